import type { PageReport } from '../../report/card';
import type { Words } from '../words/speak';
import { reportClaimReview } from './claim-review';
import { reportCsv } from './report-csv';
import { reportJson } from './report-json';
import { reportMarkdown } from './report-markdown';
import { type ExportMoment, reportAnnotations } from './web-annotation';

/** The names of the forms that a report can take. */
export const FORMS = ['markdown', 'csv', 'json', 'claim-review', 'annotations'] as const;
/** One of them. */
export type Form = (typeof FORMS)[number];

/** A report as a file. */
export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

const KINDS: Readonly<Record<Form, { readonly mediaType: string; readonly ending: string }>> = {
  markdown: { mediaType: 'text/markdown', ending: '.md' },
  csv: { mediaType: 'text/csv', ending: '.csv' },
  json: { mediaType: 'application/json', ending: '.json' },
  'claim-review': { mediaType: 'application/ld+json', ending: '.claimreview.jsonld' },
  annotations: { mediaType: 'application/ld+json', ending: '.annotations.jsonld' },
};

function textIn(
  form: Form,
  words: Words,
  reports: readonly PageReport[],
  moment: ExportMoment,
): string {
  switch (form) {
    case 'markdown':
      return reportMarkdown(words, reports);
    case 'csv':
      return reportCsv(reports);
    case 'json':
      return reportJson(words, reports);
    case 'claim-review':
      return reportClaimReview(words, reports, moment.now.toISOString().slice(0, 10));
    case 'annotations':
      return reportAnnotations(words, reports, moment);
  }
}

/** Stands in a file's name for the day of a page without one: no other day is the page's. */
const UNDATED = 'undated';

/** The reports of a page's frames in one form, with a name that tells the site and its day. */
export function reportFile(
  form: Form,
  words: Words,
  reports: readonly PageReport[],
  moment: ExportMoment,
): ReportFile {
  const [page] = reports;
  const host = page && URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const day = page?.published ?? UNDATED;
  const name = ['toll-trace', host, day].filter((part) => part !== '').join('-');
  const { mediaType, ending } = KINDS[form];
  return { name: name + ending, mediaType, text: textIn(form, words, reports, moment) };
}
