import type { FindingCard } from '../../report/card';
import { plainName } from '../words/agency-words';
import { asOfText, claimFigureText, countsNames } from '../words/claim-words';
import { intervalText } from '../words/quantity-words';
import type { Words } from '../words/speak';
import { readingText } from '../words/status-words';
import { dayOf, type Lane, type MarkRole, type Picture, type PictureMark } from './picture-layout';

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

/** What the sign of a role means. On a page without a day "later" is measured from when its figures were published. */
export function roleText(words: Words, role: MarkRole, published: number | null): string {
  return words.say(
    role === 'later' && published === null ? 'picture.later.undated' : `picture.${role}`,
  );
}

function claimLine(
  words: Words,
  { claim, role }: PictureMark,
  published: Picture['published'],
): string {
  const { interval } = claim;
  const figure = countsNames(claim)
    ? words.pair(claimFigureText(words, claim), words.say('picture.names'))
    : claimFigureText(words, claim);
  return words.say('picture.claim', {
    day: asOfText(words, claim),
    agency: plainName(claim.agency),
    figure: interval ? words.pair(figure, intervalText(words, interval)) : figure,
    role: roleText(words, role, published),
  });
}

/** Every claim of the picture in a line, lane by lane: whose, of which day, which number or interval, and what it stands for. */
export function claimLines(
  words: Words,
  { lanes, published }: Pick<Picture, 'lanes' | 'published'>,
): string[] {
  return lanes.flatMap(({ marks }) => marks.map((mark) => claimLine(words, mark, published)));
}
