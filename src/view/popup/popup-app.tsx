import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Status } from '../../match/finding';
import { reportJson } from '../exports/report-json';
import { reportMarkdown } from '../exports/report-markdown';
import { Icon } from '../style/icons';
import { Logo } from '../style/logo';
import { Switch } from '../style/switch';
import { useWords } from '../words/use-words';
import { isNoCasualty, type Row, rowsOf } from './group-findings';
import type { PopupPort, SiteSettings, TabState } from './port';
import { ReportList, StatusFilter } from './report-list';
import { StatePanel } from './state-panel';
import { useTab } from './use-tab';

function Bar({
  host,
  site,
  onSwitch,
  port,
}: {
  host: string | null;
  site: SiteSettings | null;
  onSwitch(on: boolean): void;
  port: PopupPort;
}) {
  const words = useWords();
  return (
    <header class="bar">
      <Logo size={20} />
      <h1>{words.say('name')}</h1>
      {host !== null && site?.switchable && (
        <label class="site-switch small" for="tt-site">
          <span class="site-host">{host}</span>
          <Switch
            id="tt-site"
            on={site.on}
            label={words.say('popup.site', { host })}
            onChange={onSwitch}
          />
        </label>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={words.say('popup.options')}
        title={words.say('popup.options')}
        onClick={port.openOptions}
      >
        <Icon name="gear" />
      </button>
    </header>
  );
}

function PageLine({ state }: { state: TabState & { name: 'read' } }) {
  const words = useWords();
  const report = state.frames[0]?.report;
  if (!report) return null;
  const { published, publishedFrom } = report;
  return (
    <p class="page-line small soft">
      {published === null
        ? words.say('page.day.none')
        : words.say('page.day', { day: words.day(published) })}
      {publishedFrom && ` (${words.say(`from.${publishedFrom}`)})`}
    </p>
  );
}

function Summary({ state, port }: { state: TabState & { name: 'read' }; port: PopupPort }) {
  const words = useWords();
  const rows = useMemo(() => rowsOf(state.frames), [state]);
  const [status, setStatus] = useState<Status | null>(null);
  const [current, setCurrent] = useState<Row | null>(null);
  const shown =
    status === null
      ? rows
      : rows.filter(({ card }) => card.status === status && !isNoCasualty(card));
  const steps = shown.filter(({ card }) => card.marked);
  const jump = (row: Row) => {
    setCurrent(row);
    return port.jump(row.frameId, row.card.key);
  };
  const step = (by: 1 | -1) => {
    const at = current ? steps.indexOf(current) : by === 1 ? -1 : 0;
    const next = steps[(at + by + steps.length) % steps.length];
    if (next) void jump(next);
  };
  const figures = rows.filter(({ card }) => !isNoCasualty(card)).length;
  return (
    <>
      <section class="summary">
        <div class="summary-head">
          <h2>{words.count('popup.figures', figures)}</h2>
          <div class="steps">
            <button
              type="button"
              class="icon-button"
              disabled={steps.length === 0}
              aria-label={words.say('popover.previous')}
              title={words.say('popover.previous')}
              onClick={() => step(-1)}
            >
              <Icon name="previous" flip />
            </button>
            <button
              type="button"
              class="icon-button"
              disabled={steps.length === 0}
              aria-label={words.say('popover.next')}
              title={words.say('popover.next')}
              onClick={() => step(1)}
            >
              <Icon name="next" flip />
            </button>
          </div>
        </div>
        <PageLine state={state} />
        <StatusFilter rows={rows} chosen={status} onChoose={setStatus} />
      </section>
      <div class="list">
        <ReportList
          rows={shown}
          current={current}
          onJump={async (row) => {
            if (await jump(row)) port.close();
          }}
        />
      </div>
      <Exports state={state} port={port} />
    </>
  );
}

function Exports({ state, port }: { state: TabState & { name: 'read' }; port: PopupPort }) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    setSaid(words.say((await port.copy(text)) ? 'popup.copied' : 'popup.copy.failed'));
  };
  const reports = state.frames.map((frame) => frame.report);
  return (
    <footer class="exports">
      <button type="button" class="button" onClick={() => copy(reportMarkdown(words, reports))}>
        <Icon name="copy" size={14} />
        {words.say('popup.markdown')}
      </button>
      <button type="button" class="button" onClick={() => copy(reportJson(reports))}>
        <Icon name="copy" size={14} />
        {words.say('popup.json')}
      </button>
      <span class="small soft" role="status">
        {said}
      </span>
    </footer>
  );
}

function Body({
  state,
  again,
  port,
}: {
  state: TabState | null;
  again: () => void;
  port: PopupPort;
}) {
  const words = useWords();
  switch (state?.name) {
    case undefined:
    case 'reading':
      return <StatePanel icon="page" title="state.reading" more="state.reading.more" />;
    case 'read':
      return rowsOf(state.frames).length > 0 ? (
        <Summary state={state} port={port} />
      ) : (
        <StatePanel icon="page" title="state.none" more="state.none.more" />
      );
    case 'off':
      return <StatePanel icon="pause" title="state.off" more="state.off.more" host={state.host} />;
    case 'click':
      return (
        <StatePanel icon="pause" title="state.click" more="state.click.more">
          <button
            type="button"
            class="button strong"
            onClick={async () => {
              await port.readNow();
              again();
            }}
          >
            {words.say('state.click.do')}
          </button>
        </StatePanel>
      );
    case 'access':
      return (
        <StatePanel
          icon="lock"
          title="state.access"
          more="state.access.more"
          host={state.host ?? words.say('state.access.site')}
        >
          <button
            type="button"
            class="button strong"
            onClick={async () => {
              if (await port.grant(state.origins)) again();
            }}
          >
            {words.say('state.access.do')}
          </button>
        </StatePanel>
      );
    case 'restricted':
      return <StatePanel icon="lock" title="state.restricted" more="state.restricted.more" />;
    case 'error':
      return (
        <StatePanel icon="warn" title="state.error" more="state.error.more" detail={state.message}>
          <button type="button" class="button" onClick={again}>
            {words.say('state.retry')}
          </button>
        </StatePanel>
      );
  }
}

/** The toolbar popup. */
export function PopupApp({ port }: { port: PopupPort }) {
  const words = useWords();
  const { state, again } = useTab(port);
  const [site, setSite] = useState<SiteSettings | null>(null);
  const host = state && 'host' in state ? state.host : null;
  useEffect(() => {
    port.site(host).then(setSite, () => setSite(null));
  }, [port, host]);
  const onSwitch = async (on: boolean) => {
    if (host === null) return;
    setSite(await port.switchSite(host, on));
    again();
  };
  return (
    <div class="tt popup" data-theme={site?.theme ?? 'auto'} lang={words.locale}>
      <Bar host={host} site={site} onSwitch={onSwitch} port={port} />
      <main class="body">
        <Body state={state} again={again} port={port} />
      </main>
    </div>
  );
}
