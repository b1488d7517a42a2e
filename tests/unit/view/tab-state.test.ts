import { expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openTabPort, readsAtClick, stateOfFrames } from '../../../entrypoints/popup/tab-port';
import type { FrameState } from '../../../src/bridge/isolated-world';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/bridge/settings';
import { CAUTIOUS_SETTINGS, type SettingsStore } from '../../../src/bridge/settings-store';
import { sampleReport } from '../../../tools/gallery/sample-cards';

const HOST = 'news.example';
const OFF: Partial<Settings> = { sitesOff: [HOST] };
const CLICK: Partial<Settings> = { siteMode: 'on-click' };
const frame = (state: FrameState['state'], frameId = 0) => ({
  frameId,
  frame: { state, report: state === 'read' ? sampleReport : null },
});

test.each([
  ['no reader on a page at rest: nothing found', [], {}, false, 'read'],
  ['no reader yet on a page that loads', [], {}, true, 'reading'],
  ['a reader at work', [frame('reading')], {}, false, 'reading'],
  ['a report', [frame('read')], {}, false, 'read'],
  ['a report beside a frame at work', [frame('reading'), frame('read', 3)], {}, false, 'read'],
  ['a site switched off', [frame('off')], OFF, false, 'off'],
  ['a site switched off, no reader', [], OFF, true, 'off'],
  ['a site switched off but read by hand', [frame('read')], OFF, false, 'read'],
  ['on request, not asked yet', [], CLICK, false, 'click'],
  ['on request, asked', [frame('read')], CLICK, false, 'read'],
  ['no answer from the background', [frame('failed')], {}, false, 'error'],
] as const)('%s', (_, frames, more, loading, name) => {
  const settings = { ...DEFAULT_SETTINGS, ...more };
  expect(stateOfFrames(frames, HOST, settings, loading).name).toBe(name);
});

test('a report beside a frame at work is not all', () => {
  const atWork = (...states: FrameState['state'][]) =>
    stateOfFrames(
      states.map((state, at) => frame(state, at)),
      HOST,
      DEFAULT_SETTINGS,
      false,
    );
  expect(atWork('read', 'reading')).toMatchObject({ name: 'read', atWork: true });
  expect(atWork('read', 'off')).toMatchObject({ name: 'read', atWork: false });
});

test('a click reads nothing while the browser does not hand out the settings', () => {
  expect(readsAtClick([frame('off')], HOST, CAUTIOUS_SETTINGS, true)).toBe(false);
  const state = stateOfFrames([frame('off')], HOST, CAUTIOUS_SETTINGS, false);
  expect(state).toEqual({ name: 'click', host: HOST, unknown: true });
});

const ONLY_OTHERS: Partial<Settings> = { siteMode: 'only', sitesOn: ['other.example'] };
const ONLY_THIS: Partial<Settings> = { siteMode: 'only', sitesOn: [HOST] };

test.each([
  ['access for the click alone', [], {}, false, true],
  ['access for the click alone, a listed site', [], ONLY_THIS, false, true],
  ['access for the click alone, a reader at work', [frame('reading')], {}, false, false],
  ['access for the click alone, read before', [frame('read')], {}, false, false],
  ['access for the click alone, no answer', [frame('failed')], {}, false, false],
  ['access for the click alone, a site switched off', [], OFF, false, false],
  ['access for the click alone, a site that is not listed', [], ONLY_OTHERS, false, false],
  ['lasting access: the quick look is there', [], {}, true, false],
  ['lasting access, a site switched off', [frame('off')], OFF, true, false],
  ['on request', [], CLICK, true, true],
  ['on request, access for the click alone', [], CLICK, false, true],
  ['on request, a reader from before', [frame('off')], CLICK, true, true],
  ['on request, read before', [frame('read')], CLICK, true, false],
] as const)('a click reads at once or not: %s', (_, frames, more, lasting, reads) => {
  expect(readsAtClick(frames, HOST, { ...DEFAULT_SETTINGS, ...more }, lasting)).toBe(reads);
});

test('the frames of a report keep their numbers', () => {
  const state = stateOfFrames([frame('off'), frame('read', 7)], HOST, DEFAULT_SETTINGS, false);
  expect(state).toMatchObject({ name: 'read', frames: [{ frameId: 7 }] });
});

test('a reading that ends while the frames are asked is not taken for none', async () => {
  const settings = { load: async () => ({ ...DEFAULT_SETTINGS, ...CLICK }) };
  let state: FrameState['state'] = 'off';
  let end = () => {};
  const reading = new Promise<void>((resolve) => {
    end = resolve;
  });
  let endsMeanwhile = false;
  const browser = {
    tabs: { query: async () => [{ id: 1, url: `https://${HOST}/`, status: 'complete' }] },
    permissions: { contains: async () => true },
    scripting: {
      executeScript: async ({ files, args }: { files?: string[]; args?: unknown[] }) => {
        if (files) return [];
        if (args) return reading;
        const results = [{ frameId: 0, result: frame(state).frame }];
        if (endsMeanwhile) {
          state = 'read';
          end();
          // As long as the reading's end takes to be heard of.
          for (let turn = 0; turn < 10; turn++) await null;
        }
        return results;
      },
    },
  } as unknown as Browser;
  const port = openTabPort(browser, settings as SettingsStore, null, true);
  expect(await port.look()).toMatchObject({ name: 'read', atWork: true });
  endsMeanwhile = true;
  expect(await port.look()).toMatchObject({ name: 'read', atWork: true });
  endsMeanwhile = false;
  expect(await port.look()).toMatchObject({ name: 'read', frames: [{ frameId: 0 }] });
});
