import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineFacts } from '../../src/read/line.ts';
import { scanLine } from '../../src/read/scan-line.ts';
import { utf16Index } from '../../src/read/utf16-index.ts';

const scan = (text: string): LineFacts => {
  const bytes = Buffer.from(text, 'utf8');
  return scanLine(bytes, 0, bytes.length);
};
const duplicates = (text: string): string[] => scan(text).duplicateKeys.map(({ key }) => key);
const unsafe = (text: string): string[] => scan(text).unsafeNumbers.map((number) => number.text);

describe('depth', () => {
  it.each([
    ['1', 0],
    ['"[[["', 0],
    ['[]', 1],
    ['{"a":[{"b":"}"}]}', 3],
    ['[[],[[]]]', 3],
  ])('%s is %i', (text, depth) => expect(scan(text).depth).toBe(depth));

  it('counts a million levels', () => {
    expect(scan('['.repeat(1e6) + ']'.repeat(1e6)).depth).toBe(1e6);
    expect(scan(`${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`)).toMatchObject({ depth: 1e5, duplicateKeyCount: 0 });
  });
});

describe('duplicate keys', () => {
  it.each([
    ['{"a":1,"b":2,"a":3}', ['a']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['{"\\u0061":1,"a":2}', ['a']],
    ['{"é":1,"\\u00e9":2}', ['é']],
    ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', []],
    ['{"a":["a","a"],"b":"a"}', []],
    ['{"a":"\\",\\"a\\":1"}', []],
    ['{"":1,"":2}', ['']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['[{"a":1,"a":2},{"a":1,"a":1,"a":1}]', ['a', 'a', 'a']],
    ['{"a":{"x":1,"x":2},"a":3}', ['x', 'a']],
    [`{${Array.from({ length: 40 }, (_, i) => `"k${i}":${i}`).join(',')},"k3":0,"k\\u0033":0}`, ['k3', 'k3']],
  ])('%s', (text, keys) => expect(duplicates(text)).toEqual(keys));

  it('points at the later key, quotes included, in bytes from the start of the line', () => {
    const line = '{"é":1,"é":2}';
    const bytes = Buffer.from(`xx${line}yy`);
    const [found] = scanLine(bytes, 2, bytes.length - 2).duplicateKeys;
    expect(found).toEqual({ key: 'é', start: 8, end: 12 });
    expect(line.slice(utf16Index(line, 8), utf16Index(line, 12))).toBe('"é"');
  });

  it('counts a million and keeps a hundred', () => {
    const facts = scan(`{${'"messages":1,'.repeat(1e6)}"messages":1}`);
    expect(facts.duplicateKeyCount).toBe(1e6);
    expect(facts.duplicateKeys).toHaveLength(100);
  });

  it('takes a million different keys', () => {
    expect(scan(`{${Array.from({ length: 1e6 }, (_, i) => `"${i}":1`).join(',')}}`).duplicateKeyCount).toBe(0);
  });
});

describe('unsafe numbers', () => {
  it.each([
    ['[1,-0,0.1,1e2,9007199254740992,-9007199254740992,1.0,0.10000000000000000555,1e-400,1e22]', []],
    ['[9007199254740993]', ['9007199254740993']],
    ['[-9007199254740993,1e400,-1E+400]', ['-9007199254740993', '1e400', '-1E+400']],
    ['[1e309,9e999]', ['1e309', '9e999']],
    ['[9223372036854775807]', ['9223372036854775807']],
    ['[12345678901234567890123]', ['12345678901234567890123']],
    ['[100000000000000000000000]', ['100000000000000000000000']],
    ['{"a":"9007199254740993"}', []],
  ])('%s', (text, numbers) => expect(unsafe(text)).toEqual(numbers));

  it('takes a number of a million digits', () => {
    expect(scan(`[${'9'.repeat(1e6)}]`).unsafeNumberCount).toBe(1);
  });
});

/** The same by recursion over a list of members that JSON.stringify never sees. */
type Tree =
  | { readonly object: readonly (readonly [string, Tree])[] }
  | { readonly array: readonly Tree[] }
  | string
  | number;

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.record({ array: fc.array(tie('tree'), { maxLength: 4 }) }),
    fc.record({
      object: fc.array(fc.tuple(fc.oneof(fc.constantFrom('a', 'b', '"', '\\', 'é', ''), fc.string()), tie('tree')), {
        maxLength: 20,
      }),
    }),
  ),
})).tree;

function write(node: Tree): string {
  if (typeof node === 'string' || typeof node === 'number') return JSON.stringify(node);
  if ('array' in node) return `[ ${node.array.map(write).join(' ,')}]`;
  return `{${node.object.map(([key, value]) => `${JSON.stringify(key)} : ${write(value)}`).join(',')} }`;
}

function slow(node: Tree): { depth: number; duplicates: number } {
  if (typeof node === 'string' || typeof node === 'number') return { depth: 0, duplicates: 0 };
  const children = ('array' in node ? node.array : node.object.map(([, value]) => value)).map(slow);
  const own = 'array' in node ? 0 : node.object.length - new Set(node.object.map(([key]) => key)).size;
  return {
    depth: 1 + Math.max(0, ...children.map(({ depth }) => depth)),
    duplicates: children.reduce((sum, child) => sum + child.duplicates, own),
  };
}

it('agrees with a slow reference', () => {
  fc.assert(
    fc.property(tree, (node) => {
      const text = write(node);
      JSON.parse(text);
      const facts = scan(text);
      expect({ depth: facts.depth, duplicates: facts.duplicateKeyCount }).toEqual(slow(node));
    }),
    { numRuns: 2000 },
  );
});

it('finds the integers that a double changes', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (value) => {
      expect(scan(`[${value}]`).unsafeNumberCount).toBe(BigInt(Number(value)) === value ? 0 : 1);
    }),
    { numRuns: 2000 },
  );
});
