import type { BrowserContext, Page } from 'playwright-core';

/** What the reader can change of an extension. */
export interface ExtensionChange {
  readonly extensionId: string;
  readonly hostAccess?: 'ON_ALL_SITES' | 'ON_CLICK';
  readonly incognitoAccess?: boolean;
}

/** What the browser's own page of extensions may change in them. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(change: ExtensionChange): Promise<void>;
      updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    };
    readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
  };
}

/** Changes an extension as the reader can. */
export function changeExtension(context: BrowserContext, change: ExtensionChange): Promise<void> {
  return onExtensions(context, (page) =>
    page.evaluate(async (change: ExtensionChange) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      // Some changes load the extension anew, and one from a folder only in this mode.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration(change);
    }, change),
  );
}

/** Switches an extension off. */
export function switchOff(context: BrowserContext, extensionId: string): Promise<void> {
  return onExtensions(context, (page) =>
    page.evaluate(
      (id) => (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, false),
      extensionId,
    ),
  );
}

async function onExtensions(
  context: BrowserContext,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await act(page);
  await page.close();
}
