/**
 * Calls `moved` whenever the surface may stand wrong: the page scrolled (anywhere but in the surface), the
 * window or the surface changed its size. Returns the way to stop.
 */
export function followView(surface: HTMLElement, host: Element, moved: () => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal } as const;
  const view = surface.ownerDocument.defaultView;
  const scrolled = (event: Event) => {
    if (event.target !== host) moved();
  };
  view?.addEventListener('scroll', scrolled, options);
  view?.addEventListener('resize', moved, options);
  const sizes = new ResizeObserver(moved);
  sizes.observe(surface);
  return () => {
    stop.abort();
    sizes.disconnect();
  };
}
