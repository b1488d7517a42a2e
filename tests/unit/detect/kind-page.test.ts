import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const kinds = (text: string, published = '2031-06-16') =>
  detectFigures(readPlainText(text), NO_NAMES, { published, lang: 'en' }).map(({ kind }) => kind);

describe('a span with two ends', () => {
  const span = 'Between March 2031 and June 2036 some 8,120 herders were killed.';

  test('is a count up to now while its end is near the page, and a period once it is long over', () => {
    expect(kinds(span, '2036-08-02')).toEqual(['cumulative']);
    expect(kinds(span, '2039-01-02')).toEqual(['period']);
  });

  test('told in the sentence after covers the number before, its places and its repetition', () => {
    const page = (covered: string) =>
      `The war on the coast has killed 41,300 people, a register shows. ${covered}\n\n` +
      'The most deaths were registered in Harwick, with 6,310 people killed.\n\n' +
      'The keeper called the figure of 41,300 deaths sound.';
    const closed = 'It includes only deaths from May 2021 to May 2029.';
    expect(kinds(page(closed))).toEqual(['period', 'period', 'period']);
    expect(kinds(page('It will be printed in the autumn.'))[0]).toBe('cumulative');
  });
});

describe('the dead of the count before', () => {
  const count = 'At least 512 people have been killed on the coast since 4 May, the ministry said.';

  test.each([
    'Hospitals are short of blood. The ministry said 84 of those killed were minors.',
    'Hospitals are short of blood. Some 84 women were among the dead.',
    'Hospitals are short of blood. The dead include 84 women.',
  ])('%s', (part) => {
    expect(kinds(`${count}\n\n${part}`, '2031-06-16')).toEqual(['cumulative', 'cumulative']);
  });

  test('are of one event where the count before is', () => {
    expect(
      kinds('A ferry sank off Harwick on Sunday, killing 60. Two crew were among the dead.'),
    ).toEqual(['incident', 'incident']);
  });

  test('a clause on a part tells nothing of the whole', () => {
    expect(
      kinds(
        'The war on the coast goes on.\n\nThe hill ministry reported 640 deaths, including 35 pupils who died when a shell hit a school on the opening day of the war.',
      ),
    ).toEqual(['cumulative', 'incident']);
  });

  test('a silent crowd belongs to the count before, a few do not', () => {
    const silent = (number: string) => `${count} It said ${number} were hurt near Harwick.`;
    expect(kinds(silent('340 people'))).toEqual(['cumulative', 'cumulative']);
    expect(kinds(silent('three people'))[1]).toBe('incident');
  });
});

describe('a report on a stated time', () => {
  const head = 'The league recorded 240 deaths in the valley in May.';

  test('counts its silent numbers in that time', () => {
    expect(kinds(`${head}\n\nThe north counted 41 deaths.`)).toEqual(['period', 'period']);
  });

  test('but not what goes on with one event, nor what outgrows it', () => {
    expect(
      kinds(
        `${head}\n\nOn Tuesday a truck bomb in Harwick killed 14 people. Three wardens were injured.`,
      ),
    ).toEqual(['period', 'incident', 'incident']);
    expect(kinds(`${head}\n\nThe confirmed total now stands at 9,410 dead.`)).toEqual([
      'period',
      'cumulative',
    ]);
  });

  test('"have been killed", said by another, is no longer of that time', () => {
    expect(
      kinds(`${head}\n\nAccording to the league of towns, 3,430 herders have been killed.`),
    ).toEqual(['period', 'cumulative']);
  });
});

