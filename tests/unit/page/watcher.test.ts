import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, Watcher } from '../../../src/page/watcher';
import { openHtml } from './open-html';

const HOUR = 3_600_000;

/** The browser's observer: changes are told to it by the test. */
class Observer {
  static tell: (records: readonly object[]) => void = () => {};
  constructor(tell: (records: readonly object[]) => void) {
    Observer.tell = tell;
  }
  observe(): void {}
  disconnect(): void {}
}

describe('the watcher of a page', () => {
  /** Added to the clock that pages read; timers go on as they do. */
  let leap = 0;
  let told: Changes[] = [];
  let watcher: Watcher;
  const document = openHtml('<p>3 carts</p>');
  const node = document.querySelector('p')?.firstChild as Node;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { performance } = globalThis;
    const from = performance.now.bind(performance);
    vi.stubGlobal('performance', { now: () => from() + leap });
    vi.stubGlobal('MutationObserver', Observer);
    vi.stubGlobal('requestIdleCallback', (step: () => void) => setTimeout(step));
    leap = 0;
    told = [];
    const tell = async (changes: Changes) => void told.push(changes);
    watcher = new Watcher(document, tell, new AbortController().signal, () => false);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const change = (times = 1) =>
    Observer.tell(Array.from({ length: times }, () => ({ type: 'characterData', target: node })));
  /** Changes the page; after how many milliseconds it was told, null: not within twenty seconds. */
  const delay = async (): Promise<number | null> => {
    const before = told.length;
    change();
    for (let waited = 0; waited < 20_000; waited += 100) {
      await vi.advanceTimersByTimeAsync(100);
      if (told.length > before) return waited + 100;
    }
    return null;
  };

  it('tells of a change soon, and of changes that go on ever more slowly', async () => {
    expect(await delay()).toBeLessThanOrEqual(500);
    let last = 0;
    for (let round = 0; round < 12; round++) last = (await delay()) ?? Number.NaN;
    expect(last).toBeGreaterThan(2_500);
    expect(last).toBeLessThanOrEqual(3_200);
  });

  it('tells soon again when the clock was set back an hour, or ahead', async () => {
    for (const by of [-HOUR, HOUR, -2 * HOUR]) {
      for (let round = 0; round < 12; round++) await delay();
      leap += by;
      expect(await delay()).toBeLessThanOrEqual(500);
    }
  });

  it('never waits longer than ten seconds, whatever the clock said that work took', async () => {
    await delay();
    watcher.account(-HOUR);
    watcher.account(HOUR);
    expect(await delay()).toBeLessThanOrEqual(10_200);
    watcher.account(-HOUR);
    expect(await delay()).toBeLessThanOrEqual(10_200);
  });

  it('waits for a background that took long, and only once', async () => {
    await delay();
    watcher.answeredAfter(400);
    expect(await delay()).toBeLessThanOrEqual(1_000);
    watcher.answeredAfter(1_500);
    expect(await delay()).toBeGreaterThanOrEqual(10_000);
    expect(await delay()).toBeLessThanOrEqual(3_200);
    watcher.answeredAfter(HOUR);
    expect(await delay()).toBeNull();
    await vi.advanceTimersByTimeAsync(110_000);
    expect(told.at(-1)?.changed).toHaveLength(1);
  });

  it('names no more than a thousand nodes, and looks through no more records than that may need', async () => {
    let looked = 0;
    const record = {
      type: 'characterData',
      get target() {
        looked++;
        return node;
      },
    };
    Observer.tell(Array.from({ length: 200_000 }, () => record));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told.at(-1)?.changed).toBeNull();
    expect(looked).toBeLessThanOrEqual(10_000);
  });
});
