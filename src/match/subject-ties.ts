import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import { MEASURES } from '../text/quantity';
import { isOfBothArmies } from './both-sides';
import { indexClaims } from './claim-index';
import type { ConflictScore } from './conflict-score';
import type { FigureNames } from './figure-names';
import { isForeign, isOfOwnSpeaker } from './subject-fit';
import {
  beginsName,
  namesAnyone,
  type SubjectWords,
  sharesName,
  subjectWords,
} from './subject-words';

/** How the names around a figure stand to one subject. */
export interface SubjectTies {
  readonly subject: Subject;
  readonly words: SubjectWords;
  readonly conflict: ConflictScore;
  /** The mention is one of its full names. */
  readonly named: boolean;
  /** The mention can mean it, by a group word or by its whole with the sentence. */
  readonly grouped: boolean;
  /** The mention begins one of its names, and the sentence holds the rest. */
  readonly described: boolean;
  /** The mention holds its land or people. */
  readonly inMention: boolean;
  /** Its full name stands elsewhere in the sentence. */
  readonly inSentence: boolean;
  /** The place that the sentence states is its own. */
  readonly stated: boolean;
  /** A group word that only some groups bear, with its land near. */
  readonly telling: boolean;
  /** The mention or the place belongs to others. */
  readonly foreign: boolean;
  /** How strongly the lands around speak for it. */
  readonly land: number;
  /** Enough of the above for the words alone to carry it. */
  readonly supported: boolean;
}

/** Reads how the names around a figure stand to the subject. */
export function readTies(
  subject: Subject,
  names: FigureNames,
  conflict: ConflictScore,
  record: ClaimRecord,
): SubjectTies {
  const words = subjectWords(subject);
  const named = names.ownIds.has(subject.id);
  const speaker = names.enemyOf(subject.conflict);
  const described = beginsName(words, names.mentionFolded, names.sentenceFolded);
  const grouped =
    words.groups.some((group) => names.isHead(group)) ||
    described ||
    (SOLDIERS.test(names.mentionFolded) && isToldOfBoth(subject, names, record)) ||
    isOwnMen(subject, names) ||
    (speaker !== null && isMainForce(subject) && subject.side !== speaker);
  const land = names.landWeight(subject);
  const ties = {
    subject,
    words,
    conflict,
    named,
    grouped,
    described,
    inMention: sharesName(names.mentionLands, subject.combatant ? ownNames(words) : words),
    inSentence:
      !named &&
      (names.sentenceIds.has(subject.id) || isToldOfBoth(subject, names, record)) &&
      (names.anyone || grouped) &&
      // "40 of its soldiers" are not those of the other side in the same sentence.
      (names.ownSpeaker.length === 0 || isOfOwnSpeaker(subject, names)),
    stated: names.placeIsStated && sharesName(names.statedPlace, words),
    telling: grouped && names.ownIds.size === 0 && !names.anyone && land > 0,
    foreign:
      (speaker !== null && subject.side === speaker) ||
      (!named && (isForeign(subject, names, record) || isAbsentArmy(subject, words, names))),
    land,
    supported: false,
  };
  ties.supported = isSupported(ties, names, record);
  return ties;
}

/** "Over a million casualties on both sides": of both armies, where the record counts them together. */
function isToldOfBoth(subject: Subject, names: FigureNames, record: ClaimRecord): boolean {
  return names.ofBothSides && isOfBothArmies(subject, record.conflict(subject.conflict));
}

const SOLDIERS =
  /^(?:soldiers|troops|servicemen|military personnel|personnel|fighters|combatants)$/;

const ownNamesOf = new WeakMap<SubjectWords, SubjectWords>();

/** Soldiers are not named for the land in which they fight ("Sudrian troops in Norland"). */
function ownNames(words: SubjectWords): SubjectWords {
  const known = ownNamesOf.get(words);
  if (known) return known;
  const proper = new Set([...words.proper].filter((name) => !words.grounds.has(name)));
  const own = proper.size === 0 || words.grounds.size === 0 ? words : { ...words, proper };
  ownNamesOf.set(words, own);
  return own;
}

/**
 * Soldiers who fight in another's land are not meant by a page that never names their own, nor by that land's name
 * before the word for soldiers ("Norlander troops" for the Sudrians in Norland).
 */
function isAbsentArmy(subject: Subject, words: SubjectWords, names: FigureNames): boolean {
  if (!subject.combatant || words.grounds.size === 0) return false;
  const own = ownNames(words);
  if (!names.isOnPage(own)) return true;
  if (names.mentionNames.length === 0 || sharesName(names.mentionNames, own)) return false;
  return !/ in /.test(names.mentionText);
}

/** "The army admits to losing nine of its own men": a body of one side calls its soldiers men. */
function isOwnMen(subject: Subject, names: FigureNames): boolean {
  if (!isMainForce(subject) || !/\bmen$/.test(names.mentionFolded)) return false;
  return isOfOwnSpeaker(subject, names);
}

/** The armed forces of a side as a whole. */
function isMainForce(subject: Subject): boolean {
  return subject.combatant && subject.partOf === null && subject.side !== null;
}

/** The people of an event, of no side and no part, and of no one calling ("journalists"). */
export function isAll({ combatant, side, partOf, groupWords }: Subject): boolean {
  if (combatant || side !== null || partOf !== null) return false;
  return (
    groupWords.length === 0 || groupWords.some((word) => namesAnyone(word) || /^\p{Lu}/u.test(word))
  );
}

function isSupported(
  ties: Omit<SubjectTies, 'supported'>,
  names: FigureNames,
  record: ClaimRecord,
): boolean {
  const { subject, words, conflict, named, grouped, inMention, inSentence, land } = ties;
  if (named || inSentence) return true;
  const onPage = land === 0 && conflict.value >= 1.5 && names.isOnPage(words);
  if ((grouped || inMention) && (land > 0 || onPage)) return true;
  if (grouped && (isOfOwnSpeaker(subject, names) || sharesName(names.armySpeaker, words)))
    return true;
  const atHome = !subject.combatant && sharesName(names.homeSpeaker, words);
  if (atHome && (names.anyone || grouped)) return true;
  if (!names.anyone) return false;
  if (names.homeSpeaker.length > 0 && isCountedAtHome(subject, names, record)) return true;
  if (land >= 1.5 || names.conflictIds.has(subject.conflict)) return true;
  if ((conflict.topic || conflict.event) && !conflict.unnamed && isAll(subject)) return true;
  return conflict.told && !conflict.unnamed && (land > 0 || names.isOnPage(words));
}

/** A ministry of health under whose name the record has counts of this group, and of no other land. */
function isCountedAtHome(subject: Subject, names: FigureNames, record: ClaimRecord): boolean {
  if (subject.combatant || subject.partOf !== null) return false;
  return MEASURES.some((measure) => {
    const { agencies } = indexClaims(record.claimsAbout(subject.id, measure));
    return [...names.agencyIds].some((id) => agencies.has(id));
  });
}
