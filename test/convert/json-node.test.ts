import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, type JsonNode, keysOf, rawOf, textOf } from '../../src/convert/json-node.ts';
import { readJson } from '../../src/convert/read-json.ts';
import { TooDeepError } from '../../src/convert/too-deep-error.ts';

/** What JSON.parse makes of a text, from the nodes. */
function meaningOf(node: JsonNode): unknown {
  const items = itemsOf(node);
  if (node.kind === 'array') return (items ?? []).map(meaningOf);
  if (node.kind === 'object') {
    const values = items ?? [];
    // Like JSON.parse: an own member, whatever it is called.
    return Object.defineProperties(
      {},
      Object.fromEntries(
        keysOf(node).map((key, index) => [
          `${key}`,
          { value: meaningOf(values[index] as JsonNode), enumerable: true, configurable: true, writable: true },
        ]),
      ),
    );
  }
  return node.kind === 'string' ? textOf(node) : (JSON.parse(rawOf(node)) as unknown);
}

function parsed(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

describe('readJson', () => {
  it('gives what JSON.parse gives, at any depth', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        const node = readJson(text);
        expect(node && { value: meaningOf(node) }).toEqual(parsed(text));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what JSON.parse refuses, and nothing else', () => {
    const pieces = fc.constantFrom(
      ...'{}[]:,"\\ \n\t019.eE+-tfnu/bxA',
      'true',
      'null',
      '"a"',
      '\\u00e9',
      '\\uD8',
      '\u0001',
      '\u2028',
      '1e5',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (list) => {
        const text = list.join('');
        expect(readJson(text) !== undefined, JSON.stringify(text)).toBe(parsed(text) !== undefined);
      }),
      { numRuns: 20_000 },
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 7 }), fc.nat(), pieces, fc.boolean(), (text, at, piece, replaces) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + piece + text.slice(place + (replaces ? 1 : 0));
        expect(readJson(broken) !== undefined, broken).toBe(parsed(broken) !== undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it('says so when a text is too deep, before the stack ends', () => {
    expect(() => readJson('['.repeat(100_000))).toThrow(TooDeepError);
    expect(readJson(`${'['.repeat(500)}${']'.repeat(500)}`)).toBeDefined();
  });
});
