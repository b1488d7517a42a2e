import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** Items between "of" and the word of harm: "cases of suspected extrajudicial killings". */
const REACH = 5;
const DEEDS =
  /^(?:killings?|deaths?|fatalities|murders?|homicides?|abductions?|kidnappings?|(?:(?:en)?forced )?disappearances?)$/;
/** Deeds that no list of triggers knows by themselves. */
const KILLINGS = /^(?:(?:summary |extra-?judicial )?executions?|lynchings?|beheadings?|hangings?)$/;
/** Of the hurt there are cases beyond number; one who is gone is one case. */
const TOLD_OF = /^(?:killed|missing|captured)$/;
const NOT_DONE = /^(?:attempted|alleged|threatened|possible|near|attempt|threats?)$/;

/** "262 cases of extrajudicial killings": each case is a victim. */
export const casesOf: Pattern = {
  name: 'cases-of',
  withoutTrigger: { words: ['executions', 'lynchings', 'beheadings', 'hangings'] },
  read(view, at, _page, wanted) {
    const { items } = view;
    const phrase = readNounPhrase(view, at + 1);
    const noun = items[phrase.head ?? -1]?.lower ?? '';
    const reported = isReportOfMissing(view, noun, phrase.to);
    if (!/^(?:cases|instances)$/.test(noun) && !reported) return null;
    if (items[phrase.to]?.lower !== 'of' || items[at]?.amount?.value === 1) return null;
    for (let k = phrase.to + 1; k < phrase.to + 1 + REACH; k++) {
      const item = items[k];
      const killing = KILLINGS.test(item?.lower ?? '');
      if (item && (item.kind === 'trigger' || killing)) {
        const measure = killing ? 'killed' : (item.trigger?.measure ?? 'deployed');
        const being = items[k - 1]?.lower === 'being' && item.trigger?.role === 'either';
        // "cases of people executed", "cases of people who disappeared"
        const theirs = items[phrase.to + 1]?.wordClass === 'people' && TOLD_OF.test(measure);
        if (!(killing || being || reported || theirs || DEEDS.test(item.lower)) || !wanted(measure))
          return null;
        const note = `cases of "${item.lower}": ${measure}`;
        return { pattern: this.name, measure, trigger: k, side: 'right', phrase, ...NO_MORE, note };
      }
      if (item?.lower === 'being' || item?.wordClass === 'people') continue;
      if (/^(?:who|were|have|had|been)$/.test(item?.lower ?? '')) continue;
      if (item?.kind !== 'word' || NOT_DONE.test(item.lower)) return null;
      if (!/^(?:other|adverb|determiner|raising)$/.test(item.wordClass)) return null;
    }
    return null;
  },
};

/** "1,240 reports of missing people": a family reports one whom it misses, while deaths are reported over again. */
function isReportOfMissing({ items }: SentenceView, noun: string, of: number): boolean {
  if (noun !== 'reports' || items[of]?.lower !== 'of') return false;
  const harm = items.slice(of + 1, of + 1 + REACH).find(({ kind }) => kind === 'trigger');
  if (harm?.trigger?.measure === 'missing' && items[of + 1]?.wordClass === 'people') return true;
  return /^missing /.test(items[of + 1]?.lower ?? '') || items[of + 1]?.lower === 'missing';
}
