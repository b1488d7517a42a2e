import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../style/icons';
import { Logo } from '../style/logo';
import { Toast, useSaid } from '../style/toast';
import { countsNames } from '../words/claim-words';
import { RecordText } from '../words/record-text';
import type { Words } from '../words/speak';
import { useWords } from '../words/use-words';
import { Chart } from './chart';
import { ClaimDetails } from './claim-details';
import { ClaimTable } from './claim-table';
import { Legend } from './legend';
import { Filters, LogScale, SubjectPickers } from './pickers';
import type { Place } from './place';
import type { ExplorerPort, ExplorerRecord } from './port';
import { SaveButtons } from './save-buttons';
import type { Caption } from './save-picture';
import { type Unknown, usePlace } from './use-place';
import { type Shown, useShown } from './use-shown';

const NOBODY: ReadonlySet<string> = new Set();

function useRecord(port: ExplorerPort): ExplorerRecord | 'loading' | 'failed' {
  const [record, setRecord] = useState<ExplorerRecord | 'loading' | 'failed'>('loading');
  useEffect(() => {
    port.record().then(setRecord, () => setRecord('failed'));
  }, [port]);
  return record;
}

function captionOf(words: Words, shown: Shown, record: ExplorerRecord): Caption {
  return {
    title: words.say('report.line', {
      name: shown.subject,
      value: words.say(`measure.full.${shown.chosen.measure}`),
    }),
    subtitle: shown.summary,
    names: shown.claims.some(countsNames) ? words.say('picture.names') : null,
    source: words.say('explorer.source', {
      name: words.say('name'),
      database: words.say('options.record', { version: record.version }),
    }),
  };
}

/** Said when the address names what the record has not, so that nobody takes what is shown for it. */
function UnknownNotice({ unknown, subject }: { unknown: Unknown; subject: string }) {
  const words = useWords();
  return (
    <p class="notice" role="alert">
      <Icon name="warn" />
      <span>
        {unknown.what === 'claim'
          ? words.say('explorer.unknown', { claim: unknown.id })
          : words.say('explorer.unknown.subject', { subject: unknown.id })}{' '}
        {words.say('explorer.unknown.shown', { subject })}
      </span>
    </p>
  );
}

/** In the picture's place while a choice leaves nothing to draw. */
function Nothing({ onReset }: { onReset(): void }) {
  const words = useWords();
  return (
    <div class="nothing">
      <span class="nothing-sign">
        <Icon name="chart" size={24} />
      </span>
      <p>{words.say('explorer.none')}</p>
      <button type="button" class="button strong" onClick={onReset}>
        {words.say('explorer.reset')}
      </button>
    </div>
  );
}

function PictureHead({
  shown,
  record,
  place,
  port,
  onSaid,
}: {
  shown: Shown;
  record: ExplorerRecord;
  place: Place;
  port: ExplorerPort;
  onSaid(said: string): void;
}) {
  const words = useWords();
  return (
    <header class="picture-head">
      <div>
        <p class="eyebrow">
          <RecordText>{shown.conflict}</RecordText>
        </p>
        <h2 class="picture-title">
          <RecordText>{shown.subject}</RecordText>
          {words.say('report.line', {
            name: '',
            value: words.say(`measure.full.${shown.chosen.measure}`),
          })}
        </h2>
      </div>
      <SaveButtons
        name={`${place.subject ?? 'claims'}-${shown.chosen.measure}`}
        claims={shown.claims}
        caption={captionOf(words, shown, record)}
        port={port}
        onSaid={onSaid}
      />
      {shown.claims.length > 0 && <p class="soft summary-text">{shown.summary}</p>}
    </header>
  );
}

function Explored({ port, record }: { port: ExplorerPort; record: ExplorerRecord }) {
  const words = useWords();
  const { place, go, unknown } = usePlace(port, record);
  const [hidden, setHidden] = useState(NOBODY);
  const { said, say } = useSaid();
  const shown = useShown(record, place, hidden);
  const { chosen, claims } = shown;
  const claim = chosen.claims.find(({ id }) => id === place.claim) ?? null;
  const copy = async (text: string) =>
    say(words.say((await port.copy(text)) ? 'popover.copied' : 'popover.copy.failed'));
  const choose = (id: string) => go({ claim: id });
  const filter = (change: Partial<Place>) => {
    if ('subject' in change) setHidden(NOBODY);
    go({ ...change, claim: null });
  };
  return (
    <main class="explored">
      <form
        class="picks"
        onSubmit={(event) => event.preventDefault()}
        aria-label={words.say('explorer.filters')}
      >
        <SubjectPickers
          conflicts={record.conflicts}
          subject={place.subject ?? ''}
          onSubject={(subject) =>
            filter({ subject, measure: null, kind: null, type: null, side: null })
          }
        />
        <Filters chosen={chosen} place={place} go={filter} />
      </form>
      {unknown && <UnknownNotice unknown={unknown} subject={shown.subject} />}
      <div class="sides">
        <div class="picture-side">
          <PictureHead shown={shown} record={record} place={place} port={port} onSaid={say} />
          {claims.length > 0 ? (
            <Chart
              claims={claims}
              log={place.scale === 'log'}
              scale={<LogScale place={place} go={filter} />}
              chosen={place.claim}
              summary={shown.summary}
              onChoose={choose}
            />
          ) : (
            <Nothing
              onReset={() => {
                setHidden(NOBODY);
                filter({ kind: 'all', type: null, side: null });
              }}
            />
          )}
          {chosen.claims.length > 0 && (
            <Legend claims={chosen.claims} hidden={hidden} onHide={setHidden} />
          )}
        </div>
        <div class="table-side">
          {claim && (
            <ClaimDetails
              claim={claim}
              onCopy={(text) => void copy(text)}
              addressOf={port.addressOf}
              onClose={() => go({ claim: null })}
            />
          )}
          {claims.length > 0 && (
            <ClaimTable
              claims={claims}
              chosen={place.claim}
              onChoose={choose}
              onCopy={(text) => void copy(text)}
            />
          )}
        </div>
      </div>
      <Toast said={said} />
    </main>
  );
}

/** The explorer page. */
export function ExplorerApp({ port }: { port: ExplorerPort }) {
  const words = useWords();
  const record = useRecord(port);
  const [theme, setTheme] = useState<'auto' | 'light' | 'dark'>('auto');
  useEffect(() => {
    port.theme().then(setTheme, () => setTheme('auto'));
  }, [port]);
  return (
    <div class="tt explorer" data-theme={theme} lang={words.locale} dir={words.direction}>
      <header class="top">
        <Logo size={24} />
        <h1>{words.say('explorer.title')}</h1>
      </header>
      {typeof record === 'string' ? (
        <main class="explored">
          <p class="waiting soft" role="status" aria-busy={record === 'loading'}>
            {words.say(`explorer.${record}`)}
          </p>
        </main>
      ) : (
        <Explored port={port} record={record} />
      )}
    </div>
  );
}
