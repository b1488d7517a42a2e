import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { speakerKind } from '../source-person';
import { readSources } from '../sources';

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
