import { MARK_PREFIX, OPEN_GROUP } from './marks';

/**
 * How each group looks. The colours are halfway between black and white in luminance (contrast of 4.5 on
 * either), because the page's own background is unknown, and no mark rests on colour alone: each group
 * has its line. Firefox before 146 draws no lines in highlights; there the tint alone must show.
 */
const LOOKS: Readonly<Record<string, { colour: string; line: string }>> = {
  traced: { colour: '20 120 140', line: 'solid 2px' },
  revised: { colour: '100 100 190', line: 'double 1.5px' },
  altered: { colour: '176 98 0', line: 'wavy 2px' },
  within: { colour: '74 124 74', line: 'dashed 2px' },
  // Above and below: the figure lies beyond what was estimated.
  outside: { colour: '188 70 140', line: 'overline dashed 2px' },
  untraced: { colour: '115 118 124', line: 'dotted 2px' },
};

/** The groups that have a look. */
export const MARK_GROUPS: readonly string[] = Object.keys(LOOKS);

/** How much of a status's colour lies behind its figures, by look. */
const TINTS = { quiet: '8%', plain: '16%', strong: '32%' } as const;

/**
 * The style of all marks in a look, to be given to a frame; a later one stands above an earlier. Holds no
 * selector but highlights of our own.
 */
export function markStyle(look: keyof typeof TINTS): string {
  return [
    ...Object.entries(LOOKS).map(([group, { colour, line }]) =>
      rule(
        group,
        `background-color:rgb(${colour}/${TINTS[look]});text-decoration:underline ${line} rgb(${colour})`,
      ),
    ),
    rule(OPEN_GROUP, 'background-color:rgb(90 120 220/34%)'),
    `@media (forced-colors:active){${MARK_GROUPS.map((group) =>
      rule(group, 'background-color:Mark;color:MarkText;text-decoration-color:currentColor'),
    ).join('')}${rule(OPEN_GROUP, 'background-color:Highlight;color:HighlightText')}}`,
    // On paper a tint only costs ink: the lines stay.
    `@media print{${[...MARK_GROUPS, OPEN_GROUP].map((group) => rule(group, 'background-color:transparent')).join('')}}`,
  ].join('');
}

function rule(group: string, declarations: string): string {
  return `::highlight(${MARK_PREFIX}${group}){${declarations}}`;
}
