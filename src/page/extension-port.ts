/** The little of the browser's own interface that page scripts use, without a polyfill. */
export interface ExtensionPort {
  /** The reply; null once the extension was updated or removed under the page, and for no reply. */
  send(message: object): Promise<unknown>;
  /** False once the extension was updated, reloaded or removed while the page stayed open. */
  isAlive(): boolean;
}

interface Api {
  readonly runtime?: { readonly id?: string; sendMessage?(message: object): Promise<unknown> };
}

/**
 * The browser's interface: `browser` in Firefox, `chrome` in Chrome. A page can put an element named
 * "browser" there, so the function itself is asked for.
 */
export function findApi(): Api | undefined {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  return typeof browser?.runtime?.sendMessage === 'function' ? browser : chrome;
}

/** Opens the port. Everything on it is silent when the extension is gone. */
export function openPort(): ExtensionPort {
  const api = findApi();
  return {
    async send(message) {
      try {
        return (await api?.runtime?.sendMessage?.(message)) ?? null;
      } catch {
        return null;
      }
    },
    isAlive() {
      try {
        return Boolean(api?.runtime?.id);
      } catch {
        return false;
      }
    },
  };
}
