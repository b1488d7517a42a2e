import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import { isOfBothArmies } from './both-sides';
import type { ConflictScore } from './conflict-score';
import type { FigureNames } from './figure-names';
import { isOnOtherField } from './fought-abroad';
import type { Reason } from './reason';
import {
  AGENCY_COUNTS_IT,
  fitOfAgency,
  fitOfClaims,
  fitOfKind,
  fitOfPlace,
  fitOfSpeaker,
  isPartOfOldCounts,
  isToldPart,
  nameWeight,
} from './subject-fit';
import { isAll, readTies, type SubjectTies } from './subject-ties';
import { isDescribedIn, sharesName, subjectWords } from './subject-words';

/** A subject that the figure may be about, with what speaks for it. */
export interface SubjectChoice {
  readonly subject: Subject;
  /** Comparable only among the choices of one figure; higher is better supported. */
  readonly score: number;
  readonly evidence: readonly Reason[];
  /** True when the words alone would be a guess; only a telling number may decide for it. */
  readonly weak: boolean;
}

/** A choice with what is needed to weigh it against the others. */
export interface Scored extends SubjectChoice {
  /** The named agency has published numbers about it. */
  readonly counted: boolean;
}

// Weights are ordered by trust: the group's own name beats its land, which beats the page's general topic.
const NAME_IN_SENTENCE = 3;
const GROUP_WORD = 3;
const LAND_IN_MENTION = 4;
/** The sentence tells of the event in other words than the group's name. */
const DESCRIBED = 2.5;
/** A group word that only some groups bear ("children"), unlike "people". */
const TELLING_GROUP = 1.5;
const OTHER_GROUP = -4;
const NARROW_UNNAMED = -2;
/** A number without a word for its group is of the people whom the whole page is about. */
const PAGE_TOPIC = 1.5;
/** And the sentences around it call the event by its name. */
const NAMED_NEAR = 0.5;
/** The sentence names the part's own place. */
const PART_TOLD = 1;
/** The mention names a land of which neither group nor conflict knows. */
const FOREIGN_LAND = -5;
const MOST_FROM_CONFLICT = 6;
/** What goes beyond tells only one conflict from another ("Norland troops" of two wars of the land). */
const BEYOND_MOST = 0.25;
/** A common word for a group says nothing of the conflict. */
const LEAST_FOR_COMMON_NAME = 1.5;
/** Below this support the record's subject would be a guess. */
const LEAST_SCORE = 6.5;
/** A narrow group under its own word needs a little less. */
const LEAST_GROUP_SCORE = 6;
/** Below this not even the number may speak for the subject. */
const LEAST_WEAK_SCORE = 3;

const CIVILIANS = 'civilians';

/** Weighs what speaks for the subject; null when nothing worth keeping does. */
export function scoreSubject(
  subject: Subject,
  figure: Figure,
  names: FigureNames,
  conflicts: ReadonlyMap<string, ConflictScore>,
  record: ClaimRecord,
  day: Day | null,
): Scored | null {
  const conflict = conflicts.get(subject.conflict);
  if (!conflict || conflict.value <= 0 || conflict.impossible) return null;
  if (isOfOtherSides(subject, names, record)) return null;
  const ties = readTies(subject, names, conflict, record);
  const fit = fitOfClaims(subject, figure, names, record);
  const old = fit >= AGENCY_COUNTS_IT && isPartOfOldCounts(subject, figure, names, record, day);
  const claims = old ? 0 : fit;
  const score =
    weighConflict(conflict.value) +
    weighName(ties, names, record) +
    weighSurroundings(ties, figure, names, record) +
    weighNarrow(ties, figure, names, record, claims) +
    claims;
  const counted = claims >= AGENCY_COUNTS_IT;
  if (score < LEAST_WEAK_SCORE) return null;
  const weak =
    score < leastScore(ties) ||
    isWeak(ties, names, counted, record) ||
    isOnOtherField(subject, conflict, figure);
  const evidence = [...evidenceOf(ties, names), ...conflict.evidence];
  return { subject, score, evidence, weak, counted };
}

/** Both armies are not meant where one land is told, nor one of them by "casualties on both sides". */
function isOfOtherSides(subject: Subject, names: FigureNames, record: ClaimRecord): boolean {
  const conflict = record.conflict(subject.conflict);
  if (names.ofBothSides) return subject.side !== null && (conflict?.sides.length ?? 0) > 1;
  if (!isOfBothArmies(subject, conflict)) return false;
  return !names.ownIds.has(subject.id) && !names.sentenceIds.has(subject.id);
}

