import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findApi } from '../src/page/extension-port';
import { watchForFigures } from '../src/page/look-watch';

// The only script that every page gets: bare, see docs/decisions.md. Once the extension was updated
// under an open page, asking throws or fails; both stay silent.
export default defineUnlistedScript(() => {
  watchForFigures(() => {
    try {
      findApi()
        ?.runtime?.sendMessage?.({ type: 'look' })
        .catch(() => {});
    } catch {}
  });
});
