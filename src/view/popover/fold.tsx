import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WordKey } from '../words/speak';
import { useWords } from '../words/use-words';

/** A part that is opened by its name. What is inside is drawn when it is opened: most readers never do. */
export function Fold({ name, children }: { name: WordKey; children(): ComponentChildren }) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={(event) => setOpened(event.currentTarget.open || opened)}>
      <summary>{words.say(name)}</summary>
      {opened && children()}
    </details>
  );
}
