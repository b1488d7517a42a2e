import { flatTablesOf } from '../flat-tables';
import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import { told } from './neighbours';

/** "Killed Wounded Missing" above "North 120 840 35": a table whose cells came without marks. */
export const flatTable: Pattern = {
  name: 'flat-table',
  withoutTrigger: { where: (view, page) => flatTablesOf(page).has(view.index) },
  read(view, at, page, wanted) {
    const measure = flatTablesOf(page).get(view.index)?.get(at);
    if (!measure || !wanted(measure)) return null;
    return told(
      this.name,
      measure,
      readNounPhrase(view, at + 1),
      `the name of its column says ${measure}`,
    );
  },
};
