import { isDay } from '../../src/text/day';
import { byteLines } from './byte-lines';
import type { Core, Given, Report } from './core';
import { UnreadableFault } from './decode';
import type { Source } from './read-file';

/** What stands in a broken line's place, so that the count and order of lines stay. */
export interface BrokenLine {
  readonly id: string | number | null;
  /** Counts from 1, blank lines included. */
  readonly line: number;
  readonly error: string;
}

/**
 * Answers one JSON object a line, in order, one at a time; a broken line gets its own answer and does not
 * stop the others. Blank lines are passed over.
 */
export async function* checkLines(
  chunks: AsyncIterable<Uint8Array>,
  core: Core,
  given: Given,
): AsyncGenerator<Report | BrokenLine> {
  let line = 0;
  for await (const bytes of byteLines(chunks)) {
    line += 1;
    let id: Source['id'] = null;
    try {
      if (bytes === null) throw new UnreadableFault('the line is too long; split the text');
      const written = decodeLine(bytes, line);
      if (written.trim() === '') continue;
      const object = parseLine(written);
      id = idOf(object);
      yield core.read(sourceOf(object, id), givenOf(object, given)).report;
    } catch (error) {
      yield { id, line, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

function decodeLine(bytes: Uint8Array, line: number): string {
  try {
    // Only the stream's very beginning can carry a byte order mark.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
  } catch {
    throw new UnreadableFault('not UTF-8 text; write the lines as UTF-8');
  }
}

type LineObject = Readonly<Record<string, unknown>>;

function parseLine(written: string): LineObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch {
    throw new UnreadableFault('not JSON; give one object a line, such as {"id":"a","text":"…"}');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new UnreadableFault('not a JSON object; give {"id","text"} or {"id","html"}');
  }
  return parsed as LineObject;
}

function idOf(object: LineObject): Source['id'] {
  const { id } = object;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function sourceOf(object: LineObject, id: Source['id']): Source {
  const text = stringOf(object, 'text');
  if (text !== null) return { id, content: text, isPage: false };
  const html = stringOf(object, 'html');
  if (html !== null) return { id, content: html, isPage: true };
  throw new UnreadableFault('has neither "text" nor "html"');
}

function givenOf(object: LineObject, given: Given): Given {
  const date = stringOf(object, 'date') || null;
  if (date !== null && !isDay(date)) {
    throw new UnreadableFault(`"date" must be a day such as 2025-06-16, not "${date}"`);
  }
  return {
    url: stringOf(object, 'url') || given.url,
    date: date ?? given.date,
    lang: stringOf(object, 'lang') || given.lang,
  };
}

/** Absent and null are the same; anything else but a string is a fault. */
function stringOf(object: LineObject, name: string): string | null {
  const value = object[name] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new UnreadableFault(`"${name}" must be a string`);
}
