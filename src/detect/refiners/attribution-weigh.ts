import type { Draft, PageView } from '../pipeline';
import { readSources } from '../sources';
import { isSetAgainst } from './attribution-against';
import { isSetAside, isStateBody, opensOfficial } from './attribution-aside';
import { type Evidence, peoplesAround, weighNobody, weighVoice } from './attribution-signs';
import { readVoices, type Voice, type Voices } from './attribution-voices';
import { giveAttribution } from './give-attribution';

/**
 * The last resort for a number for which neither its sentence nor the ones beside it name a source: all who speak on
 * the page are weighed against nobody.
 */
export function fromWeighing(page: PageView): void {
  const open = page.drafts.filter(({ attribution, dropped }) => !attribution && !dropped);
  if (open.length === 0) return;
  const voices = readVoices(page, open);
  if (voices.all.length === 0) return;
  for (const draft of open) weigh(page, draft, voices);
}

function weigh(page: PageView, draft: Draft, voices: Voices): void {
  if (isSetAside(draft.view, readSources(draft.view), draft.at)) return;
  if (isSetAgainst(draft.view, draft.at)) return;
  const nobody = weighNobody(page, draft, voices);
  const own = peoplesAround(page, draft);
  let best: { readonly voice: Voice; readonly evidence: Evidence } | null = null;
  const opening = page.folded.slice(draft.view.start, draft.view.start + OPENING).toLowerCase();
  const official = opensOfficial(opening);
  const side = SIDE.exec(opening)?.[1] ?? null;
  for (const voice of voices.all) {
    if (official && !isStateBody(voice.who.text)) continue;
    if (side !== null && isOfOtherSide(side, voice.name)) continue;
    const evidence = weighVoice(page, { draft, own }, voices, voice);
    if (evidence.worth > (best?.evidence ?? nobody).worth) best = { voice, evidence };
  }
  if (!best) return;
  const over = (best.evidence.worth - nobody.worth).toFixed(1);
  giveAttribution(
    draft,
    { origin: best.voice.who, relays: [], doubted: false },
    `weighed ${over} over nobody: ${best.evidence.say().slice(0, SAID).join(' ')} against ${nobody.say().slice(0, SAID).join(' ')}`,
  );
}

/** "On the Norland side 45 died": no official of Estral counts them. */
function isOfOtherSide(side: string, who: string): boolean {
  return OFFICIAL.test(who) && !who.includes(side.slice(0, STEM));
}

const SIDE = /^\W*on the (\p{L}+) side\b/u;
const OFFICIAL = /\b(?:minist\w+|army|military|government|officials?|president)\b/;
/** Letters that a land's name and the word for its people share. */
const STEM = 4;

/** Characters that may open a sentence on an official count. */
const OPENING = 60;

/** Signs that the trace names, strongest first. */
const SAID = 5;
