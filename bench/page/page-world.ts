import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What a page shows at the end of a visit. */
export interface PageSeen {
  /** Milliseconds from DOMContentLoaded to the first mark; null without one. */
  readonly firstMark: number | null;
  readonly marks: number;
  /** Sum of the layout shifts that the browser reports. */
  readonly shift: number;
  /** The document as it stands, its own address taken out. */
  readonly html: string;
  /** Its text without scripts. */
  readonly text: string;
}

/** Kept by the watching script in its world. */
interface Seen {
  loaded: number;
  firstMark: number | null;
  shift: number;
}

const WORLD = 'bench';

/**
 * The bench's own world in a tab: it sees the page's document, and nothing that the page breaks in the scripts of its
 * world is broken here.
 */
export class PageWorld {
  private constructor(private readonly session: CDPSession) {}

  /** Opens the world in a tab in which nothing was loaded yet, and watches there whatever is loaded. */
  static async open(context: BrowserContext, page: Page): Promise<PageWorld> {
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      // The runner names functions by a helper that pages do not have.
      source: `globalThis.__name = (f) => f;(${watchPage})()`,
      worldName: WORLD,
    });
    return new PageWorld(session);
  }

  /** What the page shows now. */
  seen(): Promise<PageSeen> {
    return this.ask(takeSeen);
  }

  private async ask<Result>(question: () => Result): Promise<Result> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    // The name gives the world that is there already.
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: WORLD,
    });
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(${question})()`,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Result;
  }
}

/** Runs before any script of the page: notes when marks come and what moves. */
function watchPage(): void {
  // On pages made to be slow the mark comes late.
  const LOOKED_MS = 30_000;
  const seen: Seen = { loaded: 0, firstMark: null, shift: 0 };
  Object.defineProperty(globalThis, 'tollTraceBench', { value: seen });
  if (window !== top) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    seen.loaded = performance.now();
    const look = () => {
      const now = performance.now();
      if ([...CSS.highlights.keys()].some((name) => name.startsWith('toll-trace-'))) {
        seen.firstMark = now - seen.loaded;
      } else if (now - seen.loaded < LOOKED_MS) setTimeout(look, 10);
    };
    look();
  });
}

/** What a page shows at the end of a visit; runs in the page, so it uses nothing from outside of itself. */
export function takeSeen(): PageSeen {
  const { tollTraceBench: seen } = globalThis as unknown as { tollTraceBench?: Seen };
  const marks = [...CSS.highlights]
    .filter(([name]) => name.startsWith('toll-trace-'))
    .reduce((sum, [, { size }]) => sum + size, 0);
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest('script,style,noscript,textarea,svg')) texts.push(nodeValue ?? '');
  }
  const html = document.documentElement.outerHTML.replaceAll(location.host, '');
  const { firstMark = null, shift = 0 } = seen ?? {};
  return { firstMark, shift, marks, html, text: texts.join('') };
}
