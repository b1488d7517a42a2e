import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Licences under which a package may be part of the extension: each allows it with the notice kept, and the
 * Mozilla one where the package's own files stay open, as unchanged ones of the registry do.
 */
const PERMITTED: ReadonlySet<string> = new Set([
  'MIT',
  'MPL-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
]);

/** A path up to the innermost package, with the scope that belongs to its name. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+/;

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** A package whose code is part of a built file. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier, as its package.json states it. */
  readonly licence: string;
  /** The words of its licence file; where it brings none, who made it and where its source is. */
  readonly text: string;
}

/** What is read of a package.json. */
interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** The folder of the package that a module belongs to; null for a module of the project itself. */
export function packageFolder(id: string): string | null {
  return PACKAGE.exec(id.replace(/^\0/, ''))?.[0] ?? null;
}

/**
 * What a package says of itself. Throws when its licence is none of those permitted, or when it brings neither
 * a licence file nor the address of its source: nothing is shipped without a notice.
 */
export function readPackage(folder: string): ShippedPackage {
  const described: PackageFile = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license: licence } = described;
  if (!PERMITTED.has(licence)) {
    throw new Error(
      `${name} ${version} has the licence ${licence}: see whether it may be shipped, then add it in modules/licences.ts`,
    );
  }
  const file = readdirSync(folder).find((one) => LICENCE_FILE.test(one));
  const text = file === undefined ? makers(described) : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence, text: text.trim() };
}

/** Who made a package and where its source is. Throws when it does not say the latter. */
function makers({ name, version, author, repository }: PackageFile): string {
  const source = typeof repository === 'string' ? repository : repository?.url;
  if (source === undefined) {
    throw new Error(`${name} ${version} has no licence file: its notice cannot be shipped`);
  }
  const by = typeof author === 'string' ? author : author?.name;
  return [...(by === undefined ? [] : [`By ${by}.`]), `Source: ${source}`].join(' ');
}

/** The list that is shipped: one package after the other by name, each with its licence's words. */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = sorted.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  );
  return ['Toll Trace holds code of these packages:\n', ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}

/** Writes `licences.txt` beside the built files: every package of which code is in them, with its notice. */
export default defineWxtModule({
  name: 'licences',
  setup(wxt) {
    const folders = new Set<string>();
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'licences',
          generateBundle(_options, bundle) {
            for (const chunk of Object.values(bundle)) {
              if (chunk.type !== 'chunk') continue;
              for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                const folder = renderedLength > 0 ? packageFolder(id) : null;
                if (folder !== null) folders.add(folder);
              }
            }
          },
        },
      ],
    }));
    wxt.hook('build:done', () => {
      if (wxt.config.command !== 'build') return;
      const list = licenceList([...folders].map(readPackage));
      writeFileSync(join(wxt.config.outDir, 'licences.txt'), list);
    });
  },
});
