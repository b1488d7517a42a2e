import { importsOf } from './imports';
import type { SourceFile } from './sources';

/** What a folder of src may import. */
interface Rule {
  /** Folders whose code it may use. */
  readonly may: readonly string[];
  /** Folders of which it may use types only. */
  readonly types?: readonly string[];
  /** Packages, besides those named for single files. */
  readonly packages?: readonly string[];
}

const CORE = ['text', 'detect', 'claims', 'match', 'report'];

/** The table of ARCHITECTURE.md. Arrows point one way; what is not named is not allowed. */
export const RULES: Readonly<Record<string, Rule>> = {
  text: { may: [] },
  detect: { may: ['text'], packages: ['chrono-node'] },
  claims: { may: ['text'] },
  match: { may: ['text', 'claims'], types: ['detect'] },
  report: { may: ['text', 'detect', 'claims', 'match'] },
  page: { may: ['text'] },
  view: {
    may: ['text'],
    types: [...CORE, 'bridge'],
    packages: [
      'preact',
      '@floating-ui/core',
      'd3-array',
      'd3-scale',
      'd3-shape',
      'd3-time',
      'schema-dts',
    ],
  },
  bridge: {
    may: ['text'],
    types: CORE,
    packages: ['zod', 'webextension-polyfill', '@wxt-dev/i18n'],
  },
};

/** The breaches of the rules, each a sentence that names file, import and what would be allowed. */
export function breachesOf(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const folder = folderOf(file.path);
    if (folder === null) return [];
    const rule = RULES[folder];
    if (rule === undefined) return [`\`${file.path}\`: \`src/${folder}\` has no import rule`];
    return importsOf(file).flatMap(({ specifier, target, typeOnly }) => {
      if (target === null) {
        return isPackageAllowed(file.path, specifier, rule)
          ? []
          : [`\`${file.path}\` imports \`${specifier}\`: ${folder} may import ${packagesIn(rule)}`];
      }
      // Names of texts: a type, nothing of the file is left after compiling.
      if (folder === 'view' && typeOnly && target.startsWith('locales/')) return [];
      const to = folderOf(target);
      if (to === folder || (to !== null && rule.may.includes(to))) return [];
      if (to !== null && typeOnly && rule.types?.includes(to)) return [];
      const shown = to === null ? target : `src/${to}`;
      return [`\`${file.path}\` imports \`${shown}\`: ${folder} may import ${foldersIn(rule)}`];
    });
  });
}

function folderOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** zod belongs to schemas alone, so that it can be left out of a bundle. */
function isPackageAllowed(path: string, specifier: string, rule: Rule): boolean {
  if (specifier === 'zod' && /schema\.ts$/.test(path)) return true;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return rule.packages?.includes(name) ?? false;
}

function foldersIn(rule: Rule): string {
  const types = rule.types ? `types of ${rule.types.join(', ')}` : '';
  return [rule.may.join(', '), types].filter((part) => part !== '').join(', and ') || 'nothing';
}

function packagesIn(rule: Rule): string {
  return rule.packages?.join(', ') ?? 'no package';
}

/** The first circle of imports that run, as the paths along it; null when there is none. */
export function findCycle(files: readonly SourceFile[]): readonly string[] | null {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    const seen = trail.indexOf(path);
    if (seen >= 0) return [...trail.slice(seen), path];
    const file = byPath.get(path);
    if (file === undefined || done.has(path)) return null;
    for (const { target, typeOnly } of importsOf(file)) {
      if (target === null || typeOnly) continue;
      const cycle = visit(target, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of byPath.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
