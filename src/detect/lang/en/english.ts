import { allOfThem } from '../../patterns/all-of-them';
import { amongTheDead } from '../../patterns/among-the-dead';
import { anotherCount } from '../../patterns/another-count';
import { bareEstimate } from '../../patterns/bare-estimate';
import { bareLosses } from '../../patterns/bare-losses';
import { beyondToll } from '../../patterns/beyond-toll';
import { bracketed } from '../../patterns/bracketed';
import { casesOf } from '../../patterns/cases-of';
import { claimedBy } from '../../patterns/claimed-by';
import { claimedPeople } from '../../patterns/claimed-people';
import { conditionOf } from '../../patterns/condition-of';
import { corrected } from '../../patterns/corrected';
import { costOf } from '../../patterns/cost-of';
import { countedVictims } from '../../patterns/counted-victims';
import { countedWord } from '../../patterns/counted-word';
import { estimateOfTopic } from '../../patterns/estimate-of-topic';
import { figureIncludes } from '../../patterns/figure-includes';
import { figureOf } from '../../patterns/figure-of';
import { flatTable } from '../../patterns/flat-table';
import { gapped } from '../../patterns/gapped';
import { increment } from '../../patterns/increment';
import { killedWith } from '../../patterns/killed-with';
import { labelLeft } from '../../patterns/label-left';
import { labelRight } from '../../patterns/label-right';
import { leadIn } from '../../patterns/lead-in';
import { listed } from '../../patterns/listed';
import { milestone } from '../../patterns/milestone';
import { namedList } from '../../patterns/named-list';
import { namesListed } from '../../patterns/names-listed';
import { noSurvivors } from '../../patterns/no-survivors';
import { otherSide } from '../../patterns/other-side';
import { othersWere } from '../../patterns/others-were';
import { parallel } from '../../patterns/parallel';
import { partOfTotal } from '../../patterns/part-of-total';
import { personnelLine } from '../../patterns/personnel-line';
import { placeList } from '../../patterns/place-list';
import { rangeOfCount } from '../../patterns/range-of-count';
import { ranked } from '../../patterns/ranked';
import { remainder } from '../../patterns/remainder';
import { respective } from '../../patterns/respective';
import { rivalCount } from '../../patterns/rival-count';
import { saidAgain } from '../../patterns/said-again';
import { secondVerb } from '../../patterns/second-verb';
import { shareInNumbers } from '../../patterns/share-in-numbers';
import { sourcesInBrackets } from '../../patterns/sources-in-brackets';
import { splitSubject } from '../../patterns/split-subject';
import { tableCell } from '../../patterns/table-cell';
import { takenAway } from '../../patterns/taken-away';
import { telegraphic } from '../../patterns/telegraphic';
import { tookPrisoner } from '../../patterns/took-prisoner';
import { totalLine } from '../../patterns/total-line';
import { unnumberedTotal } from '../../patterns/unnumbered-total';
import { victimsAfter } from '../../patterns/victims-after';
import { victimsFirst } from '../../patterns/victims-first';
import { whereabouts } from '../../patterns/whereabouts';
import { attachAttribution } from '../../refiners/attach-attribution';
import { attachDays } from '../../refiners/attach-days';
import { attachKind } from '../../refiners/attach-kind';
import { attachModality } from '../../refiners/attach-modality';
import { attachPlace } from '../../refiners/attach-place';
import { attachRate } from '../../refiners/attach-rate';
import { attachSubject } from '../../refiners/attach-subject';
import { deriveShares } from '../../refiners/derive-shares';
import { dropAncient } from '../../refiners/drop-ancient';
import { dropCapacity } from '../../refiners/drop-capacity';
import { dropCaredFor } from '../../refiners/drop-cared-for';
import { dropRatio } from '../../refiners/drop-ratio';
import { dropSport } from '../../refiners/drop-sport';
import { inferAttribution } from '../../refiners/infer-attribution';
import { inferDays } from '../../refiners/infer-days';
import { linkParts } from '../../refiners/link-parts';
import { shareBound } from '../../refiners/share-bound';
import type { Language } from '../language';
import { PhraseTable } from '../phrase-table';
import { RISES } from './change-words';
import { DEATH_WORDS } from './death-words';
import { GIVING, KEEPING } from './giving-words';
import { CAPITAL_PEOPLES, WORD_CLASSES } from './grammar';
import { GROUP_WORDS } from './group-words';
import { PLACE_OPENERS, PLACE_SORTS } from './lands';
import { NUMBER_WORDS } from './number-words';
import { LINKS, QUALIFIERS_AFTER, QUALIFIERS_BEFORE, SHARES } from './qualifiers';
import { SOURCE_CUES } from './source-cues';
import { TRIGGERS } from './triggers';

