import { expect, test } from 'vitest';
import { errorReportText, mailAddress } from '../../../src/view/exports/error-report';
import { agency, claim, finding, sampleReport } from '../../../tools/gallery/sample-cards';
import { english } from './english';

const origin = claim({ agency: agency('Ministry of Ports') });
const card = finding({ claim: origin, placeText: 'the strait', asOf: '2025-06-14' });
const text = errorReportText(english, card, sampleReport);

test.each([
  ['the words of the page', '“over 6,000”'],
  ['the sentence', card.sentenceText],
  ['our reading', 'over 6,000 casualties · Harbour guard · the strait'],
  ['the status', 'Traced: First published by the Ministry of Ports'],
  ['the claim', origin.id],
  ['the page, at the passage', `${sampleReport.url}#:~:text=`],
  ['the version of the record', sampleReport.recordVersion],
])('a report of an error holds %s', (_, part) => {
  expect(text).toContain(part);
});

test('a figure without an origin is reported without a claim', () => {
  expect(errorReportText(english, finding(), sampleReport)).not.toMatch(/^Claim:/m);
});

test('the mail has no recipient, and the whole text whatever stands in it', () => {
  const address = new URL(mailAddress(english, card, `${text}\n& ? # %`));
  expect(address.pathname).toBe('');
  expect(address.searchParams.get('body')).toBe(`${text}\n& ? # %`);
});
