import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimCard } from '../../report/card';
import { Icon } from '../style/icons';
import { plainName, stanceText } from '../words/agency-words';
import { countsNames, publishedShort } from '../words/claim-words';
import { claimQuantityText, measuredText } from '../words/quantity-words';
import { RecordText } from '../words/record-text';
import { useWords } from '../words/use-words';

/** Estimates shown before "show more". */
const SHOWN_AT_FIRST = 4;

/** A link to where a claim can be read; opens apart and tells the target nothing of this page. */
export function ClaimLink({ claim, children }: { claim: ClaimCard; children: ComponentChildren }) {
  return (
    <a href={claim.url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function ClaimRow({ claim, measured }: { claim: ClaimCard; measured: boolean }) {
  const words = useWords();
  const quantity = claimQuantityText(words, claim);
  const { stance, type } = claim.agency;
  const body = words.say(`agency.${type}`);
  const whose = stance ? words.pair(body, stanceText(words, stance)) : body;
  return (
    <li class="claim">
      <ClaimLink claim={claim}>
        <RecordText>{plainName(claim.agency)}</RecordText>
      </ClaimLink>
      <span class="claim-quantity num">
        {measured ? measuredText(words, quantity, claim.measure) : quantity}
      </span>
      <span class="small soft">
        {countsNames(claim) ? words.pair(whose, words.say('picture.names')) : whose}
      </span>
      <span class="claim-day small soft num">
        {claim.dateBasis === 'recalled' ? '≤ ' : ''}
        {publishedShort(words, claim)}
      </span>
    </li>
  );
}

/** Claims, one a row, the first few at once and the rest on demand. */
export function ClaimList({
  claims,
  measured = false,
}: {
  claims: readonly ClaimCard[];
  measured?: boolean;
}) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const rest = claims.length - SHOWN_AT_FIRST;
  const shown = all ? claims : claims.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="claims">
        {shown.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} measured={measured} />
        ))}
      </ul>
      {!all && rest > 0 && (
        <button type="button" class="button quiet more" onClick={() => setAll(true)}>
          {words.count('popover.all', rest)}
          <Icon name="more" size={12} />
        </button>
      )}
    </>
  );
}
