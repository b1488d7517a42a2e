import { PAPERS } from '../lang/en/source-words';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { isRelay } from '../source-papers';
import { readSources } from '../sources';

/** "The minister said 40 were missing, according to state radio": it told what he had said. */
export function isBroadcast({ items }: SentenceView, source: Source): boolean {
  if (source.form !== 'according' && source.form !== 'citing') return false;
  const words = items.slice(source.from, source.to).map(({ lower }) => lower);
  return words.some((word) => OUTLETS.test(word));
}

/** Words by which an outlet is known, though it is on no list ("the Lund Herald"). */
const OUTLETS =
  /^(?:television|tv|radio|broadcaster|newspaper|media|news|times|post|herald|tribune|gazette|daily|journal|telegraph|chronicle|star)$/;

/** "The study found 900 dead, according to the Herald. It said …": the paper that speaks, which an outlet only told; null without one. */
export function paperOf(view: SentenceView, fitting: readonly Source[]): Source | null {
  if (!fitting.every((one) => isBroadcast(view, one))) return null;
  const papers = readSources(view).filter(
    (one) => one.form === 'said' && PAPERS.has(view.items[one.to - 1]?.lower ?? ''),
  );
  return papers.at(-1) ?? null;
}

/** Whether a name is an outlet's, or begins with one ("CNN Norland"). */
export function isOutlet(name: string): boolean {
  const lower = name.toLowerCase();
  return isRelay(lower) || isRelay(lower.split(' ')[0] ?? '');
}

/** "the state news agency": a body that is called an outlet. */
export function isNewsBody({ items }: SentenceView, { from, to }: Source): boolean {
  return items.slice(from, to).some(({ lower }) => /^(?:news|state|media)$/.test(lower));
}
