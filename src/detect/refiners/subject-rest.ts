import type { Mention } from '../figure';
import { words } from '../lang/phrase-table';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import { isDoer } from './subject-doer';
import { isOneSided } from './subject-noun';
import { EMPTY_HEADS, isNounPart, TYPES } from './subject-words';

const BEHIND =
  /^ (?:of|among) (?:the|those|these) (?:slain|killed|dead|victims|wounded|injured|casualties|fatalities|deaths|martyrs)\b/i;
const AHEAD =
  /^(?:of|among) (?:the|those|these)(?: (?:slain|killed|dead|victims|wounded|injured|casualties|fatalities|deaths))?(?: \w+)?, (?:about |some |at least |only |nearly |almost |over |more than )?$/i;
/** Sentences back to those of whom the number is a part. */
const NEAR = 2;

/** "Six of those slain lived in Harwick", "Of the wounded, two are in danger": some of those counted before. */
export function isOfTheDead(page: PageView, draft: Draft, previous: Draft): boolean {
  const { view, start, end } = draft;
  if (view.index - previous.view.index > NEAR || isOneSided(previous.subject?.text ?? ''))
    return false;
  return (
    BEHIND.test(page.folded.slice(end, end + 40)) ||
    AHEAD.test(page.folded.slice(view.start, start))
  );
}

/** "saved 40 miners and found the bodies of another six", "freed 30 hostages but nine others died": the people counted before in the sentence, whatever became of them. */
export function fromCountedBefore(page: PageView, draft: Draft): Mention | null {
  const { view, at } = draft;
  const { items } = view;
  const more =
    items.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'another') ||
    /^(?:others?|more)$/.test(items[at + 1]?.lower ?? '');
  if (!more) return null;
  for (let k = at - 1; k >= 0; k--) {
    if (items[k]?.lower === ';') return null;
    if (items[k]?.amount?.aside !== null) continue;
    let to = k + 1;
    if (items[to]?.wordClass === 'other' && !items[to]?.capital) to++;
    while (isNounPart(items[to])) to++;
    const head = items[to - 1];
    if (head?.wordClass !== 'people' || EMPTY_HEADS.has(head.lower)) return null;
    if (/^(?:people|persons|victims|survivors|patients)$/.test(head.lower)) return null;
    if (isOneSided(head.lower)) return null;
    const found = mentionOf(page, view, k + 1, to, TYPES);
    return found && !isDoer(view, found) ? found : null;
  }
  return null;
}

/** Words that take up again how many there were. */
const AGAIN: ReadonlySet<string> = new Set(words('number figure total toll tally count'));

/** "We cannot say how many clerks died, but the number is over 900": those whom the question counts. */
export function fromHowMany(page: PageView, { view, at }: Draft): Mention | null {
  const { items } = view;
  const again = items.findIndex(({ lower }, k) => k > 0 && k < at && AGAIN.has(lower));
  if (again < 0) return null;
  const how = items.findLastIndex(({ lower }, k) => k < again && lower === 'how');
  if (how < 0 || items[how + 1]?.lower !== 'many') return null;
  let to = how + 2;
  while (isNounPart(items[to])) to++;
  const head = items[to - 1];
  return head?.wordClass === 'people' && !EMPTY_HEADS.has(head.lower)
    ? mentionOf(page, view, how + 2, to, TYPES)
    : null;
}
