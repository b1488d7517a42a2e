import { phrasesOf } from '../factored';

/** "fatally struck", "mortally hit": the adverb says what became of them. */
export const FATALLY = phrasesOf(
  'fatally|mortally|lethally',
  'shot|wounded|injured|stabbed|hurt|struck|hit|crushed|burned|burnt|gored|electrocuted|knifed|mauled|bitten|trampled|beaten|poisoned|run over|gassed|scalded|attacked|bludgeoned|strangled|mangled|impaled|gunned down|knocked down|drowned|bombed|hurts|shoots|stabs|strikes|hits',
);

/** "suspected of fatally stabbing two": as above, before its victims. */
export const FATALLY_DOING = phrasesOf(
  'fatally|mortally|lethally',
  'shooting|stabbing|wounding|injuring|striking|hitting|crushing|beating|poisoning|knifing|mauling',
);

/** "hack to death 12 men", "slit the throats of two": put to death by hand. */
export const BY_HAND = [
  phrasesOf(
    'slash|slashes|slashing|hacking|chop|chops|chopping|stone|stones|stoning|club|clubs|clubbing|batter|batters|battering|trample|tramples|trampling|crush|crushes|crushing|strangle|strangles|strangling|torture|tortures|torturing|kick|kicks|kicking',
    'to death',
  ),
  phrasesOf(
    'slit|slits|slitting|cut|cuts|cutting|slashed|slashing',
    '|the',
    'throats of|throat of',
  ),
  phrasesOf(
    'militants|gunmen|rebels|raiders|attackers|soldiers|troops|insurgents|extremists|terrorists|bandits|guerrillas|guerillas|militiamen|fighters|jihadists|islamists',
    'massacre',
  ),
].join(', ');

/** "had their throats cut". */
export const BY_THE_KNIFE = [
  phrasesOf('had|have|having', 'their throats|his throat|her throat', 'slit|cut|slashed'),
  phrasesOf('throats', 'slit|cut|slashed|were slit|were cut|were slashed|had been slit'),
].join(', ');

/** "We have already buried 60 people": told by those who bury the dead; a slide buries the living. */
export const WE_BURIED = phrasesOf(
  'we|we have|we had|we have so far|we have now|already|have already|had already|we have already|we just|we also|we have just|we then|we had to|they have so far',
  'buried',
);

/** "61 people, all of whom died": the clause speaks of every one of them. */
export const ALL_DIED = [
  phrasesOf(
    'all of whom|all of them|both of whom|both of them|all of which',
    'died|perished|were killed|were fatal|lost their lives|drowned|were slain|have died|had died|were confirmed dead|are dead|are presumed dead|were found dead|were executed|were shot dead|were murdered',
  ),
  phrasesOf('none of whom|none of them', 'survived|lived|was found alive|were found alive'),
  'could not be saved, could not be revived, could not be resuscitated, did not make it out, did not make it out alive, never made it out, never made it out alive, laid down their lives, laid down his life, laid down her life, lay down their lives, laying down their lives, sacrificed their lives, sacrificed his life, sacrificed her life, gave their lives, gave his life, gave her life, breathed their last, breathed his last, breathed her last, made the ultimate sacrifice, done to death, were done to death, met a watery grave, went to their deaths, put to the sword, life was lost, life was also lost, life has been lost, life had been lost, life lost, lives lost, to perish, would perish, were to die, would die, fell in action, fell in battle, fell in the battle, fell in the fighting, fell in combat, fell in the fight, fell in the assault, fell on the battlefield, fell on the first day, fell in the war, fell in the siege, fell on the field, died in harness, fell victim to, fell victims to, fall victim to, fallen victim to, of them fatal, of them fatally, of which fatal, of them dead, of whom died, of which were fatal, received fatal injuries, suffered fatal injuries, sustained fatal injuries, received fatal wounds, suffered fatal wounds, were doa, doa, dead on arrival, determined to be dead, determined to be deceased, dead at the scene, dead on the scene, killed on the spot, killed outright, killed instantly, did not survive, never regained consciousness, died of wounds, died of their wounds, died of his wounds, died of injuries, died of their injuries, were hanged, went down with the ship, went down with their ship, went down with her, gone down with the ship, go down with the ship, to their deaths, to their death, to his death, to her death, lay dead, lie dead, lying dead',
].join(', ');

