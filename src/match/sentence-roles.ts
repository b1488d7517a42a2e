import type { ClaimRecord } from '../claims/claim-record';
import type { AgencyType } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { overlaps, type Span } from '../text/span';
import { SOLDIERS } from './foes';
import { landThatAdmits, landThatHad, martyrsOf, tellsOwnCountry, tellsOwnLoss } from './own-loss';
import { type PageSurvey, wordsOf } from './page-survey';
import { sideTold } from './side-told';
import { landThatLost, sidesOf } from './who-lost';
import { tellingWords } from './words';

const KILLING_VERB =
  /\b(?:kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|slaughter(?:ed|ing)|massacr(?:ed|ing)|murder(?:ed|ing)|claim(?:ed|ing) the lives of|shot dead)\s*$/i;
const PASSIVE = /\b(?:were|was|been|being|are|is)\s+\S+\s*$/i;

/** What stands before the name of the land that was struck ("Norland's strikes on Sudria"). */
export const STRUCK_AT =
  /\b(?:attacks?|strikes?|airstrikes?|raids?|fire|bombardments?|shelling|bombing|offensive|assault|incursions?|invasions?|onslaughts?|campaign|war) (?:on|in|against|across|at|into) (?:the )?$/i;

/** Whether the name stands before "killed" and the number: those who did it, not those who suffered it. */
export function isWhoKilled(hit: Span, figure: Figure, read: ReadText): boolean {
  if (hit.end > figure.start) return false;
  // "Norland's strikes on Sudria have killed 12": where the blow fell.
  if (STRUCK_AT.test(wordsOf(read, { start: Math.max(0, hit.start - 30), end: hit.start })))
    return false;
  const between = wordsOf(read, { start: hit.end, end: figure.start });
  return KILLING_VERB.test(between) && !PASSIVE.test(between);
}

/** "Gunmen kill 40", "have killed 40"; "soldiers killed 40" may be a list of the killed. */
const DOES_KILL =
  /(?:^|\s)(?:(?:has|have|had) (?:\p{L}+ )?killed|kills?|slaughters?|slaughtered|massacred?|murders?|executes?|shot dead|gunned down)\s*$/u;

/** Whether the words taken for the group are those who did it ("Mercenaries slaughter 500"). */
export function isDoingIt({ subject, start }: Figure, read: ReadText): boolean {
  if (!subject || subject.end > start) return false;
  return DOES_KILL.test(wordsOf(read, { start: subject.end, end: start }).toLowerCase());
}

/** "Norlander Health Ministry: 158 dead": the people in a body's name is no word for those who died. */
export function isOfSpeaker({ subject, attribution }: Figure): boolean {
  const origin = attribution?.origin;
  if (!subject || !origin || subject.start < origin.start || subject.end > origin.end) return false;
  return origin.end - origin.start > subject.end - subject.start && AT_HOME.test(origin.text);
}

/** "13 people, including a Norland soldier": a part of them, not who they are. */
export function isPartAfter(hit: Span, figure: Figure, read: ReadText): boolean {
  if (hit.start < figure.end) return false;
  return /\b(?:including|among them|of them|of whom|among)\b/i.test(
    wordsOf(read, { start: figure.end, end: hit.start }),
  );
}

/** The sentence without what follows "since" behind the number: that tells when the count began. */
export function eventWordsAround(figure: Figure, read: ReadText): string {
  const { start, end } = figure.sentence;
  const after = wordsOf(read, { start: figure.end, end });
  const since = after.search(/\bsince\b/i);
  const told = since < 0 ? after : after.slice(0, since);
  return `${wordsOf(read, { start, end: figure.start })} ${told}`;
}

const OF_ITS_OWN =
  /^\s*(?:of\s+)?(?:its|their|his|our)\s+(?:own\s+)?(?=\p{L})|^ (?:\p{Ll}+ ){1,3}(?:of|from|among) (?:its|their|our) (?:own (?=\p{L})|(?:dead|fallen|soldiers|troops|fighters|men|servicemen|personnel|officers|members)\b)/iu;

/** "31 civilians dead on its side" */
const ON_ITS_SIDE = /^[^.;,]*\b(?:on|among) (?:its|their|our) (?:own )?side\b/i;
const OWN_REACH = 48;
const ITS_OWN = /(?<!\p{L})(?:its|their|his|our) (?:own )?$/iu;

/**
 * "Norland said 910 of its men had died, and 3,140 were hurt", "said its troops lost 300": the words for the
 * group stand before the number, and the one who speaks before them in one sentence.
 */
function isOwnBefore({ subject, start, attribution }: Figure, read: ReadText): boolean {
  const origin = attribution?.origin;
  if (!subject || !origin || subject.end > start || origin.end > subject.start) return false;
  const between = wordsOf(read, { start: origin.end, end: subject.start });
  return ITS_OWN.test(between) && !/[.!?]\s/.test(between);
}

