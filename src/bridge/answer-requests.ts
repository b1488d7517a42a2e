import type { PageAnswer, ReadPage, Request } from './messages';
import { isSiteOn, type MarkLook, type Settings } from './settings';

/** Which frame sent a request, as the browser says (never as the message says). */
export interface Sender {
  readonly tabId: number;
  readonly frameId: number;
  /** Host of the tab's page, lower case; empty for files and blank pages. */
  readonly host: string;
}

/** What the background can do for a frame. */
export interface Background {
  settings(): Promise<Settings>;
  read(page: ReadPage, settings: Settings): Promise<PageAnswer>;
  /** A closer look at texts in which the quick look saw a casualty word and a number. */
  holdFigures(texts: readonly string[]): boolean;
  injectReader(sender: Sender): Promise<void>;
  /** The style of the marks. */
  dress(sender: Sender, look: MarkLook): Promise<void>;
  injectPopover(sender: Sender): Promise<void>;
  explore(place: string): Promise<void>;
  count(sender: Sender, counts: { attention: number; marked: number }): Promise<void>;
}

/** Answers one request. Throws nothing: a frame that is gone or closed to us is no fault of the page. */
export async function answerRequest(
  request: Request,
  sender: Sender,
  background: Background,
): Promise<PageAnswer | true | 'nothing' | null> {
  try {
    switch (request.type) {
      case 'look':
        if (!isSiteOn(await background.settings(), sender.host)) return true;
        if (request.texts && !background.holdFigures(request.texts)) return 'nothing';
        await background.injectReader(sender);
        return true;
      case 'popover':
        await background.injectPopover(sender);
        return null;
      case 'read': {
        const settings = await background.settings();
        if (!request.forced && !isSiteOn(settings, sender.host)) return { state: 'off' };
        const answer = await background.read(request.page, settings);
        // The style first, so that no mark is made that cannot be seen.
        if (request.dressed !== settings.markLook && hasMarks(answer)) {
          await background.dress(sender, settings.markLook);
        }
        return answer;
      }
      case 'explore':
        await background.explore(request.place);
        return null;
      case 'counted':
        await background.count(sender, request);
        return null;
    }
  } catch {
    return request.type === 'read' ? { state: 'failed' } : null;
  }
}

function hasMarks(answer: PageAnswer): boolean {
  return answer.state === 'read' && answer.reading.report.findings.some(({ marked }) => marked);
}

/** The host of an address, lower case without a port; empty for what has none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
