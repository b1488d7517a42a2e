import { matches } from '../../text/may-match';
import type { Kind } from '../../text/quantity';
import { HINTS_BEFORE, HINTS_OPENING, KIND_HINTS, type KindHint } from '../lang/en/kind-hints';
import { KIND_WEIGHTS } from '../lang/en/kind-weights';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { sizeOf } from './kind-headline';
import type { Signs } from './kind-signs';
import { lowered, lowerSentence, type Verdict } from './kind-when';

/** What the rules say of one number, and the signs that they looked at. */
export interface Ruled {
  readonly draft: Draft;
  /** The signs of its part of the sentence. */
  readonly signs: Signs;
  /** Which sort of rule answered ("time", "twin"). */
  readonly by: string;
  readonly verdict: Verdict;
}

/** Signs by name with their strength; 1 for one that is simply there. */
export type Evidence = Map<string, number>;

/** Sizes from which on a number is another sort of count. */
const SIZES = [3, 10, 30, 100, 300, 1_000, 10_000, 100_000];
/** Characters at the top that tell what a page is about. */
const OPENING = 600;

/** What is the same for all numbers of a page. */
export interface PageEvidence {
  readonly page: PageView;
  readonly all: readonly Ruled[];
  readonly opening: ReadonlySet<KindHint>;
  /** How many numbers each kind has, each measure, and each measure of each kind. */
  readonly counts: ReadonlyMap<string, number>;
  readonly largest: Ruled | null;
  readonly largestEvent: number;
}

/** What the rules say of the whole page, of which each number asks. */
export function evidenceOfPage(page: PageView, all: readonly Ruled[]): PageEvidence {
  const counts = new Map<string, number>();
  let largest: Ruled | null = null;
  let largestEvent = 0;
  for (const one of all) {
    const { measure } = one.draft;
    for (const key of [one.verdict.kind, measure, `${measure} ${one.verdict.kind}`])
      counts.set(key, (counts.get(key) ?? 0) + 1);
    const size = sizeOf(one.draft);
    if (!largest || size > sizeOf(largest.draft)) largest = one;
    if (one.verdict.kind === 'incident') largestEvent = Math.max(largestEvent, size);
  }
  const opening = hintsIn(page.folded.slice(0, OPENING).toLowerCase(), OPENS);
  return { page, all, opening, counts, largest, largestEvent };
}

/** All signs of the number with this place among the page's. */
export function evidenceOf(about: PageEvidence, index: number): Evidence {
  const one = about.all[index] as Ruled;
  const evidence: Evidence = new Map([['always', 1]]);
  const add = (name: string, strength = 1): void => {
    evidence.set(name, strength);
  };
  ofNumber(about, one, add);
  ofOthers(about, index, add);
  const { page } = about;
  const { view } = one.draft;
  for (const hint of hintsOf(page, view)) add(`says:${hint}`);
  const before = page.views[view.index - 1];
  if (before && before.block >= view.block - 1) {
    const told = OF_SENTENCE.get(before) ?? hintsBefore(page, before);
    for (const hint of BEFORE) if (told.has(hint)) add(`before:${hint}`);
  }
  for (const hint of about.opening) add(`opens:${hint}`);
  return evidence;
}

/** The kinds in the order of the weights. */
export const KINDS: readonly Kind[] = ['cumulative', 'period', 'incident', 'daily'];

type Add = (name: string, strength?: number) => void;

function ofNumber(
  { page }: PageEvidence,
  { draft, by, signs, verdict: { kind } }: Ruled,
  add: Add,
) {
  const size = sizeOf(draft);
  for (const least of SIZES) if (size >= least) add(`size:${least}`);
  add(`measure:${draft.measure}`);
  if (draft.reading.part) add('part');
  const { block } = draft.view;
  add(`role:${page.read.blocks[block]?.role}`);
  if (block < 1) add('first block');
  if (block < 3) add('first blocks');
  if (block < 8) add('upper blocks');
  add(`time:${signs.time?.kind ?? 'none'}`);
  add(`rule:${kind}`);
  add(`rule:${by}:${kind}`);
}

/** A number is small beside the page's largest, or far beyond its largest event. */
const [SMALL, SMALLER, BEYOND] = [0.2, 0.02, 5];

function ofOthers(about: PageEvidence, index: number, add: Add): void {
  const { all, counts, largest, largestEvent } = about;
  const { draft, verdict } = all[index] as Ruled;
  const size = sizeOf(draft);
  const others = all.length - 1;
  if (others === 0) {
    add('only number');
    return;
  }
  const { measure } = draft;
  const alike = (counts.get(measure) ?? 0) - 1;
  for (const other of KINDS) {
    const own = other === verdict.kind ? 1 : 0;
    const share = ((counts.get(other) ?? 0) - own) / others;
    if (share > 0) add(`page:${other}`, share);
    const same = (counts.get(`${measure} ${other}`) ?? 0) - own;
    if (same > 0) add(`measure here:${other}`, same / alike);
  }
  if (largest && largest.draft !== draft) add(`largest:${largest.verdict.kind}`);
  else add('the largest');
  const ratio = size / Math.max(1, largest ? sizeOf(largest.draft) : 1);
  if (ratio < SMALL) add('small here');
  if (ratio < SMALLER) add('tiny here');
  if (largestEvent > 0 && size > BEYOND * largestEvent) add('beyond events');
  if (index > 0) add(`first:${(all[0] as Ruled).verdict.kind}`);
}

const OF_SENTENCE = new WeakMap<SentenceView, ReadonlySet<KindHint>>();

const OF_BEFORE = new WeakMap<SentenceView, ReadonlySet<KindHint>>();

/** The hints of a sentence with a number; sought once. */
function hintsOf(page: PageView, view: SentenceView): ReadonlySet<KindHint> {
  let known = OF_SENTENCE.get(view);
  if (!known) {
    const sentence = lowerSentence(page, view);
    known = hintsIn(sentence?.hints ? sentence.text : lowered(page, view.start, view.end), OWN);
    OF_SENTENCE.set(view, known);
  }
  return known;
}

/** The hints of a sentence without a number, of which fewer are asked; sought once. */
function hintsBefore(page: PageView, view: SentenceView): ReadonlySet<KindHint> {
  let known = OF_BEFORE.get(view);
  if (!known) {
    known = hintsIn(page.folded.slice(view.start, view.end).toLowerCase(), BEFORE);
    OF_BEFORE.set(view, known);
  }
  return known;
}

/** Hints without a weight are not sought. */
const weighed = (place: string, hints: readonly KindHint[]): readonly KindHint[] =>
  hints.filter((hint) => KIND_WEIGHTS[`${place}:${hint}`] !== undefined);

const BEFORE = weighed('before', HINTS_BEFORE);
const OPENS = weighed('opens', HINTS_OPENING);
const OWN = (Object.keys(KIND_HINTS) as KindHint[]).filter(
  (hint) => weighed('says', [hint]).length > 0 || BEFORE.includes(hint),
);

function hintsIn(text: string, wanted: readonly KindHint[]): ReadonlySet<KindHint> {
  return new Set(wanted.filter((hint) => matches(KIND_HINTS[hint], text)));
}