/** "Norland saw 31 of its men die, says Sudria": whoever speaks, those are Norland's. */
const OWNS = /^ (?:saw|sees|lost|had|buried|mourned|has lost|had lost) (?:\p{Ll}+ ){0,2}$/u;

/** "The clash cost Norland 20 soldiers": right before the number the land whose people they are. */
function isWhomItCost({ start, end }: Span, figure: Figure, read: ReadText): boolean {
  if (end > figure.start || figure.start - end > 2) return false;
  return /\bcost(?:s|ing)? (?:the )?$/i.test(wordsOf(read, { start: start - 13, end: start }));
}

/** "Norland admits that 910 of its men died": the speaker's land tells whose they are. Else empty. */
export function speakerOfOwn(
  figure: Figure,
  survey: PageSurvey,
  sentenceHits: readonly NameHit[],
  record: ClaimRecord,
): readonly string[] {
  const { read } = survey;
  const side = sideTold(figure, read);
  const paid = sentenceHits.find((hit) => LANDS.has(hit.type) && isWhomItCost(hit, figure, read));
  if (side.length > 0) return side;
  if (paid) return tellingWords(wordsOf(read, paid));
  const admits = landThatAdmits(figure, read, sentenceHits);
  if (admits.length > 0) return admits;
  const had = landThatHad(figure, read, sentenceHits);
  if (had.length > 0) return had;
  const lost = landThatLost(figure, read, sentenceHits, record);
  if (lost.length > 0) return lost;
  const martyrs = martyrsOf(figure, read, record);
  if (martyrs.length > 0) return martyrs;
  const after = wordsOf(read, { start: figure.end, end: figure.end + OWN_REACH });
  const own = OF_ITS_OWN.test(after) || ON_ITS_SIDE.test(after) || isOwnBefore(figure, read);
  if (!own && !tellsOwnCountry(figure, read)) return [];
  const before = sentenceHits.filter((hit) => hit.end <= figure.start && LANDS.has(hit.type));
  const last = before.at(-1);
  if (last && OWNS.test(wordsOf(read, { start: last.end, end: figure.start })))
    return tellingWords(wordsOf(read, last));
  const origin = figure.attribution?.origin;
  if (origin) return [...tellingWords(origin.text), ...sidesOf(origin.ids, record)];
  return before[0] ? tellingWords(wordsOf(read, before[0])) : [];
}

const ARMY =
  /\b(?:army|military|armed forces|defen[cs]e (?:ministry|forces?)|ministry of defen[cs]e|IDF|general staff|troops|forces)\b/i;
/** What an army tells of having done to others. */
const STRUCK =
  /\b(?:struck|hit|destroyed|repelled|attacked|shelled|bombed|targeted|eliminated|neutrali[sz]ed|liquidated|annihilated|defeated|ambushed|enemy|enemies|militants|terrorists)\b/i;
/** "The Norland army said two soldiers were killed": its land; empty where it killed them, or others speak. */
export function armySpeaker(
  figure: Figure,
  survey: PageSurvey,
  sentenceHits: readonly NameHit[],
): readonly string[] {
  const { read } = survey;
  if (!SOLDIERS.test(figure.subject?.text ?? '')) return [];
  const before = wordsOf(read, { start: Math.max(0, figure.start - 40), end: figure.start });
  if (KILLING_VERB.test(before) && !PASSIVE.test(before)) return [];
  if (STRUCK.test(wordsOf(read, figure.sentence))) return [];
  const origin = figure.attribution?.origin;
  if (origin && (ARMY.test(origin.text) || tellsOwnLoss(figure, read))) {
    return tellingWords(origin.text);
  }
  const army = sentenceHits.find(
    (hit) => hit.type === 'agency' && hit.end <= figure.start && ARMY.test(wordsOf(read, hit)),
  );
  return army ? tellingWords(wordsOf(read, army)) : [];
}

const AT_HOME =
  /\b(?:health|ambulance|rescue|emergency|civil defen[cs]e|red crescent|medics|hospitals?|coroner|interior)\b/i;

const COUNTS_AT_HOME: ReadonlySet<AgencyType> = new Set<AgencyType>([
  'health-ministry',
  'rescue-service',
]);

/** "Norland's health ministry said 271 people were hurt": its land; empty for other speakers. */
export function homeSpeaker(figure: Figure, record: ClaimRecord): readonly string[] {
  const origin = figure.attribution?.origin;
  if (!origin) return [];
  const [id, ...others] = origin.ids;
  const agency = id !== undefined && others.length === 0 ? record.agency(id) : null;
  if (agency && COUNTS_AT_HOME.has(agency.type)) {
    return [...tellingWords(origin.text), ...tellingWords(agency.name)];
  }
  return AT_HOME.test(origin.text) ? tellingWords(origin.text) : [];
}

/** Agencies back over which the speaker is sought. */
const MOST_AGENCIES = 6;

