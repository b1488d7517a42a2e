import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimCard } from '../../report/card';
import { Icon } from '../style/icons';
import { Logo } from '../style/logo';
import type { Words } from '../words/speak';
import { useWords } from '../words/use-words';
import { Chart } from './chart';
import { type Chosen, chooseClaims } from './choose-claims';
import { ClaimDetails } from './claim-details';
import { ClaimTable } from './claim-table';
import { claimsCsv } from './claims-csv';
import { Legend } from './legend';
import { Filters, SubjectPickers } from './pickers';
import type { Place } from './place';
import type { ExplorerPort, ExplorerRecord } from './port';
import { type Caption, pictureFile, picturePng } from './save-picture';
import { summaryText } from './summary-words';
import { usePlace } from './use-place';

const NOBODY: ReadonlySet<string> = new Set();

function useRecord(port: ExplorerPort): ExplorerRecord | 'loading' | 'failed' {
  const [record, setRecord] = useState<ExplorerRecord | 'loading' | 'failed'>('loading');
  useEffect(() => {
    port.record().then(setRecord, () => setRecord('failed'));
  }, [port]);
  return record;
}

/** The buttons that save what is shown. */
function SaveButtons({
  name,
  claims,
  caption,
  port,
  onSaid,
}: {
  /** Of the files, without an ending. */
  name: string;
  claims: readonly ClaimCard[];
  caption: Caption;
  port: ExplorerPort;
  onSaid(said: string): void;
}) {
  const words = useWords();
  const self = useRef<HTMLDivElement>(null);
  const picture = () => {
    const found = self.current?.ownerDocument.querySelector<SVGSVGElement>('svg.timeline');
    return found ? pictureFile(found, caption) : null;
  };
  const save = async (form: 'svg' | 'png' | 'csv') => {
    try {
      const svg = form === 'csv' ? '' : picture();
      if (svg === null) return;
      const blob =
        form === 'csv'
          ? new Blob([claimsCsv(claims)], { type: 'text/csv' })
          : form === 'svg'
            ? new Blob([svg], { type: 'image/svg+xml' })
            : await picturePng(document, svg);
      port.saveFile(`${name}.${form}`, blob);
      onSaid(words.say('explorer.saved', { file: `${name}.${form}` }));
    } catch {
      onSaid(words.say('explorer.save.failed'));
    }
  };
  return (
    <div class="save" ref={self}>
      {(['png', 'svg', 'csv'] as const).map((form) => (
        <button
          key={form}
          type="button"
          class="button"
          data-save={form}
          disabled={claims.length === 0}
          onClick={() => void save(form)}
        >
          <Icon name="save" size={14} />
          {words.say(`explorer.save.${form}`)}
        </button>
      ))}
    </div>
  );
}

function captionOf(words: Words, shown: Shown, record: ExplorerRecord): Caption {
  return {
    title: `${shown.subject}: ${words.say(`measure.full.${shown.chosen.measure}`)}`,
    subtitle: shown.summary,
    source: words.say('explorer.source', {
      name: words.say('name'),
      database: words.say('options.record', { version: record.version }),
    }),
  };
}

interface Shown {
  readonly subject: string;
  readonly conflict: string;
  readonly chosen: Chosen;
  /** The chosen claims without the agencies taken out. */
  readonly claims: readonly ClaimCard[];
  readonly summary: string;
}

function useShown(record: ExplorerRecord, place: Place, hidden: ReadonlySet<string>): Shown {
  const words = useWords();
  const all = useMemo(
    () => (place.subject === null ? [] : record.claimsAbout(place.subject)),
    [record, place.subject],
  );
  const named = all.find(({ id }) => id === place.claim);
  // A claim's address shows its own measure and kind, whatever else was chosen.
  const measure = named?.measure ?? place.measure;
  const kind = named && named.kind !== place.kind && place.kind !== 'all' ? null : place.kind;
  const { type, side } = place;
  const chosen = useMemo(() => {
    const first = chooseClaims(all, { ...place, measure, kind, type, side });
    const seen = !named || first.claims.some(({ id }) => id === named.id);
    return seen
      ? first
      : chooseClaims(all, { ...place, measure, kind: 'all', type: null, side: null });
  }, [all, place, measure, kind, type, side, named]);
  const claims = useMemo(
    () => chosen.claims.filter(({ agency }) => !hidden.has(agency.id)),
    [chosen, hidden],
  );
  const conflict = record.conflicts.find(({ subjects }) =>
    subjects.some(({ id }) => id === place.subject),
  );
  const subject = conflict?.subjects.find(({ id }) => id === place.subject);
  return {
    subject: subject?.name ?? '',
    conflict: conflict?.name ?? '',
    chosen,
    claims,
    summary: summaryText(words, claims),
  };
}

function Explored({ port, record }: { port: ExplorerPort; record: ExplorerRecord }) {
  const words = useWords();
  const { place, go, unknown } = usePlace(port, record);
  const [hidden, setHidden] = useState(NOBODY);
  const [said, setSaid] = useState('');
  const shown = useShown(record, place, hidden);
  const { chosen, claims } = shown;
  const claim = chosen.claims.find(({ id }) => id === place.claim) ?? null;
  const copy = async (text: string) =>
    setSaid(words.say((await port.copy(text)) ? 'popover.copied' : 'popover.copy.failed'));
  const choose = (id: string) => go({ claim: id });
  const filter = (change: Partial<Place>) => {
    if ('subject' in change) setHidden(NOBODY);
    go({ ...change, claim: null });
  };
  const name = `${place.subject ?? 'claims'}-${chosen.measure}`;
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
      {unknown !== null && (
        <p class="error" role="alert">
          {words.say('explorer.unknown', { claim: unknown })}
        </p>
      )}
      <div class="sides">
        <div class="picture-side">
          <header class="picture-head">
            <p class="eyebrow">{shown.conflict}</p>
            <h2 class="picture-title">
              {shown.subject}: {words.say(`measure.full.${chosen.measure}`)}
            </h2>
            <p class="soft summary-text">{shown.summary}</p>
          </header>
          {claims.length > 0 && (
            <Chart
              claims={claims}
              log={place.scale === 'log'}
              chosen={place.claim}
              summary={shown.summary}
              onChoose={choose}
            />
          )}
          <Legend claims={chosen.claims} hidden={hidden} onHide={setHidden} />
          <SaveButtons
            name={name}
            claims={claims}
            caption={captionOf(words, shown, record)}
            port={port}
            onSaid={setSaid}
          />
          <p class="small soft" role="status">
            {said}
          </p>
          {claim && (
            <ClaimDetails
              claim={claim}
              onCopy={(text) => void copy(text)}
              addressOf={port.addressOf}
              onClose={() => go({ claim: null })}
            />
          )}
        </div>
        <ClaimTable
          claims={claims}
          chosen={place.claim}
          onChoose={choose}
          onCopy={(text) => void copy(text)}
        />
      </div>
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
        <Logo size={28} />
        <h1>{words.say('explorer.title')}</h1>
      </header>
      {typeof record === 'string' ? (
        <main class="explored">
          <p role="status">{words.say(`explorer.${record}`)}</p>
        </main>
      ) : (
        <Explored port={port} record={record} />
      )}
    </div>
  );
}
