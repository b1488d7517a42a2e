import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { describe, expect, test } from 'vitest';
import { FORMS, reportFile } from '../../../src/view/exports/forms';
import { passageLink } from '../../../src/view/exports/passage-link';
import { quoteAround } from '../../../src/view/exports/quote-around';
import {
  agency,
  claim,
  finding,
  longReport,
  sampleReport,
} from '../../../tools/gallery/sample-cards';
import { english } from './english';

let made = 0;
const moment = {
  now: new Date('2025-07-01T10:00:00Z'),
  newId: () => `urn:uuid:00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
};

const origin = claim({ agency: agency('Ministry of "Ports", Norland'), low: 5200 });
const recalled = claim({
  agency: agency('Survey'),
  dateBasis: 'recalled',
  url: 'https://survey.example/a',
});
/** Words of a page that try to be more than words, in whatever form they end up. */
const HOSTILE =
  '=HYPERLINK("x"), a "quoted" <img src=x onerror=alert(1)>\nline | two `code` [a](b)';
const hostile = {
  ...sampleReport,
  title: HOSTILE,
  url: 'https://news.example/a-b?c=1&d=2#part',
  findings: [
    finding({ claim: origin, competing: [recalled], sentenceText: HOSTILE, text: 'line' }),
    finding({ status: 'not-covered', subject: null, subjectName: null }),
  ],
};
const reports = [hostile, sampleReport, longReport];

function textOf(form: (typeof FORMS)[number], of = reports): string {
  return reportFile(form, english, of, moment).text;
}

function validatorOf(schema: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const file = join(import.meta.dirname, '../../fixtures/schemas', `${schema}.schema.json`);
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}

test.each(FORMS)('a report as %s has a file name that tells site, day and form', (form) => {
  const { name, mediaType, text } = reportFile(form, english, [sampleReport], moment);
  expect(name).toMatch(/^toll-trace-news\.example-2025-06-16\.[a-z.]+$/);
  expect(mediaType).toMatch(/^[a-z]+\/[a-z+]+$/);
  expect(text.length).toBeGreaterThan(100);
});

test('a report of a page without a day takes no other day for its name', () => {
  const undated = { ...sampleReport, published: null };
  expect(reportFile('csv', english, [undated], moment).name).toBe(
    'toll-trace-news.example-undated.csv',
  );
});

test.each(FORMS)('a page without figures is still a whole %s', (form) => {
  expect(textOf(form, [{ ...sampleReport, findings: [] }])).not.toContain('undefined');
  expect(textOf(form, [])).not.toContain('undefined');
});

describe('CSV', () => {
  const rows: Record<string, string>[] = parse(textOf('csv'), { columns: true });

  test('is read back, one figure a line, by a library', () => {
    const cards = reports.flatMap((report) => report.findings);
    expect(rows).toHaveLength(cards.length);
    expect(rows.map((row) => row.figure)).toEqual(cards.map((card) => card.text));
    expect(rows.map((row) => row.low)).toEqual(cards.map(({ low }) => low?.toString() ?? ''));
    expect(rows.map((row) => row.status)).toEqual(cards.map((card) => card.status));
    expect(rows[0]?.claim_agency).toBe('Ministry of "Ports", Norland');
  });

  test('ends lines as RFC 4180 does, and keeps those of the page inside their cell', () => {
    const text = textOf('csv', [sampleReport]);
    expect(text.split('\r\n').at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    expect(rows[0]?.sentence).toBe(`'${HOSTILE}`);
  });

  test('no cell of the page is a formula', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('the guard touches no ordinary text', () => {
    expect(rows.find((row) => row.figure === '3,200+')).toBeDefined();
  });
});

describe('Markdown', () => {
  const html = new MarkdownIt({ html: true, linkify: false })
    .use(footnotes)
    .render(textOf('markdown'));

  test('renders: a heading a page and a figure, every citation leads to its note', () => {
    const figures = reports.flatMap((report) => report.findings).length;
    expect(html.match(/<h2>/g)).toHaveLength(reports.length);
    expect(html.match(/<h3>/g)).toHaveLength(figures);
    const cited = [...html.matchAll(/<a href="#(fn\d+)"/g)].map(([, id]) => id);
    const notes = new Set([...html.matchAll(/<li id="(fn\d+)"/g)].map(([, id]) => id));
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((id) => !notes.has(id))).toEqual([]);
    expect(html).not.toContain('[^');
  });

  test('nothing of the page becomes an element, even where HTML is let through', () => {
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<code>');
    expect(html).not.toContain('href="b"');
    expect(html).toContain('&lt;img src=x');
  });
});

