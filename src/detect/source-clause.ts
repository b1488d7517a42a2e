import { PAPERS, SAYING, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import {
  apposed,
  beforeSpan,
  lastIndexOf,
  openingRange,
  overApposition,
  overInsertion,
  type SpeakerRange,
} from './source-apposition';
import { ALLOWED, isSpeaker, isTime, nameEnd, nameStart, skipDeterminer } from './source-names';
import {
  anyoneBefore,
  beforeLand,
  beforeRelease,
  beforeYear,
  isDayOfMonth,
  isPartOfDay,
  isSameDay,
  mainActor,
  overDash,
  paperBefore,
  pastLand,
  withListed,
} from './source-openers';
import { isNameless } from './source-papers';
import { opensQuote, quotedName } from './source-quoted';

/** Who stands before a saying verb: right before it, before an insertion, or at the head of its clause; null when nobody does. */
export function speakerBefore(items: readonly Item[], verb: number): SpeakerRange | null {
  const gerund = GERUND.test(items[verb]?.lower ?? '') && !isBesideName(items, verb);
  const paper = gerund ? paperBefore(items, verb) : null;
  if (paper) return paper;
  let last = verb - 1;
  // "…, May said": a month that is somebody's name
  const named = items[last]?.capital && isTime(items[last]) && !isTime(items[last - 1]);
  if (
    named &&
    NAMES.test(items[last]?.lower ?? '') &&
    /^(?:,|"|mr|ms|mrs|\.)?$/.test(items[last - 1]?.lower ?? '')
  )
    return { from: last, to: verb, clause: last, anyone: true };
  while (
    last >= 0 &&
    (items[last]?.wordClass === 'adverb' ||
      /^(?:has|have|had|since|also|would|later|earlier|further|did|does|do|itself|himself|herself|themselves)$/.test(
        items[last]?.lower ?? '',
      ) ||
      isTime(items[last]) ||
      isDayOfMonth(items, last) ||
      isSameDay(items, last) ||
      isPartOfDay(items, last))
  )
    last--;
  last = beforeAbility(items, beforeYear(items, last));
  last = beforeRelease(items, last);
  if (
    /^(?:far|date|first)$/.test(items[last]?.lower ?? '') &&
    /^(?:so|thus|to|at)$/.test(items[last - 1]?.lower ?? '')
  )
    last -= 2;
  // 'He said officers had been there and "confirmed" 45 dead'
  const joint = items[last]?.lower === '"' && last === verb - 1 ? last - 1 : last;
  if (/^(?:and|but)$/.test(items[joint]?.lower ?? '')) return speakerOfFirst(items, joint);
  last = beforeSpan(items, last);
  if (last < 0) return null;
  if (/^[\u2013\u2014]$/.test(items[last]?.lower ?? '')) return overDash(items, last);
  if (items[last]?.lower === ',')
    return (
      overApposition(items, verb) ?? openingActor(items, verb) ?? overInsertion(items, last, verb)
    );
  // 'The fund "estimated that 40 had died"': the quotation opens at the verb
  if (items[last]?.lower === '"' && last === verb - 1 && opensQuote(items, last)) last--;
  if (items[last]?.lower === '"') return quotedName(items, last);
  if (/^[)\]]$/.test(items[last]?.lower ?? '')) {
    const open = lastIndexOf(items, items[last]?.lower === ')' ? '(' : '[', last);
    if (open > 0) last = open - 1;
  }
  if (
    /^(?:who|which|that)$/.test(items[last]?.lower ?? '') &&
    items[last]?.wordClass === 'relative'
  )
    return antecedent(items, last);
  const from = withListed(items, nameStart(items, last), last);
  if (from <= last && isSpeaker(items, from, last + 1)) {
    const author = authorOf(items, from, last) ?? relativeOpener(items, from, last, verb);
    if (author) return author;
    const led = isInside(items, from, verb) ? clauseRange(items, verb) : null;
    if (led && !isNameless(items, led.from, led.to)) return led;
    return apposed(items, from) ?? { from, to: last + 1, clause: from };
  }
  return openingRange(items, verb) ?? clauseRange(items, verb) ?? anyoneBefore(items, from, verb);
}

/** Months that are names of people as well. */
const NAMES = /^(?:jan|may|april|june|august|march)$/;

const AUTHORED =
  /^(?:done|did|conducted|conducts|led|wrote|written|authored|undertaken|undertook|completed|finished|compiled|made)$/;

/** "Ole Vale, an expert, has done a study that suggests": who made the paper that speaks; null without one. */
function authorOf(items: readonly Item[], from: number, last: number): SpeakerRange | null {
  const head = items[from]?.wordClass === 'determiner' ? from - 1 : from - 2;
  const paper = PAPERS.has(items[last]?.lower ?? '') && /^an?$/.test(items[head + 1]?.lower ?? '');
  return paper && AUTHORED.test(items[head]?.lower ?? '') ? speakerBefore(items, head) : null;
}

