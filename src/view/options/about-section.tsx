import { useState } from 'preact/hooks';
import { useWords } from '../words/use-words';
import type { RecordFacts } from './port';

/** What is stored, and the way to erase it; asks once before it does. */
export function StoredSection({ onErase }: { onErase(): void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p class="soft">{words.say('options.stored.more')}</p>
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

/** What the product is, what it promises, and which database it holds. */
export function AboutSection({ record }: { record: RecordFacts | null }) {
  const words = useWords();
  return (
    <>
      <p>{words.say('options.about.more')}</p>
      <p>{words.say('options.privacy')}</p>
      {record && (
        <p class="small soft">
          {words.say('options.record', { version: record.version })}:{' '}
          {words.say('options.record.counts', {
            ...record.counts,
            agencies: record.agencies.length,
          })}
          . {words.say('options.record.licence', { licence: record.licence })}
        </p>
      )}
    </>
  );
}
