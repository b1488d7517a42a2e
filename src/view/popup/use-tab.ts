import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupPort, TabState } from './port';

/** How often the tab is asked again while its page is being read, or nothing was found yet. */
const ASK_AGAIN_MS = 250;
/** After so long without an answer the page counts as read without a find. */
const PATIENCE_MS = 4000;

/** A page whose frames are known to be at work is waited for longer: the background may have to start for it. */
const AT_WORK_MS = 15_000;

/** The tab's state, asked again until the page is read; `again` looks anew. */
export function useTab(port: PopupPort): { state: TabState | null; again: () => void } {
  const [state, setState] = useState<TabState | null>(null);
  const [round, setRound] = useState(0);
  const held = useRef(0);

  useEffect(() => {
    const mine = ++held.current;
    const began = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      let found: TabState;
      try {
        found = await port.look();
      } catch (error) {
        found = { name: 'error', message: error instanceof Error ? error.message : String(error) };
      }
      if (held.current !== mine) return;
      const waited = performance.now() - began;
      const late = waited > PATIENCE_MS;
      if (found.name === 'reading' && late) found = { name: 'read', host: found.host, frames: [] };
      if (found.name === 'read' && waited > AT_WORK_MS) found = { ...found, atWork: false };
      setState(found);
      const empty = found.name === 'read' && found.frames.length === 0;
      const atWork = found.name === 'reading' || (found.name === 'read' && found.atWork);
      if (atWork || (empty && !late)) timer = setTimeout(ask, ASK_AGAIN_MS);
    };
    void ask();
    return () => {
      held.current++;
      clearTimeout(timer);
    };
  }, [port, round]);

  const again = useCallback(() => setRound((n) => n + 1), []);
  useEffect(() => port.follow?.(again), [port, again]);
  return { state, again };
}
