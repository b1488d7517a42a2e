import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimCard } from '../../report/card';
import { Icon } from '../style/icons';
import { likelihoodText, stanceText } from '../words/agency-words';
import {
  asOfText,
  citationText,
  claimFigureText,
  countedText,
  linkName,
  publishedSentence,
} from '../words/claim-words';
import { intervalText } from '../words/quantity-words';
import { RecordText } from '../words/record-text';
import type { WordKey } from '../words/speak';
import { useWords } from '../words/use-words';

function Term({ name, children }: { name: WordKey; children: ComponentChildren }) {
  const words = useWords();
  if (children === null || children === '' || children === undefined) return null;
  return (
    <>
      <dt>{words.say(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** For so long the picture above may still take its height. */
const SETTLING_MS = 1_000;

/**
 * Gives the title the focus and keeps it in the view until the page has settled or the reader does
 * something: the picture is drawn after its width is known, and would push the title out of sight.
 */
function showTitle(title: HTMLElement | null): (() => void) | undefined {
  if (title === null) return undefined;
  title.focus({ preventScroll: true });
  const page = title.ownerDocument.body;
  const follow = new ResizeObserver(() => title.scrollIntoView({ block: 'center' }));
  const stop = () => follow.disconnect();
  follow.observe(page);
  const timer = setTimeout(stop, SETTLING_MS);
  const ways = ['wheel', 'keydown', 'pointerdown'] as const;
  for (const way of ways) page.addEventListener(way, stop, { once: true, passive: true });
  return () => {
    clearTimeout(timer);
    stop();
    for (const way of ways) page.removeEventListener(way, stop);
  };
}

/** One claim in full, with its address, citation and link. */
export function ClaimDetails({
  claim,
  onCopy,
  addressOf,
  onClose,
}: {
  claim: ClaimCard;
  onCopy(text: string): void;
  addressOf(id: string): string;
  onClose(): void;
}) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => showTitle(title.current), [claim.id]);
  return (
    <section class="details" aria-labelledby="claim-title">
      <div class="details-head">
        <h2 id="claim-title" ref={title} tabIndex={-1}>
          {claimFigureText(words, claim)}
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('popover.close')}
          title={words.say('popover.close')}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <p>{publishedSentence(words, claim)}</p>
      <dl class="terms">
        <Term name="term.subject">
          <RecordText>{[claim.subjectName, claim.place].filter(Boolean).join(', ')}</RecordText>
        </Term>
        <Term name="term.asOf">{asOfText(words, claim)}</Term>
        <Term name="term.counted">{countedText(words, claim)}</Term>
        <Term name="explorer.column.type">
          {words.pair(
            words.say(`agency.${claim.agency.type}`),
            stanceText(words, claim.agency.stance),
          )}
        </Term>
        <Term name="term.channel">{claim.channel && <RecordText>{claim.channel}</RecordText>}</Term>
        <Term name="term.likelihood">
          {claim.likelihood && likelihoodText(words, claim.likelihood, claim.agency)}
        </Term>
        <Term name="term.interval">{claim.interval && intervalText(words, claim.interval)}</Term>
        <Term name="term.method">{claim.method && words.say(`method.${claim.method}`)}</Term>
        <Term name="term.agencyMethod">
          {claim.agency.method && <RecordText>{claim.agency.method}</RecordText>}
        </Term>
        <Term name="term.note">{claim.note && <RecordText>{claim.note}</RecordText>}</Term>
        <Term name="term.confidence">{words.say(`confidence.${claim.confidence}`)}</Term>
      </dl>
      <p class="details-do">
        <a href={claim.url} target="_blank" rel="noopener noreferrer">
          {words.say(linkName(claim))}
        </a>
        <button type="button" class="button" onClick={() => onCopy(citationText(words, claim))}>
          <Icon name="copy" size={14} />
          {words.say('popover.copy')}
        </button>
        <button type="button" class="button" onClick={() => onCopy(addressOf(claim.id))}>
          <Icon name="link" size={14} />
          {words.say('explorer.copy.address')}
        </button>
      </p>
    </section>
  );
}
