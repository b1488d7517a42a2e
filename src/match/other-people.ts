import type { Subject } from '../claims/record';
import { sideWords } from './conflict-lands';
import { CALLINGS, SORTS } from './lang/en/sorts-of-people';
import { bearsFoesName, isLostByFoe } from './lost-by';
import { isLent, namesIn } from './mention-shape';
import { isOfOtherKin } from './other-kin';
import { wordsOf } from './page-survey';
import { statedPlace } from './place-agreement';
import type { Question } from './question';
import { isDoingIt, isOfSpeaker } from './sentence-roles';
import { homePlaces } from './subject-places';
import { namesAnyone, type SubjectWords, sharesName, subjectWords } from './subject-words';
import { foldWords, sameStem, tellingWords } from './words';

/** Names of peoples the record may lack ("Sudrians", "Meridianese"). */
const PEOPLE = /(?:ians|eans|ans|ese|is|inos)$/;
const NO_PEOPLE = /^(?:christians|veterans|guardians|partisans)$/;

function sortsIn(words: string): string[] {
  return SORTS.flatMap(([sort, pattern]) => (pattern.test(words) ? [sort] : []));
}

/** "Killed in the police operation": those who carried it out, and not those whom it killed. */
const DEED =
  /\b(?:police|security|military|army) (?:operations?|raids?|actions?|crackdowns?|strikes?|campaigns?|rule|dictatorship|junta)\b|\bpolice killings\b|\bby [^|]*/gi;

const sortsOf = new WeakMap<Subject, readonly string[]>();

function sortsOfSubject(subject: Subject): readonly string[] {
  const known = sortsOf.get(subject);
  if (known) return known;
  const { combatant, groupWords, aliases } = subject;
  const words = combatant ? groupWords : [...groupWords, ...aliases];
  const people = words.join(' | ').replace(DEED, ' ');
  const sorts = [...new Set([...sortsIn(people), ...(combatant ? ['soldiers'] : [])])];
  sortsOf.set(subject, sorts);
  return sorts;
}

const answers = new WeakMap<Question['asked'], boolean>();

/**
 * Whether the sentence names people whom the question's group does not contain: civilians where it counts soldiers,
 * another nation, another calling. Its number may be the group's; the page then tells it of others.
 */
export function isOfOtherPeople(question: Question): boolean {
  const known = answers.get(question.asked);
  if (known !== undefined) return known;
  const mention = statedMention(question);
  const found = mention !== null && isOtherSort(mention, question);
  answers.set(question.asked, found);
  return found;
}

function isOtherSort(mention: string, question: Question): boolean {
  const { figure, subject, survey } = question;
  if (isMenOfAll(mention, question) || isOfOtherHalf(mention, question)) return true;
  if (isOfOtherKin(mention, question)) return true;
  const aside = asideOfAll(question);
  if (
    (namesAnyone(mention) && aside === '') ||
    subjectWords(subject).aliases.includes(foldWords(mention))
  )
    return false;
  const words = subjectWords(subject);
  if (isOfRivals(mention, question)) return true;
  const told = sortsIn(`${mention}${asideOfAll(question)}`).filter(
    // In smaller numbers an army's officers are its soldiers.
    (sort) => sort !== 'officers' || !subject.combatant || (figure.value ?? 0) >= LEAST_OFFICERS,
  );
  const own = sortsOfSubject(subject);
  const same = told.some((sort) => own.includes(sort) || isOfPolice(sort, own));
  if (told.length > 0 && !same) return true;
  const nations = namesIn(mention).filter((name) => PEOPLE.test(name) && !NO_PEOPLE.test(name));
  if (
    nations.length > 0 &&
    !sharesName(nations, words) &&
    !nations.some((name) => words.groups.includes(name))
  ) {
    return true;
  }
  if (isOfOtherNation(mention, question)) return true;
  const calling = own.length > 0 && own.every((sort) => CALLINGS.has(sort));
  if (told.length > 0 || !calling || words.groups.some(namesAnyone)) return false;
  return !sortsIn(wordsOf(survey.read, figure.sentence)).some((sort) => own.includes(sort));
}

/** Police are officers; of an army those are a part. */
function isOfPolice(sort: string, own: readonly string[]): boolean {
  return sort === 'officers' && own.includes('police');
}

