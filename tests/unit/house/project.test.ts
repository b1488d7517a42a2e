import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Paths of the project's own files: those that git keeps, or all that a checkout without git holds. */
function ownFiles(): readonly string[] {
  if (existsSync(join(ROOT, '.git'))) {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
    return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
  }
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^(?:node_modules|\.[^/]+)\//.test(path) && statSync(join(ROOT, path)).isFile(),
  );
}

/** Folders that exist on one machine only; taken apart so that this file is none of its own findings. */
const FOLDERS = [
  ['wo', 'rk'],
  ['ro', 'ot'],
  ['ho', 'me/[a-z]+'],
  ['Us', 'ers/[A-Za-z]+'],
  ['t', 'mp'],
];
const MACHINE_PATH = new RegExp(
  `(?<![\\w.}*-])/(?:${FOLDERS.map((parts) => parts.join('')).join('|')})/`,
);

/** Lines of a text with a path of somebody's machine. */
function machinePaths(path: string, text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => MACHINE_PATH.test(line))
    .map((line) => `${path}: ${line.trim().slice(0, 120)}`);
}

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/** Packages for other platforms that the lock names but does not hold: `npm ci` refuses such a lock. */
function unlocked(text: string): readonly string[] {
  const { packages }: LockFile = JSON.parse(text);
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages))
      .filter((name) => !(`${path}/node_modules/${name}` in packages))
      .map((name) => `${path}: ${name}`),
  );
}

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g;
const NAMED_PATH = /`((?:src|entrypoints|tests|tools|docs|assets|modules|bench)\/[\w./-]+)`/g;

/** Links and paths of a document that lead nowhere. */
function deadLinks(
  path: string,
  text: string = readFileSync(join(ROOT, path), 'utf8'),
): readonly string[] {
  const links = [...text.matchAll(LINK)].map(([, to = '']) => [join(path, '..', to), to] as const);
  const paths = [...text.matchAll(NAMED_PATH)].map(([, to = '']) => [to, to] as const);
  return [...links, ...paths]
    .filter(([from]) => !existsSync(join(ROOT, from)))
    .map(([, to]) => `${path}: ${to}`);
}

describe('the project', () => {
  it('pins every package to one version', () => {
    const { dependencies, devDependencies }: PackageFile = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("names no path of anybody's machine", () => {
    const texts = ownFiles().filter((path) => !/\.(?:png|ico|woff2?|gz)$/.test(path));
    expect(texts.length).toBeGreaterThan(20);
    const found = texts.flatMap((path) =>
      machinePaths(path, readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('would see such a path', () => {
    expect(machinePaths('a.ts', `open('/home/${'ann'}/notes')`)).toHaveLength(1);
    expect(machinePaths('a.ts', "open('/homepage')")).toEqual([]);
    expect(machinePaths('a.ts', 'https://example.org/home/ann/')).toEqual([]);
  });

  it('locks every package that a platform may need', () => {
    expect(unlocked(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))).toEqual([]);
  });

  it('would see a platform without its package', () => {
    const lock = { packages: { 'node_modules/a': { optionalDependencies: { 'a-win': '1.0.0' } } } };
    expect(unlocked(JSON.stringify(lock))).toEqual(['node_modules/a: a-win']);
  });

  it('links from its documents only to what is there', () => {
    const documents = ownFiles().filter((path) => path.endsWith('.md'));
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.flatMap((path) => deadLinks(path))).toEqual([]);
  });

  it('would see a dead link', () => {
    expect(deadLinks('README.md', '[a](docs/nowhere.md) `src/nowhere.ts` `docs/`')).toEqual([
      'README.md: docs/nowhere.md',
      'README.md: src/nowhere.ts',
    ]);
  });
});
