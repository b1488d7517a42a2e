import { flatTablesOf } from '../flat-tables';
import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import { NO_MORE } from './neighbours';

/** "Killed Wounded Missing" above "North 120 840 35": a table whose cells came without marks. */
export const flatTable: Pattern = {
  name: 'flat-table',
  withoutTrigger: { where: (view, page) => flatTablesOf(page).has(view.index) },
  read(view, at, page, wanted) {
    const measure = flatTablesOf(page).get(view.index)?.get(at);
    if (!measure || !wanted(measure)) return null;
    return {
      pattern: this.name,
      measure,
      trigger: null,
      side: 'none',
      phrase: readNounPhrase(view, at + 1),
      ...NO_MORE,
      note: `the name of its column says ${measure}`,
    };
  },
};
