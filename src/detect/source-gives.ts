import { PAPERS, RAISING } from './lang/en/source-words';
import type { Item } from './sentence-view';

/** Whether a verb that gives a number only beside a count, a paper or a study stands without one ("gave thanks", "found a body"). */
export function givesNothing(
  items: readonly Item[],
  from: number,
  to: number,
  verb: number,
): boolean {
  const lower = items[verb]?.lower ?? '';
  // "…, the committee mentioned.": who closes the sentence told it
  if (lower === 'mentioned' && (items[verb + 1]?.lower ?? '.') === '.') return false;
  // "Papers report about wars they never see": no number is told
  if (/^report(?:s|ed|ing)?$/.test(lower) && items[verb + 1]?.lower === 'about') return true;
  if (PUTTING.test(lower)) return !putsNumber(items, verb);
  if (lower === 'set') return !setsToll(items, verb);
  // "Toll from Lund flood raised to 512": it was raised.
  if (/^(?:raised|lowered|revised)$/.test(lower) && items[verb + 1]?.lower === 'to') return true;
  // "Residents gathered dozens of bodies in the square": what they did with the dead
  if (GATHERING.test(lower) && isPeople(items, from, to)) return true;
  if (GIVING.test(lower)) return !givesCount(items, verb);
  // "A channel showed a woman in tears as men brought three bodies": what was to be seen
  if (/^show(?:s|ed)$/.test(lower) && isScene(items, verb)) return true;
  if (LOOKING.test(lower)) return !items.slice(verb + 1, verb + 3).some(isCounted);
  if (RAISING.has(lower)) return !raisesCount(items, verb);
  if (SEEING.test(lower)) return !isObserver(items, from, to);
  // "Police have not released their report, but four guards were hurt"
  if (RELEASING.test(lower) && NOT_YET.test(items[verb - 1]?.lower ?? '')) return true;
  if (RELEASING.test(lower))
    return !givesPaper(items, verb) && !leadsToThat(items, verb) && !leadsToQuote(items, verb);
  return FINDING.test(lower) && !findsNumber(items, from, to, verb);
}

/** "believed to be smugglers", but not "a guild leader confirmed to the Star": a verb follows "to", not who hears it. */
export function opensInfinitive(items: readonly Item[], to: number): boolean {
  if (items[to]?.lower !== 'to') return false;
  const next = items[to + 1];
  // "the governor said to state media"
  const media = HEARERS.test(items[to + 2]?.lower ?? '');
  return !(next?.capital || media || LISTENER.test(next?.lower ?? ''));
}

const HEARERS = /^(?:media|press|television|tv|radio|reporters|journalists|newspapers?|outlets)$/;

const LISTENER = /^(?:the|a|an|our|this|reporters|journalists|media|newsmen|us)$/;

/** "set the death toll at 30", "set the number of dead at 12". */
function setsToll(items: readonly Item[], verb: number): boolean {
  const at = items.findIndex(({ lower }, k) => k > verb && k < verb + 9 && lower === 'at');
  return at > 0 && hasToll(items, verb, at);
}

const PUTTING = /^(?:puts?|putting|place[ds]?|pegg?e?[ds]|peg)$/;
const RELEASING = /^(?:released|published|issued|provided|provides|shared|shares)$/;

const NOT_YET = /^(?:not|never|yet)$/;

/** "investigated 22 killings": who looks into so many has counted them. */
const LOOKING = /^(?:investigated|examined)$/;

function isCounted({ amount }: Item): boolean {
  return amount !== null && amount.aside === null;
}

/** Whether a clause of another time stands between "showed" and the first number behind it. */
function isScene(items: readonly Item[], verb: number): boolean {
  const number = items.findIndex((one, k) => k > verb && isCounted(one));
  if (number < 0 || items[verb + 1]?.lower === 'that') return false;
  return items
    .slice(verb + 1, number)
    .some(({ lower, wordClass }) => lower === 'as' || (lower === 'while' && wordClass !== 'time'));
}

const GIVING =
  /^(?:gives?|gave|given|sets?|speaks?|spoke|spoken|lists?|listed|mention(?:s|ed)?|corrected|revised|raised|lowered|collected|gathered|compiled|cite[sd]?|speak)$/;

const GATHERING = /^(?:gathered|collected)$/;

function isPeople(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ lower }) => PEOPLE.test(lower));
}

const PEOPLE =
  /^(?:residents?|villagers?|locals|neighbou?rs?|survivors?|relatives|mourners|families|passers-by)$/;

/** "shared in an update that 900 had died": a clause follows behind where it was shared. */
function leadsToThat(items: readonly Item[], verb: number): boolean {
  const that = items.findIndex(
    ({ lower }, k) => k > verb && k < verb + THAT_REACH && lower === 'that',
  );
  return that > 0 && items.slice(verb + 1, that).every(({ kind }) => kind === 'word');
}

/** 'shared on a message board: "Nine are dead"': words that are quoted follow behind where they were shared. */
function leadsToQuote(items: readonly Item[], verb: number): boolean {
  const colon = items.findIndex(
    ({ lower }, k) => k > verb && k < verb + THAT_REACH && lower === ':',
  );
  return colon > 0 && items[colon + 1]?.lower === '"';
}

/** Words between such a verb and its clause. */
const THAT_REACH = 9;

