import type { JSX } from 'preact';
import type { Status } from '../../match/finding';

/**
 * One shape a status, on a grid of 16, drawn as small diagrams: a point is the figure, an open ring the
 * origin, brackets the estimates. They differ without colour.
 */
const SHAPES: Readonly<Record<Status, JSX.Element>> = {
  // The figure's line runs back to the ring it came from.
  traced: (
    <>
      <circle cx="4" cy="12" r="2.25" fill="none" />
      <path d="M5.8 10.2 10.2 5.8" />
      <circle cx="12" cy="4" r="2.5" class="solid" />
    </>
  ),
  // A ring overtaken by a later point.
  revised: (
    <>
      <path d="M13 8a5 5 0 1 1-1.6-3.7" fill="none" />
      <path d="M13.4 1.8v3.4H10" fill="none" />
      <circle cx="8" cy="8" r="1.6" class="solid" />
    </>
  ),
  // The line arrives at another height than it left.
  altered: (
    <>
      <path d="M1.5 11.5h4.2l4.6-7h4.2" fill="none" />
      <path d="M8 14.2v-3M8 1.8v3" fill="none" stroke-dasharray="1.6 1.4" />
    </>
  ),
  // The point between the brackets.
  within: (
    <>
      <path d="M4.5 2.5h-3v11h3M11.5 2.5h3v11h-3" fill="none" />
      <circle cx="8" cy="8" r="2.25" class="solid" />
    </>
  ),
  // The point beyond the brackets.
  outside: (
    <>
      <path d="M3.5 3.5h-2v9h2M6.5 3.5h2v9h-2" fill="none" />
      <circle cx="13" cy="8" r="2.25" class="solid" />
    </>
  ),
  // A ring of dashes: nothing to hold the figure against.
  untraced: <circle cx="8" cy="8" r="5.75" fill="none" stroke-dasharray="2.6 2" />,
  // Outside the record's frame.
  'not-covered': (
    <>
      <rect x="2.25" y="2.25" width="11.5" height="11.5" rx="2" fill="none" />
      <path d="M5.5 8h5" />
    </>
  ),
};

/** The status's sign. Decorative: the word always stands beside it. */
export function StatusIcon({ status, size = 16 }: { status: Status; size?: number }) {
  return (
    <svg
      class="sign"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[status]}
    </svg>
  );
}
