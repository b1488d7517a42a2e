import { NO_AGENTS, THINGS } from './lang/en/nouns';
import type { Item } from './sentence-view';

/** Adjectives that stand for a person after an article. */
const ONE_OF_THEM = new Set(['local', 'private', 'tribal', 'national', 'native']);
const THING_NAMES: ReadonlySet<string> = new Set(THINGS);

/** Nouns for one of a people that do not end as adjectives do. */
const NATIONALS = new Set(
  'turk swede dane pole finn briton scot serb croat czech slovak slovene greek kurd arab jew thai filipino filipina uzbek tajik kazakh kyrgyz turkmen spaniard latvian lett sikh hindu druze copt berber tutsi hutu tamil uyghur'.split(
    ' ',
  ),
);

/** "a Somali", "an unarmed Gazan", "a Swede". */
export function isNational({ capital, lower }: Item): boolean {
  return capital && (/(?:an|i|ese|ish)$/.test(lower) || NATIONALS.has(lower));
}

/** "Fortunately, …": what opens a sentence is no name. */
const ADVERB = /^(?:\w{3,}(?:ately|ically|edly|ously|ently|antly)|sadly|luckily|happily)$/;

/** Capitalised words and nothing else. */
export function isBareName(phrase: readonly Item[]): boolean {
  return (
    phrase.length > 0 &&
    !ADVERB.test(phrase[0]?.lower ?? '') &&
    phrase.every(
      (one, k) =>
        (one.kind === 'word' && one.capital && one.wordClass === 'other') || isParticle(phrase, k),
    )
  );
}

/** "Omar al-Khan", "Otto van der Lund": the small words inside a name. */
function isParticle(phrase: readonly Item[], at: number): boolean {
  const { kind, lower } = phrase[at] as Item;
  if (kind !== 'word' || phrase[0]?.capital !== true || phrase[0].wordClass !== 'other')
    return false;
  const named = /^(?:al|el|ad|as|ash|at|an|ar|az|ul)-\p{L}{3,}$/u.test(lower);
  return (
    named ||
    (at < phrase.length - 1 &&
      /^(?:bin|bint|ibn|abu|de|del|dos|da|di|la|van|von|der|den)$/.test(lower))
  );
}

/** "the instigator", "a bicyclist": the agent noun of one person that no list knows, after an article. */
export function isSomeone(phrase: readonly Item[]): boolean {
  const last = phrase.at(-1) as Item;
  if (phrase.length < 2 || !/^(?:a|an|the|his|her|their|another)$/.test(phrase[0]?.lower ?? ''))
    return false;
  if (/^(?:first|second|third|fourth|fifth|sixth)$/.test(last.lower)) return true;
  if (phrase.length === 2 && ONE_OF_THEM.has(last.lower)) return true;
  if (isNational(last)) return true;
  if (NO_AGENTS.has(last.lower)) return false;
  return (
    !THING_NAMES.has(last.lower) && /(?:[^f]er|or|ist|ant|ian|ary|ee|man|woman)$/.test(last.lower)
  );
}

/** Whether a word names a person, an age standing for one. */
export function isPerson(item: Item): boolean {
  return (
    item.wordClass === 'people' ||
    item.lower === 'head' ||
    /(?:^|-)(?:year|month|week|day)-old$/.test(item.lower)
  );
}

const KIN = /^(?:son|daughter|wife|husband|widow|brother|sister|father|mother|s\/o|d\/o|w\/o)$/;

/** "a cook named Ali Khan, a resident of Northport, and a guard", "Ali Khan, son of Omar": who the one before is. */
export function isResident(member: readonly Item[]): boolean {
  const head = member[/^(?:a|an|the)$/.test(member[0]?.lower ?? '') ? 1 : 0]?.lower ?? '';
  if (/^(?:resident|native|inhabitant)$/.test(head)) return true;
  return KIN.test(member[0]?.lower ?? '') && member[1]?.lower === 'of';
}

/** "…, intelligence chief": an office without an article, after a name. */
export function isOffice(member: readonly Item[]): boolean {
  // "head of the guild"
  const first = member[0];
  if (first && !first.capital && member[1]?.lower === 'of' && isPerson(first)) return true;
  return (
    member.length < 4 &&
    !member[0]?.capital &&
    member[0]?.wordClass !== 'determiner' &&
    member.at(-1)?.wordClass === 'people'
  );
}

/** "his passenger, 18-year-old Anna Lund": who the one before is. */
export function isAgedName(member: readonly Item[]): boolean {
  const at = member.findIndex(({ lower }) => lower === 'year-old');
  const name = member[at + 1];
  return at >= 0 && at < 4 && name?.capital === true && name.wordClass === 'other';
}

/** "Musicians Ali Khan and Omar Haddad": a plural before the first of several names. */
export function isTitled(phrase: readonly Item[]): boolean {
  const names = phrase.slice(phrase.findIndex(isPerson) + 1);
  return names.length > 1 && isBareName(names);
}

/** "the general elections", "a private house": no general and no private. */
export function describes(phrase: readonly Item[], at: number): boolean {
  const next = phrase[at + 1];
  return (
    /^(?:general|private|principal|minor|major|native)$/.test(phrase[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    !next.capital &&
    /^(?:thing|other)$/.test(next.wordClass)
  );
}

/** "seaman Otto Lund", "Danish industrialist Otto Lund": an agent noun that no list knows, and a name behind it. */
export function isNamedAgent(phrase: readonly Item[]): boolean {
  const at = phrase.findIndex(isAgentNoun);
  const names = phrase.slice(at + 1);
  return at >= 0 && names.length > 1 && names.length < 5 && isBareName(names);
}

/** "seaman", "industrialist", "cartographer": a small word that ends as those for what somebody does. */
export function isAgentNoun({ lower, capital, wordClass }: Item): boolean {
  return (
    !capital &&
    wordClass === 'other' &&
    !NO_AGENTS.has(lower) &&
    !THING_NAMES.has(lower) &&
    /.{3}(?:[^f]er|or|ist|ant|ian|man|woman)$/.test(lower)
  );
}

/** "Actor and director Otto Lund", "Poet, teacher and nurse Vera Dahl": what one person is, before the name. */
export function areRolesOfOne(list: readonly Item[]): boolean {
  const joins = list.flatMap(({ lower }, k) => (/^(?:and|,)$/.test(lower) ? [k] : []));
  const last = joins.at(-1) ?? -1;
  if (list[last]?.lower !== 'and' || last < 1) return false;
  const roles = list.slice(0, last);
  const named = list.slice(last + 1);
  const at = named.findIndex((item) => isPerson(item) || isAgentNoun(item));
  return (
    at >= 0 &&
    named.slice(0, at + 1).every(isSmallWord) &&
    isBareName(named.slice(at + 1)) &&
    roles.every(
      (item, k) => item.lower === ',' || isSmallWord(item) || (k === 0 && item.capital),
    ) &&
    (isPerson(roles[0] as Item) || isAgentNoun({ ...(roles[0] as Item), capital: false }))
  );
}

function isSmallWord({ kind, capital, wordClass }: Item): boolean {
  return kind === 'word' && !capital && /^(?:people|other|thing)$/.test(wordClass);
}

/** "Bloody Friday": a day that has a name of its own. */
export function isNamedDay(phrase: readonly Item[]): boolean {
  return (
    phrase.length === 2 &&
    /day$/.test(phrase[1]?.lower ?? '') &&
    /^(?:bloody|black|good|easter|palm|ash|super|boxing)$/.test(phrase[0]?.lower ?? '')
  );
}
