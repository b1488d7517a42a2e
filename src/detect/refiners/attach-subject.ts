import type { NameHit } from '../../text/names';
import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import { GROUP_WORDS, TELLS_FATE } from '../lang/en/group-words';
import { mentionOf, namesIn } from '../mentions';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { Item } from '../sentence-view';
import { isDoer } from './subject-doer';
import { groupOf, headlineCivilians, pageGroup } from './subject-group';
import { isOwned, ownSubject } from './subject-own';
import { bothSides, isIncluded, isOfSeveral, isOneOfMany, isOtherThan } from './subject-part';
import { fromSufferer } from './subject-sufferer';
import { ofThoseBefore, toldGroup } from './subject-told';
import { isSide, TYPES } from './subject-words';

/** Who suffered it: the counted noun, else the words around the trigger, else the number before it. */
export const attachSubject: Refiner = {
  name: 'attach-subject',
  refine(page) {
    let previous: Draft | null = null;
    for (const draft of page.drafts) {
      const words = isOfSeveral(page, draft) ? null : ownSubject(page, draft);
      const told = words && ofThoseBefore(page, draft, toldGroup(page, draft, words), previous);
      const own = told && fuller(page, draft, told);
      if (own) {
        draft.subject = own;
        draft.trace.push(`attach-subject: the words "${own.text}"`);
      } else inherit(page, draft, previous);
      // Parts lend their subject to nobody: "36 children and 27 women, and a further 224 were hurt".
      if (!draft.reading.part && draft.partOf === null) previous = draft;
    }
  },
};

/** "…, with at least 100 soldiers killed" in a sentence about North Korean troops: the fuller name. */
function fuller(page: PageView, draft: Draft, own: Mention): Mention {
  const word = own.text.toLowerCase();
  if (OF_A_LAND.test(word)) return withOrigin(page, draft, own) ?? own;
  if (!GROUP_WORDS.has(word) && !BARE.has(word) && !/^(?:combatants?|military)$/.test(word))
    return own;
  const { view } = draft;
  const { items } = view;
  if (/^ of (?:the |some |all )?other\b/i.test(page.folded.slice(own.end, own.end + 16)))
    return own;
  const sides = bothSides(page, draft, own) ?? (isOwned(page, own) ? own : null);
  if (sides) return sides;
  const sufferer = fromSufferer(page, draft);
  if (sufferer) return sufferer;
  if (BARE.has(word)) return own;
  const origin = withOrigin(page, draft, own);
  if (origin) return origin;
  const hit = namesIn(page, view)
    .filter((one) => one.type === 'subject' && one.end <= own.start && !isDoer(view, one))
    .filter((one) => !TELLS_FATE.test(page.read.text.slice(one.start, one.end)))
    .at(-1);
  if (hit)
    return {
      start: hit.start,
      end: hit.end,
      text: page.read.text.slice(hit.start, hit.end),
      ids: hit.ids,
    };
  for (let k = draft.at - 1; k > 0; k--) {
    const item = items[k] as Item;
    if (item.wordClass === 'people' && GROUP_WORDS.has(item.lower) && isSide(items[k - 1])) {
      let from = k - 1;
      while (from > 0 && isSide(items[from - 1])) from--;
      const group = mentionOf(page, view, from, k + 1, TYPES);
      // "Norlander forces killed 40 soldiers": those who did it are not those who suffered it.
      return group && !isDoer(view, group) ? group : own;
    }
  }
  if (draft.kind === 'incident' || isIncluded(page, draft)) return own;
  const group = groupOf(page, draft, true);
  // "Norlanders" of a page are not its soldiers.
  if (!group || !SOLDIERLY.test(group.text)) return own;
  draft.inferred.add('subject');
  return group;
}

/** Words of a body of soldiers, or of what an army loses. */
const SOLDIERLY =
  /\b(?:troops|soldiers|personnel|servicemen|servicepeople|servicemembers|members|fighters|forces|army|military|casualties|losses|units|guards|corps|marines)\b/i;

/** People of whom only the land tells more ("18 civilians from Norland"). */
const OF_A_LAND = /^(?:civilians|citizens|nationals|noncombatants|non-combatants)$/;

