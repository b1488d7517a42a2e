import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/claims/check-pack';
import { formatPackFile } from '../../../src/claims/pack-files';
import { problemLine } from '../../../src/claims/problem';
import { claimRow, packFiles, type SmallPack, smallPack } from './small-pack';

type Files = Map<string, string>;

/** A fault: what is done to a sound pack, and the one line that must come out. */
interface Fault {
  readonly name: string;
  readonly pack?: (pack: SmallPack) => void;
  readonly files?: (files: Files) => void;
  readonly says: string;
}

const CLAIMS = 'conflicts/river-war.json';
const SERIES = 'series/river-ministry--river-people.json';

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

/** Changes a claim (by default the second, on line 5) and keeps its id in step. */
function claim(changes: Record<string, unknown>, index = 1): (pack: SmallPack) => void {
  return (pack) => {
    const { id: _id, ...row } = at(pack.claims, index);
    pack.claims[index] = claimRow({ ...row, ...changes });
  };
}

/** An event's toll; its id must be of its conflict's time. */
const event = (changes: Record<string, unknown>) =>
  claimRow({
    kind: 'incident',
    incident: 'ford-2026-05-01',
    periodStart: null,
    place: 'River Town',
    ...changes,
  });

const FAULTS: readonly Fault[] = [
  {
    name: 'an incident of before its conflict',
    pack: (pack) => {
      pack.claims[1] = event({ incident: 'ford-2025-03-02' });
    },
    says: `${CLAIMS}:5: the incident "ford-2025-03-02" is not of the time of river-war (2026-04-01 to now) up to "asOf" 2026-05-01: correct one of them`,
  },
  {
    name: 'an address for a place',
    pack: (pack) => {
      pack.claims[1] = event({ place: 'ftp://ford' });
    },
    says: `${CLAIMS}:5: the place "ftp://ford" is an address: write the name of a place, or null`,
  },
  {
    name: 'an incident of after the day counted',
    pack: (pack) => {
      pack.claims[1] = event({ incident: 'ford-2026-05-30' });
    },
    says: `${CLAIMS}:5: the incident "ford-2026-05-30" is not of the time of river-war (2026-04-01 to now) up to "asOf" 2026-05-01: correct one of them`,
  },
  {
    name: 'an incident of another conflict',
    pack: (pack) => {
      pack.conflicts.push({
        ...at(pack.conflicts, 0),
        id: 'sand-war',
        name: 'Sand War',
        aliases: ['war on the sand'],
      });
      pack.subjects.push({
        ...at(pack.subjects, 1),
        id: 'sand-people',
        name: 'People of the Sand',
        aliases: ['sand people'],
        conflict: 'sand-war',
      });
      pack.claims[1] = event({});
    },
    files: (files) => {
      const claims = [event({ subject: 'sand-people' })];
      files.set('conflicts/sand-war.json', formatPackFile({ conflict: 'sand-war', claims }));
    },
    says: `conflicts/sand-war.json:4: the incident "ford-2026-05-01" is of river-war (${CLAIMS}:5): correct it, or give this event an id of its own`,
  },
  {
    name: 'a place of another land',
    pack: claim({ place: 'Sudria' }),
    says: `${CLAIMS}:5: no name of river-war or of its groups holds the place "Sudria": correct it, or add it to the conflict's "places"`,
  },
  {
    name: 'a digit too many in the toll of an event',
    pack: (pack) => {
      pack.claims[1] = event({ low: 410 });
      pack.claims[2] = event({ low: 43, asOf: '2026-05-05', published: '2026-05-05' });
    },
    says: `${CLAIMS}:5: 410 is followed by 43 for the same event (${CLAIMS}:6): a digit too many or too few in one of them, or another "place"`,
  },
  {
    name: 'a file that is missing',
    files: (files) => files.delete('agencies.json'),
    says: 'agencies.json:1: the file is missing: add it',
  },
  {
    name: 'a comma too many',
    files: (files) => files.set(CLAIMS, (files.get(CLAIMS) ?? '').replace('}\n  ]', '},\n  ]')),
    says: `${CLAIMS}:7: no JSON: expected a value (text stands in double quotes)`,
  },
  {
    name: 'a byte order mark',
    files: (files) => files.set(CLAIMS, `\uFEFF${files.get(CLAIMS)}`),
    says: `${CLAIMS}:1: no JSON: the file begins with a byte order mark: save it as UTF-8 without one`,
  },
  {
    name: 'a relay with the id of an agency',
    pack: (pack) => {
      pack.relays.unshift({
        ...at(pack.relays, 0),
        id: 'hill-army',
        name: 'The Hill',
        aliases: [],
      });
    },
    says: 'relays.json:3: the id "hill-army" is that of an agency (agencies.json:3): give the outlet another id; only an outlet that counts for itself ("media-count") stands in both lists',
  },
  {
    name: 'a daily number of months',
    pack: (pack) => {
      at(pack.conflicts, 0).start = '2026-01-01';
      claim({ kind: 'daily', periodStart: '2026-01-02' })(pack);
    },
    says: `${CLAIMS}:5: a daily number from 2026-01-02 to 2026-05-01: an average over more than 62 days tells of no day, correct the days or the kind`,
  },
  {
    name: 'more losses than were sent',
    pack: (pack) => {
      pack.claims.splice(2, 0, claimRow({ measure: 'deployed', low: 30, place: 'River Town' }));
    },
    says: `${CLAIMS}:5: 40 killed of river-people exceed the 30 deployed of river-people that the agency gave with them (${CLAIMS}:6): correct one of them`,
  },
  {
    name: 'a file that ends too early',
    files: (files) => files.set('pack.json', '{\n"id": '),
    says: 'pack.json:2: no JSON: the file ends too early: close what is open',
  },
  {
    name: 'a key that stands twice',
    files: (files) =>
      files.set(CLAIMS, (files.get(CLAIMS) ?? '').replace('"low":60', '"low":60,"low":61')),
    says: `${CLAIMS}:6: no JSON: the key "low" stands twice: remove one`,
  },
  {
    name: 'records that share a line',
    files: (files) => files.set(CLAIMS, (files.get(CLAIMS) ?? '').replace('},\n    {', '},{')),
    says: `${CLAIMS}:4: not in the house form (one record a line): run npm run claims:check -- --write`,
  },
  {
    name: 'an unknown key',
    pack: claim({ source: 'x' }),
    says: `${CLAIMS}:5: "claims.1": unknown key "source": correct its spelling or remove it`,
  },
  {
    name: 'a key that is missing',
    pack: (pack) => {
      delete at(pack.claims, 1).note;
    },
    says: `${CLAIMS}:5: "claims.1.note": missing: add it`,
  },
  {
    name: 'an unknown measure',
    pack: claim({ bound: 'more-than' }),
    says: `${CLAIMS}:5: "claims.1.bound": write one of "exact", "about", "over", "at-least", "nearly", "up-to", "under", "range"`,
  },
  {
    name: 'a number in quotes',
    pack: claim({ low: '40' }),
    says: `${CLAIMS}:5: "claims.1.low": write a number`,
  },
  {
    name: 'half a person',
    pack: claim({ low: 40.5 }),
    says: `${CLAIMS}:5: "claims.1.low": write a whole number`,
  },
  {
    name: 'a day that the calendar has not',
    pack: claim({ asOf: '2026-02-30' }),
    says: `${CLAIMS}:5: "claims.1.asOf": the calendar has no such day: write one that exists, as YYYY-MM-DD`,
  },
  {
    name: 'an address that could run code',
    pack: claim({ url: 'javascript:alert(1)' }),
    says: `${CLAIMS}:5: "claims.1.url": write an address that begins with http:// or https://`,
  },
  {
    name: 'a claim that was read nowhere',
    pack: claim({ readAt: [] }),
    says: `${CLAIMS}:5: "claims.1.readAt": name at least one address where it was read`,
  },
  {
    name: 'an id of a day before its statement',
    pack: (pack) => {
      at(pack.claims, 1).id = 'river-ministry-2026-04-30-river-people-killed';
    },
    says: `${CLAIMS}:5: the id does not begin with "river-ministry-2026-05-02-river-people-killed": ids are <agency>-<published>-<subject>-<measure>`,
  },
  {
    name: 'an id that says another thing',
    pack: (pack) => {
      at(pack.claims, 1).id = 'river-ministry-2026-05-10-river-people-killed';
    },
    says: `${CLAIMS}:5: the id does not begin with "river-ministry-2026-05-02-river-people-killed": ids are <agency>-<published>-<subject>-<measure>`,
  },
  {
    name: 'an id whose first agency is the agency itself',
    pack: claim({ idAgency: 'river-ministry' }),
    says: `${CLAIMS}:5: "idAgency" is the agency itself: leave it out`,
  },
  {
    name: 'an id with capitals',
    pack: claim({ id: 'River' }),
    says: `${CLAIMS}:5: "claims.1.id": write a slug: a-z and 0-9 in groups joined by single hyphens`,
  },
  {
    name: 'an id that stands twice',
    pack: (pack) => {
      at(pack.claims, 2).published = '2026-05-02';
      at(pack.claims, 2).asOf = '2026-05-02';
      at(pack.claims, 2).id = at(pack.claims, 1).id;
    },
    says: `${CLAIMS}:6: the id stands at ${CLAIMS}:5 too: add a suffix, or remove one of them`,
  },
  {
    name: 'the same claim again',
    pack: (pack) => {
      pack.claims.splice(2, 0, { ...at(pack.claims, 1), id: `${at(pack.claims, 1).id}-again` });
    },
    says: `${CLAIMS}:6: it says the same as ${CLAIMS}:5: unite the two, with all addresses in "readAt"`,
  },
  {
    name: 'claims out of order',
    pack: (pack) => pack.claims.reverse(),
    says: `${CLAIMS}:5: it belongs before river-ministry-2026-05-05-river-people-killed: claims are sorted by subject, measure, asOf, id`,
  },
  {
    name: 'an unknown agency',
    pack: claim({ agency: 'lake-ministry' }),
    says: `${CLAIMS}:5: there is no agency "lake-ministry": add it to agencies.json or correct the id`,
  },
  {
    name: 'an as-of day after the publication',
    pack: claim({ asOf: '2026-05-03' }),
    says: `${CLAIMS}:5: "asOf" 2026-05-03 lies after "published" 2026-05-02: correct one, or mark a projection`,
  },
  {
    name: 'a projection of the past',
    pack: claim({ projection: true }),
    says: `${CLAIMS}:5: a projection is about a day after its publication, but "asOf" is 2026-05-01: correct it or remove "projection"`,
  },
  {
    name: 'a range without its upper end',
    pack: claim({ bound: 'range' }),
    says: `${CLAIMS}:5: a range from 40 has no "high" above it: give one or another bound`,
  },
  {
    name: 'an upper end without a range',
    pack: claim({ high: 50 }),
    says: `${CLAIMS}:5: "high" is 50 although the bound is "exact": write null, or the bound "range"`,
  },
  {
    name: 'an interval that leaves its value out',
    pack: claim({ interval: { low: 41, high: 50, level: 95 } }),
    says: `${CLAIMS}:5: the interval 41 to 50 does not enclose 40: correct it`,
  },
  {
    name: 'a vague number that is sure of itself',
    pack: claim({ vague: true }),
    says: `${CLAIMS}:5: a vague number is of low confidence: write "low"`,
  },
  {
    name: 'an incident without a name',
    pack: claim({ kind: 'incident' }),
    says: `${CLAIMS}:5: the kind is "incident" but no incident is named: give its slug`,
  },
  {
    name: 'a period without a beginning',
    pack: claim({ kind: 'period' }),
    says: `${CLAIMS}:5: the kind "period" needs the first day counted: give "periodStart"`,
  },
  {
    name: 'a period that begins after its end',
    pack: claim({ periodStart: '2026-05-02' }),
    says: `${CLAIMS}:5: "periodStart" 2026-05-02 lies after "asOf" 2026-05-01: correct one of them`,
  },
  {
    name: 'a placeholder whose day is known',
    pack: claim({ dateBasis: 'placeholder', datePrecision: 'day' }),
    says: `${CLAIMS}:5: a placeholder says how much of its day is known: add "datePrecision" (month or year)`,
  },
  {
    name: 'a placeholder without its precision',
    pack: claim({ dateBasis: 'placeholder' }),
    says: `${CLAIMS}:5: a placeholder says how much of its day is known: add "datePrecision" (month or year)`,
  },
  {
    name: 'a stated day that is a month',
    pack: claim({ datePrecision: 'month' }),
    says: `${CLAIMS}:5: a stated day is no month: write "placeholder" or remove "datePrecision"`,
  },
  {
    name: 'a secondary address that was not read',
    pack: claim({ urlKind: 'secondary', url: 'https://paper.example/a', confidence: 'medium' }),
    says: `${CLAIMS}:5: a secondary "url" is one of "readAt": add it there, or use one that is`,
  },
  {
    name: 'high confidence in one secondary host',
    pack: claim({ urlKind: 'secondary' }),
    says: `${CLAIMS}:5: high confidence needs two hosts, or the primary page among "readAt": write "medium"`,
  },
  {
    name: 'a total that falls without a word',
    pack: claim({ low: 30 }, 2),
    says: `${CLAIMS}:6: the total falls to 30 after 40 (river-ministry-2026-05-02-river-people-killed): correct it, say why in "lowerBecause", or give the new counting origin in "periodStart"`,
  },
  {
    name: 'a total that falls with no more than a word in its note',
    pack: claim({ low: 30, note: 'Only 30, still below the number told earlier.' }, 2),
    says: `${CLAIMS}:6: the total falls to 30 after 40 (river-ministry-2026-05-02-river-people-killed): correct it, say why in "lowerBecause", or give the new counting origin in "periodStart"`,
  },
  {
    name: 'a total that falls where only one of the two tells its first day',
    pack: claim({ low: 30, periodStart: '2026-05-03' }, 2),
    says: `${CLAIMS}:6: the total falls to 30 after 40 (river-ministry-2026-05-02-river-people-killed): correct it, say why in "lowerBecause", or give the new counting origin in "periodStart"`,
  },
  {
    name: 'a reason for a fall that is none',
    pack: claim({ lowerBecause: 'revised' }, 2),
    says: `${CLAIMS}:6: no earlier total of this agency is higher: remove "lowerBecause" or correct the number`,
  },
  {
    name: 'a reason for a fall that nobody knows',
    pack: claim({ low: 30, lowerBecause: 'because' }, 2),
    says: `${CLAIMS}:6: "claims.2.lowerBecause": write one of "revised", "narrower", "momentary"`,
  },
  {
    name: 'a relay in the place of an agency',
    pack: claim({ agency: 'river-post' }),
    says: `${CLAIMS}:5: "river-post" is a relay (relays.json:3): name the agency that it cites, or add it to agencies.json if it counted itself`,
  },
  {
    name: 'a body that goes by the name of a relay without having counted',
    pack: (pack) => {
      at(pack.agencies, 0).aliases = ['River Post'];
    },
    says: 'agencies.json:3: "River Post" is the relay river-post (relays.json:3) too: make it ambiguous here; only an agency of the type "media-count" may bear the name of an outlet',
  },
  {
    name: 'a claim from before its conflict',
    pack: claim({ asOf: '2026-03-31' }),
    says: `${CLAIMS}:5: "asOf" 2026-03-31 lies before river-war began on 2026-04-01: correct one of them`,
  },
  {
    name: 'a claim from after the version of its pack',
    files: (files) =>
      files.set('pack.json', (files.get('pack.json') ?? '').replace('1.0.0', '2026.5.4')),
    says: `${CLAIMS}:6: "published" 2026-05-05 lies after the pack's version 2026.5.4: raise the version in pack.json or correct the day`,
  },
  {
    name: 'a claim from before its agency had the name',
    pack: (pack) => {
      at(pack.agencies, 1).active = { from: '2026-05-03', to: null };
    },
    says: `${CLAIMS}:5: river-ministry has its names from 2026-05-03 only (agencies.json:4), "published" is 2026-05-02: correct one, or name the body before it`,
  },
  {
    name: 'a count of days after its agency was gone',
    pack: (pack) => {
      at(pack.agencies, 1).active = { from: null, to: '2026-05-03' };
    },
    says: `${CLAIMS}:6: river-ministry has its names up to 2026-05-03 only (agencies.json:4), "asOf" is 2026-05-05: correct one, or name the body after it`,
  },
  {
    name: 'a weak row that looks like a sure origin',
    pack: claim({ confidence: 'low' }),
    says: `${CLAIMS}:5: low confidence, but the agency's own page was read and states the day: raise the confidence, or write what is unsure ("recalled" day, "secondary" address)`,
  },
  {
    name: 'more killed than casualties in one statement',
    pack: (pack) => {
      pack.claims.splice(1, 0, claimRow({ measure: 'casualties', low: 39 }));
    },
    says: `${CLAIMS}:6: 40 killed of river-people exceed the 39 casualties of river-people that the agency gave with them (${CLAIMS}:5): correct one of them`,
  },
  {
    name: 'a part that exceeds its whole in one statement',
    pack: (pack) => {
      at(pack.subjects, 0).partOf = 'river-people';
      pack.claims.splice(1, 0, claimRow({ subject: 'hill-soldiers', low: 41 }));
    },
    says: `${CLAIMS}:5: 41 killed of hill-soldiers exceed the 40 killed of river-people that the agency gave with them (${CLAIMS}:6): correct one of them`,
  },
  {
    name: 'a count of a series that falls',
    pack: (pack) => {
      pack.series.rows = [
        ['2026-05-01', 40, 90],
        ['2026-05-05', 39, 120],
      ];
    },
    says: `${SERIES}:20: killed falls to 39 after 40 on 2026-05-01: correct it, name the day in "revisions", or begin another series with its own "countedFrom"`,
  },
  {
    name: 'a revision on a day that the series has not',
    pack: (pack) => {
      pack.series.revisions = [{ day: '2026-05-03', why: 'Doubles removed.' }];
    },
    says: `${SERIES}:24: no row has the day of the revision, 2026-05-03: correct it`,
  },
  {
    name: 'a total that leaves the line of its series',
    pack: (pack) => {
      pack.series.rows = [
        ['2026-05-01', 40, 90],
        ['2026-05-05', 61, 120],
        ['2026-05-09', 70, 130],
      ];
      claim({ low: 16 }, 2)(pack);
    },
    says: `${CLAIMS}:6: 16 is not between 40 and 70, the counts of the series around 2026-05-05 (${SERIES}:1): correct number or day, say by subject, place or method that it is another count, or write low confidence`,
  },
  {
    name: 'an alias of an agency that is an ordinary word',
    pack: (pack) => {
      at(pack.agencies, 0).aliases = ['command'];
    },
    says: 'agencies.json:3: the alias "command" is an ordinary word: make it ambiguous or write a fuller form',
  },
  {
    name: 'a place without a capital',
    pack: (pack) => {
      at(pack.conflicts, 0).places = ['frontline'];
    },
    says: 'conflicts.json:3: "frontline" has no capital: a place or people is a proper name',
  },
  {
    name: 'a version of the extension that is none',
    files: (files) =>
      files.set(
        'pack.json',
        (files.get('pack.json') ?? '').replace(
          '"licence"',
          '"minimumAppVersion": "one",\n  "licence"',
        ),
      ),
    says: 'pack.json:5: "minimumAppVersion": write a version of three numbers: 2026.11.22',
  },
  {
    name: 'claims in the file of another conflict',
    files: (files) => {
      files.set('conflicts/lake-war.json', files.get(CLAIMS) ?? '');
      files.delete(CLAIMS);
    },
    says: 'conflicts/lake-war.json:2: a file is named after its conflict: name it river-war.json or correct the id',
  },
  {
    name: 'an agency that nothing uses',
    pack: (pack) => {
      pack.agencies.push({
        ...at(pack.agencies, 0),
        id: 'sea-office',
        name: 'Sea Office',
        aliases: [],
      });
    },
    says: 'agencies.json:5: "sea-office" has no claims: add one or remove the record',
  },
  {
    name: 'a registry out of order',
    pack: (pack) => pack.subjects.reverse(),
    says: 'subjects.json:4: "hill-soldiers" comes after "river-people": sort the file by id',
  },
  {
    name: 'an alias of two agencies',
    pack: (pack) => {
      at(pack.agencies, 1).aliases = ['hac'];
    },
    says: 'agencies.json:4: the alias "hac" belongs to hill-army (agencies.json:3) too: make it ambiguous at both, or give periods that do not meet',
  },
  {
    name: 'an alias that is ambiguous elsewhere',
    pack: (pack) => {
      at(pack.agencies, 1).ambiguousAliases = ['HAC'];
    },
    says: 'agencies.json:4: the ambiguous "HAC" is a plain alias of hill-army (agencies.json:3): it can be only one of the two',
  },
  {
    name: 'an alias that stands twice',
    pack: (pack) => {
      at(pack.agencies, 0).aliases = ['HAC', 'hac'];
    },
    says: 'agencies.json:3: "agencies.0.aliases.1": "hac" stands here twice: remove one',
  },
  {
    name: 'an alias that no text can have',
    pack: (pack) => {
      at(pack.agencies, 0).aliases = ['Hill; Army'];
    },
    says: 'agencies.json:3: no text can have the alias "Hill; Army" as one name: write it without quotes, brackets and sentence marks',
  },
  {
    name: 'a stance on a side that does not exist',
    pack: (pack) => {
      at(pack.agencies, 0).stances = [{ conflict: 'river-war', side: 'sea', relation: 'party' }];
    },
    says: 'agencies.json:3: "sea" is no side of river-war: use one of hill, river',
  },
  {
    name: 'a period in which names hold that ends first',
    pack: (pack) => {
      at(pack.agencies, 0).active = { from: '2026-05-01', to: '2026-04-01' };
    },
    says: 'agencies.json:3: "active" ends on 2026-04-01, before it begins on 2026-05-01: correct one',
  },
  {
    name: 'a conflict that ends before it starts',
    pack: (pack) => {
      at(pack.conflicts, 0).end = '2026-03-01';
    },
    says: 'conflicts.json:3: it ends on 2026-03-01, before it starts on 2026-04-01: correct one of them',
  },
  {
    name: 'an alias of two subjects of one conflict',
    pack: (pack) => {
      at(pack.subjects, 1).aliases = ['hill soldiers'];
    },
    says: 'subjects.json:4: the alias "hill soldiers" belongs to hill-soldiers (subjects.json:3) too: within a conflict it may name one subject',
  },
  {
    name: 'subjects that are part of each other',
    pack: (pack) => {
      at(pack.subjects, 0).partOf = 'hill-soldiers';
    },
    says: 'subjects.json:3: "partOf" runs in a circle over "hill-soldiers": cut it',
  },
  {
    name: 'a subject of a side that does not exist',
    pack: (pack) => {
      at(pack.subjects, 0).side = 'sea';
    },
    says: 'subjects.json:3: "sea" is no side of river-war: use one of hill, river',
  },
  {
    name: 'a row with a count too few',
    pack: (pack) => {
      pack.series.rows = [['2026-05-05', 61]];
    },
    says: `${SERIES}:19: the row has 1 counts for 2 measures: write one for each, null where there is none`,
  },
  {
    name: 'rows out of order',
    pack: (pack) => {
      pack.series.rows = [
        ['2026-05-05', 61, 120],
        ['2026-05-04', 51, 120],
      ];
    },
    says: `${SERIES}:20: 2026-05-04 does not come after 2026-05-05: sort the rows, one a day`,
  },
  {
    name: 'a row before the first day counted',
    pack: (pack) => {
      pack.series.countedFrom = '2026-05-02';
    },
    says: `${SERIES}:19: 2026-05-01 lies before "countedFrom" 2026-05-02: correct one of them`,
  },
  {
    name: 'a tail without its day',
    pack: (pack) => {
      pack.series.tailFrom = '2026-05-03';
    },
    says: `${SERIES}:9: no row has the day of "tailFrom", 2026-05-03: correct it`,
  },
  {
    name: 'an ambiguous form that no record has',
    pack: (pack) => {
      pack.forms = [{ form: 'Sea Town', why: 'x' }];
    },
    says: 'ambiguous-forms.json:3: no record has the name "Sea Town": remove it or correct it',
  },
  {
    name: 'a relay with the name of another',
    pack: (pack) => {
      at(pack.relays, 1).aliases = ['river post'];
    },
    says: 'relays.json:4: "river post" stands at relays.json:3 too: keep one, or make both ambiguous',
  },
];

