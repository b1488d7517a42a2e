import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

function detect(text: string, published: string | null = '2025-06-16') {
  return detectFigures(readPlainText(text), NO_NAMES, { published, lang: 'en' });
}

/** Origin and relays of the first figure, as "origin < relay < relay". */
function sourceOf(text: string): string | null {
  const attribution = detect(text)[0]?.attribution ?? null;
  if (!attribution) return null;
  return [attribution.origin?.text ?? '-', ...attribution.relays.map((one) => one.text)].join(
    ' < ',
  );
}

describe('attribution', () => {
  test.each([
    ['The governor said 12 people were killed.', 'governor'],
    ['Twelve people were killed, the governor said on Sunday.', 'governor'],
    ['Twelve people were killed, said the State Rescue Service.', 'State Rescue Service'],
    [
      'The State Rescue Service said the fire had killed 12 people despite early alarms.',
      'State Rescue Service',
    ],
    ['According to the health ministry, 40 people were wounded.', 'health ministry'],
    [
      'Western officials told the BBC that 900 soldiers had been killed.',
      'Western officials < BBC',
    ],
    [
      'According to The Kyiv Independent, British intelligence said 900 soldiers had been killed.',
      'British intelligence < Kyiv Independent',
    ],
    [
      'A report from British intelligence says 900 soldiers have been killed.',
      'British intelligence',
    ],
    [
      'Reuters, citing local doctors, reported that nine people had died.',
      'local doctors < Reuters',
    ],
    ['Anna Berg, the head of the observatory, said 15 fighters were killed.', 'Anna Berg'],
    ['"We lost 40 men," Colonel Ivan Petrenko told reporters.', 'Colonel Ivan Petrenko'],
    ['Seven people were killed in the strike.', null],
    ['The earthquake killed 300 people, and rescuers are still searching.', null],
  ])('%s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  test('a pronoun leans on the one named before, and is marked as inferred', () => {
    const text = 'Governor Oleh Bondar visited the town. He said five people had died.';
    const [figure] = detect(
      `Governor Oleh Bondar said the market was hit. He said five people had died.`,
    );
    expect(figure?.attribution?.origin?.text).toBe('Governor Oleh Bondar');
    expect(figure?.inferred).toContain('attribution');
    expect(detect(text)).toHaveLength(1);
  });

  test('the next sentence names the teller, and who briefed him', () => {
    const [figure] = detect(
      'At least 80 soldiers were killed in the valley. Lawmaker Park Min disclosed these figures after a briefing by the Spy Agency.',
    );
    expect(figure?.attribution?.origin?.text).toBe('Spy Agency');
    expect(figure?.attribution?.relays.map((one) => one.text)).toEqual(['Lawmaker Park Min']);
  });

  test('a denial is kept as such', () => {
    expect(detect('The army denied that 200 soldiers had been killed.')[0]).toMatchObject({
      modality: 'denied',
      attribution: { doubted: true },
    });
  });
});

