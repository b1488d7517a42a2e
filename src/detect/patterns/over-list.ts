import { readNounPhrase } from '../noun-phrase';
import { isAgentNoun } from '../person-phrase';
import type { Item, SentenceView } from '../sentence-view';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'get']);

/** Items from the number back to the verb, at most. */
const LIST_REACH = 22;

/** "the head of the watch", "a 14-year-old": persons that no list of nouns holds. */
const PERSON = /^(?:head|year-old)$/;

/** "a sharecropper", "his page", "the dancer": before one whom no list of nouns holds. */
const TRADED = /^(?:an?|the|his|her)$/;

/** "killed himself and three others". */
const REFLEXIVE = /^(?:himself|herself|themselves|him|her)$/;

/** "the bodies of a woman and two children": nouns that take their victims with "of". */
export const REMAINS = new Set([
  'bodies',
  'dead bodies',
  'human remains',
  'remains',
  'executions',
  'murders',
  'abductions',
  'kidnappings',
  'body',
  'deaths',
  'killings',
  'killing',
  'corpses',
  'murder',
  'murders',
  'capture',
  'abduction',
  'kidnapping',
  'seizure',
  'execution',
  'assassination',
  'beheading',
  'slaying',
  'wounding',
  'injuring',
  'shooting',
  'stabbing',
]);

/** "killed a woman and two men": the active verb that stands before list members without a number; null if none. */
export function findOverList(view: SentenceView, at: number): number | null {
  const { items } = view;
  let before = at - 1;
  while (items[before]?.wordClass === 'determiner') before--;
  const join = items[before]?.lower;
  if (join !== 'and' && join !== ',') return null;
  const phrase = readNounPhrase(view, at + 1);
  const passive = items[phrase.to]?.wordClass === 'auxiliary' || areSubject(items, phrase.to);
  const guarded = phrase.type === 'people';
  const closed = guarded && isClosed(items, phrase.to);
  let people = false;
  for (let k = before - 1; k >= Math.max(0, at - LIST_REACH); k--) {
    const item = items[k] as Item;
    if (item.kind === 'trigger') {
      const deed = REMAINS.has(item.lower) || /^(?:death|injury)$/.test(item.lower);
      if (deed && items[k + 1]?.lower === 'of') return people ? k : null;
      if (passive) return null;
      const role = item.trigger?.role;
      const active = role === 'after' || (role === 'either' && !isPassive(items, k));
      return active && (people || (guarded && items[k + 1]?.capital)) ? k : null;
    }
    if (item.wordClass === 'people' || REFLEXIVE.test(item.lower) || PERSON.test(item.lower))
      people = true;
    // "killed a sharecropper and two guards": one of whom no list knows the trade
    if (guarded && TRADED.test(item.lower) && items[k + 1]?.wordClass !== 'thing') people = true;
    // "killed guitarist Otto Lund and three others"
    if (guarded && isAgentNoun(item) && items[k + 1]?.capital) people = true;
    const member =
      item.lower === ',' ||
      item.lower === 'and' ||
      // "a 14-year-old and three others"
      (item.amount?.aside != null && items[k + 1]?.lower === '-') ||
      /^(?:-|year-old)$/.test(item.lower) ||
      REFLEXIVE.test(item.lower) ||
      (item.lower === 'of' && REMAINS.has(items[k - 1]?.lower ?? '')) ||
      (item.kind === 'word' && /^(?:people|other|determiner|raising)$/.test(item.wordClass)) ||
      // "the governor in Northport, and two aides"
      (guarded && /^(?:in|of|from|at|near)$/.test(item.lower) && items[k + 1]?.capital === true) ||
      // "a company commander and three soldiers"
      (item.wordClass === 'thing' && items[k + 1]?.wordClass === 'people');
    // "injuring a pupil in the eye and three others"
    const where = (item.lower === 'in' && items[k + 1]?.lower === 'the') || isAtHome(items, k);
    if (member || (closed && (where || DESCRIBES.test(item.lower) || isOwned(items, k)))) continue;
    const who = closed && people ? relativeBefore(items, k) : null;
    if (who === null) return null;
    k = who;
  }
  return null;
}

/** "killed a nun, and two cooks and a boy were hurt": a plural verb of those joined to the number. */
function areSubject(items: readonly Item[], from: number): boolean {
  if (items[from]?.lower !== 'and' || !TRADED.test(items[from + 1]?.lower ?? '')) return false;
  let k = from + 2;
  while (k < from + 6 && items[k]?.kind === 'word' && MEMBER.test(items[k]?.wordClass ?? '')) k++;
  return /^(?:were|are|have)$/.test(items[k]?.lower ?? '');
}

const MEMBER = /^(?:people|other|thing)$/;

/** "his parents at home and two pupils": a place of one word. */
function isAtHome(items: readonly Item[], at: number): boolean {
  const preposition = items[at]?.kind === 'word' && items[at + 1]?.lower === 'and' ? at - 1 : at;
  return (
    /^(?:at|in)$/.test(items[preposition]?.lower ?? '') && items[preposition + 2]?.lower === 'and'
  );
}

/** "a leader of the port watch", "a captain, known as the \u201cgovernor\u201d": what describes a member of a list. */
const DESCRIBES = /^(?:of|as|alias|also|who|")$/;

/** "the head of the fire watch": a thing that belongs to the name of a body. */
function isOwned(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - 4);
  return (
    items[at]?.wordClass === 'thing' && items.slice(from, at).some(({ lower }) => lower === 'of')
  );
}

/** "killing a captain who ran the port, and six guards": where the clause begins whose verb stands at `at`; null if none. */
function relativeBefore(items: readonly Item[], at: number): number | null {
  for (let k = at - 1; k > Math.max(0, at - 10); k--) {
    const { lower, kind } = items[k] as Item;
    if (lower === 'who') return k;
    if (kind !== 'word') return null;
  }
  return null;
}

/** Whether the sentence or its clause ends after the noun, so that no verb can take it for its subject. */
function isClosed(items: readonly Item[], to: number): boolean {
  const next = items[to];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:preposition|conjunction|time)$/.test(next.wordClass)
  );
}

/** Whether a form of "be" stands before the participle at `at`. */
export function isPassive(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const item = items[k] as Item;
    if (BE.has(item.lower)) return true;
    if (item.wordClass !== 'adverb' && item.kind !== 'trigger' && item.wordClass !== 'conjunction')
      return false;
  }
  return false;
}
