/** Words that let a page through to the reader, one entry a language. Lower case; beginnings of words. */
export interface LookWords {
  /** Beginnings that speak of casualties by themselves, a number somewhere around them ("casualt", "kill"). */
  readonly strong: readonly string[];
  /** Beginnings that do so only with a number close by ("lost", "claim"). */
  readonly weak: readonly string[];
  /** Beginnings of words that can stand for a number without a digit ("dozen"). */
  readonly numbers: readonly string[];
}

const list = (words: string) => words.split(', ');

/**
 * Words of every language that is read. Wide on purpose: a word that is let through costs one reading, a
 * word that is missing costs the reader a figure.
 */
export const LOOK_WORDS: readonly LookWords[] = [
  {
    strong: list(
      'kill, dead, death, died, dies, dying, die, fatal, casualt, casualit, causalt, wound, injur, toll, victim, losses, ' +
        'perish, slain, slay, slew, slaughter, massacr, murder, assassinat, martyr, hostage, corpse, execut, drown, ' +
        'decease, behead, lynch, homicid, missing, displac, casualty, succumb, prisoners? of, refugee, maim, hurt',
    ),
    weak: list(
      'lost, lose, losing, loss, lives, captur, captiv, abduct, kidnap, surrender, evacu, homeless, bodies, body, claim, ' +
        'butcher, electrocut, asphyxia, suffocat, gunned, gunning, hacked, crushed, trampled, bombed, tortured, froze, ' +
        'blown up, burn, hanged, annihilat, wiped, wiping, destroy, mowed, mowing, eliminat, neutrali, liquidat, buried, ' +
        'laid, passed away, remains, skeleton, mutilat, hospitali, scald, disabled, critical, serious condition, concuss, ' +
        'gunshot, bullet, poison, smoke inh, stab, shrapnel, shot, shooting, out of action, combat inef, incapacit, ' +
        'unaccounted, disappear, vanish, not been, mia\\b, kias?\\b, wias?\\b, fled, flee, forced, driven from, uproot, ' +
        'crossed into, left their, returnee, asylum, idps?\\b, pows?\\b, gave themselves, acute stress, prisoner, starved, grave',
    ),
    numbers: list(
      'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, ' +
        'seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, dozen, score, hundred, ' +
        'thousand, lakh, crore, million, half, third, quarter, several, few',
    ),
  },
];
