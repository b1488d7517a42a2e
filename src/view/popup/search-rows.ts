import type { Row } from './group-findings';

/** Below this many figures a search would only take room. */
export const SEARCH_FROM = 9;

/** Text as it is compared: without case and marks, so that "Zelensky" finds "Zélensky". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** What of a figure is searched: its words, its sentence, whom it is about, and whom it comes from. */
function searchedText({ card }: Row): string {
  return folded(
    [
      card.sentenceText,
      card.text,
      card.subjectName,
      card.conflictName,
      card.placeText,
      card.attributionText,
      card.agency?.name,
      card.claim?.agency.name,
      card.claim?.agency.shortName,
      ...card.relays,
    ].join(' '),
  );
}

/** The rows that hold every word of the search, in order; all of them when it is empty. */
export function searchRows(rows: readonly Row[], search: string): readonly Row[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = searchedText(row);
    return wanted.every((word) => text.includes(word));
  });
}
