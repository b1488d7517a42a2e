import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPack } from '../../src/claims/check-pack';
import { PACK_FILES } from '../../src/claims/pack-files';
import type { Problem } from '../../src/claims/problem';
import type { Draft } from './draft';
import { conflictOf, insertDraft } from './insert';
import { raiseVersion, withChangelogLine } from './version';

const CHANGELOG = 'CHANGELOG.md';

/** What adding a draft does: the new texts by path, or the problems that stand against it. */
export type Plan =
  | { readonly type: 'ready'; readonly changed: ReadonlyMap<string, string> }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] };

/**
 * Adds the draft to the pack's files in memory and checks the whole. `today` raises the pack's version and
 * heads the changelog (`changelog`: its text, null where the pack has none). Nothing is written.
 */
export function planDraft(
  files: ReadonlyMap<string, string>,
  changelog: string | null,
  draft: Draft,
  today: string,
): Plan {
  if (conflictOf(files, draft) === null) {
    const message = `there is no subject "${draft.claim.subject}": add it with "newSubject", or correct the id`;
    return { type: 'refused', problems: [{ file: PACK_FILES.subjects, line: 1, message }] };
  }
  if (draft.claim.published > today) {
    const message = `"published": ${draft.claim.published} lies after today, ${today}: write the day on which the agency said it`;
    return { type: 'refused', problems: [{ file: PACK_FILES.pack, line: 1, message }] };
  }
  const changed = insertDraft(files, draft);
  const { text, version } = raiseVersion(files.get(PACK_FILES.pack) ?? '{}', today);
  if (text !== files.get(PACK_FILES.pack)) changed.set(PACK_FILES.pack, text);
  const problems = checkPack(new Map([...files, ...changed]));
  if (problems.length > 0) return { type: 'refused', problems };
  if (changelog !== null) changed.set(CHANGELOG, withChangelogLine(changelog, version, draft));
  return { type: 'ready', changed };
}

/** The text of the folder's changelog; null when it has none. */
export function readChangelog(folder: string): string | null {
  const path = join(folder, CHANGELOG);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * Writes all files or none: first beside their places, then each by one rename. Throws what the disk says,
 * after it has put back what it moved.
 */
export function writeAll(folder: string, changed: ReadonlyMap<string, string>): void {
  const paths = [...changed.keys()].map((path) => join(folder, path));
  const beside = (path: string) => `${path}.new`;
  const before = new Map(
    paths.map((path) => [path, existsSync(path) ? readFileSync(path, 'utf8') : null]),
  );
  const moved: string[] = [];
  try {
    for (const [path, text] of changed) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(beside(target), text);
    }
    for (const path of paths) {
      renameSync(beside(path), path);
      moved.push(path);
    }
  } catch (problem) {
    for (const path of moved) {
      const text = before.get(path);
      if (text === null || text === undefined) rmSync(path, { force: true });
      else writeFileSync(path, text);
    }
    throw problem;
  } finally {
    for (const path of paths) rmSync(beside(path), { force: true });
  }
}

/** Problems named in the line of a refusal; the rest are counted. */
const NAMED = 5;

/**
 * One line for all that stands against a draft, each by its key, without the place it would have had. What is
 * wrong with an id made of the other keys is only said where these are right.
 */
export function refusalLine(problems: readonly Problem[]): string {
  const messages = problems.map(({ message }) =>
    message.replace(/^"(?:claims|agencies|subjects|conflicts)\.\d+\.?/, '"').replace(/^"": /, ''),
  );
  const told = messages.filter((message) => !message.startsWith('"id": write'));
  const all = told.length > 0 ? told : messages;
  const more = all.length > NAMED ? ` (and ${all.length - NAMED} more)` : '';
  return `not added: ${problems[0]?.file}: ${all.slice(0, NAMED).join('; ')}${more}`;
}
