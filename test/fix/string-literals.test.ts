import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringLiterals } from '../../src/fix/string-literals.ts';

it.each([
  ['', ''],
  ['{}', ''],
  ['{"a":1}', '"a"'],
  ['{"a":"b" "c",,}', '"a""b""c"'],
  ['""', '""'],
  ['"""', '""'],
  ['"\\""', '"\\""'],
  ['"\\\\"', '"\\\\"'],
  ['"\\\\""x"', '"\\\\""x"'],
  ['"\\\\\\""', '"\\\\\\""'],
  ['"a\\', ''],
  ['"not closed', ''],
  ['"a" "not closed', '"a"'],
  // Outside of a string a backslash escapes nothing.
  ['\\"a"', '"a"'],
  ['\\\\"a\\\\" \\"b"', '"a\\\\""b"'],
  ['{"é🚲": "\\u00e9"}', '"é🚲""\\u00e9"'],
])('the strings of %s are %s', (line, literals) => {
  expect(stringLiterals(Buffer.from(line))).toBe(literals);
});

it('are those that a regular expression finds, in time that is not linear', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', '\\', 'a', ',', 'é'), { maxLength: 25 }), (characters) => {
      const line = characters.join('');
      const expected = (line.match(/"(?:[^"\\]|\\.)*"/g) ?? []).join('');
      const open = line.replace(/"(?:[^"\\]|\\.)*"/g, '').includes('"');
      // Behind the start of a string that is not closed there is none.
      if (!open) expect(stringLiterals(Buffer.from(line))).toBe(expected);
      expect(stringLiterals(Buffer.from(`${line.replaceAll('"', '')}"x"`))).toBe('"x"');
    }),
  );
});
