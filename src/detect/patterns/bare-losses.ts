import { isLand, isShortLand } from '../lang/en/lands';
import { ARMED_CONTEXT, OTHER_CONTEST } from '../lang/en/war-words';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { NO_MORE, previousAmount, readingAt } from './neighbours';
import { isOfThings } from './of-things';

/** Smaller numbers without a noun are games, pounds and seats more often than soldiers. */
const LEAST = 10;
/** Characters before the sentence that may tell of a battle. */
const CONTEXT = 400;

/** "The brigade lost 164 at the ford", "the Americans lost 450": soldiers go without saying in a tale of war. */
export const bareLosses: Pattern = {
  name: 'bare-losses',
  read(view, at, page, wanted) {
    if (!wanted('losses')) return null;
    const trigger = lostBefore(view, at);
    const value = view.items[at]?.amount?.value ?? view.items[at]?.amount?.low ?? 0;
    if (trigger === null || value < LEAST) return null;
    const phrase = readNounPhrase(view, at + 1);
    const next = view.items[at + 1];
    const alone =
      next === undefined ||
      next.kind === 'mark' ||
      /^(?:preposition|conjunction|time)$/.test(next.wordClass);
    const within = next?.lower === 'of'; // "78 of 300 men"
    if ((phrase.type !== 'none' && !within) || !alone || next?.lower === '%') return null;
    if (isOfThings(view, at)) return null;
    const ofPeople = view.items[trigger - 1]?.wordClass === 'people';
    if (!tellsOfWar(page, view, ofPeople) && !isOfLandAbroad(page, view, trigger, at)) return null;
    const measure = besideDead(view, trigger, at, page) ? 'killed' : 'losses';
    return {
      pattern: this.name,
      measure,
      trigger,
      side: 'left',
      phrase,
      ...NO_MORE,
      note: `"lost" in a tale of war: ${measure}`,
    };
  },
};

/** "Norland had 460 porters killed, while Sudria lost 148": the bare number goes on with the dead of another. */
function besideDead(view: SentenceView, trigger: number, at: number, page: PageView): boolean {
  const previous = previousAmount(view, at);
  const other = previous ? readingAt(page, view, previous.at) : null;
  if (other?.measure !== 'killed' || other.side !== 'right' || other.thing) return false;
  // "lost 148 and won the war", "lost 12 in the final": what follows may tell of other losses
  const next = view.items[at + 1];
  const goesOn = next?.lower === 'and' && view.items[at + 3]?.kind === 'amount';
  if (next !== undefined && next.lower !== '.' && !goesOn) return false;
  const between = view.items.slice(other.trigger ?? trigger, trigger);
  return (
    between.some(({ lower }) => /^(?:while|and|but|,|;)$/.test(lower)) && isNamed(view, trigger)
  );
}

/** Whether a name or a people is the one who lost. */
function isNamed({ items }: SentenceView, trigger: number): boolean {
  let k = trigger - 1;
  while (/^(?:adverb|auxiliary)$/.test(items[k]?.wordClass ?? '')) k--;
  return items[k]?.capital === true || items[k]?.wordClass === 'people';
}

/** "lost", with a short insertion after it at most: "lost, at the ford, 164". */
function lostBefore(view: SentenceView, at: number): number | null {
  const { items } = view;
  let k = at - 1;
  while (items[k]?.wordClass === 'adverb') k--;
  if (items[k]?.lower === ',') {
    for (let open = k - 1; open >= Math.max(1, k - 6); open--) {
      if (items[open]?.lower === ',') {
        k = open - 1;
        break;
      }
    }
  }
  return /^(?:lost|losing|lose|loses)$/.test(items[k]?.lower ?? '') ? k : null;
}

/** `ofPeople`: a people or a unit is the one who lost. */
function tellsOfWar(page: PageView, view: SentenceView, ofPeople: boolean): boolean {
  const sentence = page.folded.slice(view.start, view.end);
  if (OTHER_CONTEST.test(sentence)) return false;
  if (ofPeople || ARMED_CONTEXT.test(sentence)) return true;
  const block = page.read.blocks[view.block];
  const before = page.folded.slice(Math.max(block?.start ?? 0, view.start - CONTEXT), view.start);
  return ARMED_CONTEXT.test(before) && !OTHER_CONTEST.test(before);
}

/** A land, or those who speak for it, right before its verb ("the Soviet Union itself has lost"). */
const LAND_BEFORE =
  /(?:^|[\s("\u201c])(?:(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+|U\.?S\.?|U\.?K\.?|[Ww]e)(?=(?: (?:itself|alone|also|has|had|have|eventually|officially))* $)/u;
const SHORT_LANDS = /^(?:U\.?S\.?|U\.?K\.?|we)$/i;
/** "in Norland", "in the Norland War", "during its war in Norland". */
const ABROAD =
  /^ (?:in|during|over) (?:(?:the|its|their|our) )?(?:(?:wars?|fighting|campaigns?) in )?((?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+)( [Ww]ar\b)?/u;
/** A land's fewer losses abroad are goods and games. */
const LEAST_ABROAD = 100;

/** "In the river war Sudria lost 649": a war of arms. */
const WAR =
  /(?<!\b(?:trade|price|tariff|culture|star|bidding|turf|currency)[ -])\bwars?\b(?! of words)/i;

/** "The United States lost 58,000 in Norland": a land in another land, or in a war, loses soldiers. */
function isOfLandAbroad(page: PageView, view: SentenceView, trigger: number, at: number): boolean {
  const { items } = view;
  const [verb, number] = [items[trigger], items[at]];
  const value = number?.amount?.value ?? number?.amount?.low ?? 0;
  if (!verb || !number || value < LEAST_ABROAD) return false;
  const sentence = page.folded.slice(view.start, view.end);
  if (OTHER_CONTEST.test(sentence)) return false;
  const { text } = page.read;
  const name = LAND_BEFORE.exec(text.slice(view.start, verb.start))?.[0].trim() ?? '';
  const last = name.replace(/^\S+ /, '');
  const known = [name, last].some((one) => isLand(one) || isShortLand(one));
  if (!SHORT_LANDS.test(name) && !known) return false;
  if (WAR.test(sentence)) return true;
  const abroad = ABROAD.exec(text.slice(number.end, view.end));
  if (abroad === null) return false;
  const [, land = '', war] = abroad;
  const where = [land, land.replace(/ .*$/, '')].some((one) => isLand(one) || isShortLand(one));
  return war !== undefined || / War$/.test(land) || where;
}
