import { lookAt, mayMatter, shadowHosts } from './quick-look';

const LEAST_WAIT_MS = 250;
const MOST_WAIT_MS = 8_000;
// After a look that took t milliseconds the next waits at least 100 t: one per cent of the page's thread.
const SHARE = 100;
// More changed nodes than this between two looks: the whole page is looked at instead of each.
const MOST_NODES = 400;
const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Looks at the page once and, while it finds nothing, at what is added or changed later: in idle time,
 * within a share of the page's thread, and not at all while the page is hidden. Calls `found` once.
 */
export function watchForFigures(found: () => void): void {
  const added = new Set<Node>();
  const met = new WeakSet<Node>();
  let wait = LEAST_WAIT_MS;
  let waiting = false;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (added.size > MOST_NODES) break;
      if (record.type === 'characterData') added.add(record.target);
      for (const node of record.addedNodes) added.add(node);
    }
    if (added.size && !waiting) {
      waiting = true;
      setTimeout(() => requestIdleCallback(() => whenVisible(lookAgain), { timeout: 2_000 }), wait);
    }
  });
  const observe = (root: Node) => {
    if (!met.has(root)) observer.observe(root, OBSERVED);
    met.add(root);
  };
  const look = () => {
    if (!document.body || !lookAt(document.body, observe)) return observe(document);
    observer.disconnect();
    found();
  };
  const lookAgain = () => {
    const start = performance.now();
    waiting = false;
    const worth = added.size > MOST_NODES || [...added].some(isWorth);
    added.clear();
    if (worth) look();
    const spent = performance.now() - start;
    wait = Math.min(Math.max(LEAST_WAIT_MS, spent * SHARE), MOST_WAIT_MS);
  };
  whenVisible(look);
}

/** Runs the step now, or once the page is shown: a tab restored in the background costs nothing. */
function whenVisible(step: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', step, { once: true });
  else step();
}

function isWorth(node: Node): boolean {
  if (!(node instanceof Element)) return mayMatter(node.textContent ?? '');
  if (mayMatter(node.textContent ?? '')) return true;
  return node.shadowRoot !== null || shadowHosts(node).some((host) => host.shadowRoot);
}
