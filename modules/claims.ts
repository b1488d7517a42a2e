import { watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { checkPack } from '../src/claims/check-pack';
import { compilePack } from '../src/claims/compile';
import { problemLine } from '../src/claims/problem';
import { COMPILED_FILES, writeCompiled } from '../src/claims/read-pack';
import { BUNDLED_FOLDER, readPackFiles } from '../tools/load-pack';

/** Stores refuse to lint a file above this (AMO parses JSON up to 5 MiB). */
const LARGEST_FILE = 5 * 1024 * 1024;

/** Problems shown when a build fails; `npm run claims:check` lists all. */
const SHOWN = 10;

/** Milliseconds without a further change before a changed fact is compiled: an editor writes in steps. */
const SETTLE = 200;

/** The compiled files of the bundled pack. Throws an Error that lists what is wrong with it. */
export function compileBundled(folder: string = BUNDLED_FOLDER): ReadonlyMap<string, string> {
  const files = readPackFiles(folder);
  const problems = checkPack(files);
  if (problems.length > 0) {
    const rest = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more`] : [];
    const lines = problems.slice(0, SHOWN).map((problem) => `  ${problemLine(problem)}`);
    throw new Error(
      ['The claims in assets/claims are not sound (npm run claims:check):', ...lines, ...rest].join(
        '\n',
      ),
    );
  }
  const compiled = writeCompiled(compilePack(files));
  for (const [path, text] of compiled) {
    const size = Buffer.byteLength(text);
    if (size > LARGEST_FILE) {
      throw new Error(
        `${path} has ${size} bytes, more than ${LARGEST_FILE}: split it in read-pack.ts`,
      );
    }
  }
  return compiled;
}

/**
 * Checks and compiles the bundled pack into `claims/*.json` of the extension, and stops the build when it
 * is not sound. Under `wxt` (dev) a changed fact is compiled anew and the extension reloaded.
 */
export default defineWxtModule({
  name: 'claims',
  setup(wxt) {
    const folder = join(wxt.config.root, 'assets/claims');
    wxt.hook('build:publicAssets', (_wxt, files) => {
      for (const [relativeDest, contents] of compileBundled(folder)) {
        files.push({ relativeDest, contents });
      }
    });
    wxt.hook('prepare:publicPaths', (_wxt, paths) => {
      paths.push(...Object.values(COMPILED_FILES));
    });
    wxt.hook('server:started', (_wxt, server) => {
      const recompile = () => {
        try {
          for (const [file, text] of compileBundled(folder)) {
            writeFileSync(join(wxt.config.outDir, file), text);
          }
          server.reloadExtension();
        } catch (problem) {
          wxt.logger.error(problem instanceof Error ? problem.message : problem);
        }
      };
      let timer: NodeJS.Timeout | undefined;
      const watcher = watch(folder, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(recompile, SETTLE);
      });
      wxt.hooks.hookOnce('server:closed', () => watcher.close());
    });
  },
});
