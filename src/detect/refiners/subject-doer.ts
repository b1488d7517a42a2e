import type { Span } from '../../text/span';
import { SAYING } from '../lang/en/source-words';
import type { Item, SentenceView } from '../sentence-view';

/** What those do who kill, hold or tell; a group before one of these verbs is not the one that suffered. */
const DOING = new Set(
  (
    'killed kill kills killing killings shot shoot shoots shooting struck strike strikes hit hits bombed bomb bombs bombing attacked attack attacks attacking ' +
    'shelled shelling raided raid raids withheld withhold fired fire fires opened open launched launch launches detonated detonate ambushed ambush stormed storm ' +
    'targeted target targets carried carry said say says reported report reports claimed claim claims announced announce announces destroyed destroy intercepted ' +
    'downed wounded injured injure detained arrested abducted kidnapped massacred executed murdered beheaded seized captured capture took neutralised neutralized ' +
    'slaughtered slaughter slaughters massacre execute executes murder murders behead gunned butchered ' +
    'clashed clash fought exchanged eliminated repelled conducted dropped used entered overran found recovered confirmed told began retook pulled retrieved rescued dug searched combed'
  ).split(' '),
);

/** Whether the word is such a verb. */
export function isDoing(item: Item): boolean {
  return item.lower.split(' ').some((word) => DOING.has(word));
}

const PASSING = new Set([
  'have',
  'could',
  'may',
  'might',
  'must',
  'would',
  'be',
  'been',
  'or',
  'has',
  'had',
  'also',
  'then',
  'later',
  'reportedly',
  'allegedly',
  'who',
]);

/** "Norlander troops shelled the town", "killed by Norlander troops": the group did it, or speaks of it. */
export function isDoer(view: SentenceView, group: Span): boolean {
  const { items } = view;
  const first = items.findIndex((item) => item.end > group.start);
  if (first < 0) return false;
  let before = first - 1;
  while (items[before]?.wordClass === 'determiner' || items[before]?.lower === 'either') before--;
  // "shots fired by armed Norlanders"
  if (isDescribing(items[before]) && items[before - 1]?.lower === 'by') return true;
  if (items[before]?.lower === 'by' || isOpposed(items, before)) return true;
  if (SENDING.test(items[before]?.lower ?? '') && isSent(items, group)) return true;
  let at = first;
  while (at < items.length && (items[at] as Item).start < group.end) at++;
  at = afterBracket(items, at);
  while (items[at] && isPassing(items[at] as Item)) at++;
  const words = items[at]?.lower.split(' ') ?? [];
  return (
    words.some((word) => DOING.has(word) || SAYING.has(word)) &&
    items[at]?.kind !== 'amount' &&
    !isPassive(items, at)
  );
}

const SENDING = /^(?:urged|ordered|told|asked|directed|sent|authori[sz]ed|instructed|allowed)$/;

/** "ordered Norlander troops to attack": those who are sent to do it. */
function isSent(items: readonly Item[], { end }: Span): boolean {
  const to = items.findIndex((item) => item.start >= end);
  return items[to]?.lower === 'to' && items[to + 1] !== undefined && isDoing(items[to + 1] as Item);
}

/** "masked", "suspected": a word in small letters before a group. */
function isDescribing(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.wordClass === 'other' && !item.capital;
}

/** Words in the brackets behind a name, at most. */
const BRACKET = 4;

/** "the Norland Defence Force (NDF) captured": the item behind the short name. */
function afterBracket(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== '(') return at;
  const close = items.findIndex(({ lower }, k) => k > at && lower === ')');
  return close > at && close <= at + BRACKET ? close + 1 : at;
}

/** "hurt in clashes with Norlander troops": the others in the fight. */
function isOpposed(items: readonly Item[], at: number): boolean {
  return (
    /^(?:with|against)$/.test(items[at]?.lower ?? '') &&
    /^(?:clash|clashes|clashed|confrontations?|fighting|fights?|battles?|skirmish(?:es)?|exchanges?)$/.test(
      items[at - 1]?.lower ?? '',
    )
  );
}

function isPassing(item: Item): boolean {
  if (item.kind !== 'word') return item.kind === 'amount' && item.amount?.aside !== null;
  return PASSING.has(item.lower) || (item.wordClass === 'adverb' && item.lower.endsWith('ly'));
}

/** "soldiers killed in the ambush": the participle after its victims. */
function isPassive(items: readonly Item[], at: number): boolean {
  // "killed at least 40": the number is what they did.
  if (items[at + 1]?.kind === 'amount') return false;
  const next = items[at + 1]?.lower ?? '';
  return (
    items[at]?.trigger !== null && /^(?:in|by|on|at|during|when|since|so|and|or|,|\.)$/.test(next)
  );
}
