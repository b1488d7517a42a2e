import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const kinds = (text: string, published: string | null = '2025-06-16') =>
  detectFigures(readPlainText(text), NO_NAMES, { published, lang: 'en' }).map(({ kind }) => kind);

describe('items of a list', () => {
  test('each with its day are events, whatever time the line above names', () => {
    const list = [
      'Raids on the Orvane coast in the past year:',
      'May 4: Horsemen burned a mill, killing 12 people.',
      '_ Sept. 9, 2024: 31 villagers slain at Harwick.',
      'Dec. 2 — Pirates take a ferry. Four sailors drowned.',
    ].join('\n\n');
    expect(kinds(list)).toEqual(['incident', 'incident', 'incident']);
  });

  test('without days have the time of the line above', () => {
    expect(
      kinds(
        'Raids on the Orvane coast in the past year:\n\nHarwick: 12 killed\n\nLissen: 31 killed',
      ),
    ).toEqual(['period', 'period']);
  });

  test('a day beside a count that "have been killed" is no event', () => {
    expect(kinds('May 4: Since the war began, 812 sailors have been killed.')).toEqual([
      'cumulative',
    ]);
  });

  test('below a sum, those that tell of a blow of their own are events', () => {
    const below = (item: string) => kinds(`At least 90 have died in all:\n\n${item}`).at(-1);
    expect(below('In Harwick, four guards died in clashes')).toBe('incident');
    expect(below('Harwick: four killed')).toBe('cumulative');
  });
});

