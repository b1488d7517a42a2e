import type { ClaimRecord } from '../claims/claim-record';
import type { Figure } from '../detect/figure';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { overlaps } from '../text/span';
import { wordsOf } from './page-survey';
import { landWords } from './state-speaker';
import { sidesOf } from './who-lost';
import { tellingWords } from './words';

const STATE = /\b(?:government|ministry|minister|officials|authorities|presidency|president)\b/i;
/** A state confirms what it lost; of others it claims. */
const OWN_LOSS =
  /\b(?:confirm|acknowledg|admit|mourn|conced)\w*\s+(?:that |the )?(?:(?:deaths?|loss|killing) of )?(?:\p{L}+ ){0,3}$/iu;

/** "Norland's government has confirmed the deaths of 11 soldiers". */
export function tellsOwnLoss(figure: Figure, read: ReadText): boolean {
  if (!STATE.test(figure.attribution?.origin?.text ?? '')) return false;
  return OWN_LOSS.test(wordsOf(read, { start: figure.sentence.start, end: figure.start }));
}

/** What a land only says of its own people ("has reported the loss of 900"); "confirms" may be of anybody. */
const ADMITS =
  /\b(?:(?:acknowledg|admit|conced)\w*|report(?:s|ed)(?= the loss of | losing ))\s+(?:that |the |to |having |losing )*(?:(?:deaths?|loss|killing) of )?(?:\p{Ll}+ ){0,2}$/iu;
const ADMITTED_BEFORE =
  /\b(?:acknowledg|admit|conced)\w*\s[^.;]*\d[^.;]*(?:,|;|\band|\bwhile) (?:the )?$/i;

/** "Norland admits 910 soldiers dead, Sudria 730": a bare land that speaks of people whom nothing else places. */
export function landThatAdmits(
  figure: Figure,
  read: ReadText,
  sentenceHits: readonly NameHit[],
): readonly string[] {
  const origin = figure.attribution?.origin;
  if (!origin || origin.end > figure.start || namesOthers(figure)) return [];
  if (
    !sentenceHits.some(
      (hit) => (hit.type === 'place' || hit.type === 'demonym') && overlaps(hit, origin),
    )
  )
    return [];
  const between = wordsOf(read, { start: origin.end, end: figure.start });
  const before = wordsOf(read, { start: figure.sentence.start, end: origin.start });
  const next = /^ (?:at )?$/.test(between) && ADMITTED_BEFORE.test(before);
  return next || ADMITS.test(between) ? tellingWords(origin.text) : [];
}

/** "Vale said that his country had lost 900": whoever speaks speaks of his own. */
const OWN_COUNTRY =
  /\b(?:his|her|its|their|our|my) (?:own )?(?:country|nation|land|army|military|forces|side|troops)(?: (?:has|have|had|alone|already))* (?:lost|suffered) [^.;:\d]{0,24}$/i;

/** Whether the words say that the speaker's own side lost the people. */
export function tellsOwnCountry({ start, sentence }: Figure, read: ReadText): boolean {
  return OWN_COUNTRY.test(wordsOf(read, { start: sentence.start, end: start }));
}

const HAD =
  /^(?: alone| itself)?(?: (?:has|have|had|suffered|counts|counted|mourns|mourned|faced|endured|seen|saw))+ (?:(?:some|about|around|nearly|almost|over|up to|at least|as many as|more than) )*$/i;
const OF_THE_LOST = /^ (?:dead|killed|wounded|injured|hurt|casualties|deaths|fatalities)\b/i;

/** "He said that Norland had 700 dead and wounded": right before the number the land whose people they are; else empty. */
export function landThatHad(
  figure: Figure,
  read: ReadText,
  sentenceHits: readonly NameHit[],
): readonly string[] {
  if (figure.subject !== null && !figure.inferred.includes('subject')) return [];
  const land = sentenceHits.findLast(
    (hit) => hit.end <= figure.start && (hit.type === 'place' || hit.type === 'demonym'),
  );
  if (!land || !HAD.test(wordsOf(read, { start: land.end, end: figure.start }))) return [];
  const after = wordsOf(read, { start: figure.end, end: figure.sentence.end });
  return OF_THE_LOST.test(after) ? tellingWords(wordsOf(read, land)) : [];
}

const OF_ARMY = /\b(?:army|military|armed forces)\b/i;
const MARTYRED = /^[^.;\d]{0,40}\bmartyr(?:s|ed|dom)\b/i;

/** "The Norland army said that 40 civilians were martyred": its own, where no place tells of an ally's. Else empty. */
export function martyrsOf(figure: Figure, read: ReadText, record: ClaimRecord): readonly string[] {
  const origin = figure.attribution?.origin;
  const placed = figure.place !== null && !figure.inferred.includes('place');
  if (!origin || placed || !OF_ARMY.test(origin.text)) return [];
  if (!MARTYRED.test(wordsOf(read, { start: figure.end, end: figure.sentence.end }))) return [];
  return [...landWords(origin.text), ...sidesOf(origin.ids, record)];
}

/** Whether the words for the people bear a name, and not only that of the land that speaks. */
function namesOthers({ subject, attribution }: Figure): boolean {
  const origin = attribution?.origin;
  if (!subject || !/\p{Lu}/u.test(subject.text)) return false;
  return !(origin && overlaps(subject, origin));
}
