import { type NounPhrase, readNounPhrase } from '../noun-phrase';
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
    if (wentDownWith(view, at, phrase)) {
      return {
        ...{ pattern: this.name, measure: 'killed', trigger: null, side: 'right', phrase },
        ...NO_MORE,
        note: 'taken along by what went down: killed',
      };
    }
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

const GOES_DOWN =
  /^(?:sank|sunk|sinks|capsized|capsizes|foundered|overturned|crashed|exploded|blew|blown|detonated)$/;
const CREW_OF = /^(?:crew|complement|company|of|all)$/;

/** "sank at once, taking 30 of the crew with her": those who are drawn along with a ship, or with one who dies. */
function wentDownWith({ items }: SentenceView, at: number, phrase: NounPhrase): boolean {
  if (phrase.type === 'thing' || items[phrase.to]?.lower !== 'with') return false;
  if (!/^(?:her|him|it|them)$/.test(items[phrase.to + 1]?.lower ?? '')) return false;
  let verb = at - 1;
  while (
    /^(?:adverb|determiner)$/.test(items[verb]?.wordClass ?? '') ||
    CREW_OF.test(items[verb]?.lower ?? '')
  )
    verb--;
  if (!/^(?:took|taking|takes)$/.test(items[verb]?.lower ?? '')) return false;
  const from = Math.max(0, verb - BACK);
  return items
    .slice(from, verb)
    .some(
      ({ lower }, k) =>
        GOES_DOWN.test(lower) ||
        (lower === 'down' && /^(?:went|gone|going)$/.test(items[from + k - 1]?.lower ?? '')),
    );
}

/** Items before the verb among which stands what went down. */
const BACK = 12;

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
