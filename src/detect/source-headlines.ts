import { PAPERS, SAYING, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { type Source, source } from './source';
import { isSpeaker } from './source-names';

/** "Pakistani official: 126 people dead": a headline names its source at the beginning. */
function readOpeningSource(items: readonly Item[], colon: number): Source | null {
  if (/^sources?$/.test(items[colon - 1]?.lower ?? '') && colon === 1) return labelled(items);
  const quoted = quotedBefore(items, colon);
  if (quoted) return quoted;
  const from = afterDateline(items, colon);
  if (items[colon]?.lower !== ':' || colon <= from || colon > from + 6) return null;
  // "Guards and police: 660": whom a row counts
  const row = items[colon + 1]?.kind === 'amount' && /^\.?$/.test(items[colon + 2]?.lower ?? '');
  if (row) return null;
  const words = items.slice(from, colon);
  const body =
    words.length > 2 &&
    words.some(({ lower, capital }) => capital && SPEAKERS.has(lower) && !PAPERS.has(lower));
  if (!words.every((one) => one.kind === 'word' && one.lower !== 'live')) return null;
  // "Officials condemn the junta: 100 killed": a clause of its own
  if (words.some(({ lower }) => DOES.test(lower))) return null;
  // "Seoul: Five soldiers died, the agency said": a dateline
  const said = items.slice(colon).some(({ lower }) => SAYING.has(lower));
  if (words.length === 1 && said && /^(?:seoul|kyiv|moscow|tehran)$/.test(words[0]?.lower ?? ''))
    return null;
  // "UNION: 7,280 casualties": a side's column, not its word.
  if (
    words.length === 1 &&
    /^(?:union|forces?|sides?|alliance|coalition|total)$/.test(words[0]?.lower ?? '')
  )
    return null;
  const short = words.length === 1 && SHORT_NAMES.test(words[0]?.lower ?? '');
  if (!SPEAKERS.has(words.at(-1)?.lower ?? '') && !(body && words.at(-1)?.capital) && !short)
    return null;
  // "UN report: 500 slain": somebody's paper, but "Daily report: 500 dead" is nobody's.
  const owned =
    words.length > 1 &&
    isSpeaker(items, from, colon - 1) &&
    words.slice(0, -1).every(({ capital }) => capital) &&
    // "Hard-won figures: …"
    !(words.length === 2 && /-|(?:ed|ing|ly)$/.test(words[0]?.lower ?? ''));
  if (PAPERS.has(words.at(-1)?.lower ?? '') && !owned) return null;
  return source(items, {
    from,
    to: colon,
    cue: colon,
    form: 'said',
    scopeFrom: colon,
    scopeTo: items.length,
  });
}

/** Verbs of headlines that tell what somebody does. */
const DOES =
  /^(?:condemns?|slams?|blames?|urges?|warns?|accuses?|denounces?|deplores?|mourns?|attacks?|hits?|strikes?|kills?|rejects?|den(?:y|ies)|releases?|publish(?:es)?|updates?|revises?|raises?|lowers?|disputes?|seeks?|visits?|vows?|calls?)$/;

/** Bodies that a headline calls by a short name before its colon. */
const SHORT_NAMES =
  /^(?:un|nato|amnesty|hrw|msf|icrc|unhcr|ohchr|iom|wfp|osce|acled|fbi|cdc|afad|ndma|ndrrmc|bnpb)$/;

/** "Quote from Vale: …": whose words follow; null without the label. */
function quotedBefore(items: readonly Item[], colon: number): Source | null {
  for (let at = Math.max(0, colon - 6); at < colon - 1; at++) {
    if (items[at]?.lower !== 'quote' || items[at + 1]?.lower !== 'from') continue;
    if (!isSpeaker(items, at + 2, colon)) return null;
    const place = { from: at + 2, to: colon, cue: colon, form: 'said' } as const;
    return source(items, { ...place, scopeFrom: colon, scopeTo: items.length });
  }
  return null;
}

/** "Source: Norland Book of Names – 350 killed": the name between the label and the dash. */
function labelled(items: readonly Item[]): Source | null {
  const from = items[2]?.lower === 'the' ? 3 : 2;
  const dash = items.findIndex(
    ({ lower, spaced }, k) =>
      k > from && (lower === '\u2013' || lower === '\u2014' || (lower === '-' && spaced)),
  );
  if (dash < 0 || dash > from + 10 || !isSpeaker(items, from, dash)) return null;
  const place = { from, to: dash, cue: 1, form: 'said' } as const;
  return source(items, { ...place, scopeFrom: dash, scopeTo: items.length });
}

/** "Sund province – The Norland Observatory: 12 …": past a place and its dash. */
function afterDateline(items: readonly Item[], colon: number): number {
  // "• Rebel spokesman: …": a list's mark
  if (items[0]?.kind === 'mark' && items[0].lower !== '"') return 1;
  for (let k = 1; k < Math.min(colon, 5); k++)
    if (items[k]?.lower === '\u2013' || (items[k]?.lower === '-' && items[k]?.spaced)) return k + 1;
  return 0;
}

/** "Child among 4 killed in drone barrage: Ukraine": a headline names its source at the end. */
export function readHeadlineSource(items: readonly Item[], colon: number): Source | null {
  const opening = readOpeningSource(items, colon);
  if (opening) return opening;
  const from = colon + 1;
  const to = items.length;
  if (to - from < 1 || to - from > 4 || colon < 4 || colon > 30) return null;
  const words = items
    .slice(from, to)
    .filter((one, k) => one.lower !== '.' && !(k > 0 && one.lower === ','));
  const noun = SPEAKERS.has(words.at(-1)?.lower ?? '');
  const proper = words.every(
    (one) =>
      one.kind === 'word' &&
      (one.capital ||
        SPEAKERS.has(one.lower) ||
        (noun && /^(?:other|thing|people)$/.test(one.wordClass))),
  );
  if (!proper || !isSpeaker(items, from, to)) return null;
  // "Photo credit: AP"
  if (
    /\b(?:credit|photo|photograph|picture|image|file|video|source)s?$/.test(
      items[colon - 1]?.lower ?? '',
    )
  )
    return null;
  // "… – World": a section or a site's name behind a dash is no source, "… – officials" is one.
  if (items[colon]?.lower !== ':' && !noun) return null;
  return source(items, { from, to, cue: colon, form: 'said', scopeFrom: 0, scopeTo: colon });
}
