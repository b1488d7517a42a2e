import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DocumentReader } from '../../../src/page/document-reader';
import { LateRoots } from '../../../src/page/late-roots';
import { ATTRIBUTE_SIGHT } from '../../../src/page/sight';
import { openHtml } from './open-html';

/** An element that may get a root; how often it was asked for one. */
class Host {
  static asked = 0;
  shadowRoot: object | null = null;
  isConnected = true;
  constructor(
    readonly localName = 'late-card',
    readonly firstChild: object | null = null,
  ) {}
}

function hostOf(name?: string, inside?: object): Host & Element {
  const host = new Host(name, inside) as Host & Element;
  let root: ShadowRoot | null = null;
  Object.defineProperty(host, 'shadowRoot', {
    get() {
      Host.asked++;
      return root;
    },
    set(given: ShadowRoot) {
      root = given;
    },
  });
  return host;
}

const ROOT = {} as ShadowRoot;

describe('roots that come late', () => {
  const page = { hidden: false };
  let found: Element[] = [];
  let end = new AbortController();
  let roots: LateRoots;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    page.hidden = false;
    found = [];
    Host.asked = 0;
    end = new AbortController();
    const tell = (hosts: readonly Element[]) => void found.push(...hosts);
    roots = new LateRoots(page as Document, tell, end.signal);
  });

  afterEach(() => vi.useRealTimers());

  const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);
  const give = (host: Host) => {
    host.shadowRoot = ROOT;
  };

  it('are found within a second, and told once', async () => {
    const [one, other] = [hostOf(), hostOf('div')];
    roots.add(one);
    roots.add(other);
    give(other);
    await pass(1);
    expect(found).toEqual([other]);
    give(one);
    await pass(100);
    expect(found).toEqual([other, one]);
  });

  it('are looked for ever more seldom, and no more after two minutes', async () => {
    roots.add(hostOf());
    await pass(4);
    expect(Host.asked).toBe(3);
    await pass(120);
    expect(Host.asked).toBe(8);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are looked for again when the page changes, whatever it does no oftener than every two seconds', async () => {
    const host = hostOf();
    roots.add(host);
    await pass(200);
    Host.asked = 0;
    roots.changed();
    await pass(200);
    expect(Host.asked).toBe(3);
    Host.asked = 0;
    for (let at = 0; at < 600; at++) {
      roots.changed();
      await pass(0.1);
    }
    expect(Host.asked).toBeLessThanOrEqual(31);
    give(host);
    roots.changed();
    await pass(3);
    expect(found).toEqual([host]);
  });

  it('are not looked for while the page is hidden', async () => {
    const host = hostOf();
    roots.add(host);
    page.hidden = true;
    await pass(300);
    expect(Host.asked).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    page.hidden = false;
    give(host);
    roots.changed();
    await pass(3);
    expect(found).toEqual([host]);
  });

  it('are found in elements that have content', async () => {
    const filled = hostOf('section', {});
    roots.add(filled);
    give(filled);
    await pass(1);
    expect(found).toEqual([filled]);
  });

  it('are looked for in so many elements of each sort at most, and in none that left the page', async () => {
    for (let at = 0; at < 3_000; at++) roots.add(hostOf('p', {}));
    await pass(0.6);
    expect(Host.asked).toBe(1_000);
    for (let at = 0; at < 3_000; at++) roots.add(hostOf('div'));
    Host.asked = 0;
    await pass(0.6);
    expect(Host.asked).toBe(1_200);
    const hosts = Array.from({ length: 3_000 }, () => hostOf());
    for (const host of hosts) roots.add(host);
    Host.asked = 0;
    await pass(0.6);
    expect(Host.asked).toBe(2_200);
    for (const host of hosts) host.isConnected = false;
    await pass(1.5);
    Host.asked = 0;
    await pass(3);
    expect(Host.asked).toBe(1_200);
  });

  it('are looked for no more when the reader ended', async () => {
    roots.add(hostOf());
    end.abort();
    await pass(300);
    expect(Host.asked).toBe(0);
  });
});

describe('a reading', () => {
  it('tells of the elements that may get a root: those with names of their own, and all that can have one', () => {
    const lacking: string[] = [];
    const document = openHtml(
      '<late-card id="a">3 carts</late-card><p>See <late-note id="b"></late-note>.</p><div id="c"></div>' +
        '<div id="d">4 carts</div><td id="e"></td><nav><late-card id="f"></late-card></nav><i id="g"></i><span id="h"></span>',
    );
    const roots = { meet() {}, lacks: (element: Element) => void lacking.push(element.id) };
    const reading = new DocumentReader(document, ATTRIBUTE_SIGHT, roots).read();
    while (!reading.next().done);
    expect(lacking).toEqual(['', 'a', '', 'b', 'c', 'd', 'h']);
  });
});
