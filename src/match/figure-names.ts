import type { ClaimRecord } from '../claims/claim-record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import { contains, overlaps, type Span } from '../text/span';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';
import { namesAnyone, type SubjectWords, sharesName } from './subject-words';
import { foldWords, sameStem, tellingWords } from './words';

/** The names around a figure, by nearness. */
export interface FigureNames {
  /** The page's words for the group; empty when it has none. */
  readonly mentionText: string;
  readonly mentionFolded: string;
  /** True when the words name no group ("people"), or there are none. */
  readonly anyone: boolean;
  /** True when the words hold a group word of some subject ("soldiers"). */
  readonly namesGroup: boolean;
  /** True when the mention is a subject's name without any name of a land or body ("hostages"). */
  readonly commonName: boolean;
  /** Names with a capital in the mention, folded, group words left out. */
  readonly mentionNames: readonly string[];
  /** True when the mention is a land other than the place: it tells whose people they are. */
  readonly strangeGroup: boolean;
  /** True for two peoples in one mention ("Norlander and Sudrian soldiers"): neither alone is meant. */
  readonly joint: boolean;
  /** Conflicts to which the place points that the sentence states; empty when it points to none. */
  readonly placeConflicts: ReadonlySet<string>;
  /** Words of the place, folded. */
  readonly statedPlace: readonly string[];
  /** Subjects of which the mention's whole name is a group word too. */
  readonly groupIds: ReadonlySet<string>;
  /** Whether the folded phrase is what the mention is about ("soldiers" in "soldiers from Norland"). */
  isHead(phrase: string): boolean;
  /** Lands and peoples in the mention, folded. */
  readonly mentionLands: readonly string[];
  /** Subjects whose full name is the mention. */
  readonly ownIds: ReadonlySet<string>;
  /** Subjects whose full name stands elsewhere in the sentence. */
  readonly sentenceIds: ReadonlySet<string>;
  /** Agencies named as the origin, unresolved. */
  readonly agencyIds: ReadonlySet<string>;
  readonly sentenceHits: readonly NameHit[];
  readonly blockHits: readonly NameHit[];
  /** How strongly lands and peoples around the figure speak for a subject with these words. */
  landWeight(words: SubjectWords): number;
}

const LAND_TYPES: ReadonlySet<NameHit['type']> = new Set(['place', 'demonym']);
const NEAREST_LAND = 2.5;
const OTHER_LAND = 1.5;
const BLOCK_LAND = 0.8;
const HEADING_LAND = 0.8;

/** Reads the names around the figure. Lands inside an agency's name ("Russia's defence ministry") say nothing of the group. */
export function readFigureNames(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
): FigureNames {
  const { read } = survey;
  const block: Span = read.blocks[figure.block] ?? figure.sentence;
  const sentenceHits = hitsIn(survey.hits, figure.sentence);
  const blockHits = hitsIn(survey.hits, block);
  const mention = figure.subject;
  const mentionText = mention?.text ?? '';
  const mentionHits = mention ? hitsIn(survey.hits, mention) : [];
  const own = mentionHits.filter((hit) => hit.type === 'subject');
  const ownIds = new Set(own.flatMap((hit) => hit.ids));
  const groups = mentionHits.filter((hit) => hit.type === 'group');
  if (mention && own.length === 0 && groups.length === 0) {
    for (const id of mention.ids) if (isAlias(id, mentionText, record)) ownIds.add(id);
  }
  const agencies = sentenceHits.filter((hit) => hit.type === 'agency');
  const head = foldWords(mentionText).split(AFTER_HEAD)[0]?.trim() ?? '';
  const placeOnly = isPlaceOnly(figure, mentionHits, record);
  const elsewhere = sentenceHits.filter(
    (hit) =>
      hit.type === 'subject' &&
      !(mention && overlaps(hit, mention)) &&
      NAME.test(wordsOf(read, hit)) &&
      !agencies.some((agency) => contains(agency, hit)),
  );
  const landWords = (hits: readonly NameHit[], anchor: Span): (readonly string[])[] =>
    landsOf(hits, figure, survey)
      .sort((a, b) => distance(a, anchor) - distance(b, anchor))
      .map((hit) => tellingWords(wordsOf(read, hit)));
  const anchor: Span = mention && overlaps(mention, figure.sentence) ? mention : figure;
  const near = landWords(sentenceHits, anchor);
  const placed = figure.place ? tellingWords(figure.place.text) : [];
  const around = landWords(blockHits, anchor).flat();
  const headings = landWords(survey.headingHits, anchor).flat();
  return {
    mentionText,
    mentionFolded: foldWords(mentionText),
    anyone: placeOnly || namesAnyone(mention ? mentionText : null),
    namesGroup: groups.length > 0 || own.length > 0,
    commonName: own.length > 0 && own.every((hit) => !NAME.test(wordsOf(read, hit))),
    mentionNames: namesIn(mentionText),
    groupIds: new Set(
      groups.filter((group) => own.some((name) => contains(group, name))).flatMap((hit) => hit.ids),
    ),
    strangeGroup: isStrange(placeOnly, figure),
    statedPlace: placed,
    placeConflicts: new Set(isStatedPlace(figure, agencies) ? figure.place?.ids : []),
    joint: isJoint(figure, mentionHits),
    isHead: (phrase) => endsWith(head, phrase),
    mentionLands: placeOnly ? [] : tellingWords(mentionText),
    ownIds,
    sentenceIds: new Set(elsewhere.flatMap((hit) => hit.ids)),
    agencyIds: new Set(figure.attribution?.origin?.ids ?? []),
    sentenceHits,
    blockHits,
    landWeight: (words) => {
      const at = near.findIndex((land) => sharesName(land, words));
      let weight = at === 0 ? NEAREST_LAND : at > 0 ? OTHER_LAND : 0;
      if (sharesName(placed, words)) weight = Math.max(weight, OTHER_LAND);
      if (sharesName(around, words)) weight += BLOCK_LAND;
      if (sharesName(headings, words)) weight += HEADING_LAND;
      return weight;
    },
  };
}

