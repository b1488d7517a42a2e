import type { Item } from './sentence-view';

/** Items looked at on one side of a word of harm: a list of victims is no longer. */
export const REACH = 40;
/** What joins the members of a list. */
export const JOINS = /^(?:and|,|plus|&)$/;
/** Words with which another clause begins. */
export const CLAUSE =
  /^(?:when|after|while|as|before|because|but|that|who|whose|which|where|since|although|though|until|if|whereas|;|:|\.|–)$/;

/** Whether the item is a verb; "armed with" and the like only describe. */
export function isVerb(item: Item): boolean {
  if (item.kind !== 'word') return false;
  if (/^(?:carrying|holding|travelling|traveling|armed)$/.test(item.lower)) return false;
  return item.wordClass === 'verb' || item.wordClass === 'auxiliary';
}

/** Whether the item is a number that counts something. */
export function isNumber({ amount }: Item): boolean {
  return amount !== null && amount.aside === null;
}
