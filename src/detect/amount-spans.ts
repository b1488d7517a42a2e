import type { Numeral } from '../text/numerals';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lang/language';

/** "several hundred to more than 2,000 deaths": a vague end, then a plain one. */
export function growsTo(first: Numeral, second: Numeral, join: string): boolean {
  return join === 'to' && first.value >= LEAST_VAGUE && !second.vague && second.value > first.value;
}

/** "several to 40": so small a vague word opens no span. */
const LEAST_VAGUE = 20;

/** "estimates range from 9,000 to over 15,000": the verb before "from" says that both ends are of one span. */
export function spansFrom(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const verb = /^(?:anywhere|widely|wildly|greatly|considerably|enormously|vastly)$/.test(before)
    ? tokens[from - 2]?.lower
    : before;
  return /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|run|runs|running|anywhere)$/.test(
    verb ?? '',
  );
}

/** "rose from seven to eight" names two counts, "from 4,000 to 5,000 soldiers" one span. */
export function startsChange(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const before = tokens[from - 1]?.lower;
  if (before === 'by') return true;
  if (before !== 'from') return false;
  for (let at = from - 2; at >= Math.max(0, from - CHANGE_REACH); at--) {
    if (lexicon.changes.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Tokens before "from" in which a verb of change ("rose") is sought. */
const CHANGE_REACH = 18;
