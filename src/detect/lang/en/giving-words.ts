import { words } from '../phrase-table';

/** Verbs by which a body brings out details of the dead. */
export const GIVING: readonly string[] = words(
  'given gave gives release releases released provides provided issues issued published shared offered',
);

/** Verbs for keeping a record of the dead. */
export const KEEPING: readonly string[] = words('maintains keeps runs compiles operates collects');
