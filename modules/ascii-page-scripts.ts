import { addViteConfig, defineWxtModule } from 'wxt/modules';

const PAGE_SCRIPTS = /^(?:reader|popover)\.js$/;

/**
 * Code whose characters are written in ASCII. One character beyond Latin-1 makes the engine hold and parse
 * a whole script in two bytes a character; scripts that enter pages are spared that.
 */
export function inAscii(code: string): string {
  return code.replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'ascii-page-scripts',
        enforce: 'post',
        generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
          for (const [file, chunk] of Object.entries(bundle)) {
            if (chunk.type !== 'chunk' || chunk.code === undefined) continue;
            if (PAGE_SCRIPTS.test(file)) chunk.code = inAscii(chunk.code);
          }
        },
      },
    ],
  }));
});
