import { z } from 'zod';
import { BOUNDS, KINDS, MEASURES } from '../text/quantity';
import { address, count, day, forms, readAt, slug, words } from './fields-schema';
import {
  AGENCY_TYPES,
  type Agency,
  type AmbiguousForm,
  type Claim,
  CONFLICT_KINDS,
  type Conflict,
  LOWER_REASONS,
  METHODS,
  type Pack,
  type Relay,
  type Series,
  type Subject,
} from './record';

const schemaMark = z.string().optional().describe('For editors: the JSON Schema of this file.');
const method = z.enum(METHODS);
const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'write a version of three numbers: 2026.11.22');

const agency = z.strictObject({
  id: slug,
  name: words,
  shortName: words.describe('For small labels: "UK MoD".'),
  aliases: forms.describe('Forms that texts use and that mean only this agency.'),
  ambiguousAliases: forms.describe('Forms that need context, or that mean another agency too.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write the two capital letters of ISO 3166, or null')
    .nullable(),
  type: z.enum(AGENCY_TYPES),
  stances: z
    .array(z.strictObject({ conflict: slug, side: slug, relation: z.enum(['party', 'ally']) }))
    .describe(
      'Where it is a party to a conflict or an ally of a side; empty for an independent body.',
    ),
  url: address.nullable(),
  method: words.nullable().describe('One sentence on how it comes to its numbers.'),
  active: z
    .strictObject({ from: day.nullable(), to: day.nullable() })
    .optional()
    .describe('The names hold only in this period.'),
}) satisfies z.ZodType<Agency>;

const conflict = z.strictObject({
  id: slug,
  name: words,
  kind: z.enum(CONFLICT_KINDS),
  aliases: forms,
  start: day,
  end: day.nullable().describe('null while it lasts'),
  sides: z.array(slug),
  places: forms.describe('Countries, regions and towns that point to the conflict.'),
  demonyms: forms.describe('Adjectives and names of peoples.'),
}) satisfies z.ZodType<Conflict>;

const subject = z.strictObject({
  id: slug,
  name: words,
  aliases: forms.describe('Full phrases: "North Korean soldiers".'),
  groupWords: forms.describe('Single words that mean this group once the conflict is known.'),
  conflict: slug,
  side: slug.nullable(),
  combatant: z.boolean(),
  partOf: slug.nullable().describe('A wider subject of the same conflict.'),
}) satisfies z.ZodType<Subject>;

const claim = z.strictObject({
  id: slug.describe(
    '<agency>-<published>-<subject>-<measure>, with a suffix where that is not enough',
  ),
  agency: slug,
  idAgency: slug
    .optional()
    .describe('The agency that the id names, where the statement turned out to be of another.'),
  channel: words.nullable().describe('How it was said: briefing, post, report.'),
  subject: slug,
  place: words.nullable(),
  incident: slug.nullable().describe('Slug of a single event.'),
  measure: z.enum(MEASURES),
  low: count.describe('The number; of a range its lower end.'),
  high: count.nullable().describe('Only for the bound "range".'),
  bound: z.enum(BOUNDS),
  kind: z.enum(KINDS),
  periodStart: day.nullable().describe('First day counted.'),
  asOf: day.describe('The day up to which the number counts.'),
  published: day.describe('The day on which the agency said it.'),
  dateBasis: z.enum(['stated', 'recalled', 'placeholder']),
  datePrecision: z.enum(['day', 'month', 'year']).optional(),
  method: method.nullable(),
  interval: z
    .strictObject({
      low: count,
      high: count,
      level: z.number().gt(0).lt(100).nullable().describe('Per cent; null if not named.'),
    })
    .optional()
    .describe('The uncertainty that a study printed around its best value.'),
  vague: z.literal(true).optional().describe('The text has only words ("several hundred").'),
  likelihood: words.optional().describe('The word of an intelligence service ("highly likely").'),
  projection: z.literal(true).optional().describe('About a day after its publication.'),
  lowerBecause: z
    .enum(LOWER_REASONS)
    .optional()
    .describe('Why a running total lies below an earlier one of its agency.'),
  url: address.describe('The best address to show.'),
  urlKind: z.enum(['primary', 'secondary']),
  readAt: readAt.describe('Every address at which the number was read.'),
  note: words.min(8, 'say in the note what was said and what it leaves out').describe('Own words.'),
  confidence: z.enum(['high', 'medium', 'low']),
}) satisfies z.ZodType<Omit<Claim, 'conflict'>>;

