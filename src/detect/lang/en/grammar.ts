import type { WordClass } from '../language';
import { words } from '../phrase-table';
import { PEOPLE, THINGS } from './nouns';

const LISTS: readonly (readonly [WordClass, string])[] = [
  [
    'preposition',
    'in on at by for with from to into onto over under of off near inside outside within without during after before since until till upon among amongst between ' +
      'alongside against along across around through throughout via per despite amid amidst towards toward behind beyond beside besides including include includes included excluding aboard than as ' +
      'because although though while when whereas if unless whether once where wherever about like following due',
  ],
  [
    'auxiliary',
    "is are was were be been being am has have had having do does did will would can could may might must shall should cannot get gets got getting isn't aren't wasn't weren't hasn't haven't hadn't didn't",
  ],
  ['conjunction', 'and or but nor plus & yet so either neither'],
  ['relative', 'who whom which that whose'],
  [
    'determiner',
    'the a an this these those that another other more additional further new some any each every all both its their his her our my your such many most fellow total no extra what up-to',
  ],
  ['pronoun', 'it he she they them him us we i you those these whom who others'],
  [
    'adverb',
    'also not only just already now then later reportedly allegedly apparently probably likely possibly still even again so together dead-on officially instantly immediately ' +
      'severely seriously critically badly slightly moderately lightly gravely mildly tragically confirmed collectively respectively overall altogether alone far thus currently ' +
      'finally initially previously recently eventually subsequently nearly almost simply directly indirectly ever never always often meanwhile instead elsewhere there here too yesterday today tonight overnight down up out',
  ],
  [
    'time',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
      'jan feb mar apr jun jul aug sept sep oct nov dec yesterday today tonight tomorrow overnight ago last next',
  ],
  [
    'verb',
    'said says say told tells added adds reported reports announced announces claimed claims stated states wrote writes warned warns attacked attacks struck strikes hit hits launched launches fired fires ' +
      'destroyed damaged damages left leaves leaving went came gathered arrested detained rescued evacuated helped gave took takes made make makes began begins called calls ' +
      'fought fighting live lives lived living remain remains remained work works worked seek received receive need needed protested marched joined took taking visited attended voted ' +
      'shot shelled bombed raided stormed entered crossed reached fell crashed collapsed exploded sank participated survived escaped returned trapped affected saved freed released lives treated ' +
      'facing faced according amid seeking serving served signed trained use used using hold holds held include includes including carrying carried travelling traveling took moved stood sat opened ' +
      'ambushed set started continued suffered suffering sustained stabbed aiming heading causing caused becoming became resulted resulting leading led prompting forcing forced bringing brought',
  ],
  [
    'raising',
    'reported reportedly believed thought feared known confirmed estimated said presumed understood listed registered recorded documented verified counted found considered accepted ' +
      'declared suspected alleged assumed deemed claimed likely left identified named pronounced assessed',
  ],
];

/** Peoples whose names are things in small letters: posts, dogs, turnips. */
export const CAPITAL_PEOPLES: ReadonlySet<string> = new Set(['poles', 'danes', 'swedes']);

/** What each known English word is to the grammar; later lists win over earlier ones. */
export const WORD_CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...LISTS.flatMap(([wordClass, list]) => words(list).map((word) => [word, wordClass] as const)),
  ...THINGS.map((word) => [word, 'thing'] as const),
  ...PEOPLE.map((word) => [word, 'people'] as const),
  // Words of two readings: the one that a number before them asks for.
  ...(['units', 'rounds', 'mines', 'posts', 'strikes', 'reports', 'fires'] as const).map(
    (word) => [word, 'thing'] as const,
  ),
  ['hit', 'verb'],
  ['march', 'time'],
  ['that', 'relative'],
  ['who', 'relative'],
  ['whom', 'relative'],
  ['those', 'pronoun'],
  ['them', 'pronoun'],
  ['others', 'people'],
  ['other', 'determiner'],
  ['lives', 'people'],
]);
