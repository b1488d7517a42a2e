import type { Figure } from '../detect/figure';

/** What two figures must share to say the same. */
function statement(figure: Figure, subject: string | null): string {
  const who = subject ?? figure.subject?.text.toLowerCase() ?? '';
  const share = figure.derived ? figure.derived.share.toFixed(3) : '';
  return [
    figure.measure,
    figure.value,
    figure.low,
    figure.high,
    figure.bound,
    figure.rate,
    share,
    who,
  ].join(' ');
}

/** Nobody follows more of them; a file with the same line ten thousand times must not name each in each. */
const MOST_REPEATS = 100;

/**
 * For each figure the indexes of the others that say the same, the first hundred of them; hypothetical and
 * denied ones repeat nothing.
 */
export function findRepeats(
  figures: readonly Figure[],
  subjects: readonly (string | null)[],
): number[][] {
  const keys = figures.map((figure, index) =>
    figure.modality !== 'stated' || figure.vague
      ? null
      : statement(figure, subjects[index] ?? null),
  );
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === null) return;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    if (group.length <= MOST_REPEATS) group.push(index);
  });
  return keys.map((key, index) => {
    const group = key === null ? [] : (groups.get(key) ?? []);
    return group.filter((other) => other !== index).slice(0, MOST_REPEATS);
  });
}
