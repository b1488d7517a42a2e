import { readArguments, USAGE, UsageFault } from './check/arguments';
import { checkLines } from './check/check-lines';
import { Core, type Given, type Reading, type Report } from './check/core';
import { UnreadableFault } from './check/decode';
import { complain, openOutput, writePieces } from './check/output';
import { readSource } from './check/read-file';
import { reportJson } from './check/report-json';
import { showReading } from './check/show';

// Run by npm, the command stands in the package's folder; the reader's own folder is told apart.
const folder =
  process.env.npm_lifecycle_event === 'check'
    ? (process.env.INIT_CWD ?? process.cwd())
    : process.cwd();
const write = openOutput();

/** Whether everything was read. */
async function run(argv: readonly string[]): Promise<boolean> {
  const asked = readArguments(argv);
  if (asked === null) {
    await write(`${USAGE}\n`);
    return true;
  }
  const core = new Core(asked.today ?? localDay());
  const given: Given = { url: asked.url, date: asked.date, lang: asked.lang };
  if (asked.form === 'jsonl') return answerLines(core, given);
  let read = 0;
  for (const name of asked.files) {
    const reading = await readOne(name, core, given);
    if (reading === null) continue;
    if (asked.form === 'table') {
      await write(`${read > 0 ? '\n' : ''}${showReading(reading, core, asked.explain)}`);
    } else if (asked.form === 'json') await writeJson(reading.report, asked.files.length > 1, read);
    read += 1;
  }
  if (asked.form === 'json' && asked.files.length > 1) await write(read === 0 ? '[]\n' : '\n]\n');
  return read === asked.files.length;
}

/** One report as an object; one of several as the next element of an array. */
async function writeJson(report: Report, ofSeveral: boolean, before: number): Promise<void> {
  if (ofSeveral) await write(before === 0 ? '[\n  ' : ',\n  ');
  await writePieces(write, reportJson(report, 2, ofSeveral ? 1 : 0));
  if (!ofSeveral) await write('\n');
}

async function answerLines(core: Core, given: Given): Promise<boolean> {
  let allRead = true;
  for await (const answer of checkLines(process.stdin, core, given)) {
    if ('error' in answer) {
      allRead = false;
      complain(`line ${answer.line}: ${answer.error}`);
      await write(`${JSON.stringify(answer)}\n`);
    } else {
      await writePieces(write, reportJson(answer, 0));
      await write('\n');
    }
  }
  return allRead;
}

async function readOne(name: string, core: Core, given: Given): Promise<Reading | null> {
  try {
    return core.read(await readSource(name, folder), given);
  } catch (error) {
    if (error instanceof UnreadableFault) complain(`${name}: ${error.message}`);
    else complain(`${name}: could not be read: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

function localDay(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

try {
  process.exitCode = (await run(process.argv.slice(2))) ? 0 : 2;
} catch (error) {
  complain(error instanceof UsageFault ? error.message : String(error));
  process.exitCode = 2;
}
