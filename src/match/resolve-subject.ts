import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import { type ConflictScore, scoreConflicts } from './figure-conflicts';
import { type FigureNames, readFigureNames } from './figure-names';
import type { PageSurvey } from './page-survey';
import {
  AGENCY_COUNTS_IT,
  fitOfClaims,
  fitOfKind,
  fitOfPlace,
  fitOfSpeaker,
  isForeign,
  nameWeight,
} from './subject-fit';
import { isOfAnotherTime } from './subject-time';
import { beginsName, isDescribedIn, sharesName, subjectWords } from './subject-words';

/** A subject that the figure may be about, with what speaks for it. */
export interface SubjectChoice {
  readonly subject: Subject;
  /** Comparable only among the choices of one figure; higher is better supported. */
  readonly score: number;
  readonly evidence: readonly string[];
  /** True when the words alone would be a guess; only a telling number may decide for it. */
  readonly weak: boolean;
}

/** Whom a figure is about: the clear winner, or null; and all choices that come near. */
export interface SubjectReading {
  readonly best: SubjectChoice | null;
  /** The best supported choices, best first, the winner among them; a matching number may decide. */
  readonly choices: readonly SubjectChoice[];
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
/** The mention names a land of which neither group nor conflict knows. */
const FOREIGN_LAND = -5;
/** The named agency counts another group of the page, not this one. */
const AGENCY_COUNTS_OTHER = -2;
const MOST_FROM_CONFLICT = 6;
/** A common word for a group says nothing of the conflict. */
const LEAST_FOR_COMMON_NAME = 1.5;
/** Below this support the record's subject would be a guess. */
const LEAST_SCORE = 6.5;
/** A narrow group under its own word needs a little less. */
const LEAST_GROUP_SCORE = 6;
/** The winner leads by at least this much, or nothing is said. */
const CLEAR_LEAD = 0.75;
/** Choices this near to the best stay in view for the number to decide. */
const NEAR_LEAD = 3.5;
const MOST_CHOICES = 8;
/** Below this not even the number may speak for the subject. */
const LEAST_WEAK_SCORE = 3;

/** Resolves whom the figure is about. `day` is the best known day of the number; null when unknown. */
export function resolveSubject(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
  day: Day | null,
): SubjectReading {
  const names = readFigureNames(figure, survey, record);
  const conflicts = scoreConflicts(figure, names, survey, record, day);
  const choices = [...candidateSubjects(names, conflicts, record)]
    .map((subject) => scoreSubject(subject, figure, names, conflicts, record))
    .map((choice) =>
      choice && isOfAnotherTime(choice.subject, day, survey, record)
        ? { ...choice, weak: true }
        : choice,
    )
    .filter((choice) => choice !== null);
  return chooseSubject(heedAgency(choices), names, record, day);
}

function chooseSubject(
  scored: readonly Scored[],
  names: FigureNames,
  record: ClaimRecord,
  day: Day | null,
): SubjectReading {
  const choices = [...scored].sort(
    (a, b) => b.score - a.score || (a.subject.id < b.subject.id ? -1 : 1),
  );
  const [first, second] = choices.filter((choice) => !choice.weak);
  const top = first?.score ?? choices[0]?.score ?? 0;
  const near = choices.filter((choice) => top - choice.score <= NEAR_LEAD).slice(0, MOST_CHOICES);
  if (names.joint) return { best: null, choices: [] };
  // People are the whole rather than a part of it.
  const whole = first && second && names.anyone && isWithin(second.subject, first.subject, record);
  // Without a day, a war that is over and better told leaves one that goes on unsaid.
  const other = day === null ? choices.find((choice) => choice.weak) : undefined;
  const doubtful =
    first &&
    other &&
    other.score >= first.score &&
    other.subject.conflict !== first.subject.conflict;
  const clear =
    first &&
    !(doubtful && !names.ownIds.has(first.subject.id)) &&
    (!second || whole || first.score - second.score >= CLEAR_LEAD);
  return { best: clear ? first : null, choices: near };
}

/** Whether the one is a part of the other, at whatever depth. */
function isWithin(part: Subject, whole: Subject, record: ClaimRecord): boolean {
  for (let at: Subject | null = part; at?.partOf; at = record.subject(at.partOf)) {
    if (at.partOf === whole.id) return true;
  }
  return false;
}

/** Where the named agency counts one of the groups, the others are hardly meant. */
function heedAgency(choices: readonly Scored[]): Scored[] {
  if (!choices.some((choice) => choice.counted)) return [...choices];
  return choices.map((choice) =>
    choice.counted ? choice : { ...choice, score: choice.score + AGENCY_COUNTS_OTHER },
  );
}

/** The armed forces of a side as a whole. */
function isMainForce(subject: Subject): boolean {
  return subject.combatant && subject.partOf === null && subject.side !== null;
}

/** A choice with what is needed to weigh it against the others. */
interface Scored extends SubjectChoice {
  /** The named agency has published numbers about it. */
  readonly counted: boolean;
}

/** Subjects named near the figure, and all of the conflicts that the surroundings point to. */
function candidateSubjects(
  names: FigureNames,
  conflicts: ReadonlyMap<string, ConflictScore>,
  record: ClaimRecord,
): Set<Subject> {
  const found = new Set<Subject>();
  for (const id of [...names.ownIds, ...names.sentenceIds]) {
    const subject = record.subject(id);
    if (subject) found.add(subject);
  }
  const top = Math.max(0, ...[...conflicts.values()].map((score) => score.value));
  for (const [id, score] of conflicts) {
    if (score.value < top * 0.5 || score.value <= 0) continue;
    for (const subject of record.subjectsOfConflict(id)) found.add(subject);
  }
  return found;
}

function scoreSubject(
  subject: Subject,
  figure: Figure,
  names: FigureNames,
  conflicts: ReadonlyMap<string, ConflictScore>,
  record: ClaimRecord,
): Scored | null {
  const conflict = conflicts.get(subject.conflict);
  if (!conflict || conflict.value <= 0 || conflict.impossible) return null;
  const evidence: string[] = [];
  const words = subjectWords(subject);
  const named = names.ownIds.has(subject.id);
  const speaker = names.enemyOf(subject.conflict);
  const grouped =
    words.groups.some((group) => names.isHead(group)) ||
    beginsName(words, names.mentionFolded, names.sentenceFolded) ||
    (speaker !== null && isMainForce(subject) && subject.side !== speaker);
  const inMention = sharesName(names.mentionLands, words);
  let score = Math.min(MOST_FROM_CONFLICT, conflict.value);
  if (named) {
    score += nameWeight(subject, names, record);
    evidence.push(`“${names.mentionText}” is a name of ${subject.name}`);
  } else if (grouped) {
    score += GROUP_WORD;
    evidence.push(`“${names.mentionText}” can mean ${subject.name}`);
  } else if (!names.anyone && names.namesGroup) {
    score += OTHER_GROUP;
  }
  const telling =
    grouped && names.ownIds.size === 0 && !names.anyone && names.landWeight(subject) > 0;
  if (telling) score += TELLING_GROUP;
  if (inMention && !named) score += LAND_IN_MENTION;
  if (!named && names.anyone && isDescribedIn(words, names.eventFolded)) score += DESCRIBED;
  if (!named && !inMention)
    score += fitOfPlace(subject, names, record) + fitOfSpeaker(subject, names);
  const foreign =
    (speaker !== null && subject.side === speaker) || (!named && isForeign(subject, names, record));
  if (foreign) score += FOREIGN_LAND;
  const land = names.landWeight(subject);
  score += land;
  const inSentence = !named && names.sentenceIds.has(subject.id) && (names.anyone || grouped);
  if (inSentence) {
    score += NAME_IN_SENTENCE;
    evidence.push(`the sentence names ${subject.name}`);
  }
  if (!inSentence) score += fitOfKind(subject, figure, names, inMention, record);
  const stated = names.placeIsStated && sharesName(names.statedPlace, words);
  const placed = grouped && stated;
  if (subject.partOf !== null && !named && !inSentence && !inMention && !placed) {
    score += NARROW_UNNAMED;
  }
  const claims = fitOfClaims(subject, figure, names, record);
  score += claims;
  const narrow = !named && !inSentence && !stated && !names.namesPart(subject);
  const supported =
    named ||
    inSentence ||
    ((grouped || inMention) &&
      (land > 0 || (land === 0 && conflict.value >= 1.5 && names.isOnPage(words)))) ||
    (grouped && sharesName([...names.ownSpeaker, ...names.armySpeaker], words)) ||
    (names.anyone && !subject.combatant && sharesName(names.homeSpeaker, words)) ||
    (names.anyone && (land >= 1.5 || names.conflictIds.has(subject.conflict)));
  const described = beginsName(words, names.mentionFolded, names.sentenceFolded);
  const own = (described && !names.anyone) || (named && !names.commonName && !conflict.past);
  const unnamed = conflict.unnamed && claims < AGENCY_COUNTS_IT && !own;
  const unplaced = names.commonName && conflict.value < LEAST_FOR_COMMON_NAME;
  const otherGroup = !named && !grouped && !names.anyone && names.namesGroup;
  // "Norlander churchgoers" are no soldiers of Norland.
  const otherPeople = !named && !grouped && subject.combatant && names.headsPeople;
  const least = telling && subject.partOf !== null ? LEAST_GROUP_SCORE : LEAST_SCORE;
  const strange = names.unknownPlace && land < 1.5 && !named;
  const weak =
    !supported ||
    unnamed ||
    unplaced ||
    otherGroup ||
    otherPeople ||
    foreign ||
    strange ||
    narrow ||
    (!named && !inSentence && names.lacksWord(subject)) ||
    (names.worldwide && !named && !names.conflictIds.has(subject.conflict)) ||
    score < least;
  if (weak && score < LEAST_WEAK_SCORE) return null;
  return {
    subject,
    score,
    evidence: [...evidence, ...conflict.evidence],
    weak,
    counted: claims >= AGENCY_COUNTS_IT,
  };
}
