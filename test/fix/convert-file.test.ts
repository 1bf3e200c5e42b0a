import { describe, expect, it } from 'vitest';
import { CONVERSIONS } from '../../src/fix/convert-file.ts';
import type { ConvertibleKind } from '../../src/read/convertible.ts';

/** What a file of a kind becomes, and in which words; its blocks use the same memory, as those of a file do. */
async function converted(kind: ConvertibleKind, blocks: readonly (string | Buffer)[], name = '') {
  const memory = Buffer.alloc(64);
  const parts: Buffer[] = [];
  async function* given() {
    for (const block of blocks) {
      const bytes = Buffer.from(block);
      bytes.copy(memory);
      yield memory.subarray(0, bytes.length);
    }
  }
  const found = { kind, name, records: undefined, offset: 0 };
  const { done } = await CONVERSIONS[kind](given(), (bytes) => void parts.push(Buffer.from(bytes)), found);
  return [Buffer.concat(parts).toString('utf8'), done];
}

describe('a conversion', () => {
  it.each<[ConvertibleKind, string[], string, string]>([
    ['json-array', ['[{"a":', '1},{}', ']'], '{"a":1}\n{}\n', 'a JSON array became 2 lines'],
    ['json-array', ['[{}]'], '{}\n', 'a JSON array became 1 line'],
    ['json-array', ['[', ']'], '', 'a JSON array became 0 lines'],
    [
      'pretty-printed',
      ['{\n  "a": ', '1\n}\n{\n', '}\n'],
      '{"a": 1}\n{}\n',
      'records on several lines each became 2 lines',
    ],
    ['glued', ['{}{', '}'], '{}\n{}\n', 'records without line breaks between them became 2 lines'],
    ['cr-only', ['\r{}\r\r', '{}', '\r'], '\n{}\n\n{}\n', 'line ends CR became LF'],
    ['cr-only', ['\r{}\r{}'], '\n{}\n{}', 'line ends CR became LF'],
    ['cr-only', [''], '', 'line ends CR became LF'],
  ])('of %s, %j', async (kind, blocks, text, done) => {
    expect(await converted(kind, blocks)).toEqual([text, done]);
  });

  it.each<[ConvertibleKind, string, string]>([
    ['utf-16', 'UTF-16 big-endian', '006100e9'],
    ['utf-16', 'UTF-16 little-endian', '6100e900'],
    ['utf-32', 'UTF-32 big-endian', '00000061000000e9'],
    ['utf-32', 'UTF-32 little-endian', '61000000e9000000'],
  ])('of %s, %s', async (kind, name, hex) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(await converted(kind, [bytes.subarray(0, 3), bytes.subarray(3)], name)).toEqual([
      'aé',
      `${name} became UTF-8`,
    ]);
  });

  it.each<[ConvertibleKind, string, string]>([
    ['json-array', '[{}', 'the array is not closed'],
    ['glued', '{}{', 'record 2 is cut off'],
    ['utf-16', 'abc', 'it is not all UTF-16'],
  ])('of %s refuses %j', async (kind, text, reason) => {
    await expect(converted(kind, [text], 'UTF-16 big-endian')).rejects.toThrow(reason);
  });
});
