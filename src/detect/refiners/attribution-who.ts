import type { Mention } from '../figure';
import { PerPage } from '../kept';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { nameEnd } from '../source-names';
import { readSources } from '../sources';
import { resolveDefinite, resolvePronoun } from './attribution-context';
import { stripArticle } from './attribution-mention';
import { resolveOwned } from './attribution-owned';
import { presenterOf } from './attribution-paper';
import { resolveSame, resolveShort, resolveTitle } from './attribution-short';
import { resolveUnited } from './attribution-united';

/**
 * The full names found so far, by source: the numbers of a sentence and those around it ask for the same ones. A source
 * belongs to one sentence of the page, and who else speaks there is always what `readSources` tells.
 */
const FULL_NAMES = new PerPage<Map<Source, Mention | null>>();

/** The full name of "the ministry", "the same source", "the general" or a short name, also behind "said he thought". */
export function fullNameOf(page: PageView, view: SentenceView, origin: Source): Mention | null {
  const names = FULL_NAMES.get(page) ?? FULL_NAMES.set(page, new Map());
  let name = names.get(origin);
  if (name === undefined) {
    name = findFullName(page, view, origin);
    names.set(origin, name);
  }
  return name;
}

function findFullName(page: PageView, view: SentenceView, origin: Source): Mention | null {
  const spoken = origin.pronoun
    ? readSources(view).findLast((one) => !one.pronoun && one.to <= origin.from)
    : origin;
  if (!spoken) return null;
  return (
    resolveOwned(page, view, spoken) ??
    resolveDefinite(page, view, spoken) ??
    resolveSame(page, view, spoken) ??
    resolveTitle(page, view, spoken) ??
    resolveShort(page, view, spoken) ??
    resolveUnited(page, view, spoken)
  );
}

/** Whoever a sentence's source is, by the fullest name that the page gives; null for a pronoun that nobody fits. */
export function whoSpeaks(page: PageView, view: SentenceView, source: Source): Mention | null {
  const full = fullNameOf(page, view, source);
  if (full) return full;
  return source.pronoun ? resolvePronoun(page, view, source) : stripArticle(page, view, source);
}

/** Sentences below the first mention of a study in which its makers may be named. */
const BELOW = 6;
const MADE_BY =
  /^(?:carried out|conducted|published|compiled|prepared|led|undertaken|produced|written|released|done|run|made)$/;

/** "A study has concluded … The study was carried out by the institute": who made what was named without a maker. */
export function makerBelow(page: PageView, view: SentenceView): Mention | null {
  for (const below of page.views.slice(view.index, view.index + 1 + BELOW)) {
    const { items } = below;
    const paperHere = below === view ? undefined : items.find(({ lower }) => STUDY.test(lower));
    const presenter = paperHere ? presenterOf(below, paperHere.lower) : null;
    if (presenter) return stripArticle(page, below, presenter);
    const team = below === view ? null : teamOf(items);
    if (team) return stripArticle(page, below, team);
    const by = items.findIndex(
      ({ lower }, k) => lower === 'by' && MADE_BY.test(madeWords(items, k)),
    );
    const paper = items.slice(0, Math.max(0, by)).some(({ lower }) => STUDY.test(lower));
    if (by < 0 || !paper) continue;
    const from = items[by + 1]?.lower === 'the' ? by + 2 : by + 1;
    const to = nameEnd(items, from);
    const named = items.slice(from, to).some(({ capital }) => capital);
    if (to > from && named) return stripArticle(page, below, { from, to });
  }
  return null;
}

/** "Researchers from the Harbour School say": the house of those who open the sentence and speak of their study; null without one. */
function teamOf(items: SentenceView['items']): Pick<Source, 'from' | 'to'> | null {
  const start = /^(?:the|a)$/.test(items[0]?.lower ?? '') ? 1 : 0;
  const team = items[start]?.lower === 'team' && items[start + 1]?.lower === 'of' ? 2 : 0;
  if (!STAFF.test(items[start + team]?.lower ?? '')) return null;
  const link = start + team + 1;
  if (!/^(?:from|at)$/.test(items[link]?.lower ?? '')) return null;
  const from = items[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  const to = nameEnd(items, from);
  return to > from && items[from]?.capital ? { from, to } : null;
}

const STAFF =
  /^(?:researchers|scientists|academics|epidemiologists|demographers|authors|scholars|experts)$/;

function madeWords(items: SentenceView['items'], by: number): string {
  // "said the study by researchers at Lund University"
  if (STUDY.test(items[by - 1]?.lower ?? '') && items[by - 2]?.lower === 'the') return 'made';
  const last = items[by - 1]?.lower ?? '';
  return last === 'out' ? `${items[by - 2]?.lower} out` : last;
}

const STUDY = /^(?:study|survey|report|research|investigation|review|inquiry|analysis|project)$/;
