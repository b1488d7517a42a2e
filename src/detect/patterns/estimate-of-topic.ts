import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Amount, Item, SentenceView } from '../sentence-view';
import { KIND } from '../word-kinds';
import { told } from './neighbours';
import { guessesNumber, saysNumber } from './says-number';

/** A smaller number without a noun counts other things more often. */
const LEAST = 100;
/** Characters before the sentence, back over headings, in which the dead must be spoken of. */
const REACH = 420;
/** Sentences back in which it may be asked how many died. */
const ASKED_BACK = 2;
/** Items around the number in which an estimate must be named. */
const NEAR = 12;

/** "Figures vary from 5,000 to 35,000", "the best estimate is 1 million", where what is estimated was said before: how many died. */
export const estimateOfTopic: Pattern = {
  name: 'estimate-of-topic',
  withoutTrigger: {
    words: [
      ...[
        'estimate',
        'estimates',
        'estimated',
        'figure',
        'figures',
        'toll',
        'tolls',
        'say',
        'says',
      ],
      ...[
        'said',
        'speak',
        'speaks',
        'spoke',
        'prefer',
        'settle',
        'put',
        'puts',
        'counted',
        'could',
      ],
      ...['might', 'claimed', 'nearer', 'count', 'guesses', 'admitted', 'acknowledged'],
    ],
    and: followsDeaths,
  },
  read(view, at, page, wanted) {
    const { items } = view;
    const amount = items[at]?.amount;
    if (!wanted('killed') || !amount || amount.vague) return null;
    const phrase = readNounPhrase(view, at + 1);
    const named = isFigureOf(items, at) || isCalledFigure(items, at);
    if (!named && (phrase.type !== 'none' || !endsThere(items, at + 1))) return null;
    const said = saysNumber(items, at) || guessesNumber(items, at) || isPut(items, at);
    if (!(said || named || isEstimated(items, at)) || countsOthers(items, at)) return null;
    if (sizeOf(amount) < LEAST && !(said && isAsked(page, view))) return null;
    const measure = topicOf(page, view, at);
    if (measure === null) return null;
    return told(
      this.name,
      measure,
      // what follows "the figure of 30,000" is not counted by it
      named ? { from: at + 1, to: at + 1, head: null, type: 'none' } : phrase,
      `an estimate of those of whom the text speaks: ${measure}`,
    );
  },
};

/** Whether this sentence or those before it may speak of how many died; what no sentence holds is not known. */
function followsDeaths(view: SentenceView, page: PageView): boolean {
  let next = view;
  for (let back = 0; back <= ASKED_BACK || next.start > view.start - REACH; back++) {
    const one = page.views[view.index - back];
    if (!one) return false;
    if ((one.kinds & KIND.death) !== 0 || next.block - one.block > 1) return true;
    next = one;
  }
  return false;
}

/** "The figure of 30,000 is disputed", "the figure of 30,000 given by the abbot": a number named as such. */
function isFigureOf(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    items[at - 1]?.lower === 'of' &&
    /^(?:figure|estimate|toll|number)$/.test(items[at - 2]?.lower ?? '') &&
    (next?.wordClass === 'auxiliary' || NAMED_THUS.test(next?.lower ?? ''))
  );
}

/** "Thirty thousand is the official figure": called so behind the verb. */
function isCalledFigure(items: readonly Item[], at: number): boolean {
  if (!/^(?:is|was|remains)$/.test(items[at + 1]?.lower ?? '')) return false;
  if (!/^(?:the|an?|his|their)$/.test(items[at + 2]?.lower ?? '')) return false;
  const noun = /^(?:figure|estimate|toll|number)$/;
  return noun.test(items[at + 3]?.lower ?? '') || noun.test(items[at + 4]?.lower ?? '');
}

const NAMED_THUS =
  /^(?:given|cited|quoted|often|usually|commonly|frequently|put|named|used|accepted|matches|comes|came|seems|appears|rests|includes|excludes|remains|dates)$/;

function sizeOf({ value, low, high }: Amount): number {
  return value ?? low ?? high ?? 0;
}

const ESTIMATE =
  /^(?:counts?|estimates?|estimated|estimating|figures?|tolls?|guess(?:es)?|range[sd]?|var(?:y|ies|ied))$/;
/** The words that lead from an estimate to its number. */
const LEADS =
  /^(?:of|from|to|at|is|was|are|were|as|between|and|that|be|reach|over|than|or|around|in|regard|high|low|put|puts|putting|the|figure|figures|estimate|estimates|by|exceeds?|range[sd]?|ranging|vary|varies|varied|includes?|including)$/;

/** "figures vary from", "an estimate of", "as the best estimate": the noun stands near, the word before the number leads from it. */
function isEstimated(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before !== undefined && !LEADS.test(before.lower) && before.lower !== ',') return false;
  const from = Math.max(0, at - NEAR);
  if (items.slice(from, at).some((_, k) => isOfTheDead(items, from + k, at))) return true;
  const after = items.slice(at + 1, at + 7).map(({ lower }) => lower);
  return after[0] === 'as' && after.includes('estimate');
}

