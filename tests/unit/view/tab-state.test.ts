import { expect, test } from 'vitest';
import { stateOfFrames } from '../../../entrypoints/popup/tab-port';
import type { FrameState } from '../../../src/bridge/isolated-world';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/bridge/settings';
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

test('the frames of a report keep their numbers', () => {
  const state = stateOfFrames([frame('off'), frame('read', 7)], HOST, DEFAULT_SETTINGS, false);
  expect(state).toMatchObject({ name: 'read', frames: [{ frameId: 7 }] });
});
