import { useMemo, useState } from 'preact/hooks';
import type { Agency, AgencyType } from '../../claims/record';
import { Icon } from '../style/icons';
import { Switch } from '../style/switch';
import { sideName } from '../words/agency-words';
import type { Words } from '../words/speak';
import { useWords } from '../words/use-words';
import {
  type AgencyGroup,
  agencyMatches,
  type Grouping,
  groupAgencies,
  switchAgencies,
} from './group-agencies';
import type { SectionProps } from './options-app';
import type { RecordFacts } from './port';
import { PreferredList } from './preferred-list';

function stanceLines(words: Words, agency: Agency, record: RecordFacts): string {
  return words.list(
    agency.stances.map((stance) =>
      words.say(`options.stance.${stance.relation}`, {
        side: sideName(stance.side),
        conflict: record.conflictNames.get(stance.conflict) ?? stance.conflict,
      }),
    ),
  );
}

function AgencyRow({
  agency,
  on,
  record,
  typed,
  preferred,
  onSwitch,
  onPrefer,
}: {
  agency: Agency;
  on: boolean;
  preferred: boolean;
  /** Whether its type is said; not where the group's title says it. */
  typed: boolean;
  record: RecordFacts;
  onSwitch(on: boolean): void;
  onPrefer(preferred: boolean): void;
}) {
  const words = useWords();
  const id = `agency-${agency.id}`;
  const prefer = words.say('options.prefer', { name: agency.name });
  const stances = stanceLines(words, agency, record);
  return (
    <li class="agency">
      <label for={id} class="agency-label">
        <span>{agency.name}</span>
        <span class="small soft">
          {[typed ? words.say(`agency.${agency.type}`) : '', stances].filter(Boolean).join(', ')}
        </span>
      </label>
      <button
        type="button"
        class="icon-button prefer"
        aria-pressed={preferred}
        aria-label={prefer}
        title={prefer}
        onClick={() => onPrefer(!preferred)}
      >
        <Icon name="pin" />
      </button>
      <Switch id={id} on={on} onChange={onSwitch} />
    </li>
  );
}

function Group({
  group,
  by,
  open,
  off,
  preferred,
  record,
  onSwitch,
  onPrefer,
}: {
  group: AgencyGroup;
  by: Grouping;
  open: boolean;
  off: ReadonlySet<string>;
  preferred: readonly string[];
  record: RecordFacts;
  onSwitch(ids: readonly string[], on: boolean): void;
  onPrefer(id: string, preferred: boolean): void;
}) {
  const words = useWords();
  const title =
    by === 'type'
      ? words.say(`agency.${group.key as AgencyType}`)
      : group.key === ''
        ? words.say('options.group.independent')
        : sideName(group.key);
  const ids = group.agencies.map((agency) => agency.id);
  const offHere = ids.filter((id) => off.has(id)).length;
  const all = ids.length;
  return (
    <details class="agency-group" open={open}>
      <summary>
        <span class="group-title">{title}</span>
        <span class="small soft num">
          {offHere === 0 ? words.number(all) : words.count('options.off', offHere, { all })}
        </span>
      </summary>
      <div class="group-buttons">
        <button
          type="button"
          class="button"
          disabled={offHere === 0}
          aria-label={words.say('options.type.label.on', { type: title })}
          onClick={() => onSwitch(ids, true)}
        >
          {words.say('options.type.on')}
        </button>
        <button
          type="button"
          class="button"
          disabled={offHere === all}
          aria-label={words.say('options.type.label.off', { type: title })}
          onClick={() => onSwitch(ids, false)}
        >
          {words.say('options.type.off')}
        </button>
      </div>
      <ul>
        {group.agencies.map((agency) => (
          <AgencyRow
            key={agency.id}
            agency={agency}
            record={record}
            typed={by === 'side'}
            on={!off.has(agency.id)}
            preferred={preferred.includes(agency.id)}
            onSwitch={(on) => onSwitch([agency.id], on)}
            onPrefer={(first) => onPrefer(agency.id, first)}
          />
        ))}
      </ul>
    </details>
  );
}

function Choice({ by, onChoose }: { by: Grouping; onChoose(by: Grouping): void }) {
  const words = useWords();
  return (
    <fieldset class="choice">
      <legend class="small soft">{words.say('options.group')}</legend>
      {(['type', 'side'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="grouping"
            checked={by === value}
            onChange={() => onChoose(value)}
          />
          {words.say(`options.group.${value}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Which agencies take part: search, groups with switches, count of those off, reset. */
export function AgenciesSection({
  settings,
  change,
  record,
}: SectionProps & { record: RecordFacts }) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [by, setBy] = useState<Grouping>('type');
  const off = useMemo(() => new Set(settings.disabledAgencies), [settings.disabledAgencies]);
  const found = useMemo(
    () => record.agencies.filter((agency) => agencyMatches(agency, search)),
    [record, search],
  );
  const groups = useMemo(() => groupAgencies(found, by), [found, by]);
  const searching = search.trim() !== '';
  const all = record.agencies.length;
  const n = record.agencies.filter((agency) => off.has(agency.id)).length;
  const onSwitch = (ids: readonly string[], on: boolean) =>
    change((old) => ({ ...old, disabledAgencies: switchAgencies(old.disabledAgencies, ids, on) }));
  const prefer = (preferredAgencies: readonly string[]) =>
    change((old) => ({ ...old, preferredAgencies }));
  const onPrefer = (id: string, first: boolean) => {
    const others = settings.preferredAgencies.filter((other) => other !== id);
    prefer(first ? [...others, id] : others);
  };
  return (
    <>
      <div class="agency-tools">
        <input
          type="search"
          class="field"
          aria-label={words.say('options.search')}
          placeholder={words.say('options.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <Choice by={by} onChoose={setBy} />
      </div>
      <div class="agency-count">
        <p class="small soft" role="status">
          {searching &&
            `${found.length === 0 ? words.say('options.search.none') : words.count('options.search.found', found.length)}${found.length === 0 ? '' : '. '} `}
          {n === 0
            ? words.say('options.off.none', { all })
            : words.count('options.off', n, { all })}
        </p>
        <button
          type="button"
          class="button"
          disabled={settings.disabledAgencies.length === 0}
          onClick={() => change((old) => ({ ...old, disabledAgencies: [] }))}
        >
          {words.say('options.reset')}
        </button>
      </div>
      <div class="agency-groups">
        {groups.map((group) => (
          <Group
            key={`${by} ${group.key} ${searching}`}
            group={group}
            by={by}
            open={searching}
            off={off}
            preferred={settings.preferredAgencies}
            record={record}
            onSwitch={onSwitch}
            onPrefer={onPrefer}
          />
        ))}
      </div>
      <PreferredList
        preferred={settings.preferredAgencies}
        agencies={record.agencies}
        onChange={prefer}
      />
    </>
  );
}