function problemsOf(fault: Fault): readonly string[] {
  const pack = smallPack();
  fault.pack?.(pack);
  const files = packFiles(pack);
  fault.files?.(files);
  return checkPack(files).map(problemLine);
}

describe('checkPack', () => {
  it('finds nothing in a sound pack', () => {
    expect(checkPack(packFiles(smallPack()))).toEqual([]);
  });

  it.each(FAULTS)('names $name with file, line and what to do', (fault) => {
    expect(problemsOf(fault)).toContain(fault.says);
  });

  it.each([
    ['with its reason', { low: 30, lowerBecause: 'revised' }],
    ['within its rounding', { low: 39, bound: 'about' }],
    ['as a count of low confidence kept apart by its method', { low: 30, method: 'named-list' }],
  ])('takes a total that falls %s', (_name, changes) => {
    const pack = smallPack();
    pack.series.measures = ['wounded'];
    pack.series.rows = [
      ['2026-05-01', 90],
      ['2026-05-05', 120],
    ];
    claim(changes, 2)(pack);
    expect(checkPack(packFiles(pack)).map(problemLine)).toEqual([]);
  });

  it.each(['2026-05-01', '2026-01-01'])('takes an id of before the day was known: %s', (day) => {
    const pack = smallPack();
    at(pack.claims, 1).id = `river-ministry-${day}-river-people-killed-of-may`;
    expect(checkPack(packFiles(pack)).map(problemLine)).toEqual([]);
  });

  it('takes a total that is lower because it was counted afresh', () => {
    const pack = smallPack();
    claim({ periodStart: '2026-04-30' }, 1)(pack);
    claim({ periodStart: '2026-05-03', low: 12 }, 2)(pack);
    expect(checkPack(packFiles(pack)).map(problemLine)).toEqual([]);
  });

  it('blames nothing but the row that is out of order', () => {
    const pack = smallPack();
    pack.series.measures = ['wounded'];
    pack.series.rows = [
      ['2026-05-04', 90],
      ['2026-05-02', 30],
      ['2026-05-05', 120],
    ];
    const problems = checkPack(packFiles(pack)).map(problemLine);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^series.*does not come after 2026-05-04: sort the rows/);
  });

  it('takes a fall of a series on a day that it names as revised', () => {
    const pack = smallPack();
    pack.series.rows = [
      ['2026-05-02', 62, 90],
      ['2026-05-05', 61, 120],
    ];
    pack.series.revisions = [{ day: '2026-05-05', why: 'Doubles removed.' }];
    expect(checkPack(packFiles(pack)).map(problemLine)).toEqual([]);
  });

  it('takes casualties and their killed, open and rounded wholes, and parts of another day', () => {
    const pack = smallPack();
    at(pack.subjects, 0).partOf = 'river-people';
    pack.claims = [
      claimRow({ subject: 'hill-soldiers', asOf: '2026-05-02', low: 41 }),
      claimRow({ measure: 'casualties', low: 39, bound: 'over', confidence: 'medium' }),
      ...pack.claims.slice(1),
      claimRow({ measure: 'wounded', low: 38 }),
    ];
    pack.agencies.shift();
    expect(checkPack(packFiles(pack)).map(problemLine)).toEqual([]);
  });

  it('takes events of the conflict’s time and wake, in its lands, whose tolls grow or are corrected', () => {
    const pack = smallPack();
    at(pack.conflicts, 0).end = '2026-04-20';
    pack.claims[1] = event({ low: 90 });
    pack.claims[2] = event({
      low: 43,
      asOf: '2026-05-05',
      published: '2026-05-05',
      place: 'Old River Town',
    });
    expect(
      checkPack(packFiles(pack)).filter(({ message }) => /incident|place|digit/.test(message)),
    ).toEqual([]);
  });

  it('takes the id of a statement of which a text some days older was found', () => {
    const pack = smallPack();
    at(pack.claims, 1).id = 'river-ministry-2026-05-09-river-people-killed';
    expect(checkPack(packFiles(pack)).map(problemLine)).toEqual([]);
  });

  it('takes one alias of two agencies whose periods do not meet', () => {
    const pack = smallPack();
    at(pack.agencies, 0).active = { from: null, to: '2026-05-02' };
    at(pack.agencies, 1).active = { from: '2026-05-03', to: null };
    at(pack.claims, 1).published = '2026-05-03';
    at(pack.claims, 1).id = 'river-ministry-2026-05-03-river-people-killed';
    at(pack.agencies, 1).aliases = ['HAC'];
    expect(checkPack(packFiles(pack))).toEqual([]);
  });

  it('lists all problems of all files, by file and line', () => {
    const pack = smallPack();
    claim({ low: -1 }, 2)(pack);
    claim({ kind: 'sometimes' })(pack);
    at(pack.agencies, 0).country = 'Hill';
    const lines = checkPack(packFiles(pack)).map(({ file, line }) => `${file}:${line}`);
    expect(lines).toEqual(['agencies.json:3', `${CLAIMS}:5`, `${CLAIMS}:6`]);
  });
});
