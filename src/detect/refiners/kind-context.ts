import { draftsIn } from '../drafts-in';
import { COUNT_NOUN, COVERS, OF_THESE, PERFECT } from '../lang/en/kind-words';
import type { Draft, PageView } from '../pipeline';
import { asOfPage } from './kind-as-of';
import { battleAbove, isAtBattle } from './kind-battle';
import { inHeadline, sizeOf } from './kind-headline';
import { tellsOfWar } from './kind-page';
import { signsOf } from './kind-signs';
import {
  CAMPAIGN,
  CROWD,
  FEW,
  isMilitary,
  type KindCase,
  LARGE,
  numberOf,
  RECENT,
  RUNNING,
  type Step,
} from './kind-step';
import type { Verdict } from './kind-verdict';
import { byTime, loweredIn, loweredSentence } from './kind-when';

/** A number told again in a sentence without a day or an event of its own. */
export const repeats: Step = ({ page, draft, signs, told }) => {
  if (signs.single || draft.vague || sizeOf(draft) < FEW) return null;
  if (signs.event && signs.onDay) return null;
  const before = told.get(numberOf(draft));
  if (!before || inHeadline(page, before.draft)) return null;
  return { ...before.verdict, why: 'the same number as told before' };
};

/** So many times the number of a stated time is no longer of that time. */
const OUTGROWN = 5;

/** Sentences back over which a count goes on. */
const COUNT_REACH = 3;

/** "An additional eight people have been killed": the time of the count before holds on. */
export const goesOn: Step = (one) => {
  const { draft, text, signs, settled } = one;
  const last = settled.at(-1);
  const told = timeBefore(one);
  if (told) return told;
  if (!last) return null;
  const apart = draft.view.index - last.draft.view.index;
  const near = apart <= 1 && last.draft.view.block === draft.view.block;
  if (near && /^ others\b/.test(text.after) && last.draft.rate === null) {
    return { ...last.verdict, why: 'the others of the count before' };
  }
  if (last.verdict.kind === 'incident') {
    const next = near && !signs.perfect;
    return next && sizeOf(draft) >= LARGE && sizeOf(last.draft) >= LARGE
      ? { kind: 'incident', why: 'it goes on with the event before' }
      : null;
  }
  if (last.verdict.kind === 'daily') {
    const next = near;
    // "Five more died. The coast recorded two of them, the hills three": the day's dead, place by place.
    if (next && signs.reported && !signs.onDay && !signs.single && !signs.perfect) {
      const whole = settled.slice(-FEW).findLast((one) => one.draft.measure === draft.measure);
      const parts = whole?.verdict.kind === 'daily' && sizeOf(draft) <= sizeOf(whole.draft);
      if (parts) return { kind: 'daily', why: 'a part of the day before it' };
    }
    return next && !signs.event && !signs.onDay && isMilitary(last.draft)
      ? { kind: 'daily', why: 'it goes on with the day before it' }
      : null;
  }
  if (apart > COUNT_REACH) return null;
  // "In May 40 died." A paragraph on: "The service says 430 have been killed": so far, no longer in May.
  if (
    last.verdict.kind === 'period' &&
    last.draft.view.block !== draft.view.block &&
    signs.perfect
  ) {
    return null;
  }
  // "Some 53 were killed there in May. Thousands have died": far more than that time's.
  const outgrown =
    signs.perfect && sizeOf(draft) >= LARGE && sizeOf(draft) > sizeOf(last.draft) * OUTGROWN;
  if (last.verdict.kind === 'period' && outgrown) return null;
  if (last.draft.view.block < draft.view.block - 1 || signs.onDay) return null;
  const sameSentence = last.draft.view === draft.view && !signs.event;
  if (OF_THESE.test(text.after)) {
    return { ...last.verdict, why: 'a part of the count before' };
  }
  if (!sameSentence && !signs.goesOn && !(signs.perfect && !signs.event)) return null;
  return { ...last.verdict, why: 'it goes on with the count before' };
};

