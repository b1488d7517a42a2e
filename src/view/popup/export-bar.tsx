import { useState } from 'preact/hooks';
import { FORMS, type Form, reportFile } from '../exports/forms';
import { Icon } from '../style/icons';
import { useWords } from '../words/use-words';
import type { FrameReport, PopupPort } from './port';

/** The report in one of its forms, copied or saved; says how that went. */
export function ExportBar({
  frames,
  port,
}: {
  frames: readonly FrameReport[];
  port: Pick<PopupPort, 'copy' | 'save' | 'moment'>;
}) {
  const words = useWords();
  const [form, setForm] = useState<Form>('markdown');
  const [said, setSaid] = useState('');
  const file = () =>
    reportFile(
      form,
      words,
      frames.map((frame) => frame.report),
      port.moment(),
    );
  return (
    <section class="exports" aria-label={words.say('popup.report')}>
      <select
        class="field form"
        aria-label={words.say('popup.form')}
        value={form}
        onChange={(event) => {
          setForm(event.currentTarget.value as Form);
          setSaid('');
        }}
      >
        {FORMS.map((one) => (
          <option key={one} value={one}>
            {words.say(`form.${one}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        onClick={async () => {
          const done = await port.copy(file().text);
          setSaid(words.say(done ? 'popup.copied' : 'popup.copy.failed'));
        }}
      >
        <Icon name="copy" size={14} />
        {words.say('popup.copy')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          const { name, mediaType, text } = file();
          port.save({ name, mediaType, text });
          setSaid(words.say('popup.saved', { name }));
        }}
      >
        <Icon name="save" size={14} />
        {words.say('popup.save')}
      </button>
      <span class="small soft said" role="status">
        {said}
      </span>
    </section>
  );
}