/** So many officers are not told of as soldiers. */
const LEAST_OFFICERS = 1000;

const ALL_OF_THEM = /^[^,.;\d]{0,40}, all (?:of (?:them|whom)(?: were)? )?(\p{Ll}+)\b/u;

/** "4,120 people, all of them children": what all of them were; empty where nothing is said of all. */
function asideOfAll({ figure, survey }: Question): string {
  const { end, sentence } = figure;
  const all = ALL_OF_THEM.exec(wordsOf(survey.read, { start: end, end: sentence.end }));
  return all?.[1] === undefined ? '' : ` ${all[1]}`;
}

/** In smaller numbers "men" are anybody. */
const LEAST_MEN = 1000;

/** "4,120 men" of all the people whom a land's war killed. */
function isMenOfAll(mention: string, { figure, subject }: Question): boolean {
  if (!/^(?:the |adult )?men$/i.test(mention) || subject.combatant) return false;
  if (figure.kind === 'incident' || (figure.value ?? 0) < LEAST_MEN) return false;
  return ![...subject.groupWords, ...subject.aliases].some((name) => /\bmen\b/i.test(name));
}

const HALVES = /\b(North|South|East|West)(?:ern)? (\p{Lu}\p{L}{3})/gu;

/** "South Sudrian soldiers" where the group is North Sudria's. */
function isOfOtherHalf(mention: string, { subject }: Question): boolean {
  const told = [...mention.matchAll(HALVES)];
  if (told.length === 0) return false;
  const own = [...[subject.name, ...subject.aliases].join(' | ').matchAll(HALVES)];
  return told.every(([, half, land]) => {
    const known = own.filter(([, , other]) => other === land);
    return known.length > 0 && !known.some(([, other]) => other === half);
  });
}

