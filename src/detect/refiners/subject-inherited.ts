import type { NameHit } from '../../text/names';
import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import { mentionOf, namesIn } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import { isDoer } from './subject-doer';
import { groupOf, headlineCivilians, pageGroup } from './subject-group';
import { listHead } from './subject-label';
import { isOfSeveral, isOneOfMany, isOtherThan } from './subject-part';
import { fromCountedBefore, isOfTheDead } from './subject-rest';
import { topicGroup } from './subject-topic';
import { isSide, TYPES } from './subject-words';

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
export function inherit(page: PageView, draft: Draft, previous: Draft | null): void {
  const { reading } = draft;
  const from = draftsIn(page, draft.view).find((one) => one.at === reading.from);
  const sameSentence = previous?.view === draft.view ? previous : null;
  // "five soldiers were killed, bringing the total toll to 20": of more than those
  const giver = from ?? (isTotalToll(draft) ? null : sameSentence);
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
  const rest = giver ? null : fromCountedBefore(page, draft);
  if (rest) {
    draft.subject = rest;
    draft.trace.push(`attach-subject: others than the "${rest.text}" counted before`);
    return;
  }
  if (previous?.subject && isOfTheDead(page, draft, previous) && !isOneOfMany(page, previous)) {
    draft.subject = previous.subject;
    draft.inferred.add('subject');
    draft.trace.push(`attach-subject: of those counted before, "${previous.subject.text}"`);
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
      (isName(page, draft, hit) || isCounted(draft, hit)) &&
      (!isOfBodies(draft) || isCounted(draft, hit)) &&
      !isDoer(draft.view, hit) &&
      !isKilling(draft, hit) &&
      !isOfDeed(page, hit) &&
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
  const raised = previous?.subject && isRaisedFrom(page, draft, previous) ? previous.subject : null;
  if (raised) {
    draft.subject = raised;
    draft.inferred.add('subject');
    draft.trace.push(
      `attach-subject: inferred, the count before has risen from it, "${raised.text}"`,
    );
    return;
  }
  const topic = topicGroup(page, draft, previous);
  if (topic) {
    draft.subject = topic;
    draft.inferred.add('subject');
    draft.trace.push(`attach-subject: inferred, the page tells of "${topic.text}"`);
    return;
  }
  const listed = listHead(page, draft);
  if (listed) {
    draft.subject = listed;
    draft.inferred.add('subject');
    draft.trace.push(`attach-subject: inferred, the line above the list counts "${listed.text}"`);
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
    !(isTotalToll(draft) && previous.view === draft.view) &&
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

const RAISED_FROM =
  /\b(?:increase|rise|jump|leap|climb|up|drop|fall|decrease) (?:from|over|on) (?:(?:the|its|his|her|their|an?|earlier|previous|last|official|some|about|around) )*$/i;

/** "It marks an increase from the 31,000 deaths that he told before": the same people as those of the count that rose. */
function isRaisedFrom(page: PageView, draft: Draft, previous: Draft): boolean {
  const same = previous.measure === draft.measure || previous.measure === 'losses';
  if (!same || draft.view.block - previous.view.block > 1) return false;
  return RAISED_FROM.test(page.folded.slice(draft.view.start, draft.start));
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

/** "410 bodies were found in towns from which Norlandic troops had gone": whoever else is named is not who was found. */
function isOfBodies({ reading, view }: Draft): boolean {
  const words = [reading.phrase.head, reading.trigger];
  return words.some(
    (at) => at !== null && /^(?:bodies|corpses|remains)$/.test(view.items[at]?.lower ?? ''),
  );
}

/** "bringing the total toll to 20": the sum of all, whoever was counted before. */
function isTotalToll({ reading, view }: Draft): boolean {
  if (reading.trigger === null || !/\btoll$/.test(view.items[reading.trigger]?.lower ?? ''))
    return false;
  return view.items
    .slice(Math.max(0, reading.trigger - 2), reading.trigger + 1)
    .some(({ lower }) => /^(?:total|overall|combined)\b/.test(lower));
}

function isWiderToll(draft: Draft, previous: Draft | null): boolean {
  const { reading, view } = draft;
  const trigger = reading.trigger === null ? '' : (view.items[reading.trigger]?.lower ?? '');
  if (reading.pattern !== 'label-left' || !/toll/.test(trigger)) return false;
  return previous?.subject != null && sizeOf(draft) > sizeOf(previous);
}

const NAME = /\p{Lu}/u;

/** Whether the words bear a capital other than that of the sentence's first word ("Rescuers dug on"). */
function isName(page: PageView, { view }: Draft, { start, end }: NameHit): boolean {
  const text = page.read.text.slice(start, end);
  const opens = start === view.start && /^\p{Lu}\p{Ll}+s$/u.test(text) && !/(?:ns|is)$/.test(text);
  return !opens && NAME.test(text);
}

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

/** "Norlander army operations", "the marines' campaign": the name only says whose doing it is. */
function isOfDeed({ read }: PageView, { end }: NameHit): boolean {
  return DEED.test(read.text.slice(end, end + MOST_DEED));
}

const DEED =
  /^(?:['’]s?)? (?:(?:ground|air|combat|military|naval|drone|artillery) )*(?:operations?|campaigns?|incursions?|offensives?|activit(?:y|ies)|actions?|raids?|strikes?|airstrikes?|attacks?|bombardments?|shelling|fire)\b/i;
/** Longer than the longest of these words together. */
const MOST_DEED = 60;

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
