import { defineConfig } from 'wxt';

// One manifest for both browsers, Manifest V3; what differs is said at its line.
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Toll Trace',
    description:
      'Finds casualty figures on the page you read and shows who published each first, when, and what others estimate.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'toll-trace@toll-trace.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '119' }),
  }),
});
