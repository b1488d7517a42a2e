/**
 * Measures the detector on a folder of annotated texts: `npm run eval -- FOLDER [--lang en] [--errors]`.
 * The folder holds `articles/NNN.txt` with `NNN.json` and, if it likes, `sentences.jsonl`.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openRecord } from '../src/claims/open-record';
import { detectFigures } from '../src/detect/detect-figures';
import type { Figure } from '../src/detect/figure';
import { dayFromText } from '../src/text/document-day';
import { type NameScanner, NO_NAMES } from '../src/text/names';
import { readPlainText } from '../src/text/plain-text';
import { type EvalDocument, readArticles, readSentenceFile } from './eval/corpus';
import { judgeDocument, newTally, type Tally } from './eval/judge';
import { loadPack } from './load-pack';

const LAST_RUN = path.join('node_modules', '.cache', 'toll-trace-eval.json');

interface Options {
  readonly folder: string;
  readonly lang: string;
  readonly errors: boolean;
  readonly only: string | null;
}

function readOptions(argv: readonly string[]): Options {
  const valueAfter = (flag: string) =>
    argv.includes(flag) ? (argv[argv.indexOf(flag) + 1] ?? null) : null;
  const folder = argv.find(
    (word, at) => !word.startsWith('--') && !/^--(?:lang|only)$/.test(argv[at - 1] ?? ''),
  );
  if (!folder) throw new Error('eval: name a corpus folder (npm run eval -- FOLDER)');
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`eval: ${folder} is not a folder`);
  if (
    !existsSync(path.join(folder, 'articles')) &&
    !existsSync(path.join(folder, 'sentences.jsonl'))
  ) {
    throw new Error(`eval: ${folder} holds neither articles/ nor sentences.jsonl`);
  }
  return {
    folder,
    lang: valueAfter('--lang') ?? 'en',
    errors: argv.includes('--errors'),
    only: valueAfter('--only'),
  };
}

/** The names of the bundled pack; `--no-names` measures detection without them. */
function namesFor(argv: readonly string[]): NameScanner {
  return argv.includes('--no-names') ? NO_NAMES : openRecord([loadPack()]).names;
}

const names = namesFor(process.argv);

function figuresOf(document: EvalDocument): Figure[] {
  const read = readPlainText(document.text);
  const published = document.published ?? dayFromText(read);
  return detectFigures(read, names, { published, lang: document.lang });
}

function measure(title: string, documents: readonly EvalDocument[], options: Options): Tally {
  const tally = newTally();
  for (const document of documents) {
    if (document.lang !== options.lang || (options.only && document.id !== options.only)) continue;
    judgeDocument(document, figuresOf(document), tally);
  }
  console.log(`\n${title}: ${tally.documents} texts`);
  for (const [name, value] of Object.entries(summaryOf(tally)))
    console.log(`  ${name.padEnd(26)}${value}`);
  if (options.errors) for (const line of tally.lines) console.log(line);
  return tally;
}

const percent = (part: number, whole: number) =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : '-';

function summaryOf(t: Tally): Record<string, string> {
  const precision = t.found / (t.found + t.false || 1);
  const recall = t.found / (t.found + t.missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return {
    precision: `${(100 * precision).toFixed(1)} %`,
    recall: `${(100 * recall).toFixed(1)} %`,
    F1: `${(100 * f1).toFixed(1)} %  (found ${t.found}, false ${t.false}, missed ${t.missed})`,
    'measure right': percent(t.measure, t.found),
    'bound right': percent(t.bound, t.found),
    'kind right': percent(t.kind, t.kindOf),
    'attribution where named': percent(t.named, t.namedOf),
    'attribution left empty': percent(t.unnamed, t.unnamedOf),
    'subject right': percent(t.subject, t.subjectOf),
    'alarms in texts without': `${t.alarms} of ${t.empty}`,
  };
}

function printChanges(now: Record<string, Record<string, string>>): void {
  const before = existsSync(LAST_RUN)
    ? (JSON.parse(readFileSync(LAST_RUN, 'utf8')) as Record<string, Record<string, string>>)
    : {};
  const changed: string[] = [];
  for (const [part, rows] of Object.entries(now)) {
    for (const [name, value] of Object.entries(rows)) {
      const old = before[part]?.[name];
      if (old !== undefined && old !== value) changed.push(`  ${part} ${name}: ${old} -> ${value}`);
    }
  }
  if (changed.length > 0) console.log(`\nChanged against the last run:\n${changed.join('\n')}`);
  mkdirSync(path.dirname(LAST_RUN), { recursive: true });
  writeFileSync(LAST_RUN, JSON.stringify(now));
}

try {
  const options = readOptions(process.argv.slice(2));
  const now: Record<string, Record<string, string>> = {};
  const articles = readArticles(path.join(options.folder, 'articles'));
  if (articles.length > 0) now.articles = summaryOf(measure('articles', articles, options));
  const sentences = readSentenceFile(path.join(options.folder, 'sentences.jsonl'));
  if (sentences.length > 0) now.sentences = summaryOf(measure('sentences', sentences, options));
  if (!options.only) printChanges(now);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
