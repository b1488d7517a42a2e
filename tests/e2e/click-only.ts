import type { BrowserKind } from '../../tools/browser/find-browser';
import { changedExtension, type ExtensionFolder } from './changed-extension';

/**
 * The built extension without any lasting access to sites: neither host permission nor content script stand in its
 * manifest, so that all it can reach is the tab whose reader clicked (`activeTab`).
 */
export function clickOnlyExtension(kind: BrowserKind): Promise<ExtensionFolder> {
  return changedExtension(kind, ({ host_permissions, content_scripts, ...manifest }) => {
    if (!host_permissions || !content_scripts) throw new Error('the manifest asks for no sites');
    return manifest;
  });
}
