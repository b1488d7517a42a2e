import { words } from '../phrase-table';

/** Month names and their short forms; a day or year stands beside them. */
export const MONTHS = new Set(
  words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ),
);

/** Words before a four-digit number that make it a year. */
export const BEFORE_YEAR = new Set([
  ...words(
    'in since by of from until till to during before after early late mid spring summer autumn fall winter year years and through between circa than \u2013 - ( / " into for around about fiscal season the',
  ),
  ',',
]);

/** Marks and words before a number that make it money. */
export const CURRENCY_BEFORE = new Set(
  words('$ \u00a3 \u20ac \u20b4 \u20bd \u00a5 \u20b9 us$ a$ usd eur gbp rs rs. inr uah rub nis'),
);

/** Words after a number that make it money. */
export const CURRENCY_AFTER = new Set(
  words(
    'dollars dollar euros euro pounds sterling rubles roubles ruble rouble hryvnias hryvnia rupees rupee yuan yen shekels francs cents pence usd eur gbp $ \u20ac \u00a3 \u20b4 riyals dirhams pesos reais lira naira rand crowns zlotys won',
  ),
);

/** Nouns whose number is a name ("Route 60", "Article 5"). */
export const NAMED_BY_NUMBER = new Set(
  words(
    'item slide photo list route article figure fig table page chapter section resolution flight highway channel unit phase no number nos room gate level version type model day class category boeing airbus cessna piper beechcraft learjet embraer fokker antonov tupolev ilyushin yakovlev gulfstream bombardier group paragraph appendix clause stage round week season episode part grade century brigade battalion magnitude point atr psalm verse tier line top covid iphone windows mark formula annex protocol operation order directive building block sector point hill',
  ),
);
