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

describe('locator', () => {
  it('finds every member of any JSON text, at the byte where it starts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const parsed = JSON.parse(text);
        const find = locator(text);
        for (const [pointer, member] of pointersInto(parsed)) {
          const span = find(pointer, 'value');
          expect(JSON.parse(text.slice(span?.start, span?.end))).toEqual(member);
          const bytes = Buffer.from(text).subarray(span?.startByte).toString();
          expect(bytes.startsWith(text.slice(span?.start, span?.end))).toBe(true);
        }
      }),
    );
  });

  it('points at a key, at the last of duplicate keys, and at the nearest ancestor of what is missing', () => {
    const text = '{"a":1,"b":{"c":2},"a":3}';
    const find = locator(text);
    const at = (pointer: string, target: 'key' | 'value' = 'value') => {
      const span = find(pointer, target);
      return text.slice(span?.start, span?.end);
    };
    expect(at('/b/c', 'key')).toBe('"c"');
    expect(at('/a')).toBe('3');
    expect(at('/b/missing')).toBe('{"c":2}');
  });
});

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
        const outer = locator(text)('/arguments', 'value');
        if (outer === undefined) throw new Error('the string itself was not found');
        for (const [pointer, member] of pointersInto(JSON.parse(inner))) {
          const span = insideString(text, outer, pointer);
          expect(JSON.parse(JSON.parse(`"${text.slice(span?.start, span?.end)}"`))).toEqual(member);
        }
      }),
    );
  });
});
