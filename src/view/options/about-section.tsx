import { useState } from 'preact/hooks';
import type { StoredState } from '../../bridge/settings-store';
import { useWords } from '../words/use-words';

/** What is stored, and the way to erase it; asks once before it does. */
export function StoredSection({
  stored,
  onErase,
}: {
  /** What the storage holds; null while it has not answered. */
  stored: StoredState | null;
  onErase(): void;
}) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p class="soft">{words.say('options.stored.more')}</p>
      {stored && (
        <p class="stored" role="status">
          {words.say(`options.stored.${stored.area ?? 'nothing'}`, { bytes: stored.bytes })}
        </p>
      )}
      {asking ? (
        <p class="erase">
          <span>{words.say('options.erase.sure')}</span>
          <button
            type="button"
            class="button strong"
            onClick={() => {
              setAsking(false);
              onErase();
            }}
          >
            {words.say('options.erase.do')}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {words.say('options.erase.keep')}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {words.say('options.erase')}
          </button>
        </p>
      )}
    </>
  );
}

/** What the product is and what it promises. */
export function AboutSection() {
  const words = useWords();
  return (
    <>
      <p>{words.say('options.about.more')}</p>
      <p>{words.say('options.privacy')}</p>
    </>
  );
}
