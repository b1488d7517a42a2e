import { useRef } from 'preact/hooks';
import type { ClaimCard } from '../../report/card';
import { Icon } from '../style/icons';
import { useWords } from '../words/use-words';
import { claimsCsv } from './claims-csv';
import type { ExplorerPort } from './port';
import { type Caption, pictureFile, picturePng } from './save-picture';

const FORMS = ['png', 'svg', 'csv'] as const;

/** The buttons that save what is shown: the picture twice, and its claims as a table. */
export function SaveButtons({
  name,
  claims,
  caption,
  port,
  onSaid,
}: {
  /** Of the files, without an ending. */
  name: string;
  claims: readonly ClaimCard[];
  caption: Caption;
  port: ExplorerPort;
  onSaid(said: string): void;
}) {
  const words = useWords();
  const self = useRef<HTMLDivElement>(null);
  const picture = () => {
    const found = self.current?.ownerDocument.querySelector<SVGSVGElement>('svg.timeline');
    return found ? pictureFile(found, caption) : null;
  };
  const save = async (form: (typeof FORMS)[number]) => {
    try {
      const svg = form === 'csv' ? '' : picture();
      if (svg === null) return;
      const blob =
        form === 'csv'
          ? new Blob([claimsCsv(claims)], { type: 'text/csv' })
          : form === 'svg'
            ? new Blob([svg], { type: 'image/svg+xml' })
            : await picturePng(document, svg);
      port.saveFile(`${name}.${form}`, blob);
      onSaid(words.say('explorer.saved', { file: `${name}.${form}` }));
    } catch {
      onSaid(words.say('explorer.save.failed'));
    }
  };
  return (
    <div class="save" ref={self}>
      <Icon name="save" size={14} />
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          class="button"
          data-save={form}
          disabled={claims.length === 0}
          aria-label={words.say(`explorer.save.${form}`)}
          title={words.say(`explorer.save.${form}`)}
          onClick={() => void save(form)}
        >
          {form.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
