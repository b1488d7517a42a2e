import { openRecord } from '../../../src/claims/open-record';
import { STATUSES } from '../../../src/match/finding';
import {
  type DocumentPage,
  type DocumentReading,
  readDocument,
} from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';
import { SMALL_PACK } from '../match/small-pack';

/** The invented record, opened once. */
export const RECORD = openRecord([SMALL_PACK]);

/** Reads own words against the invented record as of 1 January 2034. */
export function readWords(
  text: string,
  page: Partial<Omit<DocumentPage, 'read'>> = {},
  disabledAgencies: readonly string[] = [],
  mostFigures?: number,
): DocumentReading {
  return readDocument(
    {
      read: readPlainText(text),
      url: 'https://news.example/norland',
      title: 'Norland',
      lang: 'en',
      published: '2031-06-16',
      publishedFrom: 'meta',
      ...page,
    },
    RECORD,
    {
      today: '2034-01-01',
      disabledAgencies: new Set(disabledAgencies),
      recordVersion: SMALL_PACK.version,
      markedStatuses: STATUSES,
      ...(mostFigures === undefined ? {} : { mostFigures }),
    },
  );
}
