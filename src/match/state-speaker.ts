import type { ClaimRecord } from '../claims/claim-record';
import type { Agency, AgencyType, Claim } from '../claims/record';
import { STATES } from '../text/states';
import { OF_STATE, OFFICIALS, PEOPLE } from './lang/en/bodies';
import { PEOPLE_OF_LANDS } from './lang/en/people-of-lands';
import { sameStem, tellingWords } from './words';

const NAMED = /\p{Lu}[\p{L}.-]+/gu;

/** Words of a land's name or of its people's in a text, folded ("japan", "japanese"); empty where it names none. */
export function landWords(text: string): readonly string[] {
  const named = text.match(NAMED) ?? [];
  const people = PEOPLE_OF_LANDS.filter(([land]) => land.test(text)).map(([, name]) => name);
  const own = named.flatMap(tellingWords).filter(isOfLand);
  const other = PEOPLE.filter((names) => names.some((name) => own.includes(name))).flat();
  return [...new Set([...own, ...other, ...people])];
}

const ofLand = new Map<string, boolean>();

function isOfLand(word: string): boolean {
  let found = ofLand.get(word);
  if (found === undefined) {
    found = [...STATES, ...PEOPLE.flat()].some((land) =>
      tellingWords(land).some((part) => isOneLand(word, part)),
    );
    ofLand.set(word, found);
  }
  return found;
}

/** "north" of a land's name is no land. */
const NO_LAND =
  /^(?:north|northern|south|southern|west|western|east|eastern|central|new|republic|democratic|united|states?|kingdom|union|great|saint|islands?|coast|bank|strip|heights|city|african?|cape|guinea|kingdoms)$/;

function isOneLand(word: string, part: string): boolean {
  return !isPartOfLandsName(part) && !isPartOfLandsName(word) && sameStem(word, part);
}

/** Whether many lands bear the folded word in their names, so that it tells none by itself ("south", "republic"). */
export function isPartOfLandsName(word: string): boolean {
  return NO_LAND.test(word);
}

/** "Norland's defence ministry", "Norlander officials", "Norland": a state, or somebody of it, speaks. */
export function isStateSpeaking(text: string): boolean {
  if (STATES.has(text.toLowerCase())) return true;
  return (OF_STATE.test(text) || OFFICIALS.test(text)) && landWords(text).length > 0;
}

/** Bodies that speak for no state, whatever land is in their name. */
const INDEPENDENT: ReadonlySet<AgencyType> = new Set<AgencyType>([
  'un',
  'igo',
  'ngo',
  'media-count',
  'academic',
  'monitor',
]);

/** Whether the claim's body may be the one of the state that speaks: of its land, or of no land at all ("Western officials"). */
export function maySpeakForState(
  text: string,
  body: Agency,
  claim: Claim,
  record: ClaimRecord,
): boolean {
  const independent = INDEPENDENT.has(body.type);
  if (body.country === null && !independent) return true;
  const names = namesOf(body);
  const lands = landWords(text);
  const shares = [...names, claim.channel ?? '']
    .flatMap(tellingWords)
    .some((word) => lands.some((land) => sameStem(land, word)));
  const ofIt = shares || (body.country !== null && countriesOf(text, record).has(body.country));
  if (!ofIt || !independent) return ofIt;
  // A land's own doctors and monitors are no government, yet may be whom "officials" mean.
  if (OF_STATE.test(text)) return names.some((name) => OF_STATE.test(name));
  return body.type !== 'un' && body.type !== 'igo';
}

/** All names of a body. */
export function namesOf({ name, aliases, ambiguousAliases }: Agency): readonly string[] {
  return [name, ...aliases, ...ambiguousAliases];
}

const countries = new WeakMap<ClaimRecord, Map<string, ReadonlySet<string>>>();

/** What bodies of a state are called, behind its name. */
const BODIES = [
  '',
  ' government',
  ' officials',
  ' authorities',
  ' army',
  ' military',
  ' health ministry',
];

/** The countries of the bodies of state that the record has of the lands, as the words name them. */
function countriesOf(text: string, record: ClaimRecord): ReadonlySet<string> {
  const known = countries.get(record) ?? new Map<string, ReadonlySet<string>>();
  countries.set(record, known);
  let found = known.get(text);
  if (!found) {
    const lands = (text.match(NAMED) ?? []).filter((name) => landWords(name).length > 0);
    const names = lands.flatMap((land) =>
      BODIES.flatMap((body) => [`${land}${body}`, `${land}'s${body}`]),
    );
    const bodies = record.names
      .scan(names.join('\n\n'))
      .filter(({ type }) => type === 'agency')
      .flatMap(({ ids }) => ids.map((id) => record.agency(id)));
    found = new Set(
      bodies.flatMap((body) => (body && !INDEPENDENT.has(body.type) ? (body.country ?? []) : [])),
    );
    known.set(text, found);
  }
  return found;
}
