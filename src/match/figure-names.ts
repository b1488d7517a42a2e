import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { contains, overlaps, type Span } from '../text/span';
import { tellsBoth } from './both-sides';
import { isFoe } from './foes';
import { isStriking, namesPart, readLands, weighLands } from './lands';
import {
  endsWith,
  headsOf,
  headsPeople,
  isHalfOfAll,
  isJoint,
  isLent,
  isNameOfBoth,
  isPlaceOnly,
  isStatedPlace,
  isStrange,
  NAME,
  namesIn,
  peopleOf,
} from './mention-shape';
import { landThatHad } from './own-loss';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';
import {
  armySpeaker,
  eventWordsAround,
  homeSpeaker,
  isAbroad,
  isCountedWorldwide,
  isDoingIt,
  isOfSpeaker,
  isPartAfter,
  isUnknownPlace,
  isWhoKilled,
  isWorldwide,
  speakerOfEnemy,
  speakerOfOwn,
} from './sentence-roles';
import { isOfOtherSideTold } from './side-told';
import { namesAnyone, type SubjectWords, subjectWords } from './subject-words';
import { isPlaceOfAnswer } from './what-provoked';
import { isLentByKiller, wordsForTheLost } from './who-lost';
import { foldWords, sameStem, stemKey, tellingWords } from './words';

/** The names around a figure, by nearness. */
export interface FigureNames {
  /** The page's words for the group; empty when it has none. */
  readonly mentionText: string;
  readonly mentionFolded: string;
  /** True when they stand further off than the figure's own sentence, and were but taken over. */
  readonly takenOver: boolean;
  readonly sentenceFolded: string;
  /** The sentence without what stands after "since": the words of the event that the number is of. */
  readonly eventFolded: string;
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
  /** True where such a mention is the name of a group of both peoples: it alone is meant. */
  readonly nameOfBoth: boolean;
  /** True for people or soldiers "on both sides": of no side alone. */
  readonly ofBothSides: boolean;
  /** Conflicts to which the place points that the sentence states; empty when it points to none. */
  readonly placeConflicts: ReadonlySet<string>;
  /** Lands of the speaker where the number is of "its own" people; empty otherwise. */
  readonly ownSpeaker: readonly string[];
  /** Lands of the army that tells of soldiers killed, where it does not say that it killed them; else empty. */
  readonly armySpeaker: readonly string[];
  /** Lands of the health ministry or rescue service that counts; else empty. */
  readonly homeSpeaker: readonly string[];
  /** Whether the sentence states a place of which the record knows nothing, and no land of the conflict beside it. */
  isElsewhere(conflict: string): boolean;
  /** Whether the sentence states a land or sea that is none of the conflict's, and names nothing of the conflict. */
  isAbroad(conflict: string): boolean;
  /** True when the figure's own sentence tells the place. */
  readonly placeIsStated: boolean;
  /** Words of the place, folded. */
  readonly statedPlace: readonly string[];
  /** Subjects of which the mention's whole name is a group word too. */
  readonly groupIds: ReadonlySet<string>;
  /** Whether the folded phrase is what the mention is about ("soldiers" in "soldiers from Norland"). */
  isHead(phrase: string): boolean;
  /** True when the mention ends in a common noun for people ("churchgoers"), not in a land or people. */
  readonly headsPeople: boolean;
  /** Lands and peoples in the mention, folded. */
  readonly mentionLands: readonly string[];
  /** Subjects whose full name is the mention. */
  readonly ownIds: ReadonlySet<string>;
  /** Subjects whose full name stands elsewhere in the sentence. */
  readonly sentenceIds: ReadonlySet<string>;
  /** Conflicts that the sentence names. */
  readonly conflictIds: ReadonlySet<string>;
  /** Agencies named as the origin, unresolved. */
  readonly agencyIds: ReadonlySet<string>;
  readonly sentenceHits: readonly NameHit[];
  readonly blockHits: readonly NameHit[];
  /** Whether the page names a land, people or body of the subject anywhere, or the subject bears no such name. */
  isOnPage(words: SubjectWords): boolean;
  /** Whether the page holds one of the names of lands, peoples or bodies, folded. */
  areOnPage(proper: readonly string[]): boolean;
  /** Whether the page lacks a word that nearly all names of the subject or of its whole hold ("coast"). */
  lacksWord(subject: Subject): boolean;
  /** The side of the one who speaks of "the enemy", in that conflict; null when nobody does, or the side is unknown. */
  enemyOf(conflict: string): string | null;
  /** Whether the names around the figure tell this part from its whole ("Harwick" of people in Norland), if a name does. */
  namesPart(subject: Subject): boolean;
  /** True for a sum over many lands or wars ("in 23 conflicts", "worldwide"): no single group is meant. */
  readonly worldwide: boolean;
  /** True when the words right after the number say so: it is no part of an epidemic's dead either. */
  readonly countedWorldwide: boolean;
  /** How strongly lands and peoples around the figure speak for a subject with these words. */
  landWeight(subject: Subject): number;
}

