/** Why a claim cannot be the origin of a figure; `why-words.ts` has the words. */
export type Refusal =
  | 'agency-off'
  | 'not-yet-published'
  | 'other-number'
  | 'other-measure'
  | 'other-kind'
  | 'other-origin'
  | 'other-incident'
  | 'other-day'
  | 'other-place'
  | 'other-cause'
  | 'other-agency'
  | 'weak-record'
  | 'forecast'
  | 'no-forecast'
  | 'too-common'
  | 'not-plainly-origin';