describe('subject', () => {
  test.each([
    ['More than 300 North Korean troops were killed.', 'North Korean troops'],
    ['Russian forces have suffered 5,000 casualties.', 'Russian forces'],
    ['There were 700 Russian casualties in May.', 'Russian'],
    ['The deaths of 40 miners shocked the town.', 'miners'],
    ['Losses of 6,000, mostly among conscripts, were reported.', 'conscripts'],
    [
      'North Korean troops fighting alongside Russian forces have suffered losses, with at least 100 soldiers killed.',
      'North Korean troops',
    ],
    ['At least 17 civilians were killed and 30 wounded.', 'civilians'],
    ['The governor spoke of two dead civilians.', 'civilians'],
    ['Medics carried out three badly injured passengers.', 'passengers'],
    ['The Third Rifles lost 41 men at Ellwater Bridge.', 'Third Rifles'],
    ['The United States suffered 2,300 battle deaths there.', 'United States'],
    ['Hundreds of soldiers on both sides were killed.', 'soldiers on both sides'],
    [
      'Norlander forces took the ridge on Monday. They also suffered 300 casualties.',
      'Norlander forces',
    ],
    ['Analysts believe Norland has lost close to 16,000 soldiers.', 'Norland'],
    ["Norland's forces had sustained roughly 900,000 casualties.", "Norland's forces"],
    ['The total loss of the Norland army was 28,277 killed.', 'Norland army'],
    ['The two armies suffered 46,000 losses.', 'armies'],
    ['Guards opened fire on the protesters, killing two.', 'protesters'],
    ['Five of the wounded were children.', 'children'],
    ['Two members of parliament were killed.', 'members of parliament'],
    ['Four crew members were killed.', 'crew members'],
    ['The Norland armed forces have lost 250 servicepeople.', 'Norland armed forces'],
    ['There were about 600 dead on the side of the Norland forces.', 'Norland forces'],
    ['Some 600 were killed on the Norlander side.', 'Norlander side'],
    ['The Sudrian army may have killed 300 soldiers sent by Norland.', 'soldiers sent by Norland'],
    ['Gunmen stormed the camp of the Norlander army, killing 12 men.', 'men'],
  ])('%s', (text, subject) => {
    for (const figure of detect(text)) expect(figure.subject?.text).toBe(subject);
    expect(detect(text).length).toBeGreaterThan(0);
  });

  test.each([
    'The fighting between the Norland Guard Forces and the army has killed tens of thousands.',
    'Norland soldiers shelled the market. The mayor said 12 were killed.',
    'The toll of the Aggression rose to 2,710.',
    'The toll of the strike is 15, including four guards.',
    'Norlander and Sudrian soldiers clashed at the border, resulting in 14 deaths.',
    'A study by Norlander universities estimates the death toll at 130,000.',
  ])('nobody is named: %s', (text) => {
    expect(detect(text)[0]?.subject ?? null).toBeNull();
  });
});

test('what happens despite the dead is told by nobody', () => {
  const text = 'Mayor Ole Vale says he has done well despite the deaths of 31 herders in the fire.';
  expect(detect(text)[0]?.attribution ?? null).toBeNull();
});

describe('kind', () => {
  test.each([
    ['A bomb killed 12 people in the market.', 'incident'],
    ['The army has lost 12,000 soldiers since the invasion began.', 'cumulative'],
    ['In the past 24 hours, 900 soldiers were killed or wounded.', 'daily'],
    ['In 2024, 300 civilians were killed.', 'period'],
    ['In 2031 the crown pardoned the men who killed 300 herders in one night.', 'incident'],
    ['The army suffers 1,000 casualties a day.', 'daily'],
    ['Between March 2022 and May 2025 they suffered 90,000 casualties.', 'cumulative'],
    ['Casualties in January reached 31,000.', 'period'],
    ['The deadliest raid since the 2006 war killed 31 people.', 'incident'],
    ['It was the worst earthquake in three decades and left 12,000 people dead.', 'incident'],
    ['More than 300 people died in the northern province alone in the quake.', 'incident'],
    ['In May alone, 300 people were killed.', 'period'],
    ['An ambush on Friday killed 25 soldiers, bringing the dead of this week to 45.', 'incident'],
  ])('%s', (text, kind) => {
    expect(detect(text)[0]?.kind).toBe(kind);
  });
});

