import { SPEAKERS } from '../lang/en/source-words';
import { namesIn } from '../mentions';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';

/** Words between "recorded" and the number or the dead ("has recorded a total of 8 deaths"). */
const COUNT_REACH = 5;

/** "Sund recorded two deaths": a town, province or land in which they happened, no body that counted them. */
export function isPlaceCount(page: PageView, view: SentenceView, source: Source): boolean {
  const { items } = view;
  const verb = items[source.cue]?.lower ?? '';
  if (source.form !== 'said' || !/^(?:recorded|records|registered|reported)$/.test(verb))
    return false;
  const next = items.slice(source.cue + 1, source.cue + 1 + COUNT_REACH);
  const counts = next[0]?.amount?.aside === null || next[0]?.lower === 'a';
  if (!counts || !next.some(({ amount }) => amount !== null)) return false;
  const words = items.slice(source.from, source.to).filter(({ kind }) => kind === 'word');
  if (
    words.some(
      ({ lower, capital }) => SPEAKERS.has(lower) || !(capital || /^(?:the|and)$/.test(lower)),
    )
  )
    return false;
  const [first, last] = [items[source.from], items[source.to - 1]];
  if (!first || !last) return false;
  const hits = namesIn(page, view).filter((hit) => hit.start >= first.start && hit.end <= last.end);
  const lands = hits.some(({ type }) => type === 'place');
  const bodies = hits.some(
    ({ type, ids }) =>
      type === 'agency' && ids.some((id) => !/-(?:government|mod|authorities)$/.test(id)),
  );
  if (bodies) return false;
  // A land that reports may be its government: only what it recorded happened there.
  if (verb === 'reported') return lands && hits.every(({ type }) => type === 'place');
  return lands || !(isShort(page, first.start, last.end) || tells(page, first.start, last.end));
}

/** Whether the page lets the name speak elsewhere ("said Norwatch", "according to Norwatch"). */
function tells({ folded }: PageView, start: number, end: number): boolean {
  const name = folded.slice(start, end).replace(/^the /i, '');
  return [
    `${name} said`,
    `${name} says`,
    `${name} has documented`,
    `${name} documented`,
    `${name} estimates`,
    `${name} told`,
    `to ${name}`,
    `said ${name}`,
    `${name} found`,
    `${name} added`,
  ].some((phrase) => folded.includes(phrase));
}

/** A short name in capitals, or one of mixed capitals, is a body ("NRO", "PhilWatch"). */
function isShort({ folded }: PageView, start: number, end: number): boolean {
  return /^(?:the )?\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(folded.slice(start, end));
}
