import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const kinds = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' }).map(
    ({ kind }) => kind,
  );

describe('since the other day, or since a beginning', () => {
  test.each([
    ['More than 240 villagers have been killed since Thursday.', 'cumulative'],
    ['The toll of the violence on the coast since Tuesday has reached 318.', 'cumulative'],
    [
      'Since the resumption of the bombardment in March 2,140 people have been killed.',
      'cumulative',
    ],
    ['Since the collapse of the truce, 410 people have been killed.', 'cumulative'],
    ['Since the start of the year 870 migrants have died at sea.', 'period'],
    ['At least 31 people have been killed in strikes since dawn.', 'daily'],
    ['Since the war began, 2,140 people have been killed.', 'cumulative'],
    ['Since Thursday, 24 February 2022, some 2,140 people have been killed.', 'cumulative'],
    ['Since the truce 410 people have been killed.', 'cumulative'],
    ['More than 240 villagers have been killed since October 2023.', 'cumulative'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  test('what the event did from which others are counted is of that event', () => {
    expect(
      kinds('Unrest has grown since the raid on the port, in which gunmen killed 90 sailors.'),
    ).toEqual(['incident']);
    expect(kinds('Since the raid on the port 90 sailors have been killed.')).toEqual([
      'cumulative',
    ]);
  });
});

describe('a count of the day before', () => {
  test.each([
    [
      'Some 640 people have been killed since the war began, the Orvane ministry of health said, up from 590 a day earlier.',
      ['cumulative', 'cumulative'],
    ],
    [
      'The crown raised the number of raiders killed in the open war to 352 on Saturday, from 274 the day before.',
      ['cumulative', 'cumulative'],
    ],
    ['Twelve people died on Monday, compared with eight the day before.', ['incident', 'incident']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('days, wars and publications', () => {
  test.each([
    ['In a similar crackdown in Harwick, two people were killed.', 'incident'],
    ['From 1 January 2009 to 30 June 2016 22,941 civilians were killed.', 'period'],
    ['From 1 January 2009 to 30 May 2025 22,941 civilians were killed.', 'cumulative'],
    ['The army murdered 5,310 herders between 2031 and 2037.', 'period'],
    ['Between February 2022 and December 2025 the war killed 15,400 civilians.', 'cumulative'],
    ['Forty people have died in traffic accidents throughout the holiday.', 'period'],
    [
      'The number of people killed in the blast stood at 587, an increase since the last update.',
      'incident',
    ],
    ['More than 5,200 people were killed over three days in the province.', 'period'],
    ['The shelling killed 70 people over a week.', 'period'],
    ['Over 70 people were killed three days ago.', 'incident'],
    ['The recent strikes on the delta have left at least 430 people dead.', 'period'],
    ["The ministry said 840 people were killed in the neighbour's 15-day bombing.", 'cumulative'],
    ['The 33-day war left 1,150 people dead.', 'cumulative'],
    ['A strike on a prison during the 15-day war killed 62 people.', 'incident'],
    ['In figures released in 1996, the government put the dead at 900,000.', 'cumulative'],
    ['A study published in 2007 speaks of 900,000 dead.', 'cumulative'],
    ['In 1996, some 900 civilians were killed.', 'period'],
    ['Some 1.2 million conscripts lost their lives in the war.', 'cumulative'],
    ['The group claimed a bombing of an office which killed one guard this week.', 'incident'],
    [
      'A day earlier, the health ministry reported that strikes claimed 160 lives and injured 600.',
      'daily',
    ],
    ['A day earlier, a strike on a bakery claimed 16 lives.', 'incident'],
    ['Between October and March at least 3,420 people were killed.', 'period'],
    ['Between October 2019 and March 2023 at least 3,420 people were killed.', 'period'],
    ['Between October 2019 and May 2025 at least 3,420 people were killed.', 'cumulative'],
    ['Last month the ministry said the toll had passed 41,000.', 'cumulative'],
    ['Last month 41 sailors were killed by pirates.', 'period'],
    ['Norland launched its campaign after raiders killed about 1,400 people.', 'incident'],
    ['Since the campaign was launched it has killed about 1,400 people.', 'cumulative'],
    ['At least 26 people were killed by rockets across Lebanon overnight.', 'daily'],
    ['At least 26 people were killed overnight when a rocket hit a hostel in Lebanon.', 'incident'],
    ['More than 14 months of war have left 23,000 dead.', 'cumulative'],
    ['A week of clashes left 870 people dead.', 'period'],
    ['In Norland 34 people were killed by rockets during the war.', 'cumulative'],
    ['A rocket on a bus killed 34 people during the war.', 'incident'],
    ['During the truce 110 people were killed.', 'period'],
    ['Militiamen killed 210 patients at a village hospital last week.', 'incident'],
    ['Militiamen killed 210 farmers last week.', 'period'],
    ['Raids on Lebanon on Monday killed 214 people.', 'daily'],
    ['A raid on Lebanon on Monday killed 14 people.', 'incident'],
    // The word of time nearest to the number, with short names of months.
    ['Between March 4 and Aug. 17, some 4,210 people died of the fever.', 'period'],
    ['Between May and the end of August 2024, some 310 people were abducted.', 'period'],
    ['A total of 118 villagers were killed in Norland in August 2017, the mission said.', 'period'],
    ['Some 640 villagers were killed during the months of May and June.', 'period'],
    ['The mission counted 3,410 wounded villagers in the January-June period.', 'period'],
    ['In the two weeks from 8-21 August, 240 villagers were wounded.', 'period'],
    ['He took office in May, but since then more than 710 people have been killed.', 'cumulative'],
    [
      'Since the invasion began on February 24 last year, the army has lost 21,400 men.',
      'cumulative',
    ],
    [
      'Since 2016, when the peace was signed, 87 people have been killed by old mines.',
      'cumulative',
    ],
    ['The worst week since August 2013, when 61 people died in a fire.', 'incident'],
    ['In the four years since the emirate declared war, 30,100 people have died.', 'cumulative'],
    ['The war, which reached the coast in April 2023, has killed over 9,000 people.', 'cumulative'],
    ['In 2019 the fever returned, with 312 dead so far this year.', 'period'],
    ['Losses hit a daily high of 1,030 men lost in November.', 'daily'],
    ['The day before alone, the army is said to have lost 620 men.', 'daily'],
    // When it was told is not when it happened.
    ['In August the movement put the toll of the war at 41,000.', 'cumulative'],
    ['The league, which last week gave a toll of 310 dead, has revised it.', 'cumulative'],
    [
      'Norland last published its own losses in May 2022, when it said 5,100 had died.',
      'cumulative',
    ],
    ['Two pupils killed 13 people at the school 20 years ago last month.', 'incident'],
    // A month or a year that dates one event.
    [
      'A car bomb that killed at least 20 people in the harbour in 2009 was never explained.',
      'incident',
    ],
    ['In April, more than 140 soldiers were killed on a base in the north.', 'incident'],
    ['In October, five volunteers were killed while handing out bread.', 'incident'],
    ['Last year, 1,015 people died of rain, floods and landslides.', 'period'],
    ['An attack on a bus last year killed 15 people.', 'incident'],
    // Sums over events, and struggles told right before the number.
    ['Ten people were killed in shootings across the city over the weekend.', 'period'],
    [
      'The attack came in a state where an insurgency has killed thousands of people.',
      'cumulative',
    ],
    ['The rebellion resulted in an estimated 20 million deaths.', 'cumulative'],
    ['The newest raid raises the death toll from these operations to 41 people.', 'cumulative'],
    ['Two of the wounded died, bringing the death toll from the fire to 14.', 'incident'],
    ['About 64,000 townsfolk were killed immediately at Ellwater.', 'incident'],
    ['More than 30 villagers have been killed in air raids.', 'incident'],
    ['The herders lost two of their men.', 'incident'],
    ['Seven divers were among the nine people killed when a boat sank on Monday.', 'incident'],
    ['Unrest has spread since three girls were stabbed to death at a fair.', 'incident'],
    ['In the calendar year 6,897 villagers were killed.', 'period'],
    ['Some 281 drivers had been killed that year.', 'period'],
    ['Between 2013 and 2018, an average of 127 drivers were killed each year.', 'period'],
    ['The recent fighting had left more than 900 people wounded.', 'cumulative'],
    ['Storms and hail killed at least 27 people over the weekend.', 'incident'],
    ['The raid came less than a month after 37 people were killed in an ambush.', 'incident'],
    ['The First Rifles lost 178 men at Harwick Hill.', 'incident'],
    ['More than 20,000 have died since the eruption of the revolution.', 'cumulative'],
    ['The officers recorded 45 deaths on 22 and 23 November.', 'period'],
    ['During week 8, some 321 cases and seven deaths were counted.', 'period'],
    ['In 1995, a commission set the death toll of the war at 20,000.', 'cumulative'],
    // Diseases.
    ['The county reported two more cholera deaths on Tuesday.', 'daily'],
    ['The number of deaths from cholera has risen to 75.', 'cumulative'],
    ['At least 134 people have died of hunger.', 'cumulative'],
    ['At least 134 people have died in a ferry fire.', 'incident'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('a number and the numbers around it', () => {
  test.each([
    [
      'Since the war began 14,000 people have been killed. Over the same period, 220 herders were killed by settlers.',
      ['cumulative', 'cumulative'],
    ],
    [
      'In May, 310 people were killed. Over the same period, 22 herders were killed by settlers.',
      ['period', 'period'],
    ],
    [
      'Harvest Group Says 164 Killed by Norland Attacks\n\nAt least 164 people have been killed so far, the group said.',
      ['cumulative', 'cumulative'],
    ],
    [
      'Ferry Fire Kills 164\n\nA fire on a ferry killed 164 people on Sunday.',
      ['incident', 'incident'],
    ],
    [
      'Ferry Fire Kills 24\n\nA fire killed 24 people. Since May 2022, 164 people have been killed at sea.',
      ['incident', 'incident', 'cumulative'],
    ],
    [
      'Floods struck the delta.\n\nA further 150 are confirmed dead elsewhere in the land.',
      ['incident'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what the page is about', () => {
  test.each([
    [
      'a report on a month',
      'Norland: 844 villagers killed in July\n\nThe number of villagers killed in July is 844. Ellwater was worst hit, with 1,091 casualties (335 killed, 756 wounded). Two brigades lost 64 killed and 74 wounded.',
      ['period', 'period', 'period', 'period', 'period', 'period', 'period'],
    ],
    [
      'one day of a page that counts a longer time',
      'The fever year: 1,400 dead in three months\n\nSome 1,400 people have died in three months. On Monday, ten people died in the north.',
      ['period', 'period', 'daily'],
    ],
    [
      'bodies found have an event of their own',
      'In 2019, 909 migrants died at sea. The remains of ten people were recovered on the coast.',
      ['period', 'incident'],
    ],
    [
      'a page on one event keeps to it',
      'Gunmen attack a hotel\n\nGunmen stormed a hotel on Friday. A waiter put the death toll at over 100.',
      ['incident'],
    ],
    [
      'the count of a page on a struggle',
      'The crackdown on the protests has shaken the emirate.\n\nThe league said it had confirmed the killing of at least 192 people.',
      ['cumulative'],
    ],
    [
      'a study of a season',
      'The heat brought 68 % of the deaths of this summer, a study concludes.\n\nHarwick was hit most, with 835 deaths.',
      ['period'],
    ],
    [
      'a toll with its event in front',
      'Harwick Plane Crash Toll Hits 279\n\nThe new toll raises an earlier figure of 265.',
      ['incident', 'incident'],
    ],
    [
      'a disease',
      'Cholera toll climbs\n\nThe number of deaths has risen to 75. Two new deaths were reported.',
      ['cumulative', 'daily'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('numbers that lean on others', () => {
  test.each([
    [
      'told in one breath',
      'A raid in August last year left 600 dead and 1,000 wounded.',
      ['incident', 'incident'],
    ],
    [
      'the words of time stand in the sentence before',
      'The deaths of the latest 24-hour period show how the war goes on. At least 24 people were killed, and 112 were wounded.',
      ['daily', 'daily'],
    ],
    [
      'told again without a time',
      'Shelling killed 11 villagers over the past 24 hours. "11 villagers were killed," the council said.',
      ['daily', 'daily'],
    ],
    [
      'the words of time of the number before are not those of this one',
      'Some 357 people were killed in the past 24 hours, wrote the council, adding that 9,600 have been wounded in the war.',
      ['daily', 'cumulative'],
    ],
    [
      'a large event goes on',
      'More than 57,000 men were killed or wounded before the day was over. Nineteen thousand were killed.',
      ['incident', 'incident'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a day that dates the statement', () => {
  test.each([
    'On 30 April the intelligence service told lawmakers that the brigade had suffered about 700 casualties.',
    'More than half of the 900 volunteers sent there in the spring of 2024 have been killed.',
  ])('is not the time of the count: %s', (text) => {
    expect(kinds(text)[0]).toBe('cumulative');
  });
});

describe('a whole war, one blow, one bout', () => {
  test.each([
    ['Some 640 sailors were killed during the 58 days of the war.', 'cumulative'],
    [
      'The list names 9,310 conscripts killed in the past 20 months of the full-scale war.',
      'cumulative',
    ],
    ['In the first two months of the war 640 sailors were killed.', 'period'],
    ['In the past three weeks of January 64 sailors were killed.', 'period'],
    [
      'Forty-one villagers are unaccounted for since the mudslide buried Harwick on Sunday.',
      'incident',
    ],
    ['In the first days after the blaze the list of missing grew to 212.', 'incident'],
    ['Since the raid on the port 90 sailors have been killed.', 'cumulative'],
    ['Since the collapse of the government 90 sailors have been killed.', 'cumulative'],
    ['At least 77 miners died during a four-day crackdown on a strike in Harwick.', 'incident'],
    [
      'The army lost 31 soldiers in the operation staged last week in the hills, and 12 villagers died.',
      'incident',
    ],
    ['Its health office said 29 villagers died during recent clashes along the river.', 'incident'],
    ['The recent clashes along the river have killed 290 villagers.', 'cumulative'],
    ['Mine fires are common there. One in 1911 killed 118 men in Harwick.', 'incident'],
    [
      'At least 14 dancers were killed during a harvest festival in the delta in April.',
      'incident',
    ],
    ['At least 14 dancers were killed in the delta in April.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  test('a junta that tells of an earthquake makes no war of it', () => {
    expect(
      kinds('The junta said the toll from the earthquake has claimed at least 2,310 lives.'),
    ).toEqual(['incident']);
  });

  test('a count that has not been renewed since a day is not counted since then', () => {
    expect(
      kinds(
        'A quake struck the delta. In the hills at least 1,180 people were killed, though the council has not renewed its count since Friday.',
      ),
    ).toEqual(['incident']);
    expect(kinds('In the hills at least 1,180 people have been killed since Friday.')).toEqual([
      'cumulative',
    ]);
  });
});

describe('since a month', () => {
  test.each([
    ['At least 870 pickers have been killed on the farms since late May.', 'cumulative'],
    ['The office recorded that 3,410 people had been killed since January this year.', 'period'],
    ['Some 310 herders were killed since October of last year.', 'period'],
    ['Some 310 herders have been killed since October 2023.', 'cumulative'],
    ['Some 310 herders have been killed since October 7.', 'cumulative'],
    ['Some 310 herders have been killed since April, when the war broke out.', 'cumulative'],
    ['The war has killed 31,000 people since April.', 'cumulative'],
    ['Some 310 herders have been killed since January, when the war broke out.', 'cumulative'],
    [
      'Some 310 herders have been killed in Vale since January, when fighting erupted.',
      'cumulative',
    ],
    ['Some 310 herders have died in the war since January.', 'cumulative'],
    ['The war has killed 31,000 people since January.', 'cumulative'],
    [
      'Some 310 herders have been killed since the start of May, when the war broke out.',
      'cumulative',
    ],
    ['Some 310 herders have been killed since January.', 'period'],
    ['Some 310 herders have been killed since the start of May.', 'period'],
    ['The raids of the army since dawn on Saturday have killed 64 people.', 'cumulative'],
    ['The toll of the raids since dawn has risen to 64.', 'daily'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('lists, and the same time', () => {
  test('the count above a list tells the time of its items', () => {
    const text = `In total 640 were killed during the 58 days of the war:

• Norland – 402

• Army – 211 (9 officers)

• Sudria – 238`;
    expect(new Set(kinds(text))).toEqual(new Set(['cumulative']));
    expect(kinds(text.replace('during the 58 days of the war', 'in May'))[2]).toBe('period');
  });

  test('"the same period" is that of a day or month told before, not of a sum so far', () => {
    expect(
      kinds(
        'In the past 24 hours three herders were killed; since May 2023 some 269 people have been killed. Raids killed at least 56 villagers during the same period.',
      ),
    ).toEqual(['daily', 'cumulative', 'daily']);
    expect(
      kinds('In May, 310 people were killed. Some 420 were killed in the same period of 2019.')[1],
    ).toBe('period');
  });

  test('a year that a new death is added to stays a year', () => {
    expect(
      kinds('The wreck brings the number of deaths at sea recorded in 2019 to 1,170.')[0],
    ).toBe('period');
  });

  test('what another side "has killed" before is no count so far of this one', () => {
    expect(
      kinds('Norland says it has killed 58 Sudrian soldiers as Sudria claims to kill 200 rebels'),
    ).toEqual(['incident', 'incident']);
  });

  test('a day on a page that opens with a count since a beginning', () => {
    const text =
      'At least 1,760 people were killed at the mills since March 2024, the office said. The civil guard said 38 pickers were killed by Norland fire on Friday.';
    expect(kinds(text)).toEqual(['cumulative', 'daily']);
    expect(kinds('A fire on Friday killed 38 people.')).toEqual(['incident']);
  });
});

describe('seasons, days by place, lists under an event', () => {
  test('weeks of rain over a whole land are no one event', () => {
    const season =
      'Monsoon rains go on battering Norland, the disaster management office said.\n\nSince the weekend of the first storms 61 people were hurt. Harwick province had 39 deaths, and the delta 22 deaths.';
    expect(kinds(season).slice(1)).toEqual(['period', 'period']);
    const blow =
      'A landslide set off by monsoon rains buried a village of Norland, the disaster management office said.\n\nHarwick had 39 deaths, and the delta 22 deaths.';
    expect(new Set(kinds(blow))).toEqual(new Set(['incident']));
  });

  test("a day's dead, place by place", () => {
    expect(
      kinds('In the past 24 hours nine farmers were killed. Harwick recorded four deaths.'),
    ).toEqual(['daily', 'daily']);
    expect(
      kinds('In the past 24 hours nine farmers were killed. A mine fire left four miners dead.'),
    ).toEqual(['daily', 'incident']);
  });

  test('a line that names one event heads its numbers', () => {
    expect(kinds('The Harwick Mill Explosion:\n\n– Wounded over 4,000 people')).toEqual([
      'incident',
    ]);
    expect(kinds('The Harwick Mill Report:\n\n– Wounded over 4,000 people')).toEqual([
      'cumulative',
    ]);
  });

  test.each([
    ['Roundup: clashes kill 11 in the hills of Norland within a day', 'daily'],
    [
      'As of early January 2025 it estimates that 17,200 conscripts have been killed.',
      'cumulative',
    ],
    ['Source: the league – 17,200 conscripts killed, up to Aug. 18, 2023.', 'cumulative'],
    ['Compared to June 30, two farmers were killed.', 'period'],
    ['Over 16 hours of fierce fighting left 15 guards dead.', 'incident'],
    ['The rescuers said that 29 bodies have so far been recovered from the river.', 'incident'],
    ['In January, the service said about 300 border guards had died.', 'cumulative'],
    [
      'It has struck back since the raids on the port which killed over 1,400 sailors in one night.',
      'incident',
    ],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

test('a toll that rose on a day is no count of that day', () => {
  const text =
    'Some 670 farmers have died since May 2023. The office said the toll had risen to 95 on Tuesday.';
  expect(kinds(text)[1]).toBe('cumulative');
});

describe('what was said on a day, and what happened on it', () => {
  test.each([
    ['Two envoys told the agency last month that 640 miners had died.', 'cumulative'],
    ['The number of dead confirmed by the harbour office in May 2024 was 11,420.', 'cumulative'],
    ['Last month the premier rejected an estimate of about 60,000 dead soldiers.', 'cumulative'],
    ['Last month about 60,000 soldiers died.', 'period'],
    ['The newest figure of the war office in May put the death toll at 6,210.', 'cumulative'],
    [
      'In his speech on the losses in April this year, the general spoke of 21,000 deaths.',
      'cumulative',
    ],
    ['In May 2024 raiders killed 11,420 people.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('what a page is about', () => {
  test('a disaster named in the title is one event, whatever months its count has run', () => {
    expect(
      kinds(
        'The Oldmere earthquake and tsunami\n\nThe number of victims given by the coast police in March 2019 was 17,240 dead. By June 2012 the police had counted 14,300 deaths. As of May 2 some 9,000 people were missing.',
      ),
    ).toEqual(['incident', 'incident', 'incident']);
  });

  test('a title with a time of its own reports on that time', () => {
    expect(kinds('Floods killed 310 people in 2023\n\nThe north counted 120 deaths.')).toEqual([
      'period',
      'period',
    ]);
  });

  test('what a side has reported is its count in the war, on a page that begins with one attack', () => {
    const attack = 'A missile hit a school in Eastmere on Tuesday and killed 40 pupils.';
    const count = 'The hill ministry has reported nine deaths of its own.';
    expect(
      kinds(
        `${attack} It was the worst day of the war between the coast and the hills.\n\n${count}`,
      ),
    ).toEqual(['incident', 'cumulative']);
    expect(kinds(`${attack} Nobody knows who fired it.\n\n${count}`)[1]).toBe('incident');
  });
});

describe('days, years and reports that are named in other ways', () => {
  test.each([
    ['Losses of the coast guard over the day were more than 140 sailors.', 'daily'],
    ['The year went on, with 2018 recording a total of 740 deaths.', 'period'],
    ['Some 1,900 people have been killed in raids in almost a year of conflict.', 'cumulative'],
    ['The guard loses 40 men a month of its best.', 'cumulative'],
    ['The guard loses 40 men a month.', 'period'],
    [
      'In Oldmere on Friday the staff raised its losses in the hills to 1,270 soldiers.',
      'cumulative',
    ],
  ])('%s', (text, kind) => {
    expect(kinds(text).at(-1)).toBe(kind);
  });

  test('a report on its reporting period counts in it what has no event of its own', () => {
    expect(
      kinds(
        'Notes from the hills\n\nAbout the reporting period\n\nOverall, guards wounded 84 farmers. Of all the wounded, 60 people were hurt near Harwick.',
      ),
    ).toEqual(['period', 'period']);
  });

  test('a page on one day counts that day, place by place', () => {
    expect(
      kinds(
        'Raiders kill four in the hills in a day\n\nIn Harwick county, two herders were killed and seven hurt.',
      ),
    ).toEqual(['daily', 'daily', 'daily']);
  });

  test('an item with a day of its own does not take the time above the list', () => {
    const items = '4 May: Raiders blew up a bus in Harwick, killing 120 people.';
    const short = 'Sept. 4: Raiders blew up a bus in Harwick, killing 120 people.';
    for (const item of [items, short])
      expect(kinds(`What the band did in the past two years:\n\n${item}`)).toEqual(['incident']);
    expect(
      kinds('What the band did in the past two years:\n\nIn Harwick 120 people were killed.'),
    ).toEqual(['period']);
  });

  test('who had the most goes on with the count before', () => {
    expect(
      kinds(
        'Floods have killed 410 people between May and August 12. Harwick reported the most deaths at 150.',
      ),
    ).toEqual(['period', 'period']);
  });

  test('what an attack on a day did, told in the sentence after it', () => {
    const war = 'The war in the hills has gone on for two years.';
    const attack = 'It began when raiders attacked the coast on October 3.';
    expect(kinds(`${war} ${attack} About 1,600 people were killed.`)).toEqual(['incident']);
    expect(kinds(`${war} ${attack} About 1,600 people have been killed.`)).toEqual(['cumulative']);
  });
});

describe('when a struggle began, and what is only said of a time', () => {
  test.each([
    [
      'Since the crown launched its invasion of Sudmark in 2031, some 4,200 have died.',
      'cumulative',
    ],
    ['The revolt, which intensified in March 2031, has killed 4,200 villagers.', 'cumulative'],
    ['The combined losses could approach 40,000 by this winter.', 'cumulative'],
    ['Estmark is likely to hit the 40,000 casualty mark this summer.', 'cumulative'],
    ['In June, the chief of staff Jon Dahl said the army had lost 12,400 men.', 'cumulative'],
    ['[41] In 1974, the historian Ida Berg came up with a total of 6,240 killed.', 'cumulative'],
    ['Board estimates in May 2031 ranged from 7,000 to 9,000 dead.', 'cumulative'],
    ['The 12-year war left 31,000 people dead.', 'cumulative'],
    ['More than 3,400 people have been killed in the strikes so far.', 'cumulative'],
    ['Some 640 sailors are believed to have been killed fighting for the crown.', 'cumulative'],
    ['The observers have recorded 530 killings at the posts.', 'cumulative'],
    ['Overall, some 2,600 villagers have been killed, most of them on 3 May.', 'cumulative'],
    ['Between 7 October 2023 and 10:00 on 3 March 2024, 8,400 people were killed.', 'cumulative'],
    ['In May 2031, some 4,200 villagers died.', 'period'],
    ['Between the mornings of 4 and 6 May, 31 villagers were killed.', 'period'],
    ['Some 640 dead sailors have been added to the list since the last update.', 'period'],
    ['The daily losses of the army average 310 men.', 'daily'],
    ['Clinics received 64 martyrs since the morning.', 'daily'],
    ['Clinics received 64 martyrs since the early morning.', 'daily'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  test.each([
    ['The worst raid on the port in 2031 killed 14 people.', 'incident'],
    ['It was the most devastating raid on the port in 2031, killing 14 people.', 'incident'],
    ['An airstrike during a weekend operation killed 14 people.', 'incident'],
    ['The landslide, which took place last week, killed 14 people.', 'incident'],
    ['The blasts last week in which pagers blew up killed 14 people.', 'incident'],
    ['Nine sailors went missing during the 24-hour hostilities.', 'incident'],
    ['The report tells of the killing of 140 people when guards stormed a ward.', 'incident'],
    ['A bus crash in May this year killed all 14 aboard.', 'incident'],
    ['A helicopter made a hard landing on the isle in 1999, injuring six tourists.', 'incident'],
    ['Two died in Lund, which has been the target of 50 raids in the past 24 hours.', 'incident'],
    ['The war began after the raid on the fair killed 90 people.', 'incident'],
    ['The board is appalled by the reported killing of 340 patients in the ward.', 'incident'],
    ['Hood lost about 8,000 men in his assault on the fort.', 'incident'],
    ['At Harwick, on the river, November 3, 1864, the crown lost over 6,000 men.', 'incident'],
    ['The board confirmed that 340 patients died at the hospital.', 'incident'],
    ['Since the raid on the fair led to the deaths of 90 people, unrest has grown.', 'incident'],
  ])('one event: %s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  test('two numbers in one breath share the time said after the second', () => {
    expect(
      kinds(
        'Between 4 and 6 May, 120 were killed, including 56 killed and 89 injured in the past 24 hours.',
      ),
    ).toEqual(['period', 'daily', 'daily']);
    expect(
      kinds(
        'In the past 24 hours 17 were killed and 12 wounded, bringing the toll since May to 90.',
      ),
    ).toEqual(['daily', 'daily', 'cumulative']);
  });

  test('weeks of rain are counted over their season', () => {
    const rain = 'Since the onset of the monsoon 62 people have been killed by floods.';
    expect(kinds(`${rain}\n\nLightning killed 19 people, four are missing.`)).toEqual([
      'cumulative',
      'period',
      'period',
    ]);
    const storm = 'A cyclone made landfall on Monday, killing 62 people in floods.';
    expect(kinds(`${storm}\n\nLightning killed 19 people.`)).toEqual(['incident', 'incident']);
  });

  test('a small count so far among those of one event is of that event', () => {
    expect(
      kinds('An airstrike killed 26 people in Lund. We have so far received 55 wounded patients.'),
    ).toEqual(['incident', 'incident']);
    expect(kinds('In the war so far 55 people have died.')).toEqual(['cumulative']);
  });

  test('two people on a day in a whole land are one event, forty are its day', () => {
    expect(kinds('On 3 May, two settlers were killed near Lund in the West Bank.')).toEqual([
      'incident',
    ]);
    expect(kinds('On 3 May, 41 people were killed in the West Bank.')).toEqual(['daily']);
  });
});
