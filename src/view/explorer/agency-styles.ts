import type { AgencyCard, ClaimCard } from '../../report/card';

/** How an agency's claims are drawn: shape by its stand, colour by its place among the most frequent. */
export interface AgencyStyle {
  readonly agency: AgencyCard;
  readonly count: number;
  readonly shape: 'circle' | 'square' | 'diamond';
  /** A CSS colour, by a variable of the page. */
  readonly colour: string;
}

/**
 * Colours of agencies, told apart also by the colour-blind; at least 3:1 on the paper of either theme. The
 * last one is for all further agencies.
 */
export const AGENCY_COLOURS = {
  light: ['#0b67a3', '#a8480f', '#00725a', '#9a2f74', '#5a4fb0', '#7a6400', '#2f7f95', '#6b6f76'],
  dark: ['#6db6ec', '#f0a36b', '#5ccfae', '#eb9cc9', '#b9b3fb', '#dcc94e', '#86cfe0', '#a9afb6'],
} as const;

const OTHERS = AGENCY_COLOURS.light.length - 1;
const SHAPES = { party: 'square', ally: 'diamond' } as const;

/** The styles by agency id, the agency with most claims first. */
export function styleAgencies(claims: readonly ClaimCard[]): ReadonlyMap<string, AgencyStyle> {
  const counts = new Map<string, { agency: AgencyCard; count: number }>();
  for (const { agency } of claims) {
    const known = counts.get(agency.id);
    if (known) known.count++;
    else counts.set(agency.id, { agency, count: 1 });
  }
  const sorted = [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.agency.id < b.agency.id ? -1 : 1),
  );
  return new Map(
    sorted.map(({ agency, count }, rank) => [
      agency.id,
      {
        agency,
        count,
        shape: agency.stance ? SHAPES[agency.stance.relation] : 'circle',
        colour: `var(--agency-${Math.min(rank, OTHERS)})`,
      },
    ]),
  );
}
