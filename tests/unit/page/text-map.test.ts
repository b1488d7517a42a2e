import { describe, expect, it } from 'vitest';
import { ATTRIBUTE_SIGHT, type Sight } from '../../../src/page/sight';
import { readHtml } from './open-html';

/** [what it shows, the page, the text as read] */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ['blocks are broken', '<p>Toll: 12</p><p>30 hurt</p>', 'Toll: 12\n30 hurt'],
  ['loose text beside blocks', 'a <p>b</p> c', 'a\nb\nc'],
  ['white space as seen', '<p>\n  over\t 6,000 \n killed </p>', 'over 6,000 killed'],
  ['inline edges do not part a word', '<p>6,<b>000</b> k<i>ill</i>ed</p>', '6,000 killed'],
  ['spaces around an edge are one', '<p>at <b> least </b> 40</p>', 'at least 40'],
  ['no-break spaces stay', '<p>6\u00A0000</p>', '6\u00A0000'],
  ['cells never run together', '<table><tr><td>12</td><td>30</td></tr></table>', '12\n30'],
  ['soft hyphens drop', '<p>ca\u00ADsual\u00ADties 1\u200B2</p>', 'casualties 12'],
  ['directions drop', '<p>\u200E12\u200F \u206612\u2069</p>', '12 12'],
  ['joiners between ASCII drop', '<p>1\u200D2\u200Ck</p>', '12k'],
  ['footnote in brackets', '<p>6,000<sup>[3]</sup> dead</p>', '6,000 dead'],
  ['footnote bare', '<p>6,000<sup>3</sup> dead</p>', '6,000 dead'],
  ['footnote link', '<p>6,000<sup><a href="#n1">note a</a></sup> dead</p>', '6,000 dead'],
  ['ordinal stays', '<p>on 15<sup>th</sup> June</p>', 'on 15th June'],
  ['scripts and styles', '<p>a<script>b</script><style>c</style> d</p>', 'a d'],
  ['code is no prose', '<p>run <code>kill 9</code> now</p><pre>7 dead</pre>', 'run now'],
  ['navigation', '<nav><a>9 dead</a></nav><p>text</p>', 'text'],
  ['navigation by role', '<div role="navigation">9 dead</div><p>text</p>', 'text'],
  ['editable', '<div contenteditable>9 dead</div><textarea>8 dead</textarea><p>text</p>', 'text'],
  ['editable in name only', '<div contenteditable="false">9 dead</div>', '9 dead'],
  ['hidden', '<p hidden>9 dead</p><p aria-hidden="true">8 dead</p><p>text</p>', 'text'],
  ['hidden by style', '<p style="display: none">9 dead</p><p>text</p>', 'text'],
  [
    'hidden digits in the line',
    '<p><span style="display:none">7003</span>6,000 dead</p>',
    '6,000 dead',
  ],
  ['opted out', '<p data-toll-trace="off">9 dead</p><p>text</p>', 'text'],
  [
    'not to be translated',
    '<p translate="no">a</p><p class="notranslate">b</p><p>text</p>',
    'text',
  ],
  ['pictures', '<p>a <svg><text>9 dead</text></svg> b</p>', 'a b'],
  ['break in a sentence', '<p>at least<br>forty people</p>', 'at least forty people'],
  ['break in a list', '<p>Killed: 12<br>Wounded: 30</p>', 'Killed: 12\nWounded: 30'],
  ['two breaks', '<p>one<br><br>two</p>', 'one\ntwo'],
  ['break in a heading', '<h1>Toll rises<br>To 6,000</h1>', 'Toll rises To 6,000'],
  [
    'break in a header cell',
    '<table><tr><th>Killed<br>In action</th></tr></table>',
    'Killed In action',
  ],
  ['empty page', '', ''],
  ['nothing but space', '<p> \n </p>', ''],
];

