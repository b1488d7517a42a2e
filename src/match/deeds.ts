import type { Conflict } from '../claims/record';
import { tellsOwnBlow } from './causes';
import { DEEDS, DOERS, FALLS } from './lang/en/deeds';
import { foldWords } from './words';

interface Deed {
  /** The class's words in the conflict's names. */
  readonly named: RegExp;
  /** The class as that which killed the number's people. */
  readonly killed: RegExp;
}

const LIGHT = "(?:[\\p{L}'-]+ ){1,7}?";
const HARMED = '(?:died|killed|dead|perished|deaths?|crushed|lost their lives)';
/** "A city torn by fighting" tells of the city. */
const NOT_OF_PLACE =
  '(?<!\\b(?:torn|ravaged|divided|racked|wracked|wrecked|scarred|ruined|hit|battered|weakened|shaken|gripped) )';

/** "Floods amid the fighting killed" tells of the floods. */
const NOT_AMID = '(?<!\\b(?:amid|amidst|during|despite) (?:the |a |an )?)';

/** "Killed in the battle", "the car bomb in Harwick killed", "a bomb went off in Harwick, killing": of what the people died. */
function killedBy(what: string): RegExp {
  const within = `\\b${HARMED} (?:(?!(?:but|and|where|which|while) )[\\p{L}'-]+ ){0,4}?${NOT_OF_PLACE}(?:in|by|of|from|after) (?:the |a |an )?(?:(?!(?:where|which|and|torn|city|town) )[\\p{L}'-]+ ){0,2}?(?:${what})(?!-|\\p{L})`;
  const deed = `(?:${what}) (?:(?:in|at|near|on|of|between|outside|inside|during|around|after|following) ${LIGHT})?(?:has |have |had )?(?:killed|kills?|claimed|took|cost|left)\\b`;
  return new RegExp(`${within}|(?<![\\p{L}-])${NOT_AMID}${deed}|${went(what)}`, 'u');
}

/** "A bomb went off in Harwick, killing": the beginning of the clause before the number's. */
function went(what: string): string {
  return `^ ?(?:(?:the|a|an|two|three|several) )?(?:[\\p{L}-]+ ){0,2}?(?:${what})(?!-)[^,;:]*, ?(?:killing|leaving|claiming|which (?:has |had )?(?:killed|left))\\b`;
}

const CLASSES = Object.entries(DEEDS).map(([name, words]): [string, Deed] => [
  name,
  { named: new RegExp(`\\b(?:${words})\\b`, 'u'), killed: killedBy(words) },
]);

/** People do it themselves: "militias killed", "killed by gunmen". */
const BY_DOERS = new RegExp(
  `\\b${HARMED} (?:[\\p{L}'-]+ ){0,3}?${NOT_OF_PLACE}by (?:the |a |an )?(?:[\\p{L}-]+ ){0,2}?(?:${DOERS})(?!-|\\p{L})|(?<![\\p{L}-])(?:${DOERS}) (?:(?:in|at|near|from) ${LIGHT})?(?:has |have |had )?(?:killed|kills?|shot)\\b|${went(DOERS)}`,
  'u',
);
const BY_FALL = new RegExp(
  `\\b(?:when|after|as) (?:the |a |an |part of the |part of a )?(?:\\p{L}+ ){0,2}?${FALLS}\\b|${went(FALLS)}`,
  'u',
);

const namedOf = new WeakMap<Conflict, ReadonlySet<string>>();

/** The classes of deeds that the conflict's own names tell of. */
function namedDeeds(conflict: Conflict): ReadonlySet<string> {
  const known = namedOf.get(conflict);
  if (known) return known;
  const names = foldWords([conflict.name, ...conflict.aliases].join(' | '));
  const found = new Set(CLASSES.filter(([, { named }]) => named.test(names)).map(([name]) => name));
  namedOf.set(conflict, found);
  return found;
}

/**
 * Whether a folded clause tells of people who died by a deed or mishap of which the disaster is none: "a car bomb killed
 * 190" of a port that blew up. A clause that tells of the disaster's own class too stays with it.
 */
export function isOfOtherDeed(conflict: Conflict, told: string): boolean {
  if (conflict.kind !== 'disaster') return false;
  const clause = withoutBlasts(told);
  const own = namedDeeds(conflict);
  const killing = CLASSES.filter(([, { killed }]) => killed.test(clause)).map(([name]) => name);
  if (BY_DOERS.test(clause)) killing.push('fight');
  if (BY_FALL.test(clause)) killing.push('collapse');
  if (killing.length === 0 || killing.some((name) => own.has(name))) return false;
  // A quake brings down bridges and sets towns on fire; it brings no war.
  const byPeople = killing.some((name) => name === 'weapon' || name === 'fight');
  if (!byPeople && tellsOwnBlow(conflict, clause)) return false;
  return !CLASSES.some(([name, { named }]) => own.has(name) && named.test(clause));
}

/** The blast of a bomb is the bomb's. */
function withoutBlasts(clause: string): string {
  return clause.replace(/\b(bomb\w*|suicide) (?:blasts?|explosions?)\b/gu, '$1 bomb');
}
