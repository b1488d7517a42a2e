import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a page and its frames pay at least for being looked at: scripts that do one thing, in the order in which they run. */
export const FLOORS = {
  /** The yardstick of every budget: the whole text, asked with one regular expression. */
  'one-line.js':
    '/\\b(?:killed|wounded|casualties|death toll|dead)\\b/i.test(document.body?.textContent);',
  'text.js': 'globalThis.floorText = document.body?.textContent.length;',
  'walker.js': `{
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let digits = 0;
    while (walker.nextNode()) if (/\\d/.test(walker.currentNode.data)) digits++;
    globalThis.floorDigits = digits;
  }`,
} as const;

/** Writes an extension of the floors alone; gives its folder. */
export function writeFloors(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toll-trace-floors-'));
  mkdirSync(folder, { recursive: true });
  for (const [file, code] of Object.entries(FLOORS)) writeFileSync(join(folder, file), code);
  const manifest = {
    manifest_version: 3,
    name: 'Floors',
    version: '1',
    browser_specific_settings: { gecko: { id: 'floors@toll-trace.invalid' } },
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: Object.keys(FLOORS),
        run_at: 'document_idle',
        // Where ours runs, so that frames count on both sides.
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
