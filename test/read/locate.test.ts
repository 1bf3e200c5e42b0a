import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerToken } from '../../src/format/pointer.ts';
import { locator, spanOf } from '../../src/read/locate.ts';

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

  const TEXT = '{"a":1,"b":{"c":2,"ü":[10,{"d":null},[]]},"a":3,"~1/x":"","0":true}';
  const find = locator(TEXT);
  const at = (pointer: string, target: 'key' | 'value' = 'value', exactly?: boolean): string | undefined => {
    const span = find(pointer, target, exactly);
    return span && TEXT.slice(span.start, span.end);
  };

  it.each([
    ['', TEXT, TEXT],
    // Of duplicate keys the last.
    ['/a', '3', '"a"'],
    ['/b/c', '2', '"c"'],
    ['/b/ü/0', '10', '10'],
    ['/b/ü/1', '{"d":null}', '{"d":null}'],
    ['/b/ü/1/d', 'null', '"d"'],
    ['/b/ü/2', '[]', '[]'],
    ['/~01~1x', '""', '"~1/x"'],
    ['/0', 'true', '"0"'],
  ])('%j leads to the value %j and the key %j', (pointer, value, key) => {
    expect([at(pointer), at(pointer, 'key')]).toEqual([value, key]);
    expect([at(pointer, 'value', true), at(pointer, 'key', true)]).toEqual([value, key]);
  });

  it.each([
    ['/none', TEXT, TEXT],
    ['/a/b', '3', '"a"'],
    ['/a/0', '3', '"a"'],
    ['/b/none/c', '{"c":2,"ü":[10,{"d":null},[]]}', '"b"'],
    ['/b/ü/3', '[10,{"d":null},[]]', '"ü"'],
    ['/b/ü/-', '[10,{"d":null},[]]', '"ü"'],
    ['/b/ü/length', '[10,{"d":null},[]]', '"ü"'],
    // An element of an array has no key: not that of its neighbour.
    ['/b/ü/1/none', '{"d":null}', '{"d":null}'],
    ['/b/ü/2/0', '[]', '[]'],
  ])('%j is missing: the nearest ancestor has the value %j and the key %j', (pointer, value, key) => {
    expect([at(pointer), at(pointer, 'key')]).toEqual([value, key]);
    expect([at(pointer, 'value', true), at(pointer, 'key', true)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['  {} \r\n', { start: 2, end: 4, startByte: 2 }],
    ['\ufeff{}', { start: 1, end: 3, startByte: 3 }],
    ['', { start: 0, end: 0, startByte: 0 }],
    ['   ', { start: 3, end: 3, startByte: 3 }],
    ['not JSON ', { start: 0, end: 8, startByte: 0 }],
  ])('the whole of %j is what white space stands around', (text, span) => {
    expect([locator(text)('', 'value'), locator(text)('', 'key', true)]).toEqual([span, span]);
  });

  it('finds what can be found in a text that is no JSON', () => {
    expect(locator('')('/a', 'value')).toBeUndefined();
    expect(locator('')('/a', 'key', true)).toBeUndefined();
    // A key without a value is not there.
    expect(locator('{"a":1,"b"')('/b', 'value', true)).toBeUndefined();
    expect(locator('{"a":1,"b"')('/b', 'key')).toEqual({ start: 0, end: 10, startByte: 0 });
    expect(locator('{"a":1,"b":')('/a', 'value', true)).toEqual({ start: 5, end: 6, startByte: 5 });
  });
});

describe('spanOf', () => {
  it.each([
    ['aé🚲b', 0, 1, { start: 0, end: 1, startByte: 0 }],
    ['aé🚲b', 2, 4, { start: 2, end: 4, startByte: 3 }],
    ['aé🚲b', 4, 5, { start: 4, end: 5, startByte: 7 }],
    ['aé🚲b', 4, 4, { start: 4, end: 4, startByte: 7 }],
    ['aé🚲b', 4, 2, { start: 4, end: 4, startByte: 7 }],
  ])('%j from %d to %d has its start in bytes', (text, start, end, span) => {
    expect(spanOf(text, start, end)).toEqual(span);
  });
});
