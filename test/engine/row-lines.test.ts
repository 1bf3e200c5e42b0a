import { describe, expect, it } from 'vitest';
import { rowLines } from '../../src/engine/row-lines.ts';

const MARK = '\ufeff';
const linesOf = (text: string, offset = 0) =>
  [...rowLines({ offset, bytes: Buffer.from(text) })].map(({ part, isBlank }) => [
    part.offset,
    part.bytes.toString(),
    isBlank,
  ]);

describe('rowLines', () => {
  it.each<[string, string, number, unknown[]]>([
    ['no bytes', '', 0, []],
    ['nothing but a mark', MARK, 0, []],
    ['one line without an end', '{}', 0, [[0, '{}', false]]],
    ['one line with an end', '{}\n', 0, [[0, '{}\n', false]]],
    [
      'lines behind the start of a file',
      'a\r\n\nb',
      70,
      [
        [70, 'a\r\n', false],
        [73, '\n', true],
        [74, 'b', false],
      ],
    ],
    [
      'white space of JSON',
      ' \t\r\n\u00a0\n\f\n ',
      5,
      [
        [5, ' \t\r\n', true],
        [9, '\u00a0\n', false],
        [12, '\f\n', false],
        [14, ' ', true],
      ],
    ],
    [
      'a mark before an empty line',
      `${MARK}\n{}\n`,
      0,
      [
        [0, `${MARK}\n`, true],
        [4, '{}\n', false],
      ],
    ],
    [
      'marks that do not start the file',
      `\n${MARK}\n`,
      0,
      [
        [0, '\n', true],
        [1, `${MARK}\n`, false],
      ],
    ],
    ['a mark that starts a later chunk', `${MARK}\n`, 9, [[9, `${MARK}\n`, false]]],
    ['nothing but a mark in a later chunk', MARK, 9, [[9, MARK, false]]],
    [
      'a line feed first',
      '\na',
      0,
      [
        [0, '\n', true],
        [1, 'a', false],
      ],
    ],
  ])('cuts %s', (_, text, offset, lines) => {
    expect(linesOf(text, offset)).toEqual(lines);
  });

  it.each([
    ['too long', { tooLong: 5000 }],
    ['shortened', { short: { bytes: 5000 } as never }],
  ])('takes a chunk that is %s for one line', (_, kind) => {
    const chunk = { offset: 7, bytes: Buffer.from('\n\n'), ...kind };
    expect([...rowLines(chunk)]).toEqual([{ part: chunk, isBlank: false }]);
  });
});
