import type { Conflict } from '../claims/record';
import { PAST_WARS } from './lang/en/past-wars';
import { hitsIn, wordsOf } from './page-survey';
import type { Question } from './question';

/** What may stand between "first" and the war that it numbers: names and sorts of wars, no "week of the". */
const OF_WAR =
  '(?:(?:\\p{Lu}[\\p{L}-]+|civil|world|gulf)[ -]){0,3}(?:[Ww]ars?|[Ii]ntifada|[Uu]prising|[Cc]ampaign)\\b(?! (?:crimes?|years?))';
const ORDER: readonly (readonly [string, RegExp])[] = [
  ['first', new RegExp(`\\b(?:[Ff]irst|1st) ${OF_WAR}`, 'u')],
  ['second', new RegExp(`\\b(?:[Ss]econd|2nd) ${OF_WAR}`, 'u')],
  ['third', new RegExp(`\\b(?:[Tt]hird|3rd) ${OF_WAR}`, 'u')],
];
const ANY_ORDER = /\b(?:first|second|third|1st|2nd|3rd)\b/i;
const PAST = new RegExp(`\\b(?:${PAST_WARS.join('|')})\\b`, 'i');
const MAY_TELL =
  /\bwar|\boperation |\bintifada|\bcampaign|\buprising|\bunder (?:king|leopold|general|marshal|lon nol)/i;

/** Words behind which a war is only compared with, came before, or began something. */
const BESIDE =
  /\b(?:since|than|after|before|until|like|unlike|compar\w+|as in|from|worst|bloodiest|deadliest|biggest|largest|heaviest|veterans?|anniversary|recall\w*|remember\w*|following|outside)\b[^,;:]*$/i;

const answers = new WeakMap<Question['asked'], boolean>();

/**
 * "The first Sudrian war killed 3,120", where the record's group fell in the second: whether the words that stand with
 * the number name another war of the same land.
 */
export function isOfOtherWar(question: Question): boolean {
  const known = answers.get(question.asked);
  if (known !== undefined) return known;
  const found = tellsOtherWar(question);
  answers.set(question.asked, found);
  return found;
}

function tellsOtherWar(question: Question): boolean {
  const { figure, survey, conflict } = question;
  const { sentence, start, end } = figure;
  if (!conflict) return false;
  if (isInOtherConflict(question) || isComparedInOtherLand(question)) return true;
  const text = wordsOf(survey.read, sentence);
  if (!MAY_TELL.test(text)) return false;
  const before = wordsOf(survey.read, { start: sentence.start, end: start });
  const after = wordsOf(survey.read, { start: end, end: sentence.end });
  const told = [
    // Behind a turn of the sentence or another number the war is that one's.
    before.replace(/^.*(?:[;:]|(?<![\p{L}\d])\d)/su, ''),
    after.replace(/(?:[,;:]|(?<![\p{L}\d])\d).*$/su, ''),
  ];
  return told.some((words) => namesOtherWar(words, question));
}

const IN_IT = /^[^,.;:\d]*\b(?:in|during) (?:the )?$/i;

/** "1,130 people died in Hurricane Ada": right behind the number another conflict of the record, of other lands. */
function isInOtherConflict({ figure, survey, conflict, record }: Question): boolean {
  if (!conflict) return false;
  const named = hitsIn(survey.hits, figure.sentence).filter(({ type }) => type === 'conflict');
  if (named.length === 0 || named.some(({ ids }) => ids.includes(conflict.id))) return false;
  return named.some(
    (hit) =>
      !hit.ambiguous &&
      hit.start > figure.end &&
      IN_IT.test(wordsOf(survey.read, { start: figure.end, end: hit.start })) &&
      hit.ids.every((id) => {
        const other = record.conflict(id);
        return other !== null && !sharesLand(other, conflict);
      }),
  );
}

/** "4,120 soldiers over 10 years in Sudria", "in nine years of war in Sudria": right behind the number, years and the land in which they passed. */
const YEARS_IN =
  /^[^,.;:\d]{0,40}?\b(?:(?:over|in|during|across|throughout|after) (?:the )?(?:(?:course of|entire|whole|nearly|almost|about|more than|some) )*(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)[ -](?:years?|decades?)\b|decade[- ]long)(?:[ -]long)?[^,.;:\d]{0,30}\b(?:in|of) (?:the )?$/i;

/** "By comparison, Norland lost 4,120 soldiers over 10 years in Sudria": a war of years in a land where this one is not fought. */
function isComparedInOtherLand({ figure, survey, conflict }: Question): boolean {
  const { place, placeIsLand, inferred, end } = figure;
  if (!place || !placeIsLand || inferred.includes('place') || place.start < end) return false;
  if (conflict?.kind !== 'war') return false;
  if (place.ids.includes(conflict.id) || conflict.places.includes(place.text)) return false;
  return YEARS_IN.test(wordsOf(survey.read, { start: end, end: place.start }));
}

function sharesLand(one: Conflict, other: Conflict): boolean {
  return (
    one.demonyms.some((name) => other.demonyms.includes(name)) ||
    one.places.some((name) => other.places.includes(name))
  );
}

function namesOtherWar(words: string, { subject, conflict }: Question): boolean {
  if (!conflict) return false;
  const own = [subject.name, ...subject.aliases].join(' | ');
  const land = [conflict.name, ...conflict.aliases].join(' | ');
  const past = PAST.exec(words);
  if (
    past &&
    !BESIDE.test(words.slice(0, past.index)) &&
    !`${own} ${land}`.toLowerCase().includes(past[0].toLowerCase())
  )
    return true;
  if (isOfCivilWar(words, conflict, `${own} ${land}`)) return true;
  if (!ANY_ORDER.test(words)) return false;
  const known = ordersIn(own).length > 0 ? ordersIn(own) : ordersIn(land);
  return ORDER.some(([order, pattern]) => {
    const match = pattern.exec(words);
    if (!match || BESIDE.test(words.slice(0, match.index))) return false;
    // Where the record numbers none, "the second campaign" may be of the same war.
    return known.length > 0 ? !known.includes(order) : /\s\p{Lu}|world|gulf/u.test(match[0]);
  });
}

/** "Killed in the civil war" of a war between two nations, which nobody calls so. */
function isOfCivilWar(words: string, { kind, demonyms }: Conflict, names: string): boolean {
  const match = /\bcivil war\b/i.exec(words);
  if (!match || kind !== 'war' || demonyms.length < 2 || /\bcivil\b/i.test(names)) return false;
  return !BESIDE.test(words.slice(0, match.index));
}

function ordersIn(names: string): string[] {
  return ORDER.flatMap(([order, pattern]) => (pattern.test(names) ? [order] : []));
}
