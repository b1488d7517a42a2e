import type { Kind } from '../../text/quantity';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { SentenceView } from '../sentence-view';

const DAILY = /\b(?:(?:past|last|previous|prior|preceding) (?:24 hours|day|twenty-four hours)|in (?:one|a single) day|over the (?:past|last) day|24 hours|daily losses|per day|a day|each day|every day|yesterday alone)\b/;
const PERIOD =
  /\b(?:(?:past|last|previous|prior|first|next|recent|final|coming) (?:\w+ )?(?:48 hours|72 hours|two days|three days|week|weeks|month|months|year|years|quarter|half|days|fortnight)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:in|during|throughout|for|over) (?:all of |the year |calendar )?(?:19|20)\d\d\b|this (?:week|month|year)|last (?:week|month|year)|so far this|per month|a month|per week|a week|each month|each year|every month|every year|per year|a year|monthly|weekly|annually|between .{3,30} and .{3,30}(?:19|20)\d\d|reporting period|january alone|december alone|\w+ alone|the year)\b/;
const CUMULATIVE =
  /\b(?:since|so far|to date|in total|altogether|cumulative|overall|total (?:number|losses|casualties|toll|deaths|of)|have suffered|has suffered|had suffered|since the (?:start|beginning|outbreak|onset)|as of|until now|over the course of the war|in the war|during the war|of the war|total)\b/;
const INCIDENT =
  /\b(?:attacks?|strikes?|airstrikes?|raids?|shelling|bombing|explosions?|blasts?|crash(?:ed|es)?|fires?|blaze|shootings?|ambush|earthquake|quake|floods?|flooding|storm|clash(?:es)?|battle (?:of|for)|collapse[sd]?|stabb(?:ed|ing)|bomb|missiles?|drones?|incident|hit|struck|landslide|avalanche|derailed|capsized|sank|gunmen|gunman|attacker|stampede|overnight|assault|massacre|cyclone|hurricane|typhoon|tornado|shot)\b/;

/** How the number relates to time: by the words of its clause, then of its sentence, then by its measure. */
export const attachKind: Refiner = {
  name: 'attach-kind',
  refine(page) {
    for (const draft of page.drafts) {
      const { kind, why } = kindOf(page, draft);
      draft.kind = kind;
      draft.trace.push(`attach-kind: ${kind}, ${why}`);
    }
  },
};

function textOf(page: PageView, view: SentenceView): string {
  return page.folded.slice(view.start, view.end).toLowerCase();
}

function kindOf(page: PageView, draft: Draft): { readonly kind: Kind; readonly why: string } {
  const after = page.folded.slice(draft.end, Math.min(draft.view.end, draft.end + 90)).toLowerCase();
  const whole = textOf(page, draft.view);
  if (draft.rate === 'day') return { kind: 'daily', why: 'a rate a day' };
  if (draft.rate !== null) return { kind: 'period', why: `a rate a ${draft.rate}` };
  if (DAILY.test(whole)) return { kind: 'daily', why: 'the sentence speaks of one day' };
  if (/\bsince\b/.test(after)) return { kind: 'cumulative', why: '"since" after the number' };
  if (PERIOD.test(after)) return { kind: 'period', why: 'a period after the number' };
  if (CUMULATIVE.test(whole)) return { kind: 'cumulative', why: 'the sentence counts since a beginning' };
  const military = draft.measure === 'losses' || draft.measure === 'casualties';
  if (INCIDENT.test(whole) && !military) return { kind: 'incident', why: 'the sentence tells of an event' };
  if (PERIOD.test(whole)) return { kind: 'period', why: 'the sentence speaks of a period' };
  const size = draft.value ?? draft.low ?? draft.high ?? 0;
  if (military || size >= 1000) return { kind: 'cumulative', why: 'a large count without an event or a period' };
  return { kind: 'incident', why: 'nothing speaks of a longer time' };
}
