import type { Item } from './sentence-view';

const HIMSELF = '(?:himself|herself|themselves)';
const HIS = '(?:his|her|their)';
const IN_PRISON =
  '(?:while )?in (?:a |his |her |the |\\w+ )?(?:prison|jail|custody|detention|cell)\\b';
const OWN_DEATH = new RegExp(
  [
    `(?:committ?ed|committing|commits?|died by|dies by) suicide`,
    `(?:took|taking|takes|ended|ending) ${HIS} (?:own )?(?:life|lives)`,
    `(?:fatally )?(?:shot|shooting|shoots|hanged|hanging|hung|burned|detonated|blew|blown|blows?|blowing|poisoned|drowned|immolated|electrocuted|killed|killing) ${HIMSELF}(?: up)?(?! (?:in the (?:foot|feet|leg|legs|hand|hands|arm|shoulder)|with a selfie|${IN_PRISON}))`,
    `(?:turned|turning|turns) (?:the|${HIS}|a) (?:guns?|weapons?|rifles?|pistols?|handguns?|shotguns?|knife|knives) on ${HIMSELF}`,
    `stabbed ${HIMSELF} to death`,
    `(?:before|and|then) being (?:himself |herself |later )?(?:shot dead|killed|shot and killed|gunned down|fatally shot)`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
);
const NOT_DONE =
  /\b(?:attempted|attempting|tried|trying|threatened|threatening|could|would|might|may|not|never|without|wanted|planned|planning|about|to)(?: \S+){0,3} $/;

/** "…, he kills himself in prison": long after the deed, and nobody's victim. */
export function endsInPrison(items: readonly Item[], at: number): boolean {
  const words = items.slice(at + 1, at + 7).map(({ lower }) => lower);
  return (
    /^(?:himself|herself)$/.test(words[0] ?? '') && ENDS_IN_PRISON.test(words.slice(1).join(' '))
  );
}

const ENDS_IN_PRISON = new RegExp(`^${IN_PRISON}`);

/** Who take their own lives in one sentence. */
export interface OwnDeaths {
  /** How many; 0 when nobody does, or when the sentence does not say. */
  readonly count: number;
  /** Where the number stands that says so ("Two pupils … before killing themselves"); null for one. */
  readonly number: number | null;
}

const NOBODY: OwnDeaths = { count: 0, number: null };
const BY_OWN_HAND = /suicide$|own lives$/;

/**
 * `isTold`: the victim of "being shot dead" was found in the clause before.
 * "… before turning the gun on himself": one, or as many as the number says that names the doers.
 */
export function ownDeaths(items: readonly Item[], isTold = false): OwnDeaths {
  const words = items.map(({ lower }) => lower).join(' ');
  const hit = OWN_DEATH.exec(words);
  // "a clerk committed suicide": a word of harm with its own victims
  if (items.some(({ trigger, lower }) => trigger && BY_OWN_HAND.test(lower))) return NOBODY;
  if (
    hit === null ||
    (isTold && / being /.test(hit[0])) ||
    NOT_DONE.test(words.slice(0, hit.index))
  )
    return NOBODY;
  const doers = doersOf(items);
  const value = doers?.amount?.value ?? null;
  if (/\b(?:himself|herself|his|her)\b/.test(hit[0]))
    return { count: 1, number: value === 1 ? (doers?.start ?? null) : null };
  if (!/\b(?:themselves|their)\b|suicide/.test(hit[0])) return { count: 1, number: null };
  const count = value ?? (hit[0].endsWith('suicide') ? 1 : 0);
  return { count, number: doers?.start ?? null };
}

/** The number that opens a sentence before any word of harm; null when there is none, or more than one. */
function doersOf(items: readonly Item[]): Item | null {
  const harm = items.findIndex(({ kind }) => kind === 'trigger');
  const numbers = items
    .slice(0, harm < 0 ? items.length : harm)
    .filter(({ amount }) => amount && amount.aside === null && amount.share === null);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}
