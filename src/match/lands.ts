import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict, Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import { contains, overlaps, type Span } from '../text/span';
import { peoplesOf, sideWords } from './conflict-lands';
import { isFoe } from './foes';
import { namesIn } from './mention-shape';
import { type Headings, headingsOf } from './own-section';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';
import { statedPlace } from './place-agreement';
import { STRUCK_AT } from './sentence-roles';
import { homePlaces } from './subject-places';
import { type SubjectWords, sharesName, subjectWords } from './subject-words';
import { sameStem, tellingWords } from './words';

/** Lands and peoples around a figure, folded; the sentence's by nearness to the mention. */
export interface Lands {
  readonly near: readonly (readonly string[])[];
  readonly placed: readonly string[];
  readonly around: readonly string[];
  readonly headings: readonly string[];
  /** Lands and peoples of those who struck, in the sentence. */
  readonly doers: readonly string[];
  /** The same of the paragraphs around. */
  readonly doersAround: readonly string[];
  /** Conflicts of which alone the record knows a place of the sentence, of the paragraphs around, of a heading. */
  readonly ownNear: ReadonlySet<string>;
  readonly ownAround: ReadonlySet<string>;
  readonly ownInHeadings: ReadonlySet<string>;
}

const NEAREST_LAND = 2.5;
const OTHER_LAND = 1.5;
const BLOCK_LAND = 0.8;
const HEADING_LAND = 0.8;

/** Reads the lands of the sentence, the paragraph and the headings. `anchor`: from where nearness counts. */
export function readLands(
  figure: Figure,
  anchor: Span,
  survey: PageSurvey,
  sentenceHits: readonly NameHit[],
  blockHits: readonly NameHit[],
  record: ClaimRecord,
): Lands {
  const headings = headingsOf(figure, survey, record);
  const words = (hits: readonly NameHit[]): (readonly string[])[] =>
    landsOf(hits, figure, survey)
      .sort((a, b) => distance(a, anchor) - distance(b, anchor))
      .map((hit) => tellingWords(wordsOf(survey.read, hit)));
  return {
    near: words(sentenceHits),
    placed: tellingWords(statedPlace(figure)?.text ?? ''),
    around: words(blockHits).flat(),
    headings: headingWords(figure, headings, survey),
    doers: doersOf(sentenceHits, figure, survey),
    doersAround: doersOf(blockHits, figure, survey),
    ownNear: ownPlaces(sentenceHits),
    ownAround: ownPlaces(blockHits),
    ownInHeadings: ownPlaces(headings.hits),
  };
}

/** The conflicts of places that belong to one alone. */
function ownPlaces(hits: readonly NameHit[]): ReadonlySet<string> {
  return new Set(
    hits.filter(({ type, ids }) => type === 'place' && ids.length === 1).flatMap(({ ids }) => ids),
  );
}

/**
 * What places that only this conflict has say of the people of all its sides: a town stands for them as the
 * land does.
 */
function weighOwnPlaces(lands: Lands, subject: Subject): number {
  if (subject.combatant || subject.side !== null || subject.partOf !== null) return 0;
  if (lands.ownNear.has(subject.conflict)) return OTHER_LAND;
  const around = lands.ownAround.has(subject.conflict) ? BLOCK_LAND : 0;
  return around + (lands.ownInHeadings.has(subject.conflict) ? HEADING_LAND : 0);
}

const headingWordsOf = new WeakMap<Headings, readonly string[]>();

/** Words of the lands in the figure's headings, each once; the same for every figure below but one sourced in a heading. */
function headingWords(figure: Figure, headings: Headings, survey: PageSurvey): readonly string[] {
  const origin = figure.attribution?.origin ?? null;
  const ownSource = origin !== null && hitsIn(headings.hits, origin).length > 0;
  const known = ownSource ? undefined : headingWordsOf.get(headings);
  if (known) return known;
  const hits = landsOf(headings.hits, figure, survey);
  const words = [...new Set(hits.flatMap((hit) => tellingWords(wordsOf(survey.read, hit))))];
  if (!ownSource) headingWordsOf.set(headings, words);
  return words;
}

/** "The Norland-Sudria war", "Norland war: nine killed" say of no land that it struck. */
function isInWarsName(hit: NameHit, survey: PageSurvey): boolean {
  return hitsIn(survey.warHits, hit).some((war) => contains(war, hit));
}

/** "Norland has bombed the town since the attack in which gunmen killed 640": what Norland did is another matter. */
function isOfOtherClause(hit: NameHit, figure: Figure, survey: PageSurvey): boolean {
  if (hit.end > figure.start || hit.start < figure.sentence.start) return false;
  const between = wordsOf(survey.read, { start: hit.end, end: figure.start });
  return /\b(?:since|in which|in whose|during which|after which)\b/i.test(between);
}

