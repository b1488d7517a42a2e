import type { FindingCard } from '../../report/card';
import { plainName } from '../words/agency-words';
import { asOfText, claimFigureText, countsNames } from '../words/claim-words';
import { intervalText } from '../words/quantity-words';
import type { Words } from '../words/speak';
import { readingText } from '../words/status-words';
import { dayOf, type Lane, type Picture, type PictureMark } from './picture-layout';

function laneText(words: Words, { measure, marks }: Lane): string | null {
  if (marks.length === 0) return null;
  const days = marks.map((mark) => mark.day);
  return words.count('picture.lane', marks.length, {
    measure: words.say(`measure.full.${measure}`),
    low: Math.min(...marks.map((mark) => mark.low)),
    high: Math.max(...marks.map((mark) => mark.high)),
    from: words.day(dayOf(Math.min(...days)), 'month'),
    to: words.day(dayOf(Math.max(...days)), 'month'),
  });
}

/** The picture in words: what the page says, and for each lane how many claims lie between which ends. */
export function pictureText(
  words: Words,
  card: FindingCard,
  { lanes, published }: Picture,
): string {
  const figure = readingText(words, card);
  const head =
    published === null
      ? words.say('picture.text', { figure })
      : words.say('picture.text.dated', { figure, day: words.day(dayOf(published)) });
  return [head, ...lanes.map((lane) => laneText(words, lane))]
    .filter((part) => part !== null)
    .join(' ');
}

function claimLine(words: Words, { claim, role }: PictureMark): string {
  const { interval } = claim;
  const figure = countsNames(claim)
    ? words.pair(claimFigureText(words, claim), words.say('picture.names'))
    : claimFigureText(words, claim);
  return words.say('picture.claim', {
    day: asOfText(words, claim),
    agency: plainName(claim.agency),
    figure: interval ? words.pair(figure, intervalText(words, interval)) : figure,
    role: words.say(`picture.${role}`),
  });
}

/** Every claim of the picture in a line, lane by lane: whose, of which day, which number or interval, and what it stands for. */
export function claimLines(words: Words, { lanes }: Pick<Picture, 'lanes'>): string[] {
  return lanes.flatMap(({ marks }) => marks.map((mark) => claimLine(words, mark)));
}
