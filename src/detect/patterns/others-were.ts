import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { countBefore, sizeAt } from './count-before';
import { borrowed, followsOwnCount, previousAmount, readingAt } from './neighbours';

const NAME = 'others-were';

/** "Another 4,905 were Danes, 788 were Saxons": more of those whom the sentence before counts, by who they were; "2,100 died. 465 were Danes.": some of them. */
export const othersWere: Pattern = {
  name: NAME,
  withoutTrigger: { where: followsOwnCount },
  read(view, at, page) {
    const phrase = readNounPhrase(view, at + 1);
    if (awaitBurial(view, at, phrase.to)) return moreBodies(view, at, page);
    if (!/^(?:none|people)$/.test(phrase.type) || !saysWho(view.items, phrase.to)) return null;
    const previous = previousAmount(view, at);
    const last = previous ? readingAt(page, view, previous.at) : null;
    if ((last?.pattern === NAME || last?.part) && areBlamed(view, phrase.to))
      return borrowed(NAME, last, -1, phrase, {
        part: true,
        note: `another of them: ${last.measure}`,
      });
    if (last?.pattern === NAME && /^(?:,|and)$/.test(view.items[at - 1]?.lower ?? ''))
      return borrowed(NAME, last, -1, phrase, {
        part: true,
        note: `another of them: ${last.measure}`,
      });
    if (previous) return null;
    const whole = at === 0 && phrase.type === 'none' ? countBefore(page, view) : null;
    if (whole && sizeAt(view, at) < whole.size)
      return borrowed(NAME, whole.reading, -1, phrase, {
        part: true,
        note: `some of those counted before: ${whole.reading.measure}`,
      });
    if (!opens(view, at)) return null;
    const other = [...(page.readings.get(view.index - 1)?.values() ?? [])].at(-1);
    if (!other || other.thing || !(other.part || wereOfThem(page, view.index - 1))) return null;
    return borrowed(NAME, other, -1, phrase, {
      part: true,
      note: `more of those counted before: ${other.measure}`,
    });
  },
};

/** "another 2,000 were still being processed", "another 20 are awaiting identification". */
function awaitBurial({ items }: SentenceView, at: number, from: number): boolean {
  if (!/^(?:another|further|other|remaining)$/.test(items[at - 1]?.lower ?? '')) return false;
  if (!/^(?:were|are|was|is|had|have|remain|remained)$/.test(items[from]?.lower ?? ''))
    return false;
  return items.slice(from + 1, from + 5).some(({ lower }) => BURIAL.test(lower));
}

const BURIAL =
  /^(?:processed|identification|identified|unidentified|unclaimed|burial|buried|autops(?:y|ies)|morgues?)$/;

/** More of the bodies that were counted just before. */
function moreBodies(view: SentenceView, at: number, page: PageView): Reading | null {
  const own = previousAmount(view, at);
  const other = own
    ? readingAt(page, view, own.at)
    : [...(page.readings.get(view.index - 1)?.values() ?? [])].at(-1);
  const source = own ? view : page.views[view.index - 1];
  const trigger = source?.items[other?.trigger ?? -1]?.lower ?? '';
  if (!other || other.thing || !/\b(?:bod(?:y|ies)|remains|corpses?)\b/.test(trigger)) return null;
  return borrowed(NAME, other, -1, readNounPhrase(view, at + 1), {
    part: false,
    note: `more of the bodies counted before: ${other.measure}`,
  });
}

/** "…, while 210 were attributed to bandits". */
function areBlamed({ items }: SentenceView, from: number): boolean {
  return (
    BLAMED.test(items[from + 1]?.lower ?? '') && /^(?:were|was|are)$/.test(items[from]?.lower ?? '')
  );
}

/** "Another", "A further", "The other", "The remaining" and nothing else before the number. */
function opens({ items }: SentenceView, at: number): boolean {
  if (at > 2) return false;
  return /^(?:another|further|other|remaining)$/.test(items[at - 1]?.lower ?? '');
}

/** "The majority, 640 of them, were Danes": such a number is a part, too. */
function wereOfThem({ folded, views }: PageView, index: number): boolean {
  const { start = 0, end = 0 } = views[index] ?? {};
  return /\d of (?:them|whom|those),? were\b/.test(folded.slice(start, end));
}

/** "were Danes", "were women": a noun for people right after the verb, with an adjective at most. */
function saysWho(items: readonly Item[], from: number): boolean {
  if (!/^(?:were|are)$/.test(items[from]?.lower ?? '')) return false;
  // "were attributed to the guard"
  if (BLAMED.test(items[from + 1]?.lower ?? ''))
    return /^(?:to|on)$/.test(items[from + 2]?.lower ?? '');
  const adjective = items[from + 1]?.wordClass === 'other' && !isNation(items[from + 1]);
  const noun = adjective ? from + 2 : from + 1;
  const end = items[noun + 1];
  return (
    (items[noun]?.wordClass === 'people' || isNation(items[from + 1])) &&
    (end === undefined ||
      end.kind === 'mark' ||
      /^(?:preposition|conjunction)$/.test(end.wordClass))
  );
}

const BLAMED = /^(?:attributed|ascribed|linked|blamed|traced)$/;

/** "Wends": a name in the plural that no list knows. */
function isNation(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && /[^s]s$/.test(item.lower);
}
