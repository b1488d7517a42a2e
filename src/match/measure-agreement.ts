import type { Conflict } from '../claims/record';
import type { Measure } from '../text/quantity';
import type { ReadText } from '../text/read-text';
import type { Span } from '../text/span';

/** How the page's measure stands to the claim's: the same, another word for it, a drift, or another matter. */
export type MeasureAgreement = 'same' | 'word-varies' | 'drifts' | 'differs';

/** Measures that count the hurt; a page may turn one into another and keep the number. */
const TOLL: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'wounded',
  'casualties',
  'losses',
  'deaths',
  'excess-deaths',
]);

/**
 * How a page words its dead: "died" (deaths, a toll, lives lost) says nothing of the cause, "killed" does,
 * "excess deaths" are reckoned against an expected number. All may be read as `killed`. "Lost 40 men", "cost Norland
 * 40 men" is a word for those killed as well as for those killed and captured; "40 losses" is a measure of its own.
 */
export type DeathWording = 'killed' | 'died' | 'lost' | 'died-beside-excess' | 'excess';

const EXCESS =
  /\bexcess (?:\p{L}+ ){0,2}?(?:deaths|mortality|dead)\b|\b(?:more|additional|extra) deaths\b[^.;]{0,60}\bthan (?:expected|usual|normal)/iu;
const EXCESS_VIOLENCE = /\bexcess violent\b/i;

const KILLING =
  /\b(?:kill|slain|slay|murder|massacr|assassinat|execut|slaughter|shot|gunned|martyr)/i;
/** Words of killing that are said of people alone: no storm murders. */
const VIOLENCE = /\b(?:slain|slay|murder|massacr|assassinat|execut|slaughter|shot|gunned|martyr)/i;
const DYING = /\b(?:dies?|died|dying|dead|deaths?|toll|perish|succumb|lives|fatal|lost)/i;

