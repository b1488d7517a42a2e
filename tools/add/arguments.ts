import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Agency, Conflict, Subject } from '../../src/claims/record';
import { BUNDLED_FOLDER } from '../load-pack';
import { numberOf } from './answers';
import type { PartialClaim } from './draft';

/** How `claims:add` is asked. */
export const HELP = `usage: npm run claims:add [-- OPTIONS]

Adds a claim in the right place of the right file, with the agency, group and conflict that it
needs. At a terminal it asks for what is not told; otherwise it takes flags or a file.

  --from FILE          a claim as JSON, or {"newConflict", "newAgency", "newSubject", "claim"};
                       - reads standard input
  --subject ID         whom the number is about          --agency ID        who counted
  --measure WORD       killed, wounded, casualties, …    --low N  --high N  the number, a range's end
  --bound WORD         exact, about, over, at-least, …   --kind WORD        cumulative, period, …
  --period-start DAY   first day counted                 --incident SLUG    one event
  --published DAY      when the agency said it           --as-of DAY        up to which day
  --date-basis WORD    stated, recalled, placeholder     --date-precision WORD
  --method WORD        count, estimate, …                --channel TEXT     briefing, post
  --place TEXT         a narrower place                  --url URL          the best address
  --read-at URL        where it was read, may repeat     --url-kind WORD    primary, secondary
  --note TEXT          in your own words                 --confidence WORD  high, medium, low
  --lower-because WORD revised, narrower, momentary      --id ID
  --folder FOLDER      another pack                      --today DAY        the day of the change
  --dry-run            show the line, write nothing      --help

needed without a terminal: subject, agency, measure, low, published, url, note`;

/** What was told on the command line or in a file. */
export interface Told {
  readonly folder: string;
  readonly today: string;
  readonly isDry: boolean;
  /** A file says all: nobody is asked. */
  readonly isScripted: boolean;
  readonly newConflict?: Conflict | undefined;
  readonly newAgency?: Agency | undefined;
  readonly newSubject?: Subject | undefined;
  readonly claim: PartialClaim;
}

type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

const WORDS = [
  ...['id', 'subject', 'agency', 'measure', 'bound', 'kind', 'incident', 'method', 'channel'],
  ...['place', 'url', 'note', 'confidence', 'period-start', 'published', 'as-of', 'date-basis'],
  ...['date-precision', 'url-kind', 'lower-because'],
];
const NUMBERS = ['low', 'high'];

/** Reads the arguments. Throws an Error with one line for a flag that is unknown or a file that is none. */
export function readAddArguments(args: readonly string[]): Told | 'help' {
  const text = { type: 'string' } as const;
  const words = Object.fromEntries([...WORDS, ...NUMBERS].map((name) => [name, text]));
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...words,
      from: text,
      folder: text,
      today: text,
      'read-at': { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const given: Given = values;
  if (given.help === true) return 'help';
  const { from, folder, today } = given;
  const file = typeof from === 'string' ? readDraftFile(from) : { claim: {} };
  return {
    ...file,
    folder: typeof folder === 'string' ? folder : BUNDLED_FOLDER,
    today: typeof today === 'string' ? today : new Date().toISOString().slice(0, 10),
    isDry: given['dry-run'] === true,
    isScripted: typeof from === 'string',
    claim: { ...file.claim, ...claimOf(given) },
  };
}

function claimOf(given: Given): PartialClaim {
  const told = [...WORDS, ...NUMBERS, 'read-at']
    .filter((name) => given[name] !== undefined)
    .map((name) => [keyOf(name), toldValue(name, given[name])] as const);
  return Object.fromEntries(told) as PartialClaim;
}

/** "period-start" -> "periodStart" */
function keyOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What is no number stays words, so that the check says what is wrong with it. */
function toldValue(name: string, value: Given[string]): Given[string] | number {
  if (!NUMBERS.includes(name)) return value;
  const count = numberOf(String(value));
  return Number.isNaN(count) ? value : count;
}

type DraftFile = Pick<Told, 'newConflict' | 'newAgency' | 'newSubject' | 'claim'>;

function readDraftFile(path: string): DraftFile {
  const name = path === '-' ? 'standard input' : path;
  const text = readText(path, name);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (problem) {
    throw new Error(`${name}: no JSON: ${problem instanceof Error ? problem.message : problem}`);
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new Error(`${name}: write a claim, or an object with "claim"`);
  if (!('claim' in file)) return { claim: file as PartialClaim };
  const { newConflict, newAgency, newSubject, claim, ...rest } = file as DraftFile;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    throw new Error(
      `${name}: unknown key "${unknown}": beside "claim" there are newConflict, newAgency, newSubject`,
    );
  return { newConflict, newAgency, newSubject, claim };
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new Error(`--from ${name}: there is no such file to read; write its path from here`);
  }
}
