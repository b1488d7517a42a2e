import { OPENERS, PAPERS, RELAYS, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { cameToLight, describesPaper, isFile } from './source-files';
import { isBodyFor } from './source-house';
import { ARTICLED } from './source-names';

/** "a report from UK intelligence", "latest UK intelligence updates": the name without its paper. */
export function trimPapers(
  items: readonly Item[],
  from: number,
  last: number,
): { readonly from: number; readonly to: number } {
  let to = last;
  // "our previous Norland survey": the paper of whoever speaks
  if (isOwnPaper(items, from, to)) return { from, to };
  let start = from;
  for (let k = from; k < Math.min(to, from + 5); k++) {
    const lower = items[k]?.lower ?? '';
    // "an NRO tally from official sources": who counted goes before what it counted from
    if (lower === 'from' && COUNTED.test(items[k - 1]?.lower ?? '') && items[k - 2]?.capital) {
      to = k;
      break;
    }
    if (
      (lower === 'from' || lower === 'by' || (lower === 'of' && isOfBody(items, k))) &&
      (PAPERS.has(items[k - 1]?.lower ?? '') ||
        (k > from + 1 && MADE.has(items[k - 1]?.lower ?? '')))
    )
      start = k + 1;
  }
  while (
    start < to - 1 &&
    /^(?:the|a|an|latest|recent|new|updated|some|several|many|multiple|numerous|various|most|other|unidentified|unnamed|anonymous)$/.test(
      items[start]?.lower ?? '',
    ) &&
    !isNewOfName(items, start)
  )
    start++;
  // "newly-released Norland documents", "declassified files"
  while (start < to - 1 && cameToLight(items, start)) start++;
  // "confirmed UN data"
  if (
    start < to - 1 &&
    /^(?:confirmed|verified|available|official)$/.test(items[start]?.lower ?? '') &&
    items[start + 1]?.capital
  )
    start++;
  // "some of the project's findings"
  if (start > from && items[start]?.lower === 'of')
    start += items[start + 1]?.lower === 'the' ? 2 : 1;
  let end = to;
  while (
    end > start + 1 &&
    PAPERS.has(items[end - 1]?.lower ?? '') &&
    !isFile(items, from, start, end - 1) &&
    !/-based$/.test(items[end - 2]?.lower ?? '') &&
    // "locals and media reports"
    items[end - 2]?.wordClass !== 'conjunction' &&
    !(items[end - 3]?.wordClass === 'conjunction' && items[end - 2]?.lower === 'media') &&
    // "the Geological Survey", "the Missing Migrants Project": part of the name
    !(items[end - 1]?.capital && items[end - 2]?.capital) &&
    namesSpeaker(items, start, end - 1)
  )
    end--;
  // "the committee's annual report"
  while (end > start + 2 && end < to && NO_NAMES_OF.has(items[end - 1]?.lower ?? '')) end--;
  // "a stark Norland Union assessment": what describes the paper, not its maker
  const opens = items[start - 1]?.lower ?? '';
  while (/^an?$/.test(opens) && start < end - 1 && end < to && describesPaper(items, start))
    start++;
  // "a rescue official and local media": what follows "and" is a speaker too
  if (items[end - 1]?.wordClass === 'conjunction') end = to;
  return { from: start, to: end };
}

const COUNTED = /^(?:tally|count|toll|analysis|compilation)$/;

/** "New Sund City", "the New Lund Journal": a word of the name, not a sign of age. */
function isNewOfName(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (items[at]?.lower !== 'new' || !items[at]?.capital || !next?.capital) return false;
  return at > 0 || next.wordClass === 'other';
}

/** "our previous Norland survey", "its inquiry": the paper of one who was named before. */
function isOwnPaper(items: readonly Item[], from: number, to: number): boolean {
  return (
    to > from + 1 &&
    /^(?:its|their|his|her|our|my)$/.test(items[from]?.lower ?? '') &&
    PAPERS.has(items[to - 1]?.lower ?? '') &&
    !items.slice(from, to).some(({ lower }) => lower === "'s" || lower === 'of')
  );
}

/** "the report of the Norland Mission", but not "a report of 12 deaths", "a survey of the North". */
function isOfBody(items: readonly Item[], of: number): boolean {
  if (!OF_BODY.test(items[of - 1]?.lower ?? '')) return false;
  if (items[of + 1]?.lower !== 'the') return false;
  return items.slice(of + 2, of + 8).some(({ lower, capital }) => capital && SPEAKERS.has(lower));
}

const OF_BODY =
  /^(?:report|statement|findings|figures|data|records|statistics|estimates|tally|bulletin)$/;

function namesSpeaker(items: readonly Item[], from: number, to: number): boolean {
  const part = items.slice(from, to);
  // "official figures": no official speaks
  const speaks = part.some(
    ({ lower }, k) =>
      SPEAKERS.has(lower) && !PAPERS.has(lower) && !(lower === 'official' && from + k === to - 1),
  );
  // "an intelligence update" names nobody yet, "a health ministry statement" does.
  // "UN figures", "ACLED data": a name alone is a source before its papers.
  if (
    part.some(
      (one, k) =>
        isName(one) &&
        one.wordClass === 'other' &&
        !NO_NAMES_OF.has(one.lower) &&
        !OPENERS.has(one.lower) &&
        !(from + k === 0 && /(?:ed|ing)$/.test(one.lower)) &&
        (from + k > 0 || part.length === 1),
    )
  )
    return true;
  return speaks && (part.some(isName) || !part.some(({ lower }) => lower === 'intelligence'));
}

function isName(item: Item): boolean {
  return (item.capital || ARTICLED.test(item.lower)) && item.wordClass !== 'determiner';
}

/** "preliminary reports", "the study": papers without a name lean on somebody named elsewhere. */
export function isNameless(items: readonly Item[], from: number, to: number): boolean {
  if (isOwnPaper(items, from, to)) return true;
  const part = items.slice(from, to).filter((one) => one.kind === 'word');
  // "New Study Estimates 300 Died": capitals of a headline
  if (
    part.length > 1 &&
    PAPERS.has(part.at(-1)?.lower ?? '') &&
    part.every(({ capital, lower }) => capital && (PAPERS.has(lower) || NO_NAMES_OF.has(lower)))
  )
    return true;
  if (
    part.some(
      (one, k) =>
        (one.capital || ARTICLED.test(one.lower)) &&
        (from + k > 0 || !PAPERS.has(one.lower)) &&
        /^(?:other|people|thing)$/.test(one.wordClass) &&
        !NO_NAMES_OF.has(one.lower),
    )
  )
    return false;
  // "local reports", "news media": who speaks is told as well as it can be.
  if (part.length > 1 && part.some((one) => TELLING.has(one.lower))) return false;
  // "a resident of the area", "survivors"
  const of = part.findIndex((one) => one.wordClass === 'preposition');
  if (part.at(of < 0 ? -1 : of - 1)?.wordClass === 'people') return false;
  const head = part.at(-1);
  if (
    head &&
    PAPERS.has(head.lower) &&
    part.every((one) => !isName(one) || NO_NAMES_OF.has(one.lower))
  )
    return true;
  return !part.some(
    (one, k) => (SPEAKERS.has(one.lower) && !PAPERS.has(one.lower)) || isBodyFor(part, k),
  );
}

const TELLING = new Set([
  'local',
  'media',
  'press',
  'news',
  'television',
  'tv',
  'radio',
  'hospital',
  'police',
  'witness',
]);

/** Participles between a paper and its maker ("data compiled by the centre"). */
export const MADE: ReadonlySet<string> = new Set([
  'compiled',
  'collected',
  'released',
  'published',
  'issued',
  'provided',
  'gathered',
  'given',
  'prepared',
  'kept',
  'maintained',
  'collated',
  'verified',
  'announced',
  'shared',
  'presented',
  'reported',
  'drawn',
  'made',
  'obtained',
  'examined',
  'analysed',
  'analyzed',
  'reviewed',
  'counted',
  'calculated',
  'tallied',
  'tracked',
  'publicised',
  'publicized',
]);

/** Participles of those who only passed a paper on. */
export const PASSED = /^(?:reported|published|obtained|cited|quoted|shared|released|carried)$/;

const NO_NAMES_OF = new Set([
  'earlier',
  'mid-year',
  'half-year',
  'half-yearly',
  'six-monthly',
  'yearly',
  'year-end',
  'periodic',
  'special',
  'situation',
  'quarterly',
  'new',
  'updated',
  'weekly',
  'daily',
  'monthly',
  'annual',
  'quarterly',
  'final',
  'interim',
  'joint',
  'news',
  'plausible',
  'previous',
  'past',
  'recent',
  'preliminary',
  'initial',
  'latest',
  'early',
  'official',
  'several',
  'some',
  'many',
  'local',
  'multiple',
  'various',
  'report',
  'reports',
]);

/** Whether these words name an outlet that mostly relays. */
export function isRelay(words: string): boolean {
  const lower = words.includes('"') ? words.replace(/ ?" ?/g, ' ').trim() : words;
  if (!lower.includes(' ')) return RELAYS.has(lower) || RELAYS.has(`the ${lower}`);
  // "the German news agency dpa", "state broadcaster NHK"
  const described =
    /^.*\b(?:agency|agencies|broadcaster|newspaper|daily|channel|outlet|website|network|magazine) (.+)$/.exec(
      lower,
    );
  if (described?.[1] && RELAYS.has(described[1])) return true;
  // "Norland's official Nordnews news agency"
  const last = /(?:^| )(\S+) (?:news agency|newspaper)$/.exec(lower)?.[1];
  if (last && RELAYS.has(last)) return true;
  return (
    RELAYS.has(lower) ||
    RELAYS.has(`the ${lower}`) ||
    RELAYS.has(
      lower.replace(/^(?:the|a|an) /, '').replace(/ (?:news agency|newspaper|news|agency)$/, ''),
    )
  );
}

/** The words of some items, joined by blanks. */
export function textOf(items: readonly Item[], from: number, to: number): string {
  let text = '';
  const end = Math.min(to, items.length);
  for (let at = from; at < end; at++) text += at > from ? ` ${items[at]?.lower}` : items[at]?.lower;
  return text;
}

/** Whether a table's label names somebody who gives numbers ("Western officials (via Bloomberg)"). */
export function isSpeakerLabel(items: readonly Item[]): boolean {
  return items.some((one) => SPEAKERS.has(one.lower)) && items.some((one) => one.capital);
}
