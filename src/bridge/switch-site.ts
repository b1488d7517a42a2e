import type { Settings } from './settings';

/** Whether the listed host is this one or stands above it. */
function covers(listed: string, host: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}

function without(hosts: readonly string[], host: string): string[] {
  return hosts.filter((listed) => !covers(listed, host));
}

function withHost(hosts: readonly string[], host: string): string[] {
  return hosts.some((listed) => covers(listed, host)) ? [...hosts] : [...hosts, host].sort();
}

/**
 * The settings with one site switched on or off, in the list that the mode uses. Switching back takes
 * away every entry that covers the host. In the mode `on-click` nothing changes.
 */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  switch (settings.siteMode) {
    case 'all':
      return {
        ...settings,
        sitesOff: on ? without(settings.sitesOff, host) : withHost(settings.sitesOff, host),
      };
    case 'only':
      return {
        ...settings,
        sitesOn: on ? withHost(settings.sitesOn, host) : without(settings.sitesOn, host),
      };
    case 'on-click':
      return settings;
  }
}
