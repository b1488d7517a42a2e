import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../src/text/day';

/** What the command line of `check` asks for. */
export interface CheckArguments {
  /** Files in the order given. */
  readonly files: readonly string[];
  /** `table` for a person, `json` for one document, `jsonl` for lines on standard input. */
  readonly form: 'table' | 'json' | 'jsonl';
  /** The page's day; null: found in the page itself. */
  readonly date: Day | null;
  /** The page's address; null: unknown. */
  readonly url: string | null;
  /** The reader's day; null: the clock's. */
  readonly today: Day | null;
  /** BCP 47; null: found in the page, else English. */
  readonly lang: string | null;
  /** Print why each figure got its reading and status. */
  readonly explain: boolean;
}

/** Thrown for a command line that cannot be followed; the message is one line and says what to do. */
export class UsageFault extends Error {}

/** Shown by `--help`, and in short after a wrong command line. */
export const USAGE = `npm run --silent check -- FILE... [options]
npm run --silent check -- --jsonl [options] < lines

Finds the casualty figures of files and says who published each first.
FILE is read as a page when it ends in .html or .htm, else as plain text; "-" is standard input.

  --json       one JSON report (an array for several files) instead of a table
  --jsonl      read {"id","text"|"html","url"?,"date"?,"lang"?} a line on standard input
               and write one report a line, in the same order (blank lines are passed over)
  --explain    print how each figure was read and why it got its status
  --date DAY   the page's day, YYYY-MM-DD
  --today DAY  the reader's day instead of the clock's
  --url URL    the page's address
  --lang LANG  the text's language (en)

Exit status: 0 when all was read, 2 when something was not; each such thing gets one line.`;

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  explain: { type: 'boolean' },
  date: { type: 'string' },
  today: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; null when only help is asked for. Throws a UsageFault. */
export function readArguments(argv: readonly string[]): CheckArguments | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const jsonl = values.jsonl ?? false;
  if (jsonl && positionals.length > 0) {
    throw new UsageFault('--jsonl reads standard input: give either files or --jsonl');
  }
  if (jsonl && values.json) throw new UsageFault('give either --json or --jsonl');
  if (!jsonl && positionals.length === 0) {
    throw new UsageFault('name at least one file, or --jsonl (see --help)');
  }
  return {
    files: positionals,
    form: jsonl ? 'jsonl' : values.json ? 'json' : 'table',
    date: dayOption('--date', values.date),
    today: dayOption('--today', values.today),
    url: values.url ?? null,
    lang: values.lang ?? null,
    explain: values.explain ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // parseArgs explains unknown options in several sentences; the first says what is wrong.
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageFault(`${reason} (see --help)`);
  }
}

function dayOption(name: string, value: string | undefined): Day | null {
  if (value === undefined) return null;
  if (!isDay(value))
    throw new UsageFault(`${name} must be a day such as 2025-06-16, not "${value}"`);
  return value;
}
