import { useWords } from '../words/use-words';
import type { RecordFacts } from './port';

/** The packs in use: today the bundled one. */
export function PacksSection({ record, onExplore }: { record: RecordFacts; onExplore(): void }) {
  const words = useWords();
  return (
    <>
      <p class="soft">{words.say('options.packs.more')}</p>
      <ul class="packs">
        <li class="pack">
          <h3>{words.say('options.packs.bundled')}</h3>
          <p class="small soft">{words.say('options.record', { version: record.version })}</p>
          <p>
            {words.say('options.record.counts', {
              ...record.counts,
              agencies: record.agencies.length,
            })}
          </p>
          <p class="small soft">
            {words.say('options.record.licence', { licence: record.licence })}
          </p>
        </li>
      </ul>
      <p>
        <button type="button" class="button" onClick={onExplore}>
          {words.say('options.explore')}
        </button>
      </p>
    </>
  );
}
