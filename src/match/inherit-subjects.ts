import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import { blockHolding, type ReadText } from '../text/read-text';
import { causesIn, otherCause } from './causes';
import type { Reading } from './figure-reading';
import { HOLDS } from './joined-parts';
import { isLostByFoe } from './lost-by';
import { namesIn } from './mention-shape';
import { isOfOtherConflictTime } from './other-time';
import { armyOfPage, mayBeOfArmy } from './page-army';
import { isNearest, rootOf } from './page-group';
import type { Question } from './question';
import { holdsNumber } from './subject-by-number';
import { namesAnyone, sharesName, subjectWords } from './subject-words';
import { partTold, sameInOtherWar } from './told-apart';
import { toldTime } from './told-time';
import { foldWords, tellingWords } from './words';

/**
 * A cell or a bare number without words for its group is about the group of the figure before it (or the
 * next one), if nothing in its own words points elsewhere.
 */
export function inheritSubjects(readings: readonly Reading[], read: ReadText): Reading[] {
  const army = armyOfPage(readings);
  const done = readings.map((reading) =>
    army && mayBeOfArmy(reading, army) && !isOfOtherEvent(reading, army)
      ? taken(reading, army)
      : reading,
  );
  for (const index of readings.keys()) done[index] = inherit(done, index, read);
  return done
    .map((reading, index) => (armyOf(done, index, read) ? reading : withinWhole(reading, done)))
    .map((reading) => toldApart(reading, read));
}

/** The reading about the soldiers of its group, or about its soldiers in another war, where the words beside the number say so. */
function toldApart(reading: Reading, read: ReadText): Reading {
  const subject = partTold(reading, read) ?? sameInOtherWar(reading);
  return subject ? taken(reading, subject) : reading;
}

/** One reading with its subject; those before it are settled already. */
function inherit(readings: readonly Reading[], index: number, read: ReadText): Reading {
  const reading = readings[index] as Reading;
  const whole = wholeOf(readings, index);
  if (whole) return { ...reading, question: reading.ask(whole.subject) };
  const army = armyOf(readings, index, read);
  if (army) return { ...reading, question: reading.ask(army.subject) };
  const topic = tableTopic(readings, index, read);
  if (topic) return { ...reading, question: reading.ask(topic.subject) };
  const twin = twinOf(readings, index);
  if (twin) return { ...reading, question: reading.ask(twin.subject) };
  const same = sameWords(readings, index);
  if (same) return taken(reading, same.subject);
  const told = toldBefore(readings, index);
  if (told) return taken(reading, told.subject);
  const mention = reading.figure.subject?.text ?? null;
  if (reading.question || !namesAnyone(mention)) return reading;
  if (reading.subjects.choices.some((choice) => !choice.weak)) return reading;
  const subject = neighbourOf(readings, index, read);
  if (
    !subject ||
    (!subject.combatant && !isNearest(reading, subject, reading.ask(subject).record)) ||
    namesOtherPlace(reading.figure, subject) ||
    tellsOtherCause(reading, subject, read) ||
    isOfOtherEvent(reading, subject) ||
    isLostByFoe(reading.ask(subject))
  )
    return reading;
  return taken(reading, subject);
}

/** The reading with the group of figures beside it. */
function taken(reading: Reading, subject: Subject): Reading {
  const evidence = [{ say: 'neighbour' } as const];
  const choices = [{ subject, score: 0, evidence, weak: false }];
  return {
    ...reading,
    subjects: { ...reading.subjects, best: null, choices, wider: () => [] },
    question: { ...reading.ask(subject), subjectInherited: true, asked: {} },
  };
}

/** "eight killed and 33 hurt": numbers of one sentence without a word for their group are of one group. */
function twinOf(readings: readonly Reading[], index: number): Question | null {
  const [before, reading] = [readings[index - 1], readings[index]];
  if (!before?.question || !reading || reading.figure.derived) return null;
  const [one, other] = [before.figure, reading.figure];
  const same =
    one.sentence.start === other.sentence.start && one.subject === null && other.subject === null;
  if (!same || one.partOf !== null || other.partOf !== null) return null;
  return isOfOtherLand(one, other, before.question) ? null : before.question;
}

