import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/run';

/** Pages of our own, by name: what is usual, what is long, and what is made to be slow. All names are made up. */
export function generatedPages(): ReadonlyMap<string, string> {
  const plain = 'The harbour of Norland opened a new pier, and ferries now leave every hour.';
  const figure =
    'North Korean troops have suffered over 6,000 casualties in Kursk Oblast, the British Ministry of Defence said on 15 June 2025.';
  const weak = 'The team lost 3 games and forced 12 corners in the last 40 minutes.';
  const paragraphs = (count: number, text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => `<p>${text(at)}</p>`).join('\n');
  const rows = Array.from(
    { length: 2_000 },
    (_, at) => `<tr><td>Region ${at}</td><td>${at * 7}</td><td>${at * 3}</td></tr>`,
  ).join('');
  return new Map([
    ['short without figures', page(paragraphs(20, () => plain))],
    ['long without figures', page(paragraphs(2_000, () => plain))],
    ['words without figures', page(paragraphs(100, (at) => (at % 10 ? plain : weak)))],
    ['short with figures', page(paragraphs(20, (at) => (at % 10 ? plain : figure)))],
    ['long with figures', page(paragraphs(2_000, (at) => (at % 100 ? plain : figure)))],
    ['inline markup', page(paragraphs(1_000, (at) => marked(at % 50 ? plain : figure)))],
    ['table', page(`<table><tr><th>Place</th><th>Killed</th><th>Wounded</th></tr>${rows}</table>`)],
    [
      'scripts',
      page(`<script>var data = ${JSON.stringify(weak.repeat(5_000))}</script><p>${plain}`),
    ],
    ['deep', page(`${'<div>'.repeat(400)}${figure}${'</div>'.repeat(400)}`)],
    ['two megabytes', page(`<p>${plain.repeat(26_000)}</p><p>${figure}</p>`)],
    ['fifty thousand nodes', page(`${'<i>a</i> '.repeat(50_000)}<p>${figure}</p>`)],
  ]);
}

/** Pages of the end-to-end tests that are made to be slow, or fight. */
const FIGHTS = [
  'broken-prototypes',
  'characters',
  'great-table',
  'great-text',
  'hears-everything',
  'many-in-one',
  'no-end',
  'own-names',
  'virtual-list',
];

/** Writes the pages into a new folder, those of the tests beside them; gives its path. */
export function writeGenerated(): string {
  const made = mkdtempSync(join(tmpdir(), 'toll-trace-pages-'));
  for (const [name, html] of generatedPages()) {
    writeFileSync(join(made, `${name.replaceAll(' ', '-')}.html`), html);
  }
  const fights = join(ROOT, 'tests', 'fixtures', 'pages', 'fights');
  for (const name of FIGHTS) copyFileSync(join(fights, `${name}.html`), join(made, `${name}.html`));
  return made;
}

function page(body: string): string {
  return (
    '<!doctype html><html lang="en"><head><title>Made-up page</title>' +
    '<meta property="article:published_time" content="2025-06-20"></head>' +
    `<body><main><h1>Made-up page</h1>${body}</main></body></html>`
  );
}

function marked(text: string): string {
  return text
    .split(' ')
    .map((word, at) => (at % 3 ? word : `<b>${word}</b>`))
    .join(' ');
}

/** What is marked on the page below after `bench-end`, in the order of the text. */
export const LIVE_MARKED: readonly string[] = ['4,700', 'About 600'];

/**
 * A page that rewrites a line a hundred times a second, with text of one length, so that what grows is not the
 * page. At `bench-end` it stops, and one figure is another, one is gone, and one is new.
 */
export const LIVE_PAGE = page(
  `<p id="first">The British Ministry of Defence put North Korean casualties in Kursk Oblast at over 6,000 on 15 June 2025.</p>
  <p id="gone">By then 4,800 North Koreans had died or been hurt there, officials in Seoul reckoned.</p>
  <ul>${'<li>nothing yet</li>'.repeat(200)}</ul><p id="last">Nothing more.</p>
  <script>
    const lines = document.querySelectorAll('li');
    let count = 0;
    const timer = setInterval(() => {
      for (const end = Math.floor(performance.now() / 10); count < end; count += 1) {
        const number = 100_000 + count;
        lines[count % lines.length].textContent = 'Line ' + number + ': 3 people were hurt in Norland, ' + number + ' looked on.';
      }
    }, 10);
    addEventListener('bench-end', () => {
      clearInterval(timer);
      document.querySelector('#first').firstChild.data = 'North Korean troops suffered 4,700 casualties in Kursk Oblast, the National Intelligence Service said.';
      document.querySelector('#gone').remove();
      document.querySelector('#last').textContent =
        'About 600 North Korean soldiers were killed in Kursk, the National Intelligence Service said on 30 April 2025.';
    });
  </script>`,
);
