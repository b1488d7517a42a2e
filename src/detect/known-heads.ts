import { PRONOUN, THE } from './victim-members';

/** "the man" after "a 43-year-old man" is the same, "a 34-year-old man" is another. */
export function isKnown(head: string, heads: ReadonlySet<string>): boolean {
  if (heads.has(head)) return true;
  const aged = /^\d/.test(head);
  return [...heads].some((one) =>
    aged ? one === head.replace(/^\d+ /, '') : one.endsWith(` ${head}`),
  );
}

/** "The third guard died": with three guards counted before, one of them. */
export function isLastOf(head: string, sums: ReadonlySet<number>): boolean {
  return head.startsWith(THE) && sums.has(Number(head.slice(THE.length)));
}

/** "He died later": the one that another sentence named. */
export function isPronoun(heads: readonly string[]): boolean {
  return heads.length > 0 && heads.every((head) => head === PRONOUN);
}
