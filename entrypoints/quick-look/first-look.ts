import { findApi } from '../../src/page/extension-port';
import {
  addRoots,
  HOSTS,
  MOST_TEXT,
  OBSERVED,
  passagesIn,
  TEXT,
  unreadTexts,
} from '../../src/page/look-page';
import { hasNumber, MOST_WORDS, passagesAmong } from '../../src/page/quick-look';

interface World {
  /** Asks again where the look had found something: the site may be switched on now. */
  tollTraceLook?: () => void;
}

// A page that changed is looked at again after so long and a millisecond more for so many of its characters: a
// look costs a page of any length less than one per cent of its thread.
const FIRST_WAIT_MS = 250;
const CHARACTERS_A_MS = 100;
const LEAST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 8_000;
// What was asked is not asked again; more of it is not worth the memory. Characters.
const MOST_TOLD = 100_000;
// A background that was killed before it answered is asked again, so often, after so long.
const AGAIN = 3;
const PAUSE_MS = 1_000;

// The only script that every page gets: bare, see docs/decisions.md. On most pages `look` is all that runs: the
// engine compiles a function when it is first called, and the browser makes what a script needs of an element
// with its first wrapper, which costs a small page a third of the whole look. So nothing here touches an element.
const world = globalThis as World;
let wait = 0;
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
  observer.observe(document, OBSERVED);
  // A tab restored in the background costs nothing until it is shown. One that is written anew drops its listeners,
  // and is heard of by the observer.
  if (document.hidden) {
    wait = MOST_WAIT_MS;
    document.addEventListener('visibilitychange', look, { once: true });
    return;
  }
  const text = document.evaluate(TEXT, document, null, 2).stringValue;
  wait = Math.min(least + text.length / CHARACTERS_A_MS, MOST_WAIT_MS);
  least = LEAST_WAIT_MS;
  // Pages have dozens of frames that nothing was written into.
  if (text === '' && document.URL === 'about:blank') return;
  // Most casualty words of most pages stand in their scripts, which are cut out only where it matters.
  let passages = hasNumber(text) ? passagesAmong(text, MOST_WORDS, true) : [];
  if (passages?.length !== 0) {
    passages = text.length > MOST_TEXT ? null : passagesIn(text, unreadTexts());
  }
  // The roots of a long page are sought in a task of their own.
  if (passages && text.length > MOST_TEXT) {
    setTimeout(lookIntoRoots);
    return;
  }
  if (passages) {
    const hosts = document.evaluate(HOSTS, document, null, 6);
    if (hosts.snapshotLength > 0) {
      if (!addRoots(hosts, observer, passages)) passages = null;
      // Nothing tells of a root that comes later: four more looks, each after three times as long.
      if (pause < MOST_WAIT_MS) {
        pause *= 3;
        setTimeout(changed, pause);
      }
    }
  }
  if (passages?.length !== 0) tell(passages);
}

/** Looks into the roots of a page that has no common casualty word near a number outside of them. */
function lookIntoRoots(): void {
  const passages: string[] = [];
  const few = addRoots(document.evaluate(HOSTS, document, null, 6), observer, passages);
  if (!few || passages.length > 0) tell(few ? passages : null);
}

function changed(): void {
  // One change is enough to look again; the next are not even counted.
  observer.disconnect();
  setTimeout(() => requestIdleCallback(look, { timeout: 2_000 }), wait);
}

/** Until something was found there is nothing to ask again. */
function nothing(): void {}

/** Asks about the passages that were not asked about before. */
function tell(passages: readonly string[] | null): void {
  let news: string[] | null = null;
  if (passages) {
    news = [];
    for (const passage of passages) if (!told.includes(passage)) news.push(passage);
    if (news.length === 0) return;
  }
  // A page that has news again and again is asked more and more slowly.
  least = Math.max(LEAST_WAIT_MS, wait * 2);
  // Put together and taken apart, so that no passage keeps the whole text in memory.
  const kept = news?.join('\0') ?? '';
  told = told.length > MOST_TOLD ? kept : told + kept;
  const texts = news ? kept.split('\0') : null;
  world.tollTraceLook = () => ask(texts);
  ask(texts);
}

/** Asks for the reader; the background looks closer at the texts before it lets it come. */
function ask(texts: readonly string[] | null, again = AGAIN): void {
  const timer = again && setTimeout(() => ask(texts, again - 1), PAUSE_MS);
  // Once the extension was updated under an open page, asking throws or fails; both stay silent.
  try {
    findApi()
      ?.runtime?.sendMessage?.({ type: 'look', texts })
      .then((answer) => {
        if (answer) clearTimeout(timer);
        if (answer === true) stop();
      }, nothing);
  } catch {
    clearTimeout(timer);
  }
}

function stop(): void {
  stopped = true;
  observer.disconnect();
}
