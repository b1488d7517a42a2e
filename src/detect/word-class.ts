import type { Token } from '../text/tokens';
import type { Lexicon, WordClass } from './lang/language';
import type { WordFacts } from './word-facts';

/** Words that name no person although a form of theirs counts people. */
const NO_PERSON: ReadonlySet<string> = new Set(
  'corpse force live remain life polices local white red private major fan federal humanitarian household contra hama general captive native'.split(
    ' ',
  ),
);

/** "politician", "dyers": the list holds the noun in its other number; in capitals it may be a name. */
function isOtherNumber(lower: string, capital: boolean, { classes }: Lexicon): boolean {
  if (capital || lower.endsWith('ss')) return false;
  if (NO_PERSON.has(lower)) return false;
  const other = lower.endsWith('s') ? lower.slice(0, -1) : `${lower}s`;
  return classes.get(other) === 'people';
}

const DEMONYM = /(?:[aeiou]ns|ese|is|ites|eks|iks|ards|ots|aks|ars)$/;
const PEOPLE_ENDING =
  /(?:men|women|people|workers|members|goers|holders|officers|fighters|soldiers|person|seekers|makers|keepers|bearers|ologists|icians|ographers|eers|smiths|wrights|activists|lecturers)$/;

/** "pianists", "librarians": such plurals name people but for a few. */
const ISTS = /(?:[a-z]{3}ists|icians|arians|keepers|wrights)$/;
const NO_ISTS = /^(?:wrists|twists|(?:check|short|play|wait|black)lists)$/;

/** The letters with which the endings above end. */
const [E, N, S, Y] = [0x65, 0x6e, 0x73, 0x79];

/** The class of a word at its place: from the lists, else by its form (capitalised plurals name peoples). */
export function classifyWord({ lower, capital }: Token, at: number, facts: WordFacts): WordClass {
  // "from May to July"
  if (capital && at > 0 && lower === 'may') return 'time';
  return capital ? facts.named : facts.plain;
}

/** The class of a word in small letters, by whether it is written with a capital. */
export function classOf(lower: string, capital: boolean, lexicon: Lexicon): WordClass {
  const known = lexicon.classes.get(lower);
  if (known === 'people' && !capital && lexicon.capitalPeoples.has(lower)) return 'thing';
  if (known) return known;
  if (lower.length > 3 && isOtherNumber(lower, capital, lexicon)) return 'people';
  if (lower.length > 4) {
    const end = lower.charCodeAt(lower.length - 1);
    if (end === Y && !capital && lower.endsWith('ly')) return 'adverb';
    if ((end === S || end === E || end === N) && PEOPLE_ENDING.test(lower)) return 'people';
    if (end === S && !capital && ISTS.test(lower) && !NO_ISTS.test(lower)) return 'people';
    if (capital && (end === S || end === E) && DEMONYM.test(lower)) return 'people';
  }
  const hyphen = lower.lastIndexOf('-');
  if (hyphen >= 0) {
    const wordClass = lexicon.classes.get(lower.slice(hyphen + 1));
    if (wordClass === 'people' || wordClass === 'thing') return wordClass;
  }
  return 'other';
}
