import type { Reason } from '../../match/reason';
import type { FindingCard, PageFacts } from '../../report/card';
import { errorReportText, mailAddress } from '../exports/error-report';
import { passageLink } from '../exports/passage-link';
import { CopyButton } from '../style/copy-button';
import { Icon } from '../style/icons';
import { citationText } from '../words/claim-words';
import { reasonText } from '../words/reason-words';
import { derivedNote, readingNotes } from '../words/status-words';
import { useWords } from '../words/use-words';
import { Fold } from './fold';
import type { PopoverActions } from './popover-actions';

/** The evidence in plain words, step by step; nothing where none was kept. */
function Why({ steps }: { steps: readonly Reason[] }) {
  const words = useWords();
  if (steps.length === 0) return null;
  return (
    <Fold name="popover.why">
      {() => (
        <ol>
          {steps.map((step, i) => (
            <li key={i}>{reasonText(words, step)}</li>
          ))}
        </ol>
      )}
    </Fold>
  );
}

/** A report of an error, composed here and sent by the reader alone. */
function ErrorReport({
  card,
  page,
  actions,
}: {
  card: FindingCard;
  page: PageFacts;
  actions: PopoverActions;
}) {
  const words = useWords();
  const text = errorReportText(words, card, page);
  return (
    <>
      <p class="small soft">{words.say('report.note')}</p>
      <textarea
        class="field report-text"
        readOnly
        rows={6}
        aria-label={words.say('popover.report')}
        value={text}
      />
      <div class="foot-buttons">
        <CopyButton name="report.copy" text={() => text} copy={actions.copy} />
        <a class="button" href={mailAddress(words, card, text)}>
          <Icon name="mail" size={14} />
          {words.say('report.mail')}
        </a>
      </div>
    </>
  );
}

/** Where the explorer shows the figure's claim, else its subject; empty where the record knows neither. */
function explorerPlace({ claim, subject, measure }: FindingCard): string {
  if (claim) return `claim=${encodeURIComponent(claim.id)}`;
  return subject === null ? '' : `subject=${encodeURIComponent(subject)}&measure=${measure}`;
}

/** What must be said of the reading itself, the evidence, and what can be done with the figure. */
export function PopoverFoot({
  card,
  page,
  actions,
}: {
  card: FindingCard;
  page: PageFacts;
  actions: PopoverActions;
}) {
  const words = useWords();
  const { claim } = card;
  const place = explorerPlace(card);
  return (
    <footer class="foot">
      {readingNotes(words, card)
        .filter((note) => note !== derivedNote(words, card))
        .map((note) => (
          <p key={note} class="small soft">
            {note}
          </p>
        ))}
      {card.repeats > 0 && <p class="small soft">{words.count('repeats', card.repeats)}</p>}
      <div class="foot-buttons">
        {claim && (
          <CopyButton
            name="popover.copy"
            text={() => citationText(words, claim)}
            copy={actions.copy}
          />
        )}
        <CopyButton
          name="popover.link"
          icon="link"
          text={() => passageLink(page.url, card)}
          copy={actions.copy}
        />
        {place !== '' && (
          <button type="button" class="button explore" onClick={() => actions.onExplore(place)}>
            <Icon name="chart" size={14} />
            {words.say('popover.explore')}
          </button>
        )}
      </div>
      <Why steps={card.why} />
      <Fold name="popover.report">
        {() => <ErrorReport card={card} page={page} actions={actions} />}
      </Fold>
    </footer>
  );
}
