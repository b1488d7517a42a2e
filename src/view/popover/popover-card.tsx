import { useState } from 'preact/hooks';
import type { FindingCard } from '../../report/card';
import { Icon } from '../style/icons';
import { StatusIcon } from '../style/status-icon';
import { citationText } from '../words/claim-words';
import { addsUpSentence, driftSentence, inconsistentSentence } from '../words/drift-words';
import { quantityText } from '../words/quantity-words';
import { readingNotes, revisedSentence, statusSentence } from '../words/status-words';
import { useWords } from '../words/use-words';
import { ClaimList } from './claim-list';
import { OriginBlock } from './origin-block';
import { Picture } from './picture';

/** What the card can do beside being read. */
export interface PopoverActions {
  onClose(): void;
  onStep(by: 1 | -1): void;
  /** Puts the text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
}

function Head({ card, actions }: { card: FindingCard; actions: PopoverActions }) {
  const words = useWords();
  return (
    <header class="head">
      <p class="status" data-status={card.status}>
        <StatusIcon status={card.status} />
        {words.say(`status.${card.status}`)}
      </p>
      <div class="head-buttons">
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('popover.previous')}
          title={words.say('popover.previous')}
          onClick={() => actions.onStep(-1)}
        >
          <Icon name="previous" flip />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('popover.next')}
          title={words.say('popover.next')}
          onClick={() => actions.onStep(1)}
        >
          <Icon name="next" flip />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words.say('popover.close')}
          title={words.say('popover.close')}
          onClick={actions.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}

function Reading({ card }: { card: FindingCard }) {
  const words = useWords();
  const subject = card.subjectName ?? card.subjectText;
  const quantity = quantityText(words, card);
  const rated = card.rate === null ? quantity : words.say(`rate.${card.rate}`, { quantity });
  const parts = [
    `${rated} ${words.say(`measure.full.${card.measure}`)}`,
    subject,
    card.placeText,
    card.asOf === null ? null : `${words.say('term.asOf').toLowerCase()} ${words.day(card.asOf)}`,
  ].filter((part): part is string => part !== null && part !== '');
  const named = card.attributionText ?? card.agency?.name;
  const relays =
    card.relays.length > 0 ? words.say('popover.via', { relays: words.list(card.relays) }) : null;
  return (
    <div class="reading">
      <h2 id="tt-figure" class="page-words" lang="" dir="auto">
        “{card.text}”
      </h2>
      <p class="small soft">
        <span class="read-as">{words.say('popover.reading')}</span> {parts.join(' · ')}
      </p>
      <p class="small soft">
        {named
          ? words.say('popover.named', { agency: `“${named}”` })
          : words.say('popover.named.none')}
        {relays ? `, ${relays}` : ''}
      </p>
    </div>
  );
}

function Standing({ card }: { card: FindingCard }) {
  const words = useWords();
  const revised = revisedSentence(words, card);
  const broken = inconsistentSentence(words, card);
  const sum = addsUpSentence(words, card);
  return (
    <div class="standing">
      <p id="tt-sentence" class="lead">
        {statusSentence(words, card)}
      </p>
      {revised && (
        <p class="remark" data-status="revised">
          <Icon name="clock" size={14} />
          <span>{revised}</span>
        </p>
      )}
      {broken && (
        <p class="remark" data-status="altered">
          <Icon name="warn" size={14} />
          <span>{broken}</span>
        </p>
      )}
      {sum && (
        <p class="remark" data-status="untraced">
          <Icon name="sum" size={14} />
          <span>{sum}</span>
        </p>
      )}
    </div>
  );
}

function Drifts({ card }: { card: FindingCard }) {
  const words = useWords();
  if (card.drifts.length === 0) return null;
  return (
    <section class="block" aria-labelledby="tt-drifts">
      <h3 id="tt-drifts" class="eyebrow">
        {words.say('popover.drifts')}
      </h3>
      <ul class="drifts">
        {card.drifts.map((drift) => (
          <li key={`${drift.type} ${drift.page}`} class="drift">
            <p class="drift-type small">{words.say(`drift.${drift.type}`)}</p>
            <div class="drift-pair">
              <p>
                <span class="tag">{words.say('drift.page')}</span>
                <span class="page-words" lang="" dir="auto">
                  {drift.page}
                </span>
              </p>
              <p>
                <span class="tag">{words.say('drift.claim')}</span>
                <span>{drift.claim}</span>
              </p>
            </div>
            <p class="small soft">{driftSentence(words, drift, card)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Estimates({ card }: { card: FindingCard }) {
  const words = useWords();
  const others = card.otherMeasures.filter((group) => group.claims.length > 0);
  const title = card.claim ? 'popover.competing' : 'popover.estimates';
  return (
    <>
      {card.competing.length > 0 && (
        <section class="block" aria-labelledby="tt-competing">
          <h3 id="tt-competing" class="eyebrow">
            {words.say(title)}: {words.say(`measure.${card.claim?.measure ?? card.measure}`)}
          </h3>
          <Picture card={card} />
          <ClaimList claims={card.competing} />
        </section>
      )}
      {card.later.length > 0 && (
        <section class="block" aria-labelledby="tt-later">
          <h3 id="tt-later" class="eyebrow">
            {words.say('popover.later')}
          </h3>
          <ClaimList claims={card.later} measured />
        </section>
      )}
      {others.length > 0 && (
        <section class="block apart" aria-labelledby="tt-other">
          <h3 id="tt-other" class="eyebrow">
            {words.say('popover.other')}
          </h3>
          {others.map((group) => (
            <div key={group.measure}>
              <h4 class="measure-name">{words.say(`measure.full.${group.measure}`)}</h4>
              <ClaimList claims={group.claims} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function Foot({ card, actions }: { card: FindingCard; actions: PopoverActions }) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const notes = readingNotes(words, card);
  const { claim } = card;
  if (notes.length + card.repeats.length + card.why.length === 0 && !claim) return null;
  return (
    <footer class="foot">
      {notes.map((note) => (
        <p key={note} class="small soft">
          {note}
        </p>
      ))}
      {card.repeats.length > 0 && (
        <p class="small soft">{words.count('repeats', card.repeats.length)}</p>
      )}
      {card.why.length > 0 && (
        <details class="fold">
          <summary>{words.say('popover.why')}</summary>
          <ol>
            {card.why.map((step, i) => (
              <li key={i}>{step}</li>
            ))}
          </ol>
        </details>
      )}
      {claim && (
        <div class="foot-buttons">
          <button
            type="button"
            class="button"
            onClick={async () => setCopied(await actions.copy(citationText(words, claim)))}
          >
            <Icon name={copied ? 'check' : 'copy'} size={14} />
            {words.say(
              copied === null ? 'popover.copy' : copied ? 'popover.copied' : 'popover.copy.failed',
            )}
          </button>
        </div>
      )}
    </footer>
  );
}

/** The whole card of one finding. */
export function PopoverCard({ card, actions }: { card: FindingCard; actions: PopoverActions }) {
  return (
    <>
      <Head card={card} actions={actions} />
      <div class="scroll">
        <Reading card={card} />
        <Standing card={card} />
        <Drifts card={card} />
        {card.claim && <OriginBlock claim={card.claim} />}
        <Estimates card={card} />
        <Foot card={card} actions={actions} />
      </div>
    </>
  );
}
