import { byIdOf, type Located, placeOf, type Report } from '../problem';
import type { Agency, Claim } from '../record';
import type { LocatedPack } from './located-pack';

/** Rules between a claim and what it names: the relay that is no agency, its conflict's time, its agency's time. */
export function checkClaimSetting(pack: LocatedPack, report: Report): void {
  const agencies = byIdOf(pack.agencies);
  const conflicts = byIdOf(pack.conflicts);
  const relays = byIdOf(pack.relays);
  const lastDay = dayOfVersion(pack.version);
  for (const one of pack.claims) {
    const { agency, conflict, asOf, published } = one.item;
    const known = agencies.get(agency);
    if (known) checkActive(one, known, report);
    else reportUnknown(one, relays.get(agency), report);
    const start = conflicts.get(conflict)?.item.start;
    if (start !== undefined && asOf < start) {
      report(
        one,
        `"asOf" ${asOf} lies before ${conflict} began on ${start}: correct one of them`,
        'asOf',
      );
    }
    if (lastDay !== null && published > lastDay) {
      report(
        one,
        `"published" ${published} lies after the pack's version ${pack.version}: raise the version in pack.json or correct the day`,
        'published',
      );
    }
    checkCertainty(one, report);
  }
}

/** The day that a version like 2026.11.22 names; null for other versions. */
function dayOfVersion(version: string): string | null {
  const [year = '', month = '', day = ''] = version.split('.');
  return year.length === 4 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function reportUnknown(
  one: Located<Claim>,
  relay: Located<unknown> | undefined,
  report: Report,
): void {
  const { agency } = one.item;
  const message = relay
    ? `"${agency}" is a relay (${placeOf(relay)}): name the agency that it cites, or add it to agencies.json if it counted itself`
    : `there is no agency "${agency}": add it to agencies.json or correct the id`;
  report(one, message, 'agency');
}

/** What a body said may be printed after its end, so its end is held against the day counted. */
function checkActive(one: Located<Claim>, agency: Located<Agency>, report: Report): void {
  const { active } = agency.item;
  const { asOf, published } = one.item;
  if (active?.from && published < active.from) {
    report(
      one,
      `${agency.item.id} has its names from ${active.from} only (${placeOf(agency)}), "published" is ${published}: correct one, or name the body before it`,
      'published',
    );
  }
  if (active?.to && asOf > active.to) {
    report(
      one,
      `${agency.item.id} has its names up to ${active.to} only (${placeOf(agency)}), "asOf" is ${asOf}: correct one, or name the body after it`,
      'asOf',
    );
  }
}

/** A weak row must not look like a sure origin: the agency's own page, read, with its own day. */
function checkCertainty(one: Located<Claim>, report: Report): void {
  const { confidence, dateBasis, url, urlKind, readAt } = one.item;
  if (confidence !== 'low' || dateBasis !== 'stated') return;
  if (urlKind !== 'primary' || !readAt.includes(url)) return;
  report(
    one,
    'low confidence, but the agency\'s own page was read and states the day: raise the confidence, or write what is unsure ("recalled" day, "secondary" address)',
    'confidence',
  );
}
