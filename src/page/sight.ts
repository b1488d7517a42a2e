import { isShown } from './plain-dom';

/** How an element stands beside its neighbours: in the line, boxed in the line, or by itself. */
export type Standing = 'inline' | 'boxed' | 'block';

/** What reading needs to know of the layout. Asked rarely, so that no page pays for it. */
export interface Sight {
  /** Whether a reader can see the element's text at all. */
  isVisible(element: Element): boolean;
  /** Asked only where two words touch across an element's edge ("12" in one span, "30" in the next). */
  standingOf(element: Element): Standing;
  /** Text that is being edited throughout (`designMode`). */
  isEdited(document: Document): boolean;
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** For documents without a layout: only what the attributes say. */
export const ATTRIBUTE_SIGHT: Sight = {
  isVisible(element) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (HIDDEN_STYLE.test(at.getAttribute('style') ?? '')) return false;
    }
    return true;
  },
  standingOf: () => 'inline',
  isEdited: () => false,
};

const SEEN = { visibilityProperty: true, checkVisibilityCSS: true };

/** For a page in a browser. Reads styles only, never the layout. */
export const BROWSER_SIGHT: Sight = {
  isVisible: (element) => isShown(element, SEEN),
  standingOf(element) {
    const { display, float } = getComputedStyle(element);
    if (display === 'inline' || display === 'contents' || float !== 'none') return 'inline';
    return display.startsWith('inline') ? 'boxed' : 'block';
  },
  isEdited: (document) => document.designMode === 'on',
};
