/** Sorts of people that a word tells apart: who is of one is hardly of another. */
export const SORTS: readonly (readonly [string, RegExp])[] = [
  [
    'soldiers',
    /\b(?:soldiers?|troops|service ?(?:m[ae]n|women|members?)|fighters?|(?<!non-?)combatants?|militants?|gunmen|insurgents?|rebels?|terrorists?|conscripts|airmen|marines|sailors|jawans|mercenaries|paratroopers|operatives|jihadists|guerrillas|army|military|forces|personnel)\b/i,
  ],
  ['civilians', /\b(?:civilians?|non-?combatants?|bystanders?)\b/i],
  ['police', /\b(?:police(?:m[ae]n|women)?|constables|security|guards)\b/i],
  [
    'children',
    /\b(?:child(?:ren)?|minors|infants|babies|girls|boys|teenagers|teens|adolescents)\b/i,
  ],
  ['women', /\b(?:women|mothers)\b/i],
  ['journalists', /\b(?:journalists?|reporters|media workers)\b/i],
  [
    'medics',
    /\b(?:medics|doctors|nurses|paramedics|(?:health|medical|healthcare) (?:workers|staff|personnel))\b/i,
  ],
  ['aid workers', /\b(?:aid|relief|humanitarian) workers\b/i],
  ['hostages', /\b(?:hostages?|captives)\b/i],
  ['elderly', /\b(?:elderly|pensioners|octogenarians)\b/i],
  ['officers', /\b(?:officers|generals|colonels|majors|pilots)\b/i],
  ['migrants', /\b(?:migrants|refugees)\b/i],
  ['tourists', /\b(?:tourists|holiday-?makers)\b/i],
  ['gangs', /\b(?:gang members|gangsters|bandits|rustlers|criminals)\b/i],
  ['teachers', /\b(?:teachers|lecturers|professors)\b/i],
  ['students', /\b(?:students|pupils|schoolchildren)\b/i],
  ['farmers', /\b(?:farmers|herders|fishermen)\b/i],
  ['firefighters', /\b(?:firefighters|firemen|rescuers)\b/i],
  ['clergy', /\b(?:priests|imams|clergymen|clerics|monks|nuns)\b/i],
  ['lawyers', /\b(?:lawyers|judges)\b/i],
  ['athletes', /\b(?:athletes|footballers)\b/i],
];

/** Those of whom a people's own name alone says nothing ("Norlanders" may be Norland's soldiers, hardly its journalists). */
export const CALLINGS: ReadonlySet<string> = new Set([
  'police',
  'children',
  'women',
  'journalists',
  'medics',
  'aid workers',
  'hostages',
]);
