import { useState } from 'preact/hooks';
import type { SiteMode } from '../../bridge/settings';
import { Icon } from '../style/icons';
import { useWords } from '../words/use-words';
import { readHost } from './host-name';
import type { SectionProps } from './options-app';

const MODES: readonly { readonly mode: SiteMode; readonly key: 'all' | 'only' | 'click' }[] = [
  { mode: 'all', key: 'all' },
  { mode: 'only', key: 'only' },
  { mode: 'on-click', key: 'click' },
];

function HostList({
  hosts,
  title,
  onChange,
}: {
  hosts: readonly string[];
  title: string;
  onChange(hosts: readonly string[]): void;
}) {
  const words = useWords();
  const [input, setInput] = useState('');
  const [error, setError] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const host = readHost(input);
    if (host === null) return setError(words.say('options.sites.bad'));
    if (hosts.includes(host)) return setError(words.say('options.sites.twice', { host }));
    setError('');
    setInput('');
    onChange([...hosts, host].sort());
  };
  return (
    <div class="hosts">
      <h3 class="eyebrow">{title}</h3>
      {hosts.length === 0 && <p class="small soft">{words.say('options.sites.empty')}</p>}
      <ul class="host-list">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={words.say('options.sites.remove', { host })}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            >
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <form class="host-form" onSubmit={add} noValidate>
        <input
          class="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          aria-label={words.say('options.sites.add')}
          placeholder="news.example"
          value={input}
          aria-invalid={error !== ''}
          aria-describedby="host-error"
          onInput={(event) => setInput(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say('options.sites.add.do')}
        </button>
      </form>
      <p id="host-error" class="small error" role="alert">
        {error}
      </p>
    </div>
  );
}

/** On which sites pages are read, with the list that the mode uses. */
export function SitesSection({ settings, change }: SectionProps) {
  const words = useWords();
  return (
    <>
      <fieldset class="radios">
        <legend class="vh">{words.say('options.sites')}</legend>
        {MODES.map(({ mode, key }) => (
          <label key={mode} class="radio">
            <input
              type="radio"
              name="site-mode"
              checked={settings.siteMode === mode}
              onChange={() => change((old) => ({ ...old, siteMode: mode }))}
            />
            <span>
              {words.say(`options.sites.${key}`)}
              <span class="small soft">{words.say(`options.sites.${key}.more`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {settings.siteMode === 'all' && (
        <HostList
          key="off"
          hosts={settings.sitesOff}
          title={words.say('options.sites.off')}
          onChange={(sitesOff) => change((old) => ({ ...old, sitesOff }))}
        />
      )}
      {settings.siteMode === 'only' && (
        <HostList
          key="on"
          hosts={settings.sitesOn}
          title={words.say('options.sites.on')}
          onChange={(sitesOn) => change((old) => ({ ...old, sitesOn }))}
        />
      )}
    </>
  );
}
