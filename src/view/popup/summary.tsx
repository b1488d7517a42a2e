import { useMemo, useState } from 'preact/hooks';
import type { Status } from '../../match/finding';
import { passageLink } from '../exports/passage-link';
import { Icon } from '../style/icons';
import { useWords } from '../words/use-words';
import { ExportBar } from './export-bar';
import { isNoCasualty, type Row, rowsOf } from './group-findings';
import type { FrameReport, PopupPort } from './port';
import { ReportList, StatusFilter } from './report-list';
import { SEARCH_FROM, searchRows } from './search-rows';

function PageLine({ frames }: { frames: readonly FrameReport[] }) {
  const words = useWords();
  const report = frames[0]?.report;
  if (!report) return null;
  const { published, publishedFrom } = report;
  return (
    <p class="page-line small soft">
      {published === null
        ? words.say('page.day.none')
        : words.say('page.day', { day: words.day(published) })}
      {publishedFrom && ` (${words.say(`from.${publishedFrom}`)})`}
    </p>
  );
}

/** Said of a page that is longer than is read, or has more figures. */
export function CutLines({ frames }: { frames: readonly FrameReport[] }) {
  const words = useWords();
  const cut = frames.find(({ report }) => report.cutAfter !== null)?.report.cutAfter;
  return (
    <>
      {cut && <p class="page-line small">{words.say('popup.cut', { count: cut })}</p>}
      {frames.some(({ report }) => report.cut) && (
        <p class="page-line small">{words.say('popup.cut.text')}</p>
      )}
    </>
  );
}

/** To the next and the previous marked figure; the popup stays open, so that a page can be walked through. */
function Steps({ disabled, onStep }: { disabled: boolean; onStep(by: 1 | -1): void }) {
  const words = useWords();
  const steps = [
    [-1, 'previous', 'popover.previous'],
    [1, 'next', 'popover.next'],
  ] as const;
  return (
    <div class="steps">
      {steps.map(([by, icon, name]) => (
        <button
          key={icon}
          type="button"
          class="icon-button"
          disabled={disabled}
          aria-label={words.say(name)}
          title={words.say(name)}
          onClick={() => onStep(by)}
        >
          <Icon name={icon} flip />
        </button>
      ))}
    </div>
  );
}

function Search({ value, onChange }: { value: string; onChange(value: string): void }) {
  const words = useWords();
  return (
    <div class="search">
      <Icon name="search" size={14} />
      <input
        type="search"
        class="field"
        value={value}
        aria-label={words.say('popup.search')}
        placeholder={words.say('popup.search')}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** What is shown of the rows, and where the reader is among them. */
function useRows(frames: readonly FrameReport[]) {
  const rows = useMemo(() => rowsOf(frames), [frames]);
  const [status, setStatus] = useState<Status | null>(null);
  const [search, setSearch] = useState('');
  const ofStatus =
    status === null
      ? rows
      : rows.filter(({ card }) => card.status === status && !isNoCasualty(card));
  return { rows, status, setStatus, search, setSearch, shown: searchRows(ofStatus, search) };
}

/** The page's figures: how many, by status, the list, and what can be made of them. */
export function Summary({ frames, port }: { frames: readonly FrameReport[]; port: PopupPort }) {
  const words = useWords();
  const { rows, status, setStatus, search, setSearch, shown } = useRows(frames);
  const [current, setCurrent] = useState<Row | null>(null);
  const steps = shown.filter(({ card }) => card.marked);
  const jump = (row: Row) => {
    setCurrent(row);
    return port.jump(row.frameId, row.card.key);
  };
  const step = (by: 1 | -1) => {
    const at = current ? steps.indexOf(current) : by === 1 ? -1 : 0;
    const next = steps[(at + by + steps.length) % steps.length];
    if (next) void jump(next);
  };
  const copyLink = ({ frameId, card }: Row) => {
    const report = frames.find((frame) => frame.frameId === frameId)?.report;
    return port.copy(passageLink(report?.url ?? '', card));
  };
  const figures = rows.filter(({ card }) => !isNoCasualty(card)).length;
  return (
    <>
      <section class="summary">
        <div class="summary-head">
          <h2>{words.count('popup.figures', figures)}</h2>
          <Steps disabled={steps.length === 0} onStep={step} />
        </div>
        <PageLine frames={frames} />
        <CutLines frames={frames} />
        <StatusFilter rows={rows} chosen={status} onChoose={setStatus} />
        {rows.length >= SEARCH_FROM && <Search value={search} onChange={setSearch} />}
      </section>
      <div class="list">
        {shown.length === 0 && <p class="none soft">{words.say('popup.search.none')}</p>}
        <ReportList
          rows={shown}
          current={current}
          copyLink={copyLink}
          onExplore={(subject) => port.openExplorer(`subject=${encodeURIComponent(subject)}`)}
          onJump={async (row) => {
            if (await jump(row)) port.close();
          }}
        />
      </div>
      <ExportBar frames={frames} port={port} />
    </>
  );
}