const LOST =
  /\b(?:lost|loses?|losing|loss of|cost(?:ing)? (?:it|them|him|(?:the )?(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*))\s+(?:(?:some|about|around|nearly|almost|over|only|just|up to|at least|as many as|more than)\s+)?$/iu;

/** "Norland lost 40 men, Sudria 31": the second number is of the same verb. */
const LOST_TOO =
  /\b(?:lost|loses?|losing|cost)\b[^.;:]{0,90}(?:,|,? and|,? but|,? while) (?:(?:the|some|about|nearly|over) )?(?:\p{Lu}[\p{L}.’']* ){1,3}(?:(?:some|about|around|nearly|almost|over|only|just) )?$/u;

/** "Norland suffered 40 losses, 90 were wounded": who counts the wounded apart means the dead by its losses. */
const LOSSES_BESIDE_WOUNDED =
  /^ (?:\p{L}+ ){0,2}losses\b[^.;:\d]{0,40}\d[\d,]*(?: (?:others?|more|men|soldiers|troops))?(?: (?:were|was))? (?:wounded|injured)\b/u;

/** "Killed by violence, hunger and disease", "directly and indirectly": more than killing is counted. */
const INDIRECT =
  /\bindirect(?:ly)?\b|\b(?:from|of|by) all causes\b|\b(?:to|by|from|of|through|including|and) (?:\p{L}+(?:, | and | or )){0,3}(?:disease|hunger|starvation|malnutrition|famine|illness)\b/iu;

const OWN_DYING =
  /^\s*(?:\p{L}+[\s,]+){0,4}?(?:dies?|died|dead|deaths|fatalities|perished|have died|lost their lives)\b/iu;

/**
 * Reads from the sentence whether it says that somebody killed, or only that people died; `number` is where
 * the number stands in it, because one sentence may hold excess deaths beside violent ones.
 */
export function deathWording(sentence: string, number?: Span): DeathWording {
  const excess = number ? tellsExcess(sentence, number) : EXCESS.test(sentence);
  if (excess) return 'excess';
  const before = number ? sentence.slice(0, number.start) : '';
  if (LOST.test(before) || LOST_TOO.test(before)) return 'lost';
  if (number && LOSSES_BESIDE_WOUNDED.test(sentence.slice(number.end))) return 'lost';
  if (number && tellsOwnDying(sentence, number)) return 'died';
  const kills = KILLING.test(sentence);
  if (kills && INDIRECT.test(sentence)) return 'died';
  return !kills && DYING.test(sentence) ? 'died' : 'killed';
}

/**
 * The wording on a page that elsewhere speaks of excess deaths: a plain "died" of a plague or blow of nature, where
 * nobody kills, may stand for them.
 */
export function besideExcess(
  wording: DeathWording,
  page: ReadText,
  conflict: Conflict | null,
): DeathWording {
  if (wording === 'excess' || !killsWithoutViolence(conflict)) return wording;
  return tellsOfExcess(page) ? 'died-beside-excess' : wording;
}

const withExcess = new WeakMap<ReadText, boolean>();

function tellsOfExcess(page: ReadText): boolean {
  let tells = withExcess.get(page);
  if (tells === undefined) {
    tells = EXCESS.test(page.text);
    withExcess.set(page, tells);
  }
  return tells;
}

/** "23 soldiers were killed and 41 civilians died": the words behind the number, up to the next one, are its own. */
function tellsOwnDying(sentence: string, { end }: Span): boolean {
  const own = /^[^\d;]*/.exec(sentence.slice(end))?.[0] ?? '';
  return OWN_DYING.test(own) && !KILLING.test(own);
}

/** "4,120 (3,200-5,300) excess deaths": the interval of a study stands between the number and its words. */
const INTERVAL = /^\s*\([^()]*\d[^()]*\)/;

/** The words behind the number up to the next one decide; where they name no death, those before it. */
function tellsExcess(sentence: string, { start, end }: Span): boolean {
  const own = /^[^\d]*/.exec(sentence.slice(end).replace(INTERVAL, ' '))?.[0] ?? '';
  if (DYING.test(own)) return EXCESS.test(own) && !EXCESS_VIOLENCE.test(own);
  const before = /[^\d]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
  return EXCESS.test(before) || EXCESS.test(own);
}

/** Whether the sentence has a word of killing that tells of people who did it. */
export function tellsViolence(sentence: string): boolean {
  return VIOLENCE.test(sentence);
}

/** Disasters and epidemics kill without violence: "killed" and "died" count the same there. */
function killsWithoutViolence(conflict: Conflict | null): boolean {
  return conflict?.kind === 'disaster' || conflict?.kind === 'epidemic';
}

/**
 * Compares measures. "Losses" and "casualties" vary as words for what an agency counted; "died" for
 * violent deaths is plain English, while "killed" for deaths of all causes says more than the claim.
 */
export function compareMeasures(
  page: Measure,
  claim: Measure,
  conflict: Conflict | null,
  wording: DeathWording = 'killed',
): MeasureAgreement {
  if (wording === 'excess' && (page === 'killed' || page === 'deaths')) {
    if (claim === 'excess-deaths') return 'word-varies';
    if (claim === 'killed' || claim === 'deaths') return 'drifts';
  }
  if (page === claim) return 'same';
  const beside = wording === 'died-beside-excess';
  if (beside && (page === 'killed' || page === 'deaths') && claim === 'excess-deaths') {
    return 'word-varies';
  }
  if (
    (page === 'losses' && claim === 'casualties') ||
    (page === 'casualties' && claim === 'losses')
  ) {
    return 'word-varies';
  }
  if (page === 'deaths' && claim === 'killed') return 'word-varies';
  // "deaths and disappearances" of a body that counted the disappeared
  if (page === 'losses' && claim === 'missing') return 'drifts';
  if (page === 'killed' && claim === 'deaths') {
    const died = wording === 'died' || beside;
    return died || killsWithoutViolence(conflict) ? 'word-varies' : 'drifts';
  }
  return TOLL.has(page) && TOLL.has(claim) ? 'drifts' : 'differs';
}

/**
 * "Norland lost 40 men" of 40 killed or dead: plain English for them, whoever is named. The noun "losses" is not, since
 * it counts the missing and captured, too.
 */
export function isLostOfKilled(page: Measure, claim: Measure, wording: DeathWording): boolean {
  return wording === 'lost' && page === 'losses' && (claim === 'killed' || claim === 'deaths');
}

/**
 * "4,120 died", "cost 4,120 lives" of a body's own estimate of excess deaths: plain English for it, since it says
 * nothing of the cause. "Killed" says more than the body did, but of a blow of nature ("the storm killed 4,120"):
 * `conflict` is the one that killed, null where the sentence tells of people who did.
 */
export function isDiedOfExcess(
  page: Measure,
  claim: Measure,
  wording: DeathWording,
  conflict: Conflict | null,
): boolean {
  const dead = page === 'killed' || page === 'deaths' || (page === 'losses' && wording === 'lost');
  if (!dead || claim !== 'excess-deaths') return false;
  return wording !== 'killed' || conflict?.kind === 'disaster';
}

/** The measures whose claims may be the origin of a figure with this measure, the same one first. */
export function measuresLike(
  page: Measure,
  conflict: Conflict | null,
  wording: DeathWording = 'killed',
): readonly Measure[] {
  return keptLists(page, conflict, wording).like;
}

/** Measures by how they stand to one of a page. */
interface MeasureLists {
  readonly like: readonly Measure[];
  readonly confused: readonly Measure[];
}

const lists = new Map<string, MeasureLists>();

/** They hang on so few things that each list is made once. */
function keptLists(page: Measure, conflict: Conflict | null, wording: DeathWording): MeasureLists {
  const key = `${page} ${wording} ${killsWithoutViolence(conflict)}`;
  const known = lists.get(key);
  if (known) return known;
  const stands = (claim: Measure): MeasureAgreement =>
    compareMeasures(page, claim, conflict, wording);
  const varying = [...TOLL].filter((claim) => claim !== page && stands(claim) === 'word-varies');
  const made = {
    like: [page, ...varying],
    confused: [...TOLL, 'missing' as const].filter((claim) => stands(claim) === 'drifts'),
  };
  lists.set(key, made);
  return made;
}

/** The measures that a page may have confused with this one. */
export function measuresConfusedWith(
  page: Measure,
  conflict: Conflict | null,
  wording: DeathWording = 'killed',
): readonly Measure[] {
  return keptLists(page, conflict, wording).confused;
}

/** What the measure contains, in plain words. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  casualties: 'casualties (killed and wounded)',
  losses: 'losses (may include missing and captured)',
  missing: 'missing',
  captured: 'captured',
  deaths: 'deaths from all causes',
  'excess-deaths': 'excess deaths',
  displaced: 'displaced',
  deployed: 'deployed',
};