describe('the text as read', () => {
  for (const [what, html, text] of TEXTS) {
    it(what, () => {
      expect(readHtml(html).text).toBe(text);
    });
  }

  it('is read on a page whose root asks not to be translated', () => {
    const html = '<html translate="no"><body class="notranslate"><p>text</p></body></html>';
    expect(readHtml(html).text).toBe('text');
  });

  it('parts words that the page shows apart', () => {
    const sight = (standing: 'block' | 'boxed' | 'inline'): Sight => ({
      ...ATTRIBUTE_SIGHT,
      standingOf: (element) => (element.localName === 'span' ? standing : 'inline'),
    });
    const html = '<div><span>12</span><span>30</span> <b>ki</b><span>lled</span></div>';
    expect(readHtml(html, sight('block')).text).toBe('12\n30 ki\nlled');
    expect(readHtml(html, sight('boxed')).text).toBe('12 30 killed');
    expect(readHtml(html, sight('inline')).text).toBe('1230 killed');
  });

  it('leaves out what cannot be seen', () => {
    const sight = { ...ATTRIBUTE_SIGHT, isVisible: (element: Element) => element.id !== 'menu' };
    expect(readHtml('<p id="menu">9 dead</p><p>text</p>', sight).text).toBe('text');
  });

  it('is not read where the page is edited', () => {
    expect(readHtml('<p>text</p>', { ...ATTRIBUTE_SIGHT, isEdited: () => true }).text).toBe('');
  });
});

describe('blocks', () => {
  const rolesOf = (html: string) =>
    readHtml(html).blocks.map(({ role, level }) => (level ? `${role} ${level}` : role));

  it('say what they are', () => {
    expect(rolesOf('<h2>a</h2><p>b</p><ul><li>c<p>d</p></li></ul>')).toEqual([
      'heading 2',
      'paragraph',
      'item',
      'item',
    ]);
    expect(rolesOf('<blockquote><p>a</p></blockquote><figcaption>b</figcaption>')).toEqual([
      'quote',
      'caption',
    ]);
    expect(rolesOf('<div role="heading" aria-level="3">a</div><p class="byline">b</p>')).toEqual([
      'heading 3',
      'byline',
    ]);
  });

  it('begin with the title where no heading says it', () => {
    const page = (title: string, body: string) =>
      readHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
    expect(page('Toll rises', '<p>text</p>').blocks[0]).toMatchObject({ role: 'title', end: 10 });
    expect(page('Toll rises | The Paper', '<h1>Toll <i>rises</i></h1>').text).toBe('Toll rises');
    expect(page('Toll', '<p>text</p>').nodesOf({ start: 0, end: 4 })).toEqual([]);
  });

  it('place cells in rows and columns, spans counted', () => {
    const { text, blocks } = readHtml(`<table><caption>Losses</caption>
      <thead><tr><th rowspan="2">Side</th><th colspan="2">Toll</th></tr>
      <tr><th>Killed</th><th>Hurt</th></tr></thead>
      <tr><th scope="row">North</th><td>12</td><td>30</td></tr></table>
      <table><tr><td>Killed</td><td>Hurt</td></tr><tr><td>1</td><td>2</td></tr></table>`);
    const cells = blocks.flatMap(({ start, end, cell }) =>
      cell
        ? [
            `${text.slice(start, end)} ${cell.table}:${cell.row},${cell.column}${cell.header ? ' h' : ''}`,
          ]
        : [],
    );
    expect(cells).toEqual([
      'Side 0:0,0 h',
      'Toll 0:0,1 h',
      'Killed 0:1,1 h',
      'Hurt 0:1,2 h',
      'North 0:2,0 h',
      '12 0:2,1',
      '30 0:2,2',
      'Killed 1:0,0 h',
      'Hurt 1:0,1 h',
      '1 1:1,0',
      '2 1:1,1',
    ]);
    expect(blocks[0]?.role).toBe('caption');
  });

  it('are paragraphs in a table that only lays out the page', () => {
    expect(rolesOf('<table><tr><td><p>a</p></td></tr></table>')).toEqual(['paragraph']);
    expect(rolesOf('<table role="presentation"><tr><th>a</th><td>b</td></tr></table>')).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });
});
