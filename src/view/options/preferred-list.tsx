import type { Agency } from '../../claims/record';
import { Icon } from '../style/icons';
import { useWords } from '../words/use-words';
import { moveBy } from './group-agencies';

/** The preferred agencies in their order, each with buttons to move and to remove it. */
export function PreferredList({
  preferred,
  agencies,
  onChange,
}: {
  preferred: readonly string[];
  agencies: readonly Agency[];
  onChange(preferred: readonly string[]): void;
}) {
  const words = useWords();
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return (
    <div class="hosts preferred">
      <h3 class="eyebrow">{words.say('options.preferred')}</h3>
      <p class="small soft">{words.say('options.preferred.more')}</p>
      {preferred.length === 0 && <p class="small soft">{words.say('options.preferred.empty')}</p>}
      <ol class="host-list">
        {preferred.map((id, at) => {
          const name = names.get(id) ?? id;
          const button = (by: -1 | 1, label: string, disabled: boolean) => (
            <button
              type="button"
              class="icon-button"
              data-move={by < 0 ? 'up' : 'down'}
              disabled={disabled}
              aria-label={label}
              title={label}
              onClick={() => onChange(moveBy(preferred, id, by))}
            >
              <Icon name={by < 0 ? 'up' : 'down'} size={14} />
            </button>
          );
          return (
            <li key={id}>
              <span class="preferred-name">
                <span class="num soft">{words.number(at + 1)}</span> {name}
              </span>
              <span class="preferred-buttons">
                {button(-1, words.say('options.preferred.up', { name }), at === 0)}
                {button(
                  1,
                  words.say('options.preferred.down', { name }),
                  at === preferred.length - 1,
                )}
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.say('options.preferred.remove', { name })}
                  title={words.say('options.preferred.remove', { name })}
                  onClick={() => onChange(preferred.filter((other) => other !== id))}
                >
                  <Icon name="close" size={14} />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
