import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRequest, type Background, hostOf } from '../../../src/bridge/answer-requests';
import type { PageAnswer, ReadPage, Request, SentPage } from '../../../src/bridge/messages';
import { readRequest } from '../../../src/bridge/request-guard';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/bridge/settings';
import type { PageReport } from '../../../src/report/card';

const PAGE: ReadPage = {
  text: 'Toll\n12',
  blocks: [
    { start: 0, end: 4, role: 'heading', level: 1, cell: null },
    {
      start: 5,
      end: 7,
      role: 'cell',
      level: 0,
      cell: { table: 0, row: 1, column: 2, header: false },
    },
  ],
  url: 'https://news.example/a',
  title: 'Toll',
  lang: 'en-GB',
  published: '2025-06-16',
  publishedFrom: 'meta',
  cut: false,
};
const READ: Extract<Request, { type: 'read' }> = {
  type: 'read',
  page: PAGE,
  forced: false,
  dressed: null,
};
/** As the reader sends it: a heading of the first level, four characters long, and a cell of two. */
const SENT: SentPage = { ...PAGE, blocks: 'h14;c02,0,1,2,0' };

/** [what is wrong, the page with it] */
const BAD_PAGES: readonly (readonly [string, unknown])[] = [
  ['no page', null],
  ['text of another type', { ...SENT, text: 12 }],
  ['text without end', { ...SENT, text: 'a'.repeat(4_000_001), blocks: '' }],
  ['a day that is none', { ...SENT, published: '2025-02-30' }],
  ['a day of another type', { ...SENT, published: {} }],
  ['an unknown origin of the day', { ...SENT, publishedFrom: 'rumour' }],
  ['blocks that are no text', { ...SENT, blocks: [{ start: 0, end: 4 }] }],
  ['a block beyond the text', { ...SENT, blocks: 'h14;p03' }],
  ['a block without a length', { ...SENT, blocks: 'h1;p02' }],
  ['a length that is no number', { ...SENT, blocks: 'h1-4' }],
  ['a length beyond all texts', { ...SENT, blocks: 'p0zzzzzzz' }],
  ['an unknown role', { ...SENT, blocks: 's04' }],
  ['a level beyond six', { ...SENT, blocks: 'h74' }],
  ['a cell without a column', { ...SENT, blocks: 'c04,0,1' }],
  ['a cell left of its table', { ...SENT, blocks: 'c04,0,1,-1,0' }],
  ['more blocks than a page has', { ...SENT, blocks: 'p00;'.repeat(400_001) }],
];

describe('a request', () => {
  it('is taken as it was sent', () => {
    const explore = { type: 'explore', place: 'claim=navy-2031-01-10-shore-killed' };
    expect(readRequest({ ...READ, page: SENT })).toEqual(READ);
    for (const request of [
      { type: 'look', texts: ['12 killed'] },
      { type: 'look', texts: null },
      { type: 'popover' },
      explore,
      { type: 'counted', attention: 1, marked: 2 },
    ]) {
      expect(readRequest(structuredClone(request))).toEqual(request);
    }
  });

  it('loses what does not belong to it', () => {
    expect(readRequest({ type: 'look', files: ['evil.js'] })).toEqual({
      type: 'look',
      texts: null,
    });
    expect(readRequest({ type: 'look', texts: ['a', 1] })).toEqual({
      type: 'look',
      texts: null,
    });
    const page = { ...SENT, lang: '<b>', title: 'a'.repeat(9_000), tabId: 7 };
    const read = readRequest({ type: 'read', page, forced: 'yes', dressed: 'gaudy' });
    expect(read).toEqual({
      type: 'read',
      page: { ...PAGE, lang: '', title: 'a'.repeat(2_000) },
      forced: false,
      dressed: null,
    });
  });

  for (const [what, page] of BAD_PAGES) {
    it(`is refused with ${what}`, () => expect(readRequest({ type: 'read', page })).toBeNull());
  }

  for (const place of ['', 'a b', '//news.example', 'claim=a#b', 'a'.repeat(501), 7, null]) {
    it(`to explore is refused at ${String(place).slice(0, 20)}`, () =>
      expect(readRequest({ type: 'explore', place })).toBeNull());
  }

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const type = (message as { type?: unknown } | null)?.type;
        expect(readRequest(message) === null || type === 'look' || type === 'popover').toBe(true);
      }),
    );
    expect(readRequest({ type: 'counted', attention: -1, marked: 2 })).toBeNull();
    expect(readRequest({ type: 'erase' })).toBeNull();
  });
});

