import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WordKey } from '../words/speak';
import { useWords } from '../words/use-words';

/** Room that is kept between what is brought into sight and the edge, CSS pixels. */
const EDGE = 12;

/** Scrolls the popover, never the page, until the part is in sight; one that is too high from its name on. */
function bringIntoSight(part: HTMLElement): void {
  const scroller = part.closest('.scroll');
  if (!part.isConnected || !scroller) return;
  const frame = scroller.getBoundingClientRect();
  const { top, bottom } = part.getBoundingClientRect();
  const hidden = bottom + EDGE - frame.bottom;
  if (hidden > 0) scroller.scrollTop += Math.min(hidden, top - EDGE - frame.top);
}

/** A part that is opened by its name. What is inside is drawn when it is opened: most readers never do. */
export function Fold({ name, children }: { name: WordKey; children(): ComponentChildren }) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const toggled = (part: HTMLDetailsElement) => {
    setOpened(part.open || opened);
    if (!part.open) return;
    // With the next frame the part is drawn and the popover has its new height; after it there is room to see.
    requestAnimationFrame(() => requestAnimationFrame(() => bringIntoSight(part)));
  };
  return (
    <details class="fold" onToggle={(event) => toggled(event.currentTarget)}>
      <summary>{words.say(name)}</summary>
      {opened && children()}
    </details>
  );
}
