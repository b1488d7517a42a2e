import type { Drift } from '../../match/finding';
import type { FindingCard } from '../../report/card';
import { driftEnds, driftSentence } from '../words/drift-words';
import { useWords } from '../words/use-words';

/** Kinds whose page side is the page's own words; the others are our reading of them. */
const QUOTED: ReadonlySet<Drift['type']> = new Set<Drift['type']>([
  'attribution',
  'subject',
  'place',
]);

function DriftRow({ drift, card }: { drift: Drift; card: FindingCard }) {
  const words = useWords();
  const { page, claim } = driftEnds(words, drift, card);
  return (
    <li class="drift">
      <p class="drift-type small">{words.say(`drift.${drift.type}`)}</p>
      <div class="drift-pair">
        <p>
          <span class="tag">{words.say('drift.page')}</span>
          <span class={QUOTED.has(drift.type) ? 'page-words' : undefined} dir="auto">
            {page}
          </span>
        </p>
        <p>
          <span class="tag">{words.say('drift.claim')}</span>
          <span dir="auto">{claim}</span>
        </p>
      </div>
      <p class="small soft">{driftSentence(words, drift, card)}</p>
    </li>
  );
}

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
          <DriftRow key={`${drift.type} ${drift.page}`} drift={drift} card={card} />
        ))}
      </ul>
    </section>
  );
}
