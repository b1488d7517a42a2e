import { whatIsWrong } from '../../src/claims/check-schema';
import { LOWER_REASONS, METHODS, type Pack } from '../../src/claims/record';
import { RECORD_SCHEMAS } from '../../src/claims/schema';
import { BOUNDS, KINDS, MEASURES } from '../../src/text/quantity';
import { askCount, askOptional, askWords } from './answers';
import type { Asker } from './asker';
import { defaultConfidence, habitsOf, isOwnPage, type PartialClaim } from './draft';
import { BOUND_HINTS, KIND_HINTS, LOWER_HINTS, MEASURE_HINTS, METHOD_HINTS } from './hints';

const { shape } = RECORD_SCHEMAS.claim;

/** Builds the claim key by key; a key that was told already is not asked. */
type Step = (asker: Asker, claim: PartialClaim, pack: Pack, today: string) => Promise<PartialClaim>;

/** What is asked of a claim whose subject and agency are known, in this order. */
const STEPS: readonly Step[] = [
  askNumber,
  askKind,
  askDays,
  askManner,
  askAddresses,
  async (asker, claim) => ({
    note:
      claim.note ??
      (await askWords(asker, shape.note, 'What does the number leave out, and how was it said?', {
        example: 'in your own words',
      })),
  }),
  askConfidence,
];

/** Asks for all that was not told of a claim. */
export async function askClaim(
  asker: Asker,
  told: PartialClaim,
  pack: Pack,
  today: string,
): Promise<PartialClaim> {
  let claim = told;
  for (const step of STEPS) claim = { ...claim, ...(await step(asker, claim, pack, today)) };
  return claim;
}

/** Asks why a total lies below an earlier one. */
export function askLowerReason(asker: Asker): Promise<PartialClaim['lowerBecause']> {
  return asker.choose({
    message: 'Why is it lower than an earlier total of this agency?',
    choices: [
      { value: undefined, label: 'for no reason: something I typed is wrong' },
      ...LOWER_REASONS.map((value) => ({ value, label: value, hint: LOWER_HINTS[value] })),
    ],
  });
}

async function askNumber(asker: Asker, claim: PartialClaim): Promise<PartialClaim> {
  const measure =
    claim.measure ??
    (await asker.choose({
      message: 'What was counted? (the agency’s meaning, not the headline’s)',
      choices: MEASURES.map((value) => ({ value, label: value, hint: MEASURE_HINTS[value] })),
    }));
  const bound =
    claim.bound ??
    (await asker.choose({
      message: 'How was the number bounded?',
      choices: BOUNDS.map((value) => ({ value, label: value, hint: BOUND_HINTS[value] })),
      initial: 'exact' as const,
    }));
  const low =
    claim.low ??
    (await askCount(asker, shape.low, bound === 'range' ? 'From which number?' : 'The number?'));
  if (bound !== 'range') return { measure, bound, low };
  const above = (count: number) => (count > low ? null : `write a number above ${low}`);
  const high = claim.high ?? (await askCount(asker, shape.low, 'Up to which number?', above));
  return { measure, bound, low, high };
}

async function askKind(asker: Asker, claim: PartialClaim, pack: Pack): Promise<PartialClaim> {
  const kind =
    claim.kind ??
    (await asker.choose({
      message: 'Over what time does it count?',
      choices: KINDS.map((value) => ({ value, label: value, hint: KIND_HINTS[value] })),
    }));
  if (kind === 'incident') {
    const incident =
      claim.incident ??
      (await askWords(asker, shape.incident, 'A slug for the event?', {
        example: 'river-market-2026-05-01',
      }));
    return { kind, incident };
  }
  if (claim.periodStart !== undefined) return { kind };
  const usual = habitsOf(pack, claim.agency ?? '', claim.subject ?? '').periodStart;
  const periodStart =
    kind === 'cumulative'
      ? await askOptional(
          asker,
          shape.periodStart,
          'First day counted?',
          usual === null ? 'leave empty if it is not told' : `usual for this group: ${usual}`,
        )
      : await askWords(asker, shape.asOf, 'First day counted?');
  return { kind, periodStart };
}

