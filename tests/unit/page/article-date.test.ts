import { describe, expect, it } from 'vitest';
import { articleDate } from '../../../src/page/article-date';
import { dayOfStamp, dayOfUrl } from '../../../src/page/date-stamp';
import { openHtml } from './open-html';

const STAMPS: readonly (readonly [string, string | null])[] = [
  ['2025-06-16', '2025-06-16'],
  ['2025-06-15T23:30:00-04:00', '2025-06-15'],
  ['2025-06-16 05:36:09.000000', '2025-06-16'],
  ['20250616', '2025-06-16'],
  ['20250616T083000Z', '2025-06-16'],
  ['2025/6/16', '2025-06-16'],
  ['Mon Jun 16 2025 01:36:42 GMT+0000 (UTC)', '2025-06-16'],
  ['Mon, 16 Jun 2025 08:00:00 GMT', '2025-06-16'],
  ['June 16, 2025', '2025-06-16'],
  ['16.06.2025', '2025-06-16'],
  ['06/16/2025', '2025-06-16'],
  ['1750060800', '2025-06-16'],
  ['1750060800000', '2025-06-16'],
  ['06/07/2025', null],
  ['2025-02-30', null],
  ['2025-06', null],
  ['0001-01-01T00:00:00', null],
  ['yesterday', null],
  ['', null],
];

const ADDRESSES: readonly (readonly [string, string | null])[] = [
  ['https://news.example/2025/06/16/toll', '2025-06-16'],
  ['https://news.example/world/2025/jun/16/toll', '2025-06-16'],
  ['https://news.example/2025-06-16-toll', '2025-06-16'],
  ['https://news.example/2025/06/toll', null],
  ['https://news.example/?from=/2025/06/16/', null],
  ['https://news.example/a/20250/06/16/', null],
  ['about:srcdoc', null],
];

/** [what it shows, head and body, address, day, where it was found] */
const PAGES: readonly (readonly [string, string, string, string | null, string | null])[] = [
  [
    'the article of a graph',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["NewsArticle"],"datePublished":"2025-06-16T08:00:00Z","dateModified":"2025-07-01"}]}</script>',
    '',
    '2025-06-16',
    'json-ld',
  ],
  [
    'the page where no article is described',
    '<script type="application/ld+json">[{"@type":"WebPage","datePublished":"2025-06-16"}]</script>',
    '',
    '2025-06-16',
    'json-ld',
  ],
  [
    'a broken description',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a "quote"","datePublished":"2025-06-16"}</script>',
    '',
    '2025-06-16',
    'json-ld',
  ],
  [
    'a film in the page says nothing of the page',
    '<script type="application/ld+json">{"@type":"VideoObject","datePublished":"2020-01-01"}</script>',
    '',
    null,
    null,
  ],
  [
    'published before changed',
    '<meta property="article:modified_time" content="2025-07-01"><meta property="article:published_time" content="2025-06-16T08:00:00+02:00">',
    '',
    '2025-06-16',
    'meta',
  ],
  [
    'changed alone is no day',
    '<meta property="og:updated_time" content="2025-07-01">',
    '',
    null,
    null,
  ],
  [
    'the more exact name',
    '<meta name="date" content="2025-07-01"><meta name="parsely-pub-date" content="2025-06-16">',
    '',
    '2025-06-16',
    'meta',
  ],
  [
    'a marked time',
    '<p><time itemprop="datePublished" datetime="2025-06-16">today</time></p>',
    '',
    '2025-06-16',
    'time',
  ],
  [
    'the time at the headline, not that of a neighbour',
    '<aside><time datetime="2025-01-01"></time></aside><article><h1>a</h1><time class="updated" datetime="2025-07-01"></time><time datetime="2025-06-16"></time><article><time datetime="2024-01-01"></time></article></article>',
    '',
    '2025-06-16',
    'time',
  ],
  ['the address last', '<h1>a</h1>', 'https://news.example/2025/06/16/a', '2025-06-16', 'url'],
  ['nothing', '<p>16 June 2025</p>', 'https://news.example/a', null, null],
];

describe('the day of a stamp', () => {
  for (const [stamp, day] of STAMPS) {
    it(`${stamp || 'nothing'} is ${day}`, () => expect(dayOfStamp(stamp)).toBe(day));
  }
});

describe('the day of an address', () => {
  for (const [url, day] of ADDRESSES) {
    it(`${url} is of ${day}`, () => expect(dayOfUrl(url)).toBe(day));
  }
});

describe("the page's day", () => {
  for (const [what, html, url, published, publishedFrom] of PAGES) {
    it(what, () => {
      expect(articleDate(openHtml(html), url)).toEqual({ published, publishedFrom });
    });
  }
});

describe("a page's day among what is no day", () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const article = script('{"@type":"NewsArticle","datePublished":"2031-03-04"}');
  const dayOf = (html: string) => articleDate(openHtml(html), '').published;

  it('is read where a comment ends with the script, and a semicolon', () => {
    const json = '{"@type":"NewsArticle","datePublished":"2031-03-04"}';
    for (const [before, after] of [
      ['<!--', '-->'],
      ['// <![CDATA[\n', '\n// ]]>'],
      ['<![CDATA[', ']]> ;\n'],
      [' ', ' '],
    ]) {
      expect(dayOf(script(`${before}${json}${after}`))).toBe('2031-03-04');
    }
  });

  it('is sought no longer than a page describes itself', () => {
    const spaces = ' '.repeat(150_000);
    // One end of a comment with white space after it took a pattern longer than any test may last.
    expect(dayOf(script(`{"a": "-->${spaces}"`) + article)).toBe('2031-03-04');
    expect(dayOf(script(`"${'a'.repeat(300_000)}"`) + article)).toBe('2031-03-04');
    expect(dayOf(script('{}').repeat(100) + article)).toBeNull();
    expect(
      dayOf(
        `${'<meta name="a" content="b">'.repeat(1_000)}<meta name="date" content="2031-03-04">`,
      ),
    ).toBeNull();
  });
});
