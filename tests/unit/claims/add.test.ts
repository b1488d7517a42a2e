import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/claims/check-pack';
import { compilePack } from '../../../src/claims/compile';
import { readAddArguments } from '../../../tools/add/arguments';
import { askDraft } from '../../../tools/add/ask-draft';
import type { Asker, ChoiceQuestion, TextQuestion } from '../../../tools/add/asker';
import { completeClaim, type Draft, missingKeys, slugOf } from '../../../tools/add/draft';
import { planDraft, refusalLine, writeAll } from '../../../tools/add/save';
import { raiseVersion, withChangelogLine } from '../../../tools/add/version';
import { readPackFiles } from '../../../tools/load-pack';
import { packFiles, smallPack } from './small-pack';

const FILES = packFiles(smallPack());
const PACK = compilePack(FILES);
const TODAY = '2026-05-10';
const CLAIMS = 'conflicts/river-war.json';

const NUMBER = {
  subject: 'river-people',
  agency: 'river-ministry',
  measure: 'killed',
  low: 52,
  published: '2026-05-04',
  url: 'https://ministry.example/4',
  note: 'Bodies brought to hospitals.',
} as const;

function plan(claim: Parameters<typeof completeClaim>[0], records: Omit<Draft, 'claim'> = {}) {
  const agencies = records.newAgency ? [...PACK.agencies, records.newAgency] : PACK.agencies;
  const draft = { ...records, claim: completeClaim(claim, { ...PACK, agencies }) };
  return planDraft(FILES, null, draft, TODAY);
}

/** The ids of the claims file as the plan leaves it. */
function idsOf(planned: ReturnType<typeof plan>): readonly string[] {
  if (planned.type === 'refused') throw new Error(refusalLine(planned.problems));
  const { claims } = JSON.parse(planned.changed.get(CLAIMS) ?? '{}');
  return claims.map((one: { id: string }) => one.id);
}

describe('a claim that is added', () => {
  it('takes its defaults from what the agency and the group have so far', () => {
    expect(completeClaim(NUMBER, PACK)).toEqual({
      ...NUMBER,
      id: 'river-ministry-2026-05-04-river-people-killed',
      channel: null,
      place: null,
      incident: null,
      high: null,
      bound: 'exact',
      kind: 'cumulative',
      periodStart: null,
      asOf: '2026-05-04',
      dateBasis: 'stated',
      method: 'count',
      urlKind: 'secondary',
      readAt: ['https://ministry.example/4'],
      confidence: 'medium',
    });
  });

  it.each([
    ['its own site', { readAt: undefined }, 'primary', 'high'],
    [
      'a page of the agency that was not read',
      { readAt: ['https://a.example/1'] },
      'primary',
      'medium',
    ],
    [
      'two hosts',
      { urlKind: 'secondary', readAt: ['https://ministry.example/4', 'https://a.example/1'] },
      'secondary',
      'high',
    ],
  ] as const)('knows what %s is worth', (_name, told, urlKind, confidence) => {
    const agencies = PACK.agencies.map((one) => ({ ...one, url: 'https://www.ministry.example' }));
    const { readAt } = told;
    const claim = { ...NUMBER, ...told, ...(readAt === undefined ? { readAt: [NUMBER.url] } : {}) };
    expect(completeClaim(claim as typeof NUMBER, { ...PACK, agencies })).toMatchObject({
      urlKind,
      confidence,
    });
  });

  it('goes into its place by subject, measure, as-of day and id', () => {
    expect(idsOf(plan(NUMBER))).toEqual([
      'hill-army-2026-05-02-hill-soldiers-killed',
      'river-ministry-2026-05-02-river-people-killed',
      'river-ministry-2026-05-04-river-people-killed',
      'river-ministry-2026-05-05-river-people-killed',
    ]);
  });

  it('gets a number where its id is taken', () => {
    const ids = idsOf(plan({ ...NUMBER, published: '2026-05-02', low: 41, place: 'River Town' }));
    expect(ids).toContain('river-ministry-2026-05-02-river-people-killed-2');
  });

  it('brings its agency, its group and its conflict along', () => {
    const newAgency = {
      ...at(PACK.agencies, 0),
      id: 'lake-office',
      name: 'Lake Office',
      shortName: 'LO',
      aliases: [],
    };
    const newConflict = {
      ...at(PACK.conflicts, 0),
      id: 'lake-flood',
      name: 'Lake flood',
      aliases: [],
    };
    const newSubject = {
      ...at(PACK.subjects, 0),
      id: 'lake-people',
      name: 'People at the lake',
      aliases: [],
      conflict: 'lake-flood',
    };
    const records = { newAgency, newConflict, newSubject };
    const planned = plan({ ...NUMBER, agency: 'lake-office', subject: 'lake-people' }, records);
    if (planned.type === 'refused') throw new Error(refusalLine(planned.problems));
    expect([...planned.changed.keys()].sort()).toEqual([
      'agencies.json',
      'conflicts.json',
      'conflicts/lake-flood.json',
      'subjects.json',
    ]);
    expect(checkPack(new Map([...FILES, ...planned.changed]))).toEqual([]);
  });

  it.each([
    [
      { agency: 'lake-office' },
      `${CLAIMS}: there is no agency "lake-office": add it to agencies.json or correct the id`,
    ],
    [
      { agency: 'river-post' },
      `${CLAIMS}: "river-post" is a relay (relays.json:3): name the agency that it cites, or add it to agencies.json if it counted itself`,
    ],
    [
      { subject: 'lake-people' },
      'subjects.json: there is no subject "lake-people": add it with "newSubject", or correct the id',
    ],
    [
      { measure: 'dead' },
      `${CLAIMS}: "measure": write one of "killed", "wounded", "casualties", "losses", "missing", "captured", "deaths", "excess-deaths", "displaced", "deployed"`,
    ],
    [
      { agency: 'Lake Office', measure: 'dead', low: 'many' },
      `${CLAIMS}: "agency": write a slug: a-z and 0-9 in groups joined by single hyphens; "measure": write one of "killed", "wounded", "casualties", "losses", "missing", "captured", "deaths", "excess-deaths", "displaced", "deployed"; "low": write a number`,
    ],
    [
      { published: '2031-05-04' },
      'pack.json: "published": 2031-05-04 lies after today, 2026-05-10: write the day on which the agency said it',
    ],
    [{ low: 'many' }, `${CLAIMS}: "low": write a number`],
    [
      { asOf: '2026-05-05' },
      `${CLAIMS}: "asOf" 2026-05-05 lies after "published" 2026-05-04: correct one, or mark a projection`,
    ],
    [
      { low: 30 },
      `${CLAIMS}: the total falls to 30 after 40 (river-ministry-2026-05-02-river-people-killed): correct it, say why in "lowerBecause", or give the new counting origin in "periodStart"`,
    ],
    [{ colour: 'red' }, `${CLAIMS}: unknown key "colour": correct its spelling or remove it`],
    [
      { published: '2026-05-05', low: 60 },
      `${CLAIMS}: it says the same as ${CLAIMS}:6: unite the two, with all addresses in "readAt"`,
    ],
  ])('is refused in one line with %j', (changes, line) => {
    const planned = plan({ ...NUMBER, ...changes } as typeof NUMBER);
    expect(planned.type === 'refused' && refusalLine(planned.problems)).toBe(`not added: ${line}`);
  });
});

