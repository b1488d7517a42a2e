import type { Figure, Mention } from '../detect/figure';
import { overlaps, type Span } from '../text/span';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';
import { sideTold } from './side-told';
import { sameStem, tellingWords } from './words';

/** "Norland lost 2,400 men, Sudria 1,900": behind an earlier number a land of its own, and no verb before the number. */
const SECOND =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds)\b)[^.;:?!]*?(?:,|;|\b(?:and|but|while|against|with|to|by))\s+(?:the\s+)?(\p{Lu}[\p{L}.'’-]*?(?:\s\p{Lu}[\p{L}.-]+){0,2})(?:['’]s?)?(?:\s(?:at|with|some|another))?\s*$/u;

/**
 * The second number of a pair is of the land that stands right before it: words and speaker of the first one say
 * nothing of it. Other figures are left as they are.
 */
export function withOwnLand(found: Figure, survey: PageSurvey): Figure {
  const figure = withoutOthersSource(found, survey);
  const { sentence, start } = figure;
  const before = wordsOf(survey.read, { start: sentence.start, end: start });
  const name = MAY_BE_SECOND.test(before) ? SECOND.exec(before) : null;
  if (!name?.[1]) return figure;
  const at = sentence.start + before.lastIndexOf(name[1]);
  const land = landAt({ start: at, end: at + name[1].length }, survey);
  if (!land) return figure;
  const origin = figure.attribution?.origin ?? null;
  const lent = origin !== null && origin.end <= land.start && isLand(origin, survey);
  const stands = figure.subject !== null && figure.subject.start >= land.start;
  if (stands && !lent) return figure;
  return {
    ...figure,
    subject: stands ? figure.subject : { ...land, ids: [] },
    attribution:
      lent && figure.attribution ? { ...figure.attribution, origin: land } : figure.attribution,
    inferred: figure.inferred.filter(
      (slot) => slot !== 'subject' && !(lent && slot === 'attribution'),
    ),
    trace: [...figure.trace, `second-of-pair: of "${land.text}"`],
  };
}

/** "On the Sudrian side 45 died": whoever spoke of Norland's dead in another sentence did not count them. */
function withoutOthersSource(figure: Figure, { read }: PageSurvey): Figure {
  const origin = figure.attribution?.origin ?? null;
  if (origin === null || !figure.inferred.includes('attribution')) return figure;
  const side = sideTold(figure, read);
  const speaker = tellingWords(origin.text);
  if (side.length === 0 || side.some((name) => speaker.some((word) => sameStem(name, word))))
    return figure;
  return {
    ...figure,
    attribution: null,
    inferred: figure.inferred.filter((slot) => slot !== 'attribution'),
    trace: [...figure.trace, `second-of-pair: on another side than "${origin.text}"`],
  };
}

/** The cheap question first: a name with a capital right before the number. */
const MAY_BE_SECOND = /\p{Lu}[\p{L}.'’-]*\s+(?:at |with |some |another )?$/u;

/** The land whose name fills the span, with the bodies that bear the name; null where none does. */
function landAt(span: Span, survey: PageSurvey): Mention | null {
  const hits = hitsIn(survey.hits, span).filter(
    ({ start, end }) => start <= span.start && end >= span.end,
  );
  if (!hits.some(({ type }) => type === 'place' || type === 'demonym')) return null;
  const ids = hits.flatMap((hit) => (hit.type === 'agency' ? hit.ids : []));
  return { ...span, text: wordsOf(survey.read, span), ids: [...new Set(ids)] };
}

/** Whether the words are a land's name and nothing else. */
function isLand(mention: Mention, survey: PageSurvey): boolean {
  return hitsIn(survey.hits, mention).some(
    (hit) =>
      (hit.type === 'place' || hit.type === 'demonym') &&
      overlaps(hit, mention) &&
      hit.end - hit.start >= mention.text.length,
  );
}
