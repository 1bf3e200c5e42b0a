import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ObjectKeys, objectKeys } from '../../src/read/object-keys.ts';

/** Keys of a text in which `"` starts and ends them; `{[]}` open and close, everything else is passed over. */
function read(keys: ObjectKeys, text: string): number[] {
  const bytes = Buffer.from(text);
  keys.reset(bytes);
  const found: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const character = String.fromCharCode(bytes[at] ?? 0);
    if (character === '{' || character === '[') keys.open(character === '{');
    if (character === '}' || character === ']') keys.close();
    if (character === '"') {
      const after = keys.read(at);
      found.push(after);
      at = Math.abs(after);
    } else at++;
  }
  return found;
}

function manyKeys(first: string): string {
  return Array.from({ length: 20 }, (_, index) => `"${first}${index}"`).join('');
}

describe('read', () => {
  it.each([
    ['one key', '{"a"}', [4]],
    ['the same again', '{"a" "a"', [4, -8]],
    ['another one', '{"a" "b"', [4, 8]],
    ['what follows them is no part of them', '{"a":"a"{', [4, -8]],
    ['empty keys', '{"" ""', [3, -6]],
    ['two keys with one hash', '{"Aa""BB""Aa"', [5, 9, -13]],
    ['a key that starts another', '{"a""ab""abc""ab"', [4, 8, 13, -17]],
    ['NUL before a key, which hashes like it', '{"a""\0a"', [4, 8]],
    ['a quote that is escaped', '{"\\"""\\""', [5, -9]],
    ['a backslash that is escaped, before the quote', '{"\\\\""a"', [5, 8]],
    ['an escape after the key without', '{"a""\\u0061"', [4, -12]],
    ['an escape before the key without', '{"\\u0061""a"', [9, -12]],
    ['an escape, and two keys without', '{"b""\\u0061""b""a""c"', [4, 12, -15, -18, 21]],
    ['several bytes', '{"é""é"', [5, -9]],
    ['no closing quote', '{"abc', [6]],
    ['a key inside that is outside too', '{"a"{"a"}"a"', [4, 8, -12]],
    ['a key inside is none outside', '{"x"{"a"}"a"', [4, 8, 12]],
    ['a key of an object that was closed', '[{"a"}{"a"}', [5, 10]],
    ['a key of an object that was closed, and an escape', '[{"a"}{"\\u0062""a""b"', [5, 15, 18, -21]],
    ['an escape in an object that was closed', '[{"\\u0061"}{"a"}', [10, 15]],
    ['escapes inside and outside', '{"\\u0061"{"\\u0061"}"a"', [9, 18, -22]],
    ['an array between', '{"a"[]"a"', [4, -9]],
    ['strings of an array are no keys', '{["a""a"]"a"', [5, 8, 12]],
    ['strings in no object', '"a""a"', [3, 6]],
    ['strings behind an object', '{"a"}"a"', [4, 8]],
    ['more is closed than was opened', '}}]{"a""a"', [7, -10]],
  ])('%s: %j', (_, text, ends) => expect(read(objectKeys(), text)).toEqual(ends));

  it.each([14, 15, 16, 17, 18, 40])('finds the last, the first and an escaped one of %i keys', (count) => {
    const names = Array.from({ length: count }, (_, index) => String.fromCharCode(0x61 + index));
    const list = names.map((name) => `"${name}"`).join('');
    const ends = read(objectKeys(), `{${list}"${names.at(-1)}""${names[0]}""\\u0061""new""new"`);
    expect(ends.map((end) => end < 0)).toEqual([...names.map(() => false), true, true, true, false, true]);
  });

  it('forgets the many keys of an object that was closed, at the same depth', () => {
    const ends = read(objectKeys(), `[{${manyKeys('a')}}{${manyKeys('b')}"b3"}{${manyKeys('a')}"b3""a19"}`);
    const twice = ends.flatMap((end, index) => (end < 0 ? [index] : []));
    expect(twice).toEqual([40, 62]);
  });

  it.each([
    ['hashes', '', 20],
    ['texts', '"\\u0061"', 21],
  ])('compares as many keys as a Set holds, and takes no more: %s', (_, escaped, count) => {
    const twice = (most: number) =>
      read(objectKeys(most), `{${escaped}${manyKeys('b')}"b3""c""c"`).flatMap((end, index) => (end < 0 ? [index] : []));
    expect(twice(count + 2)).toEqual([count, count + 2]);
    // The keys are as many as are compared behind the first that is there twice.
    expect(twice(count + 1)).toEqual([count]);
    expect(twice(count)).toEqual([]);
  });

  it('agrees with a list of sets', () => {
    const piece = fc.constantFrom('{', '{', '}', '[', ']', '"a"', '"b"', '"\\u0061"', '""', '"Aa"', '"BB"', '"\\""');
    const keys = objectKeys();
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const open: (Set<string> | undefined)[] = [];
        const expected: boolean[] = [];
        for (const each of pieces) {
          if (each === '{') open.push(new Set());
          else if (each === '[') open.push(undefined);
          else if (each === '}' || each === ']') open.pop();
          else {
            const text = String(JSON.parse(each));
            expected.push(open.at(-1)?.has(text) ?? false);
            open.at(-1)?.add(text);
          }
        }
        expect(read(keys, pieces.join('')).map((end) => end < 0)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reset', () => {
  it.each([
    ['keys', '{"a""b"', '{"a"', [4]],
    ['keys that were escaped', '{"\\u0061"', '{"a""a"', [4, -7]],
    ['depth', '{{[', '"a"', [3]],
  ])('forgets the %s of the line before', (_, before, text, ends) => {
    const keys = objectKeys();
    read(keys, before);
    expect(read(keys, text)).toEqual(ends);
  });

  it('forgets the many keys of a line that ended in them', () => {
    const keys = objectKeys();
    read(keys, `{${manyKeys('a')}`);
    const ends = read(keys, `{${manyKeys('b')}"b3"`);
    expect(ends.flatMap((end, index) => (end < 0 ? [index] : []))).toEqual([20]);
  });

  it('gives back the space of a huge line, and reads the next', () => {
    const keys = objectKeys();
    read(keys, '{"a"'.repeat(70_000));
    expect(read(keys, '{"a""a"')).toEqual([4, -7]);
  });
});

it('knows the depth and whether an object is innermost', () => {
  const keys = objectKeys();
  keys.reset(Buffer.alloc(0));
  const states: (number | boolean)[] = [keys.inObject()];
  states.push(keys.open(true), keys.inObject(), keys.open(false), keys.inObject(), keys.open(true), keys.inObject());
  keys.close();
  states.push(keys.inObject());
  keys.close();
  states.push(keys.inObject(), keys.open(false));
  for (let times = 0; times < 5; times++) keys.close();
  states.push(keys.inObject(), keys.open(false), keys.inObject());
  expect(states).toEqual([false, 1, true, 2, false, 3, true, false, true, 2, false, 1, false]);
});

describe('textOf', () => {
  it.each([
    ['"a"', 'a'],
    ['""', ''],
    ['"\\u00e9\\n\\""', 'é\n"'],
    ['"é😀"', 'é😀'],
    ['"a\tb"', 'a\tb'],
  ])('%j is %j', (text, expected) => {
    const keys = objectKeys();
    const bytes = Buffer.from(`xx${text}yy`);
    keys.reset(bytes);
    expect(keys.textOf(2, bytes.length - 2)).toBe(expected);
  });
});