const ENEMY = /\b(?:enemy|enemies|adversary|occupiers|invaders)\b/i;

/** "The enemy lost 40 men": the side of the one who speaks, in that conflict; null when it is unknown. */
export function speakerOfEnemy(
  figure: Figure,
  conflict: string,
  survey: PageSurvey,
  record: ClaimRecord,
): string | null {
  if (!ENEMY.test(figure.subject?.text ?? '')) return null;
  const stances = (figure.attribution?.origin?.ids ?? []).flatMap(
    (id) => record.agency(id)?.stances ?? [],
  );
  const sides = new Set(stances.filter((one) => one.conflict === conflict).map((one) => one.side));
  if (sides.size > 0) return sides.size === 1 ? ([...sides][0] ?? null) : null;
  // "The ministry said": the one of whom the page last spoke in full.
  const before = survey.agencyHits.filter((hit) => hit.end <= figure.end && !hit.ambiguous);
  for (const hit of before.slice(-MOST_AGENCIES).reverse()) {
    const stance = hit.ids
      .flatMap((id) => record.agency(id)?.stances ?? [])
      .find((one) => one.conflict === conflict && one.relation === 'party');
    if (stance) return stance.side;
  }
  return null;
}

const WORLDWIDE =
  /\b(?:world-?wide|globally|across the (?:world|globe)|around the (?:world|globe)|(?:(?<![/\d])\d+|many|several|dozens of|all|armed) (?:conflicts|wars|countries|nations))\b/i;

/** "A count based on tolls given by 17 countries": the lands of those who counted, not of the dead. */
const OF_COUNTERS =
  /\b(?:based on|drawn from|compiled from|gathered from|(?:counts|data|figures|numbers|reports|tolls|comments|officials) (?:\p{L}+ (?:by|in) |from |of |in |by )?|that sent)[^,;.]{0,60}$/iu;

/** Whether the sentence sums over many lands or wars. */
export function isWorldwide(figure: Figure, read: ReadText): boolean {
  const words = wordsOf(read, figure.sentence);
  const at = words.search(WORLDWIDE);
  return at >= 0 && !OF_COUNTERS.test(words.slice(0, at));
}

const WORLDWIDE_AFTER =
  /^[^\d,;.]{0,50}\b(?:world-?wide|globally|(?:across|around) the (?:world|globe))\b/i;

/** "15 million deaths worldwide": the words right after the number make it the sum of all lands. */
export function isCountedWorldwide({ end, sentence }: Figure, read: ReadText): boolean {
  const to = Math.max(end, Math.min(sentence.end, end + 70));
  return WORLDWIDE_AFTER.test(wordsOf(read, { start: end, end: to }));
}

const LANDS: ReadonlySet<NameHit['type']> = new Set(['place', 'demonym', 'agency']);

/** A part of a land, named in passing: the land itself stands in the sentences before. */
const LOCAL =
  /\b(?:district|village|town|city|neighbou?rhood|suburb|street|market|camp|hospital|settlement|region|oblast|province|county|governorate)s?\b/i;

/** "14 people from Norland" died elsewhere. */
function isHomeland({ start }: Span, read: ReadText): boolean {
  return /\bfrom (?:the )?$/i.test(wordsOf(read, { start: Math.max(0, start - 9), end: start }));
}

/** "12 people drowned in the Sudrian Sea": a land or sea that is none of the conflict's, in a sentence without any of it. */
export function isAbroad(
  figure: Figure,
  sentenceHits: readonly NameHit[],
  conflict: string,
  read: ReadText,
): boolean {
  const { place, placeIsLand, inferred } = figure;
  if (!place || !placeIsLand || inferred.includes('place')) return false;
  if (place.ids.includes(conflict) || isHomeland(place, read)) return false;
  return !sentenceHits.some((hit) => hit.ids.includes(conflict));
}

/** A place with a name of its own that the record lacks, in a sentence that names nothing of the conflict. */
export function isUnknownPlace(
  figure: Figure,
  sentenceHits: readonly NameHit[],
  conflict: string,
  read: ReadText,
): boolean {
  const { place } = figure;
  if (!place || place.ids.length > 0 || figure.inferred.includes('place')) return false;
  const origin = figure.attribution?.origin;
  if ((origin && overlaps(origin, place)) || isHomeland(place, read)) return false;
  if (!/\p{Lu}/u.test(place.text) || tellingWords(place.text).length === 0) return false;
  if (LOCAL.test(wordsOf(read, { start: Math.max(0, place.start - 16), end: place.end + 16 })))
    return false;
  return !sentenceHits.some(
    (hit) =>
      (hit.type === 'place' || hit.type === 'demonym') &&
      hit.ids.includes(conflict) &&
      !isAround(hit, figure),
  );
}

function isAround(hit: NameHit, figure: Figure): boolean {
  const origin = figure.attribution?.origin;
  return origin !== null && origin !== undefined && overlaps(hit, origin);
}
