import { DRIFT_CASES } from './drift-cases';
import { FIRST_CASES } from './first-cases';
import type { NewsCase } from './news-case';

/** All sentences on the bundled record. */
export const NEWS_CASES: readonly NewsCase[] = [...FIRST_CASES, ...DRIFT_CASES];
