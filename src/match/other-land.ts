import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import type { Mention } from '../detect/figure';
import { wordsOf } from './page-survey';
import type { Question } from './question';
import { type SubjectWords, sharesName, subjectWords } from './subject-words';
import { foldWords, sameStem, tellingWords } from './words';

/** Characters between the number and the land that is its own place. */
const REACH = 60;
const AT_REACH = 20;

const known = new WeakMap<Question['asked'], boolean>();

/**
 * Whether the number's own clause puts it into a land that is not the group's, whose name bears another one: "131,338
 * dead in Sudria" of a toll of Norland. Lands only of disasters and epidemics, which have a toll for each one that they struck.
 */
export function isInOtherLand(question: Question): boolean {
  const found =
    known.get(question.asked) ??
    (tellsOtherLand(question) || isAtSiblings(question) || isBelowSibling(question));
  known.set(question.asked, found);
  return found;
}

function tellsOtherLand(question: Question): boolean {
  const { figure, subject, conflict, record } = question;
  const { place, inferred } = figure;
  if (place === null || inferred.includes('place')) return false;
  if (conflict?.kind !== 'disaster' && conflict?.kind !== 'epidemic') return false;
  if (!isLand(place, record) || !standsWithNumber(question)) return false;
  const own = subjectWords(subject);
  if (sharesName(tellingWords(place.text), own)) return false;
  // "In Norland" of its town's pilgrims: only another land is another place.
  return conflict.places.some(
    (one) => isLandOf(conflict, one) && sharesName(tellingWords(one), own),
  );
}

/**
 * "70,000 in Dale" of the dead of Harwick: the place is in the name of another part of the same whole, and neither in the
 * group's own nor in that of the whole. So is that of a group of the same disaster of which neither is a part.
 */
function isAtSiblings(question: Question): boolean {
  const { figure, subject, conflict, record } = question;
  const { place, inferred } = figure;
  // The parts of a war's dead lie within each other: a town in its province.
  if (conflict === null || conflict.kind === 'war') return false;
  if (place === null || inferred.includes('place')) return false;
  const page = tellingWords(place.text);
  const own = subjectWords(subject);
  if (sharesName(page, own)) return false;
  if (subject.partOf === null && (!isOfPlaces(conflict, own) || !standsWithNumber(question)))
    return false;
  return record
    .subjectsOfConflict(subject.conflict)
    .some(
      (other) =>
        other.id !== subject.id &&
        other.partOf === subject.partOf &&
        other.side === subject.side &&
        other.combatant === subject.combatant &&
        sharesName(page, subjectWords(other)),
    );
}

/** Characters back in which the place stands of which a text goes on to tell. */
const TOLD_REACH = 400;

/** "A bomb fell on Dale … By the end of the year 70,000 had died" of the dead of Harwick: the town named last is that of another part. */
function isBelowSibling({ figure, subject, conflict, record, survey }: Question): boolean {
  if (subject.partOf === null || conflict === null || conflict.kind === 'war') return false;
  if (figure.place !== null && !figure.inferred.includes('place')) return false;
  const isOneOf = (names: readonly string[]) => (word: string) =>
    names.some((name) => sameStem(name, word));
  const others = record
    .subjectsOfConflict(subject.conflict)
    .filter(({ id, partOf }) => id !== subject.id && partOf === subject.partOf)
    .flatMap((other) => [...subjectWords(other).proper]);
  const own = [...subjectWords(subject).proper].filter((name) => !isOneOf(others)(name));
  const siblings = others.filter((name) => !sharesName([name], subjectWords(subject)));
  if (own.length === 0) return false;
  const block = survey.read.blocks[Math.max(0, figure.block - 1)] ?? figure.sentence;
  const from = Math.max(block.start, figure.start - TOLD_REACH);
  const before = wordsOf(survey.read, { start: from, end: figure.start }).split(/[.!?]\s/);
  const after = tellingWords(wordsOf(survey.read, { start: figure.end, end: figure.sentence.end }));
  if (after.some(isOneOf(own))) return false;
  // A sentence that names both towns tells of neither alone.
  const names = (towns: readonly string[]) => (sentence: string) =>
    tellingWords(sentence).some(isOneOf(towns));
  return before.findLastIndex(names(siblings)) > before.findLastIndex(names(own));
}

/** Whether the group bears a place of the disaster; an epidemic's towns lie within its lands. */
function isOfPlaces({ kind, places }: Conflict, own: SubjectWords): boolean {
  return kind === 'disaster' && places.some((one) => sharesName(tellingWords(one), own));
}

/** A land and the name of its people begin with the same letters. */
const STEM = 4;

/** Whether the place is a land by any of the record's conflicts: it bears the name of a people of it. */
function isLand({ text, ids }: Mention, record: ClaimRecord): boolean {
  return ids.some((id) => isLandOf(record.conflict(id), text));
}

function isLandOf(conflict: Conflict | null, place: string): boolean {
  const name = foldWords(place);
  const peoples = conflict?.demonyms ?? [];
  return peoples.some((people) => name.startsWith(foldWords(people).slice(0, STEM)));
}

const COUNTED = /\b(?:deaths?|dead|tolls?|victims|killed)\b[^,.;:\d]{0,40} in $/i;

/** "… people were killed in Sudria", "In Sudria the quake killed …", "put the dead in Sudria at …" */
function standsWithNumber({ figure, survey }: Question): boolean {
  const { place, start, end, sentence } = figure;
  if (place === null) return false;
  if (place.start >= end) {
    const between = wordsOf(survey.read, { start: end, end: place.start });
    return between.length <= REACH && /^[^,.;:\d]* in $/i.test(between);
  }
  const before = wordsOf(survey.read, { start: sentence.start, end: place.start });
  const between = wordsOf(survey.read, { start: place.end, end: start });
  if (/[,.;:\d]/.test(between)) return false;
  return /^\W*In $/.test(before) || (COUNTED.test(before) && between.length <= AT_REACH);
}
