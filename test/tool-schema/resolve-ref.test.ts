import { describe, expect, it } from 'vitest';
import { resolveRef } from '../../src/tool-schema/resolve-ref.ts';

const place = { type: 'string' };
const root = { type: 'object', $defs: { place, 'a/b': place, list: [place] } };
const deep = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ not: inner }), place);

describe('resolveRef', () => {
  it.each([
    ['#', root],
    ['#/$defs/place', place],
    ['#/$defs/a~1b', place],
    ['#/$defs/list/0', place],
  ])('finds %s', (reference, node) => {
    expect(resolveRef(root, reference)).toBe(node);
  });

  it('finds what lies deep', () => {
    expect(resolveRef(deep, `#${'/not'.repeat(60)}`)).toBe(place);
  });

  it.each([
    '',
    '#place',
    '#xx$defs/place',
    '#/$defs/none',
    '#/__proto__',
    '#/$defs/place/type/0/0',
    'https://example.com/place.json',
    `#/${'x/'.repeat(400)}`,
    7,
    null,
    undefined,
  ])('finds nothing at %s', (reference) => {
    expect(resolveRef(root, reference)).toBeUndefined();
  });
});
