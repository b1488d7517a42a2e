import { findApi } from '../../src/page/extension-port';
import { watchForFigures } from '../../src/page/look-watch';

interface World {
  /** Asks again where the look had found something: the site may be switched on now. */
  tollTraceLook?: () => void;
}

// A background that was killed before it answered is asked again, so often, after so long.
const AGAIN = 3;
const PAUSE_MS = 1_000;

// The only script that every page gets: bare, see docs/decisions.md. Once the extension was updated
// under an open page, asking throws or fails; both stay silent.
const world = globalThis as World;
if (world.tollTraceLook) world.tollTraceLook();
else {
  world.tollTraceLook = () => {};
  watchForFigures((passages, stop) => {
    world.tollTraceLook = () => ask(passages, stop);
    ask(passages, stop);
  });
}

/** Asks for the reader; the background looks closer at the passages before it lets it come. */
function ask(passages: readonly string[] | null, stop: () => void, again = AGAIN): void {
  let heard: unknown;
  try {
    findApi()
      ?.runtime?.sendMessage?.({ type: 'look', passages })
      .then((answer) => {
        heard = answer;
        if (answer === true) stop();
      })
      .catch(() => {});
  } catch {
    return;
  }
  setTimeout(() => heard || !again || ask(passages, stop, again - 1), PAUSE_MS);
}
