import type { FindingCard, PageFacts } from '../../report/card';
import { useWords } from '../words/use-words';
import { ClaimList } from './claim-list';
import { Picture } from './picture';

/** What other agencies estimated: a picture of all, then lists, other measures and later claims apart. */
export function Estimates({ card, page }: { card: FindingCard; page: PageFacts }) {
  const words = useWords();
  const others = card.otherMeasures.filter((group) => group.claims.length > 0);
  const title = card.claim ? 'popover.competing' : 'popover.estimates';
  return (
    <>
      <Picture card={card} page={page} />
      {card.competing.length > 0 && (
        <section class="block" aria-labelledby="tt-competing">
          <h3 id="tt-competing" class="eyebrow">
            {words.say('report.line', {
              name: words.say(title),
              value: words.say(`measure.${card.claim?.measure ?? card.measure}`),
            })}
          </h3>
          <ClaimList claims={card.competing} />
        </section>
      )}
      {card.later.length > 0 && (
        <section class="block" aria-labelledby="tt-later">
          <h3 id="tt-later" class="eyebrow">
            {words.say(page.published === null ? 'popover.later.undated' : 'popover.later')}
          </h3>
          <ClaimList claims={card.later} measured />
        </section>
      )}
      {others.length > 0 && (
        <section class="block apart" aria-labelledby="tt-other">
          <h3 id="tt-other" class="eyebrow">
            {words.say('popover.other')}
          </h3>
          {others.map((group) => (
            <div key={group.measure}>
              <h4 class="measure-name">{words.say(`measure.full.${group.measure}`)}</h4>
              <ClaimList claims={group.claims} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