describe('kind from the sentences around', () => {
  const kinds = (text: string) => detect(text).map(({ kind }) => kind);

  test('a count goes on in the sentence after it', () => {
    expect(
      kinds(
        'Since 7 October 168 people have been killed by soldiers. Another eight people were killed by settlers.',
      ),
    ).toEqual(['cumulative', 'cumulative']);
    expect(
      kinds('Since March 168 people have been killed in the valley. A bomb killed nine on Monday.'),
    ).toEqual(['cumulative', 'incident']);
  });

  test('the week of "bringing the toll this week to 45" is the period of that number', () => {
    expect(
      kinds('An ambush killed 25 soldiers, bringing the number of dead this week to 45.'),
    ).toEqual(['incident', 'period']);
  });

  test.each([
    ['Strikes have killed 3,910 people in Norland.', 'cumulative'],
    ['The raids have killed 316 children.', 'cumulative'],
    ['Strikes killed 12 people in the harbour on Monday.', 'incident'],
    ['There have been at least 100 deaths.', 'cumulative'],
    ['Some 140 soldiers were killed in the fighting.', 'cumulative'],
    ['Four soldiers were killed in fighting near the bridge on Monday.', 'incident'],
    ['The army killed five people in the West Bank on Monday.', 'daily'],
    ['The three were among 12 reported dead on Monday.', 'daily'],
    ['Some 1,380 villagers have been killed in a wave of violence along the coast.', 'period'],
    ['Nine villagers were killed in a raid, the latest in a wave of attacks.', 'incident'],
    ['From 1 to 28 February 2023 the office recorded 589 deaths.', 'period'],
    [
      'From 24 February 2022, when the invasion began, to 5 March 2023 the office recorded 8,173 deaths.',
      'cumulative',
    ],
    ['At least 15 people have been killed in a stampede at a campaign rally.', 'incident'],
    ['By the end of that one day, 19,240 soldiers had been killed.', 'incident'],
    ['The toll from a week of clashes has passed 1,300.', 'period'],
    ['In February, its president, Anna Berg, said 31,000 soldiers had been killed.', 'cumulative'],
    ['The conflict has led to over 700 deaths.', 'cumulative'],
    [
      'The office said on 30 June 2022 that 12 civilians in Ukraine had been killed there.',
      'incident',
    ],
    ['Airstrikes that began early Friday have killed 224 people across the country.', 'cumulative'],
    ['According to the latest figures the strikes killed 28 people.', 'cumulative'],
    ['A suicide bomber struck the bazaar last week, killing more than 30 people.', 'incident'],
    ['A day of mourning was declared after a missile killed five people.', 'incident'],
    ['So far 15 people are dead in the attack on a hotel.', 'incident'],
    ['The office has documented the killing of 551 protesters.', 'cumulative'],
    ['It is a war that has claimed thousands of lives.', 'cumulative'],
    ['In the week to 24 August 42 civilians were killed.', 'period'],
    ['The flood revived memories of a deluge last year that killed 5,000 people.', 'incident'],
    ['As of late last month, rockets had killed 45 people.', 'cumulative'],
    ['The rebels, whose attack last week killed 640 people, denied it.', 'incident'],
    ['In September, at least 21 people died when a coach rolled off a bridge.', 'incident'],
  ])('%s', (text, kind) => {
    expect(detect(text)[0]?.kind).toBe(kind);
  });

  test('", bringing the toll since May 2023 to 121" is a count of its own', () => {
    expect(
      kinds('Two guards were killed in the south, bringing the death toll since May 2023 to 121.'),
    ).toEqual(['incident', 'cumulative']);
  });

  test('a part is counted over the time of its whole', () => {
    expect(kinds('Since May 2023 300 people have been killed, including 40 children.')).toEqual([
      'cumulative',
      'cumulative',
    ]);
  });

  test('a page on one battle counts that battle, a page on a war counts so far', () => {
    const battle =
      'The Battle of Ellwater was the bloodiest of its time.\n\nThe losses were 23,055.';
    expect(kinds(battle)).toEqual(['incident']);
    const war =
      'Norland has released casualty figures after 12 days of fighting.\n\nThe health ministry reported 606 deaths.';
    expect(kinds(war)).toEqual(['cumulative']);
  });

  test('a page on one disaster counts that disaster', () => {
    const page =
      'A strong earthquake struck the coast on Saturday.\n\nIn the city of Ellwater 11,000 died.';
    expect(kinds(page)).toEqual(['incident']);
    expect(kinds('The war has reached the coast.\n\nIn the city of Ellwater 11,000 died.')).toEqual(
      ['cumulative'],
    );
  });
});

