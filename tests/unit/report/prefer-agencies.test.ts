import { describe, expect, it } from 'vitest';
import type { ClaimCard } from '../../../src/report/card';
import { preferAgencies } from '../../../src/report/prefer-agencies';
import { agency, claim, finding, sampleReport } from '../../../tools/gallery/sample-cards';

const by = (id: string) => claim({ id: `${id}-claim`, agency: { ...agency(id), id } });
const ids = (claims: readonly ClaimCard[] = []) => claims.map((card) => card.agency.id);
const claims = ['harbour', 'survey', 'navy', 'press'].map(by);
const report = {
  ...sampleReport,
  findings: [
    finding({
      claim: by('harbour'),
      competing: claims,
      later: claims,
      otherMeasures: [{ measure: 'wounded', claims }],
    }),
  ],
};

describe('preferred agencies', () => {
  const cases = [
    [[], ['harbour', 'survey', 'navy', 'press']],
    [['press'], ['press', 'harbour', 'survey', 'navy']],
    [
      ['navy', 'survey'],
      ['navy', 'survey', 'harbour', 'press'],
    ],
    [['nobody'], ['harbour', 'survey', 'navy', 'press']],
  ] as const;
  for (const [preferred, order] of cases) {
    it(`[${preferred}] give ${order}`, () => {
      const [card] = preferAgencies(report, preferred).findings;
      expect(ids(card?.competing)).toEqual(order);
      expect(ids(card?.later)).toEqual(order);
      expect(ids(card?.otherMeasures[0]?.claims)).toEqual(order);
      expect(card?.claim?.agency.id).toBe('harbour');
    });
  }
});
