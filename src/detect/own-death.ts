import type { Item } from './sentence-view';

const HIMSELF = '(?:himself|herself)';
const HIS = '(?:his|her)';
const OWN_DEATH = new RegExp(
  [
    `(?:committ?ed|committing|commits|died by|dies by) suicide`,
    `(?:took|taking|takes|ended|ending) ${HIS} (?:own )?life`,
    `(?:fatally )?(?:shot|shooting|shoots|hanged|hanging|hung|burned|detonated|poisoned|drowned|immolated|electrocuted|killed|killing) ${HIMSELF}(?! (?:in the (?:foot|feet|leg|legs|hand|hands|arm|shoulder)|with a selfie))`,
    `(?:turned|turning|turns) (?:the|${HIS}|a) (?:gun|weapon|rifle|pistol|handgun|shotgun|knife) on ${HIMSELF}`,
    `stabbed ${HIMSELF} to death`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
);
const NOT_DONE =
  /\b(?:attempted|attempting|tried|trying|threatened|threatening|could|would|might|may|not|never|without|wanted|planned|planning|about|to)(?: \S+){0,3} $/;

/** Whether one person takes his or her own life in this sentence ("… before turning the gun on himself"). */
export function ownDeaths(items: readonly Item[]): boolean {
  const words = items.map(({ lower }) => lower).join(' ');
  const hit = OWN_DEATH.exec(words);
  return hit !== null && !NOT_DONE.test(words.slice(0, hit.index));
}
