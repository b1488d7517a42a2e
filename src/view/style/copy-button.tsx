import { useState } from 'preact/hooks';
import type { WordKey } from '../words/speak';
import { useWords } from '../words/use-words';
import { Icon, type IconName } from './icons';

/** A button that copies, and then says whether that went well. */
export function CopyButton({
  name,
  icon = 'copy',
  text,
  copy,
}: {
  /** The button's words before it is pressed. */
  name: WordKey;
  icon?: IconName;
  /** Made when it is pressed. */
  text: () => string;
  copy(text: string): Promise<boolean>;
}) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <button
      type="button"
      class="button"
      aria-live="polite"
      onClick={async () => setCopied(await copy(text()))}
      onBlur={() => setCopied(null)}
    >
      <Icon name={copied ? 'check' : icon} size={14} />
      {words.say(copied === null ? name : copied ? 'popover.copied' : 'popover.copy.failed')}
    </button>
  );
}
