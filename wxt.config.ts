import { defineConfig } from 'wxt';

// One manifest for both browsers, Manifest V3; what differs is said at its line.

/**
 * Pages of the extension get nothing but their own scripts and styles. While developing, the development
 * server too: WXT adds it for scripts, the rest is opened here.
 */
function contentPolicy(developing: boolean): string {
  const server = developing ? ' http://localhost:* ws://localhost:*' : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${developing ? " 'unsafe-inline'" : ''}${server}`,
    // Blobs: the explorer saves its own picture as PNG by way of an image.
    `img-src 'self' blob:${server}`,
    `font-src 'self'${server}`,
    // The bundled database is fetched from the package.
    `connect-src 'self'${server}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // Nothing is made into markup or script from text, whatever a later change or a package may try. The overlay of the
    // development server does.
    ...(developing ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join('; ');
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  // The archive for Mozilla's reviewers holds what builds the extension; WXT leaves out hidden folders itself.
  zip: { excludeSources: ['screenshots/**', 'coverage/**', 'tests/**', '**/*.log'] },
  vite: () => ({ build: { target: ['chrome119', 'firefox140'] } }),
  manifest: ({ browser, command }) => ({
    // Texts in the browser's language come from locales/.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab: a click on the toolbar button opens the page in front, where nothing else does. storage: the
    // settings. scripting: the reader and the popover come into a page only when it needs
    // them, and the style of the marks with them.
    // Chrome asks for its side panel; Firefox has a sidebar without.
    permissions: [
      'activeTab',
      'storage',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Figures stand on any page; the quick look asks whether reading one is worth it.
    host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_name__' },
    content_security_policy: { extension_pages: contentPolicy(command === 'serve') },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+T' } },
      // Without keys of their own: pages with figures have Alt+Shift+J and K, and browsers differ in
      // what they leave free.
      'next-figure': { description: '__MSG_command_next__' },
      'previous-figure': { description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'toll-trace@toll-trace.example',
              // Highlights (140) and the data collection key.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Where the data collection key is understood on Android.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // `match_origin_as_fallback` reaches frames without an address of their own.
        { minimum_chrome_version: '119' }),
  }),
});