describe('days', () => {
  test.each([
    ['As of June 10, 45 people had died in the floods.', '2025-06-10'],
    ['A report dated 12 May 2025 speaks of 45 dead.', '2025-05-12'],
    ['On Sunday, 45 people were killed in a fire.', '2025-06-15'],
    ['Some 45 people were killed in a raid on November 3.', '2024-11-03'],
    [
      'Some 45 people were killed in three days of fighting, a doctor said on Sunday.',
      '2025-06-15',
    ],
  ])('%s', (text, day) => {
    expect(detect(text)[0]?.asOf).toBe(day);
  });

  test('a day without a year stays open where the page has none', () => {
    expect(detect('As of June 10, 45 people had died.', null)[0]).toMatchObject({
      asOf: null,
      asOfMonthDay: '06-10',
    });
  });

  test('"since" names the first day counted', () => {
    expect(detect('Since 7 October 2023, 5,000 people have been killed.')[0]?.periodStart).toBe(
      '2023-10-07',
    );
  });
});

describe('shares, parts and forecasts', () => {
  test('a share of a stated number is derived, and keeps its base', () => {
    const figures = detect(
      'The ministry said the contingent had suffered over 6,000 casualties, more than half of the roughly 11,000 soldiers first sent.',
    );
    expect(figures.map(({ measure }) => measure)).toEqual(['casualties', 'casualties', 'deployed']);
    expect(figures[1]).toMatchObject({
      value: 5500,
      bound: 'over',
      derived: { share: 0.5, base: { value: 11000, bound: 'about' } },
    });
  });

  test('those sent are the whole beside their losses, and none of them is deployed once more', () => {
    const measures = (text: string) =>
      detect(text).map(({ value, measure }) => `${value} ${measure}`);
    expect(measures('The 300 killed were among 4,000 troops sent to the ford.')).toEqual([
      '300 killed',
      '4000 deployed',
    ]);
    expect(measures('Of the 4,000 soldiers deployed, 700 have become casualties.')).toEqual([
      '4000 deployed',
      '700 casualties',
    ]);
    expect(measures('1,240 is the total of troops sent to the dead belt.')).toEqual([]);
    expect(measures('Of the 4,000 soldiers deployed, 700 have gone home.')).toEqual([
      '4000 deployed',
    ]);
  });

  test('a share that fled is neither its whole nor the dead told beside it', () => {
    const measures = (text: string) =>
      detect(text).map(({ value, measure }) => `${value} ${measure}`);
    expect(measures('Half of the 600 guards fled when 14 were killed.')).toEqual([
      '300 displaced',
      '14 killed',
    ]);
    expect(measures('Half of the 600 guards who had fled were killed.')).toEqual(['300 killed']);
  });

  test('"of these" points to the number before', () => {
    const figures = detect(
      'The unit suffered over 900 casualties. About one-third of those casualties died.',
    );
    expect(figures[1]).toMatchObject({ value: 300, bound: 'about', measure: 'killed' });
  });

  test('a part points to its total', () => {
    const figures = detect('The strike killed 12 people, including 5 children.');
    expect(figures.map(({ partOf }) => partOf)).toEqual([null, 0]);
  });

  test.each([
    ['40 people including six guards were hurt.', [null, 0]],
    ['Six people, including three of one family, died.', [null, 0]],
    ['Twenty-two men were injured, three seriously.', [null, 0]],
    ['Six men were killed and three injured.', [null, null]],
    ['Six men were hurt, three seriously injured women died.', [null, null]],
  ])('parts that have the verb of the whole: %s', (text, parts) => {
    expect(detect(text).map(({ partOf }) => partOf)).toEqual(parts);
  });

  test('a forecast and a wish are no statements', () => {
    expect(detect('Casualties could reach 2 million by spring.')[0]?.modality).toBe('forecast');
    expect(detect('He is accused of trying to kill six clerks.')[0]?.modality).toBe('hypothetical');
    expect(detect('Our goal is to have 50,000 enemy losses a month.')[0]?.modality).toBe(
      'hypothetical',
    );
  });
});

test('the place nearest to the number', () => {
  expect(detect('Nine people were killed in the city of Homs.')[0]?.place?.text).toBe('Homs');
  expect(detect('Nine people were killed in Israeli strikes.')[0]?.place).toBeNull();
});
