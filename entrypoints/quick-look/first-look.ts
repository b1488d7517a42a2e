import { findApi } from '../../src/page/extension-port';
import { A_NUMBER, aWord, HAS_OWN_NAMES } from '../../src/page/look-page';
import { lookLater, OBSERVED, whenVisible } from '../../src/page/look-watch';

interface World {
  /** Asks again where the look had found something: the site may be switched on now. */
  tollTraceLook?: () => void;
}

// A background that was killed before it answered is asked again, so often, after so long.
const AGAIN = 3;
const PAUSE_MS = 1_000;
// In a smaller page each element is asked for its shadow root, in others only those that may have one.
const FEW = 60;

// The only script that every page gets: bare, see docs/decisions.md. For most pages what stands here is
// all, and it stands in one piece: the engine compiles a function when it is first called, and each costs a
// small page a tenth of the whole look.
const world = globalThis as World;
if (world.tollTraceLook) world.tollTraceLook();
else {
  world.tollTraceLook = () => {};
  let later: ReturnType<typeof lookLater> | undefined;
  const observer = new MutationObserver((records) => {
    later ??= lookLater(found, observer);
    later(records);
  });
  // A tab restored in the background costs nothing until it is shown.
  if (document.hidden) {
    whenVisible(() => {
      observer.observe(document, OBSERVED);
      later = lookLater(found, observer);
      later(undefined);
    });
  } else {
    observer.observe(document, OBSERVED);
    const { body } = document;
    const text = body?.textContent ?? '';
    let worth = (A_NUMBER.test(text) && aWord().test(text)) || text.includes('\u00AD');
    if (body && !worth) {
      const elements = body.getElementsByTagName('*');
      const few = elements.length < FEW;
      worth = !few && document.evaluate(HAS_OWN_NAMES, body, null, 3).booleanValue;
      const hosts = few ? elements : body.children;
      for (let at = hosts.length; at-- && !worth; ) worth = !!hosts[at]?.shadowRoot;
    }
    if (worth) {
      later = lookLater(found, observer);
      later(text);
    }
  }
}

function found(texts: readonly string[] | null, stop: () => void): void {
  world.tollTraceLook = () => ask(texts, stop);
  ask(texts, stop);
}

/** Asks for the reader; the background looks closer at the texts before it lets it come. */
function ask(texts: readonly string[] | null, stop: () => void, again = AGAIN): void {
  let heard: unknown;
  // Once the extension was updated under an open page, asking throws or fails; both stay silent.
  try {
    findApi()
      ?.runtime?.sendMessage?.({ type: 'look', texts })
      .then((answer) => {
        heard = answer;
        if (answer === true) stop();
      })
      .catch(() => {});
  } catch {
    return;
  }
  setTimeout(() => heard || !again || ask(texts, stop, again - 1), PAUSE_MS);
}
