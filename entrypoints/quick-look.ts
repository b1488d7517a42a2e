import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findApi } from '../src/page/extension-port';
import { watchForFigures } from '../src/page/look-watch';

interface World {
  /** Asks again where the look had found something: the site may be switched on now. */
  tollTraceLook?: () => void;
}

// The only script that every page gets: bare, see docs/decisions.md. Once the extension was updated
// under an open page, asking throws or fails; both stay silent.
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.tollTraceLook) {
    world.tollTraceLook();
    return;
  }
  world.tollTraceLook = () => {};
  const ask = () => {
    try {
      findApi()
        ?.runtime?.sendMessage?.({ type: 'look' })
        .catch(() => {});
    } catch {}
  };
  watchForFigures(() => {
    world.tollTraceLook = ask;
    ask();
  });
});
