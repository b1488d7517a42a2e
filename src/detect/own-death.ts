import type { Item } from './sentence-view';

const HIMSELF = '(?:himself|herself|themselves)';
const HIS = '(?:his|her|their)';
const OWN_DEATH = new RegExp(
  [
    `(?:committ?ed|committing|commits|died by|dies by) suicide`,
    `(?:took|taking|takes|ended|ending) ${HIS} (?:own )?(?:life|lives)`,
    `(?:fatally )?(?:shot|shooting|shoots|hanged|hanging|hung|burned|detonated|blew|blown|blowing|poisoned|drowned|immolated|electrocuted|killed|killing) ${HIMSELF}(?: up)?(?! (?:in the (?:foot|feet|leg|legs|hand|hands|arm|shoulder)|with a selfie))`,
    `(?:turned|turning|turns) (?:the|${HIS}|a) (?:guns?|weapons?|rifles?|pistols?|handguns?|shotguns?|knife|knives) on ${HIMSELF}`,
    `stabbed ${HIMSELF} to death`,
    `(?:before|and|then) being (?:himself |herself |later )?(?:shot dead|killed|shot and killed|gunned down|fatally shot)`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
);
const NOT_DONE =
  /\b(?:attempted|attempting|tried|trying|threatened|threatening|could|would|might|may|not|never|without|wanted|planned|planning|about|to)(?: \S+){0,3} $/;

/**
 * How many take their own lives in this sentence ("… before turning the gun on himself"): one, or as many as
 * the number says that names the doers ("Two pupils … before killing themselves"). 0 when nobody does, or when
 * the sentence does not say how many.
 */
export function ownDeaths(items: readonly Item[]): number {
  const words = items.map(({ lower }) => lower).join(' ');
  const hit = OWN_DEATH.exec(words);
  if (hit === null || NOT_DONE.test(words.slice(0, hit.index))) return 0;
  return /\b(?:themselves|their)\b/.test(hit[0]) ? doers(items) : 1;
}

/** The number that opens a sentence before any word of harm; 0 when there is none. */
function doers(items: readonly Item[]): number {
  const harm = items.findIndex(({ kind }) => kind === 'trigger');
  const numbers = items
    .slice(0, Math.max(0, harm))
    .flatMap(({ amount }) =>
      amount && amount.aside === null && amount.share === null ? [amount.value] : [],
    );
  return numbers.length === 1 ? (numbers[0] ?? 0) : 0;
}
