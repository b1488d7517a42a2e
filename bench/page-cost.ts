/** Runs the bench of page costs in one browser: `--browser firefox`, or Chromium. */
import { argv } from 'node:process';

const at = argv.indexOf('--browser');
const browser = at < 0 ? 'chromium' : argv[at + 1];
if (browser !== 'chromium' && browser !== 'firefox') {
  throw new Error(`--browser is chromium or firefox, not "${browser}"`);
}
if (at >= 0) argv.splice(at, 2);
await import(browser === 'firefox' ? './page-firefox' : './page');
