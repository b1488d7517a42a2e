import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';

const record = openRecord([loadPack()]);
const agencyOf = (text: string) => findingsOf(record, '2025-06-20', text)[0]?.agency;

describe('a town in the name of a school is no government', () => {
  it.each([
    'A researcher at the Paris School of Trade said more than 3,000 soldiers were killed in Kursk.',
    'A lecturer at London Western University said that 450 soldiers were killed in Kursk.',
    'Some 900 soldiers were killed in Kursk, according to a study of the Moscow Higher Academy.',
    'A professor in Washington reckons that 1,200 soldiers were killed in Kursk.',
    'A military historian in Kyiv says that 700 soldiers were killed in Kursk.',
  ])('%s', (text) => {
    expect(agencyOf(text)).toBeNull();
  });

  it.each([
    ['Paris says more than 3,000 soldiers were killed in Kursk.', 'france-mfa'],
    ['London said that over 6,000 North Korean soldiers were casualties in Kursk.', 'uk-mod'],
  ])('but by itself it is: %s', (text, agency) => {
    expect(agencyOf(text)).toBe(agency);
  });
});
