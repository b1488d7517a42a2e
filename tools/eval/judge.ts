import type { Figure } from '../../src/detect/figure';
import type { EvalDocument, GoldFigure } from './corpus';

/** Counts over all texts of one kind; `lines` lists every error. */
export interface Tally {
  documents: number;
  found: number;
  missed: number;
  false: number;
  measure: number;
  bound: number;
  kind: number;
  kindOf: number;
  named: number;
  namedOf: number;
  unnamed: number;
  unnamedOf: number;
  subject: number;
  subjectOf: number;
  empty: number;
  alarms: number;
  readonly lines: string[];
}

/** A tally of nothing. */
export function newTally(): Tally {
  return {
    documents: 0,
    found: 0,
    missed: 0,
    false: 0,
    measure: 0,
    bound: 0,
    kind: 0,
    kindOf: 0,
    named: 0,
    namedOf: 0,
    unnamed: 0,
    unnamedOf: 0,
    subject: 0,
    subjectOf: 0,
    empty: 0,
    alarms: 0,
    lines: [],
  };
}

const DEATHS = new Set(['deaths', 'excess-deaths']);

/** Compares the figures of one text with its annotation and adds to the tally. */
export function judgeDocument(document: EvalDocument, figures: readonly Figure[], t: Tally): void {
  t.documents += 1;
  const ours = figures.filter((one) => one.measure !== 'deployed' && one.measure !== 'displaced');
  const used = new Set<Figure>();
  for (const gold of document.figures.filter((one) => !one.optional)) {
    const match = findMatch(document, gold, ours, used);
    if (!match) {
      t.missed += 1;
      t.lines.push(`MISSED ${document.id} [${gold.measure}] ${goldLabel(document, gold)}`);
      continue;
    }
    used.add(match);
    t.found += 1;
    judgeSlots(document, gold, match, t);
  }
  for (const gold of document.figures.filter((one) => one.optional)) {
    const match = ours.find((one) => !used.has(one) && sameValue(gold, one));
    if (match) used.add(match);
  }
  for (const figure of ours.filter((one) => !used.has(one))) {
    t.false += 1;
    t.lines.push(
      `FALSE ${document.id} [${figure.measure}] ${around(document, figure)} {${figure.trace[0]}}`,
    );
  }
  if (document.figures.length === 0) {
    t.empty += 1;
    if (ours.length > 0) t.alarms += 1;
  }
}

function findMatch(
  document: EvalDocument,
  gold: GoldFigure,
  figures: readonly Figure[],
  used: ReadonlySet<Figure>,
): Figure | undefined {
  const free = figures.filter((one) => !used.has(one) && sameValue(gold, one));
  if (!document.positions) {
    return free.find((one) => measureFits(gold, one)) ?? free[0];
  }
  const start = nthIndex(document.text, gold.surface ?? '', gold.nth ?? 1);
  const end = start + (gold.surface ?? '').length;
  return free.find((one) => one.start < end && one.end > start);
}

function nthIndex(text: string, surface: string, nth: number): number {
  let at = -1;
  for (let k = 0; k < nth; k++) at = text.indexOf(surface, at + 1);
  return at;
}

interface Numbers {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly bound: string;
}

function endsOf(one: Numbers): (number | null)[] {
  const span =
    one.bound === 'range' || (one.low !== null && one.high !== null && one.low !== one.high);
  return span ? [one.low, one.high] : [one.value ?? one.low ?? one.high];
}

function sameValue(gold: GoldFigure, figure: Figure): boolean {
  const [a, b] = [endsOf(gold), endsOf(figure)];
  if (gold.vague && figure.vague) return true;
  const room = gold.derived ? 0.02 : 0;
  return (
    a.length === b.length &&
    a.every((end, k) => {
      const other = b[k];
      if (end === null || other === null || other === undefined) return false;
      return Math.abs(end - other) <= Math.max(room * Math.abs(end), 0.5);
    })
  );
}

function measureFits(gold: GoldFigure, figure: Figure): boolean {
  if (figure.measure === gold.measure || gold.measureAlt?.includes(figure.measure)) return true;
  return gold.measure === 'killed' && DEATHS.has(figure.measure);
}

function judgeSlots(document: EvalDocument, gold: GoldFigure, figure: Figure, t: Tally): void {
  const say = (slot: string, got: unknown, want: unknown) =>
    t.lines.push(
      `${slot} ${document.id} ${around(document, figure)} got ${String(got)} for ${String(want)}`,
    );
  if (measureFits(gold, figure)) t.measure += 1;
  else say('MEASURE', figure.measure, gold.measure);
  const boundFits =
    figure.bound === gold.bound || (gold.boundInherited && figure.bound === 'exact') || gold.vague;
  if (boundFits) t.bound += 1;
  else say('BOUND', figure.bound, gold.bound);
  if (gold.kind) {
    t.kindOf += 1;
    if (figure.kind === gold.kind) t.kind += 1;
    else say('KIND', figure.kind, gold.kind);
  }
  const source = [
    ...(figure.attribution?.origin?.ids ?? []),
    figure.attribution?.origin?.text,
    ...(figure.attribution?.relays ?? []).map((one) => one.text),
  ]
    .filter(Boolean)
    .join(' ');
  if (gold.attribution) {
    t.namedOf += 1;
    if (source && alike(gold.attribution, source)) t.named += 1;
    else say('SOURCE', source || 'none', gold.attribution);
  } else {
    t.unnamedOf += 1;
    if (source) say('SOURCE', source, 'none');
    else t.unnamed += 1;
  }
  if (gold.subject) {
    t.subjectOf += 1;
    const subject = figure.subject
      ? `${figure.subject.text} ${figure.subject.ids.length === 1 ? figure.subject.ids[0]?.replaceAll('-', ' ') : ''}`
      : 'people';
    if (alike(gold.subject.replaceAll('-', ' '), subject)) t.subject += 1;
    else if (document.positions) say('SUBJECT', subject, gold.subject);
  }
}

const LIGHT = new Set(
  'the of and a an ministry minister defence defense officials official national service agency office general staff us'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !LIGHT.has(word));
}

/** Loose: a common word, or a common beginning of five letters. */
function alike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 && b.length === 0) return true;
  return a.some((word) =>
    b.some(
      (twin) =>
        word === twin ||
        (word.length > 4 &&
          twin.length > 4 &&
          (word.startsWith(twin.slice(0, 5)) || twin.startsWith(word.slice(0, 5)))),
    ),
  );
}

function goldLabel(document: EvalDocument, gold: GoldFigure): string {
  if (!document.positions) return `${gold.value ?? `${gold.low}-${gold.high}`} | ${document.text}`;
  const start = nthIndex(document.text, gold.surface ?? '', gold.nth ?? 1);
  return around(document, { start, end: start + (gold.surface ?? '').length });
}

function around(
  document: EvalDocument,
  span: { readonly start: number; readonly end: number },
): string {
  const before = document.text.slice(Math.max(0, span.start - 70), span.start);
  const after = document.text.slice(span.end, span.end + 60);
  return `…${before}«${document.text.slice(span.start, span.end)}»${after}…`.replaceAll('\n', ' ');
}
