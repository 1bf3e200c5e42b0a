import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerToken } from '../../src/format/pointer.ts';
import { insideString } from '../../src/read/inside-string.ts';
import { locator } from '../../src/read/locate.ts';

/** Every pointer into a value with what stands there. */
function* pointersInto(value: unknown, pointer = ''): Generator<[string, unknown]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* pointersInto(member, `${pointer}/${pointerToken(key)}`);
}

/** The span of what stands at `/arguments`. */
function argumentsIn(text: string) {
  const span = locator(text)('/arguments', 'value');
  if (span === undefined) throw new Error('the string itself was not found');
  return span;
}

describe('insideString', () => {
  it('finds every member of JSON written in a JSON string, however it is escaped', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, ascii) => {
        const inner = JSON.stringify(value);
        const escaped = JSON.stringify(inner);
        const literal = ascii
          ? escaped.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : escaped;
        const text = `{"arguments":${literal}}`;
        for (const [pointer, member] of pointersInto(JSON.parse(inner))) {
          const span = insideString(text, argumentsIn(text), pointer);
          expect(JSON.parse(JSON.parse(`"${text.slice(span?.start, span?.end)}"`))).toEqual(member);
        }
      }),
    );
  });

  it.each([
    ['', '{\\"city\\": \\"G\\u00e9nt\\", \\"n\\": [1]}'],
    ['/city', '\\"G\\u00e9nt\\"'],
    ['/n', '[1]'],
    ['/n/0', '1'],
    ['/none', '{\\"city\\": \\"G\\u00e9nt\\", \\"n\\": [1]}'],
  ])('%j in a tool call leads to its place in the line, in bytes too', (pointer, expected) => {
    const text = '{"é":"🚲","arguments": "{\\"city\\": \\"G\\u00e9nt\\", \\"n\\": [1]}"} ';
    const span = insideString(text, argumentsIn(text), pointer);
    expect(text.slice(span?.start, span?.end)).toBe(expected);
    expect(span?.startByte).toBe(Buffer.byteLength(text.slice(0, span?.start)));
  });

  it.each([
    ['what is no string', '{"arguments":{"a":1}}', ''],
    ['a string that holds nothing', '{"arguments":""}', '/a'],
    ['a string without JSON', '{"arguments":"  "}', '/a'],
  ])('gives nothing inside of %s', (_, text, pointer) => {
    expect(insideString(text, argumentsIn(text), pointer)).toBeUndefined();
  });
});
