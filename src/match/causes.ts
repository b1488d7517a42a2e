import type { Conflict, Subject } from '../claims/record';
import { foldWords } from './words';

/** Mishaps; a suicide bombing is none. */
const MISHAP =
  "hypothermia|carbon monoxide|heat ?strokes?|overdoses?|lightning|suicides?(?!['’-]?s? ?-?(?:bomb|attack|blast|car|truck|vest|belt|drone|mission|squad|explos))";

/** Words of deaths on the roads. */
const ROAD =
  "traffic|road (?:deaths|accidents?|crash\\w*|tolls?|safety)|roads (?:claim|kill|took|cost)\\w*|(?:on|on the|['’]s) roads(?! (?:out|from|to|into|leading|near|around|between))";

/** Words of what kills people without war, by cause; a conflict that bears one of them is not ruled out by it. */
const CAUSES = [
  /\b(?:earthquakes?|quakes?|aftershocks?|tremors?)\b/,
  /\b(?:tsunami)\b/,
  /\b(?:hurricanes?|cyclones?|typhoons?|tornado(?:es)?|(?<!desert )storms?)\b/,
  /\b(?:floods?|flooding|landslides?|mudslides?|avalanches?)\b/,
  /\b(?:heat ?waves?|heat(?= (?:has |have |had )?(?:killed|kills|claimed|took))|wildfires?|bushfires?|volcano|eruption)\b/,
  /\b(?:cholera|measles|malaria|ebola|influenza|flu|dengue|typhoid|diphtheria|anthrax|plague|polio|tuberculosis|cancer|mpox|meningitis|diabetes|pneumonia|chikungunya|obesity|tobacco|smoking|asbestos|mesothelioma|silicosis|smog|alcohol|snakebites?|heart disease|heart attacks?|air pollution|polluted air|dirty air|poor diet)\b/,
  /\b(?:covid|covid-19|coronavirus|pandemic)\b/,
  new RegExp(
    `\\b(?:${ROAD}|motorcycle accidents?|(?:car|bus|minibus|coach|lorry) crash(?:e[ds])?|derail\\w*|train crash|trains? (?:collided|crashed)|collisions?|collided|bus(?:es)? (?:\\w+ )?(?:plunged|overturned|left the road|veered)|plane crash|air crash|(?:plane|jet|aircraft|aviation) (?:disasters?|accidents?|crash\\w*)|airliner|shipwreck|capsized|stampede|drowned)\\b`,
  ),
  /\b(?:(?:nightclub|club|factory|hotel|market|house|apartment|tower|dormitory|hostel|prison|cinema|theatre|theater) (?:fire|blaze)|blaze|inferno|fireworks)\b(?!.*\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b)(?<!\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b.*)/,
  /\b(?:coal ?mines?|gold mines?|miners)\b(?!.*\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b)(?<!\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b.*)/,
  /\b(?:migrat\w*|migrants?|asylum seekers?|smugglers)\b(?!.*\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b)(?<!\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b.*)/,
  new RegExp(`\\b(?:${MISHAP})\\b`),
] as const;

/** The sentence tells of another cause of death than this conflict's. */
const OTHER_CAUSE = -4;
/** A blow of nature, which no war brings, says more. */
const BLOW_OF_NATURE = -6;
const BLOWS = 5;

const SICKNESS = 5;
/** What makes people die of cancer years later. */
const FALLOUT = /\b(?:atomic|nuclear)\b/;

const causesOf = new WeakMap<Conflict, readonly boolean[]>();

function ownCauses(conflict: Conflict): readonly boolean[] {
  const known = causesOf.get(conflict);
  if (known) return known;
  const names = foldWords([conflict.name, ...conflict.aliases].join(' | '));
  const found = CAUSES.map(
    (cause, at) =>
      // "Operation Flood": no war is a blow of nature, whatever it is called.
      (cause.test(names) && (at >= BLOWS || conflict.kind !== 'war')) ||
      (at === SICKNESS && FALLOUT.test(names)),
  );
  causesOf.set(conflict, found);
  return found;
}

const blowNames = new WeakMap<Conflict, readonly string[]>();

/** The folded words without those names of a war that sound like a blow of nature ("Operation Flood"). */
function withoutNames(conflict: Conflict, words: string): string {
  if (conflict.kind !== 'war') return words;
  const known =
    blowNames.get(conflict) ??
    [conflict.name, ...conflict.aliases]
      .map(foldWords)
      .filter((name) => CAUSES.slice(0, BLOWS).some((cause) => cause.test(name)));
  blowNames.set(conflict, known);
  return known.reduce((left, name) => left.replaceAll(name, ''), words);
}

/** Whether the folded word is a cause of death that many events share. */
export function isCause(word: string): boolean {
  return CAUSES.some((cause) => cause.test(word));
}

const ROADS = new RegExp(
  `\\b(?:${ROAD}|(?:car|bus|minibus|coach|lorry|train|motorcycle) (?:crash\\w*|accidents?))\\b`,
);
const MISHAPS = new RegExp(`\\b(?:${MISHAP})\\b`);

/** Sickness, traffic and mishaps kill in lands at war too, and are never counted among those whom it killed. */
const EVERYDAY = [CAUSES[SICKNESS], ROADS, MISHAPS];