function weighConflict(value: number): number {
  return value <= MOST_FROM_CONFLICT
    ? value
    : MOST_FROM_CONFLICT + BEYOND_MOST * (value - MOST_FROM_CONFLICT);
}

function evidenceOf(ties: SubjectTies, names: FigureNames): Reason[] {
  const { subject, named, grouped, inSentence } = ties;
  const evidence: Reason[] = [];
  const group = { text: subject.name };
  const words = { quoted: names.mentionText ?? '' };
  if (named) evidence.push({ say: 'name-of', fill: { words, group } });
  else if (grouped) evidence.push({ say: 'can-mean', fill: { words, group } });
  if (inSentence) evidence.push({ say: 'sentence-names', fill: { group } });
  return evidence;
}

/** What the page's words for the group say. */
function weighName(ties: SubjectTies, names: FigureNames, record: ClaimRecord): number {
  const { subject, named, grouped, telling, inMention } = ties;
  let score = 0;
  // A people's full name ("Norlanders") is worth no less than the same word where it is but a group word with its land.
  const asGroup = grouped && inMention ? GROUP_WORD + LAND_IN_MENTION : 0;
  if (named) score += Math.max(asGroup, nameWeight(subject, names, record));
  else if (grouped) score += GROUP_WORD;
  else if (!names.anyone && names.namesGroup) score += OTHER_GROUP;
  if (telling) score += TELLING_GROUP;
  if (inMention && !named) score += LAND_IN_MENTION;
  return score;
}

/** What the sentence, its place and its speaker say. */
function weighSurroundings(
  ties: SubjectTies,
  figure: Figure,
  names: FigureNames,
  record: ClaimRecord,
): number {
  const { subject, words, named, inMention, inSentence } = ties;
  let score = ties.land + fitOfAgency(subject, names, record);
  if (!named && names.anyone && isDescribedIn(words, names.eventFolded)) score += DESCRIBED;
  if (!named && !inMention) {
    score += fitOfPlace(subject, names, record) + fitOfSpeaker(subject, figure, names, record);
  }
  if ((ties.conflict.topic || ties.conflict.event) && names.anyone && isAll(subject)) {
    score += PAGE_TOPIC;
    if (isNamedNear(subject, names)) score += NAMED_NEAR;
  }
  if (ties.foreign) score += FOREIGN_LAND;
  if (inSentence) score += NAME_IN_SENTENCE;
  else score += fitOfKind(subject, figure, names, inMention, record);
  return score;
}

function isNamedNear({ conflict }: Subject, { blockHits }: FigureNames): boolean {
  return blockHits.some(({ type, ids }) => type === 'conflict' && ids.includes(conflict));
}

/** A part of a group needs its own name or place, unless the named agency counts it and not its whole. */
function weighNarrow(
  { subject, words, named, inMention, inSentence, grouped, stated }: SubjectTies,
  figure: Figure,
  names: FigureNames,
  record: ClaimRecord,
  claims: number,
): number {
  const whole = subject.partOf === null ? null : record.subject(subject.partOf);
  if (!whole || named || inSentence || inMention) return 0;
  // "People in Norland" are no part of Norland's people, though the part bears the land's name, too.
  const wholes = names.anyone && sharesName(names.statedPlace, subjectWords(whole));
  if (grouped && stated && !wholes) return 0;
  // A word that the whole bears as well ("migrants") tells the part from it no more than "people" does.
  const common = names.anyone || subjectWords(whole).groups.some((group) => names.isHead(group));
  if (common && isToldPart(subject, whole, names)) return PART_TOLD;
  if (names.anyone && isAtOneLand(subject, whole, names)) return PART_TOLD;
  // Soldiers of one side are no narrow part of the dead of all sides.
  if (grouped && subject.combatant && !whole.combatant) return 0;
  // Nor are all of a side's civilians.
  if (grouped && names.isHead(CIVILIANS) && words.groups.includes(CIVILIANS)) {
    if (!subjectWords(whole).groups.includes(CIVILIANS)) return 0;
  }
  const people = names.anyone && words.aliases.some((alias) => alias.startsWith('people '));
  const alone =
    people &&
    claims >= AGENCY_COUNTS_IT &&
    fitOfClaims(whole, figure, names, record) < AGENCY_COUNTS_IT;
  return alone ? 0 : NARROW_UNNAMED;
}

