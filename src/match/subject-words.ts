import type { Conflict, Subject } from '../claims/record';
import { foldWords, sameStem, tellingWords } from './words';

/** Words that stand for anyone; they name no group. */
const ANYONE = new Set(
  'people person persons citizens citizen locals villagers villager victims victim dead deaths death lives life toll men bodies body fatalities fatality casualties casualty losses loss killed wounded injured others humans individuals those them inhabitants population number numbers total totals figure figures estimated estimate estimates count counts reported type types cases case overall more many confirmed cumulative excess additional extra innocent ordinary own'.split(
    ' ',
  ),
);

/** Words with a capital that name no land, people or body by themselves ("Union Army", "Civilians in …"). */
const NO_NAME = new Set(
  'all army forces force troops soldiers civilians residents fighters militants protesters demonstrators journalists workers children women men police guard navy military ministry defence defense government state national general staff northern southern eastern western north south east west new great central members patients pilgrims prisoners hostages attackers crew students officers personnel security servicemen'.split(
    ' ',
  ),
);

/** What the record's names of a subject tell, folded. */
export interface SubjectWords {
  /** Names of lands, peoples and bodies in its name and aliases ("korean", "gaza"). */
  readonly proper: ReadonlySet<string>;
  /** Those of them that only follow "in": the land, not the people. */
  readonly grounds: ReadonlySet<string>;
  /** Group words as folded phrases. */
  readonly groups: readonly string[];
  /** Full names, folded. */
  readonly aliases: readonly string[];
  /** The telling words of each full name that describes it by more than one of them ("killed", "harwick"). */
  readonly descriptions: readonly (readonly string[])[];
  /** Beginnings of common words that nearly all of its names hold ("coas" of the people on the coast). */
  readonly essential: readonly string[];
}

/** "Killed in Norland" and "died in Norland" name the same dead. */
const DEATH = /\b(?:killed|died|dead|deaths?|perished)\b/;

const subjectWordsOf = new WeakMap<Subject, SubjectWords>();

