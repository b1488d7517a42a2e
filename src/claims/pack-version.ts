/**
 * Why this version of Toll Trace cannot read a pack, as a sentence for its reader; null when it can. `head`
 * is whatever the pack's file holds, read or not: a newer form may have keys that nobody here knows.
 */
export function refuseNewerPack(head: unknown, appVersion: string): string | null {
  const needed = (head as { readonly minimumAppVersion?: unknown } | null)?.minimumAppVersion;
  if (typeof needed !== 'string' || !VERSION.test(needed)) return null;
  if (compareVersions(needed, appVersion) <= 0) return null;
  return `This pack needs Toll Trace ${needed} or later; this is ${appVersion}. Update Toll Trace, then add the pack again.`;
}

const VERSION = /^\d+\.\d+\.\d+$/;

/** Below zero when `one` is the older of two versions of three numbers, zero when they are the same. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (const part of [0, 1, 2]) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
