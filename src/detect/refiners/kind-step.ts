import type { Measure } from '../../text/quantity';
import { NEW_ONES } from '../lang/en/kind-words';
import type { Draft, PageView } from '../pipeline';
import { sizeOf } from './kind-headline';
import { type Signs, signsOf } from './kind-signs';
import type { Topic } from './kind-topic';
import type { Verdict } from './kind-verdict';
import type { Window } from './kind-window';

/** From this many victims on, a number without an event or a period is taken for a running count. */
export const LARGE = 1_000;

/** No single act of war kills so many; disasters do. */
export const CAMPAIGN = 10_000;

/** No event but one of nature kills so many. */
export const BEYOND_ONE = 1_000_000;

/** A toll below this is taken for that of one event. */
export const RUNNING = 100;

/** Fewer than so many "have already been killed" in one event. */
export const FEW = 10;

/** So many dead are seldom told without their event, unless they belong to the count before. */
export const CROWD = 25;

/** Numbers back among which an event or a whole is looked for. */
export const RECENT = 40;

/** A number whose kind is settled, for those after it. */
export interface Settled {
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** One number with all that its kind is decided by. */
export interface KindCase {
  readonly page: PageView;
  readonly draft: Draft;
  /** Its place among the drafts of the page. */
  readonly index: number;
  readonly text: Window;
  readonly signs: Signs;
  readonly topic: Topic;
  /** The numbers before it whose kind is settled, in reading order. */
  readonly settled: readonly Settled[];
  /** The last of them with each measure and size, by {@link numberOf}. */
  readonly told: ReadonlyMap<string, Settled>;
  /** The largest of those that one event left, by measure. */
  readonly largest: ReadonlyMap<Measure, number>;
  /** Those of the whole page whose own sentence tells, by {@link numberOf}; empty in the first reading. */
  readonly elsewhere: ReadonlyMap<string, Settled>;
}

/** Measure and size of a number, by which it is known when it is told again. */
export function numberOf(draft: Draft): string {
  return `${draft.measure} ${sizeOf(draft)}`;
}

/** So many numbers, all of events, tell what a page counts. */
const MANY = 2;

/** Whether all numbers of a page that are settled, and more than one, are of events. */
export function countsEvents(settled: readonly Settled[]): boolean {
  return settled.length >= MANY && settled.every(({ verdict }) => verdict.kind === 'incident');
}

/** One way to decide; null when it has nothing to say. */
export type Step = (one: KindCase) => Verdict | null;

/**
 * The signs of the number's part of the sentence; `cut` is where ", bringing the toll to" begins, `part` where a clause
 * on a part of it does.
 */
export function signsBefore(page: PageView, draft: Draft, cut: number, part: number): Signs {
  const { view } = draft;
  return draft.start >= cut
    ? signsOf(page, view, cut, view.end)
    : signsOf(page, view, view.start, Math.min(cut, part));
}

/** Losses and casualties of armies, which are counted rather than told one event at a time. */
export function isMilitary(draft: Draft): boolean {
  return draft.measure === 'losses' || draft.measure === 'casualties';
}

/** Whether the page tells of one event, whose count is of that event however long it runs. */
export function isOneEvent(topic: Topic): boolean {
  return topic === 'battle' || topic === 'disaster' || topic === 'event';
}

/** Whether the page counts what happened over a longer time. */
export function isCounting(topic: Topic): boolean {
  return topic === 'report' || topic === 'running';
}

/** "two more soldiers", "five new deaths": the new ones of a count, rather than all so far. */
export function countsNew({ before, after }: Window): boolean {
  return NEW_ONES.test(`${before.slice(-20)} ${after.slice(0, 20)}`);
}
