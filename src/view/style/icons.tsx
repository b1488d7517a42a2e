const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5 5.5 8 10 12.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  check: 'M3 8.5l3.2 3L13 4.5',
  more: 'M3.5 6 8 10.5 12.5 6',
  outward: 'M6 4H3.5v8.5H12V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5',
  jump: 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10',
  gear: 'M2.5 4.5h6M12.5 4.5h1M2.5 11.5h1M7.5 11.5h6M10.5 2.8v3.4M5.5 9.8v3.4',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1',
  sum: 'M12 4.5v-2H4L8.5 8 4 13.5h8v-2',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2.2 1.4',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  pause: 'M6 4v8M10 4v8',
  page: 'M4 2.5h5.5L12 5v8.5H4zM6 7h4M6 9.5h4',
  link: 'M6.5 9.5l3-3M7.5 4.5 9 3a2.5 2.5 0 0 1 3.9 3.9l-1.8 1.8M8.5 11.5 7 13a2.5 2.5 0 0 1-3.9-3.9l1.8-1.8',
  mail: 'M2.5 3.5h11v9h-11zM2.5 4.5 8 9l5.5-4.5',
  save: 'M8 2.5v7M4.8 6.7 8 9.8l3.2-3.1M3 13h10',
  chart: 'M2.5 2.5v11h11M5 10l3-3.5 2 2 3-4',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  up: 'M3.5 10 8 5.5 12.5 10',
  down: 'M3.5 6 8 10.5 12.5 6',
  pin: 'M8 10v4M4.5 10h7L10 7V3h1.5M4.5 3H6v4l-1.5 3M6 3h4',
  warn: 'M8 2.8 14 13.2H2zM8 6.6v3M8 11.4v.1',
} as const;

/** The names of the interface's own small signs. */
export type IconName = keyof typeof PATHS;

/** A small sign on a grid of 16. Decorative: name the control that holds it. */
export function Icon({
  name,
  size = 16,
  flip = false,
}: {
  name: IconName;
  size?: number;
  /** Mirrored in right-to-left text. */
  flip?: boolean;
}) {
  return (
    <svg
      class={flip ? 'flip' : undefined}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
