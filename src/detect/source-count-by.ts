import { COUNTS, KILLED_BY } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { isPaperOf, isStudyBy } from './source-counted';
import { nameEnd } from './source-names';

const BE = /^(?:is|are|was|were|be|been|being)$/;

/** "put at 45 by officials", "given as 45 by the ministry": a count that somebody made. */
function isPutBy(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'by') return false;
  for (let k = at - 1; k >= Math.max(1, at - 8); k--) {
    // "were reported shot and killed by guards": who killed them
    if (items[k]?.kind === 'trigger' && KILLED_BY.test(items[k]?.lower ?? '')) return false;
    // "have been confirmed dead by the coroner"
    if (/^confirmed /.test(items[k]?.lower ?? '')) return BE.test(items[k - 1]?.lower ?? '');
    if (
      /^(?:put|given|placed|set|estimated|confirmed|documented|verified|registered|reported|announced|revised|raised|lowered|updated|admitted|acknowledged|conceded|disclosed|publici[sz]ed|populari[sz]ed)$/.test(
        items[k]?.lower ?? '',
      )
    )
      return BE.test(items[k - 1]?.lower ?? '') || items[k - 1]?.wordClass === 'adverb';
    if (/^[,;]$/.test(items[k]?.lower ?? '')) return false;
  }
  return false;
}

/** "a count by the guild", "was confirmed by police", "figures from the ministry": whether "by" or "from" names who counted. */
export function isCountBy(items: readonly Item[], at: number): boolean {
  // "a video verified by the guild": it vouches for the picture
  if (items[at - 1]?.lower === 'verified' && PICTURE.test(items[at - 2]?.lower ?? '')) return false;
  if (isUnconfirmed(items, at)) return false;
  if (isPutBy(items, at) || isPaperOf(items, at) || isStudyBy(items, at)) return true;
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const lower = items[k]?.lower ?? '';
    // "an attack claimed by the group" names the doer of the attack, not who counted.
    if (lower === 'claimed' && !COUNTS.has(items[k - 1]?.lower ?? '')) return false;
    if (lower === 'released' && !isPaperOf(items, at)) return false;
    // "claims from Sund that 12 died"
    if (k === at - 1 && /^claims?$/.test(lower) && items[at]?.lower === 'from')
      return items[at + 1]?.capital === true;
    // "a crash, which killed 300, has been identified by the police as an accident"
    if (lower === 'identified' && isNamedAs(items, at)) return false;
    if (COUNTS.has(lower))
      return items[at]?.lower === 'by' || !/ed$/.test(lower) || isFromState(items, at);
    if (k === at - 1 && items[at]?.lower === 'by' && /\btoll$/.test(lower)) return true;
    if (items[k]?.wordClass !== 'adverb' && items[k]?.wordClass !== 'time' && !items[k]?.capital)
      return false;
  }
  return false;
}

/** "a toll that could not be verified by Reuters", "not confirmed or denied by the state": nobody counted it there. */
function isUnconfirmed(items: readonly Item[], at: number): boolean {
  const participle = items[at - 1]?.lower ?? '';
  if (!/^(?:confirmed|verified|denied|acknowledged|corroborated)$/.test(participle)) return false;
  return items
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(?:not|never|neither|nor|cannot)$/.test(lower));
}

/** Whether "as" follows behind the name: what something was, not how many. */
function isNamedAs(items: readonly Item[], by: number): boolean {
  const from = items[by + 1]?.lower === 'the' ? by + 2 : by + 1;
  return items[nameEnd(items, from)]?.lower === 'as';
}

/** "the count reported from the Norland government": a state's body, not a place. */
function isFromState(items: readonly Item[], from: number): boolean {
  const end = nameEnd(items, items[from + 1]?.lower === 'the' ? from + 2 : from + 1);
  return /^(?:government|ministry|authorities|officials|police)$/.test(items[end - 1]?.lower ?? '');
}

const PICTURE = /^(?:videos?|footage|images?|photos?|photographs?|clips?|pictures?|recordings?)$/;