/** "The toll of the past day was high. The ministry said 24 people were killed": the words of time stand before. */
function timeBefore({ page, draft, text, signs }: KindCase): Verdict | null {
  const before = page.views[draft.view.index - 1];
  if (!before || before.block < draft.view.block - 1 || signs.event || signs.onDay) return null;
  const counts = before.items.some(({ trigger }) => trigger?.role === 'count');
  const toll = before.block === draft.view.block && ITS_TOLL.test(text.before);
  if (!(counts || toll) || draftsIn(page, before).length > 0) return null;
  const time = byTime(loweredSentence(page, before));
  const ofTime = toll && time?.kind === 'period' && !signs.perfect;
  return time?.kind === 'daily' || ofTime
    ? { kind: time.kind, why: `${time.why} in the sentence before` }
    : null;
}

/** "The toll is put at", right before the number: of what the sentence before tells. */
const ITS_TOLL =
  /^\W*(?:the|its|their) (?:(?:death|total|overall) )*(?:toll|total|number|figure|tally)\b[^.;,]{0,60}$/;

/** "It covers the months from May to July". */
const REPORT_COVERS =
  /^\W*(?:it|this|they|these|the (?:report|study|survey|review|tally|figures|data|numbers)) (?:only )?(?:covers?|covered|spans?|spanned)\b/;

/** "The war has killed 9,300 people, a study says. It covers deaths from 2031 to 2036": the words after tell its time. */
export const coveredAfter: Step = ({ page, draft, signs }) => {
  const next = page.views[draft.view.index + 1];
  if (!next || next.block > draft.view.block + 1 || signs.event || signs.onDay) return null;
  if (draftsIn(page, next).length > 0) return null;
  const text = loweredSentence(page, next);
  if (!REPORT_COVERS.test(text) && !(COVERS.test(text) && COUNT_NOUN.test(text))) return null;
  const time = asOfPage(page, byTime(text));
  return time && { ...time, why: `${time.why}, in the sentence after` };
};

/** "the reported murder of 320 wardens": one deed is told of, no count is kept. */
const A_REPORTED =
  /\breported (?:\w+ )?(?:(?:killing|death|murder|massacre|execution|slaying)s? of )?$/;
