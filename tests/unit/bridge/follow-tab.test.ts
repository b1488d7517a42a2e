import { describe, expect, it } from 'vitest';
import { followTab, type TabsBrowser } from '../../../src/bridge/follow-tab';

type Listener = (...args: readonly unknown[]) => unknown;

function fakeBrowser() {
  const heard = new Map<string, Set<Listener>>();
  const event = (name: string) => {
    const listeners = new Set<Listener>();
    heard.set(name, listeners);
    return {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    };
  };
  const browser = {
    tabs: { onActivated: event('activated'), onUpdated: event('updated') },
    runtime: { onMessage: event('message') },
  } as unknown as TabsBrowser;
  const tell = (name: string, ...args: readonly unknown[]) =>
    [...(heard.get(name) ?? [])].map((listener) => listener(...args));
  return { browser, tell };
}

describe('the tab in front', () => {
  const cases: readonly (readonly [string, string, readonly unknown[], boolean])[] = [
    ['another tab in front', 'activated', [{ tabId: 2 }], true],
    ['another page in it', 'updated', [1, { status: 'loading' }, { active: true }], true],
    ['another page behind it', 'updated', [1, { status: 'loading' }, { active: false }], false],
    ['another title', 'updated', [1, { title: 'a' }, { active: true }], false],
    ['other marks in it', 'message', [{ type: 'counted' }, { tab: { active: true } }], true],
    ['other marks behind it', 'message', [{ type: 'counted' }, { tab: { active: false } }], false],
    ['a text to read', 'message', [{ type: 'read' }, { tab: { active: true } }], false],
    ['a message of nobody', 'message', [null, {}], false],
  ];
  for (const [what, name, args, looked] of cases) {
    it(`is ${looked ? '' : 'not '}looked at anew after ${what}`, () => {
      const { browser, tell } = fakeBrowser();
      let calls = 0;
      const stop = followTab(browser, () => {
        calls += 1;
      });
      // Messages are the background's to answer.
      expect(tell(name, ...args)).toEqual([undefined]);
      expect(calls).toBe(looked ? 1 : 0);
      stop();
      tell(name, ...args);
      expect(calls).toBe(looked ? 1 : 0);
    });
  }
});