describe('from one end to the other', () => {
  test.each([
    ['Doctors found that 9,400 herders were killed in total between 3 May and 9 June.', 'period'],
    ['Some 320 villagers lost their lives between May 3 and 9.', 'period'],
    ['By its own count 10,300 raiders were killed until mid-December.', 'cumulative'],
    ['From May until mid-December 10,300 raiders were killed.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('years named as ends are a period where the page has no day', () => {
    const text = 'About 151,300 farmers died between May 2003 and August 2006.';
    expect(kinds(text, null)).toEqual(['period']);
    expect(kinds(text, '2006-09-20')).toEqual(['cumulative']);
  });
});

describe('the month of many events, and of one', () => {
  test.each([
    ['In April 33 wardens were killed in raids.', 'period'],
    ['In April 33 wardens were killed when a raid went wrong.', 'incident'],
    ['In April 33 wardens were killed in a raid.', 'incident'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('a month whose day the page names', () => {
  const first = (text: string) => {
    const [figure] = detectFigures(readPlainText(text), NO_NAMES, {
      published: '2025-06-16',
      lang: 'en',
    });
    return [figure?.kind, figure?.lately];
  };
  const since = 'Border guards have shot over 400 herders in Lissen since October, a union says.';

  test('is the beginning of the count', () => {
    expect(first(`${since}\n\nThe war began on October 9.`)).toEqual(['cumulative', false]);
    expect(first(`${since}\n\nThe port opened in October.`)).toEqual(['cumulative', true]);
  });

  test('unless it is only a part of that month', () => {
    const late = since.replace('since October', 'since late October');
    expect(first(`${late}\n\nThe war began on October 9.`)).toEqual(['cumulative', true]);
  });
});

describe('years of violence', () => {
  test.each([
    ['The toll of 14 years of insurgency has reached 66,200.', 'cumulative'],
    ["Lissen's nine-year death toll rises to 66,200.", 'cumulative'],
    ['In three weeks of violence 310 people were killed.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('beside them is a rate no time of the whole', () => {
    expect(kinds('In 2024 a fever took 4,130 lives, or nearly 12 a day.')).toEqual(['period']);
  });

  test('a rate is no time that another number shares', () => {
    expect(
      kinds(
        'In 22 years of violence 40,130 people were killed, or six deaths daily. Over that period 4,813 guards died.',
      ),
    ).toEqual(['cumulative', 'daily', 'cumulative']);
  });
});

describe('the time of something else', () => {
  test.each([
    [
      'In Harwick, the target of heavy shelling in recent days, the mayor said that 1,310 people have been killed.',
      'cumulative',
    ],
    [
      'In 1990, when the king left, parliament set up a commission, which documented over 3,210 dead.',
      'cumulative',
    ],
    ['Raiders have killed 1,310 people in recent days.', 'period'],
    [
      'The toll passed a grim milestone in recent days, with over 3,100 killed by its guards.',
      'cumulative',
    ],
    ['The number still missing from the fall of Harwick in July 1995 is 8,140.', 'cumulative'],
    ['Wardens on Tuesday reported that 106 herders have been killed amid unrest.', 'cumulative'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('a running count', () => {
  test.each([
    [
      "Orvane's navy reported five sailors killed on Friday, bringing its total toll to 27.",
      ['daily', 'cumulative'],
    ],
    [
      'A mine killed five sailors on Friday, bringing the total toll of the war to 27.',
      ['incident', 'cumulative'],
    ],
    ['Eighteen sailors have been killed in an escalation at the border.', ['cumulative']],
    [
      'It has managed to identify over 410 killed in the coastal raids, the union said.',
      ['cumulative'],
    ],
    [
      'The toll in the armed clashes on the Lissen border has increased to 62, a clinic said.',
      ['cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('of a whole war stands beside that of its battle', () => {
    expect(
      kinds(
        'At the battle of Harwick the army lost 23,110 men. The total loss of the army in that war was 28,310 killed.',
      ),
    ).toEqual(['incident', 'cumulative']);
  });

  test('grows by what one day of it added', () => {
    const war = "Orvane's toll had risen to 3,970 dead as of last Tuesday, a clinic said.";
    const added = (text: string) => kinds(`${war} ${text}`)[1];
    expect(added('Airstrikes on Tuesday killed 78 people.')).toBe('daily');
    expect(added('An airstrike on Tuesday killed 78 people.')).toBe('incident');
    expect(added('It recorded another 40 dead, pushing the army’s toll to 680.')).toBe('daily');
  });

  test('of a disease is none of the blow that the page tells of', () => {
    expect(
      kinds(
        'A bomb killed four people in Harwick on Monday.\n\nCholera cases have reached 101,900, with 790 deaths as of 7 June.',
      ).at(-1),
    ).toBe('cumulative');
  });

  test('of a struggle is none of the event that the page began with', () => {
    expect(
      kinds(
        'A bomb killed four people in Harwick on Monday.\n\nTo date, two million have fled the violence, and tens of thousands of herders have been killed.',
      ).at(-1),
    ).toBe('cumulative');
  });

  test('no many times larger than the one event of its page is that event raised', () => {
    const battle = 'A gunfight near Harwick on Monday killed five rebels.';
    const raised = (size: number) =>
      kinds(`${battle}\n\nA guard died later, bringing the total death toll to ${size}.`).at(-1);
    expect([raised(6), raised(61)]).toEqual(['incident', 'cumulative']);
  });
});

describe('a day, a month and their parts', () => {
  test.each([
    [
      'At least nine people have been killed and over 31 hurt across Ukraine overnight. Four deaths were reported in the hills.',
      ['daily', 'daily', 'daily'],
    ],
    [
      'Guards killed 14 herders in May, including two girls. Nine of the 14 herders died in airstrikes.',
      ['period', 'period', 'period'],
    ],
    [
      'Settlers have hurt 61 herders, including ten girls, during the reporting period.',
      ['period', 'period'],
    ],
    ['Some 325 sailors were killed in raids over the course of the month.', ['period']],
    [
      'On Monday, at least 57 sailors were killed and 121 hurt in raids in Harwick, Lissen, Vale and Oxby.',
      ['daily', 'daily'],
    ],
    ['On Monday, 57 sailors were killed in raids in Harwick.', ['incident']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('fighting and blows with names of their own', () => {
  test.each([
    [
      'Border clashes between Orvane and Lissen enter third day\n\nAt least 13 sailors died and 71 were hurt, a clinic said.',
      ['cumulative', 'cumulative'],
    ],
    ['At least 13 sailors died and 71 were hurt, a clinic said.', ['incident', 'incident']],
    ['The number of smugglers killed in police operations has reached 5,530.', ['cumulative']],
    ["Orvane says 192 of its men were killed in last week's offensive in Lissen.", ['incident']],
    ['Nearly 60,100 were killed in the 2023 Lissen quake, a new count says.', ['incident']],
    [
      'The toll from a storm that battered the Lissen coast over Christmas has climbed to 47, the mayor said.',
      ['incident'],
    ],
    ['The number of reporters killed in the Lissen conflict had risen to 85.', ['cumulative']],
    ['More than 610 herders died in weekslong violence in Lissen.', ['period']],
    [
      'A blast at the port of Lissen on Thursday killed 13 sailors. The total number of sailors hurt is now 18.',
      ['incident', 'incident'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('one event', () => {
  test.each([
    ['Nine guards were killed in the face-off at the ford since Monday night.', ['incident']],
    ['The bodies of 31 sailors were handed over on Friday.', ['incident']],
    ['Horsemen surrounded the mill. In a few hours, almost 1,100 millers died.', ['incident']],
    [
      'Two herders died on Monday, bringing the number killed in that raid on Lissen to seven.',
      ['incident', 'incident'],
    ],
    [
      'Nobody knows how many lie under the quake of 7 May in Lissen. The elders say 4,100 perished. The king spoke of about 1,500.',
      ['incident', 'incident'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('"in just one day" is a day', () => {
    expect(kinds('The crown lost 770 men in just one day.')).toEqual(['daily']);
  });
});

describe('from a beginning named by what began', () => {
  test.each([
    [
      'Between the signing of the peace accord in May 2031 and the end of March this year 840 teachers were murdered.',
      'cumulative',
    ],
    [
      'The raids had killed 48 fishermen from the start of the raids on May 3 until Tuesday.',
      'cumulative',
    ],
    ['From the start of 2024 until June 310 drivers were killed.', 'period'],
    ['From the beginning of the year to March 310 drivers were killed.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('a year or a month by its end, a report by the days it covers', () => {
  test.each([
    ['The town was last so violent in 2031, when the year ended at 212 murders.', 'period'],
    ['The port closed the year with 34 murders.', 'period'],
    ['The figures for the month: nine teachers were murdered.', 'period'],
    ['A bulletin covering a 12-day period says 41 people have drowned.', 'period'],
    ['The day ended with 12 dead in the raid on the port.', 'incident'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('times of something else beside the number', () => {
  test.each([
    [
      'Some 7,000 pupils were killed there in 11 years (two a day) and 2,900 in Lissen in 13 years of war.',
      ['period', 'daily', 'period'],
    ],
    [
      'Some 40 per cent of those killed since 3 May are a third of all killed in Harwick in 2031 (512).',
      ['period'],
    ],
    ['Last year, a study urged a ban on the pellets that have maimed thousands.', ['cumulative']],
    [
      'Two sailors were killed on the coast, the navy said, making May the deadliest month of the blockade.',
      ['incident'],
    ],
    [
      'The crown reports 240 soldiers killed in the land invasion of Orvane, prompted by raids on May 9 that left 1,300 dead.',
      ['cumulative', 'incident'],
    ],
    [
      'Since the truce 1,500 teachers have been murdered. Some 380 nurses have also been killed in that time.',
      ['cumulative', 'cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('one event named as a part or by its article', () => {
  test.each([
    [
      'Since 2031 the rebels have abducted more than 700 people, including the kidnapping of 120 pupils in May 2033.',
      ['cumulative', 'incident'],
    ],
    [
      'What began it was a harsh crackdown in which more than 100 people were killed.',
      ['incident'],
    ],
    ['The new bodies took the total toll from the ferry sinking to 112.', ['incident']],
    ['The new bodies took the toll of the raids to 112.', ['cumulative']],
    [
      'Raids had killed 66 herders from the start of the air campaign until the last raid, which brought the total to 98.',
      ['cumulative', 'cumulative'],
    ],
    [
      'Some 3,100 people have been killed since the war began, including 14 killed on Monday.',
      ['cumulative', 'daily'],
    ],
    [
      'Some 3,100 people have been killed since the war began, including 14 killed in a raid on a market on Monday.',
      ['cumulative', 'incident'],
    ],
    [
      'Some 3,100 people have been killed since the war began, including 140 children.',
      ['cumulative', 'cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('what a whole conflict cost, and by how much a toll grew', () => {
  test.each([
    ['The premier said that the number of fatalities in the conflict was 4,100.', ['cumulative']],
    [
      'The new list pushes the toll of the army up by nearly 900 compared to the last one.',
      ['period'],
    ],
    ['The toll of the collapse rose to 90.', ['incident']],
    ['The league accused the army of slaughtering 223 villagers.', ['incident']],
    ['Since 2031 the army has slaughtered 223 villagers.', ['cumulative']],
    [
      'So far, the deadliest raid was an Orvane–Lissen air attack on a school, killing more than 100 children.',
      ['incident'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('words around one event and around a struggle', () => {
  test.each([
    [
      'The raiders have killed at least 60 people in a “devastating” attack on a port, one of the deadliest assaults in its nearly decade-long insurgency.',
      ['incident'],
    ],
    [
      'The league says the guards have killed at least 224 people in the marches ignited by the death of a student in custody last month.',
      ['cumulative'],
    ],
    [
      'The deadliest were the coast wars, which had a joint death toll of 520,000 people.',
      ['cumulative'],
    ],
    ['The two wars have a combined death toll of 520,000 people.', ['cumulative']],
    ['A crash that was sparked by a fallen tree last month killed 12 people.', ['incident']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('running counts by their verb', () => {
  test.each([
    [
      'The number of breaches of the truce has reached 212, resulting in 41 deaths and 60 injuries.',
      ['cumulative', 'cumulative'],
    ],
    [
      'At least 80 people were killed in recent raids, swelling a toll that has reached 4,400.',
      ['period', 'cumulative'],
    ],
    [
      'Kin have sought her since a fast wildfire swept the hills on May 8, leaving 76 dead.',
      ['incident'],
    ],
    ['The number of raiders was put at 212, and one raid resulted in 41 deaths.', ['incident']],
    [
      'Since 2031 some 9,100 migrants have drowned on the coast. Hundreds of others perished on the way to it.',
      ['cumulative', 'cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('deeds by their verbs, tolls by their year', () => {
  test.each([
    ['The raiders overran the town, then rounded up and killed some 4,000 men.', ['incident']],
    [
      "This surpasses last year's toll of 219 herders killed, including 17 from Harwick.",
      ['period', 'period'],
    ],
    [
      'The register lists 43 townsmen killed since the war began, including four who died of heart failure.',
      ['cumulative', 'cumulative'],
    ],
    [
      'The raiders may have lost 4,000 men, ten times as many as died in the one-month war in 2021.',
      ['cumulative'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a time that is another number’s, or that of telling', () => {
  test.each([
    [
      'At least 73,140 people have died in the feud, with nearly 20,000 killed in 2024.',
      ['cumulative', 'period'],
    ],
    [
      'The previous tally, issued by the Lissen Monitor in March this year, stood at more than 38,000 dead.',
      ['cumulative'],
    ],
    [
      'Orvane last updated its loss figures on 8 May of this year, when 4,310 of its soldiers had been killed.',
      ['cumulative'],
    ],
    ['At least 310 people were killed in May of this year.', ['period']],
    ['Some 4,100 people were killed in 2024, with 310 killed in December.', ['period', 'period']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});
