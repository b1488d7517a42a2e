import { describe, expect, test } from 'vitest';
import { reportJson } from '../../../src/view/exports/report-json';
import { escapeMarkdown, reportMarkdown } from '../../../src/view/exports/report-markdown';
import { agency, claim, finding, sampleReport } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const origin = claim({ agency: agency('Ministry of Ports') });
const other = claim({ agency: agency('Lighthouse Survey'), low: 5200, bound: 'about' });
const report = {
  ...sampleReport,
  title: 'Losses *mount* in [the] strait',
  findings: [
    finding({ claim: origin, competing: [other], sentenceText: 'It lost over 6,000 <b>men</b>.' }),
    finding({ claim: origin, text: 'more than 6,000' }),
  ],
};

describe('Markdown', () => {
  const text = reportMarkdown(english, [report]);
  const lines = text.split('\n');

  test('names the page, its day and how it was found', () => {
    expect(lines).toContain('## Losses \\*mount\\* in \\[the\\] strait');
    expect(text).toContain('Page dated 16 June 2025 (from the page’s structured data).');
  });

  test('gives each claim one footnote, whatever cites it', () => {
    const notes = lines.filter((line) => /^\[\^\d+\]: /.test(line));
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain(`<${origin.url}>`);
    expect(lines.filter((line) => line.includes('on 15 June 2025.[^1]'))).toHaveLength(2);
    expect(text).toContain('about 5,200 casualties');
  });

  test('lets nothing of the page act as markup', () => {
    expect(lines).toContain('> It lost over 6,000 \\<b\\>men\\</b\\>.');
  });
});

test.each([
  ['a\n# b', 'a \\# b'],
  ['1. one', '1\\. one'],
  ['- dash', '\\- dash'],
  ['3,200+', '3,200+'],
  ['a|b `c` ~d~', 'a\\|b \\`c\\` \\~d\\~'],
])('Markdown text %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

describe('JSON', () => {
  const read = JSON.parse(reportJson(english, [report, sampleReport]));

  test('holds every page with its figures and whole claims', () => {
    expect(read.pages).toHaveLength(2);
    const [figure] = read.pages[0].figures;
    expect(figure).toMatchObject({ text: 'over 6,000', value: 6000, high: null, status: 'traced' });
    expect(figure.claim).toMatchObject({ id: origin.id, url: origin.url, dateBasis: 'stated' });
    expect(figure.claim.agency.name).toBe('Ministry of Ports');
    expect(figure.competing.map((one: { id: string }) => one.id)).toEqual([other.id]);
  });

  test('the page keeps its day and the record’s version', () => {
    expect(read.pages[0]).toMatchObject({
      published: '2025-06-16',
      publishedFrom: 'json-ld',
      recordVersion: sampleReport.recordVersion,
    });
  });
});