describe('the answer', () => {
  const sender = { tabId: 1, frameId: 0, host: 'news.example' };
  const answerWith = (findings: PageReport['findings']): PageAnswer => ({
    state: 'read',
    reading: {
      report: {
        url: PAGE.url,
        title: PAGE.title,
        lang: 'en',
        published: null,
        publishedFrom: null,
        recordVersion: '1',
        cutAfter: null,
        cut: false,
        findings,
      },
      dwell: 300,
      theme: 'auto',
      markLook: 'plain',
      texts: null,
    },
  });

  function background(
    settings: Partial<Settings>,
    fails = false,
    findings: PageReport['findings'] = [],
  ) {
    const done: string[] = [];
    const answer = answerWith(findings);
    const does = (what: string) => async () => {
      if (fails) throw new Error('no access');
      done.push(what);
    };
    const made: Background = {
      settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
      holdFigures: (texts) => texts.includes('12 killed'),
      injectReader: does('inject'),
      dress: does('dress'),
      injectPopover: does('popover'),
      explore: does('explore'),
      count: does('count'),
      async read() {
        await does('read')();
        return answer;
      },
    };
    return { made, done, answer };
  }

  it('to a look is the reader, where the site is on', async () => {
    const on = background({});
    expect(await answerRequest({ type: 'look', texts: null }, sender, on.made)).toBe(true);
    expect(on.done).toEqual(['inject']);
    const off = background({ sitesOff: ['news.example'] });
    expect(await answerRequest({ type: 'look', texts: null }, sender, off.made)).toBe(true);
    const nothing = { type: 'look', texts: ['12 goals'] } as const;
    expect(await answerRequest(nothing, sender, on.made)).toBe('nothing');
    const something = { type: 'look', texts: ['12 goals', '12 killed'] } as const;
    expect(await answerRequest(something, sender, on.made)).toBe(true);
    expect(off.done).toEqual([]);
  });

  it('to a wish for the popover is its code', async () => {
    const { made, done } = background({});
    await answerRequest({ type: 'popover' }, sender, made);
    expect(done).toEqual(['popover']);
  });

  it('to a text is its reading, where the site is on or the reader insists', async () => {
    const { made, done, answer } = background({ siteMode: 'on-click' });
    expect(await answerRequest(READ, sender, made)).toEqual({ state: 'off' });
    expect(done).toEqual([]);
    expect(await answerRequest({ ...READ, forced: true }, sender, made)).toBe(answer);
    expect(done).toEqual(['read']);
  });

  it('comes with the style of the marks where there are some, once', async () => {
    const findings = [{ marked: true }] as unknown as PageReport['findings'];
    const { made, done } = background({}, false, findings);
    await answerRequest(READ, sender, made);
    expect(done).toEqual(['read', 'dress']);
    await answerRequest({ ...READ, dressed: 'plain' }, sender, made);
    expect(done).toEqual(['read', 'dress', 'read']);
    // Another look was chosen since.
    await answerRequest({ ...READ, dressed: 'strong' }, sender, made);
    expect(done).toEqual(['read', 'dress', 'read', 'read', 'dress']);
    const plain = background({});
    await answerRequest(READ, sender, plain.made);
    expect(plain.done).toEqual(['read']);
  });

  it('to a frame that is closed to us is silence, and to a text that it failed', async () => {
    const { made } = background({}, true);
    expect(await answerRequest({ type: 'look', texts: null }, sender, made)).toBeNull();
    expect(await answerRequest(READ, sender, made)).toEqual({ state: 'failed' });
  });
});

describe('the host of an address', () => {
  for (const [url, host] of [
    ['https://News.Example:8080/a', 'news.example'],
    ['about:srcdoc', ''],
    ['file:///a.html', ''],
    ['', ''],
  ] as const) {
    it(`${url || 'nothing'} is ${host || 'empty'}`, () => expect(hostOf(url)).toBe(host));
  }
});
