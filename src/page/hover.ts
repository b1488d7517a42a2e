import { isStanding, type Mark, rectsOf } from './marks';
import { matches } from './plain-dom';

/** Milliseconds for which the popover stays when the pointer has left both it and the mark. */
const LEAVE_MS = 300;
// Where one element holds more marks, the browser is asked which character the pointer is on: to ask for the place of
// each mark at each move would keep the page waiting.
const MANY = 64;
// What a click is for already.
const CLICKED =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable]';

/** What the pointer drives. */
export interface HoverTarget {
  open(mark: Mark): void;
  close(): void;
  /** The pointer came upon text with a mark: a popover may be wished soon. */
  near(): void;
  /** The mark whose popover is open; null while it is closed. */
  readonly opened: Mark | null;
  /** Whether the event comes from inside the popover. */
  contains(event: Event): boolean;
  /** Milliseconds for which the pointer rests before the popover opens. */
  readonly dwell: number;
}

/**
 * Opens a mark's popover when the pointer rests on it or clicks it. Costs a page nothing where no mark
 * is: only elements that hold one are looked at, and the layout is asked only inside them. Events that a script of the page
 * made up (`isTrusted` false) are not the reader's and change nothing.
 */
export class Hover {
  private byElement = new Map<Element, Mark[]>();
  private opening: ReturnType<typeof setTimeout> | null = null;
  private closing: ReturnType<typeof setTimeout> | null = null;
  private pointed: Mark | null = null;
  /** Opened by a click or a key: leaving does not close it. */
  private pinned = false;
  private following: AbortController | null = null;

  constructor(
    private readonly document: Document,
    private readonly target: HoverTarget,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.unfollow());
  }

  /** Begins to listen; again after the document was opened anew, which drops all listeners. */
  listen(): void {
    const options = { capture: true, passive: true, signal: this.signal };
    this.document.addEventListener('pointerover', this.over, options);
    this.document.addEventListener('click', this.click, options);
  }

  /** These are the marks from now on. */
  setMarks(marks: readonly Mark[]): void {
    this.byElement = new Map();
    for (const mark of marks) {
      for (const { node } of mark.nodes) {
        const element = node.parentElement;
        if (!element) continue;
        const others = this.byElement.get(element);
        if (!others) this.byElement.set(element, [mark]);
        else if (others.at(-1) !== mark) others.push(mark);
      }
    }
  }

  /** The popover was opened by a key or a click: it stays until it is dismissed. */
  pin(): void {
    this.pinned = true;
    this.cancel();
  }

  /** The popover was closed by other means. */
  release(): void {
    this.pinned = false;
    this.cancel();
    this.unfollow();
  }

  private readonly over = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const near = this.marksUnder(event) !== undefined;
    if (near) this.target.near();
    if (near || this.target.opened) this.follow();
    this.move(event);
  };

  private follow(): void {
    if (this.following) return;
    this.following = new AbortController();
    const options = { capture: true, passive: true, signal: this.following.signal };
    this.document.addEventListener('pointermove', this.move, options);
    this.document.documentElement.addEventListener('pointerleave', this.left, options);
  }

  private unfollow(): void {
    this.following?.abort();
    this.following = null;
    this.pointed = null;
  }

  private readonly left = (event: PointerEvent): void => {
    if (event.isTrusted) this.point(null, false);
  };

  private readonly move = (event: PointerEvent): void => {
    if (!event.isTrusted || !this.following) return;
    const inside = this.target.opened !== null && this.target.contains(event);
    this.point(inside ? null : this.markAt(event), inside);
    if (!this.marksUnder(event) && !this.target.opened && !this.opening) this.unfollow();
  };

  private point(mark: Mark | null, inside: boolean): void {
    const { opened } = this.target;
    if (inside || (mark && mark.key === opened?.key)) this.stopClosing();
    else if (opened && !this.pinned) {
      this.closing ??= setTimeout(() => {
        this.closing = null;
        this.target.close();
      }, LEAVE_MS);
    }
    if (mark?.key === this.pointed?.key) return;
    this.pointed = mark;
    this.stopOpening();
    if (!mark || mark.key === opened?.key) return;
    this.opening = setTimeout(() => {
      this.opening = null;
      this.stopClosing();
      this.pinned = false;
      if (isStanding(mark)) this.target.open(mark);
    }, this.target.dwell);
  }

  private readonly click = (event: MouseEvent): void => {
    if (!event.isTrusted || (this.target.opened && this.target.contains(event))) return;
    const mark = this.isForPage(event) ? null : this.markAt(event);
    if (mark) {
      this.target.open(mark);
      this.follow();
      this.pin();
    } else if (this.target.opened) this.target.close();
  };

  /** A click on a link or control, or the end of a selection, is not for us. */
  private isForPage(event: MouseEvent): boolean {
    if (
      event.button !== 0 ||
      event.composedPath().some((at) => at instanceof Element && matches(at, CLICKED))
    ) {
      return true;
    }
    return this.document.getSelection()?.isCollapsed === false;
  }

  private marksUnder(event: Event): Mark[] | undefined {
    return this.byElement.get(event.composedPath()[0] as Element);
  }

  private markAt(event: MouseEvent): Mark | null {
    const { clientX: x, clientY: y } = event;
    const isAt = (rect: DOMRect) =>
      x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
    const marks = this.marksUnder(event) ?? [];
    const near = marks.length > MANY ? this.marksNear(marks, x, y) : marks;
    return near.find((mark) => rectsOf(mark).some(isAt)) ?? null;
  }

  /** Those of many marks that hold the character at the point; the first of them where none is known to. */
  private marksNear(marks: readonly Mark[], x: number, y: number): readonly Mark[] {
    const caret = this.document.caretPositionFromPoint?.(x, y);
    const found = marks.filter(({ nodes }) =>
      nodes.some(
        ({ node, start, end }) =>
          node === caret?.offsetNode && caret.offset >= start && caret.offset <= end,
      ),
    );
    return found.length > 0 ? found : marks.slice(0, MANY);
  }

  private cancel(): void {
    this.stopOpening();
    this.stopClosing();
  }

  private stopOpening(): void {
    if (this.opening) clearTimeout(this.opening);
    this.opening = null;
  }

  private stopClosing(): void {
    if (this.closing) clearTimeout(this.closing);
    this.closing = null;
  }
}
