import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topLevelValues } from '../../../src/read/file-kinds/top-level-values.ts';

/** The values as they stand in the text, those of several lines with `↵` before them, and the rest behind `|`. */
function found(text: string): string {
  const { values, rest } = topLevelValues(text);
  const each = values.map(({ start, end, lines }) => `${lines ? '↵' : ''}${text.slice(start, end)}`);
  return [...each, `|${text.slice(rest)}`].join(' ');
}

describe('topLevelValues', () => {
  it.each([
    ['', '|'],
    [' \n', '|'],
    ['{}', '{} |'],
    ['{}[]', '{} [] |'],
    [' {} ,;\t[]\u001e\n', '{} [] |'],
    ['{}\u2028[]\u2029{}\u0085[]', '{} [] {} [] |'],
    ['{}\\n[]\\r{}', '{} [] {} |'],
    ['{}\\t[]', '{} |\\t[]'],
    ['{}\\', '{} |\\'],
    ['{}\\n', '{} |'],
    ['{} 1 {}', '{} |1 {}'],
    ['x{}', '|x{}'],
    ['"a"{}', '|"a"{}'],
    ['}{}', '|}{}'],
    ['{}]', '{} |]'],
    ['{"a":[{}]}{}', '{"a":[{}]} {} |'],
    ['[{]}x', '[{]} |x'],
    ['{"a":1', '|{"a":1'],
    ['[{}', '|[{}'],
    ['{} {"a":"', '{} |{"a":"'],
    ['{"a":"b', '|{"a":"b'],
    ['{"}":"]"}{}', '{"}":"]"} {} |'],
    ['{"a":"\\"}"}{}', '{"a":"\\"}"} {} |'],
    ['{"a":"\\\\"}{}', '{"a":"\\\\"} {} |'],
    ['{"a":"\\\\\\"}"}{}', '{"a":"\\\\\\"}"} {} |'],
    ['{"a":"\\"\\"}"}{}', '{"a":"\\"\\"}"} {} |'],
    ['{"a":"\\"', '|{"a":"\\"'],
    ['{"\\":1}', '|{"\\":1}'],
    ['{""}{""}', '{""} {""} |'],
  ])('%j: %s', (text, expected) => expect(found(text)).toBe(expected));

  it('says which values span lines', () => {
    expect(topLevelValues('{}\n{\n}\n[{\n}\n]\n{"a\nb":1}{}').values).toEqual([
      { start: 0, end: 2, lines: false },
      { start: 3, end: 6, lines: true },
      { start: 7, end: 13, lines: true },
      { start: 14, end: 23, lines: false },
      { start: 23, end: 25, lines: false },
    ]);
  });

  it('finds the values that were written', () => {
    const json = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    const value = fc.tuple(json, fc.constantFrom(0, 1)).map(([data, indent]) => JSON.stringify(data, null, indent));
    const separator = fc.constantFrom('', ' ', '\n', ',\n', '\\n', '\\r\\n', '\u001e', ' ; ');
    fc.assert(
      fc.property(fc.array(fc.tuple(value, separator)), (parts) => {
        const { values, rest } = topLevelValues(parts.flat().join(''));
        let at = 0;
        const expected = parts.map(([text, between]) => {
          const start = at;
          at += text.length + between.length;
          return { start, end: start + text.length, lines: text.includes('\n') };
        });
        expect(values).toEqual(expected);
        expect(rest).toBe(at);
      }),
      { numRuns: 300 },
    );
  });
});
