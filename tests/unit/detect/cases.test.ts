import { describe, expect, test } from 'vitest';
import { detectFigures, holdsFigures } from '../../../src/detect/detect-figures';
import type { Figure } from '../../../src/detect/figure';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';
import { ABOARD_CASES, ABOARD_NEGATIVES } from './cases/aboard-and-totals';
import { BACKWARD_CASES, BACKWARD_NEGATIVES } from './cases/backward-and-lists';
import { BOUNDS_CASES } from './cases/bounds';
import { BREAKDOWN_CASES, BREAKDOWN_NEGATIVES } from './cases/breakdowns';
import { AMONG_CASES, CALLED_CASES, CALLED_NEGATIVES } from './cases/called-and-compared';
import type { DetectCase } from './cases/case';
import { AGAIN_CASES, AGAIN_NEGATIVES } from './cases/counts-again';
import { DISCOURSE_CASES, DISCOURSE_NEGATIVES } from './cases/discourse';
import { DISPATCH_CASES, DISPATCH_NEGATIVES } from './cases/dispatches';
import { ENTRY_CASES, ENTRY_NEGATIVES } from './cases/entries-and-brackets';
import { ESTIMATE_CASES, ESTIMATE_NEGATIVES } from './cases/estimates-and-lists';
import { EVENT_CASES } from './cases/events';
import { FATE_CASES, FATE_NEGATIVES } from './cases/fates';
import { FLAT_TABLE_CASES, FLAT_TABLE_NEGATIVES } from './cases/flat-tables';
import { FRACTION_CASES, FRACTION_NEGATIVES } from './cases/fractions-and-ratios';
import { GRAMMAR_CASES, GRAMMAR_NEGATIVES } from './cases/grammar-of-numbers';
import { INCIDENT_NOTES } from './cases/incident-notes';
import { LINE_CASES, LINE_NEGATIVES } from './cases/labels-and-lines';
import { LANDS_CASES, LANDS_NEGATIVES } from './cases/lands-and-months';
import { LIST_CASES, LIST_NEGATIVES } from './cases/lists';
import { LIVES_CASES, LIVES_NEGATIVES } from './cases/lives-and-rests';
import { LAND_CASES, LAND_NEGATIVES } from './cases/losses-of-lands';
import { MEASURES_CASES } from './cases/measures';
import { NEGATIVE_CASES } from './cases/negatives';
import { DIG_CASES, NUMBER_FULL_CASES } from './cases/number-full';
import { NUMBERS_CASES } from './cases/numbers';
import { PART_TOLD_CASES, PART_TOLD_NEGATIVES } from './cases/parts-told';
import { POINTS_BACK } from './cases/points-back';
import { MIXED_NUMBER_CASES, REGISTER_CASES } from './cases/registers';
import { REST_CASES, REST_NEGATIVES } from './cases/rests-and-ends';
import { ROLL_CASES, ROLL_NEGATIVES } from './cases/rolls-of-the-dead';
import { ROW_CASES, ROW_NEGATIVES } from './cases/rows';
import { NAME_ROW_CASES, NAME_ROW_NEGATIVES } from './cases/rows-of-names';
import { SCALE_CASES, SCALE_NEGATIVES } from './cases/scales-and-captives';
import { BESIDE_CASES, BESIDE_NEGATIVES } from './cases/set-beside';
import { SHARED_CASES, SHARED_NEGATIVES } from './cases/shared-nouns';
import { SIDE_CASES, SIDE_NEGATIVES } from './cases/sides';
import { SPAN_CASES, SPAN_NEGATIVES } from './cases/spans-and-parts';
import { STRUCTURE_CASES } from './cases/structures';
import { GOING_CASES, GOING_NEGATIVES } from './cases/tolls-going-on';
import { RETOLD_CASES, RETOLD_NEGATIVES } from './cases/tolls-retold';
import { VICTIM_CASES, VICTIM_NEGATIVES } from './cases/victims';

