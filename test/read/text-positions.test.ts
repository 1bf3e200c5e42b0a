import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textPositions } from '../../src/read/text-positions.ts';

it.each([
  ['', ['1:1', '1:2']],
  ['ab', ['1:1', '1:2', '1:3', '1:4']],
  ['\n', ['1:1', '2:1', '2:2']],
  ['\n\n\n', ['1:1', '2:1', '3:1', '4:1', '4:2']],
  ['a\nbc\n\nd', ['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '4:1', '4:2', '4:3']],
  // Columns count UTF-16 units; CR and U+2028 end no line.
  ['🚲\r\né\u2028x', ['1:1', '1:2', '1:3', '1:4', '2:1', '2:2', '2:3', '2:4', '2:5']],
])('each index of %j has its line and its column', (text, expected) => {
  const at = textPositions(text);
  const found = expected.map((_, index) => {
    const { line, column } = at(index);
    return `${line}:${column}`;
  });
  expect(found).toEqual(expected);
});

it('agrees with counting, in any order of questions', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\n', 'a', 'bc'), { maxLength: 40 }), fc.array(fc.nat(80)), (parts, asked) => {
      const text = parts.join('');
      const at = textPositions(text);
      for (const index of asked.filter((each) => each <= text.length)) {
        const before = text.slice(0, index).split('\n');
        expect(at(index)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      }
    }),
  );
});
