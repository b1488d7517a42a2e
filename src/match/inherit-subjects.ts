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
    const whole = wholeOf(readings, index);
    if (whole) return { ...reading, question: reading.ask(whole.subject) };
    const topic = tableTopic(readings, index, read);
    if (topic) return { ...reading, question: reading.ask(topic.subject) };
    const mention = reading.figure.subject?.text ?? null;
    if (reading.question || !namesAnyone(mention)) return reading;
    if (reading.subjects.choices.some((choice) => !choice.weak)) return reading;
    if (namesOtherPlace(reading.figure)) return reading;
    const subject = neighbourOf(readings, index, read)?.question?.subject;
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
function wholeOf(readings: readonly Reading[], index: number): Question | null {
  const figure = readings[index]?.figure;
  if (!figure?.derived || (figure.subject !== null && !figure.inferred.includes('subject'))) {
    return null;
  }
  const { value } = figure.derived.base;
  const base = lastBefore(readings, index, (other) => other.figure.value === value);
  return base?.question ?? null;
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
  const home = subject && read.blocks.find((block) => contains(block, subject));
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
 * The nearest figure before this one whose group is known, else the nearest after it. A table is about what
 * the page said before it; a bare number only about the paragraphs around it.
 */
function neighbourOf(readings: readonly Reading[], index: number, read: ReadText): Reading | null {
  const figure = readings[index]?.figure;
  if (!figure) return null;
  const isCell = read.blocks[figure.block]?.role === 'cell';
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < readings.length; at += step) {
      const other = readings[at];
      if (!other || (!isCell && Math.abs(figure.block - other.figure.block) > NEAR_BLOCKS)) break;
      if (other.question) return other;
    }
  }
  return null;
}

/** A place of its own that the record does not know points elsewhere. */
function namesOtherPlace(figure: Figure): boolean {
  return (
    figure.place !== null && figure.place.ids.length === 0 && !figure.inferred.includes('place')
  );
}
