import { describe, expect, it } from 'vitest';
import type { LineFacts } from '../../src/read/line.ts';
import { scanLine } from '../../src/read/scan-line.ts';

const scan = (text: string): LineFacts => {
  const bytes = Buffer.from(text);
  return scanLine(bytes, 0, bytes.length);
};
/** What is found, at the places where it is. */
const found = (text: string): string[] => {
  const { depth, duplicateKeys, unsafeNumbers } = scan(text);
  return [
    `depth ${depth}`,
    ...duplicateKeys.map(({ key, start, end }) => `${key} ${start}-${end}`),
    ...unsafeNumbers.map(({ text, start, end }) => `${text} ${start}-${end}`),
  ];
};

describe('scanLine', () => {
  it.each([
    ['', ['depth 0']],
    ['"{[,"', ['depth 0']],
    [' { } ', ['depth 1']],
    ['[{},"a",{},"a"]', ['depth 2']],
    ['{"a":"a","b":"a"}', ['depth 1']],
    ['{"a":{"b":1,"b":2} , "a":3}', ['depth 2', 'b 12-15', 'a 21-24']],
    ['{"a":[{},[]],"a":[[[]]]}', ['depth 4', 'a 13-16']],
    ['{ "a" : 1 ,\t"b" : 2 , "a" : 3 }', ['depth 1', 'a 22-25']],
    ['{"a":true,"a":false,"b":null,"b":-1}', ['depth 1', 'a 10-13', 'b 29-32']],
    ['{"a":"x\\",","a":1}', ['depth 1', 'a 12-15']],
    ['{"\\u0061\\"":1,"a\\"":2}', ['depth 1', 'a" 14-19']],
    ['[-9007199254740993]', ['depth 1', '-9007199254740993 1-18']],
    ['[-1e400,1e999]', ['depth 1', '-1e400 1-7', '1e999 8-13']],
    ['[1e308,1e309 ,2E+308]', ['depth 1', '1e309 7-12', '2E+308 14-20']],
    ['[1,10e999,0e999]', ['depth 1', '10e999 3-9']],
    // A part of a number would be unsafe by itself.
    ['[0.9007199254740993,1.9007199254740993]', ['depth 1']],
    ['[1e-9007199254740993,1e-400,10E-9007199254740993]', ['depth 1']],
    ['[-0.9007199254740993e1]', ['depth 1']],
    ['[90071992547409920,90071992547409931]', ['depth 1', '90071992547409931 19-36']],
    [' 9007199254740993 ', ['depth 0', '9007199254740993 1-17']],
    ['{"9007199254740993":"9007199254740993"}', ['depth 1']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['1{', 1, { depth: 0 }],
    ['[1][[', 3, { depth: 1 }],
    ['90071992547409925', 15, { unsafeNumberCount: 0 }],
    ['90071992547409925', 16, { unsafeNumberCount: 0 }],
    ['90071992547409925', 17, { unsafeNumbers: [{ text: '90071992547409925', start: 0, end: 17 }] }],
    ['10000000000000001', 16, { unsafeNumberCount: 0 }],
    ['1e3089', 5, { unsafeNumberCount: 0 }],
  ])('looks at nothing behind the range: %s up to %i', (text, end, expected) => {
    expect(scanLine(Buffer.from(text), 0, end)).toMatchObject(expected);
  });

  it('counts from the start of the range, and reads any bytes', () => {
    const text = '[{"é":1,"é":2},9007199254740993]';
    const bytes = new Uint8Array(Buffer.from(`"\\${text}"`)).subarray(1);
    expect(scanLine(bytes, 1, bytes.length - 1)).toEqual({
      depth: 2,
      duplicateKeys: [{ key: 'é', start: 9, end: 13 }],
      duplicateKeyCount: 1,
      unsafeNumbers: [{ text: '9007199254740993', start: 17, end: 33 }],
      unsafeNumberCount: 1,
    });
  });

  it.each([99, 100, 101, 205])('counts %i and keeps the first hundred', (count) => {
    const facts = scan(
      `[${Array.from({ length: count }, (_, n) => `{"a":1,"a":900719925474${1001 + 2 * n}0001}`).join(',')}]`,
    );
    expect([facts.duplicateKeyCount, facts.unsafeNumberCount]).toEqual([count, count]);
    expect(facts.duplicateKeys).toHaveLength(Math.min(100, count));
    expect(facts.unsafeNumbers).toHaveLength(Math.min(100, count));
    expect(facts.duplicateKeys.at(-1)?.start).toBe(8 + 33 * (Math.min(100, count) - 1));
    expect(facts.unsafeNumbers[0]?.text).toBe('90071992547410010001');
  });

  // Around the length from which a string is searched and not looked at byte by byte.
  it.each(['"', '\\', '\\"', '"\\', '\\\\', '\\\\\\', '"\\\\"', '\n', 'é', '{', 'x"x"x'])(
    'finds the end of strings with %j anywhere',
    (odd) => {
      for (let before = 0; before < 40; before++) {
        for (const after of [0, 1, 2, 30]) {
          const string = JSON.stringify(`${'x'.repeat(before)}${odd}${'x'.repeat(after)}`);
          const text = `[${string},{"a":${string},"a":1}]`;
          const start = Buffer.byteLength(text) - 7;
          expect(found(text), text).toEqual(['depth 2', `a ${start}-${start + 3}`]);
        }
      }
    },
  );

  it.each(['"', '"abc', `"${'x'.repeat(100)}`, `["${'x'.repeat(22)}\\"`, '{"abc'])(
    'ends where a string does not: %s',
    (text) => {
      const bytes = Buffer.from(text);
      expect(scanLine(bytes, 0, bytes.length).duplicateKeyCount).toBe(0);
    },
  );
});
