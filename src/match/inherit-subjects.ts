import type { Figure } from '../detect/figure';
import type { ReadText } from '../text/read-text';
import { contains } from '../text/span';
import type { Reading } from './figure-reading';
import type { Question } from './question';
import { namesAnyone } from './subject-words';

/**
 * A cell or a bare number without words for its group is about the group of the figure before it (or the
 * next one), if nothing in its own words points elsewhere.
 */
export function inheritSubjects(readings: readonly Reading[], read: ReadText): Reading[] {
  return readings.map((reading, index) => {
    const whole = wholeOf(reading, readings.slice(0, index));
    if (whole) return { ...reading, question: reading.ask(whole.subject) };
    const topic = tableTopic(reading, readings.slice(0, index), read);
    if (topic) return { ...reading, question: reading.ask(topic.subject) };
    const mention = reading.figure.subject?.text ?? null;
    if (reading.question || !namesAnyone(mention)) return reading;
    if (reading.subjects.choices.some((choice) => !choice.weak)) return reading;
    if (namesOtherPlace(reading.figure)) return reading;
    const before = readings.slice(0, index).reverse();
    const neighbour = [...before, ...readings.slice(index + 1)].find(
      (other) => other.question && isBeside(reading.figure, other.figure, read),
    );
    const subject = neighbour?.question?.subject;
    if (!subject) return reading;
    const evidence = ['its own words name no group; the figure next to it is about this one'];
    const choices = [{ subject, score: 0, evidence, weak: false }];
    return {
      ...reading,
      subjects: { best: null, choices },
      question: { ...reading.ask(subject), subjectInherited: true },
    };
  });
}

/** A share without a group of its own is of those whom its base counts ("a third of these 5,000"). */
function wholeOf(reading: Reading, before: readonly Reading[]): Question | null {
  const { derived, inferred, subject } = reading.figure;
  if (!derived || (subject !== null && !inferred.includes('subject'))) return null;
  const base = before.findLast((other) => other.figure.value === derived.base.value);
  return base?.question ?? null;
}

/**
 * A table that names no group of its own, in its cells or in a heading above it, is about the group of the
 * figure nearest before it, whatever names stand between ("problems with Norland's commanders").
 */
function tableTopic(reading: Reading, before: readonly Reading[], read: ReadText): Question | null {
  const { figure } = reading;
  const table = read.blocks[figure.block]?.cell?.table;
  if (table === undefined) return null;
  const outside = before.findLast(
    (other) => other.question && read.blocks[other.figure.block]?.cell?.table !== table,
  );
  const { subject } = figure;
  if (!outside || (subject !== null && !figure.inferred.includes('subject'))) return null;
  const home = subject && read.blocks.find((block) => contains(block, subject));
  const isCaption = home && (home.role === 'heading' || home.role === 'caption');
  if (home?.cell?.table === table || (isCaption && home.start > outside.figure.end)) return null;
  return outside.question;
}

/** Bare numbers further from the other figure than this speak of something else. */
const NEAR_BLOCKS = 2;

/** A table is about what the page said before it; a bare number only about the paragraphs around it. */
function isBeside(figure: Figure, other: Figure, read: ReadText): boolean {
  if (read.blocks[figure.block]?.role === 'cell') return true;
  return Math.abs(figure.block - other.block) <= NEAR_BLOCKS;
}

/** A place of its own that the record does not know points elsewhere. */
function namesOtherPlace(figure: Figure): boolean {
  return (
    figure.place !== null && figure.place.ids.length === 0 && !figure.inferred.includes('place')
  );
}
