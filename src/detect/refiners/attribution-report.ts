import type { Mention } from '../figure';
import { PAPERS } from '../lang/en/source-words';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { readSources } from '../sources';
import { isSame } from './attribution-page';
import { tellsApart, tellsOthers } from './attribution-past';
import { makerBelow, whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

/** Blocks at the top of a page in which the report that it retells is named. */
const LEAD_BLOCKS = 3;
/** Blocks after its last mention over which a report is taken to go on. */
const REACH = 5;
/** Blocks over which a single event is still taken from the report. */
const EVENT_REACH = 2;

/** A page that retells one report ("…, according to a study by the institute"): its numbers until somebody else speaks. */
export function fromReport(page: PageView): void {
  const report = findReport(page);
  if (!report) return;
  const drafts = new Map<SentenceView, Draft[]>();
  for (const draft of page.drafts) {
    const known = drafts.get(draft.view);
    if (known) known.push(draft);
    else drafts.set(draft.view, [draft]);
  }
  // A report that counted nobody so far is the news itself, not the counter of its dead.
  const counted = page.drafts.find(
    ({ view, attribution }) =>
      view.index >= report.view.index &&
      attribution?.origin &&
      isSame(attribution.origin, report.origin),
  );
  for (const draft of page.drafts)
    if (draft.view.index > report.view.index && (isBarePaper(draft) || leansOnPaper(draft)))
      give(draft, report.origin);
  let alone: boolean | null = null;
  const only = () => {
    alone ??= page.views.every((view) => hears(page, view, report.origin) !== false);
    return alone;
  };
  let speaks = true;
  const at = paragraphNumbers(page);
  let last = report.view.block;
  const far = (view: SentenceView) => (at[view.block] ?? 0) - (at[last] ?? 0);
  for (const view of page.views.slice(report.view.index + 1)) {
    const heard = hears(page, view, report.origin);
    if (heard !== null) speaks = heard;
    if (heard) last = view.block;
    if (!speaks || heard !== null || far(view) > REACH) continue;
    if (counted ? view.index < counted.view.index : !(follows(view, report.view) || only()))
      continue;
    for (const draft of drafts.get(view) ?? []) {
      if (draft.dropped || draft.attribution) continue;
      if (draft.kind === 'incident' && far(view) > EVENT_REACH) continue;
      if (
        tellsApart(page, draft, report.view) ||
        (counted && isLand(report.origin) && tellsOthers(page, counted, draft))
      )
        continue;
      give(draft, report.origin);
    }
  }
}

/** The running number of the paragraph that each block belongs to; bylines and short headings count for nothing. */
function paragraphNumbers(page: PageView): number[] {
  let number = 0;
  return page.read.blocks.map(({ start, end }) => {
    if (end - start > SHORT) number++;
    return number;
  });
}

/** Characters up to which a block is no paragraph. */
const SHORT = 80;

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

/** "Norland", not "the Norland Mission" or "NOMIS": a land counts its own people, a body those of all sides. */
function isLand({ text }: Mention): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** The sentence right after the one that names the report, in its paragraph. */
function follows(view: SentenceView, lead: SentenceView): boolean {
  return view.block === lead.block && view.index === lead.index + 1;
}

function give(draft: Draft, origin: Mention): void {
  giveAttribution(
    draft,
    { origin, relays: [], doubted: false },
    'the report that this page retells',
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
function hasPaper({ items }: SentenceView, { from, to, cue }: Source): boolean {
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

/** Whether a sentence lets the report speak (true), somebody else (false) or nobody (null). */
function hears(page: PageView, view: SentenceView, origin: Mention): boolean | null {
  let heard: boolean | null = null;
  for (const source of readSources(view)) {
    if (source.pronoun) {
      const paper = PAPERS.has(view.items[source.to - 1]?.lower ?? '');
      heard = paper || heard;
      continue;
    }
    const who = whoSpeaks(page, view, source);
    heard = who !== null && isSame(who, origin);
  }
  return heard;
}
