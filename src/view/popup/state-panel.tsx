import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../style/icons';
import type { WordKey } from '../words/speak';
import { useWords } from '../words/use-words';

/** A site's name that may break behind its dots and hyphens, in every language and browser. */
export const breakable = (host: string) => host.replace(/[.-]/g, '$&\u200b');

/** A state without a list: a sign, what it is, what it means, and at most one thing to do. */
export function StatePanel({
  icon,
  title,
  more,
  host = '',
  busy = false,
  detail = null,
  children = null,
}: {
  icon: IconName;
  title: WordKey;
  more: WordKey;
  host?: string;
  /** Something is under way. */
  busy?: boolean;
  /** Words of the browser, in a language of its own: in a fold below. */
  detail?: string | null;
  children?: ComponentChildren;
}) {
  const words = useWords();
  return (
    <section class="state" role="status" aria-busy={busy}>
      <span class="state-sign">
        <Icon name={icon} size={24} />
      </span>
      <h2>{words.say(title)}</h2>
      <p class="soft">{words.say(more, { host: breakable(host) })}</p>
      {children && <div class="state-do">{children}</div>}
      {detail && (
        <details class="state-detail small soft">
          <summary>{words.say('state.error.detail')}</summary>
          <p dir="auto">{detail}</p>
        </details>
      )}
    </section>
  );
}
