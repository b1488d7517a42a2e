/** The months by their names, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Any of them, as part of a pattern without a group of its own. */
export const ANY_MONTH = MONTH_NAMES.join('|');
