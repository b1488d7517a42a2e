import type { Claim } from '../claims/record';
import type { Measure } from '../text/quantity';
import { isEverydayCause, isOfBlow, isOfRoads, isToldOfHunger } from './causes';
import { isOfOtherDeed } from './deeds';
import { wordsOf } from './page-survey';
import type { Question } from './question';
import { foldWords } from './words';

/** Deaths of a war's whole cost are of sickness and hunger too. */
const BY_VIOLENCE: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'wounded',
  'casualties',
  'losses',
]);

/** Whether the number's own clause tells of another cause than the claim's conflict ("Road crashes killed 2,100"). */
export function isOfOtherCause(question: Question, claim: Claim): boolean {
  const { conflict } = question;
  if (conflict === null || claim.measure === 'excess-deaths') return false;
  if (tellsOtherDeed(question)) return true;
  const told = BY_VIOLENCE.has(claim.measure) ? toldOfViolence : toldOfAll;
  const found = told.get(question.asked);
  if (found !== undefined) return found;
  const { before, after } = ownClause(question);
  const clause = foldWords(`${before} ${after}`);
  const other =
    told === toldOfViolence
      ? isEverydayCause(conflict, clause) ||
        isOfBlow(conflict, clause) ||
        isToldOfHunger(question, clause)
      : conflict.kind === 'disaster' && (isOfRoads(clause) || isOfBlow(conflict, clause));
  told.set(question.asked, other);
  return other;
}

/** One question is asked for many claims: the answers for deaths by violence, and for those by whatever. */
const toldOfViolence = new WeakMap<Question['asked'], boolean>();
const toldOfAll = new WeakMap<Question['asked'], boolean>();

const known = new WeakMap<Question['asked'], boolean>();

/** Whether the number's own clause tells of a deed or mishap that is not the disaster asked of ("a car bomb killed 190"). */
export function tellsOtherDeed(question: Question): boolean {
  const { conflict } = question;
  if (conflict?.kind !== 'disaster') return false;
  const found = known.get(question.asked);
  if (found !== undefined) return found;
  const { lead, before, after } = ownClause(question);
  const other = isOfOtherDeed(conflict, foldWords(`${lead}${before} ${after}`));
  known.set(question.asked, other);
  return other;
}

interface OwnClause {
  /** The clause before it where that one tells what was done, with its comma; else empty. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
}

function ownClause({ figure, survey }: Question): OwnClause {
  const { start, end, sentence } = figure;
  const all = wordsOf(survey.read, { start: sentence.start, end: start });
  const before = all.replace(/^.*[,;:]/s, '');
  const after = wordsOf(survey.read, { start: end, end: sentence.end }).replace(/[,;:].*$/s, '');
  if (!LED.test(before)) return { lead: '', before, after };
  const earlier = all.slice(0, all.length - before.length - 1);
  return { lead: `${earlier.replace(/^.*[,;:]/s, '')},`, before, after };
}

/** "A bomb went off in Harwick, killing 190": what was done stands in the clause before. */
const LED = /^ ?(?:killing|leaving|claiming|which (?:has |had )?(?:killed|left))\b[^.]{0,40}$/iu;
