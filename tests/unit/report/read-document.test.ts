import { describe, expect, it } from 'vitest';
import { readWords } from './invented-page';

const ALBA =
  'Norland soldiers have suffered over 6,000 casualties, the Alban Defence Ministry said.';

describe('readDocument', () => {
  it('makes self-contained cards', () => {
    const { report, figures, findings } = readWords(ALBA);
    expect(figures).toHaveLength(1);
    expect(findings).toHaveLength(1);
    const [card] = report.findings;
    expect(card).toMatchObject({
      text: 'over 6,000',
      value: 6000,
      bound: 'over',
      measure: 'casualties',
      status: 'traced',
      marked: true,
      subject: 'norland-soldiers',
      subjectName: 'Norland soldiers',
      conflictName: 'Norland war',
    });
    expect(card?.claim).toMatchObject({
      id: 'alba-june',
      published: '2031-06-15',
      datePrecision: 'day',
      vague: false,
      interval: null,
      fromSeries: false,
      subjectName: 'Norland soldiers',
    });
    expect(card?.claim?.agency).toMatchObject({ id: 'alba-mod', stance: null });
    expect(card?.sentenceText).toBe(ALBA);
    expect(card?.key).toBe(`${card?.span.start}-${card?.span.end}-over 6,000`);
  });

  it('takes a page that names a later day for a figure as written by then', () => {
    const dated = ALBA.replace('said.', 'said on 15 June 2031.');
    const { report } = readWords(dated, { published: '2029-02-24' });
    expect(report.published).toBe('2029-02-24');
    expect(report.findings[0]).toMatchObject({ status: 'traced', claim: { id: 'alba-june' } });
    const [undated] = readWords(ALBA, { published: '2029-02-24' }).report.findings;
    expect(undated?.claim).toBeNull();
  });

  it('says of a belligerent whose side it is on, and of a series’ day that it is one', () => {
    const text = 'The Norland Health Ministry reported 2,101 people killed in Norland.';
    const { report } = readWords(text, { published: '2031-04-05' });
    const claim = report.findings[0]?.claim;
    expect(claim?.fromSeries).toBe(true);
    expect(claim?.agency.stance).toEqual({ relation: 'party', side: 'norland' });
  });

  it('leaves the page’s own day where it was found', () => {
    expect(readWords(ALBA).report).toMatchObject({
      published: '2031-06-16',
      publishedFrom: 'meta',
      lang: 'en',
      recordVersion: '1',
    });
    const undated = readWords(ALBA, { published: null, publishedFrom: null }).report;
    expect(undated).toMatchObject({ published: null, publishedFrom: null });
  });

  it('gives agencies that are switched off no part', () => {
    const on = readWords(ALBA).report.findings[0];
    const off = readWords(ALBA, {}, ['alba-mod']).report.findings[0];
    expect(on?.claim?.agency.id).toBe('alba-mod');
    expect(off?.claim).toBeNull();
    const shown = [
      ...(off?.competing ?? []),
      ...(off?.later ?? []),
      ...(off?.otherMeasures.flatMap((other) => other.claims) ?? []),
    ];
    expect(shown.map((claim) => claim.agency.id)).not.toContain('alba-mod');
  });

  it('reads the first figures of a page that has more than it may read, and says so', () => {
    const page = `${ALBA}\n`.repeat(9);
    const { report } = readWords(page, {}, [], 4);
    expect(report.findings).toHaveLength(4);
    expect(report.cutAfter).toBe(4);
    expect(report.findings[0]).toMatchObject({ status: 'traced' });
    expect(readWords(page, {}, [], 10).report.cutAfter).toBeNull();
    expect(readWords(page).report.cutAfter).toBeNull();
  });

  it('says that the page goes on after what was read of it', () => {
    expect(readWords(ALBA, { cut: true }).report.cut).toBe(true);
    expect(readWords(ALBA).report.cut).toBe(false);
  });

  it('marks nothing that the record does not cover', () => {
    const { report } = readWords('The flood killed 6,247 villagers in Ostmark.');
    expect(report.findings.map((card) => [card.status, card.marked])).toEqual([
      ['not-covered', false],
    ]);
  });

  it('adds up parts in a table and says that nobody published the split', () => {
    const page = [
      ALBA,
      'Type | Number |',
      '---|---|',
      'Killed | 3,400+ |',
      'Wounded | 2,600+ |',
    ].join('\n');
    const { report } = readWords(page);
    const killed = report.findings.find((card) => card.measure === 'killed');
    expect(killed?.status).not.toBe('traced');
    expect(killed?.addsUp).toEqual({
      parts: [
        { text: '3,400+', measure: 'killed' },
        { text: '2,600+', measure: 'wounded' },
      ],
      total: 'over 6,000',
      sum: 6000,
      splitPublished: false,
    });
  });

  it('lets a table say itself whom it counts, whomever the text named before', () => {
    const table = ['Sudria soldiers by year | Killed |', '---|---|', '2030 | 1,240 |'];
    const { findings } = readWords([ALBA, ...table].join('\n'));
    expect(findings.map(({ subject }) => subject)).toEqual(['norland-soldiers', 'sudria-soldiers']);
    const silent = ['Year | Killed |', '---|---|', '2030 | 1,240 |'];
    expect(readWords([ALBA, ...silent].join('\n')).findings[1]?.subject).toBe('norland-soldiers');
  });

  it('reads a text without figures as nothing', () => {
    expect(readWords('Norland held a festival.').report.findings).toEqual([]);
    expect(readWords('').report.findings).toEqual([]);
  });
});
