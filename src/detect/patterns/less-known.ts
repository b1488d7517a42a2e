import type { Item } from '../sentence-view';

/** "the sex of 29 children has not been determined", "of another 29". */
export function isOfUnknown(items: readonly Item[], at: number): boolean {
  const of = items[at - 1]?.lower === 'another' ? at - 2 : at - 1;
  return items[of]?.lower === 'of' && UNKNOWN.test(items[of - 1]?.lower ?? '');
}

const UNKNOWN =
  /^(?:gender|genders|sex|age|ages|identity|identities|nationality|nationalities|names?)$/;
