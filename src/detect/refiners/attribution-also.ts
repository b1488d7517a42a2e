import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { readSources } from '../sources';
import { maySpeak } from '../word-kinds';
import { isSame } from './attribution-page';
import { isReckoned, tellsBackdrop, tellsOldWar, tellsOrigin, tellsPast } from './attribution-past';
import { whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

/** Sentences and paragraphs back over which "also" reaches to what the source told first. */
const SENTENCES = 9;
const BLOCKS = 4;

/**
 * "The ministry said 61 had died. 12 bodies came in on Monday. The ministry also reported …": what stands between two
 * sentences of one source, of which the later goes on, is its own where nobody else speaks between.
 */
export function fromGoingOn(page: PageView): void {
  const open = page.drafts.filter(({ attribution, dropped }) => !attribution && !dropped);
  if (open.length === 0) return;
  for (const view of page.views) {
    if (!maySpeak(view) || !open.some((one) => reaches(view, one.view))) continue;
    if (!MAY_GO_ON.test(page.folded.slice(view.start, view.end))) continue;
    const source = readSources(view).find((one) => isGoingOn(view, one) || closesMore(view, one));
    const who = source ? whoSpeaks(page, view, source) : null;
    if (who) fillBack(page, view, who);
  }
}

/** A cheap question before a sentence is cut into items. */
const MAY_GO_ON =
  /\b(?:also|another|further|additionally|furthermore|separately|add(?:ed|s|ing))\b/i;

/** Whether a number's sentence stands near enough before one that goes on. */
function reaches(view: SentenceView, before: SentenceView): boolean {
  const back = view.index - before.index;
  return back > 0 && back < SENTENCES && view.block - before.block <= BLOCKS;
}

/** "The ministry also reported", "Nordwatch further documented", "added the ministry". */
function isGoingOn({ items }: SentenceView, { form, relay, from, cue }: Source): boolean {
  if (form !== 'said' || relay) return false;
  const word = (at: number) => (items[at] as Item | undefined)?.lower ?? '';
  if (/^(?:added|adds|adding)$/.test(word(cue))) return true;
  const first = Math.max(0, Math.min(from, cue - 3));
  return [...items.slice(first, cue + 2)].some(({ lower }) => GOES_ON.test(lower));
}

/** "Another 15 died in the hills, the guild said", "The raids also killed 40, the guild said": it closes what goes on. */
function closesMore({ items }: SentenceView, source: Source): boolean {
  if (source.form !== 'said' || source.relay || source.pronoun || source.scopeFrom > 0)
    return false;
  if (items.length - source.cue > CLOSING) return false;
  return (
    /^(?:another|further)$/.test(items[0]?.lower ?? '') ||
    items.slice(0, Math.min(source.from, MORE_REACH)).some(({ lower }) => lower === 'also')
  );
}

/** Items behind the verb that closes a sentence, and those among which "also" opens what is told. */
const CLOSING = 5;
const MORE_REACH = 7;

const GOES_ON = /^(?:also|further|additionally|furthermore|separately)$/;

/** Gives the numbers before a sentence to its source, back to where the same source spoke. */
function fillBack(page: PageView, view: SentenceView, who: Mention): void {
  const open: Draft[] = [];
  for (let index = view.index - 1; index >= Math.max(0, view.index - SENTENCES); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - BLOCKS) return;
    const sources = maySpeak(before) ? readSources(before).filter(({ relay }) => !relay) : [];
    if (sources.length > 0) {
      const voices = sources.map((one) => whoSpeaks(page, before, one));
      if (!voices.every((one) => one !== null && isSame(one, who))) return;
      for (const draft of open)
        giveAttribution(
          draft,
          { origin: who, relays: [], doubted: false },
          'stands between two sentences of one source',
        );
      return;
    }
    const own = draftsIn(page, before).filter((one) => !one.attribution && !one.dropped);
    open.push(...own.filter((one) => !isOfOthers(page, one)));
  }
}

/** A number of another time, or of what the page itself works out. */
function isOfOthers(page: PageView, draft: Draft): boolean {
  return (
    tellsOrigin(page, draft) ||
    tellsBackdrop(page, draft) ||
    tellsOldWar(page, draft) ||
    tellsPast(page, draft, null) ||
    isReckoned(page, draft)
  );
}