const ONE_SPOT =
  /^[^.;,]{0,60}\b(?:at|in|inside) the (?:[\w'-]+ ){0,2}(?:hospital|school|mosque|church|market|camp|prison|shelter)\b/;

/** What is left where nothing tells of an event: words of totals, the tense, the size, the measure. */
export const leftOver: Step = ({ page, draft, index, text, signs, topic, settled }) => {
  if (draft.reading.pattern === 'table-cell') {
    return { kind: 'cumulative', why: 'a cell of a table of counts' };
  }
  const size = sizeOf(draft);
  const running = /\btoll\b/.test(text.before) && size >= RUNNING;
  const few = size < FEW && settled.at(-1)?.verdict.kind === 'incident';
  if ((signs.cumulative && !few) || running)
    return { kind: 'cumulative', why: 'the sentence counts so far' };
  const own = signs.single || signs.onDay || signs.event || signs.atSite;
  const kept = signs.reported && !own && !A_REPORTED.test(text.before);
  if (size >= RUNNING && kept && !ONE_SPOT.test(text.after)) {
    return { kind: 'cumulative', why: 'a count that somebody keeps' };
  }
  if (size >= LARGE && size < CAMPAIGN && followsAttack(page, draft)) {
    return { kind: 'incident', why: 'the attack of the sentence before' };
  }
  if (size >= LARGE && !signs.wholeWar && !signs.perfect && !signs.reported) {
    if (battleAbove(page, draft)) return { kind: 'incident', why: 'the battle told of before it' };
  }
  if (size >= LARGE) {
    return { kind: 'cumulative', why: 'a large count without an event or a period' };
  }
  if (isMilitary(draft)) {
    const { view } = draft;
    if (topic !== 'running' && isAtBattle(page, view)) {
      return { kind: 'incident', why: 'the losses of one battle' };
    }
    const few = draft.measure === 'casualties' && topic !== 'running' && !tellsOfWar(page);
    return size < (few ? RUNNING : FEW)
      ? { kind: 'incident', why: 'too few for a running count' }
      : null;
  }
  const many = signs.land || (size >= RUNNING && !signs.event && !signs.single);
  const crowd = topic === 'running' && size >= CROWD && !own && draft.reading.pattern !== 'listed';
  if (crowd)
    return { kind: 'cumulative', why: 'a crowd without an event, on a page about a struggle' };
  const soFar =
    !signs.onDay &&
    toldSoFar(text, size, behindParts(page, index)) &&
    (topic === 'running' || many);
  if (soFar || (signs.fighting && !signs.event && !signs.onDay && size >= FEW)) {
    return { kind: 'cumulative', why: 'counted so far' };
  }
  const last = settled.at(-1);
  const counted = settled
    .slice(-RECENT)
    .some((one) => one.verdict.kind === 'cumulative' && one.draft.measure === draft.measure);
  if (counted && !own && size >= RUNNING) {
    return {
      kind: 'cumulative',
      why: 'too many to be told without their event, on a page that counts',
    };
  }
  const near = last && draft.view.index - last.draft.view.index <= COUNT_REACH;
  const apart = last?.verdict.kind === 'period' && last.draft.view.block !== draft.view.block;
  if (near && !apart && last.verdict.kind !== 'incident' && !own && size >= CROWD) {
    return {
      ...last.verdict,
      why: 'too many to be told without their event: of the count before',
    };
  }
  const whole = settled
    .slice(-RECENT)
    .findLast(
      (one) =>
        one.draft.rate === null &&
        one.draft.measure === draft.measure &&
        one.verdict.kind !== 'incident',
    );
  if (
    whole &&
    !own &&
    !signs.event &&
    size >= CROWD &&
    PERFECT.test(`${text.before} ${text.after}`)
  ) {
    return { ...whole.verdict, why: 'so far, of the last count of the same' };
  }
  const next = last && draft.view.index - last.draft.view.index <= 1 && last.draft.rate === null;
  const part = last?.draft.measure === draft.measure && size < sizeOf(last.draft);
  const byWhom = /^[^.;,]{0,40}\b(?:was|were) (?:killed|wounded|injured|shot) by\b/.test(
    text.after,
  );
  if (next && part && byWhom && !own && last.verdict.kind !== 'incident') {
    return { ...last.verdict, why: 'a part of the count before, by who killed them' };
  }
  return { kind: 'incident', why: 'nothing speaks of a longer time' };
};

/** "Raiders stormed the coast on 3 May. About 1,600 people were killed": what was done on that day, told on in the past tense. */
function followsAttack(page: PageView, draft: Draft): boolean {
  const before = page.views[draft.view.index - 1];
  if (before?.block !== draft.view.block || draftsIn(page, before).length > 0) return false;
  const own = loweredIn(page, draft.view, draft.view.start, draft.view.end);
  if (
    PERFECT.test(own) ||
    !/\b(?:(?:was|were) (?:killed|murdered|slaughtered|massacred)|perished|died|lost their lives)\b/.test(
      own,
    )
  ) {
    return false;
  }
  const told = signsOf(page, before, before.start, before.end);
  return told.event && (told.onDay || told.single) && !told.perfect;
}

/** Letters behind the parts of a number that are read. */
const BEHIND_REACH = 120;

/** "551 marchers including 68 children and 49 women have been killed": the words behind the parts of a number, up to the next mark. */
function behindParts(page: PageView, index: number): string {
  const { view } = page.drafts[index] as Draft;
  let last = page.drafts[index] as Draft;
  let next = page.drafts[index + 1];
  for (let at = index + 1; next?.view === view; next = page.drafts[++at]) {
    if (!AND_PARTS.test(page.folded.slice(last.end, next.start))) break;
    last = next;
  }
  if (last === page.drafts[index]) return '';
  return (loweredIn(page, view, last.end, view.end).split(/[.;,]/)[0] ?? '').slice(0, BEHIND_REACH);
}

/** What joins a number and its parts. */
const AND_PARTS =
  /^(?: (?:[a-z'-]+ ){0,4}including| [a-z'-]+,? and|,? including) (?:at least |some )?$/i;

/** "had died", told of by somebody: so far when it was said. */
const HAD =
  /\b(?:had (?:also |already |now )*(?:been )?|to have (?:been )?)(?:killed|died|wounded|injured|lost|perished)\b/;

/** "as it claims to have shot 200", the number's own words: what the army "has killed" before them is another count. */
function toldSoFar({ before, after }: KindCase['text'], size: number, behind: string): boolean {
  const own = `${before} ${after} ${behind}`;
  return PERFECT.test(own) || (size >= RUNNING && HAD.test(own));
}
