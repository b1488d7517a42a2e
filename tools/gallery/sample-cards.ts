import type { Reason } from '../../src/match/reason';
import type { AgencyCard, ClaimCard, FindingCard, PageReport } from '../../src/report/card';

/** Made-up agencies, claims and findings for the gallery and for tests of the view. */

/** An agency with everything that is not given at rest. */
export function agency(name: string, more: Partial<AgencyCard> = {}): AgencyCard {
  const id = name.toLowerCase().replace(/\W+/g, '-');
  return {
    id,
    name,
    shortName: name,
    type: 'government',
    country: null,
    stance: null,
    url: 'https://agency.example/',
    method: null,
    ...more,
  };
}

/** A claim with everything that is not given at rest. */
export function claim(more: Partial<ClaimCard> = {}): ClaimCard {
  const by = more.agency ?? agency('Ministry of Ports');
  const published = more.published ?? '2025-06-15';
  const measure = more.measure ?? 'casualties';
  return {
    id: `${by.id}-${published}-harbour-guard-${measure}`,
    channel: null,
    place: null,
    incident: null,
    measure,
    low: 6000,
    high: null,
    bound: 'over',
    kind: 'cumulative',
    periodStart: null,
    asOf: published,
    published,
    dateBasis: 'stated',
    datePrecision: 'day',
    method: null,
    url: `https://news.example/${by.id}/${published}`,
    urlKind: 'secondary',
    readAt: [`https://news.example/${by.id}/${published}`],
    note: '',
    confidence: 'high',
    interval: null,
    vague: false,
    likelihood: null,
    agency: by,
    subjectName: 'Harbour guard',
    fromSeries: false,
    ...more,
  };
}

let made = 0;

/** A finding with everything that is not given at rest: traced, over 6,000 casualties. */
export function finding(more: Partial<FindingCard> = {}): FindingCard {
  const text = more.text ?? 'over 6,000';
  const sentenceText = more.sentenceText ?? `The harbour guard has suffered ${text} casualties.`;
  const start = made++ * 200;
  return {
    key: `${start}-${start + text.length}-${text}`,
    span: { start, end: start + text.length },
    text,
    sentence: { start: start - 10, end: start + sentenceText.length },
    sentenceText,
    value: 6000,
    low: 6000,
    high: null,
    bound: 'over',
    vague: false,
    measure: 'casualties',
    kind: 'cumulative',
    rate: null,
    modality: 'stated',
    derived: null,
    subject: 'harbour-guard',
    subjectName: 'Harbour guard',
    subjectText: 'the guard',
    conflict: 'strait-war',
    conflictName: 'War of the Straits',
    placeText: null,
    asOf: null,
    attributionText: null,
    agency: null,
    relays: [],
    inferred: [],
    status: 'traced',
    marked: true,
    claim: null,
    revisedBy: null,
    revisedWhen: null,
    drifts: [],
    ends: null,
    competing: [],
    otherMeasures: [],
    later: [],
    inconsistent: null,
    addsUp: null,
    repeats: 0,
    why: [],
    ...more,
  };
}

const ministry = agency('UK Ministry of Defence (Defence Intelligence)', {
  id: 'uk-mod',
  shortName: 'UK MoD',
  country: 'GB',
  stance: { relation: 'ally', side: 'ukraine' },
});
const service = agency('National Intelligence Service of South Korea', {
  id: 'nis',
  shortName: 'NIS',
  country: 'KR',
  type: 'intelligence',
});
const staff = agency('General Staff of the Armed Forces of Ukraine', {
  id: 'ua-general-staff',
  shortName: 'UA General Staff',
  country: 'UA',
  type: 'military',
  stance: { relation: 'party', side: 'ukraine' },
});
const president = agency('Volodymyr Zelensky, president of Ukraine', {
  id: 'zelensky',
  shortName: 'Zelensky',
  country: 'UA',
  stance: { relation: 'party', side: 'ukraine' },
});
const chiefs = agency('South Korean Joint Chiefs of Staff', {
  id: 'korea-jcs',
  shortName: 'Korea JCS',
  country: 'KR',
  type: 'military',
});
const officials = agency('Western officials (anonymous)', {
  id: 'western-officials',
  shortName: 'Western officials',
});
const surveys = agency(
  'US military surveys of the 1940s (Manhattan Engineer District, Strategic Bombing Survey, Joint Commission)',
  { id: 'us-surveys', shortName: 'US surveys (1940s)', country: 'US', type: 'military' },
);

const KURSK = {
  place: 'Kursk Oblast',
  subjectName: 'North Korean troops in Russia',
  periodStart: '2024-10-01',
  method: 'intelligence-assessment',
} as const;

