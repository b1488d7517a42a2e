import type { NounPhrase } from '../noun-phrase';
import type { SentenceView } from '../sentence-view';
import { AVERTED } from './counted-word';

const LOSE = /^los(?:t|es?|ing)$/;

/** "600 pupils had lost a father": told of those who mourn. */
export function isBereaved(view: SentenceView, trigger: number, { head }: NounPhrase): boolean {
  if (!LOSE.test(view.items[trigger]?.lower ?? '')) return false;
  return (
    isPopulation(view, head) ||
    /^(?:customers?|patrons?|parents?|spouses?|legs?|arms?|limbs?|eyes?)$/.test(
      view.items[head ?? -1]?.lower ?? '',
    )
  );
}

/** "the elimination of three candidates": out of the race. */
export function isContest(view: SentenceView, trigger: number, { head }: NounPhrase): boolean {
  return (
    /^eliminat/.test(view.items[trigger]?.lower ?? '') &&
    /^(?:candidates?|contestants?|players?|competitors?|contenders?|teams?|finalists?|applicants?)$/.test(
      view.items[head ?? -1]?.lower ?? '',
    )
  );
}

/** Whom only an election takes away, while nothing is said of a death. */
const ELECTED =
  /^(?:councill?ors?|candidates?|lawmakers?|legislators?|senators?|governors?|mayors?|ministers?|congress(?:men|women|man|woman)|members?|delegates?|defectors?)$/;
const PARTY =
  /^(?:part(?:y|ies)|tor(?:y|ies)|conservatives|labour|democrats|republicans|liberals|greens|socialists|communists|coalition|opposition|caucus)$/;
const STAFF =
  /^(?:workers?|employees?|staff|engineers?|players?|staffers?|executives?|managers?|drivers?|teachers?|nurses?|doctors?|coaches?|scientists|researchers|members?)$/;
const BUSINESS =
  /^(?:compan(?:y|ies)|firms?|clubs?|teams?|airlines?|startups?|retailers?|banks?|makers?|manufacturers?|employers?|business(?:es)?|franchise|squad|district|sector|industry|union|league)$/;

/** "The party lost 40 councillors", "the company has lost 40 workers": they left, or were voted out. */
export function isTurnover(
  { items }: SentenceView,
  trigger: number,
  { head }: NounPhrase,
): boolean {
  if (!LOSE.test(items[trigger]?.lower ?? '')) return false;
  const noun = items[head ?? -1]?.lower ?? '';
  const loser = items.slice(Math.max(0, trigger - 6), trigger).map(({ lower }) => lower);
  if (ELECTED.test(noun) && loser.some((word) => PARTY.test(word))) return true;
  return STAFF.test(noun) && loser.some((word) => BUSINESS.test(word));
}

/** "captured two of 40 inmates": police took back those who had fled. */
export function isArrest(measure: string, { items }: SentenceView, { head }: NounPhrase): boolean {
  const noun = items[head ?? -1]?.lower ?? '';
  return measure === 'captured' && /^(?:inmates?|fugitives?|escapees?|suspects?)$/.test(noun);
}

/** "the planned executions of four men". */
export function isPending({ items }: SentenceView, trigger: number): boolean {
  const deed = /^executions? of$/.test(items[trigger]?.lower ?? '');
  return deed && AVERTED.test(items[trigger - 1]?.lower ?? '');
}

/** "losing 410 residents (-2%)": people who moved away. */
function isPopulation(view: SentenceView, head: number | null): boolean {
  return (
    /^(?:residents|inhabitants|people|citizens)$/.test(view.items[head ?? -1]?.lower ?? '') &&
    view.items.some(
      ({ lower, amount }, k) =>
        /^(?:population|census)$/.test(lower) ||
        ((amount?.share ?? null) !== null && Math.abs(k - (head ?? 0)) < 6),
    )
  );
}
