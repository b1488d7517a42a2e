import type { ComponentChildren } from 'preact';
import { useWords } from './use-words';

/**
 * Words of the record (names, notes, channels), which are English whatever the interface speaks: said so to
 * screen readers, and kept in their own direction, with their full stop at their own end.
 */
export function RecordText({ children }: { children: ComponentChildren }) {
  return <bdi lang="en">{children}</bdi>;
}

/** A mark of no language that stands for the text while its quotation marks are asked for. */
const PLACE = '\uE000';

/** Words of the page in the interface's quotation marks; in which language they are, only the page knows. */
export function Quoted({ children }: { children: string }) {
  const [open = '', close = ''] = useWords().say('quoted', { text: PLACE }).split(PLACE);
  return (
    <>
      {open}
      <bdi lang="">{children}</bdi>
      {close}
    </>
  );
}