/** `conflicts/<conflict>.json`: the claims of one conflict, which is said once at the head. */
const claimsFile = z.strictObject({
  $schema: schemaMark,
  conflict: slug,
  claims: z.array(claim).min(1, 'a file without claims is removed'),
});

const seriesRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+--[a-z0-9-]+$/, 'write <agency>--<subject>'),
  agency: slug,
  conflict: slug,
  subject: slug,
  place: words.nullable().optional(),
  measures: z.array(z.enum(MEASURES)).min(1, 'name at least one measure'),
  bound: z.enum(BOUNDS).exclude(['range']),
  countedFrom: day.describe('First day counted.'),
  tailFrom: day.optional().describe('From here on rows may carry the date of the day after.'),
  daily: z
    .literal(true)
    .optional()
    .describe('The agency prints the number of each day beside the total.'),
  channel: words,
  method,
  url: address,
  urlKind: z.enum(['primary', 'secondary']),
  readAt,
  licence: words,
  compiledBy: words,
  note: words.describe('What to know before use.'),
  revisions: z
    .array(z.strictObject({ day, why: words }))
    .min(1, 'remove an empty list')
    .optional()
    .describe('Days on which the agency took a count back, with the reason.'),
  rows: z
    .array(z.tuple([day]).rest(count.nullable()))
    .min(1, 'a series has at least one row')
    .describe('[day, one count a measure, null where the day has none]'),
}) satisfies z.ZodType<Series>;

const relay = z.strictObject({
  id: slug,
  name: words,
  aliases: forms,
  ambiguousAliases: forms,
}) satisfies z.ZodType<Relay>;
const ambiguousForm = z.strictObject({
  form: words,
  why: words.describe('What else it means.'),
}) satisfies z.ZodType<AmbiguousForm>;

const packHead = {
  $schema: schemaMark,
  id: slug,
  name: words,
  version: version.describe('For the bundled record the day of the change.'),
  licence: words,
  minimumAppVersion: version
    .optional()
    .describe('The first version of Toll Trace that can read this pack.'),
};

/** A pack in one file, as readers add it: all records, each claim naming its conflict. */
export const ONE_FILE_PACK = z.strictObject({
  ...packHead,
  agencies: z.array(agency),
  conflicts: z.array(conflict),
  subjects: z.array(subject),
  claims: z.array(claim.extend({ conflict: slug })),
  series: z.array(seriesRecord),
  relays: z.array(relay).optional(),
  ambiguousForms: z.array(ambiguousForm).optional(),
}) satisfies z.ZodType<Pack>;

/** What each kind of file of a pack must look like; the keys are the names of the exported JSON Schemas. */
export const FILE_SCHEMAS = {
  pack: z.strictObject(packHead),
  agencies: z.strictObject({ $schema: schemaMark, agencies: z.array(agency) }),
  conflicts: z.strictObject({ $schema: schemaMark, conflicts: z.array(conflict) }),
  subjects: z.strictObject({ $schema: schemaMark, subjects: z.array(subject) }),
  relays: z.strictObject({ $schema: schemaMark, relays: z.array(relay) }),
  'ambiguous-forms': z.strictObject({ $schema: schemaMark, forms: z.array(ambiguousForm) }),
  claims: claimsFile,
  series: seriesRecord.extend({ $schema: schemaMark }),
} as const;
/** What each record must look like by itself, for tools that make one. */
export const RECORD_SCHEMAS = { agency, conflict, subject, claim } as const;
/** A kind of file of a pack: a key of `FILE_SCHEMAS`. */
export type FileKind = keyof typeof FILE_SCHEMAS;

/** The kind of a pack's file by its path inside the pack's folder. */
export function fileKind(path: string): FileKind {
  if (path.startsWith('conflicts/')) return 'claims';
  if (path.startsWith('series/')) return 'series';
  return path.replace(/\.json$/, '') as FileKind;
}

/** The JSON Schemas for editors, by the path at which the data files look for them. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({ ...FILE_SCHEMAS, 'one-file-pack': ONE_FILE_PACK }).map(([kind, schema]) => [
      `schema/${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