describe('the version and the changelog', () => {
  it('are raised to the day of the change where versions are days', () => {
    const raised = (version: string) => raiseVersion(`{"version":"${version}"}`, TODAY).version;
    expect(raised('2026.4.30')).toBe('2026.5.10');
    expect(raised('2026.5.11')).toBe('2026.5.11');
    expect(raised('1.0.0')).toBe('1.0.0');
  });

  it('get a line under the heading of the version', () => {
    const draft = { claim: completeClaim(NUMBER, PACK) };
    const line = `- New: \`${draft.claim.id}\`.`;
    const old = '# Changes\n\nWhy.\n\n## 1.0.0\n\n- First.\n';
    const one = withChangelogLine(old, '1.1.0', draft);
    expect(one).toBe(`# Changes\n\nWhy.\n\n## 1.1.0\n\n${line}\n\n## 1.0.0\n\n- First.\n`);
    expect(withChangelogLine(one, '1.1.0', draft)).toContain(
      `## 1.1.0\n\n${line}\n${line}\n\n## 1.0.0`,
    );
  });
});

describe('writeAll', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'toll-trace-'));
    for (const [path, text] of FILES) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes what changed and leaves nothing else behind', () => {
    const planned = plan(NUMBER);
    if (planned.type === 'ready') writeAll(folder, planned.changed);
    const changed = planned.type === 'ready' ? planned.changed : new Map<string, string>();
    const after = [...FILES].map(([path, text]) => [path, changed.get(path) ?? text] as const);
    expect(changed.size).toBe(1);
    expect(readPackFiles(folder)).toEqual(new Map(after));
  });

  it('puts everything back when one file cannot be written', () => {
    // A folder stands where the second file should go.
    mkdirSync(join(folder, 'conflicts/lake-war.json/x'), { recursive: true });
    const changed = new Map([
      [CLAIMS, 'changed'],
      ['conflicts/lake-war.json', 'new'],
    ]);
    expect(() => writeAll(folder, changed)).toThrow();
    expect(readFileSync(join(folder, CLAIMS), 'utf8')).toBe(FILES.get(CLAIMS));
    expect(readdirSync(join(folder, 'conflicts')).sort()).toEqual([
      'lake-war.json',
      'river-war.json',
    ]);
  });
});