const TABLES: Readonly<Record<string, readonly DetectCase[]>> = {
  bounds: BOUNDS_CASES,
  numbers: NUMBERS_CASES,
  measures: MEASURES_CASES,
  structures: STRUCTURE_CASES,
  events: EVENT_CASES,
  negatives: NEGATIVE_CASES,
  'full of numbers': NUMBER_FULL_CASES,
  digs: DIG_CASES,
  'incident notes': INCIDENT_NOTES,
  'pointing back': POINTS_BACK,
  registers: REGISTER_CASES,
  'mixed numbers': MIXED_NUMBER_CASES,
  dispatches: DISPATCH_CASES,
  'dispatches, nobody harmed': DISPATCH_NEGATIVES,
  breakdowns: BREAKDOWN_CASES,
  'parts told after a count': PART_TOLD_CASES,
  'parts told after a count, something else': PART_TOLD_NEGATIVES,
  'set beside a count': BESIDE_CASES,
  'set beside a count, something else': BESIDE_NEGATIVES,
  'breakdowns, nobody harmed': BREAKDOWN_NEGATIVES,
  'tolls retold': RETOLD_CASES,
  'tolls retold, nobody harmed': RETOLD_NEGATIVES,
  lists: LIST_CASES,
  'lists, nobody harmed': LIST_NEGATIVES,
  'sides of a war': SIDE_CASES,
  'lost or not': SIDE_NEGATIVES,
  'losses of lands': LAND_CASES,
  'rows of names': NAME_ROW_CASES,
  'lands that lost nobody': LAND_NEGATIVES,
  'rows of no dead': NAME_ROW_NEGATIVES,
  fates: FATE_CASES,
  'fates of nobody counted': FATE_NEGATIVES,
  'entries and brackets': ENTRY_CASES,
  'entries and brackets, nobody harmed': ENTRY_NEGATIVES,
  'tables without marks': FLAT_TABLE_CASES,
  'lines that are no table': FLAT_TABLE_NEGATIVES,
  'rests and ends': REST_CASES,
  'rests of nobody counted': REST_NEGATIVES,
  'shared nouns': SHARED_CASES,
  'nothing shared': SHARED_NEGATIVES,
  'rows and counts said again': ROW_CASES,
  'rows that count no victims': ROW_NEGATIVES,
  'scales and captives': SCALE_CASES,
  'scales and captives, none harmed': SCALE_NEGATIVES,
  'estimates and lists': ESTIMATE_CASES,
  'estimates and lists, nobody harmed': ESTIMATE_NEGATIVES,
  'counts said again': AGAIN_CASES,
  'nothing said again': AGAIN_NEGATIVES,
  'aboard and totals': ABOARD_CASES,
  'aboard and totals, nobody harmed': ABOARD_NEGATIVES,
  'spans and parts': SPAN_CASES,
  'spans and parts, nobody harmed': SPAN_NEGATIVES,
  'counts told of before': DISCOURSE_CASES,
  'numbers told beside the dead': DISCOURSE_NEGATIVES,
  'grammar around numbers': GRAMMAR_CASES,
  'such grammar, nobody harmed': GRAMMAR_NEGATIVES,
  'pointing back and lists': BACKWARD_CASES,
  'pointing back, nobody harmed': BACKWARD_NEGATIVES,
  'lives and rests': LIVES_CASES,
  'beside the hurt, nobody counted': LIVES_NEGATIVES,
  'fractions and ratios': FRACTION_CASES,
  'fractions of nobody harmed': FRACTION_NEGATIVES,
  'labels and lines': LINE_CASES,
  'labels and lines, nobody harmed': LINE_NEGATIVES,
  'called and compared': CALLED_CASES,
  'among the dead and the hurt': AMONG_CASES,
  'called so, nobody harmed': CALLED_NEGATIVES,
  'lands and months': LANDS_CASES,
  'lands and months, nobody harmed': LANDS_NEGATIVES,
  'tolls going on': GOING_CASES,
  'tolls going on, nobody harmed': GOING_NEGATIVES,
  victims: VICTIM_CASES,
  'victims, none dead': VICTIM_NEGATIVES,
  'rolls of the dead': ROLL_CASES,
  'rolls of others': ROLL_NEGATIVES,
};

const NUMBER =
  /\d[\d,.]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|million|scores)\b/gi;

const CONTEXT = { published: '2025-06-16', lang: 'en' };

/** The figure in the short form of a case. */
function shown(figure: Figure): string {
  const value = figure.vague
    ? `>${figure.low}`
    : (figure.value ?? `${figure.low}-${figure.high}`).toString();
  const bound = figure.vague || figure.bound === 'exact' ? '' : ` | ${figure.bound}`;
  return `${figure.text} | ${value} | ${figure.measure}${bound}`;
}

/** Numbers of the text that a case forgets to mention. */
function unmentioned({ text, figures, ignored }: DetectCase): string[] {
  let rest = text;
  for (const one of [...figures, ...ignored]) {
    rest = rest.replace(one.split(' | ')[0] ?? '', ' ');
  }
  return rest.match(NUMBER)?.filter((word) => !/^(?:one|One)$/.test(word)) ?? [];
}

for (const [name, cases] of Object.entries(TABLES)) {
  describe(name, () => {
    test.each(cases)('$text', (one) => {
      const read = readPlainText(one.text);
      const all = detectFigures(read, NO_NAMES, CONTEXT);
      const found = all.filter(({ measure }) => measure !== 'deployed' && measure !== 'displaced');
      expect(holdsFigures(read, NO_NAMES, CONTEXT)).toBe(all.length > 0);
      const trace = found.map((figure) => `${shown(figure)}\n    ${figure.trace.join('\n    ')}`);
      expect(unmentioned(one), 'every number is read or rightly ignored').toEqual([]);
      expect(found.map(shown), trace.join('\n')).toEqual(one.figures);
    });
  });
}
