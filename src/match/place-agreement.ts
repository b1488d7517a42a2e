import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import { daysBetween } from '../text/day';
import { contains, type Span } from '../text/span';
import { indexClaims } from './claim-index';
import { peoplesOf } from './conflict-lands';
import { PLACED_SHARE, shareAt } from './group-places';
import { hitsIn, wordsOf } from './page-survey';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { sharesName, subjectWords } from './subject-words';
import { isToldAt, isToldElsewhere, isToldOfPart } from './told-place';
import { sameStem, tellingWords } from './words';

/** How the page's place stands to the claim's. */
export type PlaceAgreement = 'unsaid' | 'agrees' | 'differs';

/** The place that the figure's own sentence tells; null where it was inferred from afar: that tells the reader, not the record. */
export function statedPlace({ place, inferred }: Figure): Figure['place'] {
  return inferred.includes('place') ? null : place;
}

/** Whether two lists of folded words share a name. */
function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => other.some((name) => sameStem(word, name)));
}

/**
 * Compares places by their words. A wider place (the subject's or the conflict's own land) agrees; a place
 * inferred from afar never contradicts.
 */
export function comparePlaces(question: Question, claim: Claim): PlaceAgreement {
  const { figure, subject, conflict } = question;
  const place = statedPlace(figure);
  if (place === null) return 'unsaid';
  if (isInWarsName(question, place)) return 'unsaid';
  const page = tellingWords(place.text);
  if (opensAbroad(question, page) || isOfPart(question, claim)) return 'differs';
  if (claim.place === null) return isOldTotal(question, claim, page) ? 'differs' : 'unsaid';
  const claimed = tellingWords(claim.place);
  if (page.length === 0 || share(page, claimed) || isNamedByEvent(page, claim)) return 'agrees';
  if (isOfSiblingsPlace(question, claim, page)) return 'differs';
  // "Israel's assault on the Gaza Strip": the claim's own place stands there too.
  if (namesPlace(wordsOf(question.survey.read, figure.sentence), claim.place)) return 'agrees';
  if (isOneOfMany(question)) return 'unsaid';
  if (isSistersOwn(question, page)) return 'differs';
  if (sharesName(page, subjectWords(subject))) return 'unsaid';
  if (conflict && share(page, tellingWords(conflict.name))) return 'unsaid';
  // "In Norland" of a toll in its town Harwick: the land is no other place.
  const lands = conflict ? peoplesOf(conflict) : [];
  if (conflict?.kind !== 'war' && share(page, lands) && !share(claimed, lands)) return 'unsaid';
  // "In Harwick, where a shell fell, the ministry gave its total": the town of another matter.
  if (claim.kind === 'cumulative' && !isToldAt(question)) return 'unsaid';
  return isKnownPlace(question, page) ? 'differs' : 'unsaid';
}

/** "At Ada Vale's hospital" of the event that the record names after it, in Harwick: the very spot. */
function isNamedByEvent(page: readonly string[], { incident }: Claim): boolean {
  const slug = incident === null ? [] : tellingWords(incident.replaceAll('-', ' '));
  const names = slug.filter((word) => !EVENT_KINDS.has(word) && !SORTS.has(word));
  return share(page, names);
}

/** "The blast in Dale killed 540" of Harwick, where the record counts the dead of both: the other town alone is named. */
function isSistersOwn(
  { figure, subject, conflict, record }: Question,
  page: readonly string[],
): boolean {
  // Behind the number the next one's place may stand.
  if ((figure.place?.start ?? 0) > figure.start) return false;
  if (conflict?.kind === 'war' || sharesName(page, subjectWords(subject))) return false;
  return record.subjectsOfConflict(subject.conflict).some((other) => {
    if (other.id === subject.id || other.side !== subject.side) return false;
    if (other.partOf === subject.id || other.id === subject.partOf) return false;
    return page.some((word) => subjectWords(other).proper.has(word));
  });
}

/** The article of a place's name, which pages write in many ways or leave out ("El Harwick", "al-Harwick"). */
const ARTICLE = /^(?:el|al|an|as|ash|at|the)[ -](?=\p{Lu})/iu;

