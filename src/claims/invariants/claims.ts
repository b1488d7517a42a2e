import { addDays, daysBetween } from '../../text/day';
import { byIdOf, type Located, placeOf, type Report } from '../problem';
import type { Claim } from '../record';
import type { LocatedPack } from './located-pack';

/** Rules for each claim by itself, and that none says what another says. */
export function checkClaims(pack: LocatedPack, report: Report): void {
  const subjects = byIdOf(pack.subjects);
  for (const one of pack.claims) {
    const { subject, conflict } = one.item;
    const known = subjects.get(subject)?.item;
    if (!known)
      report(
        one,
        `there is no subject "${subject}": add it to subjects.json or correct the id`,
        'subject',
      );
    else if (known.conflict !== conflict) {
      report(
        one,
        `"${subject}" belongs to ${known.conflict}: move the claim to its file or use a subject of ${conflict}`,
        'subject',
      );
    }
    checkId(one, report);
    checkNumbers(one, report);
    checkDays(one, report);
    checkSources(one, report);
  }
  checkDoubles(pack.claims, report);
}

/** An earlier text of the same statement is found within days of the first one read. */
const MOST_DAYS_EARLIER = 7;

/**
 * Ids never change: one given when only the month or year was known keeps its first day after the day was found,
 * one whose statement turned out to be some days older keeps the later day, and one whose statement turned out to be
 * another agency's keeps the name of the first.
 */
function checkId(one: Located<Claim>, report: Report): void {
  const { id, agency, idAgency, published, subject, measure } = one.item;
  const startOn = (day: string) => `${idAgency ?? agency}-${day}-${subject}-${measure}`;
  const start = startOn(published);
  const later = Array.from({ length: MOST_DAYS_EARLIER }, (_, i) => addDays(published, i + 1));
  const days = [
    published,
    `${published.slice(0, 7)}-01`,
    `${published.slice(0, 4)}-01-01`,
    ...later,
  ];
  if (!days.map(startOn).some((known) => id === known || id.startsWith(`${known}-`))) {
    report(
      one,
      `the id does not begin with "${start}": ids are <agency>-<published>-<subject>-<measure>`,
      'id',
    );
  }
  if (idAgency === agency) {
    report(one, '"idAgency" is the agency itself: leave it out', 'idAgency');
  }
}

function checkNumbers(one: Located<Claim>, report: Report): void {
  const { low, high, bound, interval, vague, confidence } = one.item;
  if (bound === 'range') {
    if (high === null || high <= low)
      report(one, `a range from ${low} has no "high" above it: give one or another bound`, 'high');
  } else if (high !== null) {
    report(
      one,
      `"high" is ${high} although the bound is "${bound}": write null, or the bound "range"`,
      'high',
    );
  }
  if (interval && !(interval.low <= low && low <= interval.high)) {
    report(
      one,
      `the interval ${interval.low} to ${interval.high} does not enclose ${low}: correct it`,
      'interval',
    );
  }
  if (vague && confidence !== 'low')
    report(one, 'a vague number is of low confidence: write "low"', 'confidence');
}

/** An average a day is told of a month, or of the weeks since a battle began. */
const MOST_DAILY = 62;

function checkDays(one: Located<Claim>, report: Report): void {
  const { kind, incident, periodStart, asOf, published, projection, dateBasis, datePrecision } =
    one.item;
  if (kind === 'incident' && incident === null)
    report(one, 'the kind is "incident" but no incident is named: give its slug', 'incident');
  if ((kind === 'period' || kind === 'daily') && periodStart === null) {
    report(
      one,
      `the kind "${kind}" needs the first day counted: give "periodStart"`,
      'periodStart',
    );
  }
  if (kind === 'daily' && periodStart !== null && daysBetween(periodStart, asOf) > MOST_DAILY) {
    report(
      one,
      `a daily number from ${periodStart} to ${asOf}: an average over more than ${MOST_DAILY} days tells of no day, correct the days or the kind`,
      'periodStart',
    );
  }
  if (periodStart !== null && periodStart > asOf) {
    report(
      one,
      `"periodStart" ${periodStart} lies after "asOf" ${asOf}: correct one of them`,
      'periodStart',
    );
  }
  if (asOf > published && !projection) {
    report(
      one,
      `"asOf" ${asOf} lies after "published" ${published}: correct one, or mark a projection`,
      'asOf',
    );
  }
  if (asOf <= published && projection) {
    report(
      one,
      `a projection is about a day after its publication, but "asOf" is ${asOf}: correct it or remove "projection"`,
      'projection',
    );
  }
  if (dateBasis === 'placeholder' && (datePrecision ?? 'day') === 'day') {
    report(
      one,
      'a placeholder says how much of its day is known: add "datePrecision" (month or year)',
      'dateBasis',
    );
  }
  if (dateBasis === 'stated' && datePrecision !== undefined && datePrecision !== 'day') {
    report(
      one,
      `a stated day is no ${datePrecision}: write "placeholder" or remove "datePrecision"`,
      'datePrecision',
    );
  }
}

function checkSources(one: Located<Claim>, report: Report): void {
  const { url, urlKind, readAt, confidence } = one.item;
  const wasRead = readAt.includes(url);
  if (urlKind === 'secondary' && !wasRead) {
    report(one, 'a secondary "url" is one of "readAt": add it there, or use one that is', 'url');
  }
  const hosts = new Set(readAt.map(hostOf));
  if (confidence === 'high' && hosts.size < 2 && !(urlKind === 'primary' && wasRead)) {
    report(
      one,
      'high confidence needs two hosts, or the primary page among "readAt": write "medium"',
      'confidence',
    );
  }
}

/** The host without what only tells the mobile page from the usual one. */
function hostOf(address: string): string {
  const host = /^https?:\/\/([^/?#:]+)/.exec(address.toLowerCase())?.[1] ?? address;
  return host.replace(/^(?:www|m|amp|mobile)\./, '');
}

function checkDoubles(claims: readonly Located<Claim>[], report: Report): void {
  const ids = new Map<string, Located<Claim>>();
  const contents = new Map<string, Located<Claim>>();
  for (const one of claims) {
    const { item } = one;
    const sameId = ids.get(item.id);
    if (sameId)
      report(
        one,
        `the id stands at ${placeOf(sameId)} too: add a suffix, or remove one of them`,
        'id',
      );
    else ids.set(item.id, one);
    const isTotal = item.kind === 'cumulative';
    const content = JSON.stringify([
      [item.agency, item.subject, item.measure, item.low, item.high, item.bound, item.kind],
      [item.asOf, item.published, item.incident],
      isTotal ? [] : [item.place, item.periodStart],
    ]);
    const same = contents.get(content);
    if (same && !sameId)
      report(
        one,
        `it says the same as ${placeOf(same)}: unite the two, with all addresses in "readAt"`,
      );
    else contents.set(content, one);
  }
}
