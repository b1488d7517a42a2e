import type { Figure, Mention } from '../detect/figure';
import { TELLS_FATE } from '../detect/lang/en/group-words';
import type { PartSum } from '../detect/sum-parts';
import type { Drift, Finding } from '../match/finding';
import { sayReason } from '../match/why-words';
import type { Day } from '../text/day';
import type { PageReport, PublishedFrom } from './card';
import { sayOrigin } from './say-origin';

/** One figure of the report that `check` prints; the fields up to `why` are a contract and stay as they are. */
export interface ContractFigure
  extends Pick<
      Figure,
      'text' | 'start' | 'end' | 'value' | 'low' | 'high' | 'bound' | 'vague' | 'measure' | 'kind'
    >,
    Pick<Figure, 'asOf' | 'inferred' | 'rate' | 'modality' | 'periodStart'>,
    Pick<Finding, 'subject' | 'status' | 'claim' | 'revisedBy' | 'competing'>,
    Pick<Finding, 'conflict' | 'revisedWhen' | 'ends' | 'addsUp' | 'inconsistent' | 'later'>,
    Pick<Finding, 'otherMeasures' | 'repeats'> {
  /** The evidence in English, step by step. */
  readonly why: readonly string[];
  /** True for a share of a stated number; the share itself is in `derivedFrom`. */
  readonly derived: boolean;
  /** The page's words for the group; `people` (and then inferred) where it counts without a word for them. */
  readonly subjectText: string;
  /** The page's words for the place; null when it has none. */
  readonly place: string | null;
  readonly attribution: {
    /** Id; null when only relays are named or the database lacks the one named. */
    readonly agency: string | null;
    /** The agency's full name in the database; absent where `agency` is null or nobody gave the names. */
    readonly name?: string;
    readonly text: string;
    readonly relays: readonly string[];
  } | null;
  /** The kinds of drift; their words are in `driftDetails`, in the same order. */
  readonly drifts: readonly Drift['type'][];
  readonly driftDetails: readonly Drift[];
  readonly derivedFrom: Figure['derived'];
}

/** The report of one document as `check` prints it. */
export interface ContractReport {
  readonly id: string | number | null;
  readonly published: Day | null;
  readonly publishedFrom: Exclude<PublishedFrom, 'time'> | null;
  readonly lang: string;
  readonly figures: readonly ContractFigure[];
  /** Sums that the text leaves to its reader; `parts` are indexes of `figures`. Absent when not asked for. */
  readonly sums?: readonly PartSum[];
}

/** The full name of an agency by its id; undefined for one that the database lacks. */
export type NameOfAgency = (agency: string) => string | undefined;

/** Puts a document's findings into the report's words. `id` is the caller's own name for the document. */
export function toContract(
  id: string | number | null,
  report: Pick<PageReport, 'published' | 'publishedFrom' | 'lang'>,
  findings: readonly Finding[],
  nameOf: NameOfAgency = () => undefined,
): ContractReport {
  return {
    id,
    published: report.published,
    publishedFrom: report.publishedFrom === 'time' ? 'meta' : report.publishedFrom,
    lang: report.lang,
    figures: findings.map((finding) => contractFigure(finding, nameOf)),
  };
}

function contractFigure(finding: Finding, nameOf: NameOfAgency): ContractFigure {
  const { figure } = finding;
  return {
    text: figure.text,
    start: figure.start,
    end: figure.end,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    vague: figure.vague,
    derived: figure.derived !== null,
    measure: figure.measure,
    kind: figure.kind,
    subject: finding.subject,
    subjectText: namesGroup(figure) ? figure.subject.text : UNNAMED,
    place: figure.place?.text ?? null,
    asOf: figure.asOf ?? figure.dayAround,
    attribution: attributionOf(finding, nameOf),
    inferred: inferredOf(figure),
    status: finding.status,
    claim: finding.claim,
    revisedBy: finding.revisedBy,
    drifts: finding.drifts.map((drift) => drift.type),
    competing: finding.competing,
    inconsistent: finding.inconsistent,
    why: finding.why.map(sayReason),
    conflict: finding.conflict,
    rate: figure.rate,
    modality: figure.modality,
    periodStart: figure.periodStart,
    derivedFrom: figure.derived,
    driftDetails: finding.drifts,
    revisedWhen: finding.revisedWhen,
    ends: finding.ends,
    addsUp: finding.addsUp,
    otherMeasures: finding.otherMeasures,
    later: finding.later,
    repeats: finding.repeats,
  };
}

/** "12 killed", "the death toll rose to 43": a number of victims without a word for them counts people. */
const UNNAMED = 'people';

/** Whether the page has a word for the people, more than for what became of them. */
function namesGroup(figure: Figure): figure is Figure & { readonly subject: Mention } {
  return figure.subject !== null && !TELLS_FATE.test(figure.subject.text);
}

function inferredOf(figure: Figure): Figure['inferred'] {
  const inferred = new Set(figure.inferred);
  if (!namesGroup(figure)) inferred.add('subject');
  if (figure.asOf === null && figure.dayAround !== null) inferred.add('asOf');
  return [...inferred];
}

function attributionOf(finding: Finding, nameOf: NameOfAgency): ContractFigure['attribution'] {
  const named = finding.figure.attribution;
  if (!named) return null;
  const relays = named.relays.map((relay) => relay.text);
  const text = sayOrigin(named) ?? relays[0] ?? '';
  const name = finding.agency === null ? undefined : nameOf(finding.agency);
  return { agency: finding.agency, ...(name === undefined ? {} : { name }), text, relays };
}