async function askDays(
  asker: Asker,
  claim: PartialClaim,
  _pack: Pack,
  today: string,
): Promise<PartialClaim> {
  const published =
    claim.published ??
    (await askWords(asker, shape.published, 'On which day did the agency say it?', {
      fallback: today,
    }));
  const from = claim.periodStart ?? '';
  const asOf =
    claim.asOf ??
    (await asker.text({
      message: 'Up to which day does it count?',
      fallback: published,
      check: (day) => whatIsWrong(shape.asOf, day) ?? outsideOf(day, from, published),
    }));
  const dateBasis =
    claim.dateBasis ??
    (await asker.choose({
      message: 'How sure is the day of publication?',
      choices: [
        { value: 'stated', label: 'stated', hint: 'the text gives it, or is of that day' },
        { value: 'recalled', label: 'recalled', hint: 'a later text repeats the number' },
        { value: 'placeholder', label: 'placeholder', hint: 'only the month or year is known' },
      ] as const,
    }));
  if (dateBasis !== 'placeholder') return { published, asOf, dateBasis };
  const datePrecision =
    claim.datePrecision ??
    (await asker.choose({
      message: 'How much of the day is known?',
      choices: [
        { value: 'month', label: 'the month' },
        { value: 'year', label: 'the year' },
      ] as const,
    }));
  return { published, asOf, dateBasis, datePrecision };
}

/** What is wrong with a day that must lie in a span; null when nothing is. */
function outsideOf(day: string, from: string, to: string): string | null {
  if (day < from) return `that is before the first day counted, ${from}`;
  return day > to ? `that is after the agency said it, ${to}` : null;
}

async function askManner(asker: Asker, claim: PartialClaim, pack: Pack): Promise<PartialClaim> {
  const habits = habitsOf(pack, claim.agency ?? '', claim.subject ?? '');
  const method =
    claim.method !== undefined
      ? claim.method
      : await asker.choose({
          message: 'How did the agency come to it?',
          choices: [
            ...METHODS.map((value) => ({ value, label: value, hint: METHOD_HINTS[value] })),
            { value: null, label: 'it cannot be told' },
          ],
          initial: habits.method,
        });
  const channel =
    claim.channel !== undefined
      ? claim.channel
      : await askOptional(
          asker,
          shape.channel,
          'Through what channel?',
          habits.channel === null ? 'briefing, post, report' : `before: ${habits.channel}`,
        );
  const place =
    claim.place !== undefined
      ? claim.place
      : await askOptional(asker, shape.place, 'A place narrower than the group’s?');
  return { method, channel, place };
}

async function askAddresses(asker: Asker, claim: PartialClaim, pack: Pack): Promise<PartialClaim> {
  const url =
    claim.url ??
    (await askWords(asker, shape.url, 'The best address to show?', {
      example: 'https://… the agency’s own page, else where you read it',
    }));
  if (claim.readAt !== undefined) return { url };
  const own = isOwnPage(url, claim.agency ?? '', pack);
  const wasRead = own || (await asker.confirm('Did you read the number there, word for word?'));
  const readAt = wasRead ? [url] : [];
  for (;;) {
    const message = readAt.length === 0 ? 'Where did you read it?' : 'Read it elsewhere too?';
    const more =
      readAt.length === 0
        ? await askWords(asker, shape.url, message)
        : await askOptional(asker, shape.url, message, 'leave empty if not');
    if (more === null) return { url, readAt };
    if (!readAt.includes(more)) readAt.push(more);
  }
}

async function askConfidence(asker: Asker, claim: PartialClaim, pack: Pack): Promise<PartialClaim> {
  const { url = '', readAt = [url] } = claim;
  const own = isOwnPage(url, claim.agency ?? '', pack) || !readAt.includes(url);
  const urlKind = claim.urlKind ?? (own ? 'primary' : 'secondary');
  const best = defaultConfidence(url, urlKind, readAt);
  const confidence =
    claim.confidence ??
    (await asker.choose({
      message: 'How sure is the row?',
      choices: [
        { value: best, label: best, hint: 'what the addresses allow' },
        ...(best === 'high'
          ? [{ value: 'medium', label: 'medium', hint: 'one good text' } as const]
          : []),
        { value: 'low', label: 'low', hint: 'day, speaker or category is unclear' } as const,
      ],
    }));
  return { urlKind, confidence };
}
