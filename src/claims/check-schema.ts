import type { z } from 'zod';
import type { ReadJson } from './json-reader';
import type { Problem } from './problem';
import { FILE_SCHEMAS, fileKind } from './schema';

/** What a file's schema finds wrong in it, with lines; empty when it is sound. `file`: path inside the pack's folder. */
export function schemaProblems(file: string, read: ReadJson): readonly Problem[] {
  const { error } = FILE_SCHEMAS[fileKind(file)].safeParse(read.value);
  return (error?.issues ?? []).map((issue) => issueProblem(file, read, issue));
}

function issueProblem(file: string, read: ReadJson, issue: z.core.$ZodIssue): Problem {
  return { file, line: read.lineOf(issue.path), message: issueMessage(read, issue) };
}

/** "line 5: …", for a pack of one file. */
export function issueLine(read: ReadJson, issue: z.core.$ZodIssue): string {
  return `line ${read.lineOf(issue.path)}: ${issueMessage(read, issue)}`;
}

function issueMessage(read: ReadJson, issue: z.core.$ZodIssue): string {
  const path = issue.path.length > 0 ? `"${issue.path.join('.')}": ` : '';
  return path + issueText(issue, valueAt(read.value, issue.path));
}

/** What the schema finds wrong in a value by itself, with its mend; null when it is sound. */
export function whatIsWrong(schema: z.ZodType, value: unknown): string | null {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue ? issueText(issue, valueAt(value, issue.path)) : null;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (here as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    value,
  );
}

function issueText(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}: correct its spelling or remove it`;
    case 'invalid_value': {
      const allowed = issue.values.map((one) => JSON.stringify(one)).join(', ');
      return value === undefined ? `missing: add it, one of ${allowed}` : `write one of ${allowed}`;
    }
    case 'invalid_type':
      if (value === undefined) return 'missing: add it';
      if (issue.expected === 'int') return 'write a whole number';
      return `write ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    default:
      return issue.message;
  }
}
