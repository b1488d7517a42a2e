import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/claims/record';
import {
  agencyMatches,
  groupAgencies,
  switchAgencies,
} from '../../../src/view/options/group-agencies';
import { readHost } from '../../../src/view/options/host-name';

test.each([
  ['news.example', 'news.example'],
  ['  News.Example  ', 'news.example'],
  ['https://www.news.example/2025/a?b#c', 'news.example'],
  ['http://news.example:8080', 'news.example'],
  ['*.news.example', 'news.example'],
  ['live.news.example', 'live.news.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['', null],
  ['news', null],
  ['two words.example', null],
  ['ftp://news.example', null],
  ['javascript:alert(1)', null],
  ['https://user:secret@news.example', null],
  ['..', null],
  ['-.example', null],
])('"%s" is read as the host %s', (input, host) => {
  expect(readHost(input)).toBe(host);
});

function agency(name: string, more: Partial<Agency> = {}): Agency {
  return {
    id: name.toLowerCase().replace(/\W+/g, '-'),
    name,
    shortName: name,
    aliases: [],
    ambiguousAliases: [],
    country: null,
    type: 'ngo',
    stances: [],
    url: null,
    method: null,
    ...more,
  };
}

const ports = agency('Ministry of Ports', {
  type: 'government',
  aliases: ['Ports Ministry', 'Minístério dos Portos'],
  stances: [{ conflict: 'strait-war', side: 'north', relation: 'party' }],
});
const lights = agency('Lighthouse Survey', {
  stances: [
    { conflict: 'strait-war', side: 'south', relation: 'ally' },
    { conflict: 'great-storm', side: 'north', relation: 'ally' },
  ],
});
const union = agency('Dockers’ Union');

test.each([
  ['ports', true],
  ['min port', true],
  ['MINISTERIO', true],
  ['orts', false],
  ['ports union', false],
  ['', true],
])('the search "%s"', (search, found) => {
  expect(agencyMatches(ports, search)).toBe(found);
});

test('an agency is found by the conflict that it has a stand in', () => {
  expect(agencyMatches(ports, 'strait')).toBe(false);
  expect(agencyMatches(ports, 'strait', ['War of the Strait'])).toBe(true);
});

describe('groups', () => {
  const ids = (by: 'type' | 'side') =>
    groupAgencies([union, ports, lights], by).map((group) => [
      group.key,
      ...group.parts.map(({ side, agencies }) => [side, agencies.map(({ id }) => id)]),
    ]);
  test('by type, sorted by name', () => {
    expect(ids('type')).toEqual([
      ['government', [null, ['ministry-of-ports']]],
      ['ngo', [null, ['dockers-union', 'lighthouse-survey']]],
    ]);
  });
  test('by conflict and side: an agency stands in each of its conflicts, those without one at the end', () => {
    expect(ids('side')).toEqual([
      ['strait-war', ['north', ['ministry-of-ports']], ['south', ['lighthouse-survey']]],
      ['great-storm', ['north', ['lighthouse-survey']]],
      ['', [null, ['dockers-union']]],
    ]);
  });
});

test('switching keeps the others, sorted and without repeats', () => {
  expect(switchAgencies(['c', 'a'], ['b', 'a'], false)).toEqual(['a', 'b', 'c']);
  expect(switchAgencies(['c', 'a'], ['b', 'a'], true)).toEqual(['c']);
});
