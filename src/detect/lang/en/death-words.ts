/** Words, and pairs of words, of which one stands in every text that speaks of how many died. */
export const DEATH_WORDS: ReadonlySet<string> = new Set([
  ...'killed died dead die perished drowned death deaths toll tolls victims fatalities'.split(' '),
  ...'massacred murdered exterminated'.split(' '),
  'body count',
  'their lives',
  'mass murder',
]);