/** "fell to their deaths", "were sent to her death": a fall or a way that nobody lives through. */
export const TO_DEATH = phrasesOf(
  'fell|fall|falls|falling|fallen|plunged|plunge|plunging|jumped|leapt|leaped|tumbled|plummeted|plummeting|slid|slipped|hurtled|drove|walked|rode|sent|marched|burned|swept',
  'to',
  'their deaths|their death|his death|her death',
);

/** "two guards took their own lives"; bombers who blow themselves up only add to a sum. */
export const BY_OWN_HAND = [
  phrasesOf('took|take|taken|taking|ended', 'their own', 'lives'),
  phrasesOf('committed|commit|died by|die by', 'suicide'),
].join(', ');

/** "12 people whose bodies were found": nobody else leaves remains. */
export const WHOSE_REMAINS = phrasesOf(
  'whose',
  'remains|bodies|corpses|body',
  'were|was|have|had|are|lay|washed',
);

/** "remain missing", "still unaccounted for": the verb belongs to the word. */
export const STILL_MISSING = [
  phrasesOf(
    'remain|remains|remained|remaining|still|reported as|reported as still|listed as still|recorded as|registered as|still listed as|listed as|reported as|left|are still|is still|were still|still reported|still officially|presumed|officially',
    'missing|unaccounted for|untraced|disappeared|as disappeared|as missing',
  ),
  phrasesOf(
    'recorded|registered|listed|reported|counted|documented',
    'as',
    'having disappeared|having gone missing|having vanished|disappeared',
  ),
  'never be accounted for, could not be accounted for, not been accounted for, never be found, never found, were never found, was never found, yet to be found, have yet to be found, had yet to be found, never been found, still not been found, yet to be located, yet to be accounted for, not accounted for, could not be found, could not be located, never seen again, never heard from again, whereabouts unknown, whose whereabouts are unknown, lost without trace, lost without a trace, unaccounted',
].join(', ');

/** "kidnap and later release two nurses": they were held all the same. */
export const TAKEN_AND_FREED = phrasesOf(
  'abduct|abducts|abducted|abducting|kidnap|kidnaps|kidnapped|kidnapping|capture|captures|captured|capturing',
  'and',
  '|then|later|subsequently',
  'release|releases|released|releasing|free|frees|freed|freeing',
);

/** "kidnapped and killed", "lined up and shot": taken first, and none of them lives. */
export const TAKEN_AND_KILLED = [
  phrasesOf(
    'abducted|kidnapped',
    'and',
    '|then|later|subsequently',
    'killed|murdered|executed|shot dead|beheaded|hanged',
  ),
  phrasesOf(
    'lined up|taken away|taken out|led away|marched off|blindfolded',
    'and',
    'shot|executed',
  ),
].join(', ');

const INJURY =
  'shock and minor injuries|minor injuries and shock|injuries and shock|injury|injuries|injures|wounds|burns|burn injuries|gunshot wounds|bullet wounds|bullet injuries|shrapnel wounds|shrapnel injuries|head injuries|leg injuries|stab wounds|fractures|bruises|cuts|cuts and bruises|lacerations|smoke inhalation|concussion|broken bones|broken limbs|hypothermia|facial injuries|spinal injuries|chest injuries|internal injuries|knife wounds|gunshot injuries|glass cuts|carbon monoxide poisoning|gas poisoning|food poisoning|shock|abrasions|whiplash|frostbite|heatstroke';

const LIMBS =
  'leg|legs|arm|arms|ankle|ankles|wrist|wrists|rib|ribs|nose|pelvis|hip|hips|collarbone|collarbones|jaw|neck|back|foot|feet|hand|hands|finger|fingers|skull|shoulder|knee|knees|bones|limbs|spine|vertebrae|lung|toe';