/** A capital right before words for people ("Sudrian soldiers", "South Meridian pilgrims"). */
const BEFORE_PEOPLE = /\p{Lu}[\p{L}’'-]+(?= \p{Ll})/gu;
/** Adjectives of nations by their endings, and short ones that have none. */
const NATION =
  /(?:i|an|ese|ish|ch)$|^(?:serb|croat|kurd|arab|greek|thai|uzbek|tajik|kyrgyz|kazakh|lao|turk)$/;
/** Words with such an ending that name a faith, a party or a movement. */
const NO_NATION =
  /^(?:taliban|christian|sunni|republican|yazidi|yezidi|alawi|houthi|masalit|tutsi|french-?speaking)$/;

/** "Sudrian pilgrims" where the group bears a name of its own (a nation's, a gathering's) that is another one. */
function isOfOtherNation(mention: string, { subject, conflict }: Question): boolean {
  const { proper, grounds, groups } = subjectWords(subject);
  const people = [...proper].filter((name) => !grounds.has(name));
  if (people.length === 0) return false;
  const own = { ...subjectWords(subject), proper: new Set(people) };
  const nations = (mention.match(BEFORE_PEOPLE) ?? [])
    .flatMap((name) => tellingWords(name))
    .filter((name) => NATION.test(name) && !NO_NATION.test(name));
  if (nations.length === 0) return false;
  // "Sudrian soldiers" of the Norland-Sudria war, whose name both sides' groups bear.
  const side = [subject.side ?? ''].flatMap((name) => tellingWords(name));
  const foes = (conflict?.sides ?? []).filter((name) => name !== subject.side);
  const isFoe = foes.some((name) => sharesName(nations, namesOf(tellingWords(name))));
  if (isFoe && subject.side !== null && !sharesName(nations, namesOf(side))) return true;
  if (sharesName(nations, own)) return false;
  if (nations.some((name) => groups.includes(name) || groups.some((one) => one.startsWith(name))))
    return false;
  // "Norlander civilians" of a war within Norland.
  const demonyms = (conflict?.demonyms ?? []).flatMap((name) => tellingWords(name));
  const another = demonyms.some((name) => people.some((own) => sameStem(own, name)));
  return subject.side !== null || another || !sharesName(nations, namesOf(demonyms));
}

/** Words to be compared as a group's names are. */
function namesOf(words: readonly string[]): SubjectWords {
  const proper = new Set(words);
  return { proper, grounds: new Set(), groups: [], aliases: [], descriptions: [], essential: [] };
}

/** "Sudrian soldiers" where the group is of Norland, whose foe in the same war Sudria is. */
function isOfRivals(mention: string, question: Question): boolean {
  const { subject } = question;
  const words = subjectWords(subject);
  const names = namesIn(mention).filter((name) => !words.groups.includes(name));
  if (subject.side === null || names.length === 0 || sharesName(names, words)) return false;
  return bearsFoesName(names, question) || isSideOfFoes(names, question);
}

/** "Sudria Front fighters" where the front is a side of whose dead the record tells nothing. */
function isSideOfFoes(names: readonly string[], { subject, conflict, record }: Question): boolean {
  const counted = record.subjectsOfConflict(subject.conflict).map(({ side }) => side);
  return (conflict?.sides ?? [])
    .filter((side) => side !== subject.side && !counted.includes(side))
    .flatMap(sideWords)
    .some((foe) => names.some((name) => sameStem(name, foe)));
}

const sides = new WeakMap<Question['asked'], boolean>();

/**
 * Whether the sentence tells of the other side's people: those at a place of theirs, or whom the group's own side
 * struck. The number of the one is then no origin of the other's.
 */
export function isOnOtherSide(question: Question): boolean {
  const known = sides.get(question.asked);
  if (known !== undefined) return known;
  const mention = statedMention(question);
  const named = mention !== null && sharesName(namesIn(mention), subjectWords(question.subject));
  const found =
    isLostByFoe(question) ||
    (!named && (isAtOthersPlace(question) || isOfStrikers(question))) ||
    (mention !== null && !named && isSideOfFoes(namesIn(mention), question));
  sides.set(question.asked, found);
  return found;
}

/** The words that stand beside the number for those who suffered; null where they were sought elsewhere. */
function statedMention({ figure, survey }: Question): string | null {
  if (figure.subject === null || figure.inferred.includes('subject')) return null;
  const { read } = survey;
  const none = isDoingIt(figure, read) || isOfSpeaker(figure) || isLent(figure, read);
  return none ? null : figure.subject.text;
}

/** The land of those who struck, up to the verb that tells what the blow did. */
const STRIKER =
  /(\p{Lu}\p{L}+)(?:['’]s)? (?:\p{Ll}+ )?(?:air)?(?:strikes?|attacks?|raids?|missiles?|drones?|rockets?|shelling|bombing|bombardment|fire)\b(?:[^,.;]{0,60})? (?:has |have |had )?(?:killed|kills?|wounded|injured|left)\s+(?:\p{Ll}+ ){0,2}$/u;

/** "A Norlander strike killed 28 people": hardly Norland's own. */
function isOfStrikers({ figure, subject, survey }: Question): boolean {
  if (subject.combatant || subject.side === null) return false;
  const before = wordsOf(survey.read, { start: figure.sentence.start, end: figure.start });
  const striker = STRIKER.exec(before)?.[1];
  return striker !== undefined && sharesName(tellingWords(striker), subjectWords(subject));
}

/** "A strike killed 28 in Sudria's capital": not the people of Norland; soldiers die abroad. */
function isAtOthersPlace({ figure, subject, record, survey }: Question): boolean {
  const place = statedPlace(figure);
  // What stands before the number may be another clause's ("has bombed the town since the attack that killed 12").
  if (place === null || place.start < figure.end) return false;
  const before = wordsOf(survey.read, { start: place.start - 12, end: place.start });
  if (!/\b(?:in|at|inside|across)\s+(?:the\s+)?$/i.test(before)) return false;
  // "in Norland's raid on Sudria": who struck.
  if (/^['’]s?\s/.test(survey.read.text.slice(place.end, place.end + 3))) return false;
  if (place.ids.length === 0 || subject.combatant) return false;
  const words = tellingWords(place.text);
  if (words.length === 0 || sharesName(words, subjectWords(subject))) return false;
  if (!place.ids.includes(subject.conflict)) return subject.side !== null;
  const isHome = (other: Subject): boolean => {
    const home = homePlaces(other, record);
    return words.some((word) => home.has(word)) || sharesName(words, subjectWords(other));
  };
  if (subject.side === null || isHome(subject)) return false;
  return record
    .subjectsOfConflict(subject.conflict)
    .some(
      (other) =>
        !other.combatant && other.side !== null && other.side !== subject.side && isHome(other),
    );
}
