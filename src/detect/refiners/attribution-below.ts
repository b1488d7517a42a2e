import type { Mention } from '../figure';
import { PerPage } from '../kept';
import { LANDS } from '../lang/en/lands';
import { PERSONS } from '../lang/en/source-words';
import type { PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { speakerKind } from '../source-person';
import { readSources } from '../sources';
import { whoSpeaks } from './attribution-who';

/** Names found so far, by page and place of the nameless source; null where the text gives none. */
const CACHE = new PerPage<Map<number, Mention | null>>();
/** So many nameless sources of one page are looked up, so that a page full of them stays linear. */
const MOST = 12;

/**
 * "A monitor said 40 had died. … The Norland Watch added …": news opens with what a source is and names it a few
 * sentences later. The name of the next one who speaks, when it can be that source; null when the source has a
 * name already or when the next voice is another's.
 */
export function namedBelow(page: PageView, origin: Mention): Mention | null {
  if (!DESCRIBED.test(origin.text) || NAMED.test(origin.text)) return null;
  const known = CACHE.get(page) ?? new Map<number, Mention | null>();
  CACHE.set(page, known);
  const found = known.get(origin.start);
  if (found !== undefined) return found;
  if (known.size >= MOST) return null;
  const name = findBelow(page, origin);
  known.set(origin.start, name);
  return name;
}

/** Paragraphs at the top in which news says what its source is instead of who. */
const TOP = 4;
/** Sentences and paragraphs below in which the name must follow. */
const SENTENCES = 7;
const BLOCKS = 5;

function findBelow(page: PageView, origin: Mention): Mention | null {
  const view = page.views.find(({ start, end }) => start <= origin.start && origin.start < end);
  const head = view && view.block <= TOP ? headOf(view, origin) : null;
  if (!view || head === null) return null;
  for (const below of page.views.slice(view.index + 1, view.index + 1 + SENTENCES)) {
    if (below.block > view.block + BLOCKS) return null;
    for (const source of readSources(below)) {
      if (source.pronoun) continue;
      const who = whoSpeaks(page, below, source);
      if (!who || who.start === origin.start || isNamelessToo(who, head)) continue;
      return mayBe(below, source, head) && !isLand(who.text) ? who : null;
    }
  }
  return null;
}

const PEOPLE =
  'official|officer|leader|commander|spokesman|spokeswoman|spokesperson|governor|minister|mayor|general|chief|expert|analyst|doctor|activist|lawmaker|envoy|prosecutor|commissioner|director';
const BODIES =
  'group|monitor|watchdog|agency|organi[sz]ation|charity|ngo|network|tank|think-tank|union|centre|center|institute|tracker|association';
const OUTLETS = 'outlet|website|newspaper|report';

/** Nouns that say what a source is, not who. */
const DESCRIBED = new RegExp(`\\b(?:${PEOPLE}|${BODIES}|${OUTLETS})\\b`, 'iu');
const PERSON = new RegExp(`^(?:${PEOPLE})$`, 'u');
const BODY = new RegExp(`^(?:${BODIES})$`, 'u');
const OUTLET = new RegExp(`^(?:${OUTLETS})$`, 'u');

/** A name in the words themselves (in capitals, behind a comma, in a bracket), or an official of whom nothing more is said. */
const NAMED = /(?<!\p{L})(?!NGOs?\b)\p{Lu}{3,}(?!\p{L})|[(,]|^officials?$/u;

/** The noun that says what a nameless source is ("monitor", "governor"); null for a source with a name. */
function headOf({ items }: SentenceView, origin: Mention): string | null {
  const words = items.filter(({ start, end }) => start >= origin.start && end <= origin.end);
  const until = words.findIndex(({ wordClass }) => wordClass === 'preposition');
  const own = until < 0 ? words : words.slice(0, until);
  const head = own.at(-1)?.lower ?? '';
  if (!(PERSON.test(head) || BODY.test(head) || OUTLET.test(head))) return null;
  // "the Lund Doctors' Network": a name
  return own.at(-1)?.capital && head !== 'ngo' ? null : head;
}

/** "the group" again: nobody new. */
function isNamelessToo({ text }: Mention, head: string): boolean {
  return !/\p{Lu}/u.test(text) && text.toLowerCase().endsWith(head);
}

/** Bodies of a state, which no news calls a group or a monitor. */
const OF_STATE =
  /\b(?:ministry|government|army|military|forces|command|police|parliament|court|president|staff)\b/i;

/** Whether the source below can be what the head noun says: a person with a full name, or a body with a name. */
function mayBe({ items }: SentenceView, source: Source, head: string): boolean {
  const own = items.slice(source.from, source.to);
  const text = own.map(({ lower }) => lower).join(' ');
  const kind = speakerKind(items, source.from, source.to);
  const names = own.filter(isName).length;
  if (PERSON.test(head))
    return (
      (kind === 'person' || kind === 'name') &&
      names >= 2 &&
      !own.some(({ capital, lower }) => capital && LANDS.has(lower)) &&
      !holdsOtherOffice(items, source, head)
    );
  if (names === 0 || kind === 'person' || OF_STATE.test(text)) return false;
  if (names < 2) return false;
  return head === 'report' || OUTLET.test(head) === source.relay || kind === 'name';
}

/** "its mayor" is not "Ole Vale, the health minister": an office that one person does not hold beside the other. */
function holdsOtherOffice(items: readonly Item[], source: Source, head: string): boolean {
  if (!OFFICE.test(head)) return false;
  const behind = /^[,(]$/.test(items[source.to]?.lower ?? '')
    ? source.to + OFFICE_REACH
    : source.to;
  const offices = items
    .slice(Math.max(0, source.from - 1), Math.min(items.length, behind))
    .filter(({ lower }) => OFFICE.test(lower));
  return offices.length > 0 && offices.every(({ lower }) => lower !== head);
}

const OFFICE =
  /^(?:mayor|governor|minister|president|premier|chancellor|ambassador|prosecutor|commander|spokes(?:man|woman|person)|lawmaker|senator|envoy|commissioner|sheriff|coroner|doctor|surgeon|activist)$/;

/** Words behind a name over which an office is told. */
const OFFICE_REACH = 8;

/** "Norland", "Norland and Sundland": sides of a war, which are no monitor and no official. */
function isLand(text: string): boolean {
  return text.split(' and ').every((one) => LANDS.has(one.toLowerCase()));
}

function isName({ capital, kind, lower, wordClass }: Item): boolean {
  return capital && kind === 'word' && !PERSONS.has(lower) && wordClass !== 'time';
}