/** Longer paragraphs are no news style; a text without line breaks is one. In characters to each side. */
const BLOCK_REACH = 2000;

/** The paragraph of the figure, or as much of it as lies around its sentence, with the short ones above it. */
function aroundSentence(figure: Figure, survey: PageSurvey): Span {
  const { sentence } = figure;
  const block = survey.read.blocks[figure.block] ?? sentence;
  const from = blocksAbove(figure, survey) ?? block.start;
  return {
    start: Math.max(from, Math.min(figure.start, sentence.start) - BLOCK_REACH),
    end: Math.min(block.end, Math.max(figure.end, sentence.end) + BLOCK_REACH),
  };
}

/** News gives a paragraph to each sentence: so many above speak of the same, a heading the last of them. */
const BLOCKS_ABOVE = 3;
const ABOVE_REACH = 900;

function blocksAbove(figure: Figure, survey: PageSurvey): number | null {
  const { blocks } = survey.read;
  const own = blocks[figure.block];
  if (!own || own.cell) return null;
  let start = own.start;
  for (let at = figure.block - 1; at >= Math.max(0, figure.block - BLOCKS_ABOVE); at--) {
    const block = blocks[at];
    if (!block || block.cell || own.start - block.start > ABOVE_REACH) break;
    start = block.start;
    if (block.role === 'heading' || block.role === 'title') break;
  }
  return start;
}

/** Reads the names around the figure. Lands inside an agency's name ("Russia's defence ministry") say nothing of the group. */
export function readFigureNames(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
): FigureNames {
  const { read } = survey;
  const block = aroundSentence(figure, survey);
  const sentenceHits = hitsIn(survey.hits, figure.sentence);
  const blockHits = hitsIn(survey.hits, block);
  const lent = isLent(figure, read);
  const others =
    landThatHad(figure, read, sentenceHits).length > 0 ||
    isLentByKiller(figure, read, sentenceHits);
  const none =
    lent ||
    others ||
    isDoingIt(figure, read) ||
    isOfSpeaker(figure) ||
    isOfOtherSideTold(figure, read);
  const half = figure.subject !== null && isHalfOfAll(figure.subject, read);
  const lost = wordsForTheLost(figure, read, sentenceHits);
  const mention = lost === undefined ? (none || half ? null : figure.subject) : lost;
  const mentionText = mention?.text ?? '';
  const mentionHits = mention ? hitsIn(survey.hits, mention) : [];
  const own = mentionHits.filter((hit) => hit.type === 'subject');
  const ownIds = new Set(own.flatMap((hit) => hit.ids));
  const groups = mentionHits.filter((hit) => hit.type === 'group');
  if (mention && own.length === 0 && groups.length === 0) {
    for (const id of mention.ids) if (isAlias(id, mentionText, record)) ownIds.add(id);
  }
  const agencies = sentenceHits.filter((hit) => hit.type === 'agency');
  const heads = headsOf(mentionText);
  const placed = isStatedPlace(figure, agencies) && !isPlaceOfAnswer(figure, read);
  const placeOnly = isPlaceOnly(figure, mentionHits, record, read);
  const elsewhere = sentenceHits.filter(
    (hit) =>
      hit.type === 'subject' &&
      !(mention && overlaps(hit, mention)) &&
      NAME.test(wordsOf(read, hit)) &&
      !isWhoKilled(hit, figure, read) &&
      !isFoe(hit, figure, read) &&
      !isStriking(hit, survey) &&
      !isBothWhoFight(hit, read, record) &&
      !isPartAfter(hit, figure, read) &&
      !agencies.some((agency) => contains(agency, hit)),
  );
  const anchor: Span = mention && overlaps(mention, figure.sentence) ? mention : figure;
  const lands = readLands(figure, anchor, survey, sentenceHits, blockHits, record);
  return {
    mentionText,
    mentionFolded: foldWords(mentionText),
    takenOver: figure.inferred.includes('subject'),
    sentenceFolded: foldWords(wordsOf(read, figure.sentence)),
    eventFolded: foldWords(eventWordsAround(figure, read)),
    ownSpeaker: speakerOfOwn(figure, survey, sentenceHits, record),
    homeSpeaker: lent ? [] : homeSpeaker(figure, record),
    armySpeaker: armySpeaker(figure, survey, sentenceHits),
    isAbroad: (conflict) => isAbroad(figure, sentenceHits, conflict, read),
    isElsewhere: (conflict) => isUnknownPlace(figure, sentenceHits, conflict, read),
    anyone: placeOnly || namesAnyone(mention ? mentionText : null),
    namesGroup: groups.length > 0 || own.length > 0,
    commonName: own.length > 0 && own.every((hit) => !NAME.test(wordsOf(read, hit))),
    mentionNames: lent ? lands.placed : namesIn(mentionText),
    groupIds: new Set(
      groups.filter((group) => own.some((name) => contains(group, name))).flatMap((hit) => hit.ids),
    ),
    strangeGroup: lent || isStrange(placeOnly, figure),
    statedPlace: lands.placed,
    placeIsStated: placed,
    placeConflicts: new Set(placed ? figure.place?.ids : []),
    joint: isJoint(figure, mentionHits),
    nameOfBoth: isNameOfBoth(figure, mentionHits),
    ofBothSides: namesIn(mentionText).length === 0 && tellsBoth(figure, read),
    isHead: (phrase) => heads.some((head) => endsWith(head, phrase)),
    headsPeople: headsPeople(mentionText),
    mentionLands: lent
      ? lands.placed
      : placeOnly
        ? []
        : [...tellingWords(mentionText), ...peopleOf(mentionText)],
    ownIds,
    sentenceIds: new Set(elsewhere.flatMap((hit) => hit.ids)),
    conflictIds: new Set(
      sentenceHits.filter((hit) => hit.type === 'conflict').flatMap((hit) => hit.ids),
    ),
    agencyIds: new Set(figure.attribution?.origin?.ids ?? []),
    sentenceHits,
    blockHits,
    isOnPage: (words) => isOnPage(words, survey),
    areOnPage: (proper) => areOnPage(proper, survey),
    lacksWord: (subject) => lacksWord(subject, survey, record),
    enemyOf: (conflict) => speakerOfEnemy(figure, conflict, survey, record),
    namesPart: (subject) => namesPart(subject, lands, wordsOf(read, figure.sentence), record),
    worldwide: isWorldwide(figure, read),
    countedWorldwide: isCountedWorldwide(figure, read),
    landWeight: (subject) => weighLands(lands, subject, record),
  };
}

