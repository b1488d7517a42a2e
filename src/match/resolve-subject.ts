import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import type { ConflictScore } from './conflict-score';
import { scoreConflicts } from './figure-conflicts';
import { type FigureNames, readFigureNames } from './figure-names';
import { ANY_MONTH } from './lang/en/months';
import type { PageSurvey } from './page-survey';
import { captivesFirst, isWithin, partAtPlaceFirst } from './part-at-place';
import { type Scored, type SubjectChoice, scoreSubject } from './score-subject';
import { isForeign } from './subject-fit';
import { isOfAnotherTime } from './subject-time';
import { sharesName, subjectWords } from './subject-words';
import { eventOfFigure } from './told-event';
import { isUnsaidPart, type ToldGroup, toldGroups } from './told-group';
import { tellingWords } from './words';

/** Whom a figure is about: the clear winner, or null; and all choices that come near. */
export interface SubjectReading {
  readonly best: SubjectChoice | null;
  /** The best supported choices, best first, the winner among them; a matching number may decide. */
  readonly choices: readonly SubjectChoice[];
  /** The one event of which the number is plainly told, a conflict or `STRANGE_EVENT`; null when there is none. */
  readonly event: string | null;
  /**
   * Groups of the conflicts that the page tells of, which the words do not rule out; a rare number may decide. Found
   * only when asked for.
   */
  wider(): readonly WiderChoice[];
  /** Every group of the conflicts that the page points to, with how the words stand to it. Found only when asked for. */
  told(): readonly ToldGroup[];
}

/** A group that only its number may show to be meant. */
export interface WiderChoice {
  readonly subject: Subject;
  /** True when the whole page is about its conflict. */
  readonly topic: boolean;
  /** True for soldiers where the page says "people": only their own agency's number tells them. */
  readonly unlikely: boolean;
}

/** The named agency counts another group of the page, not this one. */
const AGENCY_COUNTS_OTHER = -2;
/** The winner leads by at least this much, or nothing is said. */
const CLEAR_LEAD = 0.75;
/** Choices this near to the best stay in view for the number to decide. */
const NEAR_LEAD = 3.5;
const MOST_CHOICES = 8;

/** Resolves whom the figure is about. `day` is the best known day of the number; null when unknown. */
export function resolveSubject(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
  day: Day | null,
): SubjectReading {
  const names = readFigureNames(figure, survey, record);
  const event = eventOfFigure(figure, survey, record);
  const conflicts = scoreConflicts(figure, names, survey, record, { day, event });
  const choices = [...candidateSubjects(names, conflicts, record)]
    .map((subject) => scoreSubject(subject, figure, names, conflicts, record, day))
    .map((choice) =>
      choice && isOfAnotherTime(choice.subject, day, survey, names.sentenceHits, record)
        ? { ...choice, weak: true }
        : choice,
    )
    .filter((choice) => choice !== null);
  const words = tellingWords(names.mentionText);
  const wider = () =>
    [...conflicts.keys()]
      .flatMap((id) => record.subjectsOfConflict(id))
      .filter((subject) => mayBeMeant(subject, figure, names, conflicts, record))
      .map((subject) => ({
        subject,
        topic: conflicts.get(subject.conflict)?.topic === true,
        unlikely: subject.combatant && names.anyone && !sharesName(words, subjectWords(subject)),
      }));
  const told = () => toldGroups(figure, names, conflicts, record);
  const heeded = captivesFirst(heedAgency(choices), figure, names, record);
  return {
    ...chooseSubject(heeded, names, conflicts, record, day),
    event,
    wider,
    told,
  };
}

/** Whether the page tells of the group's conflict, and the words for the group name no other one. */
function mayBeMeant(
  subject: Subject,
  figure: Figure,
  names: FigureNames,
  conflicts: ReadonlyMap<string, ConflictScore>,
  record: ClaimRecord,
): boolean {
  const conflict = conflicts.get(subject.conflict);
  if (!conflict || conflict.value <= 0 || conflict.impossible || conflict.otherCause) return false;
  if (conflict.unnamed || names.joint || isForeign(subject, names, record)) return false;
  const words = subjectWords(subject);
  const stated = names.mentionNames.length > 0 && !figure.inferred.includes('subject');
  const own = names.mentionNames.some((name) => words.groups.includes(name));
  if (stated && !own && !sharesName(names.mentionNames, words)) return false;
  if (words.groups.some((group) => names.isHead(group)) || names.ownIds.has(subject.id))
    return true;
  return names.anyone && (subject.combatant || !isUnsaidPart(subject, names));
}

/**
 * The choices for which the words speak. Where they speak for one group of a conflict, another of it that is far ahead
 * of that one is no guess ("In Norland, 28 were killed by Sudria's raids, the health ministry said").
 */
function firmOnes(choices: readonly Scored[]): readonly Scored[] {
  const firm = choices.filter((choice) => !choice.weak);
  return choices.filter(
    (choice) =>
      !choice.weak ||
      firm.some(
        ({ subject, score }) =>
          subject.conflict === choice.subject.conflict && choice.score - score > NEAR_LEAD,
      ),
  );
}

