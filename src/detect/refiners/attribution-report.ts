import type { Mention } from '../figure';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { readSources } from '../sources';
import { isSame } from './attribution-page';
import { makerBelow, whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

/** Blocks at the top of a page in which the report that it retells is named. */
const LEAD_BLOCKS = 3;
/** "835 in Lund, according to the data": a paper that names nobody, on a page that retells one report, is that report. */
export function fromBarePaper(page: PageView): void {
  if (!page.drafts.some((one) => isBarePaper(one) || leansOnPaper(one))) return;
  const report = findReport(page);
  if (!report) return;
  for (const draft of page.drafts)
    if (draft.view.index > report.view.index && (isBarePaper(draft) || leansOnPaper(draft)))
      giveAttribution(
        draft,
        { origin: report.origin, relays: [], doubted: false },
        'the report that this page retells',
      );
}

/** "according to the data": the paper alone is named, which this page retells. */
function isBarePaper({ attribution, dropped }: Draft): boolean {
  const name = attribution?.origin?.text ?? '';
  return !dropped && REPORTS.has(name.toLowerCase());
}

/** "835 in Lund, according to the data": its sentence names a paper alone, which names nobody. */
function leansOnPaper({ attribution, dropped, view }: Draft): boolean {
  if (dropped || attribution) return false;
  const sources = readSources(view);
  return (
    sources.length > 0 &&
    sources.every(
      (one) =>
        one.form === 'according' && one.pronoun && REPORTS.has(view.items[one.to - 1]?.lower ?? ''),
    )
  );
}

interface Report {
  readonly view: SentenceView;
  readonly origin: Mention;
}

/** The first source of the page, when it speaks by a paper; null when it does not. */
function findReport(page: PageView): Report | null {
  for (const view of page.views) {
    if (view.block >= LEAD_BLOCKS + (page.read.blocks[0]?.role === 'title' ? 1 : 0)) return null;
    const sources = readSources(view).filter((one) => !one.pronoun && !one.relay);
    if (sources.length === 0) {
      const maker = isStudy(view) ? makerBelow(page, view) : null;
      if (maker) return { view, origin: maker };
      continue;
    }
    const source = sources.find((one) => hasPaper(view, one));
    // "At least 40 killed: the guild" above the guild's report
    const role = page.read.blocks[view.block]?.role;
    if (!source && (role === 'title' || role === 'heading')) continue;
    const origin = source ? whoSpeaks(page, view, source) : null;
    if (!origin) return null;
    const alone = sources.every((one) => {
      const who = whoSpeaks(page, view, one);
      return who !== null && isSame(who, origin);
    });
    return alone ? { view, origin } : null;
  }
  return null;
}

/** "…, concludes the survey, led by chemists from Sund": a study speaks whose makers are named beside it. */
function isStudy(view: SentenceView): boolean {
  return readSources(view).some(
    (one) => one.pronoun && REPORTS.has(view.items[one.to - 1]?.lower ?? ''),
  );
}

/** "a report by the mission", "the institute's study", "data examined by": a paper beside the name of who made it. */
export function hasPaper({ items }: SentenceView, { from, to, cue }: Source): boolean {
  const before = items.slice(Math.max(0, Math.min(from, cue) - PAPER_REACH), from);
  return [...before, ...items.slice(from, Math.max(to + 2, cue + 5))].some(({ lower }) =>
    REPORTS.has(lower),
  );
}

/** Words before a name over which its paper is looked for. */
const PAPER_REACH = 5;

const REPORTS: ReadonlySet<string> = new Set([
  'report',
  'study',
  'survey',
  'analysis',
  'review',
  'research',
  'findings',
  'investigation',
  'inquiry',
  'tally',
  'database',
  'dataset',
  'data',
  'statistics',
  'update',
  'bulletin',
]);
