import { useRef, useState } from 'preact/hooks';

/** How long a quiet confirmation stays. */
const SAID_MS = 4000;

const NEVER = () => false;

/** A short word that fades by itself, unless it lasts until something else is said; null while there is none. */
export function useSaid<Said = string>(
  lasts: (said: Said) => boolean = NEVER,
): { readonly said: Said | null; say(said: Said): void } {
  const [said, setSaid] = useState<Said | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useRef((word: Said) => {
    clearTimeout(timer.current);
    setSaid(() => word);
    if (!lasts(word)) timer.current = setTimeout(() => setSaid(null), SAID_MS);
  });
  return { said, say: say.current };
}

/** A confirmation that stands over the page's foot, in sight wherever the page is scrolled to. */
export function Toast({ said }: { said: string | null }) {
  return (
    <p class={said === null ? 'toast' : 'toast shown'} role="status">
      {said}
    </p>
  );
}

/** The toast's styles. Needs the tokens. */
export const toasts = `
.toast { position: fixed; inset-block-end: 20px; inset-inline: 12px; margin-inline: auto; inline-size: fit-content; max-inline-size: min(60ch, calc(100vw - 24px)); padding: 8px 16px; border-radius: 20px; background: var(--ink); color: var(--paper); font-size: var(--small); font-weight: 500; opacity: 0; transition: opacity var(--quick); pointer-events: none; z-index: 3; }
.toast.shown { opacity: 1; }
@media (forced-colors: active) {
  .toast { border: 1px solid CanvasText; }
  .toast:not(.shown) { display: none; }
}
`;
