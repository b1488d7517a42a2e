import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { VIEW } from '../../tools/browser/driver';
import { type PageSeen, PageWorld } from './page-world';
import { scriptCost, TRACED, type TracedCost, type TraceEvent } from './trace-cost';

/** After so long a page that changes all the time has been read and is followed. */
const SETTLED_MS = 10_000;
const HEAP_EVERY_S = 10;

/** What one visit of a page cost and showed. */
export interface Visit extends PageSeen {
  readonly cost: TracedCost;
}

/** What a page that changes all the time paid. */
export interface LiveCost {
  /** Part of the main thread's time that our scripts took. */
  readonly share: number;
  /** Milliseconds of our longest task. */
  readonly longest: number;
  /** The texts that are marked after the last change, in the order of the text. */
  readonly marked: readonly string[];
}

/** What is marked, in the order of the text. */
function markedTexts(): readonly string[] {
  return [...CSS.highlights]
    .filter(([name]) => name.startsWith('toll-trace-'))
    .flatMap(([, highlight]) => [...highlight])
    .map(({ startContainer: node, startOffset, endOffset }) => ({ node, startOffset, endOffset }))
    .sort((one, other) =>
      one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    .map(({ node, startOffset, endOffset }) => (node as Text).data.slice(startOffset, endOffset));
}

/** A Chromium of its own with one extension, or with none, in which pages are visited one after the other. */
export class Lane {
  private constructor(
    private readonly context: BrowserContext,
    private readonly session: CDPSession,
    private readonly extensionId: string | null,
    readonly version: string,
  ) {}

  /** `flags`: switches of the browser beside the usual ones. */
  static async start(
    executable: string,
    extension: string | null,
    flags: readonly string[] = [],
  ): Promise<Lane> {
    const context = await chromium.launchPersistentContext('', {
      executablePath: executable,
      headless: true,
      args: [
        '--enable-unsafe-extension-debugging',
        // Every page has a site and so a process of its own; the network does not exist.
        '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ...flags,
      ],
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      viewport: VIEW,
    });
    const browser = context.browser();
    if (browser === null) throw new Error('the browser offers no debugging session');
    const session = await browser.newBrowserCDPSession();
    const loaded =
      extension && (await session.send('Extensions.loadUnpacked', { path: extension }));
    return new Lane(context, session, loaded ? loaded.id : null, `Chromium ${browser.version()}`);
  }

  /** Visits the address in a tab of its own and stays so many milliseconds after the document is there. */
  async visit(url: string, stay: number): Promise<Visit> {
    const page = await this.context.newPage();
    const world = await PageWorld.open(this.context, page);
    const cost = await this.traced(async () => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.waitForTimeout(stay);
    });
    const seen = await world.seen();
    await page.close();
    return { ...seen, cost };
  }

  /** Kilobytes of the tab's script heap after a collection, all worlds together. */
  async heapOf(url: string, stay: number): Promise<number> {
    const page = await this.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(stay);
    const kilobytes = await heapOfPage(this.context, page);
    await page.close();
    return kilobytes;
  }

  /** Kilobytes of the background's script heap after a collection; null while it does not run. */
  async heapOfBackground(): Promise<number | null> {
    const [targetId] = await this.workers();
    if (targetId === undefined) return null;
    const { sessionId } = await this.session.send('Target.attachToTarget', {
      targetId,
      flatten: false,
    });
    const ask = async (id: number, method: string): Promise<{ usedSize?: number }> => {
      const answered = new Promise<{ usedSize?: number }>((resolve) => {
        const listen = (event: { message: string }) => {
          const answer: { id?: number; result?: { usedSize?: number } } = JSON.parse(event.message);
          if (answer.id !== id) return;
          this.session.off('Target.receivedMessageFromTarget', listen);
          resolve(answer.result ?? {});
        };
        this.session.on('Target.receivedMessageFromTarget', listen);
      });
      const message = JSON.stringify({ id, method });
      await this.session.send('Target.sendMessageToTarget', { sessionId, message });
      return answered;
    };
    await ask(1, 'HeapProfiler.collectGarbage');
    const { usedSize = 0 } = await ask(2, 'Runtime.getHeapUsage');
    return Math.round(usedSize / 1024);
  }

  /** Ends the background, as the browser does when it likes. */
  async killBackground(): Promise<void> {
    for (const targetId of await this.workers()) {
      await this.session.send('Target.closeTarget', { targetId });
    }
  }

  /** Opens a page that changes all the time; what our scripts take of its thread, and what is marked at the end. */
  async live(url: string, seconds: number): Promise<LiveCost> {
    const page = await this.context.newPage();
    await page.goto(url);
    await page.waitForTimeout(SETTLED_MS);
    let spent = 0;
    let longest = 0;
    // Traced in parts: a minute's samples are more than one answer should hold.
    for (let past = 0; past < seconds; past += HEAP_EVERY_S) {
      const cost = await this.traced(() => page.waitForTimeout(HEAP_EVERY_S * 1000));
      spent += cost.total;
      longest = Math.max(longest, cost.longest);
    }
    await page.evaluate(() => void dispatchEvent(new Event('bench-end')));
    await page.waitForTimeout(12_000);
    const marked = await page.evaluate(markedTexts);
    await page.close();
    return { share: spent / (seconds * 1000), longest, marked };
  }

  /** Opens a page that changes all the time; kilobytes of its script heap after ten seconds and every ten thereafter. */
  async liveHeaps(url: string, seconds: number): Promise<readonly number[]> {
    const page = await this.context.newPage();
    await page.goto(url);
    const start = performance.now();
    const heaps: number[] = [];
    for (let at = SETTLED_MS; at <= SETTLED_MS + seconds * 1000; at += HEAP_EVERY_S * 1000) {
      await page.waitForTimeout(Math.max(0, start + at - performance.now()));
      heaps.push(await heapOfPage(this.context, page));
    }
    await page.close();
    return heaps;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private async workers(): Promise<readonly string[]> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.includes(this.extensionId ?? '?'))
      .map(({ targetId }) => targetId);
  }

  /** What our scripts cost the pages' main threads while the steps are done. */
  private async traced(steps: () => Promise<void>): Promise<TracedCost> {
    const events: TraceEvent[] = [];
    const take = ({ value }: { value: unknown[] }) => {
      for (const event of value as TraceEvent[]) events.push(event);
    };
    this.session.on('Tracing.dataCollected', take);
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: TRACED, excludedCategories: ['*'] },
    });
    try {
      await steps();
    } finally {
      const complete = new Promise<void>((done) =>
        this.session.once('Tracing.tracingComplete', () => done()),
      );
      await this.session.send('Tracing.end');
      await complete;
      this.session.off('Tracing.dataCollected', take);
    }
    const prefix = this.extensionId === null ? '\0' : `chrome-extension://${this.extensionId}/`;
    return scriptCost(events, prefix);
  }
}

async function heapOfPage(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  // One collection leaves what the next frees. (`Memory.forciblyPurgeJavaScriptMemory` would end the page's scripts.)
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 1024);
}
