/** One own sentence (or small page) on the bundled record: what one of its figures must become. */
export interface NewsCase {
  readonly text: string;
  /** The page's day; null when unknown. */
  readonly day: string | null;
  /** Characters of the figure that is asked for; the first figure with them is meant. */
  readonly figure: string;
  readonly status: string;
  /** Claim id; null for none. */
  readonly claim: string | null;
  /** Not asked where left out; `traced` and `revised` never have any. */
  readonly drifts?: readonly string[];
  /** Subject id; not asked where left out. */
  readonly subject?: string;
  /** Ids with which the list of competing claims must begin, in this order; empty: there is none. */
  readonly competing?: readonly string[];
  readonly revisedBy?: string | null;
  readonly revisedWhen?: 'before' | 'since' | null;
  /** Ids of the claims that mark the low and the high end. */
  readonly ends?: readonly [string, string];
  readonly inconsistent?: 'parts-exceed-total' | 'share-does-not-fit' | null;
}

/** What a case may ask beside the status and the claim. */
export type More = Omit<NewsCase, 'text' | 'day' | 'figure' | 'status' | 'claim'>;

/** A case with a claim: day, figure, claim, text. */
type WithClaim = (
  day: string | null,
  figure: string,
  claim: string,
  text: string,
  more?: More,
) => NewsCase;

const withClaim =
  (status: string): WithClaim =>
  (day, figure, claim, text, more = {}) => ({ text, day, figure, status, claim, ...more });

/** The claim agrees and is the agency's last word. */
export const traced = withClaim('traced');
/** The claim agrees, and the agency has spoken again. */
export const revised = withClaim('revised');

/** The claim is plainly the origin and was changed. */
export function altered(
  day: string | null,
  figure: string,
  claim: string,
  drifts: readonly string[],
  text: string,
  more: More = {},
): NewsCase {
  return { text, day, figure, status: 'altered', claim, drifts, ...more };
}

/** No claim: `within`, `outside`, `untraced` or `not-covered`. */
export function none(
  day: string | null,
  figure: string,
  status: string,
  text: string,
  more: More = {},
): NewsCase {
  return { text, day, figure, status, claim: null, ...more };
}