describe('ClaimReview', () => {
  const validate = validatorOf('claim-review');
  const read = JSON.parse(textOf('claim-review'));

  test('holds against the schema', () => {
    validate(read);
    expect(validate.errors).toBeNull();
  });

  test('the schema would see a review without a claim, a rating by number and a bad day', () => {
    const [first] = read['@graph'];
    for (const broken of [
      { ...first, itemReviewed: undefined },
      { ...first, reviewRating: { ...first.reviewRating, ratingValue: 1 } },
      { ...first, datePublished: 'yesterday' },
    ]) {
      const graph = { ...read, '@graph': [JSON.parse(JSON.stringify(broken))] };
      expect(validate(graph)).toBe(false);
    }
  });

  test('only what was compared is reviewed', () => {
    const compared = reports
      .flatMap((report) => report.findings)
      .filter(({ status, modality }) => status !== 'not-covered' && modality === 'stated');
    expect(read['@graph']).toHaveLength(compared.length);
  });

  test('a day that a source recalled is left out, a known one is there', () => {
    const [first] = read['@graph'];
    expect(first.itemReviewed.firstAppearance.datePublished).toBe('2025-06-15');
    expect(first.citation[0].url).toBe(recalled.url);
    expect(first.citation[0]).not.toHaveProperty('datePublished');
  });
});

describe('Web Annotations', () => {
  const validate = validatorOf('web-annotation');
  const read = JSON.parse(textOf('annotations'));

  test('hold against the schema', () => {
    validate(read);
    expect(validate.errors).toBeNull();
  });

  test('the schema would see a target without its words and an unknown motivation', () => {
    const [item] = read.first.items;
    for (const broken of [
      { ...item, target: { source: item.target.source, selector: { type: 'TextQuoteSelector' } } },
      { ...item, motivation: ['judging'] },
    ]) {
      expect(validate({ ...read, first: { ...read.first, items: [broken] } })).toBe(false);
    }
  });

  test('every annotation has an identifier of its own', () => {
    const ids = read.first.items.map((item: { id: string }) => item.id);
    expect(new Set([...ids, read.id, read.first.id]).size).toBe(ids.length + 2);
    expect(read.total).toBe(ids.length);
  });
});

test.each([
  ['The guard lost over 6,000 men.', 4, 'over 6,000', 'The guard lost ', ' men.'],
  ['6,000 fell, 6,000 rose.', 12, '6,000', '6,000 fell, ', ' rose.'],
])('the quotation in %j keeps the words around it', (sentenceText, at, exact, prefix, suffix) => {
  const start = sentenceText.startsWith(exact, at) ? at : sentenceText.indexOf(exact);
  const quote = quoteAround({
    text: exact,
    sentenceText,
    span: { start: 100 + start, end: 100 + start + exact.length },
    sentence: { start: 100, end: 100 + sentenceText.length },
  });
  expect(quote).toEqual({ exact, prefix, suffix });
});

test.each([
  ['https://a.example/x', 'Two fell.', 'https://a.example/x#:~:text=Two%20fell.'],
  ['https://a.example/x#top', 'Two fell.', 'https://a.example/x#top:~:text=Two%20fell.'],
  ['https://a.example/x#:~:text=old', 'Two fell.', 'https://a.example/x#:~:text=Two%20fell.'],
  ['https://a.example/', 'A, b-c & d', 'https://a.example/#:~:text=A%2C%20b%2Dc%20%26%20d'],
  [
    'https://a.example/',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'https://a.example/#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  ],
  ['https://a.example/', '  ', 'https://a.example/'],
])('link from %s to %j', (url, sentenceText, link) => {
  expect(passageLink(url, { sentenceText })).toBe(link);
});