/** "estimates range", "an estimate of 400", "estimates of the dead", but not "estimates of traffic". */
function isOfTheDead(items: readonly Item[], k: number, at: number): boolean {
  if (!ESTIMATE.test(items[k]?.lower ?? '')) return false;
  if (!/^(?:of|for)$/.test(items[k + 1]?.lower ?? '') || k + 2 >= at) return true;
  return items
    .slice(k + 2, at)
    .some(
      ({ trigger, lower }) => trigger?.measure === 'killed' || /^(?:victims|losses)$/.test(lower),
    );
}

const PUTS = /^(?:puts?|putting|place[sd]?|placing|sets?|setting|peg|pegs|pegged)$/;

/** "some put it as high as half a million", "studies placing the figure at 9,000". */
function isPut(items: readonly Item[], at: number): boolean {
  const k = /^(?:at|as)$/.test(items[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (/^(?:figure|number|toll|total)$/.test(items[k]?.lower ?? ''))
    return PUTS.test(items[k - 2]?.lower ?? '');
  return (
    /^(?:it|them|this|that)$/.test(items[k]?.lower ?? '') && PUTS.test(items[k - 1]?.lower ?? '')
  );
}

const ASKED =
  /\b(?:how many (?:\w+ ){0,4}(?:killed|died|dead|die|perished|drowned|lost their lives)|(?:death )?toll|number of (?:the )?(?:dead|deaths|victims|killed)|numbers? killed)\b/i;

/** Whether the sentence before asks how many died: then even a small number answers. */
function isAsked(page: PageView, view: SentenceView): boolean {
  for (let back = 1; back <= ASKED_BACK; back++) {
    const before = page.views[view.index - back];
    if (!before || before.block < view.block - 1) return false;
    if (ASKED.test(page.folded.slice(before.start, before.end))) return true;
  }
  return false;
}

/** Nothing follows that could be counted. */
function endsThere(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return (
    next === undefined ||
    /^(?:[.,;:()\]"[?!]|for|in|by|and|while|but|as|to|or|during|after|\u2013)$/.test(next.lower)
  );
}

const OTHERS =
  /^(?:troops|soldiers|fighters|population|refugees|money|dollars?|cost|costs|price|budget|size|strength|people|inhabitants|residents|speakers|members|homes|houses|acres|workers|votes?|crowds?|attendance|survivors|protesters|followers|displaced|living|hungry|infected|cases|infections|jobs|visitors|tourists|arrivals|students|users|income|revenue|distance|speed|weight|age)$/;

/** Things of which a sentence about the dead may speak, too. */
const PASSED =
  /^(?:years?|wars?|days?|months?|weeks?|hours?|attacks?|battles?|conflicts?|massacres?|towns?|cit(?:y|ies)|villages?|regions?|areas?|provinces?|countr(?:y|ies)|states?|points?|reports?|accounts?|records?|registers?|newspapers?|stud(?:y|ies)|surveys?|articles?|pages?|books?|times?|groups?|organi[sz]ations?|agenc(?:y|ies)|camps?|centur(?:y|ies)|floods?|earthquakes?|famines?|fires?|hospitals?|matches|mission|office|party|church(?:es)?|monaster(?:y|ies)|courts?|ministr(?:y|ies)|embass(?:y|ies)|compan(?:y|ies)|teams?|incidents?|accidents?|disasters?|explosions?)$/;

/** "the strength of the force is estimated at 4,000": the sentence speaks of something else. */
function countsOthers(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 24), at + 8).some(
    ({ lower, trigger, wordClass }, k, near) =>
      // "the people killed under the junta" are those of whom the text speaks
      (OTHERS.test(lower) && near[k + 1]?.trigger?.measure !== 'killed') ||
      (wordClass === 'thing' && !PASSED.test(lower)) ||
      (trigger && /^(?:deployed|displaced|captured)$/.test(trigger.measure)),
  );
}

const OF_DEATH =
  /\b(?:death tolls?|deaths|death estimates?|number of (?:people |those )?(?:dead|deaths|victims|killed)|(?:people|civilians|many) (?:who |that )?(?:were |was |had |have )?(?:killed|died|perished|lost their lives)|fatalities|(?:were|been) (?:killed|massacred|murdered|exterminated)|body count|killing|victims of (?:the )?(?:genocide|famine|massacre|war|purges?)|mass murder|killed)\b/gi;

/** Whom the estimate counts: the dead, when the lines or the sentence before speak of how many died. */
function topicOf(page: PageView, view: SentenceView, at: number): Measure | null {
  const start = view.items[at]?.start ?? view.start;
  const before = page.folded.slice(Math.max(0, view.start - REACH), start);
  const found = before.match(OF_DEATH) ?? [];
  if (isAsked(page, view)) return 'killed';
  return found.length > 0 &&
    /\bhow many|\b(?:number|estimates?|figures?|tolls?|deaths)\b/i.test(before)
    ? 'killed'
    : null;
}
