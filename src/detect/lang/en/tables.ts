import type { OuterBound } from '../../sentence-view';
import { LINKS } from './qualifiers';

/** Single link words with the bound they set. */
export const LINKS_TABLE: ReadonlyMap<string, OuterBound> = new Map(
  LINKS.map(([word, bound]) => [word, bound === 'range' ? null : bound] as const),
);
