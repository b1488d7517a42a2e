import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { LANDS, SEATS } from '../../../src/detect/lang/en/lands';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

/** The place of each figure; one inferred from afar has a question mark. */
const places = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' }).map(
    ({ place, inferred }) => place && `${place.text}${inferred.includes('place') ? '?' : ''}`,
  );

describe('where it happened', () => {
  test.each([
    ['In Harwick nine miners were killed and four hurt.', ['Harwick', 'Harwick']],
    ['Nine miners were killed in Harwick, and in Sundby 12 were hurt.', ['Harwick', 'Sundby']],
    ['Six miners and nine guards were killed in Sundby.', ['Sundby', 'Sundby']],
    ['A drone strike on Kharkiv killed nine miners.', ['Kharkiv']],
    ['Nine miners were killed in Harwick, southern Norway.', ['Harwick, southern Norway']],
    ['Peru mine blast: death toll climbs to nine', ['Peru?']],
    ['Blast Leaves Nine Miners Dead In Peru Coal Town', ['Peru']],
    ["Bolivia's death toll from the floods has reached 90.", ['Bolivia?']],
    [
      'The heat killed most in Italy with 410 deaths, Spain (280 deaths) and Greece (95 deaths).',
      ['Italy', 'Spain?', 'Greece?'],
    ],
    [
      'The floods killed most in Sindh: Assam reported 34 deaths, Bihar with 12 deaths.',
      ['Assam?', 'Bihar?'],
    ],
    ['The dead of the ferry include 31 pilgrims from Nepal.', ['Nepal?']],
    ['Nine people were killed by Hurricane Berta.', [null]],
    ['A Norwegian town lost nine people killed in the storm.', [null]],
    ['Nine miners were killed, the Reuters agency said.', [null]],
    ['The premier told France 2 that nine miners had been killed.', [null]],
    ['Speaking to Norway TV, she said nine miners had died.', [null]],
    ['The premier told France that nine miners had been killed.', ['France?']],
  ])('%s', (text, found) => {
    expect(places(text)).toEqual(found);
  });

  test('from the sentence before, the paragraph before, then the heading', () => {
    const [before, near, far] = [
      'The market of Harwick town was hit at noon.',
      'A bus went off the road near Sundby on Friday.',
      'Storm batters Portugal',
    ];
    expect(places(`${before} Nine traders were killed.`)).toEqual(['Harwick town?']);
    expect(places(`${near}\n\nNine travellers were killed.`)).toEqual(['Sundby?']);
    const lines =
      'Rescue teams worked through the night in the cold and the rain, and roads were cut off.';
    expect(places(`${far}\n\n${lines}\n${lines}\n${lines}\n${lines}\nNine people died.`)).toEqual([
      'Portugal?',
    ]);
  });

  test('a count that runs on is of the land, an event of its own town', () => {
    const text = (last: string) =>
      `War in Bolivia goes on\n\nFighting has gone on for long in the hills and valleys. Soldiers shelled Harwick town on Friday. ${last}`;
    expect(places(text('The blast killed nine traders.'))).toEqual(['Harwick town?']);
    expect(places(text('Since January some 9,400 civilians have been killed.'))).toEqual([
      'Bolivia?',
    ]);
  });

  test.each([
    ['where the news was sent from', 'NAIROBI, Kenya (Wire) — Nine miners were killed in Harwick.'],
    ['a land that speaks', 'Nine miners were killed in Harwick, Kenya said. It was a bad day.'],
    ["a land's own army", "Kenya's army said nine miners were killed in Harwick."],
    ['a land that strikes', "Nine miners were killed in Harwick in Kenya's air campaign."],
    ['two sides of a war', 'In the Kenya-Uganda war nine miners were killed in Harwick.'],
    ['a body that bears the land', 'Air Kenya said nine miners were killed in Harwick.'],
  ])('%s is not the place', (_, text) => {
    expect(places(text)).toEqual(['Harwick']);
  });

  test('a land that alone is named stands for the place at last', () => {
    expect(places('KENYA: The army said nine miners were killed.')).toEqual(['KENYA?']);
  });
});

describe('listed places', () => {
  test('are in small letters, and no seat of courts and councils is a land', () => {
    for (const name of LANDS) expect(name).toBe(name.toLowerCase().trim());
    expect([...SEATS].filter((name) => LANDS.has(name))).toEqual([]);
  });
});