describe('the arguments', () => {
  it('are keys of the claim, with thousands parted as people part them', () => {
    const told = readAddArguments([
      '--low',
      '1,250',
      '--as-of',
      '2026-05-01',
      '--read-at',
      'a',
      '--read-at',
      'b',
      '--today',
      TODAY,
    ]);
    expect(told).toMatchObject({
      today: TODAY,
      isScripted: false,
      claim: { low: 1250, asOf: '2026-05-01', readAt: ['a', 'b'] },
    });
    expect(missingKeys(NUMBER)).toEqual([]);
    const { url: _url, ...rest } = NUMBER;
    expect(missingKeys(rest)).toEqual(['url']);
  });

  it('are refused when nobody knows them', () => {
    expect(() => readAddArguments(['--colour', 'red'])).toThrow(/Unknown option '--colour'/);
    expect(() => readAddArguments(['--from', '/nowhere.json'])).toThrow(/no such file to read/);
  });

  it.each([
    ['River Ministry of Health', 'river-ministry-of-health'],
    ['Médecins Sans Frontières (MSF)', 'medecins-sans-frontieres-msf'],
    ["Ukraine's General Staff", 'ukraines-general-staff'],
  ])('make a slug of %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('askDraft', () => {
  const told = { folder: '', today: TODAY, isDry: false, isScripted: false };

  it('asks only for what was not told, and makes a claim that passes the check', async () => {
    const asker = scripted({
      'Whom is the number about?': 'People of the River',
      'Which agency counted': 'River Ministry of Health',
      'What was counted?': 'killed',
      'How was the number bounded?': 'exact',
      'The number?': '52',
      'Over what time': 'cumulative',
      'First day counted?': '',
      'On which day did the agency': '2026-05-04',
      'Up to which day': '',
      'How sure is the day': 'stated',
      'How did the agency': 'count',
      'Through what channel?': '',
      'A place narrower': '',
      'Did you read the number there': 'yes',
      'Read it elsewhere too?': '',
      'How sure is the row?': 'medium',
    });
    const { note, url } = NUMBER;
    const draft = await askDraft(asker, { ...told, claim: { note, url } }, PACK);
    expect(draft.claim).toEqual(completeClaim(NUMBER, PACK));
    expect(asker.left()).toEqual([]);
  });

  it('asks for a new group with its conflict, a new agency, and why a total is lower', async () => {
    const asker = scripted({
      'Whom is the number about?': '+ another group',
      'In which war': '+ another conflict',
      'Name of the war': 'Lake flood',
      'Its id?': '',
      'What is it?': 'disaster',
      'First day?': '2026-04-20',
      'Last day?': '',
      'Other names of it?': 'flood of the lake; lake disaster',
      'Sides, as slugs?': '',
      'Countries and towns': 'Lake Town',
      Adjectives: '',
      'Name of the group?': 'People at the lake',
      'Phrases that name it?': '',
      'Single words for it?': '',
      'Are they fighters': 'no',
      'On which side?': 'on none',
      'Part of a wider group?': 'no',
      'Which agency counted': 'Hill Army',
    });
    const draft = await askDraft(
      asker,
      { ...told, claim: completeClaim(NUMBER, PACK) },
      {
        ...PACK,
        subjects: [],
        agencies: PACK.agencies.slice(0, 1),
      },
    );
    expect(draft.newConflict).toMatchObject({ id: 'lake-flood', places: ['Lake Town'], end: null });
    expect(draft.newConflict?.aliases).toEqual(['flood of the lake', 'lake disaster']);
    expect(draft.newSubject).toMatchObject({ id: 'people-at-the-lake', conflict: 'lake-flood' });
    expect(draft.newAgency).toBeUndefined();
    expect(draft.claim).toMatchObject({ agency: 'hill-army', subject: 'people-at-the-lake' });
    const lower = scripted({ 'Why is it lower': 'revised' });
    const claim = { ...completeClaim(NUMBER, PACK), low: 30 };
    const answer = await askDraft(lower, { ...told, claim }, PACK);
    expect(answer.claim.lowerBecause).toBe('revised');
  });
});

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

/** Answers by the beginning of the question; an answer that a check refuses fails the test. */
function scripted(
  answers: Readonly<Record<string, string>>,
): Asker & { left(): readonly string[] } {
  const left = new Set(Object.keys(answers));
  const answerTo = (message: string): string => {
    const key = Object.keys(answers).find((start) => message.startsWith(start));
    if (key === undefined) throw new Error(`not foreseen: ${message}`);
    left.delete(key);
    return answers[key] ?? '';
  };
  const choose = async <Value>({ message, choices }: ChoiceQuestion<Value>): Promise<Value> => {
    const label = answerTo(message);
    const choice = choices.find((one) => one.label === label);
    if (!choice) throw new Error(`no choice "${label}" of: ${message}`);
    return choice.value;
  };
  return {
    async text({ message, fallback, check }: TextQuestion) {
      const answer = answerTo(message) || (fallback ?? '');
      const wrong = check?.(answer) ?? null;
      if (wrong !== null) throw new Error(`${message} ${answer}: ${wrong}`);
      return answer;
    },
    choose,
    search: choose,
    confirm: async (message) => answerTo(message) === 'yes',
    tell: () => undefined,
    left: () => [...left],
  };
}