/** Whether the words hold the place's name. */
function namesPlace(words: string, place: string): boolean {
  return words.includes(place.replace(ARTICLE, ''));
}

/** "The wars in Norland and Sudria": a land in the conflict's own name is no place of the number. */
function isInWarsName({ survey, figure, subject }: Question, place: Span): boolean {
  return hitsIn(survey.hits, figure.sentence).some(
    (hit) => hit.type === 'conflict' && hit.ids.includes(subject.conflict) && contains(hit, place),
  );
}

/** A total of a whole land that the page tells of a part of it; incidents have places of their own. */
function isOfPart(question: Question, { kind, place }: Claim): boolean {
  if (kind === 'incident' && question.conflict?.kind !== 'disaster')
    return isToldElsewhere(question);
  return isToldOfPart(question, place);
}

/** Characters from a number to the place of its own. */
const OWN_PLACE_REACH = 40;

/** "540 killed in Harwick and 310 in Dale" of the body that counted them the other way round. */
function isOfSiblingsPlace(
  { figure, subject, record, survey }: Question,
  claim: Claim,
  page: readonly string[],
): boolean {
  const { place, end } = figure;
  if (!place || place.start < end || place.start > end + OWN_PLACE_REACH) return false;
  const between = wordsOf(survey.read, { start: end, end: place.start });
  if (/[,;.:]|\band\b/.test(between)) return false;
  return indexClaims(record.claimsAbout(subject.id, claim.measure))
    .runsBy(claim.agency)
    .some(
      ({ sample }) =>
        sample.place !== null &&
        sample.place !== claim.place &&
        share(page, tellingWords(sample.place)),
    );
}