const PAIR = /\p{Lu}\p{L}+ and \p{Lu}\p{L}+/u;

/** "12 people died in fighting between Norlander and Sudrian troops": both armies in one name, who fight and are not told as the dead. */
function isBothWhoFight(hit: NameHit, read: ReadText, record: ClaimRecord): boolean {
  if (!PAIR.test(wordsOf(read, hit))) return false;
  return hit.ids.every((id) => record.subject(id)?.combatant === true);
}

function isAlias(id: string, text: string, record: ClaimRecord): boolean {
  const folded = foldWords(text);
  return record.subject(id)?.aliases.some((alias) => foldWords(alias) === folded) ?? false;
}

const onPage = new WeakMap<PageSurvey, Map<SubjectWords, boolean>>();

function isOnPage(words: SubjectWords, survey: PageSurvey): boolean {
  const known = onPage.get(survey) ?? new Map<SubjectWords, boolean>();
  onPage.set(survey, known);
  const found =
    known.get(words) ?? (words.proper.size === 0 || areOnPage([...words.proper], survey));
  known.set(words, found);
  return found;
}

function areOnPage(proper: readonly string[], { nameWords }: PageSurvey): boolean {
  return proper.some((name) => nameWords.get(stemKey(name))?.some((word) => sameStem(word, name)));
}

const lacking = new WeakMap<PageSurvey, Map<string, boolean>>();

function lacksWord(subject: Subject, survey: PageSurvey, record: ClaimRecord): boolean {
  const known = lacking.get(survey) ?? new Map<string, boolean>();
  lacking.set(survey, known);
  const found = known.get(subject.id);
  if (found !== undefined) return found;
  const whole = subject.partOf === null ? null : record.subject(subject.partOf);
  const lacks =
    subjectWords(subject).essential.some((stem) => !survey.folded.includes(stem)) ||
    (whole !== null && lacksWord(whole, survey, record));
  known.set(subject.id, lacks);
  return lacks;
}
