import type { Status } from '../match/finding';

/** Where the extension works: on all sites, only on the listed ones, or only when the reader asks by the toolbar button. */
export type SiteMode = 'all' | 'only' | 'on-click';

/** The languages of the interface, as `_locales` names them. */
export const LANGUAGES = ['en', 'uk', 'ru', 'ko', 'de', 'fr', 'es', 'ar'] as const;
/** `auto`: the browser's, else English. */
export type Language = 'auto' | (typeof LANGUAGES)[number];

/** How strongly figures are marked in pages; the line of each status is the same in all. */
export type MarkLook = 'quiet' | 'plain' | 'strong';

/** What the reader has set. Stored whole; see `settings-store.ts` for reading and migration. */
export interface Settings {
  /** Agencies that take no part. Ids. */
  readonly disabledAgencies: readonly string[];
  /** Agencies whose estimates stand first in lists, the foremost first. Ids. */
  readonly preferredAgencies: readonly string[];
  readonly siteMode: SiteMode;
  /** Hosts switched off while the mode is `all` ("example.org" covers its subdomains). */
  readonly sitesOff: readonly string[];
  /** Hosts switched on while the mode is `only`. */
  readonly sitesOn: readonly string[];
  /** Statuses that are marked in the page. */
  readonly markedStatuses: readonly Status[];
  readonly markLook: MarkLook;
  /** Milliseconds the pointer rests on a mark before the popover opens. */
  readonly dwell: number;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly language: Language;
}

/** What a fresh profile starts with. */
export const DEFAULT_SETTINGS: Settings = {
  disabledAgencies: [],
  preferredAgencies: [],
  siteMode: 'all',
  sitesOff: [],
  sitesOn: [],
  markedStatuses: ['traced', 'revised', 'altered', 'within', 'outside', 'untraced'],
  markLook: 'plain',
  dwell: 300,
  theme: 'auto',
  language: 'auto',
};

/** Whether the host is the listed one or lies under it. Hosts are lower-case without a port. */
function isUnder(host: string, listed: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}

/** Whether pages of this host are read without being asked. */
export function isSiteOn(settings: Settings, host: string): boolean {
  switch (settings.siteMode) {
    case 'all':
      return !settings.sitesOff.some((listed) => isUnder(host, listed));
    case 'only':
      return settings.sitesOn.some((listed) => isUnder(host, listed));
    case 'on-click':
      return false;
  }
}
