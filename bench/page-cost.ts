/** Runs the bench of page costs: in Chromium, in Firefox with `--browser firefox`, or one part with `--only`. */
import { argv } from 'node:process';

const HELP = `npm run bench:page -- [FOLDER] [options], after npm run build

FOLDER               pages to visit; without one, pages of our own
--browser firefox    in Firefox, under its own profiler; Chromium without it
--pages N            so many of the pages, spread over them
--visits N           so many visits of each page (3; in Firefox 4)
--minutes N          no page is begun after so long
--live SECONDS       length of the page that changes 100 times a second (60; 0: not)
--only live          that page alone
--only marks         how soon the first mark is there, in both browsers (--rounds N; FOLDER: pages and texts)
--costs FILE         keeps what was measured; the next run measures only the rest (Chromium)
--part               with --costs: pages alone, and no results are written yet

It ends with status 1 where a promise is broken or was not measured, or a page was to be visited and was not.`;

/** Takes an option out of the arguments; null: it is not there. */
function take(option: string): string | null {
  const at = argv.indexOf(option);
  return at < 0 ? null : (argv.splice(at, 2)[1] ?? '');
}

const browser = take('--browser') ?? 'chromium';
const only = take('--only');
if (argv.includes('--help')) console.log(HELP);
else if (only === 'live') await import('./page-live');
else if (only === 'marks') await import('./page-first-marks');
else if (only !== null) throw new Error(`--only is live or marks, not "${only}"`);
else if (browser === 'firefox') await import('./page-firefox');
else if (browser === 'chromium') await import('./page');
else throw new Error(`--browser is chromium or firefox, not "${browser}"`);
