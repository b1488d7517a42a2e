import type { Status } from '../../match/finding';
import { StatusIcon } from '../style/status-icon';
import { useWords } from '../words/use-words';
import { FigureRow } from './figure-row';
import { countStatuses, groupFindings, type Row } from './group-findings';

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
  onJump(row: Row): void;
}

function Rows({ rows, current, onJump, quiet = false }: ListProps & { quiet?: boolean }) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <FigureRow
          key={`${row.frameId} ${row.card.key}`}
          row={row}
          quiet={quiet}
          current={current === row}
          onJump={onJump}
        />
      ))}
    </ul>
  );
}

/** The page's figures: by conflict and subject, then those not in the database, then what is no casualty. */
export function ReportList({ rows, current, onJump }: ListProps) {
  const words = useWords();
  const grouped = groupFindings(rows);
  return (
    <div class="groups">
      {grouped.conflicts.map((conflict) => (
        <section key={conflict.id} class="group">
          {conflict.title && <h2 class="eyebrow">{conflict.title}</h2>}
          {conflict.subjects.map((subject) => (
            <div key={subject.id}>
              <h3 class="subject">{subject.title ?? words.say('popup.no-subject')}</h3>
              <Rows rows={subject.rows} current={current} onJump={onJump} />
            </div>
          ))}
        </section>
      ))}
      {grouped.notCovered.length > 0 && (
        <section class="group">
          <h2 class="eyebrow">{words.say('popup.not-covered')}</h2>
          <Rows rows={grouped.notCovered} current={current} onJump={onJump} />
        </section>
      )}
      {grouped.notCasualties.length > 0 && (
        <section class="group">
          <h2 class="eyebrow">{words.say('popup.not-casualties')}</h2>
          <Rows rows={grouped.notCasualties} current={current} onJump={onJump} quiet />
        </section>
      )}
    </div>
  );
}
