import { defineWxtModule } from 'wxt/modules';

/** The script that every page gets; built as an unlisted script, so that no runtime comes with it. */
const BARE_SCRIPT = 'quick-look.js';

/**
 * Puts the quick look into the manifest as the only content script. WXT's own content scripts bring a
 * runtime that costs a page more than the look itself. Frames without an address of their own (srcdoc,
 * blank, blob) get it by the origin that made them.
 */
export default defineWxtModule({
  name: 'bare-script',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', (_wxt, manifest) => {
      manifest.content_scripts = [
        ...(manifest.content_scripts ?? []),
        {
          matches: ['<all_urls>'],
          js: [BARE_SCRIPT],
          run_at: 'document_idle',
          all_frames: true,
          match_origin_as_fallback: true,
        },
      ];
      if (manifest.options_ui) manifest.options_ui.open_in_tab = true;
    });
  },
});
