import type { ClaimCard, FindingCard, PageReport } from '../../report/card';
import { citationText } from '../words/claim-words';
import { addsUpSentence, driftSentence, inconsistentSentence } from '../words/drift-words';
import type { Words } from '../words/speak';
import { readingNotes, readingText, revisedSentence, statusSentence } from '../words/status-words';

/** Text in which no character is read as Markdown. Line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2');
}

/** The citations of one page: each claim gets one number, in the order of first use. */
class Citations {
  readonly #numbers = new Map<string, { readonly n: number; readonly claim: ClaimCard }>();

  mark(claim: ClaimCard): string {
    const known = this.#numbers.get(claim.id);
    const n = known?.n ?? this.#numbers.size + 1;
    if (!known) this.#numbers.set(claim.id, { n, claim });
    return `[^${n}]`;
  }

  list(words: Words): string[] {
    return [...this.#numbers.values()].map(({ n, claim }) => {
      const [head = '', tail = ''] = citationText(words, claim).split(claim.url, 2);
      return `[^${n}]: ${escapeMarkdown(head)}<${claim.url}>${escapeMarkdown(tail)}`;
    });
  }
}

function figureLines(
  words: Words,
  page: PageReport,
  card: FindingCard,
  citations: Citations,
): string[] {
  const subject = card.subjectName ?? card.subjectText;
  const title = [readingText(words, card), subject, card.placeText]
    .filter((part) => part !== null)
    .map((part) => escapeMarkdown(part ?? ''))
    .join(', ');
  const said = escapeMarkdown(statusSentence(words, card));
  const lines = [
    `### ${title}`,
    '',
    `> ${escapeMarkdown(card.sentenceText)}`,
    '',
    `**${words.say(`status.${card.status}`)}.** ${said}${card.claim ? citations.mark(card.claim) : ''}`,
  ];
  const revised = revisedSentence(words, card, page);
  const remarks = [
    ...(revised && card.revisedBy
      ? [`${escapeMarkdown(revised)}${citations.mark(card.revisedBy)}`]
      : []),
    ...card.drifts.map((drift) => escapeMarkdown(driftSentence(words, drift, card))),
    ...[inconsistentSentence(words, card), addsUpSentence(words, card)]
      .filter((text) => text !== null)
      .map((text) => escapeMarkdown(text ?? '')),
    ...readingNotes(words, card).map(escapeMarkdown),
  ];
  if (remarks.length > 0) lines.push('', ...remarks.map((remark) => `- ${remark}`));
  if (card.competing.length > 0) {
    const title = words.say(card.claim ? 'popover.competing' : 'popover.estimates');
    lines.push('', `${title}:`, '');
    for (const claim of card.competing) {
      const [head = ''] = citationText(words, claim).split(` ${claim.url}`, 1);
      lines.push(`- ${escapeMarkdown(head)}${citations.mark(claim)}`);
    }
  }
  return [...lines, ''];
}

function pageLines(words: Words, report: PageReport): string[] {
  const citations = new Citations();
  const day =
    report.published === null
      ? words.say('page.day.none')
      : words.say('page.day', { day: words.day(report.published) });
  const from = report.publishedFrom ? ` (${words.say(`from.${report.publishedFrom}`)})` : '';
  const figures = report.findings.flatMap((card) => figureLines(words, report, card, citations));
  const notes = citations.list(words);
  return [
    `## ${escapeMarkdown(report.title || report.url)}`,
    '',
    `<${report.url}>  `,
    `${escapeMarkdown(`${day}${from}`)}. ${escapeMarkdown(words.say('options.record', { version: report.recordVersion }))}.`,
    '',
    ...figures,
    ...(notes.length > 0 ? [...notes, ''] : []),
  ];
}

/** The reports of a page's frames as Markdown with footnoted citations. */
export function reportMarkdown(words: Words, reports: readonly PageReport[]): string {
  return `# ${words.say('name')}\n\n${reports.flatMap((report) => pageLines(words, report)).join('\n')}`;
}
