import type { Claim } from '../claims/record';
import type { Comparison } from './comparability';
import { wordsOf } from './page-survey';
import type { Question } from './question';
import { foldWords, sameStem, tellingWords } from './words';

const KILLED =
  '(?:killed|murdered|massacred|slaughtered|executed|assassinated|gunned down|shot dead|put to death)';
const LIGHT =
  '(?:(?:at least|more than|over|about|around|some|nearly|almost|up to|as many as|an estimated|a total of) )*';
/** "The rebels have killed 4,120 people": who did it, from the last turn of the sentence on. */
const ACTIVE = new RegExp(
  `(?:^|[,;:—] ?|\\b(?:that|says?|said|claims?|claimed|because|and|but) )(?<doer>[^,;:—\\d]{3,60}?)(?: (?:alone|itself|themselves))?(?: (?:has|have|had|also|already))* ${KILLED} ${LIGHT}$`,
  'u',
);
/** "4,120 people were killed by the rebels" */
const PASSIVE = new RegExp(
  `^[^,.;:\\d]{0,50}\\b${KILLED} by (?<doer>[^,.;:\\d]{3,60}?)(?= (?:between|since|from|in|during|over|at)\\b|[,.;:]|$)`,
  'u',
);

/** Those who fight against a state, whatever they are called. */
const INSURGENTS =
  /\b(?:rebels?|insurgents?|guerrillas?|paramilitar(?:y|ies)|separatists?|jihadists?|terrorists?|militants?|partisans)\b/i;
/** What is done to people by nobody alone. */
const NOBODY_ALONE =
  /\b(?:wars?|conflicts?|fighting|violence|insurgency|clashes|attacks?|strikes?|airstrikes?|bombs?|bombings?|shelling|uprising|campaign|offensive|battle|crisis|and|or)\b/i;
const STATE = /\b(?:government|regime)\b/i;

/**
 * "The rebels killed 4,120 people" where the claim counts whomever both sides of the war killed: a part has the number
 * of the whole. Where the body that counted is named, or the claim is of a town or an event, the words are only loose.
 */
export function isOfOneSidesDeeds(
  { figure, subject, conflict, survey }: Question,
  { claim, agency }: Pick<Comparison, 'claim' | 'agency'>,
): boolean {
  if (agency === 'same' || subject.side !== null || subject.combatant || !conflict) return false;
  if (conflict.kind !== 'war' || conflict.sides.length < 2 || isOfPlace(claim, conflict.demonyms))
    return false;
  const before = wordsOf(survey.read, { start: figure.sentence.start, end: figure.start });
  const after = wordsOf(survey.read, { start: figure.end, end: figure.sentence.end });
  const doer = (ACTIVE.exec(before) ?? PASSIVE.exec(after))?.groups?.doer;
  if (doer === undefined || NOBODY_ALONE.test(doer)) return false;
  const words = tellingWords(doer);
  const shares = (names: readonly string[]): boolean =>
    names.some((name) => words.some((word) => sameStem(word, name)));
  // The war, or the count, is told by the name of those who killed.
  const own = [conflict.name.replace(/\(.*\)/, ''), subject.name];
  const lands = [...conflict.demonyms, ...conflict.places].flatMap(tellingWords);
  const titles = own.flatMap(tellingWords).filter((name) => !lands.includes(name));
  if (shares(titles)) return false;
  if (INSURGENTS.test(doer)) return true;
  const sides = conflict.sides.map((side) => side.replaceAll('-', ' '));
  if (STATE.test(doer)) return sides.some((side) => STATE.test(side));
  // A people that is a side ("the Norlanders"), and no land.
  const peoples = conflict.demonyms.map(foldWords);
  return sides.some((side) => {
    const names = tellingWords(side);
    return shares(peoples.includes(side) ? names : names.filter((name) => !isOfLand(name, lands)));
  });
}

function isOfPlace({ kind, incident, place }: Claim, lands: readonly string[]): boolean {
  if (kind === 'incident' || incident !== null) return true;
  if (place === null) return false;
  const whole = lands.flatMap(tellingWords);
  return !tellingWords(place).some((name) => isOfLand(name, whole));
}

/** Whether the name is the land's own ("Norland" beside "Norlander"). */
function isOfLand(name: string, lands: readonly string[]): boolean {
  const folded = foldWords(name);
  return lands.some((land) => sameStem(land, folded) || land.startsWith(folded.slice(0, -1)));
}