/** "Norland's losses were over 3,120. A figure of 3,000 was official": the words of the number before, carried on. */
function sameWords(readings: readonly Reading[], index: number): Question | null {
  const [before, reading] = [readings[index - 1], readings[index]];
  if (!before?.question || !reading || reading.question || reading.figure.derived) return null;
  const [one, other] = [before.figure.subject, reading.figure.subject];
  if (!one || !other || !reading.figure.inferred.includes('subject')) return null;
  if (one.start !== other.start || one.end !== other.end) return null;
  if (isOfOtherEvent(reading, before.question.subject)) return null;
  return isOfOtherLand(before.figure, reading.figure, before.question) ? null : before.question;
}

/**
 * "13,300 soldiers were killed, 35,400 wounded and 311 are missing": the words that the number before shares, where
 * that one is the record's own count of its group, and this one of no group.
 */
function toldBefore(readings: readonly Reading[], index: number): Question | null {
  const [before, reading] = [readings[index - 1], readings[index]];
  if (!before?.question || !reading?.question || reading.figure.derived) return null;
  const [one, other] = [before.figure, reading.figure];
  if (one.sentence.start !== other.sentence.start || one.subject?.start !== other.subject?.start)
    return null;
  if (one.subject === null || before.question.subject === reading.question.subject) return null;
  if (!holdsNumber(before.question) || holdsNumber(reading.question)) return null;
  return isOfOtherLand(one, other, before.question) ? null : before.question;
}

/** "9,000 in Norland and 600 in Sudria": the group bears the name of the first number's place, and another the name of this one's. */
function isOfOtherLand(one: Figure, other: Figure, { subject, record }: Question): boolean {
  const bears = ({ place, inferred }: Figure, group: Subject): boolean =>
    place !== null &&
    !inferred.includes('place') &&
    sharesName(tellingWords(place.text), subjectWords(group));
  if (!bears(one, subject) || bears(other, subject)) return false;
  return record.subjectsOfConflict(subject.conflict).some((group) => bears(other, group));
}

/** "12 people died of cholera" is not about the war of the figure before it. */
function tellsOtherCause({ figure, ask }: Reading, subject: Subject, read: ReadText): boolean {
  const { conflict } = ask(subject);
  const { start, end } = figure.sentence;
  return (
    conflict !== null && otherCause(conflict, causesIn(foldWords(read.text.slice(start, end)))) < 0
  );
}

/** "2010: Norland, 316,000 dead" below the toll of another quake is of its own, and so is "a crush in 1990 killed 1,426". */
function isOfOtherEvent({ subjects, figure, ask }: Reading, subject: Subject): boolean {
  if (subjects.event !== null && subjects.event !== subject.conflict) return true;
  const { conflict, survey, published } = ask(subject);
  if (conflict && figure.asOf !== null && figure.asOf < conflict.start) return true;
  return conflict !== null && isOfOtherConflictTime(conflict, toldTime(figure, survey, published));
}

/** A part ("including 12 children") belongs to the side and the conflict of its whole, or to no known group. */
function withinWhole(reading: Reading, readings: readonly Reading[]): Reading {
  const { question, figure } = reading;
  const whole = figure.partOf === null ? null : readings[figure.partOf]?.question?.subject;
  if (!question || !whole || agree(question.subject, whole, question.record)) return reading;
  if (isOfNamedSide(question, whole)) return reading;
  const inside = reading.subjects.choices.find(
    ({ subject, weak }) => !weak && agree(subject, whole, question.record),
  );
  return { ...reading, question: inside ? reading.ask(inside.subject) : null };
}

/** "39 people, including 18 civilians from Norland": the part's own words name a land that the whole's group does not bear. */
function isOfNamedSide({ figure, subject }: Question, whole: Subject): boolean {
  if (subject.conflict !== whole.conflict || figure.inferred.includes('subject')) return false;
  const names = namesIn(figure.subject?.text ?? '');
  return (
    names.length > 0 &&
    sharesName(names, subjectWords(subject)) &&
    !sharesName(names, subjectWords(whole))
  );
}

function agree(part: Subject, whole: Subject, record: ClaimRecord): boolean {
  const oneSide = part.side === null || whole.side === null || part.side === whole.side;
  if (part.conflict !== whole.conflict || !oneSide) return false;
  return (
    part.side !== null || whole.side !== null || rootOf(part, record) === rootOf(whole, record)
  );
}

/** A share without a group of its own is of those whom its base counts ("a third of these 5,000"). */
function wholeOf(readings: readonly Reading[], index: number): Question | null {
  const figure = readings[index]?.figure;
  if (!figure?.derived || (figure.subject !== null && !figure.inferred.includes('subject'))) {
    return null;
  }
  const { value } = figure.derived.base;
  const base = lastBefore(readings, index, (other) => other.figure.value === value);
  return base?.question ?? null;
}