/** The telling words of a subject's names; read once a subject. */
export function subjectWords(subject: Subject): SubjectWords {
  const known = subjectWordsOf.get(subject);
  if (known) return known;
  const proper = new Set<string>();
  const people = new Set<string>();
  for (const name of [...subject.aliases, subject.name]) {
    for (const match of name.matchAll(/(?<=[\s(-])\p{Lu}[\p{L}.'’]+|^\p{Lu}[\p{L}.'’]+/gu)) {
      if (isDoerAt(name, match.index, match[0])) continue;
      for (const word of tellingWords(match[0])) {
        if (ANYONE.has(word) || NO_NAME.has(word) || isCommon(word, match, subject)) continue;
        proper.add(word);
        if (!/ in (?:the )?$/.test(name.slice(0, match.index))) people.add(word);
      }
    }
  }
  const groups = subject.groupWords.map((word) => foldWords(word));
  const aliases = subject.aliases.map((alias) => foldWords(alias));
  const words = {
    proper,
    grounds: new Set([...proper].filter((word) => !people.has(word))),
    groups,
    aliases,
    descriptions: descriptionsOf(aliases, groups),
    essential: essentialOf(subject),
  };
  subjectWordsOf.set(subject, words);
  return words;
}

/** "Health workers in Norland": the capital of a name's first word, where another name writes the word small. */
function isCommon(word: string, { index, 0: written }: RegExpExecArray, subject: Subject): boolean {
  if (index > 0) return false;
  const small = written.toLowerCase();
  return word === small && subject.aliases.some((alias) => alias.split(' ').includes(small));
}

/** A word in so many of the names is one without which the group is hardly meant. */
const ESSENTIAL = 0.75;

function essentialOf(subject: Subject): string[] {
  const groups = new Set(subject.groupWords.map((word) => foldWords(word)));
  const counts = new Map<string, number>();
  for (const alias of subject.aliases) {
    const common = alias.replace(/\p{Lu}[\p{L}.'’-]+/gu, ' ');
    const stems = tellingWords(common)
      .filter((word) => !ANYONE.has(word) && !NO_NAME.has(word) && !groups.has(word))
      // "Norlanders who died" and "Norlanders killed" are the same dead.
      .filter((word) => !DEATH.test(word))
      .filter((word) => word.length >= STEM)
      .map((word) => word.slice(0, STEM));
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const least = Math.max(2, subject.aliases.length * ESSENTIAL);
  return [...counts].flatMap(([stem, count]) => (count >= least ? [stem] : []));
}

/** "coast" and "coastal", "Sweida" and "Suwayda" begin alike in so many letters. */
const STEM = 4;

/** "killed by Norlander shelling", "killed in Sudrian strikes": the land of those who struck. */
function isDoerAt(name: string, start: number, word: string): boolean {
  return (
    / by (?:the )?$/.test(name.slice(0, start)) ||
    /^ (?:air )?(?:strikes?|airstrikes?|shelling|fire|missiles?|attacks?|raids?|bombardment)\b/.test(
      name.slice(start + word.length),
    )
  );
}

/**
 * Whether a full name begins with the mention and the sentence holds the rest of it too ("American soldiers"
 * of "American soldiers in Vietnam").
 */
export function beginsName(words: SubjectWords, mention: string, sentence: string): boolean {
  if (mention === '') return false;
  const beginning = `${mention} `;
  return words.aliases.some((alias) => {
    if (!alias.startsWith(beginning)) return false;
    const telling = tellingWords(alias);
    // "Norlanders killed" of a war long over says no more than "Norlanders".
    if (telling.every((word) => holdsPhrase(mention, word) || DEATH.test(word))) return false;
    const land = telling.some((word) => !ANYONE.has(word) && !holdsPhrase(mention, word));
    return telling.every(
      (word) => holdsPhrase(sentence, word) || (land && DEATH.test(word) && DEATH.test(sentence)),
    );
  });
}

/** Whether the folded sentence holds all telling words of one of the subject's names, in whatever order. */
export function isDescribedIn(words: SubjectWords, folded: string): boolean {
  return words.descriptions.some((telling) => telling.every((word) => holdsPhrase(folded, word)));
}

/** "Children in Norland" is no description of people whom the page calls people. */
function descriptionsOf(aliases: readonly string[], groups: readonly string[]): string[][] {
  return aliases
    .map((alias) => tellingWords(alias).filter((word) => !ANYONE.has(word)))
    .filter((telling) => telling.length > 1 && !telling.some((word) => groups.includes(word)));
}

/** Whether the folded text holds the folded phrase as whole words. */
export function holdsPhrase(folded: string, phrase: string): boolean {
  let at = folded.indexOf(phrase);
  while (at >= 0) {
    const before = at === 0 ? ' ' : folded.charAt(at - 1);
    const after = folded.charAt(at + phrase.length) || ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
    at = folded.indexOf(phrase, at + 1);
  }
  return false;
}

/** Whether the page's words for the group name no group at all ("people", "1,200 dead"). */
export function namesAnyone(mention: string | null): boolean {
  if (mention !== null && /\p{Lu}\./u.test(mention)) return false;
  if (mention === null || EITHER.test(mention) || EVERYBODY.test(mention)) return true;
  return tellingWords(mention).every((word) => ANYONE.has(word));
}

/** "military and civilian casualties": both together are everybody. */
const EITHER =
  /^(?:both )?(?:military|soldiers?|combatants?|civilians?|non-combatants?) and (?:military|soldiers?|combatants?|civilians?|non-combatants?)(?: personnel| population)?$/i;

/** "800,000 men, women and children": all of them. */
const EVERYBODY = /^(?:innocent )?men,? women,? and children$/i;

/** Whether one of the words names a land, people or body of the subject's names. */
export function sharesName(words: readonly string[], subject: SubjectWords): boolean {
  for (const name of subject.proper) {
    if (words.some((word) => sameStem(name, word))) return true;
  }
  return false;
}

const conflictWordsOf = new WeakMap<Conflict, readonly string[]>();

/** The words of a conflict's names, places and peoples. */
export function conflictWords(conflict: Conflict): readonly string[] {
  const known = conflictWordsOf.get(conflict);
  if (known) return known;
  const names = [conflict.name, ...conflict.aliases, ...conflict.places, ...conflict.demonyms];
  const words = [...new Set(names.flatMap(tellingWords))];
  conflictWordsOf.set(conflict, words);
  return words;
}

const eventWordsOf = new WeakMap<Conflict, readonly string[]>();

/** Words that every conflict's names may hold, or that tell of no event. */
const NO_EVENT = new Set(
  'conflict conflicts over between with against crisis war wars day days operation january february march april may june july august september october november december battle independence great first second people killings absolute after aftermath allied armed backed border capture captured central civil claims deadliest east east eastern emergency end ending events final force forced forward full general global imposed incident internal its led life middle military northern occupation one own part phase police price promise scale since southern special stages state student that time two union us west western woman women word world zones last this year years month months week weeks hour long longest decades era autumn 1980s four five six eight triple twin fall bloody deadly powerful massive magnitude hit struck devastated dropped annual muslim south southeast asia africa african america american united states outside during tragedy related mass plant strike strikes assault seizure seized seize abduction be carrying accused alleged suspected campaign boat boats vessel vessels death custody deaths nationwide anti pro government disputed prices hike air ground bombing coalition intervention army rebels regime rule ruled republic base kenyan oil sites foundation humanitarian aid began is it un false joint missile open overnight cross linked islamic along around post device ended made man media truck chemical weapons dispute illegal command red killing suicide hospital fight men feb oct true ii attacks forces asian fields confrontation standoff terror operations bombings movement students democracy struggle generals rulers national reorganization process young deportation slaughter birth toppling overthrow toppled ouster job quotas aug pesticide factory toxic blockade secession enclave ethnic insurgents ex storming number worst burst who died de powers arrests jails prisons under three natural disasters bitter late measures reservoir cleansing organized missing murders memorial political dirty has fought launched waged refugees hundred murder brutal rapid support rival country vote presidential dead peace deal agreement front victory half century rise rises bloodshed holy struck takeover ousted cast lead pillar defense defence protective edge return guardian walls breaking dawn desert shield crossing crossings crossed route routes journeys project worldwide across'.split(
    ' ',
  ),
);

/** Words of any war's names, which tell of none in particular. */
const ANY_WAR = new Set(
  'clashes clash fighting strikes strike attack attacks airstrikes raid raids offensive aggression assault storm protests'.split(
    ' ',
  ),
);

/** The words of a conflict's names that are neither its places nor its peoples ("earthquake", "quake"). */
export function eventWords(conflict: Conflict): readonly string[] {
  const known = eventWordsOf.get(conflict);
  if (known) return known;
  const lands = [...conflict.places, ...conflict.demonyms].flatMap(tellingWords);
  const words = [conflict.name, ...conflict.aliases]
    .flatMap(tellingWords)
    .filter((word) => !(conflict.kind === 'war' && ANY_WAR.has(word)))
    .filter((word) => !NO_EVENT.has(word) && !lands.some((land) => sameStem(land, word)));
  const found = [...new Set(words)];
  eventWordsOf.set(conflict, found);
  return found;
}
