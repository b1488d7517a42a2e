import type { ComponentChildren } from 'preact';
import type { ClaimCard } from '../../report/card';
import { Icon } from '../style/icons';
import { likelihoodText, stanceText } from '../words/agency-words';
import {
  asOfText,
  claimFigureText,
  countedText,
  linkName,
  publishedText,
  shownPrecision,
} from '../words/claim-words';
import { intervalText } from '../words/quantity-words';
import { RecordText } from '../words/record-text';
import type { WordKey } from '../words/speak';
import { useWords } from '../words/use-words';
import { ClaimLink } from './claim-list';
import { Fold } from './fold';

/** One term with its text; nothing when there is none. */
export function Term({ name, children }: { name: WordKey; children: ComponentChildren }) {
  const words = useWords();
  if (children === null || children === '') return null;
  return (
    <div class="term">
      <dt>{words.say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}

function ReadAt({ addresses }: { addresses: readonly string[] }) {
  return (
    <ul class="read-at">
      {addresses.map((address) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {hostOf(address)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where the figure was first published: who, through what, when, in what words, and where to read it. */
export function OriginBlock({ claim }: { claim: ClaimCard }) {
  const words = useWords();
  const { agency } = claim;
  const sameDay = claim.asOf === claim.published && shownPrecision(claim) === 'day';
  const others = claim.readAt.filter((address) => address !== claim.url);
  return (
    <section class="block" aria-labelledby="tt-origin">
      <h3 id="tt-origin" class="eyebrow">
        {words.say('popover.origin')}
      </h3>
      <p class="agency-name">
        <RecordText>{agency.name}</RecordText>
      </p>
      <p class="small soft">
        {words.pair(words.say(`agency.${agency.type}`), stanceText(words, agency.stance))}
      </p>
      <dl class="terms">
        <Term name="term.said">
          <span class="num">{claimFigureText(words, claim)}</span>
        </Term>
        <Term name="term.likelihood">
          {claim.likelihood === null ? null : likelihoodText(words, claim.likelihood, agency)}
        </Term>
        <Term name="term.interval">
          {claim.interval === null ? null : intervalText(words, claim.interval)}
        </Term>
        <Term name="term.published">
          {sameDay
            ? words.say('day.same', { day: publishedText(words, claim) })
            : publishedText(words, claim)}
        </Term>
        {claim.dateBasis !== 'stated' && (
          <div class="term">
            <dt />
            <dd class="small soft">{words.say(`basis.${claim.dateBasis}`)}</dd>
          </div>
        )}
        <Term name="term.asOf">{sameDay ? null : asOfText(words, claim)}</Term>
        <Term name="term.channel">{claim.channel && <RecordText>{claim.channel}</RecordText>}</Term>
        <Term name="term.method">
          {claim.method === null ? null : words.say(`method.${claim.method}`)}
        </Term>
      </dl>
      <p class="source-link">
        <ClaimLink claim={claim}>
          {words.say(linkName(claim))}
          <Icon name="outward" size={13} />
        </ClaimLink>
        <span class="small soft">{hostOf(claim.url)}</span>
      </p>
      <Fold name="popover.record">
        {() => (
          <dl class="terms">
            <Term name="term.subject">
              <RecordText>
                {[claim.subjectName, claim.place].filter((part) => part !== null).join(', ')}
              </RecordText>
            </Term>
            <Term name="term.counted">{countedText(words, claim)}</Term>
            <Term name="term.note">{claim.note && <RecordText>{claim.note}</RecordText>}</Term>
            <Term name="term.agencyMethod">
              {agency.method && <RecordText>{agency.method}</RecordText>}
            </Term>
            <Term name="term.confidence">{words.say(`confidence.${claim.confidence}`)}</Term>
            <Term name="term.readAt">
              {others.length === 0 ? null : <ReadAt addresses={others} />}
            </Term>
          </dl>
        )}
      </Fold>
    </section>
  );
}
