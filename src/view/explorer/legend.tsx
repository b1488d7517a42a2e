import type { ClaimCard } from '../../report/card';
import { countsNames } from '../words/claim-words';
import { RecordText } from '../words/record-text';
import { useWords } from '../words/use-words';
import { type AgencyStyle, styleAgencies } from './agency-styles';
import { NamesSign, Sign } from './sign';

const SHOWN = 12;

function Entry({
  style,
  hidden,
  onToggle,
}: {
  style: AgencyStyle;
  hidden: boolean;
  onToggle(): void;
}) {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        class="chip"
        aria-pressed={!hidden}
        title={style.agency.name}
        onClick={onToggle}
      >
        <svg
          class="legend-sign"
          width="15"
          height="15"
          viewBox="-0.5 -0.5 15 15"
          aria-hidden="true"
          focusable="false"
        >
          <Sign style={style} x={7} y={7} />
        </svg>
        <RecordText>{style.agency.shortName}</RecordText>
        <span class="num chip-count">{words.number(style.count)}</span>
      </button>
    </li>
  );
}

/** The agencies of the picture; each is a switch that takes its claims out and brings them back. */
export function Legend({
  claims,
  hidden,
  onHide,
}: {
  claims: readonly ClaimCard[];
  hidden: ReadonlySet<string>;
  onHide(hidden: ReadonlySet<string>): void;
}) {
  const words = useWords();
  const styles = [...styleAgencies(claims).values()];
  const toggle = (id: string) => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    onHide(next);
  };
  const entries = (some: readonly AgencyStyle[]) =>
    some.map((style) => (
      <Entry
        key={style.agency.id}
        style={style}
        hidden={hidden.has(style.agency.id)}
        onToggle={() => toggle(style.agency.id)}
      />
    ));
  const rest = styles.slice(SHOWN);
  return (
    <div class="legend">
      <h2 class="eyebrow">{words.say('explorer.legend')}</h2>
      <ul class="legend-list">{entries(styles.slice(0, SHOWN))}</ul>
      {rest.length > 0 && (
        <details>
          <summary class="small">{words.count('popover.all', rest.length)}</summary>
          <ul class="legend-list">{entries(rest)}</ul>
        </details>
      )}
      <p class="small soft">{words.say('explorer.signs')}</p>
      {claims.some(countsNames) && (
        <p class="small soft names-line">
          <svg
            class="legend-sign"
            width="15"
            height="15"
            viewBox="-0.5 -0.5 15 15"
            aria-hidden="true"
            focusable="false"
          >
            <circle cx="7" cy="4" r="3.5" fill="currentColor" />
            <NamesSign colour="currentColor" x={7} y={3} floor={14} />
          </svg>
          {words.say('picture.names')}
        </p>
      )}
    </div>
  );
}
