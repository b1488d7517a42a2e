import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../src/claims/compile';
import { compareVersions } from '../../../src/claims/pack-version';
import { readPackFile } from '../../../src/claims/read-pack-file';
import type { Pack } from '../../../src/claims/record';
import { loadPack } from '../../../tools/load-pack';
import { claimRow, packFiles, smallPack } from './small-pack';

const BASE = compilePack(packFiles(smallPack()));
const SETTING = { appVersion: '0.2.0', base: [BASE] };

/** A pack of one claim by an agency of its own about a subject of the base. */
function addedPack(changes: Record<string, unknown> = {}, claim: Record<string, unknown> = {}) {
  return {
    id: 'added',
    name: 'Added',
    version: '1.2.0',
    licence: 'CC BY 4.0',
    agencies: [{ ...smallPack().agencies[0], id: 'lake-office', name: 'Lake Office', aliases: [] }],
    conflicts: [],
    subjects: [],
    claims: [{ ...claimRow({ agency: 'lake-office', ...claim }), conflict: 'river-war' }],
    series: [],
    ...changes,
  };
}

function read(pack: unknown, setting = SETTING) {
  return readPackFile(JSON.stringify(pack, null, 1), setting);
}

function reasonsOf(pack: unknown): readonly string[] {
  const reading = read(pack);
  return reading.type === 'refused' ? reading.reasons : [];
}

describe('readPackFile', () => {
  it('takes a pack that builds on the records of another', () => {
    const reading = read(addedPack({ $schema: 'x', minimumAppVersion: '0.2.0' }));
    expect(reading).toEqual({ type: 'pack', pack: addedPack({ minimumAppVersion: '0.2.0' }) });
  });

  it('takes the bundled pack written as one file, when no other is there', () => {
    const pack: Pack = loadPack();
    expect(read(pack, { appVersion: '0.1.0', base: [] })).toEqual({ type: 'pack', pack });
  });

  it('refuses a pack for a newer Toll Trace in one sentence, whatever else it holds', () => {
    const newer = { minimumAppVersion: '0.10.0', agencies: 'of another form', moods: [] };
    expect(reasonsOf(newer)).toEqual([
      'This pack needs Toll Trace 0.10.0 or later; this is 0.2.0. Update Toll Trace, then add the pack again.',
    ]);
  });

  it.each([
    ['no licence', addedPack({ licence: undefined }), 'line 1: "licence": missing: add it'],
    ['no object', 7, 'line 1: write an object'],
    [
      'a version that is none',
      addedPack({ version: 'new' }),
      'line 4: "version": write a version of three numbers: 2026.11.22',
    ],
    [
      'a link that could run code',
      addedPack({}, { url: 'javascript:alert(1)' }),
      'line 40: "claims.0.url": write an address that begins with http:// or https://',
    ],
    [
      'code in the place of words',
      addedPack({ patterns: ['.*'] }),
      'line 1: unknown key "patterns": correct its spelling or remove it',
    ],
    [
      'a subject that no pack has',
      addedPack({}, { subject: 'lake-people' }),
      'line 27: there is no subject "lake-people": add it to subjects.json or correct the id',
    ],
    [
      'an agency that another pack has',
      addedPack({ agencies: smallPack().agencies.slice(0, 1) }, { agency: 'hill-army' }),
      'line 7: the id "hill-army" stands at the pack "small" too: give one another id',
    ],
    [
      'a claim that another pack has',
      addedPack({}, { agency: 'river-ministry' }),
      'line 24: the id stands at the pack "small" too: add a suffix, or remove one of them',
    ],
    [
      'the id of a pack that is there',
      addedPack({ id: 'small' }),
      'a pack with the id "small" is there already: remove it first',
    ],
    [
      'a day after its publication',
      addedPack({}, { asOf: '2026-05-03' }),
      'line 36: "asOf" 2026-05-03 lies after "published" 2026-05-02: correct one, or mark a projection',
    ],
  ])('refuses %s', (_name, pack, reason) => {
    expect(reasonsOf(pack)).toContain(reason);
  });

  it('says on which line a text is no JSON', () => {
    expect(readPackFile('{\n"id": "a",\n}', SETTING)).toEqual({
      type: 'refused',
      reasons: ['line 3: no JSON: expected a key in quotes (no comma after the last one)'],
    });
  });

  it('finds no fault in what the packs before it have', () => {
    const broken: Pack = {
      ...BASE,
      claims: BASE.claims.map((one) => ({ ...one, agency: 'gone' })),
    };
    expect(read(addedPack(), { appVersion: '0.2.0', base: [broken] }).type).toBe('pack');
  });
});

describe('compareVersions', () => {
  it.each([
    ['0.2.0', '0.10.0', -1],
    ['1.0.0', '0.99.99', 1],
    ['2026.11.22', '2026.11.22', 0],
    ['2026.11.22', '2026.9.30', 1],
  ])('compares %s with %s by number', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
  });
});
