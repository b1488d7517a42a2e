import type { Attribution } from '../detect/figure';

/** The origin in the page's words, with its name where the text gives it elsewhere ("a monitor (Norland Watch)"); null when only relays are named. */
export function sayOrigin({ origin, byName }: Attribution): string | null {
  if (!origin) return null;
  return byName ? `${origin.text} (${byName.text})` : origin.text;
}