/** "released details of 304 deaths", "published its list of the dead": a paper follows right after the verb. */
function givesPaper(items: readonly Item[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + 5; k++) {
    const item = items[k];
    if (/\b(?:figures|tolls?|count|numbers)$/.test(item?.lower ?? '')) return true;
    if (/^(?:death|casualty|latest|new|updated|draft|copy)$/.test(item?.lower ?? '')) continue;
    if (item?.lower === 'of' && /^(?:draft|copy)$/.test(items[k - 1]?.lower ?? '')) continue;
    if (item?.kind !== 'word' || item.wordClass === 'time') return false;
    if (
      PAPERS.has(item.lower) ||
      /^(?:details|names|lists?|statistics|information)$/.test(item.lower)
    )
      return true;
    if (item.wordClass === 'preposition') return false;
  }
  return false;
}

const FINDING = /^(?:found|finding)$/;

const STUDY =
  /^(?:investigation|inquiry|analysis|study|studies|survey|report|research|review|poll|probe|count|tally|audit|researchers|authors|investigators)$/;

/** "found that", "an investigation has found": a study finds a number, a policeman finds bodies. */
function findsNumber(items: readonly Item[], from: number, to: number, verb: number): boolean {
  if (/^(?:that|out)$/.test(items[verb + 1]?.lower ?? '')) return true;
  // "The Journal found 1,200 excess deaths": bodies are found by anyone, deaths by who counts
  if (items[verb + 1]?.amount?.aside === null && DEATHS.test(items[verb + 2]?.lower ?? ''))
    return true;
  // "…, the mission found in a report": what was found stands before it.
  const paper = items.slice(verb + 2, verb + 5).some(({ lower }) => STUDY.test(lower));
  if (items[verb + 1]?.lower === 'in' && paper) return true;
  if (closesAfter(items, from, verb)) return true;
  return items.slice(from, Math.max(to, verb)).some(({ lower }) => STUDY.test(lower));
}

/** "Some 2,300 people were killed, the UN found.": nothing but what stands before the comma was found. */
function closesAfter(items: readonly Item[], from: number, verb: number): boolean {
  const next = items[verb + 1];
  if (next && next.lower !== '.') return false;
  const comma = items[from - 1]?.wordClass === 'determiner' ? from - 2 : from - 1;
  return items[comma]?.lower === ',' && items.slice(0, comma).some(isCounted);
}

const DEATHS = /\b(?:deaths|fatalities|casualties)$/;

const SEEING = /^(?:saw|witnessed|seen)$/;

/** "A Reuters witness saw seven bodies": who looks on for an outlet counts by seeing. */
function isObserver(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some(({ lower }) =>
      /^(?:witness|witnesses|eyewitness|reporters?|journalists?|correspondents?|photographers?|crew|team|stringers?)$/.test(
        lower,
      ),
    );
}

/** "gave the number of dead as 14", "spoke of 20 dead", "lists 45 dead": verbs that give a count only beside one. */
function givesCount(items: readonly Item[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + 4; k++) {
    const item = items[k];
    if (!item) return false;
    if (item.kind === 'amount') return item.amount?.aside === null;
    if (/^(?:tolls?|tally|estimate|numbers?|figures?|count|total)$/.test(item.lower)) return true;
    if (item.kind === 'trigger') return true;
  }
  return false;
}

const COUNT = /^(?:(?:death )?tolls?|tally|estimates?|numbers?|figures?|count|total)$/;

const HARM = /^(?:casualties|deaths|losses|fatalities|dead)$/;

/** "raised the number of dead", "raised the estimated casualties", "revised its toll", "arrived at a toll": a count follows right after the verb. */
function raisesCount(items: readonly Item[], verb: number): boolean {
  if (/^receive/.test(items[verb]?.lower ?? ''))
    return /^(?:reports|word|information|notice)$/.test(items[verb + 1]?.lower ?? '');
  const reached = /^(?:arriv|came)/.test(items[verb]?.lower ?? '');
  // "came up with a total of 400"
  const up = items[verb + 1]?.lower === 'up' && items[verb + 2]?.lower === 'with' ? 1 : 0;
  if (reached && up === 0 && !/^(?:at|to)$/.test(items[verb + 1]?.lower ?? '')) return false;
  const at = reached ? verb + 2 + up : verb + 1;
  if (!/^(?:the|its|their|his|her|that|this|an?)$/.test(items[at]?.lower ?? '')) return false;
  const count = items.slice(at + 1, at + 4);
  const [sort, noun] = count.map(({ lower }) => lower);
  if (/^(?:estimated|reported|confirmed|known|official)$/.test(sort ?? '') && HARM.test(noun ?? ''))
    return true;
  return count.some(({ lower }) =>
    /\b(?:tolls?|number|figure|count|total|tally|estimate|assessment)\b/.test(lower),
  );
}

/** "put the toll at 14", "put the number as high as 37". */
function putsNumber(items: readonly Item[], verb: number): boolean {
  // "put forward an estimate of 900"
  if (items[verb + 1]?.lower === 'forward')
    return items.slice(verb + 2, verb + 6).some(({ lower }) => COUNT.test(lower));
  for (let k = verb; k < Math.min(items.length, verb + 18); k++) {
    if (items[k]?.lower === 'at') return true;
    if (items[k]?.kind === 'amount' && k > verb + 1) return hasToll(items, verb, k);
  }
  return false;
}

function hasToll(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some(({ lower }) => /\b(?:tolls?|number|figure|count|losses|casualties|dead)\b/.test(lower));
}
