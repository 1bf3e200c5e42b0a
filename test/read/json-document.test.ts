import { describe, expect, it } from 'vitest';
import { jsonDocument } from '../../src/read/json-document.ts';

const MARK = '\ufeff';

describe('jsonDocument', () => {
  it('reads a text of several lines as one', () => {
    const document = jsonDocument('job.json', Buffer.from('{\n  "ä": 1\n}\n'));
    expect(document).toMatchObject({
      name: 'job.json',
      bytes: 14,
      line: {
        kind: 'parsed',
        text: '{\n  "ä": 1\n}\n',
        value: { ä: 1 },
        place: { file: 0, offset: 0, line: 0, example: 0 },
      },
    });
  });

  it('leaves out a byte order mark', () => {
    expect(jsonDocument('a', Buffer.from(`${MARK}[1]`))).toMatchObject({
      bytes: 6,
      line: { kind: 'parsed', text: '[1]', value: [1], place: { file: 0, offset: 3, line: 0, example: 0 } },
    });
  });

  it.each([
    ['', 0, ''],
    [' \t', 0, ' \t'],
    [' \r\n \n', 0, ' \r\n \n'],
    [MARK, 3, ''],
    [`${MARK}\n\n`, 3, '\n\n'],
  ])('%j is blank', (text, offset, rest) =>
    expect(jsonDocument('a', Buffer.from(text)).line).toEqual({
      kind: 'blank',
      text: rest,
      place: { file: 0, offset, line: 0, example: 0 },
    }),
  );

  it('says of bytes that are no text where they stand', () => {
    const { line } = jsonDocument('a', Buffer.from([0x5b, 0x0a, 0x22, 0xff, 0x22, 0x5d]));
    expect(line).toMatchObject({ kind: 'not-utf8', invalidAt: 3, invalidBytes: [0xff] });
  });
});

describe('a document that is not JSON', () => {
  it.each([
    ['{\n  "a": 1,\n}', 'trailing-comma', 10, 1, 'before "}"'],
    ['{"a":\n\n  tru }', 'unquoted-value', 9, 3, '"tru"'],
    ['[1.\n]', 'bad-number', 1, 2, '"1."'],
    // Lines and columns in words.
    ['{"a": "x\n  y"}', 'unclosed-string', 6, 2, '""x" opens at line 1, column 7'],
    ['{\r\n  "a": "x\r\n","b":1}', 'unclosed-string', 10, 2, '""x" opens at line 2, column 8'],
    ['{\n"a":[\n1', 'truncated', 9, 1, 'the line ends before the "[" of line 2, column 5 is closed'],
    ['{\n  "a": "b', 'truncated', 11, 1, 'the line ends inside a string that opens at line 2, column 8'],
    [`${MARK}\n\n{`, 'truncated', 3, 1, 'the line ends where a key was expected'],
    // Line breaks, with the indent behind them, are a space in words.
    ['{"a" // b\r\n   :1}', 'comment', 5, 2, '"// b :1}"'],
    ["['a\n  b\nc']", 'single-quotes', 1, 1, '"\'a b c\'"'],
    ['a\n\nb', 'not-json', 0, 1, 'A value was expected, found "a  b"'],
    ['{"a": b\tc}', 'unquoted-value', 6, 1, '"b"'],
  ])('%j: %s', (text, cause, index, length, detail) => {
    const { line } = jsonDocument('a', Buffer.from(text));
    expect(line).toMatchObject({ kind: 'broken', text: text.replace(MARK, '') });
    expect(line.kind === 'broken' && line.problem).toEqual({ cause, index, length, detail });
  });
});
