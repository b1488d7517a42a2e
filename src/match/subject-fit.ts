import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import { type Day, daysBetween } from '../text/day';
import { MEASURES } from '../text/quantity';
import { indexClaims } from './claim-index';
import { peoplesOf, shortPlacesOf, sideWords } from './conflict-lands';
import type { FigureNames } from './figure-names';
import { measuresLike } from './measure-agreement';
import { isOfOtherHalf, tellsWarDead } from './mention-shape';
import { digitsOf } from './quantity-agreement';
import { isPartOfLandsName } from './state-speaker';
import { conflictWords, holdsPhrase, sharesName, subjectWords } from './subject-words';
import { sameStem } from './words';

/** A full name of the group, the strongest word for it. */
const OWN_NAME = 9;
/** The group's name is only a common word ("hostages", "journalists"). */
const COMMON_NAME = 5;
/** The group's name is a group word of others too ("Palestinians"): hardly more than a group word with its land. */
const SHARED_NAME = 5;
const NO_CLAIMS = -1.5;
/** Support for a group that the named agency counts. */
export const AGENCY_COUNTS_IT = 1.5;

/** What the group's own name in the mention is worth. */
export function nameWeight(subject: Subject, names: FigureNames, record: ClaimRecord): number {
  if (names.commonName) return COMMON_NAME;
  const shared = [...names.groupIds].some(
    (id) => id !== subject.id && record.subject(id)?.conflict !== subject.conflict,
  );
  return shared ? SHARED_NAME : OWN_NAME;
}

/** Whether the mention names a land or body that belongs neither to the group nor to its conflict. */
export function isForeign(subject: Subject, names: FigureNames, record: ClaimRecord): boolean {
  const words = subjectWords(subject);
  const conflict = record.conflict(subject.conflict);
  const known = conflict ? conflictWords(conflict) : [];
  const knows = (name: string): boolean =>
    words.groups.includes(name) || known.some((word) => sameStem(word, name));
  if (isOfOtherHalf(names.mentionFolded, words.aliases)) return true;
  if (names.mentionNames.length > 0 && !sharesName(names.mentionNames, words)) {
    const lands = names.mentionNames.filter((name) => !isPartOfLandsName(name));
    const told = lands.length > 0 ? lands : names.mentionNames;
    if (names.strangeGroup || !told.some(knows)) return true;
    if (isOfOthersSide(subject, names, record)) return true;
  }
  const placed = names.statedPlace;
  const elsewhere = names.placeConflicts.size > 0 && !names.placeConflicts.has(subject.conflict);
  return elsewhere && !sharesName(placed, words) && !placed.some(knows);
}

