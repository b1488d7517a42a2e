import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClaimCard } from '../../report/card';
import { Icon } from '../style/icons';
import { useWords } from '../words/use-words';
import {
  type ColumnName,
  cellText,
  type Order,
  SHOWN_COLUMNS,
  sortClaims,
  tableText,
} from './table-rows';

/** Rows shown at first and added by each "show more". */
const PAGE = 100;

const DAYS: ReadonlySet<ColumnName> = new Set<ColumnName>(['asOf', 'published']);

function Head({
  column,
  order,
  onOrder,
}: {
  column: ColumnName;
  order: Order;
  onOrder(order: Order): void;
}) {
  const words = useWords();
  const sorted = order.column === column;
  return (
    <th
      scope="col"
      class={column}
      aria-sort={sorted ? (order.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        class="sort"
        onClick={() => onOrder({ column, down: sorted && !order.down })}
      >
        {words.say(`explorer.column.${column}`)}
        <span class="sort-sign" aria-hidden="true">
          {sorted && <Icon name={order.down ? 'down' : 'up'} size={12} />}
        </span>
      </button>
    </th>
  );
}

function Row({
  claim,
  chosen,
  onChoose,
}: {
  claim: ClaimCard;
  chosen: boolean;
  onChoose(id: string): void;
}) {
  const words = useWords();
  return (
    <tr id={`row-${claim.id}`} aria-current={chosen ? 'true' : undefined}>
      {SHOWN_COLUMNS.map((column) =>
        column === 'figure' ? (
          <td key={column} class="num figure">
            <a
              href={`#claim=${encodeURIComponent(claim.id)}`}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onChoose(claim.id);
              }}
            >
              {cellText(words, claim, column)}
            </a>
          </td>
        ) : (
          <td key={column} class={DAYS.has(column) ? `num ${column}` : column}>
            {column === 'agency' ? (
              <bdi lang="en" title={claim.agency.name}>
                {claim.agency.shortName}
              </bdi>
            ) : (
              cellText(words, claim, column)
            )}
          </td>
        ),
      )}
    </tr>
  );
}

/** Every claim of the picture, sortable; long runs of a series come in pages. */
export function ClaimTable({
  claims,
  chosen,
  onChoose,
  onCopy,
}: {
  claims: readonly ClaimCard[];
  chosen: string | null;
  onChoose(id: string): void;
  onCopy(text: string): void;
}) {
  const words = useWords();
  const [order, setOrder] = useState<Order>({ column: 'asOf', down: true });
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(() => sortClaims(claims, order), [claims, order]);
  useEffect(() => setShown(PAGE), [claims]);
  const rest = rows.length - shown;
  return (
    <div class="table">
      <div class="table-head">
        <h2 id="table-title">{words.count('explorer.claims', rows.length)}</h2>
        <button type="button" class="button" onClick={() => onCopy(tableText(words, rows))}>
          <Icon name="copy" size={14} />
          {words.say('explorer.copy.table')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
      <section class="table-scroll" tabIndex={0} aria-labelledby="table-title">
        <table>
          <thead>
            <tr>
              {SHOWN_COLUMNS.map((column) => (
                <Head key={column} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((claim) => (
              <Row key={claim.id} claim={claim} chosen={claim.id === chosen} onChoose={onChoose} />
            ))}
          </tbody>
        </table>
        {rest > 0 && (
          <p class="more-rows">
            <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
              {words.count('popover.all', Math.min(rest, PAGE))}
            </button>
          </p>
        )}
      </section>
    </div>
  );
}