function chooseSubject(
  scored: readonly Scored[],
  names: FigureNames,
  conflicts: ReadonlyMap<string, ConflictScore>,
  record: ClaimRecord,
  day: Day | null,
): Omit<SubjectReading, 'event' | 'wider' | 'told'> {
  const ranked = [...scored].sort(
    (a, b) => b.score - a.score || (a.subject.id < b.subject.id ? -1 : 1),
  );
  const choices = partAtPlaceFirst(moreNarrowlyNamed(ranked, names, conflicts), names, record);
  const [first, second] = namedFirst(firmOnes(choices), names);
  const top = first?.score ?? choices[0]?.score ?? 0;
  const near = choices.filter((choice) => top - choice.score <= NEAR_LEAD).slice(0, MOST_CHOICES);
  if (names.joint) return { best: null, choices: [] };
  // People are the whole rather than a part of it, unless the words speak more for the part.
  const whole =
    first &&
    second &&
    (names.anyone || !names.namesGroup) &&
    (isWithin(second.subject, first.subject, record) ||
      (names.anyone && isWithin(first.subject, second.subject, record)));
  // Without a day, a war that is over and better told leaves one that goes on unsaid.
  const isNamed = ({ subject }: Scored) => conflicts.get(subject.conflict)?.unnamed === false;
  const other = day === null ? choices.find((choice) => choice.weak && isNamed(choice)) : undefined;
  const doubtful =
    first &&
    other &&
    other.score >= first.score &&
    other.subject.conflict !== first.subject.conflict;
  const clear =
    first &&
    !(doubtful && !names.ownIds.has(first.subject.id)) &&
    (!second ||
      whole ||
      first.score - second.score >= CLEAR_LEAD ||
      isAloneNamed(first, second, names) ||
      isTwin(first.subject, second.subject, conflicts));
  return { best: clear ? first : null, choices: near };
}

/** Of people of two places in one conflict that are as likely, those first whose place alone the page names. */
function namedFirst(choices: readonly Scored[], names: FigureNames): readonly Scored[] {
  const [first, second, third] = choices;
  if (!first || !second || first.score - second.score >= CLEAR_LEAD) return choices;
  if (third && first.score - third.score < CLEAR_LEAD) return choices;
  return isAloneNamed(second, first, names) ? [second, first, ...choices.slice(2)] : choices;
}

/** Whether the page holds names of the one group that the other lacks, and none the other way round; no soldiers. */
function isAloneNamed({ subject: one }: Scored, { subject: other }: Scored, names: FigureNames) {
  if (one.conflict !== other.conflict || one.combatant || other.combatant) return false;
  const own = (group: Subject, apart: Subject): string[] =>
    [...subjectWords(group).proper].filter(
      (name) => !sharesName([name], subjectWords(apart)) && !MONTH.test(name),
    );
  const [mine, others] = [own(one, other), own(other, one)];
  if (mine.length === 0 || others.length === 0) return false;
  return names.areOnPage(mine) && !names.areOnPage(others);
}

/** "The attack of 7 October": a month in a group's name is no place. */
const MONTH = new RegExp(`^(?:${ANY_MONTH})$`, 'i');

/** A conflict leads another by so much where the page tells plainly more of it. */
const CONFLICT_LEAD = 2;

/** Groups of one name in two wars of a land: the war of which the page tells more, or which alone it names, decides. */
function isTwin(
  first: Subject,
  second: Subject,
  conflicts: ReadonlyMap<string, ConflictScore>,
): boolean {
  if (!sharesAlias(first, second)) return false;
  const [one, other] = [conflicts.get(first.conflict), conflicts.get(second.conflict)];
  if (!one || !other || one.unnamed) return false;
  return one.value - other.value >= (other.unnamed ? 0 : CONFLICT_LEAD);
}

/**
 * Of groups of one name in several wars those remain that are of a war which the page names, and of the place which
 * the sentence states, if any is; of groups of two peoples named together the one of both.
 */
function moreNarrowlyNamed(
  choices: readonly Scored[],
  names: FigureNames,
  conflicts: ReadonlyMap<string, ConflictScore>,
): readonly Scored[] {
  if (names.nameOfBoth) return choices.filter(({ subject }) => names.ownIds.has(subject.id));
  const isTold = ({ subject }: Scored) => conflicts.get(subject.conflict)?.unnamed === false;
  const isHere = ({ subject }: Scored) =>
    names.placeConflicts.has(subject.conflict) || names.conflictIds.has(subject.conflict);
  const told = choices.filter((choice) => !choice.weak && isTold(choice));
  const here = choices.filter((choice) => names.ownIds.has(choice.subject.id) && isHere(choice));
  return choices.filter(
    (choice) =>
      (isTold(choice) || !hasNamesake(choice, told)) &&
      (isHere(choice) || !hasNamesake(choice, here)),
  );
}

function hasNamesake({ subject }: Scored, others: readonly Scored[]): boolean {
  return others.some((other) => sharesAlias(other.subject, subject));
}

function sharesAlias(one: Subject, other: Subject): boolean {
  return (
    one.conflict !== other.conflict && one.aliases.some((alias) => other.aliases.includes(alias))
  );
}

/** Where the named agency counts one of the groups, the others are hardly meant. */
function heedAgency(choices: readonly Scored[]): Scored[] {
  if (!choices.some((choice) => choice.counted)) return [...choices];
  return choices.map((choice) =>
    choice.counted ? choice : { ...choice, score: choice.score + AGENCY_COUNTS_OTHER },
  );
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
