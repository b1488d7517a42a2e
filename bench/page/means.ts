/** Milliseconds by the file of the script. */
type ByFile = Readonly<Record<string, number>>;

/** The mean of the times; NaN of none. */
export function meanOf(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

/** The mean of each file over all visits; one that did not run took no time. */
export function meansOf(visits: readonly ByFile[]): ByFile {
  const files = new Set(visits.flatMap((visit) => Object.keys(visit)));
  return Object.fromEntries(
    [...files].map((file) => [file, meanOf(visits.map((visit) => visit[file] ?? 0))]),
  );
}
