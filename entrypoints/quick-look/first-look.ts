import { findApi } from '../../src/page/extension-port';
import {
  HOST,
  HOSTS,
  HOSTS_INSIDE,
  MOST_TEXT,
  nodesAt,
  OBSERVED,
  OWN_HOSTS,
  PIECE,
  passagesIn,
  rootOf,
  TEXT,
  TOP,
  UNREAD,
  unreadTexts,
} from '../../src/page/look-page';
import { mayHoldFigures } from '../../src/page/quick-look';

interface World {
  /** Asks again, when the page is shown, where the look had found something: the site may be switched on now. */
  tollTraceLook?: () => void;
}

// A page that changed is looked at again after so long and a millisecond more for so many of its characters: a
// look costs a page of any length less than one per cent of its thread. Its open roots count as characters too.
const FIRST_WAIT_MS = 250;
const CHARACTERS_A_MS = 100;
const LEAST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 8_000;
// A longer page is looked at in several tasks: each step goes through all of its nodes. What was asked is not asked
// again, up to as much: more is not worth the memory. Characters.
const LONG = 200_000;
// Where the next piece of a long text begins: the end of the one before is asked again with it.
const NEXT_PIECE = 990_000;
// A background that was killed before it answered is asked again, so often, after the least wait.
const AGAIN = 3;

// The only script that every page gets: bare, see docs/decisions.md. On most pages `look` is all that runs: the
// engine compiles a function when it is first called, and the browser makes what a script needs of an element
// with its first wrapper, which costs a small page a third of the whole look. So nothing here touches an element.
const world = globalThis as World;
let wait = 0;
// What the roots took to be asked when they were asked last. Characters.
let weight = 0;
// Whether the next look is on its way.
let awaited = false;
let least = FIRST_WAIT_MS;
let told = '';
let pause = FIRST_WAIT_MS;
let stopped = false;
let observer: MutationObserver;

// In Chromium an element with that id shows here too.
if (typeof world.tollTraceLook === 'function') world.tollTraceLook();
else {
  world.tollTraceLook = nothing;
  observer = new MutationObserver(changed);
  look();
}

/** Looks at the whole page, and again after it changes. */
function look(): void {
  if (stopped) return;
  awaited = false;
  observer.observe(document, OBSERVED);
  // A tab restored in the background costs nothing until it is shown. One that is written anew drops its listeners,
  // and is heard of by the observer.
  if (document.hidden) {
    wait = MOST_WAIT_MS;
    document.addEventListener('visibilitychange', look, { once: true });
    return;
  }
  const text = document.evaluate(TEXT, document, null, 2).stringValue;
  wait = Math.min(least + (text.length + weight) / CHARACTERS_A_MS, MOST_WAIT_MS);
  least = LEAST_WAIT_MS;
  // Pages have dozens of frames that nothing was written into.
  if (!text && document.URL === 'about:blank') return;
  if (text.length > LONG) setTimeout(lookAlong, 0, text);
  else if (mayHoldFigures(text)) lookInto(text, HOSTS);
  else lookIntoRoots(HOSTS, []);
}

/** Looks into the roots of the elements of a path besides, and asks about what was found. */
function lookIntoRoots(path: string, passages: string[]): void {
  const hosts = nodesAt<Element>(path, document, 6);
  if (hosts[0]) askRoots(hosts, passages);
  else if (passages[0]) tell(passages);
}

/**
 * Asks the open shadow roots of the hosts, and those inside, in tasks between which the page has its turn. Changes in
 * the roots are observed; where there is more than can be asked, the page is read.
 */
function askRoots(hosts: Element[], passages: string[]): void {
  const rootless: Element[] = [];
  // Those found meanwhile come last.
  const left = hosts.values();
  weight = 0;
  const goOn = (): unknown => {
    const from = weight;
    for (const host of left) {
      const root = rootOf(host);
      weight += HOST;
      if (root) {
        observer.observe(root, OBSERVED);
        const text = root.textContent as string;
        weight += text.length + root.childElementCount * TOP;
        const own = passagesIn(text, root.querySelectorAll(UNREAD));
        if (!own || weight > MOST_TEXT) return tell(null);
        passages.push(...own);
        for (const top of root.children) hosts.push(...nodesAt<Element>(HOSTS_INSIDE, top, 6));
      } else rootless.push(host);
      if (weight - from > PIECE) return setTimeout(goOn);
    }
    awaitRoots(rootless);
    return tell(weight > MOST_TEXT ? null : passages);
  };
  goOn();
}

/**
 * Looks again once one of the elements has a root. Nothing tells of that: they are asked four more times, each after
 * three times as long.
 */
function awaitRoots(rootless: readonly Element[]): void {
  if (!rootless[0] || pause >= MOST_WAIT_MS) return;
  pause *= 3;
  setTimeout(() => (rootless.some(rootOf) ? changed() : awaitRoots(rootless)), pause);
}

/** Asks the rest of a long text piece by piece, each in a task of its own, until one may hold a figure. */
function lookAlong(text: string): void {
  if (mayHoldFigures(text.slice(0, MOST_TEXT))) setTimeout(lookInto, 0, text, OWN_HOSTS);
  else if (text.length > MOST_TEXT) setTimeout(lookAlong, 0, text.slice(NEXT_PIECE));
  else setTimeout(lookIntoRoots, 0, OWN_HOSTS, []);
}

/** Looks closer at a text that may hold a figure, and into the roots of the elements of a path. */
function lookInto(text: string, path: string): void {
  // Most casualty words of most pages stand in their scripts, which are cut out only where it matters.
  const passages = passagesIn(text, unreadTexts());
  // Both go through all nodes of the page: each in a task of its own.
  if (passages) setTimeout(lookIntoRoots, 0, path, passages);
  else tell(null);
}

function changed(): void {
  // One change is enough to look again; the next are not even counted.
  observer.disconnect();
  if (awaited) return;
  awaited = true;
  setTimeout(() => requestIdleCallback(look, { timeout: 2_000 }), wait);
}

/** Until something was found there is nothing to ask again. */
function nothing(): void {}

/** Asks about the passages that were not asked about before. */
function tell(passages: readonly string[] | null): void {
  const news = passages?.filter((passage) => !told.includes(passage));
  if (news && !news[0]) return;
  // A page that has news again and again is asked more and more slowly.
  least = Math.max(LEAST_WAIT_MS, wait * 2);
  // Put together and taken apart, so that no passage keeps the whole text in memory.
  const kept = news?.join('\0') ?? '';
  told = told.length > LONG ? kept : told + kept;
  const texts = passages && kept.split('\0');
  const again = () => {
    if (document.hidden) document.addEventListener('visibilitychange', again, { once: true });
    else ask(texts);
  };
  world.tollTraceLook = again;
  ask(texts);
}

/** Asks for the reader; the background looks closer at the texts before it lets it come. */
function ask(texts: readonly string[] | null, again = AGAIN): void {
  const timer = again && setTimeout(() => ask(texts, again - 1), LEAST_WAIT_MS);
  // Once the extension was updated under an open page, asking throws or fails; both stay silent.
  try {
    findApi()
      ?.runtime?.sendMessage?.({ type: 'look', texts })
      .then((answer) => {
        if (answer) clearTimeout(timer);
        // The next change ends the observing.
        stopped ||= answer === true;
      }, nothing);
  } catch {
    clearTimeout(timer);
  }
}
