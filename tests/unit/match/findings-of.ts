import type { ClaimRecord } from '../../../src/claims/claim-record';
import { type Finding, STATUSES } from '../../../src/match/finding';
import { readDocument } from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';

/** The findings of a plain text on its day (null: not told), against a record. */
export function findingsOf(
  record: ClaimRecord,
  published: string | null,
  text: string,
  today = '2034-01-01',
): readonly Finding[] {
  const page = {
    read: readPlainText(text),
    url: '',
    title: '',
    lang: 'en',
    published,
    publishedFrom: null,
  };
  return readDocument(page, record, {
    today,
    disabledAgencies: new Set(),
    recordVersion: '1',
    markedStatuses: STATUSES,
  }).findings;
}
