import { useState } from 'preact/hooks';
import type { BackupFault } from '../../bridge/settings-backup';
import { Icon } from '../style/icons';
import { useWords } from '../words/use-words';
import type { SectionProps } from './options-app';
import type { OptionsPort } from './port';

/** A file of all settings, and the way back from it. A file that is none changes nothing and is named. */
export function BackupSection({
  settings,
  change,
  port,
}: SectionProps & { port: Pick<OptionsPort, 'backup' | 'readBackup' | 'saveFile'> }) {
  const words = useWords();
  const [said, setSaid] = useState<
    { readonly fault: BackupFault; readonly file: string } | 'restored' | null
  >(null);
  const restore = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // Chosen again, the same file is a new choice.
    if (!file) return;
    const read = port.readBackup(await file.text().catch(() => ''));
    input.value = '';
    if (typeof read === 'string') return setSaid({ fault: read, file: file.name });
    change(() => read);
    setSaid('restored');
  };
  return (
    <>
      <p class="soft">{words.say('options.backup.more')}</p>
      <p class="erase">
        <button
          type="button"
          class="button"
          onClick={() => port.saveFile('toll-trace-settings.json', port.backup(settings))}
        >
          <Icon name="save" size={14} />
          {words.say('options.backup.do')}
        </button>
        <label class="button file-button">
          <input
            type="file"
            class="vh"
            accept=".json,application/json"
            onChange={(event) => void restore(event.currentTarget)}
          />
          {words.say('options.restore.do')}
        </label>
      </p>
      <p class="small" role="status">
        {said === 'restored' && words.say('options.restored')}
      </p>
      <p class="small error" role="alert">
        {said !== null &&
          said !== 'restored' &&
          words.say(`options.restore.${said.fault}`, { file: said.file })}
      </p>
    </>
  );
}
