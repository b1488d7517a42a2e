import { addRoots, addTexts, partAround } from './look-page';

const FIRST_WAIT_MS = 250;
const LEAST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 8_000;
// After a look that took t milliseconds the next waits at least 100 t: one per cent of the page's thread.
const SHARE = 100;
// More changed nodes or parts than this between two looks: the whole page is looked at instead of each.
const MOST_NODES = 400;
const MOST_PARTS = 20;
// What was asked is not asked again; longer texts, and more of them, are not worth the memory.
const MOST_TOLD = 100;
const LONGEST_TOLD = 5_000;
/** Changes of a root that are observed. */
export const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
};

/** Told of texts that may hold figures (null: the whole page); `stop` ends the looking. */
export type Found = (texts: readonly string[] | null, stop: () => void) => void;

/** Runs the step now, or once the page is shown. */
export function whenVisible(step: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', step, { once: true });
  else step();
}

/**
 * What comes after the first glance at a page. Given changes it looks at them in a while: in idle time,
 * within a share of the page's thread, and not while the page is hidden; given the page's text (or
 * undefined, and it asks for that itself) it looks at the whole page at once. Calls `found` with what has a casualty word and a number and was not told before.
 */
export function lookLater(
  found: Found,
  observer: MutationObserver,
): (news: readonly MutationRecord[] | string | undefined) => void {
  const nodes = new Set<Node>();
  const told = new Set<string>();
  let roots = new WeakSet<Node>();
  let wait = FIRST_WAIT_MS;
  let least = LEAST_WAIT_MS;
  let waiting = false;
  /** False for a root that is observed already. */
  const meet = (root: ShadowRoot): boolean => {
    if (roots.has(root)) return false;
    roots.add(root);
    observer.observe(root, OBSERVED);
    return true;
  };
  /** Looks at the parts and at new roots, or at everything; whether there was something to tell. */
  const look = (parts: ReadonlySet<Element | ShadowRoot> | null, known?: string): boolean => {
    const { body } = document;
    const texts: string[] = [];
    if (!body) return false;
    if (!parts) roots = new WeakSet();
    const asked = parts ? [...parts].every((part) => addTexts(part, meet, texts)) : true;
    const all = asked && (parts ? addRoots : addTexts)(body, meet, texts, known);
    const news = texts.filter((text) => !told.has(text));
    if (all && news.length === 0) return false;
    if (told.size > MOST_TOLD) told.clear();
    for (const text of news) if (text.length < LONGEST_TOLD) told.add(text);
    found(all ? news : null, () => observer.disconnect());
    return true;
  };
  const lookAgain = () => {
    const start = performance.now();
    waiting = false;
    const parts = new Set<Element | ShadowRoot>();
    const lengths = new Map<Node, number>();
    for (const node of nodes) {
      const part = parts.size > MOST_PARTS ? null : partAround(node, lengths);
      if (part) parts.add(part);
    }
    const tooMany = nodes.size > MOST_NODES || parts.size > MOST_PARTS;
    const asked = look(tooMany || parts.has(document.body) ? null : parts);
    nodes.clear();
    // A page that changes again and again is asked more and more slowly.
    least = asked ? least * 2 : LEAST_WAIT_MS;
    wait = Math.min(Math.max(least, (performance.now() - start) * SHARE), MOST_WAIT_MS);
  };
  return (news) => {
    if (typeof news !== 'object') {
      look(null, news);
      return;
    }
    for (const record of news) {
      if (nodes.size > MOST_NODES) break;
      if (record.type === 'characterData') nodes.add(record.target);
      for (const node of record.addedNodes) nodes.add(node);
    }
    if (waiting || nodes.size === 0) return;
    waiting = true;
    setTimeout(() => requestIdleCallback(() => whenVisible(lookAgain), { timeout: 2_000 }), wait);
  };
}
