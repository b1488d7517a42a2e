import { StatusIcon } from '../style/status-icon';
import { revisedSentence, statusSentence } from '../words/status-words';
import { useWords } from '../words/use-words';
import type { Row } from './group-findings';

const AROUND = 56;

/** The sentence cut to the words around the figure, with the figure marked. */
export function excerpt(sentence: string, at: number, length: number): [string, string, string] {
  if (at < 0) return [sentence.slice(0, 2 * AROUND), '', ''];
  const from = at <= AROUND ? 0 : sentence.lastIndexOf(' ', at - AROUND) + 1;
  const end = at + length;
  const cut = sentence.indexOf(' ', end + AROUND);
  const to = cut < 0 ? sentence.length : cut;
  return [
    `${from > 0 ? '… ' : ''}${sentence.slice(from, at)}`,
    sentence.slice(at, end),
    `${sentence.slice(end, to)}${to < sentence.length ? ' …' : ''}`,
  ];
}

/** One figure of the page: its words, how it stands, and a way to its place. */
export function FigureRow({
  row,
  current,
  quiet = false,
  onJump,
}: {
  row: Row;
  current: boolean;
  /** Without status, for figures that are not compared. */
  quiet?: boolean;
  onJump(row: Row): void;
}) {
  const words = useWords();
  const { card } = row;
  const at = card.span.start - card.sentence.start;
  const stands = card.sentenceText.startsWith(card.text, at)
    ? at
    : card.sentenceText.indexOf(card.text);
  const [before, figure, after] = excerpt(card.sentenceText, stands, card.text.length);
  const revised = revisedSentence(words, card);
  return (
    <li>
      <button
        type="button"
        class="row"
        data-status={card.status}
        aria-current={current ? 'true' : undefined}
        title={words.say('popup.jump', { figure: card.text })}
        onClick={() => onJump(row)}
      >
        <span class="row-head">
          <span class="row-figure page-words">
            {card.text} <span class="row-measure">{words.say(`measure.${card.measure}`)}</span>
          </span>
          {!quiet && (
            <span class="status small">
              <StatusIcon status={card.status} size={14} />
              {words.say(`status.${card.status}`)}
            </span>
          )}
        </span>
        {!quiet && card.status !== 'not-covered' && (
          <span class="row-said small">
            {statusSentence(words, card)}
            {revised ? ` ${revised}` : ''}
          </span>
        )}
        {card.sentenceText.trim() !== card.text && (
          <span class="row-excerpt small soft page-words" lang="" dir="auto">
            {before}
            <mark>{figure}</mark>
            {after}
          </span>
        )}
      </button>
    </li>
  );
}
