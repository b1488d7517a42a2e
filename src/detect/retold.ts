import { countsDoers, isDoer, nounAfter } from './doers';
import type { Figure } from './figure';

/** A figure that a sum holds already, with the words of its sentence. */
export interface Said {
  readonly figure: Figure;
  readonly sentence: string;
}

/** Whether a number of that size was said before. */
export function hasValue(said: readonly Said[], value: number): boolean {
  return said.some(({ figure }) => figure.value === value);
}

const DEED =
  '(?:bomb|bombing|blast|explosion|shell|rocket|mine|mortar|grenade|drone|attack|ied|strike|shooting)';
const NEW_EVENT = new RegExp(
  `^(?:(?:an?|another|one|(?:a|the) (?:second|third|separate)) (?:\\p{L}+[ -]){0,2}${DEED}|elsewhere|separately|in (?:another|a separate))\\b`,
  'iu',
);
const OPENING = new RegExp(`^an? ((?:\\p{L}+[ -]){1,2}${DEED})\\b`, 'iu');

/** "The two bombers died … killing a guard and a child", "A bomb wounded a driver and a nurse": as many, but others. */
export function isOfOthers(
  said: readonly Said[],
  sum: { readonly value: number; readonly sentence: string },
  named: readonly string[],
  folded: string,
): boolean {
  if (NEW_EVENT.test(sum.sentence)) return true;
  const same = said.filter(({ figure }) => figure.value === sum.value);
  return (
    named.length > 0 &&
    !named.some(isDoer) &&
    same.every(({ figure }) => countsDoers(figure, folded))
  );
}

/** "Prior to the raid, he stabbed three people": other ones than those of the raid. */
const OF_BEFORE =
  /^(?:prior to|just before|shortly before|hours before|before) (?:the|that|this|his|her|their)\b/i;

const POINTING = /\b(?:the|all|those|these|both|its|their)(?: (?:other|same|remaining))? $/i;
const ANYBODY =
  /^(?:people|persons?|individuals|victims?|men|of|were|was|are|have|had|died|killed|injured|wounded|dead|hurt|and|or|in|on|at|by|when|after|while|as|with|from|to|including|the|a|an|)$/;

/** Whether a number means those that a sentence before counted: as many, and pointed at, or of the same or no noun. */
export function isSaidAgain({ figure, sentence }: Said, before: Said, folded: string): boolean {
  if (figure.value !== before.figure.value) return false;
  if (POINTING.test(folded.slice(Math.max(0, figure.start - 20), figure.start))) return true;
  if (OF_BEFORE.test(sentence)) return false;
  if (isWordForWord(figure, before.figure, folded)) return true;
  if (isMore(figure, folded) || isOneOfTwo(sentence)) return false;
  // "A car bomb … killed at least 5. A motorcycle bomb … killed 5 people."
  const [deed, first] = [openingOf(sentence), openingOf(before.sentence)];
  if (deed !== null && first !== null && deed !== first) return false;
  const [own, other] = [nounAfter(figure, folded), nounAfter(before.figure, folded)];
  if (own === other || ANYBODY.test(own) || ANYBODY.test(other)) return true;
  return isBareNounOf(figure, before.figure, folded);
}

/** "three suspected rebels … Three rebels": the noun alone, of which more was said before. */
function isBareNounOf(figure: Figure, before: Figure, folded: string): boolean {
  const bare = BARE.exec(folded.slice(figure.end, figure.end + 40))?.[1]?.toLowerCase();
  if (bare === undefined) return false;
  const described = DESCRIBED.exec(folded.slice(before.end, before.end + 60))?.[1];
  return described?.toLowerCase().split(/[ -]/).at(-1) === bare;
}

const VERB = '(?:were|was|are|is|have|had|died)';
const BARE = new RegExp(`^ (\\p{L}+) ${VERB}\\b`, 'iu');
const DESCRIBED = new RegExp(`^((?:[ -]\\p{L}+){2,4}?) ${VERB}\\b`, 'iu');

/** "The dead included four guards …, while three more fell in a raid": a sentence that only says who the dead are. */
const BREAKDOWN =
  /^(?:the|those|all)? ?(?:fatalities|dead|deaths|victims|casualties|killed|slain|injured|wounded|injuries) (?:were|include|included|comprise|comprised)\b/i;

/** Whether a sentence breaks down a total of before. */
export function isBreakdown(
  said: readonly Said[],
  { value, sentence }: { readonly value: number; readonly sentence: string },
): boolean {
  return BREAKDOWN.test(sentence) && said.some(({ figure }) => (figure.value ?? 0) >= value);
}

/** "6 died, 8 were hurt.": a sentence of numbers and words of harm alone. */
const BARE_TOLL =
  /^(?:[\p{L}\d .,]{1,24}: )?(?:(?:\d+|\p{L}+) (?:people |persons )?(?:were |was )?(?:died|dead|killed|injured|wounded|hurt)(?:,? and|,|\.)? ?){1,3}$/iu;

/** "6 died, 8 were hurt. A blast hurt a cook and 7 others": an entry that opens with its toll tells afterwards how it came about. */
export function opensWithToll(sentence: string, later: readonly string[]): boolean {
  return BARE_TOLL.test(sentence) && !later.some((one) => ANOTHER_EVENT.test(one));
}

const ANOTHER_EVENT = /^(?:later|another|elsewhere|separately|in (?:another|a separate))\b/i;

/** "At least 15 others were hurt. … At least 15 others were hurt": the very words of before, up to their verb. */
function isWordForWord(figure: Figure, before: Figure, folded: string): boolean {
  const clause = ({ start, end }: Figure) =>
    folded.slice(start, end) + (CLAUSE_OF.exec(folded.slice(end, end + 40))?.[0] ?? '');
  return clause(figure).split(' ').length > 3 && clause(figure) === clause(before);
}

const CLAUSE_OF = /^(?: \p{L}+){1,3}? (?:were|was|are|is|have been|died) ?\p{L}*/iu;

/** "killing two more", "two others were killed elsewhere": said to add to those before. */
function isMore({ start, end }: Figure, folded: string): boolean {
  return (
    /^ (?:more|others?)\b/i.test(folded.slice(end, end + 8)) ||
    /\b(?:another|further) $/i.test(folded.slice(Math.max(0, start - 9), start))
  );
}

/** "One was shot by a guard, but the other got away": one of two, whom the sentence before may have counted. */
export function isOneOfTwo(sentence: string): boolean {
  return /^one\b[^.]{3,80}\bthe other\b/i.test(sentence);
}

/** "According to a monitor, an elder was killed" behind one death told already: another voice tells of the same. */
export function isOtherAccount(sentence: string): boolean {
  return /^(?:an? [^,.]{3,60}? (?:said|says|reported) that an?\b|according to|(?:other|local|another) (?:sources?|reports?|media|monitors?|accounts?))\b/i.test(
    sentence,
  );
}

/** "car bomb" of "A car bomb went off …"; null where no deed with a word of its own opens the sentence. */
function openingOf(sentence: string): string | null {
  return OPENING.exec(sentence)?.[1]?.toLowerCase() ?? null;
}

/** "Killed: 4: 2 men, 2 women", "four others, two men and two women,": what follows the first is its breakdown. */
export function isBroken(
  folded: string,
  parts: readonly number[],
  figures: readonly Figure[],
): boolean {
  const [first, second] = parts.map((index) => figures[index] as Figure);
  const between = folded.slice(first?.end ?? 0, second?.start ?? 0);
  return /[:(\u2013\u2014]|^ (?:others|people|persons|victims),/.test(between);
}
