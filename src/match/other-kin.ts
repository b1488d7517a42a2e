import type { Question } from './question';
import { sameStem, tellingWords } from './words';

/** Faiths and peoples of one land that its wars set against each other, each apart from the next. */
const KIN =
  /\b(?:muslims?|christians?|hindus?|jews|sunnis?|shias?|shiites?|druze|alawites?|yazidis?|hutus?|tutsis?|serbs?|croats?|bosniaks?|tamils|sinhalese|rohingyas?|kurds?|masalit|fulanis?)\b/gi;

/** "Hutu" where the group is called by another people's name or by none: whom its claims do not tell apart. */
export function isOfOtherKin(mention: string, { subject, conflict }: Question): boolean {
  const told = mention.match(KIN);
  if (told === null) return false;
  const names = [subject.name, ...subject.aliases, ...subject.groupWords];
  const lands = [conflict?.name ?? '', ...(conflict?.aliases ?? []), ...(conflict?.demonyms ?? [])];
  // A group that bears such a name is told apart by it, any other by its conflict's names as well.
  const own = names.some((name) => name.search(KIN) >= 0) ? names : [...names, ...lands];
  // "Moderate Hutu" among the others are not all of them.
  const words = own.flatMap((name) => tellingWords(name.replace(/\bmoderate \p{L}+/giu, '')));
  return (
    !/\bmoderate\b/i.test(mention) &&
    told.flatMap(tellingWords).every((name) => !words.some((one) => sameStem(one, name)))
  );
}
