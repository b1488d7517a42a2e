import type { Bidi } from './bidi';
import { PopupSurface } from './driver';
import { callExpression, resultOf } from './expression';

// The scripts below run in the browser's own window, where the driver has the browser's rights. They are
// text because their world is not this project's: nothing in them can be compiled against our types.

/**
 * Opens the extension's toolbar popup. Arguments: the extension's id; whether it counts as a click on the button, for
 * which the browser opens the page in front, or as the extension's own doing.
 */
const openPopupScript = `async (id, clicked) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  await extension.apiManager.global.browserActionFor(extension).openPopup(window, !clicked);
}`;

/** Ends the extension's event page, although it may be busy; gives whether it ran. Argument: the extension's id. */
export const killBackgroundScript = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const ran = extension.backgroundState === 'running' || extension.backgroundState === 'starting';
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return ran;
}`;

/** Takes the access to all sites away, or gives it back. Arguments: the extension's id, whether it has it. */
export const grantScript = `async (id, granted) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const sites = { permissions: [], origins: ['<all_urls>'] };
  if (granted) await ExtensionPermissions.add(id, sites, extension);
  else await ExtensionPermissions.remove(id, sites, extension);
}`;

/** Lets the extension into private windows, and loads it anew for it. Argument: the extension's id. */
export const allowPrivateScript = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/** Switches the extension off. Argument: its id. */
export const switchOffScript = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).disable();
}`;

/** Presses keys together, as on a keyboard. Argument: their names, modifiers first ("Alt", "Shift", "J"). */
export const pressKeysScript = `(names) => {
  const codes = { Alt: 18, Shift: 16, Ctrl: 17, MacCtrl: 17, Command: 224 };
  const keys = { Ctrl: 'Control', MacCtrl: 'Control', Command: 'Meta' };
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const events = names.map((name) => new KeyboardEvent('', {
    key: keys[name] ?? name,
    code: name in codes ? '' : 'Key' + name,
    keyCode: codes[name] ?? name.charCodeAt(0),
  }));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
}`;

/** How pages look. Arguments: colour scheme (0 dark, 1 light), whose colours (1 the page's, 2 the system's). */
export const emulateScript = `(scheme, colours) => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
  Services.prefs.setIntPref('browser.display.document_color_use', colours);
}`;

/**
 * Takes the network away, or gives it back. Argument: whether it is away. Firefox's own offline mode lets this
 * machine's servers through: a proxy that nobody serves does not.
 */
export const offlineScript = `(offline) => {
  Services.prefs.setStringPref('network.proxy.http', '127.0.0.1');
  Services.prefs.setIntPref('network.proxy.http_port', 9);
  Services.prefs.setBoolPref('network.proxy.allow_hijacking_localhost', true);
  Services.prefs.setIntPref('network.proxy.type', offline ? 1 : 0);
}`;

/** Sends what pages save into a folder, without asking. Argument: the folder. */
export const downloadScript = `(folder) => {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
  Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
  Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
  Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
}`;

const POPUP_SELECTOR = 'browser.webextension-popup-browser';

/** Runs an expression in the popup's document and answers with its JSON text; null where none is open. */
const inPopupScript = `async (selector, expression) => {
  const shown = [...document.querySelectorAll(selector)].find(
    (browser) => browser.closest('panel')?.state === 'open',
  );
  const manager = shown?.messageManager;
  if (!manager) return null;
  const name = 'toll-trace-driver:' + Math.random();
  const answered = new Promise((resolve) => {
    manager.addMessageListener(name, function listen({ data }) {
      manager.removeMessageListener(name, listen);
      resolve(data);
    });
  });
  const frameScript = '(' + async function (name, expression) {
    let answer;
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer = { json: await Cu.evalInSandbox(expression, sandbox) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(name, answer);
  } + ')(' + JSON.stringify(name) + ',' + JSON.stringify(expression) + ')';
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(frameScript), false);
  return answered;
}`;

/** The picture of the popup as text of a PNG's bytes (base64); null where none is open. */
const pictureScript = `async (selector) => {
  const shown = [...document.querySelectorAll(selector)].find(
    (browser) => browser.closest('panel')?.state === 'open',
  );
  if (!shown) return null;
  const { currentWindowGlobal } = shown.browsingContext;
  const picture = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

/** Closes the popup and waits until it is gone; another one could not be opened before. */
const closePopupScript = `async (selector) => {
  document.querySelector(selector)?.closest('panel')?.hidePopup();
  for (let tries = 0; tries < 100 && document.querySelector(selector); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}`;

/** What the popup's document answered. */
interface PopupAnswer {
  readonly json?: string;
  readonly error?: string;
}

/** Milliseconds for which the window waits for the popup, and for which one question waits meanwhile. */
const OPENING_MS = 10_000;
const QUESTION_MS = 1_000;

/** The open toolbar popup: a document in a panel of the window, which BiDi does not list among the tabs. */
export class FirefoxPopup extends PopupSurface {
  private constructor(readonly bidi: Bidi) {
    super();
  }

  /** Opens the popup of the extension over the tab in front. */
  static async open(bidi: Bidi, extensionId: string, clicked: boolean): Promise<FirefoxPopup> {
    await bidi.runInWindow(openPopupScript, [extensionId, clicked]);
    const popup = new FirefoxPopup(bidi);
    // Firefox loads a popup out of sight and moves it into its panel; questions asked before are lost.
    const end = performance.now() + OPENING_MS;
    while (performance.now() < end) {
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), QUESTION_MS));
      const state = await Promise.race([popup.#ask('document.readyState'), late]);
      if (state?.json === 'complete') return popup;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the popup did not open');
  }

  async run<Result>(source: string, args: readonly unknown[]): Promise<Result> {
    const answer = await this.#ask(callExpression(source, args));
    if (answer === null) throw new Error('the popup is closed');
    if (answer.error !== undefined) throw new Error(`in the popup: ${answer.error}`);
    return resultOf<Result>(answer.json);
  }

  async screenshot(): Promise<Uint8Array> {
    const picture = await this.bidi.runInWindow<string | null>(pictureScript, [POPUP_SELECTOR]);
    if (picture === null) throw new Error('the popup is closed');
    return Buffer.from(picture, 'base64');
  }

  async emulate(): Promise<void> {}

  close(): Promise<void> {
    return this.bidi.runInWindow(closePopupScript, [POPUP_SELECTOR]);
  }

  #ask(expression: string): Promise<PopupAnswer | null> {
    return this.bidi.runInWindow(inPopupScript, [POPUP_SELECTOR, expression]);
  }
}
