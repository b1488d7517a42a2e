import { palettes } from './palette';

function colours(theme: keyof typeof palettes): string {
  return Object.entries(palettes[theme])
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/**
 * The design tokens, on the element with class `tt`. The theme is its `data-theme`: `light`, `dark`, or
 * `auto` (the system's wish). Lengths are CSS pixels, on a grid of four.
 */
export const tokens = `
.tt {
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --serif: ui-serif, Georgia, "Iowan Old Style", "Noto Serif", "Liberation Serif", "DejaVu Serif", serif;
  --small: 12px; --text: 13.5px; --large: 15px; --title: 21px;
  --s1: 4px; --s2: 8px; --s3: 12px; --s4: 16px; --s5: 20px; --s6: 28px;
  --radius: 6px; --radius-large: 12px;
  --quick: 120ms;
  ${colours('light')}
  color-scheme: light;
}
.tt[data-theme="dark"] { ${colours('dark')} color-scheme: dark; }
@media (prefers-color-scheme: dark) {
  .tt[data-theme="auto"] { ${colours('dark')} color-scheme: dark; }
}
@media (prefers-reduced-motion: reduce) { .tt { --quick: 0ms; } }
@media (forced-colors: active) {
  .tt, .tt[data-theme] {
    --paper: Canvas; --raised: Canvas; --sunken: Canvas; --ink: CanvasText; --soft: CanvasText;
    --rule: CanvasText; --edge: CanvasText; --link: LinkText; --focus: Highlight; --shade: transparent;
    --traced: CanvasText; --revised: CanvasText; --altered: CanvasText; --within: CanvasText;
    --outside: CanvasText; --untraced: CanvasText; --not-covered: CanvasText;
  }
}
`;