/** "In Sudria," at the head of a sentence, behind at most a light word. */
const OPENING_IN =
  /^["“]?(?:(?:and|but|meanwhile|elsewhere|also),? )?(?:in|across|throughout) (?:the )?$/i;

/** Characters from the place to the number that it opens for. */
const OPENING_REACH = 45;
/** Words that begin what happened elsewhere. */
const APART = /[;:]|\b(?:which|since|after|where|that|who|when|while)\b/i;

/** "In Sudria, 4,120 people have been killed": a land that the conflict does not know tells of another matter. */
function opensAbroad(
  { figure, subject, conflict, survey }: Question,
  page: readonly string[],
): boolean {
  const { place, placeIsLand, sentence } = figure;
  if (!place || !placeIsLand || place.ids.includes(subject.conflict)) return false;
  const before = wordsOf(survey.read, { start: sentence.start, end: place.start });
  if (!OPENING_IN.test(before) || sharesName(page, subjectWords(subject))) return false;
  const between = wordsOf(survey.read, { start: place.end, end: figure.start });
  if (between.length > OPENING_REACH || APART.test(between)) return false;
  const own = [conflict?.name ?? '', ...(conflict?.demonyms ?? []), ...(conflict?.places ?? [])];
  return !share(page, own.flatMap(tellingWords));
}

/** News repeats a total of these weeks; an older one is not what is told of a place. */
const FRESH_DAYS = 60;
/** So many digits are of one statement, wherever it is told. */
const RARE_DIGITS = 4;
/**
 * "About 38,000 lost in Harwick", where the record counts the group at Harwick apart: not what the whole of it had
 * lost long before.
 */
function isOldTotal(question: Question, claim: Claim, page: readonly string[]): boolean {
  const { figure, subject, published, record } = question;
  const day = figure.asOf ?? published;
  if (digitsOf(figure) >= RARE_DIGITS || page.length === 0 || day === null) return false;
  // "Killed in Norland" of Norland's people is told of the whole.
  if (sharesName(page, subjectWords(subject))) return false;
  if (Math.abs(daysBetween(claim.published, day)) <= FRESH_DAYS) return false;
  const placed = shareAt(subject.id, page, record);
  return placed > 0 && placed < PLACED_SHARE;
}

/** "In Norland, Sudria, Alba and Meridia": one land of a list is no place that another could contradict. */
function isOneOfMany({ figure, survey }: Question): boolean {
  const { place, sentence } = figure;
  if (!place) return false;
  return /^,\s+\p{Lu}[\p{L}-]+(?:,|,? and)\s+\p{Lu}/u.test(
    survey.read.text.slice(place.end, Math.max(place.end, sentence.end)),
  );
}

function isKnownPlace(question: Question, words: readonly string[]): boolean {
  return (question.conflict?.places ?? []).some((place) => share(words, tellingWords(place)));
}

/** Where the page speaks of the claim's event: in the figure's own sentence, nearby, or not at all. */
export type IncidentNearness = 'sentence' | 'near' | 'none';

/** Looks for the words of the claim's place and event in the sentence, then the paragraph and headings. */
export function findIncident(question: Question, claim: Claim): IncidentNearness {
  const { figure, survey } = question;
  const { text, blocks } = survey.read;
  const words = incidentWords(claim, question);
  const told = text.slice(figure.sentence.start, figure.sentence.end);
  const everywhere = isWholeLand(question, claim, words);
  if (claim.place !== null && !everywhere && namesPlace(told, claim.place)) return 'sentence';
  if (words.length === 0) return 'none';
  const sentence = tellingWords(told);
  const place = tellingWords(statedPlace(figure)?.text ?? '');
  if (share(words, sentence) || share(words, place)) return 'sentence';
  const block = blocks[figure.block];
  const near = block ? tellingWords(text.slice(block.start, block.end)) : [];
  if (share(words, near)) return 'near';
  return share(words, survey.headWords) ? 'near' : 'none';
}

/** In a war the whole land is no place of an event that bears a name of its own ("the pager blasts" across Norland). */
function isWholeLand(
  { subject, conflict }: Question,
  { place }: Claim,
  words: readonly string[],
): boolean {
  if (place === null || conflict?.kind !== 'war') return false;
  const land = tellingWords(place);
  const own = subjectWords(subject);
  return (
    land.every((word) => sharesName([word], own)) && words.some((word) => !share([word], land))
  );
}

/**
 * Whether the page around the figure bears a name of the event that is not only its place: a town has many
 * strikes, and without days only such a name tells them apart.
 */
export function namesEvent(question: Question, claim: Claim): boolean {
  const { figure, survey } = question;
  const { text, blocks } = survey.read;
  const place = claim.place === null ? [] : tellingWords(claim.place);
  const words = incidentWords(claim, question).filter((word) => !share([word], place));
  if (words.length === 0) return false;
  const block = blocks[figure.block] ?? figure.sentence;
  return (
    share(words, tellingWords(text.slice(block.start, block.end))) ||
    share(words, tellingWords(text.slice(figure.sentence.start, figure.sentence.end))) ||
    share(words, survey.headWords)
  );
}

/** Words of a slug that name no place ("strike"). */
const EVENT_KINDS = new Set(
  'strike attack battle clash shooting bombing raid massacre missile drone video fight explosion crash hospital school station quake earthquake flood storm night aid convoy'.split(
    ' ',
  ),
);

/** Sorts of places, which name none ("the Harwick Valley"). */
const SORTS = new Set(
  'valley river mountain mount lake bay island islands coast square airport port camp base centre center village eastern western northern southern central'.split(
    ' ',
  ),
);

/** Words of its place and slug; the land of the whole group ("Gaza" in "Gaza City") tells no event apart. */
function incidentWords(claim: Claim, { subject, conflict }: Question): string[] {
  const place = (claim.place ? tellingWords(claim.place) : []).filter((word) => !SORTS.has(word));
  const slug = claim.incident ? tellingWords(claim.incident.replaceAll('-', ' ')) : [];
  const lands = conflict ? peoplesOf(conflict) : [];
  const told = slug.filter((word) => !EVENT_KINDS.has(word) && !share([word], lands));
  const words = [...new Set([...place, ...told])];
  const own = words.filter((word) => !sharesName([word], subjectWords(subject)));
  return own.length > 0 ? own : words;
}