/** What opens a part right behind its whole. */
const INCLUDING =
  /^[^.;:!?\d]{0,60}\b(?:including|with|among (?:them|whom)|of (?:whom|which))\s*$/i;

/**
 * "52,000 casualties, including up to 9,000 deaths": of the army whose losses are told, unless a group is named
 * behind the whole ("including 30 medics killed").
 */
function armyOf(readings: readonly Reading[], index: number, read: ReadText): Question | null {
  const [whole, part] = [readings[index - 1], readings[index]];
  if (!whole?.question?.subject.combatant || !part) return null;
  const { figure, question } = whole;
  if (figure.measure !== 'casualties' && figure.measure !== 'losses') return null;
  const within = HOLDS[figure.measure]?.includes(part.figure.measure);
  if (!within || part.figure.measure === figure.measure) return null;
  const { subject, inferred, sentence } = part.figure;
  const named = subject !== null && subject.start > figure.end && !inferred.includes('subject');
  if (named || sentence.start !== figure.sentence.start) return null;
  return INCLUDING.test(read.text.slice(figure.end, part.figure.start)) ? question : null;
}

/**
 * A table that names no group of its own, in its cells or in a heading above it, is about the group of the
 * figure nearest before it, whatever names stand between ("problems with Norland's commanders").
 */
function tableTopic(readings: readonly Reading[], index: number, read: ReadText): Question | null {
  const figure = readings[index]?.figure;
  const table = figure && read.blocks[figure.block]?.cell?.table;
  if (!figure || table === undefined) return null;
  const outside = lastBefore(
    readings,
    index,
    (other) => other.question !== null && read.blocks[other.figure.block]?.cell?.table !== table,
  );
  const { subject } = figure;
  if (!outside || (subject !== null && !figure.inferred.includes('subject'))) return null;
  const home = subject && blockHolding(read, subject);
  const isCaption = home && (home.role === 'heading' || home.role === 'caption');
  if (home?.cell?.table === table || (isCaption && home.start > outside.figure.end)) return null;
  return outside.question;
}

/** The nearest reading before this one that passes. */
function lastBefore(
  readings: readonly Reading[],
  index: number,
  passes: (other: Reading) => boolean,
): Reading | null {
  for (let at = index - 1; at >= 0; at--) {
    const other = readings[at];
    if (other && passes(other)) return other;
  }
  return null;
}

/** Bare numbers further from the other figure than this speak of something else. */
const NEAR_BLOCKS = 2;

/**
 * The group of the nearest figure before this one whose group is known, else of the nearest after it. A table
 * is about what the page said before it; a bare number only about the paragraphs around it.
 */
function neighbourOf(readings: readonly Reading[], index: number, read: ReadText): Subject | null {
  const figure = readings[index]?.figure;
  if (!figure) return null;
  const isCell = read.blocks[figure.block]?.role === 'cell';
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < readings.length; at += step) {
      const other = readings[at];
      const far = other && Math.abs(figure.block - other.figure.block) > NEAR_BLOCKS;
      if (!other || (far && (!isCell || step > 0))) break;
      // What an aside below tells of another matter is not what this one is about.
      if (step > 0 && !leadsTo(figure, other.figure, read)) break;
      const subject = other.question && lentTo(figure, other.question);
      if (subject) return subject;
    }
  }
  return null;
}

/** Whether a number leads to one below it: of the same paragraph, of the first words, or of a heading right above. */
function leadsTo(figure: Figure, below: Figure, read: ReadText): boolean {
  const gap = below.block - figure.block;
  return (
    gap === 0 || figure.block === 0 || (gap === 1 && read.blocks[figure.block]?.role === 'heading')
  );
}

/** Unnamed people take the wider group of a part, and are no soldiers because soldiers were counted before. */
function lentTo(figure: Figure, { subject, record }: Question): Subject | null {
  const wide = rootOf(subject, record);
  if (wide.combatant) return figure.subject === null ? subject : null;
  return wide;
}

/** A place of its own that the record does not know, or knows only in other conflicts, points elsewhere. */
function namesOtherPlace({ place, inferred }: Figure, { conflict }: Subject): boolean {
  return place !== null && !inferred.includes('place') && !place.ids.includes(conflict);
}
