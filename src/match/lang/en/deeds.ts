/**
 * What kills many at once and is no blow of nature, in classes: an event whose names tell of one class is told by its words
 * ("the blast" of a port explosion), and by those of no other. Folded words, parts of patterns.
 */
export const DEEDS: Readonly<Record<string, string>> = {
  fire: 'fires?|blazes?|inferno',
  blast: '(?:explosions?|blasts?)(?! (?:of|from) (?:a |the )?(?:\\p{L}+ )?bombs?)',
  weapon:
    '(?:car|truck|suicide|roadside|nail) bomb\\w*(?: (?:blasts?|explosions?|attacks?))?|bomb(?:s|ing|ings|ers?)?(?: (?:blasts?|explosions?|attacks?|raids?))?|suicide (?:attack\\w*|blasts?)|(?:air ?|air-|missile |rocket |drone )(?:strikes?|attacks?|raids?)|raids?|shelling|bombardments?|missiles?|rockets?|grenades?|drones?|landmines?',
  fight:
    '(?:gun ?|street )?(?:battles?|fights?)|fighting|clashes|shootings?|gunfire|massacres?|ambush(?:es)?|crossfire|uprisings?|riots?|protests?',
  collapse:
    '(?:cranes?|bridges?|mines?|roofs?|stands?|grandstands?|stadiums?|balcon(?:y|ies)|scaffold\\w*|minarets?|(?:a|an|one|single|apartment|tower) (?:buildings?|blocks?|tower)) collapses?|collapse of (?:the |a |an )?(?:\\p{L}+ )?(?:crane|bridge|mine|roof|stand|grandstand|stadium|balcony|scaffold\\w*|minaret)',
  crush: 'stampedes?|(?:crowd )?crush(?:es)?|crowd surges?',
  transport:
    'ferry (?:disasters?|accidents?|sinkings?)|shipwrecks?|(?:plane|air|bus|train|helicopter|boat) (?:crash(?:es)?|accidents?|disasters?)|derailments?',
};

/** Those who do the killing themselves; no disaster is told by them. */
export const DOERS =
  'gunmen|gunman|militias?|militiamen|snipers?|jihadists?|(?:suicide |car )?bombers?';

/** What falls on people, as a clause of its own: "when a crane collapsed". */
export const FALLS =
  '(?:cranes?|bridges?|mines?|roofs?|stands?|grandstands?|stadiums?|balcon(?:y|ies)|scaffold\\w*|minarets?)(?: \\p{L}+)? (?:has |had )?(?:collapsed|collapses|caved in|fell|toppled|gave way|came down|crashed)';
