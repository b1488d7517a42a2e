import type { Agency, AgencyType } from '../../claims/record';
import { Icon } from '../style/icons';
import { Switch } from '../style/switch';
import { sideName, stanceText } from '../words/agency-words';
import { RecordText } from '../words/record-text';
import type { Words } from '../words/speak';
import { useWords } from '../words/use-words';
import type { AgencyGroup, AgencyPart, Grouping } from './group-agencies';
import type { RecordFacts } from './port';

/** What the rows of the list are told, and what they tell. */
export interface AgencyListProps {
  readonly off: ReadonlySet<string>;
  readonly preferred: readonly string[];
  readonly record: RecordFacts;
  onSwitch(ids: readonly string[], on: boolean): void;
  onPrefer(id: string, preferred: boolean): void;
}

/** What is said under an agency's name: its stands where the group is a type, its type where it is a conflict. */
function underName(words: Words, agency: Agency, group: AgencyGroup, props: AgencyListProps) {
  const type = words.say(`agency.${agency.type}`);
  const here = agency.stances.find(({ conflict }) => conflict === group.key);
  if (here) return words.pair(type, stanceText(words, here));
  if (group.key === '') return type;
  return words.list(
    agency.stances.map((stance) =>
      words.say(`options.stance.${stance.relation}`, {
        side: sideName(stance.side),
        conflict: props.record.conflictNames.get(stance.conflict) ?? stance.conflict,
      }),
    ),
  );
}

function AgencyRow({
  agency,
  id,
  under,
  on,
  preferred,
  onSwitch,
  onPrefer,
}: {
  agency: Agency;
  /** Of its switch. */
  id: string;
  under: string;
  on: boolean;
  preferred: boolean;
  onSwitch(on: boolean): void;
  onPrefer(preferred: boolean): void;
}) {
  const words = useWords();
  const prefer = words.say('options.prefer', { name: agency.name });
  return (
    <li class="agency">
      <label for={id} class="agency-label">
        <RecordText>{agency.name}</RecordText>
        <span class="small soft">{under}</span>
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

/** Agencies that stand together, with the switches for all of them. */
function Part({
  part,
  group,
  title,
  ...props
}: AgencyListProps & { part: AgencyPart; group: AgencyGroup; title: string }) {
  const words = useWords();
  const { off, preferred, onSwitch, onPrefer } = props;
  const ids = part.agencies.map((agency) => agency.id);
  const offHere = ids.filter((id) => off.has(id)).length;
  return (
    <div class="agency-part">
      <div class="group-buttons">
        {part.side !== null && (
          <h4 class="part-title">
            <RecordText>{sideName(part.side)}</RecordText>{' '}
            <span class="soft num">{words.number(ids.length)}</span>
          </h4>
        )}
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
          disabled={offHere === ids.length}
          aria-label={words.say('options.type.label.off', { type: title })}
          onClick={() => onSwitch(ids, false)}
        >
          {words.say('options.type.off')}
        </button>
      </div>
      <ul>
        {part.agencies.map((agency) => (
          <AgencyRow
            key={agency.id}
            agency={agency}
            id={`agency-${part.side === null ? '' : `${group.key}-`}${agency.id}`}
            under={underName(words, agency, group, props)}
            on={!off.has(agency.id)}
            preferred={preferred.includes(agency.id)}
            onSwitch={(on) => onSwitch([agency.id], on)}
            onPrefer={(first) => onPrefer(agency.id, first)}
          />
        ))}
      </ul>
    </div>
  );
}

function titleOf(words: Words, group: AgencyGroup, by: Grouping, record: RecordFacts): string {
  if (by === 'type') return words.say(`agency.${group.key as AgencyType}`);
  if (group.key === '') return words.say('options.group.independent');
  return record.conflictNames.get(group.key) ?? group.key;
}

/** A foldable group of the list: a type of agency, or a conflict with its sides. */
export function Group({
  group,
  by,
  open,
  ...props
}: AgencyListProps & { group: AgencyGroup; by: Grouping; open: boolean }) {
  const words = useWords();
  const title = titleOf(words, group, by, props.record);
  const ofRecord = by === 'side' && group.key !== '';
  const ids = new Set(group.parts.flatMap(({ agencies }) => agencies.map(({ id }) => id)));
  const offHere = [...ids].filter((id) => props.off.has(id)).length;
  return (
    <details class="agency-group" open={open}>
      <summary>
        <span class="group-title">{ofRecord ? <RecordText>{title}</RecordText> : title}</span>
        <span class="small soft num">
          {offHere === 0
            ? words.number(ids.size)
            : words.count('options.off', offHere, { all: ids.size })}
        </span>
      </summary>
      {group.parts.map((part) => (
        <Part
          key={part.side ?? ''}
          part={part}
          group={group}
          title={part.side === null ? title : words.pair(sideName(part.side), title)}
          {...props}
        />
      ))}
    </details>
  );
}
