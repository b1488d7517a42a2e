import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from './settings';

// No code is made from text: the extension's own policy forbids it.
z.config({ jitless: true });

/**
 * The version of the stored form; raised whenever fields come, go or change their meaning, so that an older
 * extension on another device lets them be instead of losing what it does not know. Version 1 had no
 * language, no preferred agencies and one look of marks.
 */
export const STORED_VERSION = 2;

const STATUSES = [
  'traced',
  'revised',
  'altered',
  'within',
  'outside',
  'untraced',
  'not-covered',
] as const;

// Long enough for any reader, short enough to stay far below what storage holds.
const names = z.array(z.string().check(z.minLength(1), z.maxLength(253))).check(z.maxLength(5_000));

/** What is stored, in this version or an earlier one. A field that an earlier version lacked takes its default. */
const storedSchema = z.object({
  version: z.literal([1, STORED_VERSION]),
  settings: z.object({
    disabledAgencies: z._default(names, [...DEFAULT_SETTINGS.disabledAgencies]),
    preferredAgencies: z._default(names, [...DEFAULT_SETTINGS.preferredAgencies]),
    siteMode: z._default(z.enum(['all', 'only', 'on-click']), DEFAULT_SETTINGS.siteMode),
    sitesOff: z._default(names, [...DEFAULT_SETTINGS.sitesOff]),
    sitesOn: z._default(names, [...DEFAULT_SETTINGS.sitesOn]),
    markedStatuses: z._default(z.array(z.enum(STATUSES)), [...DEFAULT_SETTINGS.markedStatuses]),
    markLook: z._default(z.enum(['quiet', 'plain', 'strong']), DEFAULT_SETTINGS.markLook),
    dwell: z._default(z.number().check(z.gte(0), z.lte(10_000)), DEFAULT_SETTINGS.dwell),
    theme: z._default(z.enum(['auto', 'light', 'dark']), DEFAULT_SETTINGS.theme),
    language: z._default(z.enum(['auto', ...LANGUAGES]), DEFAULT_SETTINGS.language),
  }),
});

/** The settings in what storage gave; null when it is not in the stored form. */
export function readStored(stored: unknown): Settings | null {
  const parsed = storedSchema.safeParse(stored);
  return parsed.success ? parsed.data.settings : null;
}

/** The settings in the stored form. */
export function toStored(settings: Settings): { version: number; settings: Settings } {
  return { version: STORED_VERSION, settings };
}
