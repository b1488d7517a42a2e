import type { Neighbours } from './aside-ages';

/** "in 1932-34": the last year of two, told by its end. */
export function endsYears({ before, before2, first }: Neighbours): boolean {
  const mark = before?.lower;
  const joined = (mark === '-' || mark === '\u2013') && !before?.spaced && !first?.spaced;
  if (!joined || !/^\d\d?$/.test(first?.lower ?? '')) return false;
  return /^(?:1[5-9]|20)\d\d$/.test(before2?.lower ?? '');
}

/** "2019 \u2013 12; 2020 \u2013 9", "2019: 12, 2020: 9": the year, its mark, its count. */
export function isRowOfYears({ after, after2, after3 }: Neighbours): boolean {
  if (after2?.kind !== 'digits' || !/^[;,.]?$/.test(after3?.lower ?? '')) return false;
  const dashed = /^[-\u2013\u2014]$/.test(after?.lower ?? '') && after?.spaced === true;
  return after?.lower === ':' || (dashed && after2.lower.length < 4);
}

/**
 * "the 2024 deaths by country", "the 1994 killings in Norland", but not "of the 2024 deaths in custody" or a round
 * number; "Regatta 2024 Deaths: What We Know", a title that begins with an event and its year.
 */
export function isYearOfDeaths({ before, before2, first, after, after2 }: Neighbours): boolean {
  const named = before?.kind === 'word' && before.capital && before2 === undefined;
  if (named && after?.capital && !NO_EVENT.test(before.lower)) {
    return /^(?:deaths|killings|murders|fatalities)$/.test(after.lower) && after2?.kind !== 'word';
  }
  return (
    before?.lower === 'the' &&
    !/^(?:of|among)$/.test(before2?.lower ?? '') &&
    first?.lower !== '2000' &&
    /^(?:deaths|killings|murders)$/.test(after?.lower ?? '') &&
    /^(?:by|of|in|at)$/.test(after2?.lower ?? '')
  );
}

/** "Nearly 2024 Deaths": what may stand before a number in a title and is no event. */
const NO_EVENT =
  /^(?:about|around|nearly|almost|over|some|only|just|another|under|approximately|roughly|up|than|least)$/;
