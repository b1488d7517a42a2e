import type { FindingCard, PageFacts } from '../../report/card';
import { Icon } from '../style/icons';
import { StatusIcon } from '../style/status-icon';
import { addsUpSentence, inconsistentSentence } from '../words/drift-words';
import { quantityText, shownQuantity } from '../words/quantity-words';
import { Quoted } from '../words/record-text';
import { derivedNote, revisedSentence, statusSentence } from '../words/status-words';
import { useWords } from '../words/use-words';
import { DriftList } from './drift-list';
import { Estimates } from './estimates';
import { OriginBlock } from './origin-block';
import type { PopoverActions } from './popover-actions';
import { PopoverFoot } from './popover-foot';

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
  const quantity = quantityText(words, shownQuantity(card));
  const computed = derivedNote(words, card);
  const rated = card.rate === null ? quantity : words.say(`rate.${card.rate}`, { quantity });
  const parts = [
    words.say('measured.full', {
      quantity: rated,
      measure: words.say(`measure.full.${card.measure}`),
    }),
    subject,
    card.placeText,
    card.asOf === null ? null : words.say('term.asOf.day', { day: words.day(card.asOf) }),
  ].filter((part): part is string => part !== null && part !== '');
  const named = card.attributionText ?? card.agency?.name;
  const source = named
    ? words.say('popover.named', { agency: words.say('quoted', { text: named }) })
    : words.say('popover.named.none');
  const relays =
    card.relays.length > 0 ? words.say('popover.via', { relays: words.list(card.relays) }) : null;
  return (
    <div class="reading">
      <h2 id="tt-figure" class="page-words">
        <Quoted>{card.text}</Quoted>
      </h2>
      <p class="small soft">
        <span class="read-as">{words.say('popover.reading')}</span>{' '}
        {parts.map((part, i) => (
          <span key={part}>
            {i > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      {computed && <p class="small">{computed}</p>}
      <p class="small soft">{relays === null ? source : words.pair(source, relays)}</p>
    </div>
  );
}

function Standing({ card, page }: { card: FindingCard; page: PageFacts }) {
  const words = useWords();
  const revised = revisedSentence(words, card, page);
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

/** The whole card of one finding. */
export function PopoverCard({
  card,
  page,
  actions,
}: {
  card: FindingCard;
  page: PageFacts;
  actions: PopoverActions;
}) {
  return (
    <>
      <Head card={card} actions={actions} />
      <div class="scroll">
        <Reading card={card} />
        <Standing card={card} page={page} />
        <DriftList card={card} />
        {card.claim && <OriginBlock claim={card.claim} />}
        <Estimates card={card} page={page} />
        <PopoverFoot card={card} page={page} actions={actions} />
      </div>
    </>
  );
}
