import { useState } from 'preact/hooks';
import type { Status } from '../../match/finding';
import { Icon } from '../style/icons';
import { StatusIcon } from '../style/status-icon';
import { RecordText } from '../words/record-text';
import { useWords } from '../words/use-words';
import { FigureRow } from './figure-row';
import {
  countStatuses,
  type Grouped,
  groupFindings,
  type Row,
  type SubjectGroup,
} from './group-findings';
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
  /** Shows the subject in the explorer. */
  onExplore(subject: string): void;
}

interface RowsProps extends Omit<ListProps, 'onExplore'> {
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

/** The subject's name, and the way to all that is recorded of it. */
function SubjectTitle({
  subject: { id, title },
  stop,
  onExplore,
}: {
  subject: SubjectGroup;
  /** Whether the Tab key leads to its button: it does for the subject of the row that it leads to. */
  stop: boolean;
  onExplore(subject: string): void;
}) {
  const words = useWords();
  if (title === null || id === '') {
    return <h3 class="subject">{title ?? words.say('popup.no-subject')}</h3>;
  }
  const name = words.say('popup.explore', { subject: title });
  return (
    <div class="subject-line">
      <h3 class="subject">
        <RecordText>{title}</RecordText>
      </h3>
      <button
        type="button"
        class="icon-button"
        tabIndex={stop ? 0 : -1}
        aria-label={name}
        title={name}
        onClick={() => onExplore(id)}
      >
        <Icon name="chart" size={14} />
      </button>
    </div>
  );
}

/** The first row as the list shows them, which is not the first of the page. */
function firstRow({ conflicts, notCovered, notCasualties }: Grouped): Row | null {
  const covered = conflicts.flatMap(({ subjects }) => subjects.flatMap(({ rows }) => rows));
  return [...covered, ...notCovered, ...notCasualties][0] ?? null;
}

/**
 * The page's figures: by conflict and subject, then those not in the database, then what is no casualty.
 * The figures are one stop of the Tab key; arrow keys, Home and End move among them.
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
          {conflict.title && (
            <h2 class="eyebrow">
              <RecordText>{conflict.title}</RecordText>
            </h2>
          )}
          {conflict.subjects.map((subject) => (
            <div key={subject.id}>
              <SubjectTitle
                subject={subject}
                stop={stop !== null && subject.rows.includes(stop)}
                onExplore={props.onExplore}
              />
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
