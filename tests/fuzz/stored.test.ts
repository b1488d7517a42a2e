import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRequest } from '../../src/bridge/request-guard';
import { DEFAULT_SETTINGS } from '../../src/bridge/settings';
import { readStored, STORED_VERSION, toStored } from '../../src/bridge/settings-schema';
import { checkPack } from '../../src/claims/check-pack';
import { readPackFile } from '../../src/claims/read-pack-file';
import { packFiles, smallPack } from '../unit/claims/small-pack';
import { fuzz } from './runs';

const anyValue = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom(null, [], {}, '', 0, -1, Number.NaN, '2026-02-30', '__proto__'),
);

/** Settings of the stored form, one field of them anything. */
const brokenSettings = fc
  .tuple(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), anyValue)
  .map(([field, value]) => ({
    version: STORED_VERSION,
    settings: { ...DEFAULT_SETTINGS, [field]: value },
  }));

test('settings', () => {
  fuzz(
    'settings',
    fc.property(fc.oneof(anyValue, brokenSettings), (stored) => {
      const settings = readStored(stored);
      if (settings !== null) expect(readStored(toStored(settings))).toEqual(settings);
    }),
  );
});

test('messages from pages', () => {
  const sent = fc.record({
    text: fc.string(),
    blocks: fc.oneof(anyValue, fc.stringMatching(/^[thpicaqb0-9z,;]{0,40}$/)),
    url: fc.string(),
    title: fc.string(),
    lang: fc.string(),
    published: fc.constantFrom(null, '2031-02-03', '2031-02-30'),
    publishedFrom: fc.constantFrom(null, 'meta', 'rumour'),
  });
  const message = fc.record(
    {
      type: fc.constantFrom('look', 'read', 'counted', 'popover', 'erase'),
      page: fc.oneof(anyValue, sent),
      attention: anyValue,
      marked: anyValue,
    },
    { requiredKeys: ['type'] },
  );
  fuzz(
    'messages from pages',
    fc.property(fc.oneof(anyValue, message), (given) => {
      const request = readRequest(given);
      if (request?.type === 'counted') expect(request.attention).toBeGreaterThanOrEqual(0);
      if (request?.type !== 'read') return;
      const { text, blocks } = request.page;
      for (const [index, { start, end }] of blocks.entries()) {
        expect(start).toBeGreaterThanOrEqual(blocks[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

const FILES = [...packFiles(smallPack())];

/** A sound pack with one stretch of one file cut out, doubled or replaced. */
const brokenPack = fc
  .tuple(
    fc.nat(FILES.length - 1),
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.oneof(fc.constant(''), fc.json(), fc.string()),
  )
  .map(([index, at, length, put]) => {
    const files = new Map(FILES);
    const [path, text] = FILES[index] ?? ['', ''];
    const start = at % (text.length + 1);
    files.set(path, text.slice(0, start) + put + text.slice(start + length));
    return files;
  });

test('claim files', () => {
  fuzz(
    'claim files',
    fc.property(brokenPack, (files) => {
      for (const { file, line, message } of checkPack(files)) {
        expect(file).not.toBe('');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(message).not.toBe('');
      }
    }),
  );
});

test('packs in one file', () => {
  fuzz(
    'packs in one file',
    fc.property(
      fc.oneof(fc.json(), fc.string(), fc.constant('{"__proto__": {"id": 1}}')),
      (text) => {
        const reading = readPackFile(text, { appVersion: '0.1.0', base: [] });
        if (reading.type === 'refused') expect(reading.reasons.length).toBeGreaterThan(0);
        expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
      },
    ),
  );
});
