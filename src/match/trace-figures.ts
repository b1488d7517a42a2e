import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { findSums } from './adds-up';
import { assessFigure, type FigureFinding, foundElsewhere } from './assess-figure';
import { isOfBothSides } from './both-sides';
import { readFigure } from './figure-reading';
import type { Finding, MatchContext } from './finding';
import { findInconsistencies } from './inconsistent';
import { inheritSubjects } from './inherit-subjects';
import { groupOfPage, isOfPage } from './page-group';
import { anchorsFor, anchorsOf, dayOfOrigins, statementsFor, statementsOf } from './page-origins';
import { type PageSurvey, surveyPage } from './page-survey';
import { wholeOfPart } from './part-of-group';
import { withAnchors } from './question';
import { originOfRange } from './range-beside';
import { findRepeats } from './repeats';
import { resolveAgency } from './resolve-agency';
import { pageOrigins } from './said-again';
import { asToldOn, withoutWholeWar } from './since-lately';
import { statementMates } from './statement-mates';
import { bestTold, originsToldElsewhere } from './told-elsewhere';
import { explainNoGroup } from './why';

/**
 * Holds every figure of a page against the record. Findings come in the order of the figures. `hits` are
 * all known names of `read.text`.
 */
export function traceFigures(
  read: ReadText,
  told: readonly Figure[],
  hits: readonly NameHit[],
  record: ClaimRecord,
  context: MatchContext,
): Finding[] {
  const figures = told.map(withoutWholeWar);
  return traceRead(read, figures, hits, record, context).map((finding, index) =>
    asToldOn(finding, told[index]),
  );
}

function traceRead(
  read: ReadText,
  figures: readonly Figure[],
  hits: readonly NameHit[],
  record: ClaimRecord,
  context: MatchContext,
): Finding[] {
  const survey = surveyPage(read, hits, record);
  const readAll = (day: Day | null) =>
    figures.map((figure) => readFigure(figure, survey, record, context, day));
  // Only a page without a day is read twice: its numbers tell the day by which they are read again.
  const first = readAll(context.published);
  const inferred = context.published ?? dayOfOrigins(first);
  const anchors = anchorsOf(first);
  const statements = statementsOf(first);
  const readings = inheritSubjects(
    inferred === context.published ? first : readAll(inferred),
    read,
  );
  const worded = readings.map(({ figure, question, subjects }) =>
    question
      ? assessFigure(
          withAnchors(question, anchorsFor(anchors, figure), statementsFor(statements, question)),
          subjects,
        )
      : notCovered(figure, agencyOf(figure, survey, record, context)),
  );
  const told = readings.map((reading, index) =>
    worded[index]?.claim === null
      ? originsToldElsewhere(reading, reading.question?.subject ?? null)
      : [],
  );
  const mates = statementMates(readings, worded, told, (id) => record.claim(id));
  const found = worded.map((finding, index) => {
    const best = bestTold(told[index] ?? [], (one) => mates(index, one));
    const subjects = readings[index]?.subjects;
    return best && subjects ? foundElsewhere(best, subjects) : finding;
  });
  const origins = pageOrigins(
    readings,
    found.map(({ claim }) => (claim === null ? null : record.claim(claim))),
  );
  const findings = found.map((finding, index) => {
    const reading = readings[index];
    if (finding.claim !== null || !reading) return finding;
    const again = origins.again(reading) ?? originOfRange(readings, found, index, record);
    return again ? foundElsewhere(again, reading.subjects) : finding;
  });
  const common = groupOfPage(findings, record);
  const done: Finding[] = [];
  const totalOf = ({ partOf }: Figure): Subject | null => {
    if (partOf === null) return null;
    const told = done[partOf]?.subject ?? null;
    return readings[partOf]?.question?.subject ?? (told === null ? null : record.subject(told));
  };
  const withGroup = (finding: Finding, index: number): Finding => {
    const reading = readings[index];
    if (!reading) return finding;
    const { figure, question } = reading;
    if (finding.subject !== null) {
      const isNobodys = finding.claim === null && question !== null && isOfBothSides(question);
      return isNobodys ? { ...finding, ...notCovered(figure, finding.agency) } : finding;
    }
    const day = figure.asOf ?? inferred;
    const whole =
      wholeOfPart(reading, totalOf(figure), survey, record, day) ??
      (common && isOfPage(reading, common, record) ? common : null);
    return whole ? ofUncountedPart(finding, whole) : finding;
  };
  for (const [index, finding] of withPage(findings, read).entries()) {
    done.push(withGroup(finding, index));
  }
  return done;
}

/** A part that nobody counts apart, or people of an event that nobody tells apart: the group is known, and nothing in the record is comparable. */
function ofUncountedPart(finding: Finding, whole: Subject): Finding {
  const about = {
    say: 'about',
    fill: { group: { text: whole.name }, evidence: { each: [{ say: 'beside' }] } },
  } as const;
  return {
    ...finding,
    subject: whole.id,
    conflict: whole.conflict,
    status: 'untraced',
    why: [about, { say: 'nothing-comparable' }],
  };
}

/** Adds what only the page as a whole shows: repeats, sums, contradictions. */
function withPage(findings: readonly FigureFinding[], read: ReadText): Finding[] {
  const figures = findings.map((finding) => finding.figure);
  const subjects = findings.map((finding) => finding.subject);
  const repeats = findRepeats(figures, subjects);
  const sums = findSums(findings, read);
  const inconsistencies = findInconsistencies(figures, subjects, read);
  return findings.map((finding, index) => ({
    ...finding,
    inconsistent: inconsistencies[index] ?? null,
    addsUp: sums[index] ?? null,
    repeats: repeats[index] ?? [],
  }));
}

function agencyOf(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
  context: MatchContext,
): string | null {
  const day = figure.asOf ?? context.published;
  return resolveAgency(figure, null, day, survey, record).agency?.id ?? null;
}

function notCovered(figure: Figure, agency: string | null): FigureFinding {
  return {
    figure,
    subject: null,
    conflict: null,
    agency,
    status: 'not-covered',
    claim: null,
    revisedBy: null,
    revisedWhen: null,
    drifts: [],
    ends: null,
    competing: [],
    otherMeasures: [],
    later: [],
    why: [explainNoGroup(figure)],
  };
}
