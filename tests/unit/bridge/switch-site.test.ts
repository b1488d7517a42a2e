import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isSiteOn } from '../../../src/bridge/settings';
import { switchSite } from '../../../src/bridge/switch-site';

describe('the switch for a site', () => {
  test.each(['all', 'only'] as const)(
    'in the mode %s it does what it says, both ways',
    (siteMode) => {
      const start = { ...DEFAULT_SETTINGS, siteMode };
      for (const on of [true, false, true]) {
        expect(isSiteOn(switchSite(start, 'news.example', on), 'news.example')).toBe(on);
      }
    },
  );

  test('switching on takes away the entry of the site above', () => {
    const off = { ...DEFAULT_SETTINGS, sitesOff: ['example.org', 'other.example'] };
    const on = switchSite(off, 'live.example.org', true);
    expect(on.sitesOff).toEqual(['other.example']);
  });

  test('switching off twice lists the site once', () => {
    const once = switchSite(DEFAULT_SETTINGS, 'news.example', false);
    expect(switchSite(once, 'news.example', false).sitesOff).toEqual(['news.example']);
  });

  test('a site with a similar end is another site', () => {
    const off = switchSite(DEFAULT_SETTINGS, 'news.example', false);
    expect(isSiteOn(off, 'badnews.example')).toBe(true);
  });
});
