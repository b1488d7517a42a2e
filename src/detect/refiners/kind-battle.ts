import { draftsIn } from '../drafts-in';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';

/** "lost 164 men at Harwick Hill", "at the first Bull Ford". */
const AT_BATTLE = /\b[Aa]t (?:the )?(?:(?:first|second) )?(?:[Bb]attle of )?\p{Lu}\p{L}+/u;

/** Whether the sentence tells of losses at one battle by its name. */
export function isAtBattle(page: PageView, { start, end }: SentenceView): boolean {
  return AT_BATTLE.test(page.folded.slice(start, end));
}

/** "The Battle of Harwick was", "in the Siege of Lissen", "the Harwick offensive", "the brutal battle". */
const A_BATTLE =
  /\b[Tt]he (?:[a-z]+ )?(?:battle|siege)\b(?! (?:against|with|over)\b)|\b(?:[Bb]attle|[Ss]iege) (?:of|for) (?:the )?\p{Lu}|\p{Lu}[\p{L}'’-]+ (?:[Oo]ffensive|[Cc]ampaign)\b/u;

/** Sentences back in which a battle is named that the silent ones go on to tell of. */
const BATTLE_REACH = 4;

/** Whether a sentence before, of this paragraph or the one above, names one battle, with no number since. */
export function battleAbove(page: PageView, { view }: Draft): boolean {
  for (let back = 1; back <= BATTLE_REACH; back++) {
    const before = page.views[view.index - back];
    if (!before || before.block < view.block - 1 || draftsIn(page, before).length > 0) return false;
    if (A_BATTLE.test(page.folded.slice(before.start, before.end))) return true;
  }
  return false;
}
