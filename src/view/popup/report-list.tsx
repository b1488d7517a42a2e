import { useState } from 'preact/hooks';
import type { Status } from '../../match/finding';
import { StatusIcon } from '../style/status-icon';
import { useWords } from '../words/use-words';
import { FigureRow } from './figure-row';
import { countStatuses, type Grouped, groupFindings, type Row } from './group-findings';
import { moveFocus } from './move-focus';

/** Counts by status; each is a switch that shows only its figures. */
export function StatusFilter({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly Row[];
  chosen: Status | null;
  onChoose(status: Status | null): void;
}) {
  const words = useWords();
  const counts = countStatuses(rows);
  return (
    <fieldset class="filter">
      <legend class="vh">{words.say('popup.filter')}</legend>
      {counts.map(({ status, count }) => (
        <button
          key={status}
          type="button"
          class="chip"
          data-status={status}
          aria-pressed={chosen === status}
          onClick={() => onChoose(chosen === status ? null : status)}
        >
          <StatusIcon status={status} size={14} />
          <span>{words.say(`status.${status}`)}</span>
          <span class="num chip-count">{words.number(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface ListProps {
  readonly rows: readonly Row[];
  readonly current: Row | null;
  copyLink(row: Row): Promise<boolean>;
  onJump(row: Row): void;
}

interface RowsProps extends ListProps {
  readonly quiet?: boolean;
  /** The row that the Tab key leads to. */
  readonly stop: Row | null;
  onStop(row: Row): void;
}

function Rows({ rows, current, stop, onStop, onJump, copyLink, quiet = false }: RowsProps) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <FigureRow
          key={`${row.frameId} ${row.card.key}`}
          row={row}
          quiet={quiet}
          current={current === row}
          stop={stop === row}
          onStop={onStop}
          onJump={onJump}
          copyLink={copyLink}
        />
      ))}
    </ul>
  );
}

/** The first row as the list shows them, which is not the first of the page. */
function firstRow({ conflicts, notCovered, notCasualties }: Grouped): Row | null {
  const covered = conflicts.flatMap(({ subjects }) => subjects.flatMap(({ rows }) => rows));
  return [...covered, ...notCovered, ...notCasualties][0] ?? null;
}

/**
 * The page's figures: by conflict and subject, then those not in the database, then what is no casualty.
 * One stop of the Tab key; arrow keys, Home and End move inside.
 */
export function ReportList(props: ListProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<Row | null>(null);
  const grouped = groupFindings(props.rows);
  const stop = chosen && props.rows.includes(chosen) ? chosen : firstRow(grouped);
  const rowsWith = (rows: readonly Row[], quiet = false) => (
    <Rows {...props} rows={rows} stop={stop} onStop={setChosen} quiet={quiet} />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are meant for the buttons inside
    <div class="groups" onKeyDown={(event) => moveFocus(event, '.row')}>
      {grouped.conflicts.map((conflict) => (
        <section key={conflict.id} class="group">
          {conflict.title && <h2 class="eyebrow">{conflict.title}</h2>}
          {conflict.subjects.map((subject) => (
            <div key={subject.id}>
              <h3 class="subject">{subject.title ?? words.say('popup.no-subject')}</h3>
              {rowsWith(subject.rows)}
            </div>
          ))}
        </section>
      ))}
      {grouped.notCovered.length > 0 && (
        <section class="group">
          <h2 class="eyebrow">{words.say('popup.not-covered')}</h2>
          {rowsWith(grouped.notCovered)}
        </section>
      )}
      {grouped.notCasualties.length > 0 && (
        <section class="group">
          <h2 class="eyebrow">{words.say('popup.not-casualties')}</h2>
          {rowsWith(grouped.notCasualties, true)}
        </section>
      )}
    </div>
  );
}