/** "Norland counts 2,400 soldiers and Sudria 1,900": the land right before the next number is that one's. */
function isOfNextNumber({ start, end }: NameHit, figure: Figure, { read }: PageSurvey): boolean {
  if (start < figure.end || end > figure.sentence.end) return false;
  return /^(?:['’]s?)? (?:(?:at|with|some|another|about|nearly|over) )?\d/.test(
    wordsOf(read, { start: end, end: end + 14 }),
  );
}

function doersOf(hits: readonly NameHit[], figure: Figure, survey: PageSurvey): readonly string[] {
  const mention = figure.subject;
  return hits
    .filter(
      (hit) =>
        (isDoer(hit, survey) || isFoe(hit, figure, survey.read)) &&
        !isInWarsName(hit, survey) &&
        !(mention !== null && overlaps(mention, hit)) &&
        !isOfOtherClause(hit, figure, survey),
    )
    .flatMap((hit) => tellingWords(wordsOf(survey.read, hit)));
}

/**
 * What those who struck say of a subject: in a war of two lands the other land was hit; within one land its
 * own people were. 0 for nothing.
 */
function weighDoers(lands: Lands, subject: Subject, conflict: Conflict | null): number {
  const doers = lands.doers.length > 0 ? lands.doers : lands.doersAround;
  if (!conflict || doers.length === 0 || subject.side === null) return 0;
  const worth = lands.doers.length > 0 ? OTHER_LAND : BLOCK_LAND;
  const struck = (side: string): boolean =>
    sideWords(side).some((word) => doers.some((doer) => sameStem(doer, word)));
  const doing = conflict.sides.filter(struck);
  if (doing.length !== 1) return 0;
  if (doing[0] === subject.side) return -worth;
  return conflict.sides.includes(subject.side) ? worth : 0;
}

/** Whether a land that struck is the subject's own and the conflict's only one ("the Norland military" in its civil war). */
function ownArmyStruck(
  doers: readonly string[],
  words: SubjectWords,
  conflict: Conflict | null,
): boolean {
  if (!conflict || !sharesName(doers, words)) return false;
  const peoples = peoplesOf(conflict);
  const landed = conflict.sides.filter((side) =>
    sideWords(side).some((word) => peoples.some((people) => sameStem(people, word))),
  );
  return landed.length < 2;
}

/** How strongly the lands speak for a subject with these words; 0 for not at all. */
export function weighLands(lands: Lands, subject: Subject, record: ClaimRecord): number {
  const words = subjectWords(subject);
  const conflict = record.conflict(subject.conflict);
  const home = homePlaces(subject, record);
  const at = lands.near.findIndex((land) => sharesName(land, words));
  let weight = at === 0 ? NEAREST_LAND : at > 0 ? OTHER_LAND : 0;
  if (sharesName(lands.placed, words)) weight = Math.max(weight, OTHER_LAND);
  if (ownArmyStruck(lands.doers, words, conflict)) weight = Math.max(weight, OTHER_LAND);
  const hit = weighDoers(lands, subject, conflict);
  weight = weight === 0 ? hit : Math.max(weight, hit);
  const athome = [...lands.near, lands.placed].some((land) => land.some((word) => home.has(word)));
  if (athome) weight = Math.max(weight, OTHER_LAND);
  if (
    sharesName(lands.around, words) ||
    (weight === 0 && ownArmyStruck(lands.doersAround, words, conflict))
  )
    weight += BLOCK_LAND;
  if (sharesName(lands.headings, words)) weight += HEADING_LAND;
  return weight === 0 ? weighOwnPlaces(lands, subject) : weight;
}

/**
 * Whether a part whose names hold a land that its whole's names lack ("people in Harwick" of the people in
 * Norland) has that land beside the figure. True where no name tells the two apart.
 */
export function namesPart(
  subject: Subject,
  lands: Lands,
  sentence: string,
  record: ClaimRecord,
): boolean {
  const whole = subject.partOf === null ? null : record.subject(subject.partOf);
  if (!whole) return true;
  const own = subjectWords(subject);
  const proper = new Set(
    [...own.proper].filter((name) => !sharesName([name], subjectWords(whole))),
  );
  if (proper.size === 0 || bearsNoNameOfItsOwn(subject, proper)) return true;
  const words = { ...own, proper };
  const near = namesIn(sentence);
  return [near, lands.placed, lands.headings].some((land) => sharesName(land, words));
}

/** Whether one of its names does without the lands that only it has ("Norland soldiers" of Norland's forces). */
function bearsNoNameOfItsOwn(subject: Subject, own: ReadonlySet<string>): boolean {
  return subject.aliases.some((alias) => !tellingWords(alias).some((word) => own.has(word)));
}

function distance(a: Span, b: Span): number {
  if (overlaps(a, b)) return 0;
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

const LAND_TYPES: ReadonlySet<NameHit['type']> = new Set(['place', 'demonym']);

/**
 * Lands and peoples, but for those of a war's two-sided name ("Norland-Sudria war"). A capital or country that
 * stands for a body ("North Korea") is a land too, unless it speaks.
 */
function landsOf(hits: readonly NameHit[], figure: Figure, survey: PageSurvey): NameHit[] {
  const origin = figure.attribution?.origin ?? null;
  const isLand = (hit: NameHit): boolean =>
    hit.type === 'agency' &&
    !(origin && overlaps(origin, hit)) &&
    tellingWords(wordsOf(survey.read, hit)).length <= LONGEST_LAND;
  const mention = figure.subject;
  const land = hits.filter(
    (hit) =>
      !isInWarsName(hit, survey) &&
      ((mention !== null && overlaps(mention, hit)) ||
        (!isOfNextNumber(hit, figure, survey) &&
          (!(isDoer(hit, survey) || isFoe(hit, figure, survey.read)) ||
            isOfOtherClause(hit, figure, survey)))),
  );
  return land.filter(
    (hit) =>
      isLand(hit) || (LAND_TYPES.has(hit.type) && hitsIn(survey.agencyHits, hit).length === 0),
  );
}

/** "North Korea", "Moscow"; names of bodies are longer. */
const LONGEST_LAND = 2;

const DOING =
  /^(?:'s|’s)?(?:[-\s](?:led|backed|military|ballistic|cruise|guided|glide|kamikaze|long-range|overnight|massive|deadly|combined|cross-border|retaliatory|air|missile|drone|rocket|artillery|ground|naval|occupation|full-scale|security|air force|terror|enemy(?:'s|’s)?|army|forces'?))*\s(?:air\s?strikes?|strikes?|aggression|attacks?|bombardments?|bombings?|shelling|offensives?|assaults?|operations?|invasions?|raids?|gunfire|fire|missiles?|drones?|rockets?|occupation|incursions?|crackdown|campaign|siege|blockade|military|army|forces|troops|settlers|gunmen|militants|fighters|extremists|terrorists|insurgents|commandos|raiders|war|bombing|onslaught|jets|warplanes|snipers)(?![\p{L}-])/iu;

const STRUCK_BY =
  /\b(?:killed|wounded|injured|struck|hit|shot|bombed|shelled|attacked|fired|firing|fire|shelling|attacks?|strikes?|bombing|raids?|airstrikes?|launched|assaults?|offensives?|ambush(?:es|ed)?|incursions?|onslaught) (?:at|on)?\s?by (?:the )?$/i;

const STRIKES =
  /^(?:['’]s)?(?:\s(?:army|military|forces|troops|air force|has|have|had|also|then|later))*\s(?:\w+ly\s)?(?:launched|fired|ramped up|stepped up|escalated|expanded|resumed|resorted to|attacked|struck|bombed|shelled|hit|pounded|targeted|unleashed|initiated|invaded|intensified|killed|kills|strikes|hits|shells|bombs|killing|targeting|striking|attacking|shelling|bombing|launching|carried out|carrying out|(?:continued|continues|continuing|kept up|keeps up) (?:its|the|with) (?:\w+ )?(?:assaults?|attacks?|strikes?|bombardment|shelling|raids))\b/i;

/** Whether the name is of those who strike ("as Norlander troops shelled the town", "an assault by Norlander troops"). */
export function isStriking(hit: NameHit, { read }: PageSurvey): boolean {
  const before = read.text.slice(Math.max(0, hit.start - 60), hit.start);
  // "by Afghan Taliban fighters": the record's name may begin within that of the page.
  if (STRUCK_BY.test(before.replace(/(?:\p{Lu}\p{L}+ ){1,2}$/u, ''))) return true;
  return STRIKES.test(read.text.slice(hit.end, hit.end + 60));
}

/** "Norlander strikes", "the Norlander invasion": the land of those who struck, not of those who were hit. */
function isDoer(hit: NameHit, survey: PageSurvey): boolean {
  if (hit.type !== 'demonym' && hit.type !== 'agency') return false;
  const { text } = survey.read;
  if (STRUCK_AT.test(text.slice(Math.max(0, hit.start - 30), hit.start))) return false;
  if (STRUCK_BY.test(text.slice(Math.max(0, hit.start - 40), hit.start))) return true;
  const after = text.slice(hit.end, hit.end + 60);
  return DOING.test(after) || STRIKES.test(after);
}
