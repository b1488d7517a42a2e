import type { Item } from './sentence-view';
import { beforeAbility } from './source-clause';
import { isDated } from './source-openers';
import { MADE } from './source-papers';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** "was reported", "the report", "the man identified as": whether a word of saying is a passive, a noun or a participle here, of which nobody is the speaker. */
export function isNoVerb(items: readonly Item[], verb: number): boolean {
  // "killing the village head identified as Ole Vale"
  if (
    /^(?:identified|recogni[sz]ed)$/.test(items[verb]?.lower ?? '') &&
    items[verb + 1]?.lower === 'as'
  )
    return true;
  if (items[verb - 1]?.lower === 'to' && beforeAbility(items, verb - 1) < verb - 1) return false;
  for (let k = verb - 1; k >= Math.max(0, verb - 2); k--) {
    const lower = items[k]?.lower ?? '';
    if (BE.has(lower) && items[k]?.wordClass !== 'other') return true;
    if (items[k]?.kind === 'amount') return !isDated(items, k);
    if (items[k]?.wordClass !== 'adverb' && !/^(?:earlier|later|initially)$/.test(lower)) break;
  }
  // "the death count reported from the Norland government"
  if (
    items[verb + 1]?.lower === 'from' &&
    /\b(?:counts?|tolls?|figures?|numbers?)$/.test(items[verb - 1]?.lower ?? '')
  )
    return true;
  // "has since revised it to 40"
  const since =
    items[verb - 1]?.lower === 'since' && /^(?:has|have|had)$/.test(items[verb - 2]?.lower ?? '');
  const before = since || items[verb - 1]?.lower === 'further' ? items[verb - 2] : items[verb - 1];
  if (before?.wordClass === 'determiner' || before?.wordClass === 'preposition') return true;
  // "troops hunting alleged smugglers"
  const after = items[verb + 1];
  if (items[verb]?.lower === 'alleged' && /^(?:other|thing|people)$/.test(after?.wordClass ?? ''))
    if (after?.kind === 'word' && !after.capital && after.lower !== 'that') return true;
  const next = after?.lower ?? '';
  const noun =
    /^(?:report|reports|estimate|estimates|claim|claims|count|counts|state|states|records|document|documents|notes|note|projects|shows|show)$/.test(
      items[verb]?.lower ?? '',
    );
  // "prosecutors estimate, in court documents, that"
  const within = items.slice(Math.max(0, verb - 3), verb).some(({ lower }) => lower === 'in');
  // "local reports said"
  if (noun && /^(?:said|says?|suggest(?:s|ed)?|indicate[sd]?|claim(?:s|ed)?)$/.test(next))
    return true;
  // "far more than official estimates, with up to 900 dead"
  const compared = items.slice(Math.max(0, verb - 3), verb).some(({ lower }) => lower === 'than');
  // "50 times the official estimate, a study says"
  const official = items[verb - 1]?.lower === 'official' && items[verb - 2]?.lower === 'the';
  if (noun && official && !/s$/.test(items[verb]?.lower ?? '')) return true;
  // "agreeing with Norlandic estimates that he lost 900"
  if (noun && next === 'that' && /^(?:with|of|to|by)$/.test(items[verb - 2]?.lower ?? ''))
    return true;
  if (noun && (((within || compared) && next === ',') || MADE.has(next))) return true;
  return (
    noun && /^(?:of|by|from|on|is|are|was|were|has|had|in|for|ranges?|var(?:y|ies))$/.test(next)
  );
}
