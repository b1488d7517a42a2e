import { createPopover } from '../../src/view/popover/open-popover';
import { sampleCards } from './sample-cards';

type Theme = 'auto' | 'light' | 'dark';

/** The names of the sample findings. */
export type SampleName = keyof typeof sampleCards;

/** What the gallery's driver calls in the browser. */
export interface Gallery {
  /** Draws the cards side by side in columns of `width`; `whole` opens all folds and lifts the height limit. */
  popovers(names: readonly SampleName[], theme: Theme, width: number, whole: boolean): void;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

function showAt(name: SampleName, theme: Theme, x: number, whole: boolean): void {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const popover = createPopover({
    document,
    root,
    theme,
    onClose: () => popover.hide(),
    onStep: () => {},
  });
  popover.show(sampleCards[name], () => [new DOMRect(x + 16, 8, 80, 20)], { focus: false });
  if (!whole) return;
  const surface = root.querySelector<HTMLElement>('.tt-popover');
  surface?.style.setProperty('max-height', 'none', 'important');
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

window.gallery = {
  popovers(names, theme, width, whole) {
    document.body.replaceChildren();
    document.documentElement.style.background = theme === 'dark' ? '#101214' : '#fbfaf7';
    names.forEach((name, i) => {
      showAt(name, theme, i * width, whole);
    });
  },
};