/** "sustained minor injuries", "treated for burns", "in hospital with wounds": being in hospital alone is no injury. */
export const HARMED = [
  phrasesOf(
    'sustained|suffered|received|suffer|sustain|receive|sustaining|suffering|receiving|incurred|incurring|suffered from|escaped with|survived with|with',
    '|minor|serious|severe|slight|light|moderate|mild|grave|critical|life-threatening|non-life-threatening|non-life threatening|life threatening|serious but non-life-threatening|serious but not life-threatening|serious but non-life threatening|superficial|multiple|various|extensive|significant|major|severe facial|second-degree|third-degree',
    INJURY,
  ),
  phrasesOf(
    'nursing|nursed|treated for|treated at the scene for|treated on the spot for|treated on site for|treated at hospital for|being treated in hospital for|treated in the hospital for|treated on scene for|receiving treatment for|receive treatment for|taken to hospital with|rushed to hospital with|brought in with|treated locally for|checked for|suffering from|being treated for|hospitalised with|hospitalized with|hospitalised for|hospitalized for|admitted with|treated in hospital for',
    '|minor|serious|severe|slight|light|mild|life-threatening|non-life-threatening|superficial|multiple|various',
    INJURY,
  ),
  phrasesOf(
    'suffered|suffer|sustained|with|suffering|treated for|surgery for',
    '|a|an|his|her|their',
    'broken|fractured|sprained|shattered|dislocated|severed|punctured|bruised|crushed',
    LIMBS,
  ),
  phrasesOf(
    'broke|fractured|fracturing|dislocated|dislocating|sprained|spraining',
    'his|her|their|both his|both her|both their',
    '|left|right',
    LIMBS,
  ),
  phrasesOf(
    'suffered a|sustained a|suffering a|with a',
    '|suspected|possible',
    'ankle|leg|arm|wrist|hip|pelvic|skull|knee|shoulder|rib|elbow|hand|foot|spinal',
    'fracture|injury|dislocation|sprain',
  ),
  phrasesOf(
    'suffered a|sustained a|suffering a|with a',
    'concussion|fracture|head injury|leg injury|gunshot wound|stab wound|shrapnel wound|bullet wound|minor injury|serious injury|head wound|hand injury|back injury|broken bone|leg wound|shoulder wound',
  ),
  phrasesOf(
    'sustained|suffered|received|suffering|with',
    'various|varying|different',
    'degrees of injuries|degrees of injury|degrees of burns',
  ),
  phrasesOf(
    'had|have|has',
    '|immediately',
    'minor|serious|severe|slight|critical|extensive|multiple|second-degree|third-degree|life-threatening|non-life-threatening|moderate|grave',
    '|back|head|leg|facial|chest|spinal|internal|neck|hand|arm',
    'injuries|wounds|burns|burn|burn injuries',
  ),
  phrasesOf('as', 'seriously|lightly|slightly|severely|critically', 'injured|wounded|hurt'),
  phrasesOf(
    'needed|required|need|require|requiring|received|receiving|were given|underwent',
    '|hospital|medical|emergency',
    'treatment for',
    '|minor|serious|their',
    'injuries|wounds|burns',
  ),
  phrasesOf('in|in a|left in|left in a', 'critical|serious|grave|life-threatening', 'condition'),
  phrasesOf(
    'lost|lose|losing',
    'a|an|his|her|their|one|both|both his|both her',
    '|left|right',
    'leg|legs|arm|arms|foot|feet|hand|hands|eye|eyes|fingers|limb|limbs|wrist|ankle|hip|ribs',
  ),
  phrasesOf(
    'bitten by|mauled by|gored by',
    '|a|an|the',
    'shark|sharks|dog|dogs|bear|crocodile|snake|bull|tiger|lion|leopard|wolf|monkey|alligator',
  ),
  'struck by gunfire, hit by gunfire, struck by bullets, hit by bullets, hit by a bullet, shot in the leg, shot in the legs, shot in the head and wounded, burned and injured, cut by flying glass, hit by shrapnel, hit by fragments, wounded in the fighting, among the injured, among the wounded, overcome by smoke, overcome by fumes, fighting for life, fighting for their life, fighting for their lives, fighting for his life, fighting for her life, clinging to life',
].join(', ');
