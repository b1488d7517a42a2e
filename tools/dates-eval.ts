import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { articleDate } from '../src/page/article-date';

// How often the page's day is found: a folder with pages `NAME.html` and `dates.jsonl`, one line
// {"page": NAME, "publishedTime": stamp} for each page whose day is known.
const folder = process.argv[2];
if (!folder) {
  console.error('dates-eval: give the folder with the pages and their dates.jsonl');
  process.exit(2);
}
const lines = readFileSync(`${folder}/dates.jsonl`, 'utf8').split('\n').filter(Boolean);
const count = { right: 0, wrong: 0, missing: 0 };
for (const line of lines) {
  const { page, publishedTime } = JSON.parse(line) as { page: string; publishedTime: string };
  const { document } = parseHTML(readFileSync(`${folder}/${page}.html`, 'utf8'));
  const found = articleDate(document as unknown as Document, '');
  const outcome =
    found.published === null
      ? 'missing'
      : publishedTime.startsWith(found.published)
        ? 'right'
        : 'wrong';
  count[outcome]++;
  if (outcome !== 'right') {
    console.log(
      `${outcome}: ${page} is ${publishedTime}, read ${found.published} (${found.publishedFrom})`,
    );
  }
}
const { right, wrong, missing } = count;
console.log(
  `${lines.length} pages: ${right} right, ${wrong} wrong, ${missing} without a day; ${(right / lines.length).toFixed(3)} right`,
);
process.exitCode = wrong > 0 ? 1 : 0;
