import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messagesFrom } from '../src/bridge/chosen-messages';
import { type PopoverDoor, type ReaderDoor, readerHere } from '../src/bridge/isolated-world';
import { PopoverHost } from '../src/page/popover-host';
import { createPopover } from '../src/view/popover/open-popover';
import { createWords } from '../src/view/words/speak';

// Comes into frames with marks only, after the reader, and makes itself known to it.
export default defineUnlistedScript(() => {
  readerHere()?.attachPopover(makeDoor);
});

function makeDoor(reader: ReaderDoor): PopoverDoor {
  let showAgain = () => {};
  const host = new PopoverHost(document, (again) => (again ? showAgain() : reader.closed()));
  const popover = createPopover({
    document,
    root: host.root,
    theme: reader.theme,
    words: createWords(messagesFrom(reader.texts)),
    adopt: (css) => host.adopt(css),
    onClose: () => reader.closed(),
    onStep: (by) => reader.step(by),
    onExplore: (place) => reader.explore(place),
  });
  return {
    show(card, anchor, options) {
      host.enter();
      popover.show(card, anchor, options);
      showAgain = () => {
        if (!popover.isOpen) return;
        popover.hide();
        popover.show(card, anchor, { ...options, focus: false });
      };
    },
    hide: () => popover.hide(),
    prepare(card, page) {
      host.enter();
      popover.prepare(card, page);
    },
    setTheme: (theme) => popover.setTheme(theme),
    get isOpen() {
      return popover.isOpen;
    },
    get isShown() {
      return popover.isShown;
    },
    contains: (event) => host.contains(event),
    text: () => popover.text(),
    owns: (node) => host.owns(node),
    remove: () => host.remove(),
  };
}