/** "soldiers from Norland", "troops sent by Norland": the land after the group says whose they are. */
function withOrigin(page: PageView, draft: Draft, own: Mention): Mention | null {
  const { view } = draft;
  const { items } = view;
  let at = items.findIndex((item) => item.start >= own.end);
  if (items[at]?.lower === 'sent' || items[at]?.lower === 'deployed') at++;
  if (!/^(?:from|of|by)$/.test(items[at]?.lower ?? '')) return null;
  let to = at + 1;
  if (items[to]?.wordClass === 'determiner') to++;
  const first = to;
  while (isSide(items[to])) to++;
  const from = items.findIndex((item) => item.start >= own.start);
  return to > first ? mentionOf(page, view, from, to, TYPES) : null;
}

/** Words that say of a unit's losses only what they are ("the First Rifles lost 106 men"). */
const BARE = new Set(['men', 'killed', 'dead']);

/** "a war that took tens of thousands of lives": those of anyone. */
function isOfLives({ reading, view }: Draft): boolean {
  return reading.trigger !== null && view.items[reading.trigger]?.lower === 'lives';
}

const SIDES = /\b(?:on|from|of) (?:both|each|either|all) sides?\b/i;

/** "General Staff of the Norlandic Army": the people in a body's name are not those of whom it tells. */
function isInBody(page: PageView, names: readonly NameHit[], hit: NameHit): boolean {
  const before = page.read.text.slice(Math.max(0, hit.start - 30), hit.start);
  return (
    /\b(?:staff|ministry|command|headquarters|spokes\w+|chief|head|office) (?:of|for|at) (?:the )?$/i.test(
      before,
    ) ||
    names.some(
      (body) =>
        body.type === 'agency' &&
        body.start <= hit.start &&
        hit.end <= body.end &&
        body.end - body.start > hit.end - hit.start,
    )
  );
}

/** Silent numbers take the subject of the number before them, then the page's words for it. */
function inherit(page: PageView, draft: Draft, previous: Draft | null): void {
  const { reading } = draft;
  const from = draftsIn(page, draft.view).find((one) => one.at === reading.from);
  const sameSentence = previous?.view === draft.view ? previous : null;
  const giver = from ?? sameSentence;
  if (isOfSeveral(page, draft)) {
    draft.trace.push('attach-subject: others than two groups, people');
    return;
  }
  if (giver?.subject && isOtherThan(draft, giver.subject)) {
    draft.trace.push(`attach-subject: others than "${giver.subject.text}", people`);
    return;
  }
  // "one person and seven others": others than a person are people.
  if (giver?.subject && !giver.dropped && giver.subject.text.toLowerCase() !== 'person') {
    draft.subject = giver.subject;
    if (giver.inferred.has('subject')) draft.inferred.add('subject');
    draft.trace.push(`attach-subject: the same as of the number before, "${giver.subject.text}"`);
    return;
  }
  // "A lot of dead on both sides, over 900 on each side": neither of them alone.
  if (SIDES.test(page.read.text.slice(draft.view.start, draft.view.end))) {
    draft.trace.push('attach-subject: of both sides, none of them alone');
    return;
  }
  const names = namesIn(page, draft.view);
  const known = names.filter(
    (hit) =>
      hit.type === 'subject' &&
      !isInBody(page, names, hit) &&
      // "rescuers", "hostages": named in passing, where no land or body says whose they are.
      (NAME.test(page.read.text.slice(hit.start, hit.end)) || isCounted(draft, hit)) &&
      !isDoer(draft.view, hit) &&
      !isKilling(draft, hit) &&
      !isPart(page, draft, hit) &&
      // "unaccounted for" says what happened, not to whom.
      !draft.view.items.some((one) => one.trigger && one.start <= hit.start && hit.end <= one.end),
  );
  const named = known.at(-1);
  if (named) {
    draft.subject = {
      start: named.start,
      end: named.end,
      text: page.read.text.slice(named.start, named.end),
      ids: named.ids,
    };
    draft.trace.push(
      `attach-subject: the only group that the sentence names, "${draft.subject.text}"`,
    );
    return;
  }
  const side = draft.kind === 'incident' ? null : sideOfSentenceBefore(page, draft);
  if (side) {
    draft.subject = side;
    draft.inferred.add('subject');
    draft.trace.push(
      `attach-subject: inferred, the sentence before speaks of the losses of "${side.text}"`,
    );
    return;
  }
  const civilians = draft.kind === 'incident' ? null : headlineCivilians(page);
  if (civilians) {
    draft.subject = civilians;
    draft.inferred.add('subject');
    draft.trace.push(`attach-subject: inferred, the headline counts "${civilians.text}"`);
    return;
  }
  const counted =
    isMilitary(draft) || isCell(draft) || (sizeOf(draft) >= LARGE && !isOfLives(draft));
  if (draft.kind !== 'incident' && counted) {
    const group = groupOf(page, draft, isMilitary(draft) || isCell(draft));
    if (group) {
      draft.subject = group;
      draft.inferred.add('subject');
      draft.trace.push(`attach-subject: inferred, the text last spoke of "${group.text}"`);
      return;
    }
  }
  // "This brings the toll to 524": a wider count than that of the group named before.
  if (isWiderToll(draft, previous)) return;
  const common = draft.kind === 'incident' || isOfLives(draft) ? null : pageGroup(page);
  if (common) {
    draft.subject = common;
    draft.inferred.add('subject');
    draft.trace.push(`attach-subject: inferred, the page counts "${common.text}"`);
    return;
  }
  if (
    previous?.subject &&
    previous.subject.text.toLowerCase() !== 'person' &&
    previous.view.block === draft.view.block &&
    draft.view.index - previous.view.index <= 2 &&
    !isOneOfMany(page, previous) &&
    isMilitary(draft) === isMilitary(previous)
  ) {
    draft.subject = previous.subject;
    draft.inferred.add('subject');
    draft.trace.push(
      `attach-subject: inferred from the sentence before, "${previous.subject.text}"`,
    );
  }
}