/** "Sudria's security forces" are not Norland's, nor "Sudrian civilians" Norlanders, whichever of them the record counts. */
function isOfOthersSide(
  { combatant, side, conflict }: Subject,
  names: FigureNames,
  record: ClaimRecord,
) {
  if (side === null || (names.takenOver && !combatant)) return false;
  if (combatant && !/^\p{Lu}\p{L}+['’]s /u.test(names.mentionText)) return false;
  return record
    .subjectsOfConflict(conflict)
    .some((other) => other.side !== side && sharesName(names.mentionNames, subjectWords(other)));
}

/** "2,100 people died or went missing": whoever counts people by a word does not speak of an army's losses. */
const COUNTED_PEOPLE =
  /\b(?:people|persons?|citizens?|nationals|individuals|residents|inhabitants)$/i;

/** "138,000 dead on the Norlander side": in a war a side is its army. */
const SIDE = /\bside$/;

/** Unnamed people are no soldiers, and a land's "losses" are its soldiers. */
export function fitOfKind(
  subject: Subject,
  figure: Figure,
  names: FigureNames,
  inMention: boolean,
  record: ClaimRecord,
): number {
  const told = COUNTED_PEOPLE.test(names.mentionText);
  const military =
    !told &&
    (figure.measure === 'losses' ||
      figure.measure === 'casualties' ||
      SIDE.test(names.mentionFolded) ||
      tellsWarDead(names.eventFolded));
  const landAlone = inMention && !names.namesGroup;
  if (landAlone && military && subject.combatant && !isPartOfForce(subject, record)) return 2.5;
  if (landAlone && military && subject.partOf === null) return -1;
  if (!names.anyone) return 0;
  // "Two people were killed when a drone hit the market": soldiers of one event are told as soldiers.
  if (subject.combatant) return military ? 0 : told && figure.kind === 'incident' ? -4 : -2;
  if (military && record.conflict(subject.conflict)?.kind === 'war') return -2;
  return subjectWords(subject).groups.includes('people') ? 1 : 0;
}

/** Whether its whole are soldiers too ("mercenaries" of Norland's forces). */
function isPartOfForce(subject: Subject, record: ClaimRecord): boolean {
  return subject.partOf !== null && record.subject(subject.partOf)?.combatant === true;
}

/** A subject without any number of this measure, or one that the named agency counts. */
export function fitOfClaims(
  subject: Subject,
  figure: Figure,
  names: FigureNames,
  record: ClaimRecord,
): number {
  const conflict = record.conflict(subject.conflict);
  let any = false;
  for (const measure of measuresLike(figure.measure, conflict, 'died')) {
    const claims = record.claimsAbout(subject.id, measure);
    const series = record.seriesAbout(subject.id, measure);
    if (claims.length > 0 || series.length > 0) any = true;
    if (names.agencyIds.size === 0) continue;
    if (series.some((run) => names.agencyIds.has(run.agency))) return AGENCY_COUNTS_IT;
    if (claims.length === 0) continue;
    const { agencies } = indexClaims(claims);
    for (const id of names.agencyIds) if (agencies.has(id)) return AGENCY_COUNTS_IT;
  }
  return any ? 0 : NO_CLAIMS;
}

/** So long after its last count of a part a body's number of "people" is of others. */
const PART_DAYS = 60;

/**
 * "600 bodies were found, the rescuers said", who months before counted those who died on the road, and no others: a
 * part of the people of a war that goes on, which nothing but the body's old counts tells.
 */
export function isPartOfOldCounts(
  subject: Subject,
  figure: Figure,
  names: FigureNames,
  record: ClaimRecord,
  day: Day | null,
): boolean {
  const by = figure.asOf ?? day;
  const whole = subject.partOf === null ? null : record.subject(subject.partOf);
  if (!whole || !names.anyone || names.ownIds.has(subject.id)) return false;
  if (isToldPart(subject, whole, names)) return false;
  const end = record.conflict(subject.conflict)?.end ?? null;
  if (by === null) return end === null && digitsOf(figure) < 2;
  if (end !== null && end < by) return false;
  return !MEASURES.some((measure) =>
    [...names.agencyIds].some((id) =>
      indexClaims(record.claimsAbout(subject.id, measure))
        .runsBy(id)
        .some(({ claims }) =>
          claims.some(({ published }) => Math.abs(daysBetween(published, by)) <= PART_DAYS),
        ),
    ),
  );
}

/** Whether the sentence names a place that the part's names have and its whole's lack ("Harwick" in Norland). */
export function isToldPart(part: Subject, whole: Subject, names: FigureNames): boolean {
  const wide = subjectWords(whole);
  return [...subjectWords(part).proper].some(
    (name) => !sharesName([name], wide) && holdsPhrase(names.eventFolded, name),
  );
}

/** The named body is in the record for this conflict alone. */
const ONLY_CONFLICT = 1.5;

/** A body that spoke of one conflict only points to it, though the page calls it by no name. */
export function fitOfAgency(subject: Subject, names: FigureNames, record: ClaimRecord): number {
  const [id, ...others] = names.agencyIds;
  if (id === undefined || others.length > 0) return 0;
  const conflicts = record.conflictsCountedBy(id);
  return conflicts.size === 1 && conflicts.has(subject.conflict) ? ONLY_CONFLICT : 0;
}

/** The place belongs to another people of the conflict ("Norlander-held Harwick" for Sudrians). */
const OTHERS_PLACE = -3;
/** The group spreads over more lands than the place. */
const WIDER_THAN_PLACE = -2.5;

/** How the stated place speaks against a group whose name it does not share. */
export function fitOfPlace(subject: Subject, names: FigureNames, record: ClaimRecord): number {
  const conflict = record.conflict(subject.conflict);
  if (!conflict || !names.placeIsStated) return 0;
  const words = subjectWords(subject);
  const peoples = peoplesOf(conflict);
  const others = names.statedPlace.some(
    (word) => peoples.some((people) => sameStem(people, word)) && !sharesName([word], words),
  );
  if (others) return subject.combatant ? 0 : OTHERS_PLACE;
  if (!sharesName(names.statedPlace, words)) return 0;
  const lands = shortPlacesOf(conflict);
  const wider = [...words.proper].filter(
    (name) => lands.includes(name) && !names.statedPlace.some((word) => sameStem(word, name)),
  );
  return wider.length > 0 && subject.partOf === null ? WIDER_THAN_PLACE : 0;
}

/** A land's health ministry counts the people of the land. */
const AT_HOME = 2;

/** An army that tells of soldiers killed tells of its own, */
const ARMY_SPEAKS = 3;
/** and all the more of those of one event, though else it counts the dead of others. */
const ARMY_SPEAKS_OF_EVENT = 9;

/** Whether the speaker's land is a side of the conflict other than the subject's. */
function isOfAnotherSide(
  speaker: readonly string[],
  subject: Subject,
  record: ClaimRecord,
): boolean {
  const sides = record.conflict(subject.conflict)?.sides ?? [];
  if (subject.side === null || !sides.includes(subject.side)) return false;
  return sides.some(
    (side) =>
      side !== subject.side &&
      sideWords(side).some((word) => speaker.some((name) => sameStem(name, word))),
  );
}

/** "Its own soldiers" are those of the speaker's land. */
export function fitOfSpeaker(
  subject: Subject,
  { kind }: Figure,
  names: FigureNames,
  record: ClaimRecord,
): number {
  if (names.ownSpeaker.length === 0) {
    const words = subjectWords(subject);
    if (!subject.combatant && names.homeSpeaker.length > 0) {
      if (sharesName(names.homeSpeaker, words)) return AT_HOME;
      if (isOfAnotherSide(names.homeSpeaker, subject, record)) return -AT_HOME;
    }
    const bare = subject.combatant && names.mentionNames.length === 0;
    return bare && sharesName(names.armySpeaker, subjectWords(subject))
      ? kind === 'incident'
        ? ARMY_SPEAKS_OF_EVENT
        : ARMY_SPEAKS
      : 0;
  }
  return isOfOwnSpeaker(subject, names) ? 4 : -4;
}

/** Whether those who speak of "their own" bear a name of the group's or of its side. */
export function isOfOwnSpeaker(subject: Subject, { ownSpeaker }: FigureNames): boolean {
  const side = sideWords(subject.side ?? '').filter((word) => !isPartOfLandsName(word));
  return (
    sharesName(ownSpeaker, subjectWords(subject)) ||
    side.some((word) => ownSpeaker.some((name) => sameStem(name, word)))
  );
}
