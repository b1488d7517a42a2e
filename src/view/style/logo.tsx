/** The product's sign: tally strokes, and a trace line through them back to a point. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#1a4c62" />
      <g stroke="#f7f5ee" stroke-width="2.8" stroke-linecap="round">
        <path d="M11.5 7.5v17M18 7.5v17M24.5 7.5v17" />
      </g>
      <path d="M7 24.5 27.5 10" stroke="#1a4c62" stroke-width="6" />
      <path d="M7.5 24.5 27.8 10" stroke="#ffb454" stroke-width="2.8" stroke-linecap="round" />
      <circle cx="7.2" cy="24.7" r="3.6" fill="#ffb454" />
    </svg>
  );
}
