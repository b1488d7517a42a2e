import { describes, isBareName, isPerson } from './person-phrase';
import type { Item } from './sentence-view';
import { isNumber } from './victim-words';

/**
 * "Pine Falls, Oregon Two pupils": the names before a number that no mark parts from it are the place of a
 * note; so are those between its day and the first person ("May 4 1998, Pine Falls, Oregon Cook …").
 */
export function withoutPlaceLine(list: readonly Item[]): readonly Item[] {
  const comma = list.findIndex(({ lower }) => lower === ',');
  if (comma > 0 && list.slice(0, comma).some(isDay)) {
    const person = list.findIndex(
      (item, k) => k > comma && (isNumber(item) || (isPerson(item) && !describes(list, k))),
    );
    // "On May 4, Otto Lund and his wife", "… and passenger Vera Dahl"
    const own = /^(?:his|her|their)$/.test(list[person - 1]?.lower ?? '');
    const join = own ? person - 2 : person - 1;
    if (list[join]?.lower === 'and' && isBareName(list.slice(comma + 1, join)))
      return list.slice(comma + 1);
    if (person > 0) return list.slice(person);
  }
  // "13 July- A cook was hurt"
  const dash = list.findIndex(({ lower }, k) => k < 5 && /^[-\u2013]$/.test(lower));
  if (dash > 0 && list.slice(0, dash).some(isDay)) return list.slice(dash + 1);
  const number = list.findIndex(isNumber);
  const before = list[number - 1];
  const isPlace =
    before?.capital === true && before.wordClass === 'other' && before.kind === 'word';
  return isPlace ? list.slice(number) : list;
}

/** "In Kansas a clerk": the place before the first person, when no mark parts them. */
export function withoutPlace(member: readonly Item[]): readonly Item[] {
  if (member[0]?.wordClass !== 'preposition') return member;
  const at = member.findIndex(({ wordClass }, k) => k > 1 && wordClass === 'determiner');
  if (member[at - 1]?.capital === true) return member.slice(at);
  // "In the cross firing a cook"
  const opens = /^(?:an?|another)$/.test(member[at]?.lower ?? '');
  const apart = opens && member[at - 1]?.wordClass !== 'preposition';
  return apart && member.slice(at).some(isPerson) ? member.slice(at) : member;
}

/** Names of places that go on with a list ("Tenby commune"): begins with a capital and holds no person. */
export function isPlaceName(member: readonly Item[]): boolean {
  return member[0]?.capital === true && !member.some((item) => isPerson(item) || isNumber(item));
}

/** "On May 4, Otto Lund, 25, from Elst, died", "On May 4, Otto Lund and his wife": a name that is no more of the place. */
export function isLastNamed(
  members: readonly { readonly items: readonly Item[]; readonly comma: boolean }[],
  at: number,
): boolean {
  const own = members[at]?.items ?? [];
  const tail = own.findIndex(({ lower }) => /^(?:from|of)$/.test(lower));
  if (!isBareName(tail > 0 ? own.slice(0, tail) : own)) return false;
  const rest = members.slice(at + 1);
  const isTold = ({ items }: { readonly items: readonly Item[] }) =>
    /^(?:from|of)$/.test(items[0]?.lower ?? '') ||
    items.every(({ amount }) => amount?.aside != null);
  const joined =
    rest[0]?.comma === false && /^(?:his|her|their)$/.test(rest[0].items[0]?.lower ?? '');
  return joined || rest.every(isTold);
}

/** "Between Northport and", "East of Elst": where something happened. */
export function opensPlace(member: readonly Item[]): boolean {
  const [first, next] = member;
  return (
    first?.wordClass === 'preposition' ||
    (DIRECTION.test(first?.lower ?? '') && next?.lower === 'of')
  );
}

const DIRECTION = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/;

function isDay({ amount }: Item): boolean {
  return amount?.aside === 'a day of a month' || amount?.aside === 'a year';
}
