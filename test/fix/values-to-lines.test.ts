import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConversionError, lineMaker } from '../../src/fix/values-to-lines.ts';

/** Lines, each with what ends it, and what was thrown; the bytes come in pieces of one size. */
function made(text: string | Buffer, size = Number.POSITIVE_INFINITY) {
  const maker = lineMaker();
  const lines: string[] = [];
  const bytes = Buffer.from(text);
  try {
    for (let at = 0; at < bytes.length; at += size)
      for (const line of maker.add(bytes.subarray(at, at + size))) lines.push(line.toString());
    maker.end();
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    expect(error.name).toBe('ConversionError');
    return { lines, error: error.message };
  }
  return { lines, records: maker.records() };
}

const mark = '\ufeff';
const recordOf = (bytes: number) => `{"a":"${'x'.repeat(bytes - 8)}"}`;

describe('lineMaker writes', () => {
  it.each([
    ['nothing', '', []],
    ['white space', ' \t\r\n', []],
    ['byte order marks', mark + mark, []],
    ['a record', '{"a":1}', ['{"a":1}']],
    ['an empty record', '{}', ['{}']],
    ['an empty array', '[]', []],
    ['an array', '[{"a":1},{"b":2}]', ['{"a":1}', '{"b":2}']],
    ['an array with a comma behind its last record', '[{},]\n', ['{}']],
    ['an array behind byte order marks and white space', `${mark}${mark}\r\n [\t{}\n]`, ['{}']],
    [
      'records on one line',
      '{"a":1}{"b":2} {"c":3},{"d":4}\t,\n{"e":5}',
      ['{"a":1}', '{"b":2}', '{"c":3}', '{"d":4}', '{"e":5}'],
    ],
    ['an array in an array of a record', '[{"a":[[{"b":[]}]]}]', ['{"a":[[{"b":[]}]]}']],
    ['white space on a line as it is', '{ "a" :\t[ 1 , 2 ] }', ['{ "a" :\t[ 1 , 2 ] }']],
    [
      'line breaks as nothing, with the indentation behind them',
      '{\n  "a": 1,\r\n\t\t"b" :\r \t 2 \n}\n',
      ['{"a": 1,"b" :2 }'],
    ],
    ['blank lines too', '{\n \n\t\n  "a":1}', ['{"a":1}']],
    ['white space behind a token again', '{\n  "a" : 1}', ['{"a" : 1}']],
    ['brackets and commas in strings', '[{"a":"}]{[,\\"}"}]', ['{"a":"}]{[,\\"}"}']],
    ['escapes', String.raw`{"a":"\\","b":"\\\"","":"\u00e9"}`, [String.raw`{"a":"\\","b":"\\\"","":"\u00e9"}`]],
    ['a first key that is empty', '{"":1}', ['{"":1}']],
    ['spaces and tabs in strings behind a break', '{"a":\n"  b\u2028 "}', ['{"a":"  b\u2028 "}']],
    [
      'the spelling of numbers',
      '{"a":1.0,"b":1E5,"c":9223372036854775807}',
      ['{"a":1.0,"b":1E5,"c":9223372036854775807}'],
    ],
    [
      'more bytes than 64 KB',
      recordOf(65_537) + recordOf(140_000) + recordOf(8),
      [recordOf(65_537), recordOf(140_000), recordOf(8)],
    ],
  ])('%s', (_, text, lines) => {
    expect(made(text)).toEqual({ lines: lines.map((line) => `${line}\n`), records: lines.length });
  });

  it.each([65_534, 65_535, 65_536, 65_537, 131_071, 131_072])('a record of %d bytes, whole', (bytes) => {
    expect(made(recordOf(bytes), 50_000).lines).toEqual([`${recordOf(bytes)}\n`]);
  });

  it('lines that stay as they are when more comes', () => {
    const maker = lineMaker();
    const [first] = maker.add(Buffer.from('{"a":1}'));
    maker.add(Buffer.from('{"b":2}'));
    expect(first?.toString()).toBe('{"a":1}\n');
    expect(maker.records()).toBe(2);
  });
});

