import type { Status } from '../../match/finding';
import { StatusIcon } from '../style/status-icon';
import { STATUS_ORDER } from '../words/orders';
import { useWords } from '../words/use-words';
import type { SectionProps } from './options-app';
import { Segments } from './segments';

const LEAST_DWELL = 0;
const MOST_DWELL = 1500;
const DWELL_STEP = 50;
/** Nothing is ever marked where the database does not know the subject. */
const MARKABLE = STATUS_ORDER.filter((status) => status !== 'not-covered');

function withStatus(statuses: readonly Status[], status: Status, on: boolean): Status[] {
  return MARKABLE.filter((other) => (other === status ? on : statuses.includes(other)));
}

/** Which statuses are marked in the page, and how long the pointer rests before the card opens. */
export function MarksSection({ settings, change }: SectionProps) {
  const words = useWords();
  return (
    <>
      <p class="soft">{words.say('options.marks.more')}</p>
      <ul class="marks">
        {MARKABLE.map((status) => (
          <li key={status}>
            <label class="mark-choice" data-status={status}>
              <input
                type="checkbox"
                checked={settings.markedStatuses.includes(status)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  change((old) => ({
                    ...old,
                    markedStatuses: withStatus(old.markedStatuses, status, on),
                  }));
                }}
              />
              <span class="status">
                <StatusIcon status={status} />
                {words.say(`status.${status}`)}
              </span>
              <span class="small soft">{words.say(`means.${status}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      <Segments
        name="look"
        legend={words.say('options.look')}
        choices={(['quiet', 'plain', 'strong'] as const).map((value) => ({
          value,
          said: words.say(`options.look.${value}`),
        }))}
        chosen={settings.markLook}
        onChoose={(markLook) => change((old) => ({ ...old, markLook }))}
      />
      <label class="dwell" for="dwell">
        <span>{words.say('options.dwell')}</span>
        <input
          id="dwell"
          type="range"
          min={LEAST_DWELL}
          max={MOST_DWELL}
          step={DWELL_STEP}
          value={settings.dwell}
          aria-valuetext={words.say('options.dwell.value', { n: settings.dwell })}
          onChange={(event) => {
            const dwell = Number(event.currentTarget.value);
            change((old) => ({ ...old, dwell }));
          }}
        />
        <output for="dwell" class="num">
          {words.say('options.dwell.value', { n: settings.dwell })}
        </output>
      </label>
    </>
  );
}
