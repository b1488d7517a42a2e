import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { speakerKind } from '../source-person';
import { readSources } from '../sources';
import { giveAttribution } from './give-attribution';

/** Sentences below a headline in which the name before its colon must speak. */
const REACH = 12;
/** Words that the name before the colon may have. */
const LONGEST = 4;

/** A heading, or a short line without a final mark at the top of a plain text. */
function isHeadline(page: PageView, { block }: SentenceView): boolean {
  const { role, start, end } = page.read.blocks[block] ?? { role: 'paragraph', start: 0, end: 0 };
  if (role === 'title' || role === 'heading') return true;
  return block < TOP && end - start <= SHORT && /[^.!?:;,]$/.test(page.folded.slice(start, end));
}

/** Lines at the top among which a headline is looked for, and its length in characters at most. */
const TOP = 3;
const SHORT = 140;

/** "NRW: raids killed dozens" above "…, said Norland Rights Watch (NRW)": a name before the colon that speaks below. */
export function fromHeadline(page: PageView, draft: Draft): void {
  const { view } = draft;
  if (!isHeadline(page, view)) return;
  const colon = view.items.findIndex(({ lower }) => lower === ':');
  const name = view.items.slice(0, colon);
  if (colon < 1 || colon > LONGEST || colon > draft.at) return;
  if (!name.every(({ capital, kind }) => capital && kind === 'word')) return;
  const words = name.map(({ lower }) => lower);
  // "Sundland: …" is not the Sundland Rights Office, "NRW: …" may be Norland Rights Watch (NRW).
  const [first, last] = [name[0], name.at(-1)];
  const short = /^\p{Lu}{2,}/u.test(page.folded.slice(first?.start ?? 0, last?.end ?? 0));
  for (const below of page.views.slice(view.index + 1, view.index + 1 + REACH)) {
    const speaks = readSources(below).some((one) => {
      const said = below.items.slice(one.from, one.to).map(({ lower }) => lower);
      // "Norland: …" above "the Norland president said": a place, not who speaks.
      if (speakerKind(below.items, one.from, one.to) === 'person') return false;
      const whole = said.filter((word) => word !== 'the').length === words.length;
      return !one.pronoun && words.every((word) => said.includes(word)) && (whole || short);
    });
    if (!speaks) continue;
    const origin = mentionOf(page, view, 0, colon, ['agency']);
    if (!origin) return;
    draft.attribution = { origin, relays: [], doubted: false };
    draft.trace.push(`infer-attribution: ${origin.text}, before the colon, speaks below`);
    return;
  }
}

/** Blocks below a headline in which its number must be told again, and how far a round number may be left behind. */
const TWIN_REACH = 8;
const MOST_OVER = 1.1;
/** Smaller numbers are not rounded. */
const LEAST_ROUND = 50;

/** "Quake toll tops 2,000" above "the toll has reached 2,012, the ministry said": who tells the number below tells it in the headline. */
export function fromTwinBelow(page: PageView): void {
  for (const [index, draft] of page.drafts.entries()) {
    if (draft.attribution || draft.dropped || draft.vague || !isHeadline(page, draft.view))
      continue;
    const twin = twinBelow(page, draft, index);
    if (twin?.attribution?.origin)
      giveAttribution(draft, twin.attribution, 'who tells the number of this headline below');
  }
}

/** "Over 60,000 have died, the ministry says" as a headline above "The toll has climbed to 60,034": who tells the round number tells it in full. */
export function fromTwinAbove(page: PageView): void {
  const heads = page.drafts
    .filter((one) => one.attribution?.origin && !one.dropped && isHeadline(page, one.view))
    .slice(0, MOST_HEADS);
  if (heads.length === 0) return;
  for (const draft of page.drafts) {
    if (draft.attribution || draft.dropped || isHeadline(page, draft.view)) continue;
    const head = heads.find(
      (one) =>
        one.view.block < draft.view.block &&
        draft.view.block - one.view.block <= TWIN_REACH &&
        one.measure === draft.measure &&
        one.value !== draft.value &&
        isTwin(one, draft),
    );
    if (head?.attribution && opensWithToll(page, draft))
      giveAttribution(draft, head.attribution, 'who tells its round number in the headline');
  }
}

/** Headlines of one page that are looked at, so that a page full of them stays linear. */
const MOST_HEADS = 24;

function opensWithToll(page: PageView, { view, start }: Draft): boolean {
  return /^(?:the|its|their) (?:[\p{L}-]+ )?(?:death )?toll\b/iu.test(
    page.folded.slice(view.start, start),
  );
}

/** The first number of the text below a headline that is the headline's own; null when none is. */
function twinBelow(page: PageView, draft: Draft, index: number): Draft | null {
  for (const below of page.drafts.slice(index + 1)) {
    if (below.view.block > draft.view.block + TWIN_REACH) return null;
    if (below.view === draft.view || below.dropped || below.measure !== draft.measure) continue;
    if (!isHeadline(page, below.view) && isTwin(draft, below)) return below;
  }
  return null;
}

function isTwin(head: Draft, below: Draft): boolean {
  const [round, exact] = [head.value ?? head.low, below.value ?? below.low];
  if (round === null || exact === null || below.vague) return false;
  if (round === exact) return head.high === below.high || head.bound !== 'range';
  const over = head.bound === 'over' || head.bound === 'at-least' || head.bound === 'about';
  return over && round >= LEAST_ROUND && exact > round && exact <= round * MOST_OVER;
}
