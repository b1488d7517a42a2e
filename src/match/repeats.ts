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

/** For each figure the indexes of the others that say the same; hypothetical and denied ones repeat nothing. */
export function findRepeats(
  figures: readonly Figure[],
  subjects: readonly (string | null)[],
): number[][] {
  const groups = new Map<string, number[]>();
  figures.forEach((figure, index) => {
    if (figure.modality !== 'stated' || figure.vague) return;
    const key = statement(figure, subjects[index] ?? null);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return figures.map((figure, index) => {
    const group = groups.get(statement(figure, subjects[index] ?? null)) ?? [];
    return group.includes(index) ? group.filter((other) => other !== index) : [];
  });
}