/** "Norland rarely gives its losses. The last report spoke of 6,400 deaths": whose losses the sentence before is about. */
function sideOfSentenceBefore(page: PageView, draft: Draft): Mention | null {
  const before = page.views[draft.view.index - 1];
  if (!before || before.block !== draft.view.block || draftsIn(page, before).length > 0)
    return null;
  const { items } = before;
  let to = 0;
  while (isSide(items[to])) to++;
  const has = /^(?:has|have|had|gives?|gave|does|did|rarely|never|seldom)$/.test(
    items[to]?.lower ?? '',
  );
  const told = items.some(
    (item) => item.trigger?.role === 'label' || item.trigger?.role === 'count',
  );
  return to > 0 && has && told ? mentionOf(page, before, 0, to, TYPES) : null;
}

function isWiderToll(draft: Draft, previous: Draft | null): boolean {
  const { reading, view } = draft;
  const trigger = reading.trigger === null ? '' : (view.items[reading.trigger]?.lower ?? '');
  if (reading.pattern !== 'label-left' || !/toll/.test(trigger)) return false;
  return previous?.subject != null && sizeOf(draft) > sizeOf(previous);
}

const NAME = /\p{Lu}/u;

/** "the number of pilgrims who died": a common name, but the one that is counted. */
function isCounted(draft: Draft, hit: NameHit): boolean {
  const { items } = draft.view;
  const at = items.findIndex((item) => item.start >= hit.start);
  return /\bof$/.test(items[at - 1]?.lower ?? '');
}

/** "Norlander forces chase the raiders and kill seven": before an active verb stands who did it, or where. */
function isKilling({ reading, view, at }: Draft, hit: NameHit): boolean {
  if (reading.pattern !== 'victims-after' || reading.trigger === null) return false;
  const verb = view.items[reading.trigger];
  return reading.trigger < at && verb !== undefined && hit.end <= verb.start;
}

/** "15, including four Norlander guards": the part does not say who the whole are. */
function isPart(page: PageView, draft: Draft, hit: NameHit): boolean {
  if (hit.start < draft.end) return false;
  return /\b(?:including|among (?:them|the|those)|amid|of them|of whom)\b|, among\b/.test(
    page.folded.slice(draft.end, hit.start),
  );
}

/** From this many on, the silent dead of a page are taken for those that the page speaks of. */
const LARGE = 1_000;

function isCell(draft: Draft): boolean {
  return draft.reading.pattern === 'table-cell';
}

function sizeOf(draft: Draft): number {
  return draft.value ?? draft.low ?? draft.high ?? 0;
}

function isMilitary(draft: Draft): boolean {
  return draft.measure === 'losses' || draft.measure === 'casualties';
}
