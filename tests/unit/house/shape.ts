import type { SourceFile } from './sources';
import { withoutWords } from './sources';

/** Longest file of src, in lines; language data and style sheets are data, not code. */
const MOST_LINES = 300;
const IS_DATA = /^src\/(?:detect\/lang\/|view\/words\/[a-z]{2}\.ts$)|\.css\.ts$/;

/** Files with more lines than one job needs. */
export function longFiles(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !IS_DATA.test(path))
    .map(({ path, code }) => ({ path, lines: code.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines, ${MOST_LINES} at most; split off one job`);
}

/** What the promises rule out in code that ships, and why. */
const BANNED: readonly {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Only files whose path fits; absent: all. */
  readonly where?: RegExp;
  /** Files to which the rule does not apply. */
  readonly but?: RegExp;
}[] = [
  {
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe)\b/,
    reason: 'writes markup from text; make elements instead',
  },
  { pattern: /\bnew\s+Function\b|\beval\s*\(/, reason: 'runs text as code' },
  { pattern: /\bdocument\.write/, reason: 'rewrites a page' },
  {
    pattern: /\bhighlights\.clear\s*\(/,
    reason: "deletes the page's own highlights; delete only ours by name",
  },
  {
    pattern: /\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b/,
    reason: 'makes a request',
  },
  {
    pattern: /\bfetch\s*\(/,
    reason: "makes a request; the package's own files are read in src/bridge/bundled-texts.ts",
    but: /^src\/bridge\/bundled-texts\.ts$/,
  },
  {
    pattern: /\bnew\s+Date\s*\(\s*\)|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b/,
    reason: 'asks the clock or chance; the day arrives as an argument',
    where: /^src\/(?:text|detect|claims|match|report)\//,
  },
  { pattern: /\bconsole\s*\./, reason: "writes to the page's console" },
  { pattern: /:\s*any\b|\bas\s+any\b|<any>/, reason: 'any gives up the types' },
];

/** Uses of what is ruled out, outside comments and strings, with their lines. */
export function bannedUses(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, code }) =>
    withoutWords(code)
      .split('\n')
      .flatMap((line) =>
        BANNED.filter(
          ({ pattern, where, but }) =>
            pattern.test(line) && (where?.test(path) ?? true) && !but?.test(path),
        ).map(({ reason }) => `${path}: ${line.trim()}: ${reason}`),
      ),
  );
}

const EXPORT =
  /^export (?:async |abstract |default )*(?:function\*?|class|const|let|interface|type|enum)\s+(\w+)/;

/**
 * Exports without a doc comment right above them. A type that is taken from the list just above it needs
 * none of its own.
 */
export function undocumentedExports({ path, code }: SourceFile): readonly string[] {
  const lines = code.split('\n');
  return lines.flatMap((line, i) => {
    const name = EXPORT.exec(line)?.[1];
    if (name === undefined) return [];
    const above = lines[i - 1]?.trim() ?? '';
    if (above.endsWith('*/') || line.includes('= (typeof ')) return [];
    return [`${path}: ${name} has no doc comment: say its meaning, its units, what null means`];
  });
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.css|\.test|\.content)?\.tsx?$/;
const VAGUE = /^index\.|(?:^|-)(?:utils?|helpers?|manager|data|process|handle|misc|common)(?:\.|-)/;

/** File names that are not kebab-case or say nothing. */
export function poorNames(files: readonly SourceFile[]): readonly string[] {
  return files
    .map(({ path }) => ({ path, name: path.split('/').at(-1) ?? '' }))
    .filter(({ name }) => !NAME.test(name) || VAGUE.test(name))
    .map(({ path }) => `${path}: name the file in kebab-case for the one concept inside`);
}
