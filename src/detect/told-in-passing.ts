import type { Item } from './sentence-view';

/** Items between what a deed is the cause of and the word of harm, at most ("for the alleged contract"). */
const REACH = 5;

const GRIEVED =
  /^(?:aveng(?:e|es|ed|ing)|reveng(?:e|es|ed|ing)|protest(?:s|ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|mourn(?:s|ed|ing)?|commemorat(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|prob(?:e|es|ed|ing)|remember(?:s|ed|ing)?|plann(?:ed|ing)|confess(?:es|ed|ing)?|admit(?:s|ted|ting)?|den(?:y|ies|ied|ying))$/;

/** "responsibility for the killing of a mayor": such a sentence tells of the deed itself. */
const OWNED = /^(?:responsibility|credit|responsible|blame[ds]?)$/;

const INVOLVED =
  /^(?:suspects?|suspected|involved|involvement|role|part|parts|implicated|complicity|hand|participated|participation|participating|accused|arrests?|arrested|investigation|investigations|probe|trial|wanted|charged|convicted|verdict|evidence)$/;

const OF_DEED =
  /^(?:accused|convicted|suspected|guilty|acquitted|cleared|anniversary|commemoration|memory|investigation|investigations|charges?|count|counts|suspicion|allegations?|news|protest|wake|light)$/;

const ANSWER =
  /^(?:response|reaction|retaliation|revenge|relation|regard|contribution|reply|linked|connected|related|tied|confess(?:ed|es|ing)?|admitted)$/;

/** "a witness to the murder of a nun": who somebody is. */
const WITNESS = /^(?:witness(?:es)?|accessory|accomplice|party)$/;

const PROTEST =
  /^(?:protest(?:s|ed|ers|ing)?|demonstrat(?:e|ed|ing|ion|ions|ors)|rall(?:y|ied|ies)|march(?:ed|ers)?|riot(?:s|ed|ers|ing)?|unrest|strikes?|sit-in|vigils?|barricad(?:e|ed|es|ing)|blocked)$/;

/**
 * "protested against the killing of a baker", "was arrested for the murder of a nun", "to avenge the death of a guard": a
 * deed of before that is only the reason for what is told.
 */
export function isToldInPassing(items: readonly Item[], at: number): boolean {
  const { trigger, lower: word } = items[at] ?? {};
  if (word === 'to death' && isSentence(items, at)) return true;
  const named = trigger?.role === 'count' || items[at + 1]?.lower === 'of';
  if (!named || trigger?.measure !== 'killed') return false;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { lower, kind, wordClass } = items[k] as Item;
    if (GRIEVED.test(lower)) return true;
    const before = items[k - 1]?.lower ?? '';
    switch (lower) {
      case 'against':
      case 'over':
        return true;
      case 'for':
        return !OWNED.test(before);
      case 'in':
        return INVOLVED.test(before);
      case 'with':
        return /^(?:connection|charged|charges|line)$/.test(before);
      case 'of':
        return OF_DEED.test(before);
      case 'to':
        return ANSWER.test(before) || WITNESS.test(before);
      case 'after':
      case 'following':
        return items.slice(0, k).some((item) => PROTEST.test(item.lower));
    }
    if (kind !== 'word' || !/^(?:determiner|adverb|other|people|thing)$/.test(wordClass))
      return false;
  }
  return false;
}

/** "sentenced a baker to death", "was condemned to death": not dead yet. */
function isSentence(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 2 * REACH), at)
    .some(({ lower }) => /^(?:sentenc(?:e|es|ed|ing)|condemn(?:s|ed|ing)?)$/.test(lower));
}