const latest = claim({
  ...KURSK,
  agency: ministry,
  channel: 'Defence Intelligence update posted on X',
  likelihood: 'highly likely',
  note: 'Killed and wounded together; no split was given.',
  readAt: ['https://one.example/a', 'https://www.two.example/b', 'https://three.example/c'],
});
const earlier = claim({
  ...KURSK,
  agency: ministry,
  channel: 'Defence Intelligence update posted on X',
  low: 5000,
  published: '2025-03-28',
});
const estimates: readonly ClaimCard[] = [
  claim({ ...KURSK, agency: service, low: 4700, bound: 'about', published: '2025-04-30' }),
  claim({ ...KURSK, agency: staff, low: 4500, published: '2025-04-26' }),
  claim({ ...KURSK, agency: officials, low: 4000, bound: 'about', published: '2025-07-02' }),
  claim({ ...KURSK, agency: chiefs, low: 4000, bound: 'about', published: '2025-03-27' }),
  claim({ ...KURSK, agency: president, low: 4000, bound: 'exact', published: '2025-01-11' }),
  claim({
    ...KURSK,
    agency: agency('Centre for Long Studies', { shortName: 'CLS', type: 'academic' }),
    low: 3100,
    high: 4400,
    bound: 'range',
    published: '2025-02-14',
    dateBasis: 'recalled',
  }),
];
const killed: readonly ClaimCard[] = [
  claim({
    ...KURSK,
    agency: service,
    measure: 'killed',
    low: 600,
    bound: 'about',
    published: '2025-04-30',
  }),
  claim({
    ...KURSK,
    agency: president,
    measure: 'killed',
    low: 4000,
    bound: 'about',
    published: '2025-05-02',
  }),
  claim({
    ...KURSK,
    agency: agency('Roll of Names', { shortName: 'Roll of Names', type: 'ngo' }),
    method: 'named-list',
    measure: 'killed',
    low: 1_512,
    bound: 'exact',
    published: '2025-04-02',
  }),
];

const TROOPS = {
  subject: 'north-korean-troops',
  subjectName: 'North Korean troops in Russia',
  subjectText: 'North Korean forces',
  conflict: 'russia-ukraine',
  conflictName: 'Russia’s war in Ukraine',
  placeText: 'Kursk Oblast',
} as const;

const SIX = { value: 6000, low: 6000, high: null, bound: 'over', vague: false } as const;
const NIS = { agency: 'NIS', published: '2025-04-30', measure: 'casualties' } as const;
const OLDER = { ...SIX, value: 4700, low: 4700, high: 4700, bound: 'about' } as const;

const WHY: readonly Reason[] = [
  {
    say: 'about',
    fill: {
      group: { text: TROOPS.subjectName },
      evidence: {
        each: [
          {
            say: 'name-of',
            fill: { words: { quoted: TROOPS.subjectText }, group: { text: TROOPS.subjectName } },
          },
          { say: 'conflict', fill: { conflict: { text: TROOPS.conflictName } } },
        ],
      },
    },
  },
  {
    say: 'read',
    fill: {
      quantity: { quantity: SIX },
      measure: { measure: 'casualties' },
      scope: { reason: { say: 'scope-running-since', fill: { day: { day: '2024-10-01' } } } },
    },
  },
  { say: 'inferred', fill: { slots: { all: [{ slot: 'place' }, { slot: 'asOf' }] } } },
  { say: 'page-day', fill: { day: { day: '2025-06-20' } } },
  {
    say: 'refused',
    fill: {
      claim: { claim: { ...NIS, quantity: OLDER } },
      reason: { reason: { say: 'refused-other-number' } },
    },
  },
  {
    say: 'more-refused',
    n: 2,
    reasons: [
      {
        say: 'refused-count',
        fill: { number: { number: 2 }, reason: { reason: { say: 'refused-other-day' } } },
      },
    ],
  },
];

const traced = finding({
  ...TROOPS,
  attributionText: 'UK intelligence',
  agency: ministry,
  relays: ['The Kyiv Independent'],
  claim: latest,
  competing: estimates,
  otherMeasures: [{ measure: 'killed', claims: killed }],
  inferred: ['asOf'],
  repeats: 2,
  why: WHY,
});

const revised = finding({
  ...TROOPS,
  text: 'more than 5,000',
  value: 5000,
  low: 5000,
  status: 'revised',
  agency: ministry,
  attributionText: 'the British defence ministry',
  claim: earlier,
  revisedBy: latest,
  revisedWhen: 'since',
  competing: estimates,
  why: WHY,
});

const altered = finding({
  ...TROOPS,
  text: '6,000',
  bound: 'exact',
  high: 6000,
  measure: 'killed',
  status: 'altered',
  agency: ministry,
  attributionText: 'London',
  sentenceText: 'London says that 6,000 North Korean soldiers have been killed.',
  claim: latest,
  drifts: [
    { type: 'measure', page: 'killed', claim: 'casualties (killed and wounded)' },
    { type: 'bound', page: '6,000 without “over”', claim: 'over 6,000' },
  ],
  competing: estimates.slice(0, 3),
  otherMeasures: [{ measure: 'killed', claims: killed }],
  why: WHY,
});