describe('lineMaker refuses', () => {
  it.each([
    ['{"a":1', [], 'record 1 is cut off'],
    ['{}{"a":"b', ['{}'], 'record 2 is cut off'],
    ['[', [], 'the array is not closed'],
    ['[{},', ['{}'], 'the array is not closed'],
    ['[{}] ]', ['{}'], 'something follows the array'],
    ['[{}],', ['{}'], 'something follows the array'],
    ['[{}]{}', ['{}'], 'something follows the array'],
    ['1', [], 'what follows record 0 is no JSON object'],
    ['[1]', [], 'what follows record 0 is no JSON object'],
    ['[[{}]]', [], 'what follows record 0 is no JSON object'],
    ['{},"a"', ['{}'], 'what follows record 1 is no JSON object'],
    ['{}[{}]', ['{}'], 'what follows record 1 is no JSON object'],
    [',[{}]', [], 'what follows record 0 is no JSON object'],
    ['{}]', ['{}'], 'what follows record 1 is no JSON object'],
    ['{}\v{}', ['{}'], 'what follows record 1 is no JSON object'],
    [`{}${mark}{}`, ['{}'], 'what follows record 1 is no JSON object'],
    [` ${mark}{}`, [], 'what follows record 0 is no JSON object'],
    ['{"a":"b\n"}', [], 'record 1 has a line break in a string'],
    ['{}{"a":"b\r"}', ['{}'], 'record 2 has a line break in a string'],
    ['{"a":"b\\\n"}', [], 'record 1 has a line break in a string'],
    ['{"a"}', [], 'record 1 is not JSON'],
    ['{}\n{"a":1]', ['{}'], 'record 2 is not JSON'],
    // What a line break parts does not grow together.
    ['{"a":1\n2}', [], 'record 1 is not JSON'],
    ['{"a":-\n 1}', [], 'record 1 is not JSON'],
    ['{"a":1.\r\n\t5}', [], 'record 1 is not JSON'],
    ['{"a":tr\nue}', [], 'record 1 is not JSON'],
  ])('%j', (text, lines, error) => {
    // Byte by byte, so that the records before it are given out.
    expect(made(text, 1)).toEqual({ lines: lines.map((line) => `${line}\n`), error });
  });

  it('a record of more bytes than it may have, in numbers that count from the first', () => {
    const lines = (text: string) => lineMaker(2 ** 17).add(Buffer.from(text)).length;
    expect(lines(`{}${recordOf(2 ** 17)}`)).toBe(2);
    expect(() => lines(`{}${recordOf(2 ** 17 + 1)}`)).toThrow(new ConversionError('record 2 is over 0.125 MB'));
  });

  it('a byte order mark that is none', () => {
    expect(made(Buffer.from('efbbef7b7d', 'hex')).error).toBe('what follows record 0 is no JSON object');
    expect(made(Buffer.from('bb7b7d', 'hex')).error).toBe('what follows record 0 is no JSON object');
  });
});

it('lineMaker gives the same, however the bytes are cut', () => {
  const value = fc.dictionary(
    fc.constantFrom('', 'a', '"', '\\', 'é', '{', '🚲'),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('', ']}', '\\"', '\n  ')),
    { maxKeys: 3 },
  );
  const indent = fc.constantFrom('', '  ', '\t', ' \t');
  const between = fc.constantFrom('', ' ', '\n', ',\r\n', ' , ');
  const start = fc.constantFrom('', '\n', mark, mark + mark);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, indent)),
      between,
      start,
      fc.boolean(),
      fc.nat(9),
      (rows, gap, head, isArray, size) => {
        const texts = rows.map(([row, by]) => JSON.stringify(row, null, by));
        const body = texts.join(gap);
        // What is between tokens, a line break and white space behind it, goes.
        const lines = texts.map((each) => `${each.replace(/("(?:[^"\\]|\\.)*")|\n\s*/g, '$1')}\n`);
        expect(made(head + (isArray ? `[${body}]` : body), size + 1)).toEqual({ lines, records: rows.length });
      },
    ),
  );
});
