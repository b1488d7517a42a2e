import { words } from '../phrase-table';

/** Counted nouns in the singular: they take no other number than one ("12 death"). */
export const SINGULAR: ReadonlySet<string> = new Set(
  words(
    'death, fatality, casualty, injury, body, hostage, captive, prisoner of war, martyr, pow, enforced disappearance, forced disappearance,',
  ),
);

/** Words after the noun that turn it into something else ("death threats"). */
export const DERAILS: ReadonlySet<string> = new Set(
  words(
    'threats, threat, certificates, certificate, sentences, sentence, penalty, penalties, claims, bags, cases, row, notices, records, evacuations, rate, rates, ratio, memorial, memorials, camps, squads, deal, swap, exchange, exchanges, swaps, lists, figures, statistics, announcements, anniversaries, scenes, insurance, armor, armour, cameras, ill, asleep, behind,',
  ),
);

/** Words beside captives or lives that say nobody was lost ("freed 12 hostages"). */
export const RELEASING: ReadonlySet<string> = new Set(
  words(
    'released, release, releasing, freed, free, freeing, rescued, rescue, rescuing, exchanged, exchange, exchanging, swap, swapped, swapping, returned, return, returning, saved, save, saving, repatriated, repatriation, traded, handed, brought, transferred, received, exchanges, swaps, remaining, for, releases, spared, recovers, back,',
  ),
);