/** "53,000 in Norland and 6,000 in Sudria": the number's own place is the part's land, of a whole of several lands. */
function isAtOneLand(part: Subject, whole: Subject, names: FigureNames): boolean {
  const own = subjectWords(part);
  if (!names.placeIsStated || !sharesName(names.statedPlace, own)) return false;
  const others = [...subjectWords(whole).proper].filter((name) => !sharesName([name], own));
  return others.length > 0 && !others.some((name) => names.sentenceFolded.includes(`and ${name}`));
}

function leastScore({ telling, subject }: SubjectTies): number {
  return telling && subject.partOf !== null ? LEAST_GROUP_SCORE : LEAST_SCORE;
}

/** Whether the page lacks a word of the group's names; an event of one day that it names needs none of them. */
function lacksWord({ subject, conflict }: SubjectTies, names: FigureNames, record: ClaimRecord) {
  const kind = record.conflict(subject.conflict)?.kind;
  const oneEvent = kind === 'disaster' || kind === 'attack' || kind === 'epidemic';
  const namedWar = isAll(subject) && names.conflictIds.has(subject.conflict);
  return names.lacksWord(subject) && !namedWar && !(oneEvent && !conflict.unnamed);
}

/** "The tsunami killed 228,000 in 14 countries": an event that the sentence tells of, and that struck so many. */
function isOfManyLands(
  { subject, conflict }: SubjectTies,
  names: FigureNames,
  record: ClaimRecord,
): boolean {
  const event = record.conflict(subject.conflict);
  if (event?.kind !== 'disaster' || event.demonyms.length < 2) return false;
  return isAll(subject) && conflict.told && !conflict.unnamed && !names.countedWorldwide;
}

/** The place that the sentence states is the part's, and not as much that of its whole. */
function isOwnPlace(
  { subject, stated }: SubjectTies,
  { statedPlace }: FigureNames,
  record: ClaimRecord,
): boolean {
  const whole = subject.partOf === null ? null : record.subject(subject.partOf);
  return stated && !(whole && sharesName(statedPlace, subjectWords(whole)));
}

/** Whether the words alone would be a guess. */
function isWeak(
  ties: SubjectTies,
  names: FigureNames,
  counted: boolean,
  record: ClaimRecord,
): boolean {
  const { subject, conflict, named, grouped, inSentence } = ties;
  const own =
    !conflict.otherCause &&
    ((ties.described && !names.anyone) || (named && !names.commonName && !conflict.past));
  const unnamed = conflict.unnamed && !counted && !own;
  const unplaced = names.commonName && conflict.value < LEAST_FOR_COMMON_NAME;
  const otherGroup = !named && !grouped && !names.anyone && names.namesGroup;
  // "Norlander churchgoers" are no soldiers of Norland.
  const otherPeople = !named && !grouped && subject.combatant && names.headsPeople;
  const alone = counted && fitOfAgency(subject, names, record) > 0;
  const isStrange = () =>
    !named &&
    ((ties.land < 1.5 && !alone && names.isElsewhere(subject.conflict)) ||
      (names.isAbroad(subject.conflict) && !sharesName(names.statedPlace, ties.words)));
  const isNarrow = () =>
    !named && !inSentence && !isOwnPlace(ties, names, record) && !names.namesPart(subject);
  const isElsewhere = () =>
    !named &&
    ((names.worldwide &&
      !names.conflictIds.has(subject.conflict) &&
      !isOfManyLands(ties, names, record)) ||
      (names.countedWorldwide && subject.partOf !== null));
  // A body that has published numbers of the one group that the page's event had tells of them.
  const isByItsCount = () =>
    (names.anyone &&
      isAll(subject) &&
      (alone || (counted && !conflict.unnamed && names.isOnPage(ties.words)))) ||
    // "44 officers died, says the Norland Police", which has counted them and spoken of nothing else.
    (alone && counted && grouped);
  return (
    unnamed ||
    unplaced ||
    otherGroup ||
    otherPeople ||
    // "Malaria took 26,000 lives in Norland": not those of its war, whatever their number.
    (conflict.otherCause && !named) ||
    ties.foreign ||
    !(ties.supported || isByItsCount()) ||
    isStrange() ||
    isNarrow() ||
    (!named && !inSentence && lacksWord(ties, names, record)) ||
    isElsewhere()
  );
}