/** "Ole Vale, who led the survey and has reviewed other data has estimated": a person who opens the sentence, not the papers of the clause behind the name. */
function relativeOpener(
  items: readonly Item[],
  from: number,
  last: number,
  verb: number,
): SpeakerRange | null {
  if (!isNameless(items, from, last + 1)) return null;
  const opening = openingRange(items, verb);
  return opening && items[opening.to + 1]?.lower === 'who' ? opening : null;
}

/** "said it had sent boats and confirmed 12 deaths", "restored order but so far has confirmed 12": who opened goes on. */
function speakerOfFirst(items: readonly Item[], conjunction: number): SpeakerRange | null {
  for (let k = conjunction - 1; k > 0; k--) {
    if (items[k]?.kind !== 'word' || !SAYING.has(items[k]?.lower ?? '')) continue;
    const before = items[k - 1];
    if (before?.wordClass === 'determiner' || before?.wordClass === 'preposition') continue;
    const range = speakerBefore(items, k);
    if (range) return { ...range, clause: conjunction };
  }
  const actor = mainActor(items, conjunction);
  return actor && { ...actor, clause: conjunction };
}

/** "The governor visited the town on Monday, saying": who opens the sentence says what he adds by a participle. */
function openingActor(items: readonly Item[], verb: number): SpeakerRange | null {
  if (
    !/^(?:saying|adding|noting|stating|claiming|asserting|estimating|alleging|warning|confirming|putting)$/.test(
      items[verb]?.lower ?? '',
    )
  )
    return null;
  return mainActor(items, verb);
}

/** "revised the figures, with Vale saying": a proper name right before the participle. */
function isBesideName(items: readonly Item[], verb: number): boolean {
  const from = nameStart(items, verb - 1);
  return items[from - 1]?.lower === 'with' && items[from]?.capital === true;
}

const GERUND =
  /^(?:finding|concluding|showing|suggesting|indicating|estimating|claiming|reporting|saying|confirming|recording|documenting)$/;

/** "a group led by the general said", "those who talked when they landed at Sund said": the nearest name does not speak. */
function isInside(items: readonly Item[], from: number, verb: number): boolean {
  const before = items[from - 1];
  // "with an observatory reporting 12 dead"
  if (before?.lower === 'with' && GERUND.test(items[verb]?.lower ?? '')) return false;
  // "nurses at one hospital in Norland said"
  if (before?.kind === 'amount' && items[from - 2]?.wordClass === 'preposition') return true;
  // "a group fighting the army said"
  const rival = before?.wordClass === 'determiner' ? items[from - 2] : before;
  if (RIVAL.test(rival?.lower ?? '') || (from > 0 && RIVAL.test(items[from]?.lower ?? '')))
    return true;
  // "a panel on the 24-year occupation of Norland found"
  if (before?.lower === '-' && items[from - 2]?.kind === 'amount') return true;
  return (
    before?.lower === 'by' ||
    (items[from]?.lower === 'by' && from > 0) ||
    before?.wordClass === 'pronoun' ||
    (before?.wordClass === 'preposition' && !opensClause(items, from, verb))
  );
}

const RIVAL =
  /^(?:fighting|battling|opposing|resisting|backing|supporting|representing|governing|ruling|besieging)$/;

/** "after a village elder said", "since the army confirmed": who stands between such a word and the verb speaks. */
function opensClause(items: readonly Item[], from: number, verb: number): boolean {
  if (!/^(?:after|before|since|until|as)$/.test(items[from - 1]?.lower ?? '')) return false;
  // "after Norland accused the army of killing 12"
  if (from === verb - 1 && items[from]?.capital && items[from]?.wordClass === 'other') return true;
  return items
    .slice(from, verb)
    .some(({ lower, wordClass }) => SPEAKERS.has(lower) && wordClass !== 'preposition');
}

/** "The office was able to confirm", "The group managed to verify": past the words between speaker and infinitive. */
export function beforeAbility(items: readonly Item[], last: number): number {
  if (items[last]?.lower !== 'to') return last;
  // "This has allowed the group to update its count"
  for (let k = last - 2; k >= Math.max(0, last - ALLOWED_REACH); k--)
    if (ALLOWED.test(items[k]?.lower ?? '')) return last - 1;
  const opens = items[last - 1]?.lower ?? '';
  // "He went on to say"
  if (opens === 'on' && /^(?:went|goes|gone|go)$/.test(items[last - 2]?.lower ?? ''))
    return last - 3;
  if (!/^(?:able|managed|continued|continues|went|forced|obliged|had)$/.test(opens)) return last;
  let at = last - (opens === 'able' || /^(?:forced|obliged)$/.test(opens) ? 2 : 1);
  if (opens === 'managed' || opens === 'continued') at = last - 2;
  while (at >= 0 && (items[at]?.wordClass === 'auxiliary' || items[at]?.wordClass === 'adverb'))
    at--;
  return at;
}

