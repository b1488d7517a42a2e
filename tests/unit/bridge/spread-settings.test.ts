import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsSpread, type SpreadingBrowser } from '../../../src/bridge/spread-settings';

type Step = 'told' | 'asked';

describe('changed settings', () => {
  let log: string[] = [];
  let open: (() => void)[] = [];
  let asking = 0;
  let most = 0;
  /** Tabs that never answer. */
  let asleep = new Set<number>();
  let refusing = new Set<number>();

  const browserOf = (count: number) =>
    ({
      tabs: { query: async () => Array.from({ length: count }, (_, id) => ({ id })) },
      scripting: {
        async executeScript({ target, func }: { target: { tabId: number }; func: () => unknown }) {
          const { tabId } = target;
          const step: Step = /settingsChanged/.test(String(func)) ? 'told' : 'asked';
          log.push(`${step} ${tabId}`);
          if (refusing.has(tabId)) throw new Error('no access');
          if (asleep.has(tabId)) return new Promise(() => {});
          if (step === 'told') return [];
          most = Math.max(most, ++asking);
          await new Promise<void>((resolve) => open.push(resolve));
          asking--;
          return [];
        },
      },
    }) as unknown as SpreadingBrowser;
  const step = async () => {
    await vi.advanceTimersByTimeAsync(1);
    for (const go of open.splice(0)) go();
    await vi.advanceTimersByTimeAsync(1);
  };
  const counted = (what: Step) => log.filter((line) => line.startsWith(what)).length;

  beforeEach(() => {
    vi.useFakeTimers();
    log = [];
    open = [];
    asking = 0;
    most = 0;
    asleep = new Set();
    refusing = new Set();
    return () => vi.useRealTimers();
  });

  it('are told to all tabs at once, and asked for by two of them at a time', async () => {
    let done = false;
    void new SettingsSpread(browserOf(50)).spread().then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(1);
    expect(counted('told')).toBe(50);
    expect(counted('asked')).toBe(2);
    for (let at = 0; at < 40 && !done; at++) await step();
    expect(done).toBe(true);
    expect(counted('asked')).toBe(50);
    expect(most).toBe(2);
  });

  it('pass over tabs that refuse, and over those that never answer', async () => {
    refusing = new Set([0, 3]);
    asleep = new Set([1, 2]);
    let done = false;
    void new SettingsSpread(browserOf(8)).spread().then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(5_100);
    for (let at = 0; at < 10 && !done; at++) {
      await vi.advanceTimersByTimeAsync(5_100);
      await step();
    }
    expect(done).toBe(true);
    expect(log).toContain('asked 7');
  });

  it('that change again begin a new round and end the one before', async () => {
    const spread = new SettingsSpread(browserOf(20));
    void spread.spread();
    await step();
    const before = counted('asked');
    let done = false;
    void spread.spread().then(() => {
      done = true;
    });
    for (let at = 0; at < 30 && !done; at++) await step();
    expect(done).toBe(true);
    expect(counted('told')).toBe(40);
    expect(counted('asked')).toBeLessThanOrEqual(before + 2 + 20);
    expect(most).toBeLessThanOrEqual(4);
  });
});