const within = finding({
  ...TROOPS,
  text: '3,200+',
  value: 3200,
  low: 3200,
  bound: 'over',
  measure: 'killed',
  status: 'within',
  sentenceText: 'Killed: 3,200+',
  ends: { low: killed[0] ?? null, high: killed[1] ?? null },
  competing: killed,
  otherMeasures: [{ measure: 'casualties', claims: estimates }],
  addsUp: {
    parts: [
      { text: '3,200+', measure: 'killed' },
      { text: '2,800+', measure: 'wounded' },
    ],
    total: 'over 6,000',
    sum: 6000,
    splitPublished: false,
  },
  inferred: ['subject', 'measure'],
  why: WHY,
});

const surveyed = claim({
  agency: surveys,
  measure: 'deaths',
  low: 110_000,
  bound: 'about',
  published: '1946-06-01',
  dateBasis: 'placeholder',
  datePrecision: 'year',
});
const reckoned = claim({
  agency: agency(
    'International re-estimate of the 1970s (Japanese-led, after the 1977 symposium)',
    { shortName: 'Re-estimate (1970s)', type: 'academic' },
  ),
  measure: 'deaths',
  low: 1_150_000,
  high: 1_210_000,
  bound: 'range',
  published: '1977-08-01',
  dateBasis: 'placeholder',
  datePrecision: 'month',
});

const outside = finding({
  subjectName: 'People of Hiroshima and Nagasaki',
  conflictName: 'Hiroshima and Nagasaki',
  conflict: 'hiroshima-nagasaki',
  text: '1,250,000 to 1,480,000',
  value: null,
  low: 1_250_000,
  high: 1_480_000,
  bound: 'range',
  measure: 'deaths',
  status: 'outside',
  sentenceText:
    'Some put it at 1,250,000 to 1,480,000 deaths, a number that the column calls conservative without naming anyone who counted.',
  ends: { low: surveyed, high: reckoned },
  competing: [surveyed, reckoned],
});

const untraced = finding({
  ...TROOPS,
  text: '250',
  value: 250,
  low: 250,
  high: 250,
  bound: 'exact',
  measure: 'missing',
  status: 'untraced',
  sentenceText: 'Missing: 250',
  otherMeasures: [
    { measure: 'killed', claims: killed },
    { measure: 'casualties', claims: estimates.slice(0, 2) },
  ],
  inconsistent: {
    type: 'parts-exceed-total',
    parts: ['3,200+', '2,800+', '250'],
    total: 'over 6,000',
    sum: 6250,
  },
});

const denied = finding({
  ...TROOPS,
  text: 'nearly half',
  value: 5500,
  low: 5500,
  high: 5500,
  bound: 'nearly',
  status: 'untraced',
  modality: 'forecast',
  derived: { share: 0.5, baseText: 'the 11,000 first sent' },
  sentenceText: 'By autumn nearly half of the 11,000 first sent may be lost.',
});

const uncovered = finding({
  subject: null,
  subjectName: null,
  conflict: null,
  conflictName: null,
  subjectText: 'ferry passengers',
  text: 'at least 12',
  value: 12,
  low: 12,
  bound: 'at-least',
  measure: 'killed',
  kind: 'incident',
  status: 'not-covered',
  marked: false,
  sentenceText: 'At least 12 ferry passengers were killed off the northern pier.',
});

const deployed = finding({
  ...TROOPS,
  text: 'approximately 11,000',
  value: 11_000,
  low: 11_000,
  high: 11_000,
  bound: 'about',
  measure: 'deployed',
  status: 'untraced',
  marked: false,
  sentenceText: 'Approximately 11,000 troops were deployed in the autumn.',
});

/** One finding for each state that the card must carry, by name. */
export const sampleCards = {
  traced,
  revised,
  altered,
  within,
  outside,
  untraced,
  denied,
  uncovered,
  deployed,
} as const;

/** A page with all of them. */
export const sampleReport: PageReport = {
  url: 'https://news.example/2025/06/16/losses-in-kursk',
  title: 'Losses mount in Kursk Oblast as the summer campaign goes on',
  lang: 'en',
  published: '2025-06-16',
  publishedFrom: 'json-ld',
  recordVersion: '2026.11.22',
  cutAfter: null,
  cut: false,
  findings: Object.values(sampleCards),
};

/** A page with many figures, some of them long: nothing may overflow. */
export const longReport: PageReport = {
  ...sampleReport,
  published: null,
  publishedFrom: null,
  findings: Array.from({ length: 60 }, (_, i) =>
    finding({
      ...(i % 3 === 0 ? TROOPS : {}),
      text: `between ${(1_000_000 + i * 1_111).toLocaleString('en')} and 1,480,000`,
      value: null,
      low: 1_000_000 + i * 1_111,
      high: 1_480_000,
      bound: 'range',
      status: (['traced', 'altered', 'outside', 'untraced'] as const)[i % 4] ?? 'traced',
      claim: i % 4 < 2 ? claim({ agency: surveys, low: 1_000_000 + i * 1_111 }) : null,
      attributionText: `the office of unusually long titles number ${i}`,
    }),
  ),
};
