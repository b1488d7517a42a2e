import { useState } from 'preact/hooks';
import { placeInSentence } from '../exports/quote-around';
import { Icon } from '../style/icons';
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

/** Copies the link to the figure's sentence. */
function LinkButton({ stop, copy }: { stop: boolean; copy(): Promise<boolean> }) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const name = words.say(
    copied === null ? 'popover.link' : copied ? 'popover.copied' : 'popover.copy.failed',
  );
  return (
    <button
      type="button"
      class="icon-button row-link"
      tabIndex={stop ? 0 : -1}
      aria-label={name}
      title={name}
      onClick={async () => setCopied(await copy())}
      onBlur={() => setCopied(null)}
    >
      <Icon name={copied ? 'check' : 'link'} size={14} />
    </button>
  );
}

/** One figure of the page: its words, how it stands, and a way to its place. */
export function FigureRow({
  row,
  current,
  stop,
  quiet = false,
  onStop,
  onJump,
  copyLink,
}: {
  row: Row;
  current: boolean;
  /** Whether the Tab key leads here. */
  stop: boolean;
  /** Without status, for figures that are not compared. */
  quiet?: boolean;
  onStop(row: Row): void;
  onJump(row: Row): void;
  copyLink(row: Row): Promise<boolean>;
}) {
  const words = useWords();
  const { card } = row;
  const [before, figure, after] = excerpt(
    card.sentenceText,
    placeInSentence(card),
    card.text.length,
  );
  const revised = revisedSentence(words, card, row);
  return (
    <li class="row-place" onFocusIn={() => onStop(row)}>
      <button
        type="button"
        class="row"
        tabIndex={stop ? 0 : -1}
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
          <span class="row-excerpt small soft page-words">
            <bdi lang="">
              {before}
              <mark>{figure}</mark>
              {after}
            </bdi>
          </span>
        )}
      </button>
      <LinkButton stop={stop} copy={() => copyLink(row)} />
    </li>
  );
}
