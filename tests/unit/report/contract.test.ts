import { describe, expect, it } from 'vitest';
import { toContract } from '../../../src/report/contract';
import { RECORD, readWords } from './invented-page';

function contractOf(text: string, published: string | null = '2031-06-16') {
  const { report, findings } = readWords(text, { published });
  return toContract('one', report, findings);
}

describe('toContract', () => {
  it('has every field of the contract with its type', () => {
    const report = contractOf(
      'Over 6,000 Norland soldiers were killed, the Alban Defence Ministry said.',
    );
    expect(report).toMatchObject({
      id: 'one',
      published: '2031-06-16',
      publishedFrom: 'meta',
      lang: 'en',
    });
    const [figure] = report.figures;
    expect(figure).toMatchObject({
      value: 6000,
      low: 6000,
      high: null,
      bound: 'over',
      vague: false,
      derived: false,
      measure: 'killed',
      subject: 'norland-soldiers',
      subjectText: expect.stringContaining('soldiers'),
      status: 'altered',
      claim: 'alba-june',
      revisedBy: null,
      drifts: ['measure'],
      inconsistent: null,
    });
    expect(figure?.attribution).toEqual({
      agency: 'alba-mod',
      text: expect.stringContaining('Alban Defence Ministry'),
      relays: [],
    });
    expect(figure?.driftDetails).toEqual([
      { type: 'measure', page: 'killed', claim: 'casualties (killed and wounded)' },
    ]);
    expect(figure?.why.length).toBeGreaterThan(2);
  });

  it('names the agency in full where names are given', () => {
    const { report, findings } = readWords(
      'Over 6,000 Norland soldiers were killed, the Alban Defence Ministry said.',
      { published: '2031-06-16' },
    );
    const nameOf = (id: string) => (id === 'alba-mod' ? 'Defence Ministry of Alba' : undefined);
    expect(toContract('one', report, findings, nameOf).figures[0]?.attribution?.name).toBe(
      'Defence Ministry of Alba',
    );
    expect(toContract('one', report, findings).figures[0]?.attribution).not.toHaveProperty('name');
  });

  it('gives the words of the sentence and the name that follows further down', () => {
    const [figure] = contractOf(
      'A watchdog counted 41 dead anglers.\n\nThe Sund Harbour Observatory said that the storm was over.',
    ).figures;
    expect(figure?.attribution?.text).toBe('watchdog (Sund Harbour Observatory)');
  });

  it('calls victims without a word for them people, and says that it is inferred', () => {
    const [bare, said] = contractOf(
      'The toll of the blast rose to 43 dead. Two guards were hurt.',
    ).figures;
    expect(bare).toMatchObject({ subjectText: 'people', inferred: ['subject', 'asOf'] });
    expect(said).toMatchObject({ subjectText: 'guards', inferred: ['asOf'] });
  });

  it('takes words for what became of people for no word for them', () => {
    const [dead] = contractOf('By May 4,120 had been killed in Norland.').figures;
    expect(dead).toMatchObject({ subject: 'norland-people', subjectText: 'people' });
    expect(dead?.inferred).toContain('subject');
  });

  it('gives competing claims as ids of the record', () => {
    const report = contractOf(
      'Toll Monitor has counted 6,247 Norland soldiers killed.',
      '2031-05-03',
    );
    const competing = report.figures[0]?.competing ?? [];
    expect(competing).toEqual(['watch-april', 'staff-march', 'weak-may']);
    for (const id of competing) expect(RECORD.claim(id)?.id).toBe(id);
  });

  it('keeps offsets into the given text', () => {
    const text =
      'In Norland, the Alban Defence Ministry counts over 6,000 casualties of Norland soldiers.';
    const [figure] = contractOf(text).figures;
    expect(text.slice(figure?.start, figure?.end)).toBe(figure?.text);
  });

  it('calls a time element a meta source', () => {
    const { report, findings } = readWords('Nothing.', { publishedFrom: 'time' });
    expect(toContract(1, report, findings).publishedFrom).toBe('meta');
  });
});
