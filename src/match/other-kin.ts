import { KIN } from './lang/en/kin';
import type { Question } from './question';
import { sameStem, tellingWords } from './words';

const KIN_NAMED = new RegExp(`\\b(?:${KIN.join('|')})\\b`, 'gi');

/** "Hutu" where the group is called by another people's name or by none: whom its claims do not tell apart. */
export function isOfOtherKin(mention: string, { subject, conflict }: Question): boolean {
  const told = mention.match(KIN_NAMED);
  if (told === null) return false;
  const names = [subject.name, ...subject.aliases, ...subject.groupWords];
  const lands = [conflict?.name ?? '', ...(conflict?.aliases ?? []), ...(conflict?.demonyms ?? [])];
  // A group that bears such a name is told apart by it, any other by its conflict's names as well.
  const own = names.some((name) => name.search(KIN_NAMED) >= 0) ? names : [...names, ...lands];
  // "Moderate Hutu" among the others are not all of them.
  const words = own.flatMap((name) => tellingWords(name.replace(/\bmoderate \p{L}+/giu, '')));
  return (
    !/\bmoderate\b/i.test(mention) &&
    told.flatMap(tellingWords).every((name) => !words.some((one) => sameStem(one, name)))
  );
}