/** English, the first language of the detector. */
export const ENGLISH: Language = {
  tag: 'en',
  lexicon: {
    numberWords: NUMBER_WORDS,
    qualifiersBefore: new PhraseTable(QUALIFIERS_BEFORE),
    qualifiersAfter: new PhraseTable(QUALIFIERS_AFTER),
    links: new PhraseTable(LINKS),
    changes: RISES,
    triggers: new PhraseTable(TRIGGERS),
    classes: WORD_CLASSES,
    capitalPeoples: CAPITAL_PEOPLES,
    shares: new PhraseTable(SHARES),
    deathWords: DEATH_WORDS,
    sourceCues: SOURCE_CUES,
    placeWords: new Set([...PLACE_OPENERS, ...PLACE_SORTS]),
    groupWords: GROUP_WORDS,
    givingWords: new Set(GIVING),
    keepingWords: new Set(KEEPING),
  },
  // A number in digits or words. Sources and labels are sought in blocks that have none, too, so the
  // question is only about the characters that every figure needs.
  mayHoldFigure:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores?|hundreds?|thousands?|millions?|several|half|third|quarter|tens)\b/i,
  // Order: the words that touch the number first, then those farther off, then what it borrows.
  patterns: [
    tableCell, // a bare cell has no words of its own
    flatTable, // nor have the numbers of a row
    countedWord, // "6,000 casualties": nothing stands nearer than the counted noun
    casesOf, // before labels, which would see "killings" alone
    tookPrisoner, // the noun alone says it, too
    telegraphic, // "Dead 5, injured 12": before those that look to the right
    bracketed,
    rangeOfCount, // before labels, which would give it the noun outside
    costOf,
    bareLosses, // before victims-after, which takes a bare number after "lost" for a thing
    whereabouts,
    conditionOf,
    claimedPeople, // before victims-first: "claimed 12 people and injured 40"
    allOfThem, // before victims-after: "abducted six clerks and killed them", "stabbed six and a cook to death" tell of the dead
    victimsAfter, // before victims-first, or "killing 12 injured men" would be read as wounded
    splitSubject, // before victims-first, which knows no dashes
    victimsFirst,
    secondVerb, // after victims-first, which reads the verb that stands next
    killedWith,
    takenAway,
    amongTheDead,
    shareInNumbers, // before labels, which would take the number for the whole
    countedVictims, // before parts and labels: "212 of the victims were fighters"
    labelRight,
    personnelLine, // before labels: "losses: personnel – 470" is a list, not a total
    beyondToll, // before labels: "630 more than the death toll" is no toll
    increment,
    namesListed, // before labels: "casualties" stands in the name of the list
    namedList,
    noSurvivors,
    labelLeft, // reaches far back, so it asks last of those with a trigger of their own
    partOfTotal, // before lists: "including 3 women and 5 children" are parts
    unnumberedTotal,
    listed,
    respective, // after lists, whose members have nouns
    gapped,
    ranked,
    corrected,
    otherSide,
    othersWere,
    rivalCount,
    sourcesInBrackets,
    parallel,
    placeList,
    claimedBy,
    milestone,
    saidAgain,
    figureIncludes,
    figureOf,
    bareEstimate,
    totalLine,
    remainder,
    anotherCount, // the most general of those that lean on a count before
    estimateOfTopic, // only where no count stands before
    leadIn, // the farthest: the words stand in another line
  ],
  sifters: [
    deriveShares, // adds numbers
    dropSport,
    dropCapacity,
    dropRatio,
    dropCaredFor,
    dropAncient,
  ],
  refiners: [
    linkParts,
    shareBound, // asks which numbers stand side by side
    attachRate, // before the kind, which asks for it
    attachKind,
    attachSubject,
    attachAttribution,
    inferAttribution, // only where the sentence names nobody
    attachPlace,
    attachDays, // asks for the kind: a daily number is of the page's own day
    attachModality,
    inferDays, // forecasts have no day
  ],
};
