/** The first index for which the question is answered with yes, by halving; it is no for all before. */
export function firstIndexWhere(length: number, isReached: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
