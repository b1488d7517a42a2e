import type { Conflict } from '../claims/record';
import { foldWords } from './words';

/** Words of what kills people without war, by cause; a conflict that bears one of them is not ruled out by it. */
const CAUSES = [
  /\b(?:earthquakes?|quakes?|aftershocks?|tremors?)\b/,
  /\b(?:tsunami)\b/,
  /\b(?:hurricane|cyclone|typhoon|tornado(?:es)?|(?<!desert )storms?)\b/,
  /\b(?:floods?|flooding|landslides?|mudslides?|avalanches?)\b/,
  /\b(?:heat ?waves?|wildfires?|bushfires?|volcano|eruption)\b/,
  /\b(?:cholera|measles|malaria|ebola|influenza|flu|dengue|typhoid|diphtheria|anthrax|plague|polio|tuberculosis|cancer|mpox|meningitis|diabetes|pneumonia|chikungunya|obesity|tobacco|smoking|smog|alcohol|snakebites?|heart disease|heart attacks?|air pollution|polluted air|dirty air|poor diet)\b/,
  /\b(?:covid|covid-19|coronavirus|pandemic)\b/,
  /\b(?:traffic|road (?:deaths|accidents?|crash\w*|tolls?|safety)|roads (?:claim|kill|took|cost)\w*|(?:on|['’]s) roads|motorcycle accidents?|(?:car|bus|minibus|coach|lorry) crash(?:e[ds])?|derail\w*|train crash|trains? (?:collided|crashed)|collisions?|collided|bus(?:es)? (?:\w+ )?(?:plunged|overturned|left the road|veered)|plane crash|air crash|(?:plane|jet|aircraft|aviation) (?:disasters?|accidents?|crash\w*)|airliner|shipwreck|capsized|stampede|drowned)\b/,
  /\b(?:(?:nightclub|club|factory|hotel|market|house|apartment|tower|dormitory|hostel|prison|cinema|theatre|theater) (?:fire|blaze)|blaze|inferno|fireworks)\b(?!.*\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b)(?<!\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b.*)/,
  /\b(?:coal ?mines?|gold mines?|miners)\b(?!.*\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b)(?<!\b(?:strikes?|struck|missiles?|drones?|shell\w*|bomb\w*|attack\w*|airstrikes?)\b.*)/,
  /\b(?:migrat\w*|migrants?|asylum seekers?|smugglers|hypothermia|carbon monoxide|heat ?stroke|overdoses?|suicides?|lightning)\b/,
] as const;

/** The sentence tells of another cause of death than this conflict's. */
const OTHER_CAUSE = -4;
/** A blow of nature, which no war brings, says more. */
const BLOW_OF_NATURE = -6;
const BLOWS = 5;

const causesOf = new WeakMap<Conflict, readonly boolean[]>();

function ownCauses(conflict: Conflict): readonly boolean[] {
  const known = causesOf.get(conflict);
  if (known) return known;
  const names = foldWords([conflict.name, ...conflict.aliases].join(' | '));
  const found = CAUSES.map((cause) => cause.test(names));
  causesOf.set(conflict, found);
  return found;
}

/** Whether the folded word is a cause of death that many events share. */
export function isCause(word: string): boolean {
  return CAUSES.some((cause) => cause.test(word));
}

/** Sickness and traffic kill in lands at war too, and are never counted among those whom it killed. */
const EVERYDAY = [
  CAUSES[5],
  /\b(?:traffic|road (?:deaths|accidents?|crash\w*|tolls?|safety)|roads (?:claim|kill|took|cost)\w*|(?:on|['’]s) roads|(?:car|bus|minibus|coach|lorry|train|motorcycle) (?:crash\w*|accidents?))\b/,
];

/** Whether a folded clause tells of deaths by sickness or traffic, which the conflict itself is not about. */
export function isEverydayCause(conflict: Conflict, clause: string): boolean {
  if (!EVERYDAY.some((cause) => cause.test(clause))) return false;
  return otherCause(conflict, clause) < 0;
}

/** What the causes of death that a folded sentence names say against the conflict; 0 for nothing. */
export function otherCause(conflict: Conflict, sentence: string): number {
  const told = CAUSES.map((cause) => cause.test(sentence));
  if (!told.includes(true)) return 0;
  const own = ownCauses(conflict);
  if (told.some((cause, at) => cause && own[at])) return 0;
  return told.slice(0, BLOWS).includes(true) ? BLOW_OF_NATURE : OTHER_CAUSE;
}
