/** What the keyboard asks for. */
export interface KeyTarget {
  /** False when there is nowhere to go; the key is then the page's. */
  step(by: 1 | -1): boolean;
  /** Closes the popover; false when none is open. */
  dismiss(): boolean;
  /** Whether the event comes from inside the popover, which lets no key out to the page. */
  contains(event: Event): boolean;
}

/**
 * Alt+Shift+J and Alt+Shift+K go to the next and the previous figure, Esc dismisses. The keys are told
 * by their place, so that every layout has them. A key that the page used is left alone, and so is one
 * that types into a field. A key that no reader pressed (`isTrusted` false) is the page's own affair: answering it would
 * tell the page that we are here.
 */
export function listenToKeys(view: Window, target: KeyTarget, signal: AbortSignal): void {
  const step = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.defaultPrevented || event.isComposing) return;
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (isTyping(event.composedPath()[0])) return;
    const by = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
    if (by !== 0 && target.step(by)) event.preventDefault();
  };
  // Before the page: while our popover is open, Esc is meant for it and not for what lies below.
  const dismiss = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    if (!target.dismiss()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stepInside = (event: KeyboardEvent) => {
    if (target.contains(event)) step(event);
  };
  view.addEventListener('keydown', step, { signal });
  view.addEventListener('keydown', stepInside, { signal, capture: true });
  view.addEventListener('keydown', dismiss, { signal, capture: true });
}

function isTyping(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName);
}
