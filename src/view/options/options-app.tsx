import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../bridge/settings';
import type { StoredState } from '../../bridge/settings-store';
import { Logo } from '../style/logo';
import { Toast, useSaid } from '../style/toast';
import type { WordKey } from '../words/speak';
import { useWords } from '../words/use-words';
import { AboutSection, StoredSection } from './about-section';
import { AgenciesSection } from './agencies-section';
import { BackupSection } from './backup-section';
import { LookSection } from './look-section';
import { MarksSection } from './marks-section';
import { PacksSection } from './packs-section';
import type { OptionsPort, RecordFacts } from './port';
import { SitesSection } from './sites-section';

/** What every section is given: the settings as stored, and the way to change them. */
export interface SectionProps {
  readonly settings: Settings;
  change(change: (old: Settings) => Settings): void;
}

const SECTIONS: readonly { readonly id: string; readonly title: WordKey }[] = [
  { id: 'agencies', title: 'options.agencies' },
  { id: 'sites', title: 'options.sites' },
  { id: 'marks', title: 'options.marks' },
  { id: 'look', title: 'options.appearance' },
  { id: 'packs', title: 'options.packs' },
  { id: 'backup', title: 'options.backup' },
  { id: 'stored', title: 'options.stored' },
  { id: 'about', title: 'options.about' },
];

function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: WordKey;
  children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.say(title)}</h2>
      {children}
    </section>
  );
}

/** The stored settings and the way to change them; says when they are saved. */
function useSettings(port: OptionsPort, say: (key: WordKey) => void) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let here = true;
    port.settings().then(
      (now) => here && setSettings(now),
      () => say('options.failed'),
    );
    const stop = port.onSettingsChanged(setSettings);
    return () => {
      here = false;
      stop();
    };
  }, [port, say]);
  const change = (how: (old: Settings) => Settings) => {
    port.changeSettings(how).then(
      (now) => {
        setSettings(now);
        say('options.saved');
      },
      () => say('options.failed'),
    );
  };
  return { settings, change };
}

/** What the storage holds, asked again after each change; null while it has not answered. */
function useStored(port: OptionsPort, settings: Settings | null): StoredState | null {
  const [stored, setStored] = useState<StoredState | null>(null);
  useEffect(() => {
    port.stored().then(setStored, () => setStored(null));
  }, [port, settings]);
  return stored;
}

function useRecord(port: OptionsPort): RecordFacts | 'loading' | 'failed' {
  const [record, setRecord] = useState<RecordFacts | 'loading' | 'failed'>('loading');
  useEffect(() => {
    port.record().then(setRecord, () => setRecord('failed'));
  }, [port]);
  return record;
}

/** What went wrong is longer to read, and stays until something else is said. */
const LASTING = (said: WordKey) => said === 'options.failed';

/** The options page. */
export function OptionsApp({ port }: { port: OptionsPort }) {
  const words = useWords();
  const { said, say } = useSaid<WordKey>(LASTING);
  const { settings, change } = useSettings(port, say);
  const record = useRecord(port);
  const stored = useStored(port, settings);
  const erase = () => {
    port
      .erase()
      .then(() => port.settings())
      .then(
        () => say('options.erased'),
        () => say('options.failed'),
      );
  };
  return (
    <div
      class="tt options"
      data-theme={settings?.theme ?? 'auto'}
      lang={words.locale}
      dir={words.direction}
    >
      <header class="top">
        <Logo size={28} />
        <h1>{words.say('options.title')}</h1>
      </header>
      <nav class="sections" aria-label={words.say('options.nav')}>
        {SECTIONS.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {words.say(title)}
          </a>
        ))}
      </nav>
      {settings && (
        <main class="main">
          {stored?.refused && (
            <p class="notice" role="alert">
              {words.say('options.stored.refused', { erase: words.say('options.erase') })}
            </p>
          )}
          {stored?.unread && (
            <p class="notice" role="alert">
              {words.say('options.stored.unread', { erase: words.say('options.erase') })}
            </p>
          )}
          <Section id="agencies" title="options.agencies">
            <p class="soft">{words.say('options.agencies.more')}</p>
            {typeof record === 'string' ? (
              <p role="status">{words.say(`options.agencies.${record}`)}</p>
            ) : (
              <AgenciesSection settings={settings} change={change} record={record} />
            )}
          </Section>
          <Section id="sites" title="options.sites">
            <SitesSection settings={settings} change={change} />
          </Section>
          <Section id="marks" title="options.marks">
            <MarksSection settings={settings} change={change} />
          </Section>
          <Section id="look" title="options.appearance">
            <LookSection settings={settings} change={change} languages={port.languages} />
          </Section>
          <Section id="packs" title="options.packs">
            {typeof record === 'string' ? (
              <p role="status">{words.say(`options.agencies.${record}`)}</p>
            ) : (
              <PacksSection record={record} onExplore={port.openExplorer} />
            )}
          </Section>
          <Section id="backup" title="options.backup">
            <BackupSection settings={settings} change={change} port={port} />
          </Section>
          <Section id="stored" title="options.stored">
            <StoredSection stored={stored} onErase={erase} />
          </Section>
          <Section id="about" title="options.about">
            <AboutSection />
          </Section>
        </main>
      )}
      <Toast said={said && words.say(said)} />
    </div>
  );
}
