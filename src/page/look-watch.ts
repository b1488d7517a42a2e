import { hasShadow, lookAt, mayMatter } from './quick-look';

const FIRST_WAIT_MS = 250;
const LEAST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 8_000;
// After a look that took t milliseconds the next waits at least 100 t: one per cent of the page's thread.
const SHARE = 100;
// More changed nodes than this between two looks: the whole page is looked at instead of each.
const MOST_NODES = 400;

/**
 * Looks at the page once and then at what is added or changed later: in idle time, within a share of the
 * page's thread, and not at all while the page is hidden. Calls `found` with what may hold figures and was
 * not told before (null: the whole page), until `stop` is called.
 */
export function watchForFigures(
  found: (passages: readonly string[] | null, stop: () => void) => void,
): void {
  // A tab restored in the background costs nothing until it is shown.
  if (document.hidden) {
    whenVisible(() => watchForFigures(found));
    return;
  }
  let add: ((records: readonly MutationRecord[]) => void) | undefined;
  let told: Set<string> | undefined;
  const observer = new MutationObserver((records) => {
    add ??= gather(look);
    add(records);
  });
  const observe = (root: Node) =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const tell = (passages: readonly string[] | null) => {
    told ??= new Set();
    const news = passages?.filter((passage) => !told?.has(passage)) ?? null;
    if (news?.length === 0) return;
    if (told.size > MOST_NODES) told.clear();
    for (const passage of news ?? []) told.add(passage);
    found(news, () => observer.disconnect());
  };
  const look = () => {
    const passages = document.body ? lookAt(document.body, observe) : [];
    observe(document);
    if (passages?.length !== 0) tell(passages);
  };
  look();
}

/** Runs the step now, or once the page is shown. */
function whenVisible(step: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', step, { once: true });
  else step();
}

/** Takes what changed since the last look, and looks again where it is worth one. */
function gather(look: () => void): (records: readonly MutationRecord[]) => void {
  const nodes = new Set<Node>();
  let wait = FIRST_WAIT_MS;
  let waiting = false;
  const lookAgain = () => {
    const start = performance.now();
    waiting = false;
    const worth = nodes.size > MOST_NODES || [...nodes].some(isWorth);
    nodes.clear();
    if (worth) look();
    const spent = performance.now() - start;
    wait = Math.min(Math.max(LEAST_WAIT_MS, spent * SHARE), MOST_WAIT_MS);
  };
  return (records) => {
    for (const record of records) {
      if (nodes.size > MOST_NODES) break;
      if (record.type === 'characterData') nodes.add(record.target);
      for (const node of record.addedNodes) nodes.add(node);
    }
    if (waiting || nodes.size === 0) return;
    waiting = true;
    setTimeout(() => requestIdleCallback(() => whenVisible(lookAgain), { timeout: 2_000 }), wait);
  };
}

function isWorth(node: Node): boolean {
  return mayMatter(node.textContent ?? '') || (node instanceof Element && hasShadow(node));
}
