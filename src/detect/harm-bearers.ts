import type { Item } from './sentence-view';
import { sufferingVerb } from './suffered';
import { objectOf } from './victim-object';
import { subjectOf } from './victim-subject';

/** Who bears a harm that a noun tells of. */
export interface Bearers {
  /** Number of the verb that says so: two harms of one verb are borne by the same ones. */
  readonly verb: number;
  readonly items: readonly Item[];
}

const CARED =
  /^(?:taken|brought|rushed|flown|airlifted|transported|transferred|carried|driven|evacuated|walked|arrived|came|admitted|treated|hospitali[sz]ed|diagnosed|found|left|listed)$/;
/** Words between what was done for somebody and the harm, at most ("airlifted to … hospital with"). */
const REACH = 12;
const ASIDE = /^(?:who|which|that|when|while|after|before|off)$/;

/**
 * "suffered a head injury", "was flown to the city hospital with burns", "treated a cook for a wound": those who
 * bear the harm at `at`; null when the noun stands alone, or when the sentence says that there is no harm.
 */
export function bearersOf(items: readonly Item[], at: number): Bearers | null {
  const { trigger, lower = '' } = items[at] ?? {};
  const noun = trigger?.role === 'count' || /^wounds?$/.test(lower);
  const state = trigger?.role === 'before' && /^(?:with|in|for) /.test(lower);
  if (trigger?.measure !== 'wounded' || !(noun || state)) return null;
  const verb = noun ? (sufferingVerb(items, at) ?? hadBefore(items, at)) : null;
  if (verb !== null) return { verb, items: subjectOf(items, verb) };
  const from = noun ? prepositionBefore(items, at) : at;
  return from === null ? null : caredFor(items, from);
}

/** "the cook had minor injuries": the harm is one's own. */
function hadBefore(items: readonly Item[], at: number): number | null {
  const plain = /^(?:minor|serious|severe|slight|light|significant|critical|extensive|multiple)$/;
  const had = items[at - 2];
  return plain.test(items[at - 1]?.lower ?? '') && /^ha(?:s|d|ve)$/.test(had?.lower ?? '')
    ? at - 2
    : null;
}

/** "with a deep wound", "for minor injuries": where the preposition stands. */
function prepositionBefore(items: readonly Item[], at: number): number | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { lower, wordClass, kind } = items[k] as Item;
    if (/^(?:with|for)$/.test(lower)) return k;
    if (lower === 'of' && items[k - 1]?.lower === 'treatment') continue;
    if (kind === 'amount') continue;
    // "with serious, but not life-threatening, injuries"
    if (lower === ',' || lower === '-' || lower === 'but') continue;
    if (kind !== 'word' || /^(?:no|old|previous|earlier|lingering)$/.test(lower)) return null;
    if (!/^(?:other|adverb|determiner|people|thing)$/.test(wordClass)) return null;
  }
  return null;
}

function caredFor(items: readonly Item[], from: number): Bearers | null {
  for (let verb = from - 1; verb >= Math.max(0, from - REACH); verb--) {
    const { lower, kind } = items[verb] as Item;
    if (CARED.test(lower)) {
      const next = items[verb + 1] as Item;
      const active = next.wordClass === 'determiner' || next.wordClass === 'people' || next.capital;
      return { verb, items: active ? items.slice(verb + 1, from) : subjectOf(items, verb) };
    }
    if (kind !== 'word' || ASIDE.test(lower)) return null;
  }
  return null;
}

const DEED =
  /^(?:deaths?|killings?|murders?|assassination|execution|beheading|slaying|(?:fatal |deadly )?shooting|shooting deaths?|stabbing|wounding|injuring|injury)$/;

/** "the death of a woman and her brother", "the wounding of a guard": those of whom a noun of harm is told; null if none. */
export function ofDeed(items: readonly Item[], at: number): Bearers | null {
  if (items[at + 1]?.lower !== 'of' || !DEED.test(items[at]?.lower ?? '')) return null;
  return { verb: at, items: objectOf(items, at + 2) };
}
