import type { AgencyCard, ClaimCard } from '../../report/card';

/** The outline of a sign: circle independent of the sides, square a party, diamond an ally. */
export type Shape = 'circle' | 'square' | 'diamond';

/** What is inside a sign; agencies of one shape differ by it where colours cannot be told apart. */
export const FILLS = ['solid', 'hollow', 'half', 'dot', 'low', 'bar', 'plus', 'cross'] as const;
export type Fill = (typeof FILLS)[number];

/** How an agency's claims are drawn: told apart by shape and fill alone, and by colour as well. */
export interface AgencyStyle {
  readonly agency: AgencyCard;
  readonly count: number;
  readonly shape: Shape;
  readonly fill: Fill;
  /** A CSS colour, by a variable of the page. */
  readonly colour: string;
  /** The dashes of its lines, for `stroke-dasharray`; empty: unbroken. */
  readonly dashes: string;
}

/** Colours of agencies, told apart also by the colour-blind; at least 3:1 on the paper of either theme. */
export const AGENCY_COLOURS = {
  light: ['#0b67a3', '#a8480f', '#00725a', '#9a2f74', '#5a4fb0', '#7a6400', '#2f7f95', '#6b6f76'],
  dark: ['#6db6ec', '#f0a36b', '#5ccfae', '#eb9cc9', '#b9b3fb', '#dcc94e', '#86cfe0', '#a9afb6'],
} as const;

const SHAPES = { party: 'square', ally: 'diamond' } as const;
const DASHES = ['', '8 3', '2 3', '10 3 2 3'] as const;

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
  const ofShape = new Map<Shape, number>();
  return new Map(
    sorted.map(({ agency, count }, rank) => {
      const shape: Shape = agency.stance ? SHAPES[agency.stance.relation] : 'circle';
      const before = ofShape.get(shape) ?? 0;
      ofShape.set(shape, before + 1);
      const fill = FILLS[before % FILLS.length] ?? 'solid';
      const colour = `var(--agency-${rank % AGENCY_COLOURS.light.length})`;
      const dashes = DASHES[rank % DASHES.length] ?? '';
      return [agency.id, { agency, count, shape, fill, colour, dashes }];
    }),
  );
}
