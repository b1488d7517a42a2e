import type { Day } from './day';
import type { ReadText } from './read-text';

/** The page's own day, when it stands in its first lines; null when none stands there unambiguously. */
export function dayFromText(_read: ReadText): Day | null {
  return null;
}
