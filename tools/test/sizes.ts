import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../browser/launch';
import type { StepResult } from './step';

/** What a built script may weigh; raised only in the commit that needs it, with the reason. */
export interface Ceiling {
  readonly file: string;
  /** Bytes after gzip. */
  readonly gzip: number;
  readonly reason: string;
  /** Words whose presence shows that something slipped into the bundle. */
  readonly without: readonly string[];
}

/** The ceilings of the scripts that enter pages. */
export const CEILINGS: readonly Ceiling[] = [
  {
    file: 'quick-look.js',
    gzip: 3 * 1024,
    reason: 'every page gets it',
    without: ['preact', 'zod', 'polyfill'],
  },
  {
    file: 'popover.js',
    gzip: 60 * 1024,
    reason: 'pages with findings get it while somebody reads',
    without: ['zod'],
  },
];

/** What the scripts of one of the extension's own pages may weigh together. */
export const PAGE_CEILINGS: readonly { readonly page: string; readonly gzip: number }[] = [
  // They open on a click, in the time of a glance, also on a phone.
  { page: 'popup.html', gzip: 150 * 1024 },
  { page: 'options.html', gzip: 150 * 1024 },
  { page: 'explorer.html', gzip: 150 * 1024 },
  { page: 'sidepanel.html', gzip: 150 * 1024 },
];

/** Firefox's store refuses larger files: 5 MiB. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Weighs the built files of both browsers. */
export async function weighBuilds(): Promise<StepResult> {
  const faults = (['chromium', 'firefox'] as const).flatMap((kind) => {
    const folder = builtExtension(kind);
    return [
      ...CEILINGS.flatMap((ceiling) => weighScript(folder, ceiling)),
      ...PAGE_CEILINGS.flatMap(({ page, gzip }) => weighPage(folder, page, gzip)),
      ...weighFiles(folder, MOST_BYTES),
    ].map((fault) => `${kind}: ${fault}`);
  });
  return { ok: faults.length === 0, said: faults.join('\n') };
}

/** What is wrong with one script; a missing one is a fault, since the rule would hold for nothing. */
export function weighScript(folder: string, ceiling: Ceiling): string[] {
  const path = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
    `/${file.replaceAll('\\', '/')}`.endsWith(`/${ceiling.file}`),
  );
  if (path === undefined) return [`${ceiling.file} is not in the build`];
  const code = readFileSync(join(folder, path));
  const weight = gzipSync(code, { level: 9 }).length;
  const faults: string[] = [];
  if (weight > ceiling.gzip) {
    faults.push(
      `${ceiling.file} weighs ${weight} bytes gzipped, ${ceiling.gzip} are allowed (${ceiling.reason})`,
    );
  }
  for (const word of ceiling.without) {
    if (code.includes(word)) faults.push(`${ceiling.file} contains "${word}"`);
  }
  return faults;
}

/** What is wrong with a page's scripts taken together; a page without a script is a fault. */
export function weighPage(folder: string, page: string, most: number): string[] {
  if (!existsSync(join(folder, page))) return [`${page} is not in the build`];
  const html = readFileSync(join(folder, page), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path = '']) => path);
  if (scripts.length === 0) return [`${page} has no script`];
  const weight = scripts
    .map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length)
    .reduce((sum, one) => sum + one, 0);
  return weight > most ? [`${page} weighs ${weight} bytes gzipped, ${most} are allowed`] : [];
}

/** Files of the folder above so many bytes. */
export function weighFiles(folder: string, most: number): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => ({ file, stat: statSync(join(folder, file)) }))
    .filter(({ stat }) => stat.isFile() && stat.size > most)
    .map(({ file, stat }) => `${file} has ${stat.size} bytes, ${most} are allowed`);
}
