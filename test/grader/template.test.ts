import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templatesIn } from '../../src/grader/template.ts';

const read = (text: string) =>
  templatesIn(text).map(({ kind, namespace, path }) => [kind, namespace, ...path].join(' '));

describe('templatesIn', () => {
  it.each([
    ['{{item.answer}}', 'path item answer'],
    ['{{ item.answer }}', 'path item answer'],
    ['{{ sample.output_tools[0].function.name }}', 'path sample output_tools 0 function name'],
    ['{{ item["right answer"].a }}', 'path item right answer a'],
    ['{{ item.right-answer }}', 'path item right-answer'],
    ['{{ item.größe }}', 'path item größe'],
    ['{{ answer }}', 'path answer'],
    ['{{ }}', 'path '],
    ['{{ item.a | upper }}', 'expression '],
    ['{{ item.a + 1 }}', 'expression '],
    ['{{ item. }}', 'expression '],
    ['{{ item..a }}', 'expression '],
    ['{{ [0] }}', 'path 0'],
    ['{{item.answer}', 'unclosed '],
    ['{{', 'unclosed '],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('reads several, and none where there is none', () => {
    expect(read('{ "a": 1 } and { {')).toEqual([]);
    expect(read('a {{item.a}} b {{item.b}}')).toEqual(['path item a', 'path item b']);
    expect(read('{{item.a} and {{item.b}}')).toEqual(['unclosed ', 'path item b']);
    expect(read('{"v": "{{item.a}}"}')).toEqual(['path item a']);
  });

  it('gives each its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'item', '.', 'a', ' ', '[0]') }), (text) =>
        templatesIn(text).every(({ start, text: own }) => text.startsWith(own, start)),
      ),
    );
  });

  it('is bounded', () => {
    expect(templatesIn('{{item.a}}'.repeat(5000))).toHaveLength(1000);
    expect(read(`{{ ${'a.'.repeat(100_000)}b }}`)).toEqual(['expression ']);
    expect(templatesIn('{{'.repeat(100_000))).toHaveLength(1000);
  });
});
