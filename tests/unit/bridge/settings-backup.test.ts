import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from '../../../src/bridge/settings';
import { type BackupFault, readBackup, writeBackup } from '../../../src/bridge/settings-backup';

const ANY_SETTINGS: fc.Arbitrary<Settings> = fc.record({
  disabledAgencies: fc.array(fc.string({ minLength: 1, maxLength: 40 })),
  preferredAgencies: fc.array(fc.string({ minLength: 1, maxLength: 40 })),
  siteMode: fc.constantFrom('all', 'only', 'on-click'),
  sitesOff: fc.array(fc.domain()),
  sitesOn: fc.array(fc.domain()),
  markedStatuses: fc.subarray([...DEFAULT_SETTINGS.markedStatuses]),
  markLook: fc.constantFrom('quiet', 'plain', 'strong'),
  dwell: fc.integer({ min: 0, max: 10_000 }),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  language: fc.constantFrom('auto' as const, ...LANGUAGES),
});

describe('a backup', () => {
  it('brings back exactly what was saved', () => {
    fc.assert(
      fc.property(ANY_SETTINGS, (settings) => {
        expect(readBackup(writeBackup(settings, '2026-05-01'))).toEqual(settings);
      }),
    );
  });

  it('of the first form gives what it had', () => {
    const text = JSON.stringify({
      format: 'toll-trace-settings',
      version: 1,
      settings: { sitesOff: ['a.example'], theme: 'dark' },
    });
    const read = { ...DEFAULT_SETTINGS, sitesOff: ['a.example'], theme: 'dark' };
    expect(readBackup(text)).toEqual(read);
  });

  const good = { format: 'toll-trace-settings', version: 2, settings: {} };
  const cases: readonly (readonly [string, string, BackupFault])[] = [
    ['nothing', '', 'not-json'],
    ['half a file', writeBackup(DEFAULT_SETTINGS, '2026-05-01').slice(0, 80), 'not-json'],
    ['a list', '[]', 'other-file'],
    ['null', 'null', 'other-file'],
    ['another program’s settings', '{"version":2,"settings":{}}', 'other-file'],
    ['a file beyond all measure', `"${'a'.repeat(4_100_000)}"`, 'other-file'],
    ['a later version', JSON.stringify({ ...good, version: 99 }), 'later-version'],
    ['a version that is none', JSON.stringify({ ...good, version: 'two' }), 'broken'],
    ['a field of another type', JSON.stringify({ ...good, settings: { dwell: 'x' } }), 'broken'],
    ['no settings', JSON.stringify({ ...good, settings: undefined }), 'broken'],
  ];
  for (const [what, text, fault] of cases) {
    it(`is not read from ${what}`, () => expect(readBackup(text)).toBe(fault));
  }
});