describe('one event by its article, whatever time stands beside it', () => {
  test.each([
    ['The town was shaken this year by the deaths of 14 in a ferry fire in Harwick.', 'incident'],
    [
      'Two people were killed on Monday in a strike on the hills, which have been shelled since the start of the war.',
      'incident',
    ],
    ['In the same year as the flood, 139 wardens died in a separate disaster.', 'incident'],
    ['The rise may be due to a bombing in May that killed 60 pilgrims.', 'incident'],
    ['Some 410 people have been killed in a series of attacks this year.', 'period'],
    ['Some 410 people have been killed in raids this year.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });
});

describe('a page on one day', () => {
  const title = '5 killed, 31 injured in raids across Orvane over past day';

  test('sums up its regions, and tells one blow by itself', () => {
    expect(
      kinds(
        `${title}\n\nIn Harwick Province, two people were killed and nine injured, the governor said.\n\nEastmere Province saw the deadliest raid of the day, where three people were killed by a rocket.`,
      ).slice(2),
    ).toEqual(['daily', 'daily', 'incident']);
  });
});

describe('the toll of fighting between two lands', () => {
  test('is kept from day to day, not that of one clash', () => {
    expect(
      kinds(
        'Death toll of Orvan-Estral border clashes rises to 41\n\nOrvane said 19 of its villagers were killed in the fighting. The toll given before was 33 dead.',
      ),
    ).toEqual(['cumulative', 'cumulative', 'cumulative']);
    expect(
      kinds('Soldiers of both lands clashed on the border on Monday. At least 14 died.'),
    ).toEqual(['incident']);
  });
});

describe('many events on a page that counts', () => {
  const head = 'Casualty figures of the coast war: 5,120 people have been killed since May 2029.';

  test('are of the count, one event is of itself', () => {
    expect(kinds(`${head}\n\nSome 104 medics were killed in attacks on clinics.`)[1]).toBe(
      'cumulative',
    );
    expect(kinds(`${head}\n\nSome 104 medics were killed in a raid on a clinic.`)[1]).toBe(
      'incident',
    );
  });
});

describe('times that are not those of the dead', () => {
  test.each([
    ['Up to 240 people were killed in the April protests.', 'cumulative'],
    ['Up to 240 people were killed in April.', 'period'],
    ['The quakes that struck the coast earlier this month have killed 41,000 people.', 'incident'],
    [
      'The 700 people reported missing in May 2030 by the former keeper are still sought.',
      'cumulative',
    ],
    [
      'In recent decades historians came to agree that 9,000 were killed in the siege of Harwick.',
      'incident',
    ],
    ['A tally of the agency last week put the toll of the blaze at 90.', 'incident'],
    ['Some 8,000 villagers were killed in the final phase of the war.', 'period'],
    ['So far this year, as of 4 May, 63 villagers have been killed.', 'period'],
    ['More than 3,400 townsfolk have died in three weeks of war.', 'cumulative'],
    ['The fleet lost 340 men when a cruiser was sunk in May.', 'incident'],
    ['Clinics received 64 martyrs during the last few hours.', 'daily'],
    ['The toll of 1,740 deaths was one per cent higher than a year earlier.', 'period'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  test('"during that time" is the time of the count before', () => {
    expect(
      kinds('Some 140 herders were killed in May. During that time 30 settlers were killed.'),
    ).toEqual(['period', 'period']);
  });
});

describe('spans and days in other words', () => {
  test.each([
    ['In the span of three weeks 340 people were killed in the hills.', 'period'],
    ['Over a three-year period some 3,400 people were killed.', 'period'],
    ['Between Monday and Wednesday 340 people were killed in the hills.', 'period'],
    ['Police said 34 people died on the roads over Easter.', 'period'],
    ['In the run-up to the vote 34 candidates were killed.', 'period'],
    ['The mission recorded 340 civilian deaths in Q3.', 'period'],
    ['In the 1990s some 3,400 herders were killed in the hills.', 'period'],
    ['Some 3,400 herders were killed in the civil war in the 1990s.', 'cumulative'],
    ['Since January 1, 340 people have been killed in the hills.', 'period'],
    ['The deadliest month was May, with 340 people killed.', 'period'],
    ['From 6 p.m. Friday through Monday some 30 people had been shot dead.', 'period'],
    ['In the two decades when the band held the hills, 3,400 people died.', 'period'],
    ['In the third week of May six villagers were killed.', 'period'],
    ['The service counted 41 deaths from August 2028 up to 13 May 2029.', 'period'],
    ['Raids across parts of Gaza claimed 50 lives on Tuesday.', 'daily'],
    ['Over two days, the battle cost 3,400 men.', 'incident'],
  ])('%s', (text, kind) => {
    expect(kinds(text)[0]).toBe(kind);
  });

  test('a year named right before its number outweighs a beginning named after it', () => {
    expect(
      kinds(
        'The toll is far higher than in 2022, when 170 herders were killed, the most since 2005.',
      ),
    ).toEqual(['period']);
  });

  test('"took place in Harwick, where" leaves the weekend to the rest', () => {
    expect(
      kinds(
        'The worst shooting over the weekend took place in Harwick, where three men were shot dead.',
      ),
    ).toEqual(['incident']);
  });

  test('when somebody said a number is not when they died', () => {
    expect(
      kinds('The last update was in February, when he put the dead of the war at 31,400.'),
    ).toEqual(['cumulative']);
  });

  test('an evening and the morning after are no span of days', () => {
    expect(
      kinds('Planes bombed the delta from Friday evening until Saturday morning, killing 60.'),
    ).toEqual(['incident']);
  });

  test('a page on a massacre has its time', () => {
    expect(
      kinds(
        'Massacre in the hills: raiders killed 131\n\nWitnesses say that last week 131 villagers were killed by raiders in two villages.',
      ),
    ).toEqual(['incident', 'incident']);
  });
});

describe('battles and wars named at the top', () => {
  test('what a war cost is not of the battle that is named after it', () => {
    expect(
      kinds(
        'The losses of the Great War were without example. Orvane lost more than 1,100,000 men; Lissen, 900,000.\nThe Battle of Harwick lasted a summer and cost 240,000 casualties.',
      ),
    ).toEqual(['cumulative', 'cumulative', 'incident']);
  });

  test('days below the name of a battle are those of the battle', () => {
    expect(
      kinds(
        'Battle of Harwick\n3–9 May 1931 – 24,000 casualties\nBattles of Lissen & Vale\n26–30 August 1931 & 7–14 September 1931 – 34,000 casualties',
      ),
    ).toEqual(['incident', 'incident']);
    expect(kinds('Drownings\nWeek of 7–14 September 2031: 340 deaths')).toEqual(['period']);
  });
});

describe('the provinces of a count, after the last day', () => {
  test('what outgrows the day is a part of the whole count', () => {
    expect(
      kinds(
        'Since 25 June monsoon rains have killed 96 people across the country.\nIn the past 24 hours, six people died. The east is the hardest hit, reporting 52 deaths.',
      ),
    ).toEqual(['cumulative', 'daily', 'cumulative']);
    expect(
      kinds(
        'Since 25 June monsoon rains have killed 96 people across the country.\nIn the past 24 hours, six people died. The east reported four deaths, the hills two.',
      ),
    ).toEqual(['cumulative', 'daily', 'daily']);
  });
});

describe('the parts of a day by regions', () => {
  const page = (regions: string) =>
    `Since the war began in 2029 the ministry has counted 2,574 deaths.\n\nRaids on Tuesday cost 28 lives, the ministry said. ${regions}`;

  test.each([
    'The toll by region: in the south 8 people were killed, the hills reported 17 deaths.',
    'In the south 8 people were killed, the hills reported 12 deaths, the east saw 5 dead and the port recorded 3 fatalities.',
  ])('%s', (regions) => {
    const [whole, ...parts] = kinds(page(regions));
    expect(whole).toBe('cumulative');
    expect(new Set(parts)).toEqual(new Set(['daily']));
  });

  test('numbers that do not add up are none', () => {
    expect(
      kinds(
        page('In the south 80 people have been killed so far, and the hills reported 120 deaths.'),
      ).slice(-2),
    ).toEqual(['cumulative', 'cumulative']);
  });
});

describe('pages that look back', () => {
  test('on one disaster count that one, whoever counts', () => {
    expect(
      kinds(
        'The port will mark the 39th anniversary of the gas tragedy on Sunday.\n\nOne report put the deaths at 5,200, while others recorded 15,000.',
      ),
    ).toEqual(['incident', 'incident']);
    expect(
      kinds(
        'The port will mark the anniversary of the war on Sunday.\n\nOne report put the deaths at 5,200, while others recorded 15,000.',
      ),
    ).toEqual(['cumulative', 'cumulative']);
  });

  test('on months of protest count those', () => {
    expect(
      kinds(
        'A year after the start of the nationwide protests the league has verified the killing of 412 protesters. Additionally, 22 marchers died by suicide.',
        '2031-06-16',
      ),
    ).toEqual(['cumulative', 'cumulative']);
  });

  test('the verb behind the parts is that of the whole', () => {
    expect(
      kinds(
        'After the start of the marches, at least 410 marchers including 60 children and 40 women have been killed.',
      ),
    ).toEqual(['cumulative', 'cumulative', 'cumulative']);
  });

  test('on a war share its time in one breath', () => {
    expect(
      kinds('By the time the war was over, the Orvane army suffered 255 losses, 775 were wounded.'),
    ).toEqual(['cumulative', 'cumulative']);
  });
});

describe('a day of a page on a day', () => {
  const head = 'The ministry said 94 people were killed over the past 24 hours on the coast.';

  test.each([
    ['It said 15 bodies were also recovered.', 'daily'],
    ['A paper said 33 herders were killed by the guards on Sunday.', 'daily'],
    ['A raid on a mill killed 33 herders on Sunday.', 'incident'],
  ])('%s', (next, kind) => {
    expect(kinds(`${head} ${next}`)[1]).toBe(kind);
  });
});

describe('within a report', () => {
  test('what it tells after one event is of its time again', () => {
    expect(
      kinds(
        'In its annual report on 2030 the guild counted 54 herders killed in 2030. The worst raid was on 3 May, when a gunman in Harwick shot four herders.\n\nTwo herders were killed in the hills, according to the report.',
      ),
    ).toEqual(['period', 'incident', 'period']);
  });
});

describe('a day of a struggle, in one city or in a land', () => {
  const head = 'After 13 months of conflict the ministry counts 3,500 deaths since the war began.';

  test.each([
    ['Raids on Saturday killed 11 people and hurt dozens in central Harwick.', 'incident'],
    ['Raids on Saturday killed 11 people in the south.', 'daily'],
  ])('%s', (next, kind) => {
    expect(kinds(`${head}\n\n${next}`)[1]).toBe(kind);
  });

  test('a battle named below short lines is that of the figures between', () => {
    expect(
      kinds(
        'HARWICK CAMPAIGN\n\nCASUALTY FIGURES:\n\nORVANE - 25,000 dead; 12,500 wounded\n\nLISSEN - 718 dead; 192 missing\n\nThe Battle of Harwick was a campaign of the hill war.',
      ),
    ).toEqual(['incident', 'incident', 'incident', 'incident']);
  });
});

describe('what a title is', () => {
  test('the name of a war: its few dead are counted over it', () => {
    const box = 'Date: 12 July – 14 August 2031\n\nWatch of the coast:\n\n5 dead';
    expect(kinds(`2031 Orvane War\n\n${box}`)).toEqual(['cumulative']);
    expect(kinds(`Fire on a wharf\n\n${box}`)).toEqual(['incident']);
  });

  test('one raid, without an article', () => {
    const text =
      'The town had one of its worst nights in the war as drone and missile strikes went on overnight. Wardens have confirmed that 14 people, including three children, were killed, while 38 were injured.';
    expect(
      kinds(`Three children among 14 dead in big raid on Harwick\n\n${text}`).slice(-1),
    ).toEqual(['incident']);
  });

  test('raids of a night on a capital are one event', () => {
    expect(
      kinds("At least 11 people were killed in strikes overnight in Sudan's capital."),
    ).toEqual(['incident']);
    expect(kinds('At least 11 people were killed in strikes overnight across Sudan.')).toEqual([
      'daily',
    ]);
  });
});
