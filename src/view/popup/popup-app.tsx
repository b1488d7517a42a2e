import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../style/icons';
import { Logo } from '../style/logo';
import { Switch } from '../style/switch';
import { useWords } from '../words/use-words';
import { rowsOf } from './group-findings';
import type { PopupPort, SiteSettings, TabState } from './port';
import { breakable, StatePanel } from './state-panel';
import { CutLines, Summary } from './summary';
import { useTab } from './use-tab';

/** Stands for the site's name while its words are split around it. */
const HOLE = '\uFFFC';

/** "Read news.example": a name that is too long loses its end, and never the words around it. */
function SiteWords({ host }: { host: string }) {
  const words = useWords();
  const [before = '', after = ''] = words.say('popup.site', { host: HOLE }).split(HOLE);
  return (
    <>
      {before && <span class="soft site-word">{before}</span>}
      <bdi class="site-host" title={host}>
        {host}
      </bdi>
      {after && <span class="soft site-word">{after}</span>}
    </>
  );
}

/** Whose page it is, with the switch of its site. */
function Bar({
  host,
  site,
  onSwitch,
}: {
  host: string | null;
  site: SiteSettings | null;
  onSwitch(on: boolean): void;
}) {
  const words = useWords();
  return (
    <header class="bar">
      <Logo size={20} />
      <h1>{words.say('name')}</h1>
      {host !== null && site?.switchable === true && (
        <label class="site-switch small" for="tt-site">
          <SiteWords host={host} />
          <Switch id="tt-site" on={site.on} onChange={onSwitch} />
        </label>
      )}
    </header>
  );
}

/** To the side panel, the explorer and the options. */
function Ways({ port }: { port: PopupPort }) {
  const words = useWords();
  const { panel } = port;
  return (
    <nav class="ways" aria-label={words.say('popup.ways')}>
      {panel && (
        <button type="button" class="way" title={words.say('popup.panel')} onClick={panel.open}>
          <Icon name="panel" size={14} flip />
          {words.say(`popup.ways.${panel.name}`)}
        </button>
      )}
      <button
        type="button"
        class="way"
        title={words.say('popup.explorer')}
        onClick={() => port.openExplorer('')}
      >
        <Icon name="chart" size={14} />
        {words.say('popup.ways.explorer')}
      </button>
      <button type="button" class="way" onClick={port.openOptions}>
        <Icon name="gear" size={14} />
        {words.say('popup.options')}
      </button>
    </nav>
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
  const reading = <StatePanel icon="page" busy title="state.reading" more="state.reading.more" />;
  switch (state?.name) {
    case undefined:
    case 'reading':
      return reading;
    case 'read':
      if (rowsOf(state.frames).length > 0) return <Summary frames={state.frames} port={port} />;
      if (state.atWork) return reading;
      return (
        <StatePanel icon="page" title="state.none" more="state.none.more">
          <CutLines frames={state.frames} />
        </StatePanel>
      );
    case 'off':
      return <StatePanel icon="pause" title="state.off" more="state.off.more" host={state.host} />;
    case 'click':
      return (
        <StatePanel
          icon="pause"
          title="state.click"
          more={state.unknown ? 'state.click.unknown' : 'state.click.more'}
        >
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

/** Under a page that was read for the click alone: says so, and offers to ask the browser for more. */
function OnceRead({ host, onAllow }: { host: string; onAllow(): void }) {
  const words = useWords();
  return (
    <aside class="once">
      <p class="small soft">
        {words.say('popup.once', { host: breakable(host || words.say('state.access.site')) })}
      </p>
      <button type="button" class="button" onClick={onAllow}>
        {words.say('popup.once.do')}
      </button>
    </aside>
  );
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
  const grant = async (origins: readonly string[]) => {
    if (await port.grant(origins)) again();
  };
  return (
    <div class="tt popup" data-theme={site?.theme ?? 'auto'} lang={words.locale}>
      <Bar host={host} site={site} onSwitch={onSwitch} />
      <main class="body">
        <Body state={state} again={again} port={port} />
      </main>
      {state?.name === 'read' && state.once && (
        <OnceRead host={state.host} onAllow={() => void grant(state.once ?? [])} />
      )}
      <Ways port={port} />
    </div>
  );
}