const NATURE =
  'earthquakes?|quakes?|floods?|flooding|hurricanes?|cyclones?|typhoons?|heat ?waves?|heat(?! of)|wildfires|landslides?';
/** "died in floods", "an earthquake in Harwick killed", "the flood cost": of what the people died. */
function diedOf(what: string): RegExp {
  return new RegExp(
    `\\b(?:died|killed|dead|perished|deaths?) (?:\\p{L}+ ){0,2}?(?:in|by|of|from) (?:the |a |an )?(?:\\p{L}+ )?(?:${what})\\b|\\b(?:${what}) (?:(?:in|at|near|on|of) (?:[\\p{L}'’-]+ ){1,6}?)?(?:has |have |had )?(?:killed|kills|claimed|took|cost)\\b`,
    'u',
  );
}
const OF_BLOW = diedOf(NATURE);

/** Whether a folded clause tells of deaths by a blow of nature that is none of the conflict's. */
export function isOfBlow(conflict: Conflict, clause: string): boolean {
  return OF_BLOW.test(withoutNames(conflict, clause)) && otherCause(conflict, causesIn(clause)) < 0;
}

/** Whether a folded clause names the blow of nature that the conflict is. */
export function tellsOwnBlow(conflict: Conflict, clause: string): boolean {
  const own = ownCauses(conflict);
  return CAUSES.slice(0, BLOWS).some((cause, at) => own[at] && cause.test(clause));
}

const HUNGER = 'hunger|thirst|starvation|malnutrition|famine|dehydration';
/** Hunger as that of which the number's people died, not as what goes on beside it ("died of hunger", "starved"). */
const OF_HUNGER = new RegExp(
  `\\b(?:died|dead|dying|die|deaths?|killed|perished|succumbed|lost|lives) (?:\\p{L}+ ){0,3}?(?:of|from|by|to|with) (?:\\p{L}+ ){0,2}(?:${HUNGER})\\b|\\b(?:${HUNGER})(?:-related)? (?:has |have |had |also )*(?:killed|kills|claimed|taken|took|deaths?|dead|victims)\\b|\\bstarved\\b`,
  'u',
);
/** "In fighting, of hunger and of sickness": the whole cost, not hunger's alone. */
const VIOLENCE =
  /\b(?:fighting|violence|strikes?|airstrikes?|bomb\w*|shell\w*|gunfire|fire|attacks?)\b/;

/** Whether a folded clause tells of people who died of hunger alone, which neither the conflict nor the group is about. */
export function isToldOfHunger({ conflict, subject }: AskedOf, clause: string): boolean {
  if (!OF_HUNGER.test(clause) || VIOLENCE.test(clause)) return false;
  const of = conflict ? [conflict.name, ...conflict.aliases] : [];
  return !ABOUT_HUNGER.test(foldWords([...of, subject.name, ...subject.aliases].join(' | ')));
}

/** Whose number is asked for. */
interface AskedOf {
  readonly conflict: Conflict | null;
  readonly subject: Subject;
}

const ABOUT_HUNGER = /\b(?:hunger|hungry|starv\w*|malnutrition|famines?)\b/;

/** Whether a folded clause tells of deaths on the roads. */
export function isOfRoads(clause: string): boolean {
  return ROADS.test(clause);
}

/** Whether a folded clause tells of deaths by sickness or traffic, which the conflict itself is not about. */
export function isEverydayCause(conflict: Conflict, clause: string): boolean {
  if (!EVERYDAY.some((cause) => cause.test(clause))) return false;
  return otherCause(conflict, causesIn(clause)) < 0;
}

/** What is done in war, and by no quake or storm. */
const WEAPONS =
  /\b(?:air ?strikes?|shelling|bombardments?|missiles?|rockets?|drone (?:strikes?|attacks?)|gunmen|gun ?battles?|(?:suicide|car|truck) bomb\w*)\b/;

/** "An airstrike killed 400 and hurt 250": no number of a blow of nature in that land. */
function isOfWar({ kind, name, aliases }: Conflict, sentence: string): boolean {
  if (kind !== 'disaster' || !WEAPONS.test(sentence)) return false;
  return CAUSES.slice(0, BLOWS - 1).some((cause) =>
    cause.test(foldWords([name, ...aliases].join(' | '))),
  );
}

/** Folded words with the causes of death that they name, each by its place in `CAUSES`. */
export interface ToldCauses {
  readonly words: string;
  readonly told: readonly boolean[];
}

/** Reads the causes of death once for all conflicts that are asked for one text. */
export function causesIn(words: string): ToldCauses {
  return { words, told: CAUSES.map((cause) => cause.test(words)) };
}

/** What the causes of death that folded words name say against the conflict; 0 for nothing. */
export function otherCause(conflict: Conflict, causes: ToldCauses): number {
  const sentence = withoutNames(conflict, causes.words);
  const { told } = sentence === causes.words ? causes : causesIn(sentence);
  if (!told.includes(true)) return isOfWar(conflict, sentence) ? OTHER_CAUSE : 0;
  const own = ownCauses(conflict);
  if (told.some((cause, at) => cause && own[at])) return 0;
  return told.slice(0, BLOWS).includes(true) ? BLOW_OF_NATURE : OTHER_CAUSE;
}
