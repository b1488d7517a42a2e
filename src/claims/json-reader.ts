/**
 * A JSON reader that knows on which line each value stands, so that a problem in a pack names its line.
 * Beside what `JSON.parse` refuses it refuses a key that stands twice in one object.
 */

/** A value with the lines of everything inside it. */
export interface ReadJson {
  readonly value: unknown;
  /** The line (from 1) of the value at this path; that of its nearest known parent when the path leads nowhere. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Text that is no JSON; the message says what stands there and what was expected. */
export class JsonProblem extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

interface Place {
  readonly line: number;
  readonly children: Map<PropertyKey, Place> | null;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;

/** Reads a JSON text; throws a JsonProblem for anything that is none. */
export function readJson(text: string): ReadJson {
  const reader = new Reader(text);
  const { value, place } = reader.readAll();
  return {
    value,
    lineOf(path) {
      let here = place;
      for (const key of path) {
        const next = here.children?.get(key);
        if (!next) break;
        here = next;
      }
      return here.line;
    },
  };
}

interface Reading {
  readonly value: unknown;
  readonly place: Place;
}

class Reader {
  private at = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  readAll(): Reading {
    if (this.text.startsWith('\uFEFF'))
      this.fail('the file begins with a byte order mark: save it as UTF-8 without one');
    const reading = this.readValue();
    this.skipSpace();
    if (this.at < this.text.length) this.fail('the file goes on after its end: remove the rest');
    return reading;
  }

  private readValue(): Reading {
    this.skipSpace();
    const place = { line: this.line, children: null };
    switch (this.text[this.at]) {
      case '{':
        return this.readObject();
      case '[':
        return this.readArray();
      case '"':
        return { value: this.readString(), place };
      case undefined:
        return this.fail('the file ends too early: close what is open');
      default:
        return { value: this.readWord(), place };
    }
  }

  private readObject(): Reading {
    const { line } = this;
    const children = new Map<PropertyKey, Place>();
    const entries: [string, unknown][] = [];
    this.at += 1;
    if (!this.take('}')) {
      do {
        this.skipSpace();
        if (this.text[this.at] !== '"')
          this.fail('expected a key in quotes (no comma after the last one)');
        const key = this.readString();
        if (children.has(key)) this.fail(`the key "${key}" stands twice: remove one`);
        if (!this.take(':')) this.fail(`expected a colon after "${key}"`);
        const { value, place } = this.readValue();
        children.set(key, place);
        entries.push([key, value]);
      } while (this.take(','));
      if (!this.take('}')) this.fail('expected a comma or a closing brace');
    }
    return { value: Object.fromEntries(entries), place: { line, children } };
  }

  private readArray(): Reading {
    const { line } = this;
    const children = new Map<PropertyKey, Place>();
    const values: unknown[] = [];
    this.at += 1;
    if (!this.take(']')) {
      do {
        const { value, place } = this.readValue();
        children.set(values.length, place);
        values.push(value);
      } while (this.take(','));
      if (!this.take(']')) this.fail('expected a comma or a closing bracket');
    }
    return { value: values, place: { line, children } };
  }

  private readString(): string {
    STRING.lastIndex = this.at;
    const found = STRING.exec(this.text)?.[0] ?? '';
    try {
      const value = JSON.parse(found) as string;
      this.at += found.length;
      return value;
    } catch {
      return this.fail('a text in quotes is not closed on its line, or has a bad escape');
    }
  }

  private readWord(): number | boolean | null {
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text)?.[0];
    if (found === undefined) return this.fail('expected a value (text stands in double quotes)');
    this.at += found.length;
    return Number(found);
  }

  private take(mark: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x0a) this.line += 1;
      else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
      this.at += 1;
    }
  }

  private fail(message: string): never {
    throw new JsonProblem(this.line, message);
  }
}
