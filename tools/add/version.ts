import { formatPackFile } from '../../src/claims/pack-files';
import { compareVersions } from '../../src/claims/pack-version';
import type { Draft } from './draft';

/** `pack.json` with the version of today ("2026-11-25" is 2026.11.25), where the pack counts by days and is older. */
export function raiseVersion(
  packText: string,
  today: string,
): { readonly text: string; readonly version: string } {
  const head = JSON.parse(packText) as Record<string, unknown>;
  const version = String(head.version);
  const now = today
    .split('-')
    .map((part) => Number(part))
    .join('.');
  const countsByDays = /^\d{4}\./.test(version);
  if (!countsByDays || compareVersions(now, version) <= 0) return { text: packText, version };
  return { text: formatPackFile({ ...head, version: now }), version: now };
}

/** The changelog with a line for the draft under the heading of the version, which comes first. */
export function withChangelogLine(changelog: string, version: string, draft: Draft): string {
  const heading = `## ${version}`;
  const line = changelogLine(draft);
  const lines = changelog.split('\n');
  const at = lines.indexOf(heading);
  if (at >= 0) {
    let end = at + 1;
    for (let next = end; next < lines.length && !lines[next]?.startsWith('## '); next += 1)
      if (lines[next]?.startsWith('- ')) end = next + 1;
    const gap = end === at + 1 ? [''] : [];
    return [...lines.slice(0, end), ...gap, line, ...lines.slice(end)].join('\n');
  }
  const first = lines.findIndex((one) => one.startsWith('## '));
  const place = first < 0 ? lines.length : first;
  return [...lines.slice(0, place), heading, '', line, '', ...lines.slice(place)].join('\n');
}

/** The version that the changelog's first heading names; null when it has none. */
export function latestVersion(changelog: string): string | null {
  return /^## (\S+)/m.exec(changelog)?.[1] ?? null;
}

function changelogLine({ newConflict, newAgency, newSubject, claim }: Draft): string {
  const others = [newConflict, newAgency, newSubject].filter((one) => one !== undefined);
  const withOthers =
    others.length === 0 ? '' : `, with ${others.map(({ id }) => `\`${id}\``).join(', ')}`;
  return `- New: \`${claim.id}\`${withOthers}.`;
}