function isJoint(figure: Figure, mentionHits: readonly NameHit[]): boolean {
  const { subject } = figure;
  if (!subject || !/\s(?:and|or)\s|,\s/.test(subject.text)) return false;
  if (mentionHits.some((hit) => hit.type === 'subject' && contains(hit, subject))) return false;
  return mentionHits.filter((hit) => hit.type === 'demonym').length > 1;
}

/** A place inside an agency's name is none. */
function isStatedPlace(figure: Figure, agencies: readonly NameHit[]): boolean {
  const { place } = figure;
  if (!place || figure.inferred.includes('place')) return false;
  return !agencies.some((agency) => overlaps(agency, place));
}

/** A capital that is no mere sentence start. */
const NAME = /\p{Lu}[\p{L}.]*\s|\s\p{Lu}|\p{Lu}{2}/u;
const AFTER_HEAD = /\s(?:of|in|from|who|that|at|on|with|among|by|for|near)\s/;

function namesIn(mention: string): string[] {
  const names = [...mention.matchAll(/\p{Lu}[\p{L}.'’-]+/gu)].flatMap((match) =>
    match[0].includes('.') ? [match[0].replace(/\./g, '').toLowerCase()] : tellingWords(match[0]),
  );
  return names.filter((name) => !namesAnyone(name));
}

/** "Civilian casualties" are casualties among civilians. */
function endsWith(head: string, phrase: string): boolean {
  const found = [phrase, phrase.replace(/s$/, '')].find((form) => head.endsWith(form));
  if (!found) return false;
  return !/[\p{L}\p{N}]$/u.test(head.slice(0, head.length - found.length));
}

/** "12 wounded in Harwick" tells where, not who; "Norland lost 6,000" tells whose soldiers. */
function isPlaceOnly(
  figure: Figure,
  mentionHits: readonly NameHit[],
  record: ClaimRecord,
): boolean {
  const { subject, measure } = figure;
  const place = mentionHits.find(
    (hit) => hit.type === 'place' && subject !== null && contains(hit, subject),
  );
  if (!place || !subject) return false;
  const military = measure === 'losses' || measure === 'casualties';
  return !(military && isSide(tellingWords(subject.text), place.ids, record));
}

/** Whether the words name a side of one of the conflicts. */
function isSide(
  words: readonly string[],
  conflicts: readonly string[],
  record: ClaimRecord,
): boolean {
  const sides = conflicts.flatMap((id) => record.conflict(id)?.sides ?? []);
  return sides.some((side) =>
    tellingWords(side.replaceAll('-', ' ')).some((name) =>
      words.some((word) => sameStem(word, name)),
    ),
  );
}

function isAlias(id: string, text: string, record: ClaimRecord): boolean {
  const folded = foldWords(text);
  return record.subject(id)?.aliases.some((alias) => foldWords(alias) === folded) ?? false;
}

/** Lands and peoples, but for those of a war's two-sided name ("Norland-Sudria war"); a capital or country that stands for a body ("North Korea") is a land too, unless it speaks. */
function landsOf(hits: readonly NameHit[], figure: Figure, survey: PageSurvey): NameHit[] {
  const agencies = survey.hits.filter((hit) => hit.type === 'agency');
  const origin = figure.attribution?.origin ?? null;
  const isLand = (hit: NameHit): boolean =>
    hit.type === 'agency' &&
    !(origin && overlaps(origin, hit)) &&
    tellingWords(wordsOf(survey.read, hit)).length <= LONGEST_LAND;
  const twoSided = survey.hits.filter(
    (hit) => hit.type === 'conflict' && /\p{L}[-–]\p{Lu}/u.test(wordsOf(survey.read, hit)),
  );
  const land = hits.filter((hit) => !twoSided.some((war) => contains(war, hit)));
  return land.filter(
    (hit) =>
      isLand(hit) ||
      (LAND_TYPES.has(hit.type) && !agencies.some((agency) => overlaps(agency, hit))),
  );
}

/** "North Korea", "Moscow"; names of bodies are longer. */
const LONGEST_LAND = 2;

/** Whether the mention is a land apart from the place: it tells whose people they are. */
function isStrange(placeOnly: boolean, figure: Figure): boolean {
  const { place, subject } = figure;
  return placeOnly && place !== null && subject !== null && !overlaps(place, subject);
}

function distance(a: Span, b: Span): number {
  if (overlaps(a, b)) return 0;
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}
