import type { Claim } from '../claims/record';
import { addDays, type Day, daysBetween } from '../text/day';
import { indexClaims } from './claim-index';
import { wordsOf } from './page-survey';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { sharesName, subjectWords } from './subject-words';
import { isOfLands, sortsOf, type ToldScene, toldScene } from './told-scene';
import { foldWords, sameStem, tellingWords } from './words';

/**
 * Whether the page tells of another event than the claim's: on a day on which the claim's was over and counted, in a
 * place that is not its own, or at another sort of scene ("waiting for aid" of a school that was hit). Two events of one
 * war have the same toll now and then, and the same body tells them both.
 */
export function isOfOtherEvent(question: Question, claim: Claim): boolean {
  if (claim.kind !== 'incident' || question.conflict === null) return false;
  if (isOfOtherDay(question, claim)) return true;
  if (question.conflict.kind === 'disaster') return false;
  const scene = toldScene(question);
  return isElsewhere(question, claim, scene) || isOtherScene(question, claim, scene);
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const BLOW =
  '(?:air ?|missile |drone |rocket |bomb |suicide |ground )?(?:strikes?|attacks?|raids?|airstrikes?|shelling|bombardment|bombing|assault|barrage|explosions?|blasts?|clash(?:es)?|ambush)';
const HARMED = '(?:killed|wounded|injured|died|struck|hit)';
/** "Friday's Israeli air strike", "an overnight attack", "killed on Friday", "killed overnight". */
const TOLD_DAY = new RegExp(
  `\\b(?:(overnight|yesterday|last night|(?:${DAYS.join('|')}))(?:['’]s)? (?:[\\p{L}-]+ ){0,3}?${BLOW}\\b|${HARMED}\\b(?: (?!said|says|told|when|after|before)[\\p{L}\\d'’-]+){0,9}? (?:(overnight|yesterday|last night)|on (${DAYS.join('|')}))(?! to| of)\\b)`,
  'iu',
);
/** A claim whose day is only recalled may have been made a little later. */
const SLACK = 2;
/** An event may have lasted a few days. */
const BEFORE = 3;

/** The day of the blow that the sentence tells by its weekday, or as last night's; null for none. */
function dayOfBlow({ figure, survey, published }: Question): Day | null {
  if (published === null) return null;
  const [, one, two, three] = TOLD_DAY.exec(wordsOf(survey.read, figure.sentence)) ?? [];
  const told = (one ?? two ?? three)?.toLowerCase();
  if (told === undefined) return null;
  const weekday = DAYS.indexOf(told);
  if (weekday < 0) return addDays(published, -1);
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  return addDays(published, -((today - weekday + 7) % 7));
}

/** A toll that was given before the blow does not count its dead, nor does one of an event that came after it. */
function isOfOtherDay(question: Question, claim: Claim): boolean {
  if ((claim.datePrecision ?? 'day') !== 'day') return false;
  const day = dayOfBlow(question);
  if (day === null) return false;
  const counted = claim.asOf > claim.published ? claim.asOf : claim.published;
  if (daysBetween(counted, day) > (claim.dateBasis === 'stated' ? 0 : SLACK)) return true;
  const event = /\d{4}-\d{2}-\d{2}/.exec(claim.incident ?? '')?.[0] ?? null;
  return event !== null && daysBetween(day, event) > BEFORE;
}

/** Words of slugs that name no event ("strike"). */
const KINDS = new Set(
  'strike strikes attack battle clash clashes shooting bombing raid massacre missile drone fight explosion explosions night fake video sof northern southern eastern western central'.split(
    ' ',
  ),
);

/**
 * Words of the event's place and slug that are no land of the war, nor a sort of blow; an event that has no place of its
 * own goes by its lands too ("the border").
 */
function wordsOfEvent(question: Question, claim: Claim): readonly string[] {
  const place = claim.place ? tellingWords(claim.place) : [];
  const slug = claim.incident ? tellingWords(claim.incident.replaceAll('-', ' ')) : [];
  const own = subjectWords(question.subject);
  const isOther = (word: string): boolean =>
    claim.place === null ? !sharesName([word], own) : !isOfLands(word, question);
  return [...new Set([...place, ...slug])].filter((word) => !KINDS.has(word) && isOther(word));
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => other.some((name) => sameStem(word, name)));
}

/** So many digits are of one statement, wherever it is told. */
const RARE_DIGITS = 4;

/** "A strike on Harwick killed 26" of the 26 of Dale: the sentence names a place, and nothing of the event. */
function isElsewhere(question: Question, claim: Claim, scene: ToldScene): boolean {
  const { words, places } = scene;
  if (places.length === 0 || digitsOf(question.figure) >= RARE_DIGITS) return false;
  const own = wordsOfEvent(question, claim);
  if (claim.place === null) {
    return own.length > 0 && !share(own, wordsAround(question));
  }
  if (share([...own, ...tellingWords(claim.place)], places.flat())) return false;
  if (share(own, tellingWords(words))) return false;
  // "Pagers blew up in Harwick" of an event all over the land.
  const isOfLand = tellingWords(claim.place).every((word) => isOfLands(word, question));
  if (isOfLand && sortsOfEvent(claim).some((sort) => scene.sorts.has(sort))) return false;
  return !isOnlyEvent(question, claim) || isOfSmallOther(question, own, places.flat());
}

/** Larger numbers of the one event of a group are told with many places, and are of no other. */
const LEAST_OF_ONE = 1000;

/** The only event of its group ("the soldiers of Harwick") is another where neither page nor record ties the place to it. */
function isOfSmallOther(
  question: Question,
  own: readonly string[],
  told: readonly string[],
): boolean {
  const { figure, conflict } = question;
  if ((figure.value ?? figure.low ?? 0) >= LEAST_OF_ONE) return false;
  if (share(own, wordsAround(question))) return false;
  return !share(told, (conflict?.places ?? []).flatMap(tellingWords));
}

/** Whether the claim's event is the only one of its group. */
export function isOnlyEvent({ record, subject }: Question, { measure }: Claim): boolean {
  return indexClaims(record.claimsAbout(subject.id, measure)).isOneEvent;
}

/** Whether the page around the figure names the event, by its place, by its name, or by the sort of its scene. */
export function namesItsEvent(question: Question, claim: Claim): boolean {
  return share(wordsOfEvent(question, claim), wordsAround(question));
}

/** What has no place of its own is named somewhere around. */
function wordsAround({ figure, survey }: Question): readonly string[] {
  const block = survey.read.blocks[figure.block] ?? figure.sentence;
  return [
    ...tellingWords(wordsOf(survey.read, block)),
    ...tellingWords(wordsOf(survey.read, figure.sentence)),
    ...survey.headWords,
  ];
}

/** "While waiting for aid" of the dead of a school: one land, or one town, and another deed. */
function isOtherScene(question: Question, claim: Claim, { words, sorts }: ToldScene): boolean {
  if (sorts.size === 0) return false;
  const ofEvent = sortsOfEvent(claim);
  if (ofEvent.length === 0 || ofEvent.some((sort) => sorts.has(sort))) return false;
  const place = claim.place === null ? [] : tellingWords(claim.place);
  const names = wordsOfEvent(question, claim).filter(
    (word) => sortsOf(word).length === 0 && !share([word], place),
  );
  return !share(names, tellingWords(words));
}

function sortsOfEvent({ incident }: Claim): readonly string[] {
  return sortsOf(foldWords((incident ?? '').replaceAll('-', ' ')));
}
