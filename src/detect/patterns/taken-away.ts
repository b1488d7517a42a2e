import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

const TAKING = /^(?:took|taking|seized|seizing|grabbed|snatched|whisked)$/;
const ENDS = /^(?:[,.;"]|away|from|with|and|including|at|during|by|into|captive)$/;

/** "raiders took nearly 60 herders", "14 millers were seized on Monday", "20 members were taken": carried off. */
export const takenAway: Pattern = {
  name: 'taken-away',
  withoutTrigger: {
    words: ['took', 'taking', 'taken', 'seized', 'seizing', 'grabbed', 'snatched', 'whisked'],
  },
  read(view, at, _page, wanted) {
    if (!wanted('captured')) return null;
    const phrase = readNounPhrase(view, at + 1);
    const by = isTakenBefore(view, at);
    if (phrase.type !== 'people' && !(by === 'away' && phrase.type !== 'thing')) return null;
    if (!((by && endsObject(view, phrase.to)) || areTaken(view, phrase.to))) return null;
    return {
      pattern: this.name,
      measure: 'captured',
      trigger: null,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: 'carried off: captured',
    };
  },
};

function isTakenBefore(view: SentenceView, at: number): 'away' | 'plain' | null {
  const { items } = view;
  let k = at - 1;
  while (items[k]?.wordClass === 'determiner') k--;
  const away = items[k]?.lower === 'away';
  if (away) k--;
  return TAKING.test(items[k]?.lower ?? '') ? (away ? 'away' : 'plain') : null;
}

function endsObject(view: SentenceView, to: number): boolean {
  const next = view.items[to];
  const after = view.items[to + 1]?.lower ?? '';
  if (next?.lower === 'in') return /^(?:retaliation|revenge|response|reprisal|return)$/.test(after);
  if (next?.lower === 'as') return /^(?:hostages?|captives?|prisoners?|slaves|human)$/.test(after);
  return next === undefined || ENDS.test(next.lower);
}

/** "were taken", "of his household were taken", "were seized": and not "were taken to hospital". */
function areTaken(view: SentenceView, to: number): boolean {
  const { items } = view;
  let k = to;
  if (items[k]?.lower === 'of') while (k < to + 5 && items[k]?.wordClass !== 'auxiliary') k++;
  if (items[k]?.wordClass !== 'auxiliary') return false;
  while (/^(?:auxiliary|adverb)$/.test(items[k]?.wordClass ?? '')) k++;
  if (!/^(?:taken|seized|snatched)$/.test(items[k]?.lower ?? '')) return false;
  const next = items[k + 1];
  return next === undefined || /^(?:[.,;"]|away|by|on|during|in|from|captive)$/.test(next.lower);
}
