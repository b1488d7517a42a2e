import type { Measure } from '../../../text/quantity';
import type { Trigger, TriggerRole } from '../language';
import { words } from '../phrase-table';
import {
  ALL_DIED,
  BY_HAND,
  BY_OWN_HAND,
  BY_THE_KNIFE,
  FATALLY,
  FATALLY_DOING,
  HARMED,
  STILL_MISSING,
  TAKEN_AND_FREED,
  TAKEN_AND_KILLED,
  TO_DEATH,
  WE_BURIED,
  WHOSE_REMAINS,
} from './trigger-phrases';

type Entry = readonly [measure: Measure, role: TriggerRole, phrases: string, flags?: string];

/**
 * Words that make a number a casualty number. Roles: `either` takes its victims before (passive) or
 * after (active); `before`, `after` only there; `count` is a noun that is itself counted; `label` a
 * noun that a number can stand to ("death toll"). The flag `people`: a people noun must stand
 * beside the number.
 */
const ENTRIES: readonly Entry[] = [
  // killed
  [
    'killed',
    'either',
    'killed, slain, murdered, mass murdered, brutally murdered, massacred, assassinated, slaughtered, butchered, martyred, shot dead, shot and killed, stabbed and killed, stabbed and murdered, burned and killed, beaten and killed, stabbed to death, poisoned to death, choked to death, strangled to death, clubbed to death, stoned to death, bludgeoned to death, scalded to death, gassed to death, mauled to death, kicked to death, flogged to death, beaten to death, gunned down, mown down, hacked to death, slashed to death, knifed to death, chopped to death, battered to death, pelted to death, burned to death, burned to ashes, burnt to ashes, burnt to death, charred to death, roasted to death, crushed to death, trampled to death, bombed to death, tortured to death, starved to death, frozen to death, blown up, beheaded, decapitated, bludgeoned, incinerated, garrotted, guillotined, bayoneted, disembowelled, lynched, electrocuted, asphyxiated, suffocated, executed, slew, shot to death, fatally shot, fatally wounded, fatally injured, fatally stabbed, mortally wounded, put to death, confirmed killed, mowed down, hanged, drowned',
  ],
  [
    'killed',
    'either',
    'blown apart, blown to pieces, blown to bits, blown to shreds, eliminated, exterminated, neutralised, neutralized, liquidated, annihilated, wiped out, destroyed',
    'people',
  ],
  [
    'killed',
    'before',
    'died, perished, perish, perishes, dead, dies, die, dying, succumbed, succumb, succumbing, lost their lives, lost his life, lost her life, lose their lives, losing their lives, losing their life, lost their life, losing his life, met their deaths, met their death, were fatal, prove fatal, proved fatal, proven fatal, be fatal, deceased, pronounced dead, pulled dead, pulled out dead, brought out dead, taken out dead, brought up dead, carried out dead, recovered dead, washed up dead, found dead, confirmed dead, presumed dead, declared dead, feared dead, believed dead, killed in action, in hospital morgues, in the morgue, in the mortuary, in morgues, in mortuaries, burnt alive, burned alive, kia, froze to death, passed away, fell in battle, fell in combat, fell in action, fell in the fighting, fell in direct battle, bled to death, burn to death, burning to death, drown, crushed under, crushed by a, crushed by an, crushed beneath, crushed between, buried alive, to death, laid to rest, as dead, buried in mass graves, buried in a mass grave, buried in common graves, resulting in death, resulted in death, suffered a violent death, suffered violent deaths, died violent deaths, met violent deaths, suffering a violent death, died a violent death, met a violent death, ending in death, brought dead, received dead, declared brought dead, attained martyrdom, embraced shahadat, embracing shahadat, embraced shahadah, attained shahadat, achieved shahadat, embraced martyrdom, embracing martyrdom, embrace martyrdom, achieved martyrdom, sent to hell, despatched to hell, dispatched to hell, lost lives, lose lives, losing lives',
  ],
  [
    'killed',
    'after',
    'killing, kills, kill, massacre of, massacres of, shoots to death, shoot to death, shooting to death, stabbing to death, beating to death, murdering, murder, massacring, assassinating, slaughtering, slaying, executing, claimed the life of, claims the life of, claiming the life of, claimed the lives of, claimed life of, claims life of, claiming life of, claimed lives of, claims lives of, claiming lives of, claims the lives of, claiming the lives of, claim the lives of, took the lives of, taking the lives of, taken the lives of, take the lives of, takes the lives of, fatal injuries to, fatal wounds to, cost the lives of, costing the lives of, shooting dead, martyring, executes, slaughters, beheading, beheads, drowning, mowing down, gunning down, burned alive, decapitating, slaughter, behead, assassinate, assassinates, lynch, gun down, guns down, shoot dead, shoots dead, hack to death, hacks to death, stab to death, stabs to death, beat to death, burn alive, mow down, mows down, bludgeoning, lynching, electrocuting, suffocating, shoots and kills, shoot and kill, shooting and killing, stabs and kills, stab and kill, stabbing and killing, beats and kills, beating and killing, ambush and kill, ambushes and kills, ambushing and killing, attack and kill, attacking and killing, attacks and kills',
  ],
  [
    'killed',
    'after',
    'severed heads of, severed head of, resulted in death of, resulting in death of, results in death of, resulted in deaths of, resulting in deaths of, in death of, to death of, to deaths of, the blood of, execute, execution of, executions of, extermination of, martyrdom of, slaughter of, lynching of, lynchings of, could not save, failed to save, unable to save, with the loss of, with a loss of, mourn the loss of, mourns the loss of, mourned the loss of, mourning the loss of, grieve the loss of, grieved the loss of, grieving the loss of, marking the loss of, marked the loss of, vigils for the loss of, vigil for the loss of, with an estimated loss of, with loss of, an estimated loss of, elimination of, neutralisation of, neutralization of, annihilation of, liquidation of, eliminating, neutralising, neutralizing, eliminate, neutralise, neutralize, eliminates, annihilating, exterminating, liquidating, destroying, wiping out',
    'people',
  ],
  [
    'killed',
    'count',
    'deaths, fatalities, mortalities, martyrs, stillbirths, death, fatality, kias, corpses, cadavers, fatals, war dead, battle dead, executions, summary executions, extrajudicial executions, killings, murders, homicides, slayings, dead bodies, sets of remains, sets of human remains, human remains, bullet riddled bodies, bullet ridden bodies, lives, fatal victims, murder victims, murder victim, homicide victims, homicide victim, femicide victims, femicide victim, fatal casualties, fatal cancers, fatal cancer cases, fatalties, hands were lost, hands was lost, soldiers fallen, troops fallen, servicemen fallen, fighters fallen, hands perished, hands drowned, souls lost, souls were lost, souls perished, bodies, body, martyr, skeletons, severed heads, severed head',
  ],
  [
    'killed',
    'label',
    'death toll, death tolls, loss of life, body count, deathtoll, fatality count, number of dead, number of deaths, number of fatalities, fatality figure, fatality toll, death count, date of death, year of death, dates of death, cause of death, number of victims of the earthquake, number of victims of the quake, number of victims of the flood, number of victims of the floods, number of victims of the fire, number of victims of the attack, number of victims of the attacks, number of victims of the massacre, number of victims of the bombing, number of victims of the bombings, number of victims of the war, number of victims of the civil war, number of victims of the conflict, number of victims of the fighting, number of victims of the genocide, number of victims of the invasion, number of victims of the offensive, number of victims of the siege, number of victims of the shelling, number of victims of the airstrikes, number of victims of the air strikes, number of victims of the tsunami, number of victims of the crash, number of victims of the shooting, number of victims of the storm, number of victims of the typhoon, number of victims of the hurricane, number of victims of the cyclone, number of victims of the landslide, number of victims of the blast, number of victims of the explosion, number of victims of the disaster, number of victims of the tragedy, number of victims is put, number of victims was put, number of victims has been put, victims by nationality, victims by country, nationalities of the victims, nationality of the victims, remains of, the remains, casualty toll of dead, fatalities figure, martyr count, dead toll, tolls of, mortality estimate, mortality estimates, fatality estimate, fatality estimates, death estimate',
  ],
  ['killed', 'either', FATALLY],
  ['killed', 'after', FATALLY_DOING],
  ['killed', 'after', WE_BURIED, 'people'],
  ['killed', 'either', TAKEN_AND_KILLED],
  ['killed', 'after', BY_HAND],
  ['killed', 'before', BY_THE_KNIFE],
  ['killed', 'before', ALL_DIED],
  ['killed', 'before', TO_DEATH, 'people'],
  ['killed', 'before', WHOSE_REMAINS],
  ['killed', 'before', BY_OWN_HAND],
  // wounded
  [
    'wounded',
    'either',
    'wounded, injured, hurt, maimed, mutilated, hospitalised with injuries, hospitalized with injuries, wounded in action, badly hurt, shot and wounded, stabbed and wounded, left wounded, scalded, critically hurt, seriously hurt, critically wounded, critically injured, shot and injured, stabbed and injured',
  ],
  ['wounded', 'after', 'shooting, shoots, shoot', 'people'],
  ['wounded', 'either', 'burned, burnt, disabled, shot, stabbed', 'people'],
  [
    'wounded',
    'before',
    'became injured, become injured, sustained injures, suffered injures, received injures, sustained injuries, suffered injuries, suffered wounds, sustained wounds, sustained minor injuries, sustained moderate injuries, sustained mild injuries, sustained serious injuries, sustained severe injuries, suffered minor injuries, suffered serious injuries, suffered severe injuries, suffered burns, suffered burn injuries, sustained burns, suffer injuries, suffered shrapnel wounds, suffered shrapnel injuries, received injuries, received wounds, received shrapnel wounds, received shrapnel injuries, with injuries, wia, critically ill, left in a critical condition, in critical condition, in a critical condition, in injured condition, in serious condition, in a serious condition, suffered concussion, suffered gunshot wounds, sustained gunshot wounds, sustained bullet injuries, suffered bullet wounds, received bullet injuries, sustained burn injuries, sustaining injuries, suffering injuries, suffered life-threatening injuries, suffered acute stress reactions, sustained shrapnel injuries, sustained shrapnel wounds, poisoned, suffered from smoke inhalation, suffered smoke inhalation, suffered stab wounds',
  ],
  ['wounded', 'before', HARMED],
  [
    'wounded',
    'after',
    'injuries to, injures to, injuries on, injury to, wounds on, wounding, injuring, hurting, wounds, injures, injure, hurts, maiming, wound, maims',
  ],
  [
    'wounded',
    'count',
    'injuries, wias, injury, woundings, injury cases, minor injury cases, serious injury cases, non-fatal injuries, nonfatal injuries',
  ],
  ['excess-deaths', 'count', 'excess deaths, excess mortality deaths, excess fatalities'],
  ['excess-deaths', 'label', 'excess mortality, number of excess deaths'],
  // both
  ['casualties', 'count', 'casualties, casualty, casualities, causalties, causalities'],
  ['casualties', 'before', 'became casualties, become casualties, becoming casualties'],
  [
    'casualties',
    'label',
    'casualty rate, daily casualty rate, casualty toll, casualty figure, casualty figures, casualty count, casualty counts, casualty number, casualty numbers, number of casualties, toll, casualty estimate, casualty estimates',
  ],
  // losses
  [
    'losses',
    'count',
    'losses, military losses, personnel losses, combat losses, battlefield losses, irrecoverable losses, irretrievable losses, manpower losses, troop losses, permanent losses, battle losses',
  ],
  ['losses', 'label', 'loss, personnel loss'],
  [
    'losses',
    'either',
    'lost, hors de combat, put out of action, knocked out of action, taken out of action, rendered combat ineffective, incapacitated',
    'people',
  ],
  ['losses', 'after', 'losing, loses, lose', 'people'],
  ['losses', 'before', 'out of action', 'people'],
  // missing
  [
    'missing',
    'before',
    'missing, as missing, as missing persons, as missing people, unaccounted for, missing in action, reported missing, gone missing, went missing, go missing, disappeared, vanished, mia, feared missing, listed as missing, forcibly disappeared, remain unaccounted for, lost at sea, not been found, not been accounted for',
  ],
  ['missing', 'before', STILL_MISSING],
  [
    'missing',
    'label',
    'missing list, list of missing, list of the missing, list of people missing, number of missing, number of the missing, number of people missing',
  ],
  [
    'missing',
    'count',
    'missing persons, missing people, desaparecidos, disappearances, missing soldiers, enforced disappearances, forced disappearances, enforced disappearance, forced disappearance',
  ],
  [
    'missing',
    'after',
    'disappearance of, disappearances of, forced disappearance of, enforced disappearance of, forced disappearances of, enforced disappearances of',
    'people',
  ],
  // captured
  ['captured', 'either', 'captured', 'people'],
  ['captured', 'after', 'seized, seizing', 'people'],
  [
    'captured',
    'either',
    'abducted, kidnapped, taken hostage, taken prisoner, taken captive, held hostage, held captive, seized as hostages, taken into captivity, held prisoner, taken prisoners, made prisoner, made prisoners, made prisoner of war, made prisoners of war, taken as hostages, taken hostages, captured alive',
  ],
  ['captured', 'after', TAKEN_AND_FREED, 'people'],
  ['captured', 'before', 'captive, hostage', 'people'],
  [
    'captured',
    'before',
    'surrendered, were captive, surrender, surrendering, laid down their arms, in captivity, gave themselves up',
    'people',
  ],
  ['captured', 'after', 'capturing, captures, capture, seizure', 'people'],
  [
    'captured',
    'after',
    'abducting, kidnapping, kidnapped, abducts, kidnaps, kidnap, abduct, took hostage, taking hostage, take hostage, abduction',
  ],
  ['captured', 'before', 'taken or missing'],
  ['captured', 'label', 'prisoners taken, prisoners captured, number of captives'],
  [
    'captured',
    'count',
    'prisoners of war, prisoner of war, pows, pow, hostages, captives, abductees, abductions, kidnappings',
  ],
  // no casualties
  [
    'displaced',
    'either',
    'displaced, forced to flee, forced to leave, driven from their homes, left homeless, uprooted, internally displaced, forced from their homes, evacuated, made homeless, forcibly displaced',
    'people',
  ],
  [
    'displaced',
    'before',
    'fled, have fled, homeless, crossed into, flee, fleeing, fled their homes, left their homes, been forced to flee',
    'people',
  ],
  ['displaced', 'after', 'displacing, uprooting, displaces, evacuating', 'people'],
  [
    'displaced',
    'count',
    'refugees, displaced people, displaced persons, internally displaced people, internally displaced persons, idps, evacuees, returnees, asylum seekers',
  ],
  [
    'deployed',
    'either',
    'deployed, sent, dispatched, stationed, transferred, mobilised, mobilized, despatched, redeployed, committed',
    'people',
  ],
  [
    'deployed',
    'after',
    'deploying, sending, dispatching, deploys, sends, deploy, send, dispatches, transferring, stationing',
    'people',
  ],
];

/** Every trigger phrase of English with its reading; phrases of parts are written factored (`spelledOut` gives them all). */
export const TRIGGERS: readonly (readonly [string, Trigger])[] = ENTRIES.flatMap(
  ([measure, role, phrases, flags = '']) => {
    const trigger: Trigger = { measure, role, needsPeople: flags.includes('people') };
    return words(`${phrases},`).map((phrase) => [phrase, trigger] as const);
  },
);
