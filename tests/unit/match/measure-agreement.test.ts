import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../src/claims/record';
import {
  compareMeasures,
  deathWording,
  isDiedOfExcess,
  measuresLike,
} from '../../../src/match/measure-agreement';
import { SMALL_PACK } from './small-pack';

const conflict = (id: string): Conflict => {
  const found = SMALL_PACK.conflicts.find((one) => one.id === id);
  if (!found) throw new Error(`no conflict ${id}`);
  return found;
};
const war = conflict('norland-war');
const quake = conflict('meridia-quake');

describe('compareMeasures', () => {
  it('lets casualties and losses vary as words', () => {
    expect(compareMeasures('losses', 'casualties', war)).toBe('word-varies');
    expect(compareMeasures('casualties', 'losses', war)).toBe('word-varies');
  });

  it('never lets the killed be casualties, nor casualties the killed', () => {
    expect(compareMeasures('killed', 'casualties', war)).toBe('drifts');
    expect(compareMeasures('killed', 'losses', war)).toBe('drifts');
    expect(compareMeasures('casualties', 'killed', war)).toBe('drifts');
    expect(compareMeasures('wounded', 'casualties', war)).toBe('drifts');
  });

  it('takes died for deaths of all causes, and killed only where nobody kills', () => {
    expect(compareMeasures('killed', 'deaths', war, 'killed')).toBe('drifts');
    expect(compareMeasures('killed', 'deaths', war, 'died')).toBe('word-varies');
    expect(compareMeasures('killed', 'deaths', quake, 'killed')).toBe('word-varies');
    expect(compareMeasures('deaths', 'killed', war)).toBe('word-varies');
  });

  it('keeps excess deaths apart from counted ones', () => {
    expect(compareMeasures('killed', 'excess-deaths', war)).toBe('drifts');
    expect(compareMeasures('killed', 'excess-deaths', war, 'excess')).toBe('word-varies');
    expect(compareMeasures('killed', 'killed', war, 'excess')).toBe('drifts');
  });

  it('takes died, but not killed, for a fair word for excess deaths', () => {
    expect(isDiedOfExcess('killed', 'excess-deaths', 'died', war)).toBe(true);
    expect(isDiedOfExcess('losses', 'excess-deaths', 'lost', war)).toBe(true);
    expect(isDiedOfExcess('killed', 'excess-deaths', 'killed', war)).toBe(false);
    expect(isDiedOfExcess('killed', 'excess-deaths', 'killed', quake)).toBe(true);
    expect(isDiedOfExcess('wounded', 'excess-deaths', 'killed', quake)).toBe(false);
    expect(isDiedOfExcess('wounded', 'excess-deaths', 'died', war)).toBe(false);
    expect(isDiedOfExcess('killed', 'casualties', 'died', war)).toBe(false);
  });

  it('never turns missing, captured or deployed into a toll', () => {
    for (const measure of ['missing', 'captured', 'deployed', 'displaced'] as const) {
      expect(compareMeasures('killed', measure, war)).toBe('differs');
      expect(compareMeasures(measure, 'losses', war)).toBe('differs');
    }
  });

  it('lists the measures that may hold the origin, the same first', () => {
    expect(measuresLike('losses', war)).toEqual(['losses', 'casualties']);
    expect(measuresLike('killed', war)).toEqual(['killed']);
    expect(measuresLike('killed', quake)).toEqual(['killed', 'deaths']);
  });
});

describe('deathWording', () => {
  it('tells killing from dying', () => {
    expect(deathWording('The strike killed 12.')).toBe('killed');
    expect(deathWording('Twelve people died in the flood.')).toBe('died');
    expect(deathWording('Some 700 dockers die amid a violent strike, league says')).toBe('died');
    expect(deathWording('The death toll rose to 12; most were shot.')).toBe('killed');
    expect(deathWording('Guns and, indirectly, hunger killed 1,200.')).toBe('died');
    expect(deathWording('Gunmen killed 1,200 in a hungry town.')).toBe('killed');
    expect(deathWording('The study finds 1,200 excess deaths.')).toBe('excess');
  });
});