/** "The coast guard, which had first announced 36 deaths": the noun before the clause speaks. */
function antecedent(items: readonly Item[], relative: number): SpeakerRange | null {
  const comma = /^(?:,|-|\u2013|\u2014)$/.test(items[relative - 1]?.lower ?? '');
  if (items[relative]?.lower === 'that' && comma) return null;
  const near = beforeLand(items, comma ? relative - 2 : relative - 1);
  const last = housed(items, near);
  const from = nameStart(items, last);
  if (from > last || !isSpeaker(items, from, last + 1)) return null;
  const author = authorOf(items, from, last);
  if (author) return author;
  // "a think tank that claims", but not "the fire that left"
  const head = /^(?:the|an?)$/.test(items[from]?.lower ?? '') ? from + 1 : from;
  // "a survey of households in the Lund Journal, which suggested"
  const signed =
    comma && PAPERS.has(items[head]?.lower ?? '') && items.slice(head, last + 1).some(isName);
  const person = items[relative]?.lower === 'who' && items.slice(from, last + 1).some(isName);
  const named =
    signed ||
    (comma && (person || items[head]?.capital === true)) ||
    SPEAKERS.has(items[last]?.lower ?? '');
  return named ? (apposed(items, from) ?? { from, to: last + 1, clause: from }) : null;
}

/** "the Institute for Graves at the University of Lund, which": the body before the house in which it sits; else the same end. */
function housed(items: readonly Item[], last: number): number {
  const start = nameStart(items, last);
  const at = items[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const body = items[at]?.lower === 'at' ? nameStart(items, at - 1) : at;
  if (items[at]?.lower !== 'at' || body >= at) return last;
  const named = items.slice(body, at);
  const speaks = named.some(({ capital, lower }) => capital && SPEAKERS.has(lower));
  return speaks ? at - 1 : last;
}

function isName({ capital, wordClass }: Item): boolean {
  return capital && wordClass !== 'time' && wordClass !== 'determiner';
}

/** Words of a name between "allowed" and "to". */
const ALLOWED_REACH = 7;

/** Words back from the verb over which the beginning of its clause is looked for. */
const CLAUSE_REACH = 24;

/** ", two officials familiar with the matter said": the words that open the clause name the speaker. */
function clauseRange(items: readonly Item[], verb: number): SpeakerRange | null {
  let clause = verb;
  while (
    clause > 0 &&
    verb - clause < CLAUSE_REACH &&
    !/^(?:[,;:"\u2013]|but|while|although|though|and)$/.test(items[clause - 1]?.lower ?? '')
  )
    clause--;
  let from = skipDeterminer(items, clause);
  // "Meanwhile the guild that first told of it said"
  if (clause === 0 && items[from]?.wordClass === 'adverb') from++;
  if (items[from]?.kind === 'amount' && items[from]?.amount?.aside === null) from++;
  if (items[from]?.lower === 'the') from++;
  let to = nameEnd(items, from);
  const after = items[to];
  // "a survey of | nine provinces concluded"
  while (to > from && items[to - 1]?.wordClass === 'preposition') to--;
  const opens =
    items[to]?.wordClass === 'preposition' ||
    after?.wordClass === 'preposition' ||
    after?.wordClass === 'relative' ||
    after?.wordClass === 'other' ||
    /ing$/.test(after?.lower ?? '');
  const isPaper = PAPERS.has(items[to - 1]?.lower ?? '');
  if (
    to <= from ||
    to >= verb ||
    !opens ||
    items.slice(to, verb).some(
      ({ kind, amount, lower }, k) =>
        kind !== 'word' &&
        amount === null &&
        !/^(?:\(|\)|'s|'|-)$/.test(lower) &&
        // "a guild count of casualties from the raid shows"
        !(kind === 'trigger' && items[to + k - 1]?.lower === 'of' && isPaper) &&
        !(
          kind === 'trigger' &&
          (after?.wordClass === 'relative' || /ing$/.test(after?.lower ?? ''))
        ),
    )
  )
    return null;
  to = pastLand(items, to, verb);
  const speaks =
    items[from]?.capital === true || items.slice(from, to).some(({ lower }) => SPEAKERS.has(lower));
  return speaks && isSpeaker(items, from, to) ? { from, to, clause } : null;
}
