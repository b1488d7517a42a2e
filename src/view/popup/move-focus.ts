const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Moves the focus among the elements of a list by arrow keys, Home and End. One of them is a tab stop, so
 * that a long list is one stop on the way through the popup.
 */
export function moveFocus(event: KeyboardEvent, selector: string): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = items.findIndex((item) => item.parentElement?.contains(event.target as Node));
  const next = items[step(at, items.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
