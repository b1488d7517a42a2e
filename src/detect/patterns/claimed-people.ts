import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** What may take lives. */
const DISASTERS = [
  ...['accident', 'accidents', 'crash', 'crashes', 'flood', 'floods', 'flooding', 'earthquake'],
  ...['earthquakes', 'quake', 'quakes', 'storm', 'storms', 'cyclone', 'cyclones', 'hurricane'],
  ...['hurricanes', 'typhoon', 'typhoons', 'landslide', 'landslides', 'avalanche', 'avalanches'],
  ...['fire', 'fires', 'blaze', 'blazes', 'epidemic', 'epidemics', 'outbreak', 'outbreaks'],
  ...['cholera', 'plague', 'famine', 'disease', 'virus', 'explosion', 'explosions', 'blast'],
  ...['blasts', 'bombing', 'bombings', 'attack', 'attacks', 'violence', 'war', 'collision'],
  ...['collisions', 'heatwave', 'heatwaves', 'disaster', 'disasters', 'tornado', 'tornadoes'],
  ...['rain', 'rains', 'drowning', 'drownings', 'shipwreck', 'shipwrecks', 'mine', 'mines'],
];
const DISASTER = new RegExp(`\\b(?:${DISASTERS.join('|')})\\b`);

/** "883 crashes occurred, claiming 166 people", "a storm that claimed 12 villagers": what befell them took their lives. */
export const claimedPeople: Pattern = {
  name: 'claimed-people',
  withoutTrigger: { words: ['claiming', 'claimed'], beside: DISASTERS },
  read(view, at, _page, wanted) {
    if (!wanted('killed')) return null;
    const { items } = view;
    let verb = at - 1;
    while (/^(?:adverb|determiner)$/.test(items[verb]?.wordClass ?? '')) verb--;
    if (items[verb]?.lower === 'of' && items[verb - 1]?.lower === 'total') verb -= 3;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'people' || !isTaking(items, verb) || !ends(items[phrase.to])) return null;
    return {
      pattern: this.name,
      measure: 'killed',
      trigger: verb,
      side: 'left',
      phrase,
      ...NO_MORE,
      note: 'something claimed them: killed',
    };
  },
};

/** "…, claiming", "that claimed", "has claimed", "the flood claimed": a speaker claims that something is so. */
function isTaking(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (items[at]?.lower === 'claiming')
    return before?.lower === ',' && DISASTER.test(wordsOf(items, at));
  if (items[at]?.lower !== 'claimed') return false;
  return DISASTER.test(wordsOf(items, at));
}

/** Words before the verb among which what took them is sought. */
const BACK = 14;

function wordsOf(items: readonly Item[], at: number): string {
  return items
    .slice(Math.max(0, at - BACK), at)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Nothing that the people then do follows: "claimed 12 people had attended". */
function ends(next: SentenceView['items'][number] | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:in|on|since|across|over|this|last|and|so|from|near|at|within|during|every|each)$/.test(
      next.lower,
    )
  );
}
