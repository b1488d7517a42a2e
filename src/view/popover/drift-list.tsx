import type { FindingCard } from '../../report/card';
import { driftSentence } from '../words/drift-words';
import { useWords } from '../words/use-words';

/** What the page changed on the way, its words beside those of the record; nothing where it changed nothing. */
export function DriftList({ card }: { card: FindingCard }) {
  const words = useWords();
  if (card.drifts.length === 0) return null;
  return (
    <section class="block" aria-labelledby="tt-drifts">
      <h3 id="tt-drifts" class="eyebrow">
        {words.say('popover.drifts')}
      </h3>
      <ul class="drifts">
        {card.drifts.map((drift) => (
          <li key={`${drift.type} ${drift.page}`} class="drift">
            <p class="drift-type small">{words.say(`drift.${drift.type}`)}</p>
            <div class="drift-pair">
              <p>
                <span class="tag">{words.say('drift.page')}</span>
                <span class="page-words" lang="" dir="auto">
                  {drift.page}
                </span>
              </p>
              <p>
                <span class="tag">{words.say('drift.claim')}</span>
                <span>{drift.claim}</span>
              </p>
            </div>
            <p class="small soft">{driftSentence(words, drift, card)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
