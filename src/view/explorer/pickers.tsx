import type { ExplorerConflict } from '../../report/explore';
import { sideName } from '../words/agency-words';
import { useWords } from '../words/use-words';
import { type Choice, type Chosen, INDEPENDENT } from './choose-claims';
import type { Place } from './place';

interface Option {
  readonly value: string;
  readonly said: string;
}

function Choose({
  id,
  label,
  value,
  options,
  ofRecord = false,
  onChoose,
}: {
  id: string;
  label: string;
  /** Whether the options are names of the record, which are English. */
  ofRecord?: boolean;
  value: string;
  options: readonly Option[];
  onChoose(value: string): void;
}) {
  return (
    <label class="pick" for={id}>
      <span class="small soft">{label}</span>
      <select
        id={id}
        class="field"
        lang={ofRecord ? 'en' : undefined}
        dir={ofRecord ? 'ltr' : undefined}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.said}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Conflict or disaster, and the subject in it. */
export function SubjectPickers({
  conflicts,
  subject,
  onSubject,
}: {
  conflicts: readonly ExplorerConflict[];
  subject: string;
  onSubject(subject: string): void;
}) {
  const words = useWords();
  const conflict = conflicts.find(({ subjects }) => subjects.some(({ id }) => id === subject));
  return (
    <>
      <Choose
        id="conflict"
        label={words.say('explorer.conflict')}
        value={conflict?.id ?? ''}
        ofRecord
        options={conflicts.map(({ id, name }) => ({ value: id, said: name }))}
        onChoose={(id) => {
          const first = conflicts.find((one) => one.id === id)?.subjects[0];
          if (first) onSubject(first.id);
        }}
      />
      <Choose
        id="subject"
        label={words.say('explorer.subject')}
        value={subject}
        ofRecord
        options={(conflict?.subjects ?? []).map(({ id, name, count }) => ({
          value: id,
          said: `${name} (${words.number(count)})`,
        }))}
        onChoose={onSubject}
      />
    </>
  );
}

/** The choices with the one that the address asks for, also where it leaves no claim. */
function withAsked<Value extends string>(
  choices: readonly Choice<Value>[],
  asked: Value | null,
): readonly Choice<Value>[] {
  if (asked === null || choices.some(({ value }) => value === asked)) return choices;
  return [...choices, { value: asked, count: 0 }];
}

/** Measure, kind, type of agency and side. */
export function Filters({
  chosen,
  place,
  go,
}: {
  chosen: Chosen;
  place: Place;
  go(change: Partial<Place>): void;
}) {
  const words = useWords();
  const all: Option = { value: '', said: words.say('explorer.all') };
  const options = <Value extends string>(
    choices: readonly Choice<Value>[],
    say: (value: Value) => string,
  ): Option[] =>
    choices.map(({ value, count }) => ({ value, said: `${say(value)} (${words.number(count)})` }));
  return (
    <>
      <Choose
        id="measure"
        label={words.say('explorer.measure')}
        value={chosen.measure}
        options={options(chosen.measures, (measure) => words.say(`measure.full.${measure}`))}
        onChoose={(value) => go({ measure: value as Place['measure'], kind: null })}
      />
      <Choose
        id="kind"
        label={words.say('explorer.kind')}
        value={chosen.kind}
        options={options(chosen.kinds, (kind) =>
          kind === 'all' ? words.say('explorer.all') : words.say(`kind.${kind}`),
        )}
        onChoose={(value) => go({ kind: value as Place['kind'] })}
      />
      <Choose
        id="type"
        label={words.say('explorer.type')}
        value={place.type ?? ''}
        options={[
          all,
          ...options(withAsked(chosen.types, place.type), (type) => words.say(`agency.${type}`)),
        ]}
        onChoose={(value) => go({ type: (value || null) as Place['type'] })}
      />
      <Choose
        id="side"
        label={words.say('explorer.side')}
        value={place.side ?? ''}
        options={[
          all,
          ...options(withAsked(chosen.sides, place.side), (side) =>
            side === INDEPENDENT ? words.say('stance.none') : sideName(side),
          ),
        ]}
        onChoose={(value) => go({ side: value || null })}
      />
    </>
  );
}

/** Whether values stand apart by their ratio. */
export function LogScale({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const words = useWords();
  return (
    <label class="log">
      <input
        type="checkbox"
        checked={place.scale === 'log'}
        onChange={(event) => go({ scale: event.currentTarget.checked ? 'log' : 'linear' })}
      />
      {words.say('explorer.log')}
    </label>
  );
}
