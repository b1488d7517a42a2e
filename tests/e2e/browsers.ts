import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserDriver } from '../../tools/browser/driver';
import type { BrowserKind } from '../../tools/browser/find-browser';
import { ensureBrowser } from '../../tools/browser/install-browser';
import { launchBrowser } from '../../tools/browser/launch';
import { type FileServer, serveFolder } from '../../tools/serve';
import type { ExtensionFolder } from './changed-extension';

const PAGES = join(fileURLToPath(new URL('..', import.meta.url)), 'fixtures', 'pages');

/** A policy under which a page may load, style and run nothing. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** What a suite is given: the running browser and the address of the test pages. */
export interface Stage {
  readonly driver: BrowserDriver;
  /** Address of a page in tests/fixtures/pages. */
  url(name: string): string;
}

const chosen = process.env.TOLL_TRACE_BROWSER;
const KINDS = (['chromium', 'firefox'] as const).filter((kind) => !chosen || chosen === kind);

/**
 * Runs one suite in each browser (TOLL_TRACE_BROWSER names one), with the built extension in a fresh
 * profile, or with another one that is made for it. The stage is there when the tests run, not while they are
 * collected.
 */
export function describeInBrowsers(
  name: string,
  suite: (stage: () => Stage, kind: BrowserKind) => void,
  make?: (kind: BrowserKind) => Promise<ExtensionFolder>,
): void {
  describe.each(KINDS)(`${name} in %s`, (kind) => {
    let driver: BrowserDriver | null = null;
    let server: FileServer | null = null;
    let made: ExtensionFolder | undefined;

    beforeAll(async () => {
      server = await serveFolder(PAGES, { '/strict.html': STRICT });
      made = await make?.(kind);
      const executable = await ensureBrowser(kind, () => undefined);
      driver = await launchBrowser(kind, executable, true, made?.path);
    });

    afterAll(async () => {
      await driver?.close();
      await server?.close();
      await made?.remove();
    });

    suite(() => {
      if (driver === null || server === null) throw new Error('the browser is not running');
      const base = server.url;
      return { driver, url: (page) => base + page };
    }, kind);
  });
}
