import { byIdOf, type Located, type Report } from '../problem';
import type { Series } from '../record';
import type { LocatedPack } from './located-pack';

/** A series and its file are named after agency and subject. */
export function checkSeriesFile(pack: LocatedPack, report: Report): void {
  for (const one of pack.series) {
    const { id, agency, subject } = one.item;
    if (id !== `${agency}--${subject}` || one.file !== `series/${id}.json`) {
      report(
        one,
        `a series and its file are named <agency>--<subject>: write "${agency}--${subject}"`,
        'id',
      );
    }
  }
}

/** A series names what exists, its rows are complete, sorted and inside its time. */
export function checkSeries(pack: LocatedPack, report: Report): void {
  const agencies = byIdOf(pack.agencies);
  const subjects = byIdOf(pack.subjects);
  for (const one of pack.series) {
    const { agency, subject, conflict } = one.item;
    if (!agencies.has(agency))
      report(one, `there is no agency "${agency}": add it or correct the id`, 'agency');
    const known = subjects.get(subject)?.item;
    if (!known)
      report(one, `there is no subject "${subject}": add it or correct the id`, 'subject');
    else if (known.conflict !== conflict) {
      report(one, `"${subject}" belongs to ${known.conflict}: write that conflict`, 'conflict');
    }
    if (one.item.urlKind === 'secondary' && !one.item.readAt.includes(one.item.url)) {
      report(one, 'a secondary "url" is one of "readAt": add it there, or use one that is', 'url');
    }
    checkRows(one, report);
  }
}

function checkRows(one: Located<Series>, report: Report): void {
  const { rows, measures, countedFrom, tailFrom } = one.item;
  let previous = '';
  rows.forEach((row, index) => {
    const [day, ...counts] = row;
    const at = { ...one, lineOf: () => one.lineOf(index) };
    if (counts.length !== measures.length) {
      report(
        at,
        `the row has ${counts.length} counts for ${measures.length} measures: write one for each, null where there is none`,
      );
    }
    if (day <= previous)
      report(at, `${day} does not come after ${previous}: sort the rows, one a day`);
    if (day < countedFrom)
      report(at, `${day} lies before "countedFrom" ${countedFrom}: correct one of them`);
    if (counts.every((count) => count === null)) report(at, 'the row has no count: remove it');
    previous = day;
  });
  if (tailFrom !== undefined && !rows.some(([day]) => day === tailFrom)) {
    report(one, `no row has the day of "tailFrom", ${tailFrom}: correct it`, 'tailFrom');
  }
}
