import { useMemo, useState } from 'preact/hooks';
import type { Agency } from '../../claims/record';
import { Icon } from '../style/icons';
import { sideName } from '../words/agency-words';
import { useWords } from '../words/use-words';
import { Group } from './agency-group';
import { agencyMatches, type Grouping, groupAgencies, switchAgencies } from './group-agencies';
import type { SectionProps } from './options-app';
import type { RecordFacts } from './port';
import { PreferredList } from './preferred-list';

/** Conflicts shown before "show more": types are fewer than that. */
const FIRST_GROUPS = 13;

/** Names of the conflicts that an agency has a stand in, and of its sides: it is found by them too. */
function standNames(agency: Agency, record: RecordFacts): readonly string[] {
  return agency.stances.flatMap(({ conflict, side }) => [
    record.conflictNames.get(conflict) ?? conflict,
    sideName(side),
  ]);
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
  const [whole, setWhole] = useState(false);
  const off = useMemo(() => new Set(settings.disabledAgencies), [settings.disabledAgencies]);
  const found = useMemo(
    () =>
      record.agencies.filter((agency) => agencyMatches(agency, search, standNames(agency, record))),
    [record, search],
  );
  const groups = useMemo(() => groupAgencies(found, by), [found, by]);
  const searching = search.trim() !== '';
  const cut = !whole && !searching && groups.length > FIRST_GROUPS + 2;
  const shown = cut ? [...groups.slice(0, FIRST_GROUPS), ...groups.slice(-1)] : groups;
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
        {shown.map((group) => (
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
      {cut && (
        <p>
          <button type="button" class="button" onClick={() => setWhole(true)}>
            {words.count('popover.all', groups.length - shown.length)}
            <Icon name="more" size={12} />
          </button>
        </p>
      )}
      <PreferredList
        preferred={settings.preferredAgencies}
        agencies={record.agencies}
        onChange={prefer}
      />
    </>
  );
}
