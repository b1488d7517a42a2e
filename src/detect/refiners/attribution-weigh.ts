import { LANDS } from '../lang/en/lands';
import type { Draft, PageView } from '../pipeline';
import { readSources } from '../sources';
import { isSetAgainst } from './attribution-against';
import { isSetAside, isStateBody, opensOfficial } from './attribution-aside';
import type { Evidence } from './attribution-balance';
import { isHearsay } from './attribution-past';
import { peoplesAround, weighNobody, weighVoice } from './attribution-signs';
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
  if (isSetAgainst(draft.view, draft.at) || draft.vague || isHearsay(page, draft)) return;
  const nobody = weighNobody(page, draft, voices);
  const own = peoplesAround(page, draft);
  let best: { readonly voice: Voice; readonly evidence: Evidence } | null = null;
  const opening = page.folded.slice(draft.view.start, draft.view.start + OPENING).toLowerCase();
  const official = opensOfficial(opening);
  const side = SIDE.exec(opening)?.[1] ?? null;
  const land = IN_LAND.exec(opening)?.[1] ?? null;
  for (const voice of voices.all) {
    if (official && !isStateBody(voice.who.text)) continue;
    if (side !== null && isOfOtherSide(side, voice.name)) continue;
    if (land !== null && isOfOtherLand(land, voice.name)) continue;
    if (tellsOfOthers(voice, own)) continue;
    const evidence = weighVoice(page, draft, voices, voice);
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

/** "In Norland, 45 died": no body with the name of another land counts them. */
function isOfOtherLand(land: string, who: string): boolean {
  if (!LANDS.has(land) || who.includes(land.slice(0, STEM))) return false;
  return who.split(NO_LETTERS).some((word) => LANDS.has(word));
}

/** Whether a voice tells of other peoples than the number counts. */
function tellsOfOthers({ peoples }: Voice, own: readonly string[]): boolean {
  return own.length > 0 && peoples.size > 0 && !own.some((one) => peoples.has(one));
}

const NO_LETTERS = /[^\p{L}-]+/u;
const IN_LAND = /^\W*in ([\p{L}-]+),/u;
const SIDE = /^\W*on the (\p{L}+) side\b/u;
const OFFICIAL = /\b(?:minist\w+|army|military|government|officials?|president)\b/;
/** Letters that a land's name and the word for its people share. */
const STEM = 4;

/** Characters that may open a sentence on an official count. */
const OPENING = 60;

/** Signs that the trace names, strongest first. */
const SAID = 5;
