import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { sumParts } from '../../../src/detect/sum-parts';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

/** The sums of a text as "measure value = part + part, unnumbered N". */
function sumsOf(text: string): string[] {
  const read = readPlainText(text);
  const figures = detectFigures(read, NO_NAMES, { published: '2025-06-16', lang: 'en' });
  return sumParts(read, figures).map(({ measure, value, parts, unnumbered }) => {
    const shown = parts.map((index) => figures[index]?.text ?? '?').join(' + ');
    return `${measure} ${value} = ${shown}${unnumbered ? `, ${unnumbered} alone` : ''}`;
  });
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  // a closing total stands for all told before it
  ['Rebels raided Elst, killing a guard. 1 fatality.', 'killed 1 = , 1 alone'],
  ['Rebels raided Elst, killing a guard and a nun. Coded as 2 fatalities.', 'killed 2 = , 2 alone'],
  ['Rebels raided Elst, killing a guard and a nun. Fatalities: 3.', 'killed 2 = , 2 alone'],
  ['Rebels shot a guard dead. They killed two nuns in Ulm. 2 fatalities.', 'killed 1 = , 1 alone'],
  [
    'Rebels shot a guard dead. Two fatalities were reported in Ulm.',
    'killed 1 = , 1 alone',
    'killed 3 = Two, 1 alone',
  ],
  // who says so, with what he is
  ['Rebels raided Elst, killing three cooks, Otto Lund, the governor, reported.'],
  ['Rebels raided Elst, killing three cooks, Otto Lund, and a guard.', 'killed 5 = three, 2 alone'],
  // those who die later than the others, and those who may be among them
  ['One man died at the scene. Three of the injured died in hospital.', 'killed 4 = One + Three'],
  ['Five men died at the scene. Three of the injured died in hospital.'],
  ['Rebels killed a guard along with his son.', 'killed 2 = , 2 alone'],
  ['Rebels killed a guard with his rifle.', 'killed 1 = , 1 alone'],
  // what most of the first were, and the next member
  [
    'The crash killed 30 troops, mostly divers, along with seven cooks and a nun.',
    'killed 38 = 30 + seven, 1 alone',
  ],
  ['The crash killed 30 troops, most of them divers, and hurt seven cooks.'],
  // brackets that break a number down, and one that adds
  ['Two clerks were killed (one died at once, one on Monday).'],
  ['The quake left 9 dead (6 in Elst, 3 in Ulm).'],
  [
    'Six clerks were killed (two in Elst), and three cooks were killed in Ulm.',
    'killed 9 = Six + three',
  ],
  // members of a number that stands before "including"
  ['A raid kills eight, including five cooks and a girl, in Elst.'],
  ['A raid killed eight, including five cooks and a nun.'],
  [
    'Six died at once, including a girl, and the two others died on the way to Ulm.',
    'killed 8 = Six + two',
  ],
  ['Seven people, a chaplain and six cooks, were killed in Elst.'],
  // those who live
  ['Mine kills 1, harbour master survives'],
  ['A blast kills two, mayor escapes'],
  ['A blast killed two guards and a mayor.', 'killed 3 = two, 1 alone'],
  // what is only meant, and a death long after
  ['Six people die in a fire. Bent on murdering his wife, he lit a match.'],
  ['Two nuns were killed. Found guilty, he kills himself in prison in 1996.'],
  ['Two nuns were killed. He hanged himself in his cell.'],
  [
    'Two nuns were killed. He kills himself in a barn.',
    'killed 1 = , 1 alone',
    'killed 3 = Two, 1 alone',
  ],
  // a name behind the day or place with which a sentence opens
  ['On August 7, Otto Lund died in a crash.', 'killed 1 = , 1 alone'],
  ['On August 7, Otto Lund and his wife died in a crash.', 'killed 2 = , 2 alone'],
  ['As a result, Otto Lund, 25, from Elst, was killed.', 'killed 1 = , 1 alone'],
  ['In Northport, Denmark, a guard was killed.', 'killed 1 = , 1 alone'],
  ['On August 7, Otto Lund and teacher Vera Dahl died.', 'killed 2 = , 2 alone'],
  // another voice tells of the one
  [
    'One man was killed by a mine near Elst. An officer in Ulm said that a cook was killed there.',
    'killed 1 = , 1 alone',
  ],
  [
    'One man was killed by a mine near Elst. A shell that fell in Ulm killed a cook.',
    'killed 1 = , 1 alone',
    'killed 2 = One, 1 alone',
  ],
  // names with small words inside
  ['Omar al-Khan, 25, from Elst, was killed.', 'killed 1 = , 1 alone'],
  ['A shell killed Omar al-Khan and Ali bin Salem.', 'killed 2 = , 2 alone'],
  ['Otto van der Lund died in a crash.', 'killed 1 = , 1 alone'],
  ['In Tal al-Dahr, three guards were killed.'],
  ['Fighters of Jabhat al-Dahr were killed.'],
  // those who killed, before somebody's work and name
  ['Two gunmen killed columnist Otto Lund in his car.', 'killed 1 = , 1 alone'],
  // told again: by another voice, by name
  [
    'One civilian was killed near Elst. According to a monitor, an elder of Elst was killed.',
    'killed 1 = , 1 alone',
  ],
  [
    'An elder was killed near Elst. A paper identified the civilian killed as Otto Lund.',
    'killed 1 = , 1 alone',
    'killed 1 = , 1 alone',
  ],
  // one among others in a row of verbs, and behind a noun of harm
  [
    'A general and his two guards were tortured, killed and dumped in Elst.',
    'killed 3 = two, 1 alone',
  ],
  ['A blast caused the injury of a nun and 4 children.', 'wounded 5 = 4, 1 alone'],
  ['A blast caused the death of a nun and 4 children.', 'killed 5 = 4, 1 alone'],
  ['A guard was ambushed by three rebels in Elst and killed.', 'killed 1 = , 1 alone'],
  // a rank of one who was named before
  [
    'Otto Lund was shot dead. He became the fifth mayor killed since May.',
    'killed 1 = , 1 alone',
    'killed 1 = , 1 alone',
  ],
  ['Otto Lund was the fifth mayor killed since May.', 'killed 1 = , 1 alone'],
  // the same ones told again by their noun alone, and others as many
  ['Three suspected rebels were shot dead in Elst. Three rebels were killed in the fight.'],
  [
    'Three Danish nuns were killed in Elst. Three Saxon nuns were killed in Ulm.',
    'killed 6 = Three + Three',
  ],
  // who the dead of a total are
  [
    'Twenty-six bakers were killed in Elst. The dead included 10 bakers killed in a raid, while 15 more bakers were killed in a fire.',
    'killed 25 = 10 + 15',
  ],
  [
    'Six bakers were killed in Elst. The dead included 10 nuns killed in a raid, while 15 more nuns were killed in a fire.',
    'killed 25 = 10 + 15',
    'killed 31 = Six + 10 + 15',
  ],
  // an entry that opens with its toll
  [
    'May 4: 6 died, 8 were injured. A blast maimed a cook while injuring 7 other guards.',
    'wounded 8 = 7, 1 alone',
  ],
  ['Six died, eight were hurt. Later a bomb in Ulm killed three nuns.', 'killed 9 = Six + three'],
  // a list goes on behind the place of its first member
  ['Rebels killed two men in a barge, three cooks and a clerk.', 'killed 6 = two + three, 1 alone'],
  ['Rebels killed two men in a barge, three cooks said.'],
  ['Rebels killed two men in a barge, three cooks were hurt.'],
  ['He killed his parents at home and two pupils at school.', 'killed 4 = two, 2 alone'],
  ['He killed a nun at home and two bakers fled.', 'killed 1 = , 1 alone'],
  [
    'A bomb killed a nun, and two cooks and a boy were hurt.',
    'wounded 3 = two, 1 alone',
    'killed 1 = , 1 alone',
  ],
  // a clause about the victim, with verbs that no list knows
  ['A man who ran over a crowd standing at the weir was shot dead.', 'killed 1 = , 1 alone'],
  ['A man who said bakers were shot fled.'],
  // a total before a list of those it counts
  ['A blast killed four people, a nun and three bakers.'],
  ['A blast killed four people in Elst and a nun in Ulm.', 'killed 5 = four, 1 alone'],
  // one of those counted before
  ['A baker hurt two nuns. Guards took the injured person to a clinic.', 'wounded 1 = , 1 alone'],
  ['Guards took the injured woman to a clinic.', 'wounded 1 = , 1 alone'],
  // a doer who is shot dead in the end is one death more, and not two
  [
    'Otto Lund, 34, opened fire in a mill, killing 12 before being shot dead.',
    'killed 13 = 12, 1 alone',
  ],
  ['A baker killed 12 cooks before being killed by guards.', 'killed 13 = 12, 1 alone'],
  // what one person is, in several words
  ['Otto Lund, 34, a navy veteran and contractor from Ulm, was killed.', 'killed 1 = , 1 alone'],
  ['Poet, teacher and nurse Vera Dahl dies in Elst.', 'killed 1 = , 1 alone'],
  ['A nurse and actor Otto Lund died.', 'killed 2 = , 2 alone'],
  ['Otto Lund, a baker, and a nun were killed.', 'killed 2 = , 2 alone'],
  ['Nurse Vera Dahl and actor Otto Lund died in Elst.', 'killed 2 = , 2 alone'],
  // what somebody does or was, before the name
  ['Rebels killed guitarist Otto Lund and three others.', 'killed 4 = three, 1 alone'],
  ['Rebels shot dead former mayor Otto Lund and three others.', 'killed 4 = three, 1 alone'],
  ['The blast killed a herdsman.', 'killed 1 = , 1 alone'],
  ['Thieves killed the railman.', 'killed 1 = , 1 alone'],
  // things that burn, and where a sentence begins
  ['The army burned homes in Elst.'],
  ['Troops burned the crops of a baker.'],
  ['A baker was burned in Elst.', 'wounded 1 = , 1 alone'],
  ['East of Elst, in Ulm, a baker was killed.', 'killed 1 = , 1 alone'],
  [
    'Otto Lund was killed; the dead man was a witness to the murder of a nun.',
    'killed 1 = , 1 alone',
  ],
  // one of those counted before
  ['A bomb killed three guards. The third guard died in a clinic.', 'killed 1 = , 1 alone'],
  [
    'A bomb killed two guards. The third guard died in a clinic.',
    'killed 1 = , 1 alone',
    'killed 3 = two, 1 alone',
  ],
  ['Gunmen killed nine bakers. Three nuns, a boy and a cook were among the dead.'],
  [
    'He shot three cooks to death. Prior to the raid, he stabbed three people to death.',
    'killed 6 = three + three',
  ],
  ['He shot three people to death. The raid left three people dead.'],
  // one of two hurts the other
  ['Two bakers fought. One of them stabbed the other.', 'wounded 1 = , 1 alone'],
  // whose body it was, and what it bears
  ["A woman's body was found in Elst.", 'killed 1 = , 1 alone'],
  ["Guards found a woman's body in Elst.", 'killed 1 = , 1 alone'],
  ['A male body bearing marks of a knife was discovered.', 'killed 1 = , 1 alone'],
  ["A woman's body was painted red."],
  ['A body bearing the name of the guild was founded in Elst.'],
  // a deed of before, which is only the reason for what is told
  ['Bakers blocked the weir to protest the killing of a nun.'],
  ['Nuns marched against the death of a baker in a camp.'],
  ['Rebels burned a mill to avenge the death of their leader.'],
  ['A court sentenced a baker to death for the murder of a nun.'],
  ['Rebels claimed responsibility for the killing of a mayor.', 'killed 1 = , 1 alone'],
  ['A fire led to the death of a nun.', 'killed 1 = , 1 alone'],
  ['Bakers were stoned after the killing of a nun.', 'killed 1 = , 1 alone'],
  // facts in a row, of which only the number has the word of harm
  ['Elst, Rivoli cinema, one bomb, 18 injured.'],
  ['Elst, old mill 18 injured, another bomb failed.'],
  // what somebody does, a word of no list, and a name
  ['Rebels killed seaman Otto Lund.', 'killed 1 = , 1 alone'],
  ['Rebels kill Danish cartographer Otto Lund in Elst.', 'killed 1 = , 1 alone'],
  ['The slide killed over Otto Lund Bay.'],
  ['Storms killed 29 bakers; five of the deaths were in Elst.'],
  ['A nun and 18 bakers injured in Elst.', 'wounded 19 = 18, 1 alone'],
  // one of two whom the sentence before counted; the very words again
  [
    'Two nuns were stabbed. One of them died and the other was badly hurt.',
    'wounded 1 = , 1 alone',
  ],
  ['A nun was killed and 15 others were injured. 15 others were injured.', 'killed 1 = , 1 alone'],
  // what the dead one was; limbs and slight harms
  ['The body of the deceased baker was pulled from the weir.', 'killed 1 = , 1 alone'],
  ['A diver slipped and suffered a suspected ankle fracture.', 'wounded 1 = , 1 alone'],
  ['A diver incurred minor injuries.', 'wounded 1 = , 1 alone'],
  ['A diver incurred minor costs.'],
  ['The baker underwent surgery for a broken arm.', 'wounded 1 = , 1 alone'],
  ['The slide killed two bakers and hurt a third south of Elst.', 'wounded 1 = , 1 alone'],
  // ages, elders, a word of harm in a name, who suffered the same
  ['Otto Lund, 71, a Dane from Elst, was found dead at the weir.', 'killed 1 = , 1 alone'],
  ['Otto Lund, 45, his aunt, Vera Dahl, 30, and a nun were killed.', 'killed 3 = , 3 alone'],
  ['Thieves kill an elderly Dane who walks home.', 'killed 1 = , 1 alone'],
  ["Guards killed Otto Lund, head of the Martyrs' Brigade in Elst.", 'killed 1 = , 1 alone'],
  ['A baker was hurt, as were an elderly nun and a boy.', 'wounded 3 = , 3 alone'],
  ['A baker was killed, and so was his hope.', 'killed 1 = , 1 alone'],
  // another, whose verb is the one before
  ['One porter died at the weir, and another later that night.', 'killed 2 = One, 1 alone'],
  [
    'A slide killed one nun in Elst and hurt one in Tenby, and another in Ulm.',
    'wounded 2 = one, 1 alone',
  ],
  ['A nun was hurt in the arm and another in the leg.', 'wounded 2 = , 2 alone'],
  ['Three porters were killed in one raid and another in Tenby.'],
  ['One porter died at the weir, and another barge sank.'],
  ['The two died at the weir, one on Monday and another on Friday.'],
  ['Divers found the bodies of 20 porters in Elst, Lund said.'],
  [
    'A porter was flown to a clinic with serious, but not life-threatening, injuries.',
    'wounded 1 = , 1 alone',
  ],
  ['A porter was flown to a clinic with no injuries, but a cold.'],
  // "of them" is a part only where as many were counted before
  [
    'A thief beset a class of nuns, wounding 28 of them. Two bakers and a porter were also hurt.',
    'wounded 3 = Two, 1 alone',
    'wounded 31 = 28 + Two, 1 alone',
  ],
  [
    'Nine nuns were hurt. Two of them were hurt by glass, and a porter was killed.',
    'killed 1 = , 1 alone',
  ],
  // told twice in one sentence, or another one
  [
    'A thief was killed at the weir, where he was found hurt and guards shot him dead.',
    'killed 1 = , 1 alone',
  ],
  ['A thief killed a porter before guards shot him dead.', 'killed 2 = , 2 alone'],
  // one of them and the other; whose son the one before is
  [
    'Three porters were hurt. One of them died at once, while another died in Elst.',
    'killed 2 = One, 1 alone',
  ],
  [
    'Both fled, but one of them was shot dead and the other was killed in Elst.',
    'killed 2 = one, 1 alone',
  ],
  ['Otto Lund, son of Ole Dahl, died of his burns.', 'killed 1 = , 1 alone'],
  ['The nun, a son and a porter died of their burns.', 'killed 3 = , 3 alone'],
  ['A porter broke his left arm in the pit.', 'wounded 1 = , 1 alone'],
  // an insertion of one member is closed by its comma; with two it is a list of its own
  ['Nine porters, including an aide, and a nun were killed.', 'killed 10 = Nine, 1 alone'],
  ['Nine porters, including an aide, a clerk, and a nun, were killed.'],
  ['Nine people, including an aide, and a nun were killed.'],
  // places and times before the first victim, those aboard
  ['In the heavy shelling a baker was also killed.', 'killed 1 = , 1 alone'],
  ['On the bank of a river the nun was met by a baker.'],
  ['On 3 May, a month before the general meeting, 44 bakers were killed.'],
  [
    'Two cooks died on a raft carrying 30 pilgrims and another drowned off Elst.',
    'killed 3 = Two, 1 alone',
  ],
  // peoples, ages that share a noun, ordinals, names in brackets and of bodies
  ['The blast took the lives of a Briton, a Turk and a Dane.', 'killed 3 = , 3 alone'],
  ['An 18- and a 33-year-old porter were killed.', 'killed 2 = , 2 alone'],
  ['A fourth Dane sustained serious wounds.', 'wounded 1 = , 1 alone'],
  [
    'The baker Otto Lund was shot dead along with his aide (and uncle) Ole Dahl.',
    'killed 2 = , 2 alone',
  ],
  ['A total of 17 porters of RDG and KLM lost their lives.'],
  ['Three porters of the Guild and Otto Lund were killed.', 'killed 4 = Three, 1 alone'],
  // put to death between two words; who died of a wound is no wounded one
  ['Thieves beat a porter and his aunt to death.', 'killed 2 = , 2 alone'],
  ['A porter was beaten to death.', 'killed 1 = , 1 alone'],
  ['Thieves beat him to death and wounded a nun.', 'killed 1 = , 1 alone', 'wounded 1 = , 1 alone'],
  ['A pupil died of injuries suffered when she was shot by thieves.', 'killed 1 = , 1 alone'],
  // the total first, then its fires; as many as a part, but others
  ['Eight nuns were hurt in two fires. A fire in Elst hurt two. The second fire hurt six porters.'],
  [
    'Six Danish and two Saxon bakers were shot dead. Their driver and a guide were also killed.',
    'killed 8 = Six + two',
    'killed 2 = , 2 alone',
    'killed 10 = Six + two, 2 alone',
  ],
  ['The victims were identified as Otto Lund, Vera Brandt and her son.', 'killed 3 = , 3 alone'],
  // those who die by their own hand
  ['Two raiders blow themselves up at the weir.', 'killed 2 = , 2 alone'],
  ['One porter hanged himself.'],
  ['Two pupils killed themselves.'],
  ['A porter took his own life.', 'killed 1 = , 1 alone'],
  ['Nine porters fell ill before the baker shot himself.', 'killed 1 = , 1 alone'],
  // the wounded who die in the same sentence
  ['A porter was badly hurt and later died.', 'killed 1 = , 1 alone'],
  ['A porter was hurt and his aunt later died.', 'wounded 1 = , 1 alone', 'killed 1 = , 1 alone'],
  [
    'Divers found one pupil dead and two others were flown to a clinic, where they later died.',
    'killed 3 = one + two',
  ],
  ['A nun and a baker died, as did three porters.', 'killed 5 = three, 2 alone'],
  // insertions that end, remarks in brackets, days with a name
  ['13 porters – including pupils – and six bakers have died.', 'killed 19 = 13 + six'],
  ['Twelve porters, including two nuns, a cook, and three bakers, were killed.'],
  [
    'Two nuns were hurt (not included) and a village baker killed (not included).',
    'killed 1 = , 1 alone',
  ],
  ['Black Monday in Oxby: 13 porters shot dead; seven killed in Elst.', 'killed 20 = 13 + seven'],
  // others, another deed, one of two: not those of the sentence before
  ['Two bakers were shot dead in Elst. Two others were killed in Oxby.', 'killed 4 = Two + Two'],
  [
    'A truck bomb in Elst killed 6 people. A motorcycle bomb killed at least 6 in Oxby.',
    'killed 12 = 6 + at least 6',
  ],
  ['A bomb in Elst killed six people. A bomb on a barge went off at noon, killing six.'],
  [
    'The army said a fire killed two nuns. The mayor said one robber was killed.',
    'killed 3 = two + one',
  ],
  ['The army said a fire killed two nuns. The mayor said seven people were killed.'],
  // a body of which no more is told
  ['Police found a charred body near the weir.', 'killed 1 = , 1 alone'],
  ['A governing body was found guilty.'],
  ['Thieves killed a baker and threw away his body.', 'killed 1 = , 1 alone'],
  // a list of some of the dead is all that is said of them, or part of a total
  ['Among the dead were six bakers and six nuns from Elst.', 'killed 12 = six + six'],
  ['The dead include a baker, his wife and two porters.', 'killed 4 = two, 2 alone'],
  ['Twelve people died. Among the dead were six bakers and a nun.'],
  ['Among the dead was a nun.'],
  // the harm first, its victims behind it
  ['Killed in the fire were two porters and a nun.', 'killed 3 = two, 1 alone'],
  ['Also hurt was a nun from Oxby.', 'wounded 1 = , 1 alone'],
  ['The dead were identified as Otto Lund, 51, and Vera Brandt, 48.', 'killed 2 = , 2 alone'],
  ['Killed was the idea of a new tax.'],
  ['Thieves killed a disabled man and a private.', 'killed 2 = , 2 alone'],
  ['The fire claimed the life of a nun.', 'killed 1 = , 1 alone'],
  // bodies, passives far from their subject, names that open or interrupt a sentence
  ['Divers recover the dead body of a baker, Otto Lund, near the weir.', 'killed 1 = , 1 alone'],
  ['A village elder and District clerk of the Reform League was murdered.', 'killed 1 = , 1 alone'],
  [
    'A militant was today killed and a nun injured.',
    'killed 1 = , 1 alone',
    'wounded 1 = , 1 alone',
  ],
  ['A diver was flown to Mercy Hospital after getting hurt at the weir.', 'wounded 1 = , 1 alone'],
  ['A diver, believed to be in her thirties, has been wounded.', 'wounded 1 = , 1 alone'],
  ['The League said Dane Otto Lund died in the fire.', 'killed 1 = , 1 alone'],
  ['A baker was taken to a clinic but later died.', 'killed 1 = , 1 alone'],
  ['A clerk walked into the clinic with two gunshot wounds.', 'wounded 1 = , 1 alone'],
  ['A police was hurt at the gate.', 'wounded 1 = , 1 alone'],
  ['4 March- A Danish nun was killed.', 'killed 1 = , 1 alone'],
  ['One of the porters died and the other was badly hurt.', 'wounded 1 = , 1 alone'],
  ['An unknown number of porters were killed.'],
  ['Luckily, nobody aboard was hurt.'],
  ['A thief shot at a porter.'],
  ['A porter was shot at by thieves.'],
  ['They buried a nun who had recently died.'],
  // those of whom the sentence before speaks
  ['Three smugglers were chained to a wall. They were executed at dawn.', 'killed 3 = , 3 alone'],
  ['The nun and her pupil fell from the dyke. Both of them died.', 'killed 2 = , 2 alone'],
  [
    'A cook, 44, and a clerk, 19, slipped on the stairs. They suffered serious injuries.',
    'wounded 2 = , 2 alone',
  ],
  ['Two smugglers drowned. They were shot near the dyke.'],
  ['Two nuns met four pupils. They were killed at the dyke.'],
  ['Three smugglers fled. They might have been killed.'],
  ['Three smugglers were chained. They killed a nun.', 'killed 1 = , 1 alone'],
  ['The bodies of Vera Lund, 44, and Otto Brandt, 41, washed ashore.', 'killed 2 = , 2 alone'],
  ['A family of six and their cook were killed.', 'killed 7 = six, 1 alone'],
  // how they were shot, who one of them is, two names of one person, "he" of the same sentence
  [
    'She opened the gate and began shooting, killing her aunt, five pupils and a nun.',
    'killed 7 = five, 2 alone',
  ],
  ['Thieves killed two nuns, one who had taught there, and a cook.', 'killed 3 = two, 1 alone'],
  ['A village head and uncle of the mayor was murdered.', 'killed 1 = , 1 alone'],
  ['A village head and an uncle of the mayor were murdered.', 'killed 2 = , 2 alone'],
  [
    'Thieves killed two nuns. A cook was wounded and carried to a barn, where he died.',
    'killed 1 = , 1 alone',
    'killed 3 = two, 1 alone',
  ],
  [
    'At the dam they wounded two clerks. On the dyke they wounded two more.',
    'wounded 4 = two + two',
  ],
  // titles, ages, initials and places around a victim
  ['A pair of Danish hikers were injured by a rockfall.', 'wounded 2 = , 2 alone'],
  ['Six stokers were burned and hurt, along with the cook.', 'wounded 7 = Six, 1 alone'],
  ['Neighbours reported the death of a widow and her nephew.', 'killed 2 = , 2 alone'],
  [
    'A harbour master and five police \u2013 including a senior inspector \u2013 were killed.',
    'killed 6 = five, 1 alone',
  ],
  ['A nun named K. Lund and her nephew R.T Lund were shot dead.', 'killed 2 = , 2 alone'],
  [
    'His passenger, 19-year-old Vera Brandt of Oxby, and the 14-year-old child had minor injuries.',
    'wounded 2 = , 2 alone',
  ],
  [
    'Lund and his niece, 31-year-old Vera Brandt, were taken to Mercy Hospital for treatment of minor injuries.',
    'wounded 2 = , 2 alone',
  ],
  [
    'Both Lund and Brandt were rushed to St. Anna Hospital with serious injuries.',
    'wounded 2 = , 2 alone',
  ],
  ['An inspector with the Tenby River Patrol suffered minor injuries.', 'wounded 1 = , 1 alone'],
  [
    'The shots hit a ferry, wounding retired bosun Otto Lund (61), and Vera Brandt (33).',
    'wounded 2 = , 2 alone',
  ],
  [
    'The cook, the mate and a lodger who was sleeping below were badly hurt.',
    'wounded 2 = , 2 alone',
  ],
  ['In Norland a widow and child were killed.', 'killed 2 = , 2 alone'],
  ['The wardens said a clerk named Otto Lund was hurt.', 'wounded 1 = , 1 alone'],
  [
    'The fire left the keeper of Tenby district and three of his aides injured.',
    'wounded 4 = three, 1 alone',
  ],
  ['A rower was bitten by a dog.', 'wounded 1 = , 1 alone'],
  ['A rower lost both legs under a tram.', 'wounded 1 = , 1 alone'],
  ['A ewe was bitten by a dog.'],
  // others than those counted before
  [
    'Four sentries were wounded, Northport News reports. The shells also wounded two other rowers, the mayor said.',
    'wounded 6 = Four + two',
  ],
  [
    'Two sentries were hurt. As neighbours rushed out, three of them were hurt as well.',
    'wounded 5 = Two + three',
  ],
  [
    'Raiders wounded two sentries. A mine wounded a miller and her daughter on the dyke.',
    'wounded 2 = , 2 alone',
    'wounded 4 = two, 2 alone',
  ],
  [
    'The two raiders were shot dead. One had thrown a grenade, killing a miller and a pupil.',
    'killed 2 = , 2 alone',
    'killed 4 = two, 2 alone',
  ],
  ['Two people were killed. A miller and a pupil died.', 'killed 2 = , 2 alone'],
  [
    'Robbers shot dead a miller and her son. Later they shot dead another miller and her son.',
    'killed 2 = , 2 alone',
    'killed 2 = , 2 alone',
    'killed 4 = , 4 alone',
  ],
  // harms that a noun names: who suffered, had or was treated for them
  ['A 44-year-old welder sustained blast injuries.', 'wounded 1 = , 1 alone'],
  ['A nun received a deep shrapnel wound, a broken rib and burns.', 'wounded 1 = , 1 alone'],
  [
    'The mason and his apprentice suffered chest wounds and a head injury.',
    'wounded 2 = , 2 alone',
  ],
  [
    'The ferry\u2019s cook, who had slept below, suffered from a light injury.',
    'wounded 1 = , 1 alone',
  ],
  ['The boy was flown to Mercy Hospital with severe burns and injuries.', 'wounded 1 = , 1 alone'],
  ['Medics treated a rower for a leg injury.', 'wounded 1 = , 1 alone'],
  ['The diver was diagnosed with a brain injury.', 'wounded 1 = , 1 alone'],
  [
    'A male clerk had minor injuries while the female cook had multiple injuries.',
    'wounded 2 = , 2 alone',
  ],
  ['The mason suffered no injuries.'],
  ['The mason did not suffer any injury.'],
  ['The mason was treated for an old injury.'],
  ['The goat was taken away with an injury.'],
  ['A mason was held for causing an injury.'],
  // a clause or an insertion between the members
  [
    'The mortar killed a rector who taught at the port school, his deputy and nine pupils.',
    'killed 11 = nine, 2 alone',
  ],
  [
    'The mortar killed two sailors \u2013 volunteers of the Red Anchor \u2013 and a deckhand.',
    'killed 3 = two, 1 alone',
  ],
  [
    'The avalanche buried a hut and killed the warden, whose sister died as well.',
    'killed 2 = , 2 alone',
  ],
  ['A mason, who succumbed to his wounds on Friday, was killed by a beam.', 'killed 1 = , 1 alone'],
  ['A trader abducted in May was executed.', 'killed 1 = , 1 alone'],
  // names, twins and a trailing \u201cboth\u201d
  ['Singers Vera Lund and Otto Brandt were killed.', 'killed 2 = , 2 alone'],
  ['The steward and another rower both died.', 'killed 2 = , 2 alone'],
  ['She drowned her twin baby girls and an aunt.', 'killed 3 = , 3 alone'],
  ['Arsonists hurt another overnight and wounded two porters.', 'wounded 3 = two, 1 alone'],
  [
    'The late NLP minister, Otto Brandt and seven porters were killed.',
    'killed 8 = seven, 1 alone',
  ],
  // one of them and the others
  ['One of them was badly hurt and the four others were lightly hurt.', 'wounded 5 = One + four'],
  // another count of the same, or its range, adds nothing
  [
    'The regent said 440 guards had been killed. The number was higher than the 290 he gave in May.',
  ],
  ['The survey counted 512 deaths (95% confidence interval 430 to 610).'],
  // as many in another place, of other people, are others
  [
    'One cook and two clerks were killed at the gate. The second shell killed two clerks and two cooks.',
    'killed 3 = One + two',
    'killed 4 = two + two',
    'killed 7 = One + two + two + two',
  ],
  ['The crowd hurt two clerks. Two marchers were hurt in the crush.', 'wounded 4 = two + Two'],
  ['Two clerks were killed. The two clerks came from Oxby and died at once.'],
  // who tells it is no victim
  [
    'Shells fell on Oxby, wounding two clerks and three cooks, the warden reported.',
    'wounded 5 = two + three',
  ],
  [
    'A cook named Ali Khan, a resident of Northport, and a harbour guard were hurt.',
    'wounded 2 = , 2 alone',
  ],
  ['Both he and his cousin were hurt.', 'wounded 2 = , 2 alone'],
  // an insertion between dashes, or before an adverb
  [
    'Three clerks \u2013 two of them cousins \u2013 and a dock worker were killed.',
    'killed 4 = Three, 1 alone',
  ],
  [
    'The shots left a clerk and two cooks, including a girl, badly hurt.',
    'wounded 3 = two, 1 alone',
  ],
  // what is said of one who has no number
  ['Raiders killed the governor in Northport, and one of his aides.', 'killed 2 = one, 1 alone'],
  [
    'A 51-year-old cook was stabbed at the gate. A 27-year-old cook was stabbed on the quay.',
    'wounded 1 = , 1 alone',
    'wounded 1 = , 1 alone',
    'wounded 2 = , 2 alone',
  ],
  ['A thief shot dead a guard before fleeing and being killed by others.', 'killed 2 = , 2 alone'],
  ['A Somali was shot dead in Oxby.', 'killed 1 = , 1 alone'],
  ['A driver was shot in the leg while he walked home.', 'wounded 1 = , 1 alone'],
  ['OXBY - A cook was found shot dead on Monday.', 'killed 1 = , 1 alone'],
  ['Raiders killed and robbed a teacher.', 'killed 1 = , 1 alone'],
  ['One man, a crane driver was killed.'],
  // parts with numbers
  ['Two officers and five civilians were killed.', 'killed 7 = Two + five'],
  ['The blast killed three guards, two drivers and 4 pupils.', 'killed 9 = three + two + 4'],
  ['Two nurses died and one cook was killed.', 'killed 3 = Two + one'],
  ['Three men and three boys drowned.', 'killed 6 = Three + three'],
  ['One policeman, two rebels and three villagers were killed.', 'killed 6 = One + two + three'],
  ['Two soldiers were wounded and three clerks hurt.', 'wounded 5 = Two + three'],
  [
    'One guard, two clerks, and 162 pupils between the ages of six and fourteen were killed.',
    'killed 165 = One + two + 162',
  ],
  ['March 3 1998, Pine Falls, Oregon Three pupils and one coach killed.', 'killed 4 = Three + one'],
  ['May 3 1998, Pine Falls, Oregon Cook shot dead by a pupil.', 'killed 1 = , 1 alone'],
  ['Between Tenby and Northport, Eastmere county, a driver was killed.', 'killed 1 = , 1 alone'],
  [
    'A bomb tied to a lamp killed the baker and wounded his son.',
    'killed 1 = , 1 alone',
    'wounded 1 = , 1 alone',
  ],
  ['A local was killed when troops opened fire.', 'killed 1 = , 1 alone'],
  ['The pilot, sole occupant of the plane, was fatally injured.', 'killed 1 = , 1 alone'],
  ['A boy killed his parents and two clerks.', 'killed 4 = two, 2 alone'],
  ['A bill was killed, and the gunman tried to kill a guard.'],
  [
    'Fighters ambushed a patrol, killing a platoon leader and three recruits.',
    'killed 4 = three, 1 alone',
  ],
  ['Gunmen killed four clerks in Oxby and three guards in Anby.', 'killed 7 = four + three'],
  ['They raided the jail, killing two hostages and two policemen.', 'killed 4 = two + two'],
  ['Gunmen killed four clerks in Oxby and three guards fled.'],
  // those who did it and died of it
  [
    'Two pupils opened fire in the hall, killing 11 others before killing themselves.',
    'killed 13 = 11, 2 alone',
  ],
  ['Three gunmen killed a guard and then blew themselves up.', 'killed 4 = , 4 alone'],
  ['The gunmen killed nine guards and then blew themselves up.'],
  // victims without a number
  ['A farmer was shot dead.', 'killed 1 = , 1 alone'],
  ['Iskandar was killed near the river.', 'killed 1 = , 1 alone'],
  ['A father, his wife and their nine children died.', 'killed 11 = nine, 2 alone'],
  ['The attacker and 14 others were killed.', 'killed 15 = 14, 1 alone'],
  ['In addition to the attacker, 14 people were killed.', 'killed 15 = 14, 1 alone'],
  ['The pilot and his passenger were fatally injured.', 'killed 2 = , 2 alone'],
  ['Both brothers and a cousin were hacked to death.', 'killed 3 = , 3 alone'],
  ['Gunmen shot dead a teacher and her husband.', 'killed 2 = , 2 alone'],
  [
    'A mortar killed a shepherd and wounded his son.',
    'killed 1 = , 1 alone',
    'wounded 1 = , 1 alone',
  ],
  ['The mayor, a doctor and six guards were wounded.', 'wounded 8 = six, 2 alone'],
  ['Rashid Amin, the district head, was killed.', 'killed 1 = , 1 alone'],
  ['A welder fell from the roof and died of his injuries.', 'killed 1 = , 1 alone'],
  [
    'The driver was killed and another passenger injured.',
    'killed 1 = , 1 alone',
    'wounded 1 = , 1 alone',
  ],
  ['Shot dead with his brother at the well.', 'killed 2 = , 2 alone'],
  ['A bomber killed himself and three guards.', 'killed 4 = three, 1 alone'],
  ['The rider slipped and was killed.', 'killed 1 = , 1 alone'],
  ['The gunman, who also died, killed eight clerks.', 'killed 9 = eight, 1 alone'],
  ['One guard was killed and another wounded.', 'wounded 1 = , 1 alone'],
  ['The crash killed all four on board and a fisherman.', 'killed 5 = four, 1 alone'],
  ['Twin girls and their aunt died.', 'killed 3 = , 3 alone'],
  ['A man killed his wife and two sons, then shot himself.', 'killed 4 = two, 2 alone'],
  ['He killed two clerks before taking his own life.', 'killed 3 = two, 1 alone'],
  ['The driver stabbed a guard, injuring him.', 'wounded 1 = , 1 alone'],
  [
    'Besides the bomber, at least two men, including a guard, were killed.',
    'killed 3 = at least two, 1 alone',
  ],
  ['They killed one man, and the second victim died later.', 'killed 2 = one, 1 alone'],
  [
    'In addition to the driver, two clerks, including a girl, were killed.',
    'killed 3 = two, 1 alone',
  ],
  [
    'Two of three clerks were killed. The owner died.',
    'killed 1 = , 1 alone',
    'killed 3 = Two, 1 alone',
  ],
  ['Two cooks and a nine-year-old were killed.', 'killed 3 = Two, 1 alone'],
  [
    'The guards wounded the intruder and killed his helper.',
    'wounded 1 = , 1 alone',
    'killed 1 = , 1 alone',
  ],
  [
    'Fire killed a man waiting for a bus in the square, his sister and a guard.',
    'killed 3 = , 3 alone',
  ],
  ['He killed his aunt and uncle, as well as their son.', 'killed 3 = , 3 alone'],
  ['A clerk, Omar Haddad, was killed.', 'killed 1 = , 1 alone'],
  ['The blast killed him and another logger.', 'killed 2 = , 2 alone'],
  ['A man met two cousins, killing one and wounding the second.', 'wounded 1 = , 1 alone'],
  ['Three guards were wounded and later died.'],
  ['Three guards were wounded and two cooks died.'],
  ['The body of a farmer bearing wounds was found at the well.', 'killed 1 = , 1 alone'],
  ['Police recovered the bodies of a woman and her son.', 'killed 2 = , 2 alone'],
  ['A mine killed two girls and maimed a third.', 'wounded 1 = , 1 alone'],
  ['Two guards died with another aid worker seriously hurt.', 'wounded 1 = , 1 alone'],
  [
    'The blast killed three nurses, including a Dane, and their driver.',
    'killed 4 = three, 1 alone',
  ],
  ['A driver with the office for refugees was killed.', 'killed 1 = , 1 alone'],
  [
    'Five guards were hurt. A sixth guard sustained minor injuries.',
    'wounded 1 = , 1 alone',
    'wounded 6 = Five, 1 alone',
  ],
  [
    'He is accused of killing his aunt, a man in her home, and a neighbour and wounding two others.',
    'killed 3 = , 3 alone',
  ],
  [
    'He killed his wife and two sons, aged 12 and 6-years-old, and then himself.',
    'killed 4 = two, 2 alone',
  ],
  ['The army said five rebels were killed and two soldiers died.', 'killed 7 = five + two'],
  // one's own death
  ['He killed two neighbours before taking his own life.', 'killed 3 = two, 1 alone'],
  ['Gunman kills 4, self', 'killed 5 = 4, 1 alone'],
  ['Two nuns were among 14 people killed when the roof fell.'],
  ['Military dead: Norland 700, Sudmark 800.', 'killed 1500 = 700 + 800'],
  ['Gunmen decapitated a teacher and his son.', 'killed 2 = , 2 alone'],
  ['She killed three guards, then turned the gun on herself.', 'killed 4 = three, 1 alone'],
  ['He killed two women before committing suicide.', 'killed 3 = two, 1 alone'],
  [
    'A man killed his wife and two sons. He later shot himself in the head.',
    'killed 3 = two, 1 alone',
    'killed 1 = , 1 alone',
    'killed 4 = two, 2 alone',
  ],
  // over the sentences of one event
  [
    'A soldier was killed at the gate. Later two guards died.',
    'killed 1 = , 1 alone',
    'killed 3 = two, 1 alone',
  ],
  ['A farmer was attacked. The farmer was killed.', 'killed 1 = , 1 alone'],
  ['Two cooks were shot at. One cook later died.'],
  ['A driver died. She later died in hospital.', 'killed 1 = , 1 alone', 'killed 1 = , 1 alone'],
  [
    'He fired at a crowd, injuring three. A guard shot and injured him.',
    'wounded 1 = , 1 alone',
    'wounded 4 = three, 1 alone',
  ],
  // nothing to add
  ['Two cooks, Omar Haddad and a trainee, were hurt.'],
  [
    'Five were hurt at the gate. Police said two guards and three clerks were hurt.',
    'wounded 5 = two + three',
  ],
  ['Four others, two men and two women, were injured.'],
  ['A fifth of the village was hurt.'],
  ['The army said five rebels were killed, while the rebels said 20 soldiers died.'],
  ['The army said it killed 15 rebels. The group said it killed seven soldiers.'],
  ['Two persons identified as Amin and Omar were killed.'],
  ['The body of evidence was found wanting.'],
  ['A blast killed an envoy in Rome and two guards were hurt.', 'killed 1 = , 1 alone'],
  ['He killed two women and tried to take his own life.'],
  ['He killed two women and attempted suicide.'],
  ['The guard shot himself in the foot.'],
  ['One guard, Omar Haddad, was killed.'],
  ['Two clerks, both Danes, were killed.'],
  ['Four people, including three soldiers and one guide, were killed.'],
  ['A shot killed one guard outright, and two more were hurt.'],
  ['Nine men were hurt, three of the nine seriously wounded.'],
  ['Eleven died, two soldiers were among the dead.'],
  ['Four died at the gate; in total 26 were killed.'],
  ['Ten cooks came to mourn a colleague who had died.'],
  ['The vote killed the amendment and a clause.'],
  ['Seven people were killed, including three children and two women.'],
  ['12 people (7 women, 5 children) were killed.'],
  ['Nine were hurt, four of them seriously.'],
  ['The death toll rose from 11 to 14.'],
  ['At least 40 people were killed.'],
  ['Two people, including Amin, the head of the village, and his wife, were killed.'],
  ['Nobody was killed.'],
  ['He tried to shoot himself.'],
  ['The film changed his life.'],
  ['The thieves fled before they could injure the guard.'],
  ['He said a child could have been killed.'],
  ['They planned to kill a judge.'],
  ['Killed: 4 (2 men, 2 women).'],
  ['No soldier was wounded.'],
  ['The herd was attacked and a cow was killed.'],
  ['Police officers were injured.'],
  ['A gunman killed dozens of people.'],
  ['The bill was killed in the senate.'],
  ['A bridge was destroyed and two cars burnt.'],
  ['He said a truce could have killed the talks.'],
];

describe('parts come to a sum', () => {
  test.each(CASES)('%s', (text, ...expected) => {
    expect(sumsOf(text)).toEqual(expected);
  });

  test('a long page gets the sums of its sentences only', () => {
    const filler = 'The council met again to speak of roads. '.repeat(60);
    const text = `Two men and a boy died. ${filler}Later four guards and a cook were killed.`;
    expect(sumsOf(text)).toEqual(['killed 3 = Two, 1 alone', 'killed 5 = four, 1 alone']);
  });
});
