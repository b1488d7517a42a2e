import type { Item } from '../sentence-view';

/** "the sex of 29 children has not been determined", "of another 29". */
export function isOfUnknown(items: readonly Item[], at: number): boolean {
  const of = items[at - 1]?.lower === 'another' ? at - 2 : at - 1;
  return items[of]?.lower === 'of' && UNKNOWN.test(items[of - 1]?.lower ?? '');
}

/** "from 7 million (the old regime) to 20 million": the item behind a bracket that opens at `at`; `at` itself where none does. */
export function pastBracket(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== '(') return at;
  const close = items.findIndex(({ lower }, k) => k > at && k < at + 14 && lower === ')');
  return close < 0 ? at : close + 1;
}

const UNKNOWN =
  /^(?:gender|genders|sex|age|ages|identity|identities|nationality|nationalities|names?)$/;

/** "and seven where it remains unknown whether the guards did it": what follows says that their end is not clear. */
export function whereUnknown(items: readonly Item[], from: number): boolean {
  if (items[from]?.lower !== 'where' || items[from + 1]?.lower !== 'it') return false;
  return items
    .slice(from + 2, from + 6)
    .some(({ lower }) => /^(?:unknown|unclear|uncertain|unconfirmed|disputed)$/.test(lower));
}
