/** What may make a surface stand wrong. */
export interface ViewChanges {
  /** The page scrolled, anywhere but in the surface. */
  scrolled(): void;
  /** The view has another size. */
  viewResized(): void;
  /** The surface has this height now, CSS pixels. */
  resized(height: number): void;
}

/** Calls back when the surface may stand wrong. Returns the way to stop. */
export function followView(surface: HTMLElement, host: Element, changes: ViewChanges): () => void {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal } as const;
  const view = surface.ownerDocument.defaultView;
  const scrolled = (event: Event) => {
    if (event.isTrusted && event.target !== host) changes.scrolled();
  };
  view?.addEventListener('scroll', scrolled, options);
  view?.addEventListener('resize', (event) => event.isTrusted && changes.viewResized(), options);
  const sizes = new ResizeObserver((entries) => {
    const height = entries.at(-1)?.borderBoxSize[0]?.blockSize;
    if (height !== undefined) changes.resized(height);
  });
  sizes.observe(surface);
  return () => {
    stop.abort();
    sizes.disconnect();
  };
}
