import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import * as patterns from '../src/page/look-patterns';
import { inAscii } from './ascii-page-scripts';

/** The script that every page gets, and where its code begins. */
const BARE_SCRIPT = 'quick-look.js';
const BARE_SOURCE = 'entrypoints/quick-look/first-look.ts';
const PATTERNS = /[\\/]src[\\/]page[\\/]look-patterns\.ts$/;

/** Puts the patterns themselves in the place of what makes them from the words. */
const madePatterns = {
  name: 'made-patterns',
  load(id: string) {
    if (!PATTERNS.test(id)) return null;
    const { OWN, OWN_MORE, OTHER, MORE, NUMBER } = patterns;
    return Object.entries({ OWN, OWN_MORE, OTHER, MORE, NUMBER })
      .map(([name, pattern]) => `export const ${name} = ${JSON.stringify(pattern)};`)
      .join('\n');
  },
};

/** Functions that run on nearly every page. */
const AT_ONCE = ['look', 'lookIntoRoots', 'nodesAt', 'mayHoldFigures', 'withoutHyphens'];

/**
 * Writes these functions as expressions in parentheses. Engines compile such a one together with the script;
 * any other they parse to find its end, and parse again when it is called: a tenth of the whole look.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  enforce: 'post',
  transform(code) {
    let first = '';
    let rest = code;
    for (const node of this.parse(code).body.toReversed()) {
      const exported = node.type === 'ExportNamedDeclaration';
      const made = exported ? node.declaration : node;
      if (made?.type !== 'FunctionDeclaration' || !AT_ONCE.includes(made.id?.name ?? '')) continue;
      const written = code.slice(made.start, made.end);
      first += `${exported ? 'export ' : ''}const ${made.id?.name} = (${written});\n`;
      rest = rest.slice(0, node.start) + rest.slice(node.end);
    }
    return first === '' ? null : { code: first + rest, map: null };
  },
};

/** Builds the script alone: WXT's own wrapper of a script costs a page a tenth of the whole look. */
async function buildBare(root: string, target: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [madePatterns, compiledAtOnce],
    build: {
      write: false,
      target: [...target],
      rollupOptions: {
        input: join(root, BARE_SOURCE),
        output: { format: 'es' },
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${BARE_SOURCE} gave no script`);
  // A function keeps every name to itself: a variable that stands in a block alone is one of the window, which the
  // browser asks for names of frames first.
  return `(()=>{'use strict';${inAscii(chunk.code).trim()}})();\n`;
}

/**
 * Puts the quick look into the package and into the manifest as the only content script. Frames without an
 * address of their own (srcdoc, blank, blob) get it by the origin that made them.
 */
export default defineWxtModule({
  name: 'bare-script',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_wxt, files) => {
      const contents = await buildBare(wxt.config.root, ['chrome119', 'firefox140']);
      files.push({ relativeDest: BARE_SCRIPT, contents });
    });
    wxt.hook('prepare:publicPaths', (_wxt, paths) => {
      paths.push(BARE_SCRIPT);
    });
    wxt.hook('build:manifestGenerated', (_wxt, manifest) => {
      manifest.content_scripts = [
        ...(manifest.content_scripts ?? []),
        {
          matches: ['<all_urls>'],
          js: [BARE_SCRIPT],
          run_at: 'document_idle',
          all_frames: true,
          match_origin_as_fallback: true,
        },
      ];
      if (manifest.options_ui) manifest.options_ui.open_in_tab = true;
    });
  },
});
