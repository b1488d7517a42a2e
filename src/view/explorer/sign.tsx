import type { AgencyStyle, Fill, Shape } from './agency-styles';

/** Half the width of a sign in the picture, CSS pixels. */
export const SIGN_SIZE = 5.5;

/** Outline of a sign around its middle. */
function outline(shape: Shape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'square': {
      const s = r * 0.9;
      return `M${x - s} ${y - s}h${2 * s}v${2 * s}h${-2 * s}z`;
    }
    case 'diamond': {
      const d = r * 1.2;
      return `M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`;
    }
  }
}

/** What is drawn inside a hollow sign; null where the outline is all. `filled` parts have no line. */
function inside(
  fill: Fill,
  shape: Shape,
  x: number,
  y: number,
  r: number,
): { readonly path: string; readonly filled: boolean } | null {
  const s = r * (shape === 'square' ? 0.9 : shape === 'diamond' ? 1.2 : 1);
  const i = r * 0.52;
  switch (fill) {
    case 'solid':
    case 'hollow':
      return null;
    case 'half':
      return shape === 'circle'
        ? { path: `M${x} ${y - s}a${s} ${s} 0 0 0 0 ${2 * s}z`, filled: true }
        : shape === 'square'
          ? { path: `M${x - s} ${y - s}h${s}v${2 * s}h${-s}z`, filled: true }
          : { path: `M${x} ${y - s}l${-s} ${s}l${s} ${s}z`, filled: true };
    case 'low':
      return shape === 'circle'
        ? { path: `M${x - s} ${y}a${s} ${s} 0 0 0 ${2 * s} 0z`, filled: true }
        : shape === 'square'
          ? { path: `M${x - s} ${y}h${2 * s}v${s}h${-2 * s}z`, filled: true }
          : { path: `M${x - s} ${y}h${2 * s}l${-s} ${s}z`, filled: true };
    case 'dot':
      return {
        path: `M${x - 1.8} ${y}a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0z`,
        filled: true,
      };
    case 'bar':
      return { path: `M${x - s} ${y}h${2 * s}`, filled: false };
    case 'plus':
      return { path: `M${x - s} ${y}h${2 * s}M${x} ${y - s}v${2 * s}`, filled: false };
    case 'cross':
      return {
        path: `M${x - i} ${y - i}l${2 * i} ${2 * i}M${x + i} ${y - i}l${-2 * i} ${2 * i}`,
        filled: false,
      };
  }
}

/** The sign of an agency: its outline says how the agency stands to the sides, its inside which one it is. */
export function Sign({
  style,
  x,
  y,
  size = SIGN_SIZE,
}: {
  style: Pick<AgencyStyle, 'shape' | 'fill' | 'colour'>;
  x: number;
  y: number;
  size?: number;
}) {
  const { shape, fill, colour } = style;
  const d = outline(shape, x, y, size);
  if (fill === 'solid') return <path d={d} fill={colour} stroke="var(--paper)" stroke-width="1" />;
  const r = size - 0.75;
  const inner = inside(fill, shape, x, y, r);
  return (
    <g>
      <path d={d} fill="var(--paper)" />
      <path d={outline(shape, x, y, r)} fill="none" stroke={colour} stroke-width="1.5" />
      {inner && (
        <path
          d={inner.path}
          fill={inner.filled ? colour : 'none'}
          stroke={inner.filled ? 'none' : colour}
          stroke-width="1.5"
        />
      )}
    </g>
  );
}

/**
 * Under the sign of a claim from a list of names, which counts only those identified: a stroke; over it where
 * the foot of the picture, `floor`, is too near.
 */
export function NamesSign({
  colour,
  x,
  y,
  floor,
}: {
  colour: string;
  x: number;
  y: number;
  floor: number;
}) {
  const at = y + 9 < floor ? y + 9 : y - 9;
  return (
    <path d={`M${x - 6} ${at}h12`} stroke={colour} stroke-width="1.75" stroke-linecap="round" />
  );
}
