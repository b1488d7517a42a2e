import type { TollTrace } from '../../src/bridge/isolated-world';
import type { PageReport } from '../../src/report/card';
import type { DrivenPage } from './driver';

/** Tries again until the answer is no longer null; null when the time is over. */
export async function until<Answer>(
  ask: () => Promise<Answer | null>,
  limit: number,
): Promise<Answer | null> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== null || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The page's report once the reader has it; null when none came within the milliseconds. */
export function readReport(page: DrivenPage, limit = 20_000): Promise<PageReport | null> {
  return until(() => page.inExtensionWorld(reportHere), limit);
}

/** Scrolls to a figure and opens its popover; its text, or null when it did not open. */
export async function openPopover(
  page: DrivenPage,
  key: string,
  limit = 10_000,
): Promise<string | null> {
  const jumped = await page.inExtensionWorld(jumpHere, key);
  return jumped ? popoverText(page, limit) : null;
}

/** The text of the open popover; null when none opened within the milliseconds. */
export function popoverText(page: DrivenPage, limit = 10_000): Promise<string | null> {
  return until(async () => (await page.inExtensionWorld(textHere)) || null, limit);
}

// These run in the extension's world of the page and see nothing of this file.

function reportHere(): PageReport | null {
  const { tollTrace } = globalThis as { tollTrace?: TollTrace };
  return tollTrace?.report() ?? null;
}

function jumpHere(key: string): boolean {
  const { tollTrace } = globalThis as { tollTrace?: TollTrace };
  return tollTrace?.jump(key) ?? false;
}

function textHere(): string {
  const { tollTrace } = globalThis as { tollTrace?: TollTrace };
  return tollTrace?.popoverText() ?? '';
}
