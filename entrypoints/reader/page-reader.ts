import type { MessageTexts } from '../../src/bridge/chosen-messages';
import type {
  FrameState,
  PopoverDoor,
  ReaderDoor,
  TollTrace,
} from '../../src/bridge/isolated-world';
import type { MarkLook } from '../../src/bridge/settings';
import type { ExtensionPort } from '../../src/page/extension-port';
import { type MarkedSpan, PageFollower } from '../../src/page/follow-page';
import { listenToKeys } from '../../src/page/keys';
import { isStanding, type Mark, rectsOf } from '../../src/page/marks';
import { BROWSER_SIGHT } from '../../src/page/sight';
import type { TextMap } from '../../src/page/text-map';
import type { PageReport } from '../../src/report/card';
import { askBackground, needsAttention } from './ask-background';
import { bringIntoView, indexInView } from './bring-into-view';

const FETCH_AGAIN_MS = 1_000;
/** A busy page is never idle; the popover is prepared within half a dwell all the same. */
const SOON_MS = 150;

/** Reads its frame, keeps the report, and opens the popover on hover, click, key and command. */
export class PageReader implements TollTrace {
  private readonly controller = new AbortController();
  private readonly follower: PageFollower;
  private frame: FrameState = { state: 'reading', report: null };
  private makeDoor: ((reader: ReaderDoor) => PopoverDoor) | null = null;
  private door: PopoverDoor | null = null;
  private theme: 'auto' | 'light' | 'dark' = 'auto';
  private texts: MessageTexts | null = null;
  private dwell = 300;
  private opened: Mark | null = null;
  /** Asked for before the popover's code was there. */
  private wanted: { readonly mark: Mark; readonly focus: boolean } | null = null;
  private forced = false;
  private prepared = false;
  /** The settings changed while the page was hidden, or no answer came: it is asked again when it is shown. */
  private behind = false;
  /** When the popover's code was asked for last. */
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private dressed: MarkLook | null = null;
  private counted = '0 0';

  constructor(
    private readonly document: Document,
    private readonly port: ExtensionPort,
  ) {
    const reader = this;
    const { signal } = this.controller;
    this.follower = new PageFollower({
      document,
      sight: BROWSER_SIGHT,
      signal,
      ask: (map) => this.ask(map),
      painted: (marks) => this.painted(marks),
      begun: () => this.listenToKeys(),
      isOwn: (node) => this.door?.owns(node) ?? false,
      pointer: {
        open: (mark) => this.open(mark, false),
        close: () => this.close(),
        near: () => this.fetchPopover(),
        contains: (event) => this.door?.contains(event) ?? false,
        get opened() {
          return reader.opened;
        },
        get dwell() {
          return reader.dwell;
        },
      },
    });
  }

  report(): PageReport | null {
    return this.frame.report;
  }

  state(): FrameState {
    return this.frame;
  }

  marked(): readonly string[] {
    return this.follower.current.map((mark) => mark.key);
  }

  counts(): { attention: number; marked: number } {
    const attention = this.frame.report?.findings.filter(needsAttention).length ?? 0;
    return { attention, marked: this.follower.current.length };
  }

  popoverText(): string {
    return this.door?.text() ?? '';
  }

  isAlive(): boolean {
    return this.port.isAlive() && !this.controller.signal.aborted;
  }

  read(forced: boolean): Promise<void> {
    this.forced = forced;
    return this.follower.read();
  }

  settingsChanged(): Promise<void> {
    this.behind = true;
    if (!this.document.hidden) return this.catchUp();
    this.awaitShown();
    return Promise.resolve();
  }

  catchUp(): Promise<void> {
    if (!this.behind) return Promise.resolve();
    this.behind = false;
    return this.read(this.forced);
  }

  private readonly shown = (): void => void this.catchUp();
  private awaitShown(): void {
    const { signal } = this.controller;
    this.document.addEventListener('visibilitychange', this.shown, { once: true, signal });
  }

  jump(key: string): boolean {
    const mark = this.markOf(key);
    if (!mark || !isStanding(mark)) return false;
    bringIntoView(mark);
    this.open(mark, true);
    this.follower.hover.pin();
    return true;
  }

  step(by: 1 | -1): boolean {
    const marks = this.follower.current;
    const key = this.opened?.key;
    const at = marks.findIndex((mark) => mark.key === key);
    const next = marks[at < 0 ? indexInView(marks, by) : at + by];
    return next ? this.jump(next.key) : false;
  }

  /** From the last figure to the first, and back. */
  private stepAround(by: 1 | -1): boolean {
    const end = this.follower.current.at(by > 0 ? 0 : -1);
    return end ? this.jump(end.key) : false;
  }

  attachPopover(make: (reader: ReaderDoor) => PopoverDoor): void {
    this.makeDoor = make;
    const { wanted } = this;
    this.wanted = null;
    if (wanted) this.open(wanted.mark, wanted.focus);
    else this.prepareSoon();
  }

