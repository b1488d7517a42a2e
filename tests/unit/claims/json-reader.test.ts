import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonProblem, readJson } from '../../../src/claims/json-reader';

describe('readJson', () => {
  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        expect(readJson(written).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses whatever JSON.parse refuses', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '\\', 'x'),
        (text, at, mark) => {
          const broken = text.slice(0, at % (text.length + 1)) + mark;
          let isJson = true;
          try {
            JSON.parse(broken);
          } catch {
            isJson = false;
          }
          fc.pre(!isJson);
          expect(() => readJson(broken)).toThrow(JsonProblem);
        },
      ),
    );
  });

  it('knows the line of each value, and of the nearest parent of what is not there', () => {
    const read = readJson('{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}\n');
    expect(read.lineOf([])).toBe(1);
    expect(read.lineOf(['a'])).toBe(2);
    expect(read.lineOf(['a', 0])).toBe(3);
    expect(read.lineOf(['a', 1, 'b'])).toBe(4);
    expect(read.lineOf(['a', 1, 'c'])).toBe(4);
    expect(read.lineOf(['z'])).toBe(1);
  });

  it.each([
    ['{"a": 1,\n "a": 2}', 2, 'the key "a" stands twice'],
    ['[1,\n2\n3]', 3, 'expected a comma or a closing bracket'],
    ['{"a"\n 1}', 2, 'expected a colon after "a"'],
    ['[\n"open\n]', 2, 'not closed on its line'],
    ['{} \n{}', 2, 'goes on after its end'],
    ['', 1, 'ends too early'],
  ])('says of %j what is wrong and where', (text, line, message) => {
    const read = () => readJson(text);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ line }));
  });

  it('keeps a key that names a prototype as a key', () => {
    const { value } = readJson('{"__proto__": {"a": 1}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});