  /** The popover's code comes when the pointer is near a mark; a background that was killed is asked again. */
  private fetchPopover(): void {
    const now = performance.now();
    if (this.makeDoor || Math.abs(now - this.fetchedAt) < FETCH_AGAIN_MS) return;
    this.fetchedAt = now;
    void this.port.send({ type: 'popover' });
  }

  /** Draws a card while nobody waits, so that the first opening is as quick as the others. */
  private prepareSoon(): void {
    if (this.prepared || !this.makeDoor || !this.frame.report) return;
    this.document.defaultView?.requestIdleCallback?.(() => this.prepare(), { timeout: SOON_MS });
  }

  private prepare(): void {
    const { report } = this.frame;
    const card = report?.findings.find(({ marked }) => marked);
    if (this.prepared || !report || !card || this.opened) return;
    this.prepared = true;
    this.doorOf()?.prepare(card, report);
  }

  /** The popover, made at the first need; null while its code is not there, and after the end. */
  private doorOf(): PopoverDoor | null {
    if (!this.makeDoor || this.controller.signal.aborted) return null;
    this.door ??= this.makeDoor({
      theme: this.theme,
      texts: this.texts,
      closed: () => this.close(),
      step: (by) => this.step(by) || this.stepAround(by),
      explore: (place) => void this.port.send({ type: 'explore', place }),
    });
    return this.door;
  }

  stop(): void {
    this.close();
    this.controller.abort();
    this.door?.remove();
    this.door = null;
  }

  private listenToKeys(): void {
    const target = {
      step: (by: 1 | -1) => this.step(by) || this.stepAround(by),
      dismiss: () => this.dismiss(),
      contains: (event: Event) => this.door?.contains(event) ?? false,
    };
    if (this.document.defaultView) {
      listenToKeys(this.document.defaultView, target, this.controller.signal);
    }
  }

  private open(mark: Mark, focus: boolean): void {
    if (!this.port.isAlive()) {
      this.stop();
      return;
    }
    const { report } = this.frame;
    const card = report?.findings.find(({ key }) => key === mark.key);
    if (!report || !card) return;
    const door = this.doorOf();
    if (!door) {
      this.wanted = { mark, focus };
      this.fetchPopover();
      return;
    }
    this.opened = mark;
    const { findings, ...page } = report;
    door.show(card, () => rectsOf(this.markOf(mark.key) ?? mark), { focus, page });
    // It is closed again where the page lets nothing be seen.
    if (this.opened === mark) this.follower.showOpened(mark);
  }

  /** Closes for a key, which is the page's all the same where no popover is seen. */
  private dismiss(): boolean {
    const seen = this.door?.isShown ?? false;
    return this.close() && seen;
  }

  private close(): boolean {
    this.wanted = null;
    if (!this.opened) return false;
    this.opened = null;
    this.door?.hide();
    this.follower.hover.release();
    this.follower.showOpened(null);
    return true;
  }

  private async ask(map: TextMap): Promise<readonly MarkedSpan[] | null> {
    const { forced, dressed } = this;
    const { signal } = this.controller;
    const how = { forced, dressed };
    // Whatever it is asked for, the answer is of the settings as they are now.
    this.behind = false;
    const answer = await askBackground(this.port, this.document, map, signal, how);
    if (!this.port.isAlive()) {
      this.stop();
      return null;
    }
    if (answer.state === 'failed') {
      this.behind = true;
      // What was read before stays shown; a first reading that failed is said in the popup.
      if (!this.frame.report) this.frame = { state: 'failed', report: null };
      return null;
    }
    if (answer.state === 'off') {
      this.frame = { state: 'off', report: null };
      return [];
    }
    const { report, dwell, theme, texts, markLook } = answer.reading;
    this.dwell = dwell;
    this.theme = theme;
    this.door?.setTheme(theme);
    if (texts?.locale !== this.texts?.locale) this.redraw(texts);
    this.frame = { state: 'read', report };
    const marked = report.findings.filter((card) => card.marked);
    if (marked.length > 0) this.dressed = markLook;
    return marked.map(({ key, status, span }) => ({ key, group: status, span }));
  }

  /** The next popover is made anew, in another language. */
  private redraw(texts: MessageTexts | null): void {
    this.texts = texts;
    this.close();
    this.door?.remove();
    this.door = null;
  }

  private painted(marks: readonly Mark[]): void {
    if (this.opened && !marks.some((mark) => mark.key === this.opened?.key)) this.close();
    this.prepareSoon();
    // Also where a document that was written anew dropped the listener.
    if (this.behind) this.awaitShown();
    const counts = this.counts();
    const counted = `${counts.attention} ${counts.marked}`;
    if (counted !== this.counted) {
      this.counted = counted;
      void this.port.send({ type: 'counted', ...counts });
    }
  }

  private markOf(key: string): Mark | null {
    return this.follower.current.find((mark) => mark.key === key) ?? null;
  }
}
