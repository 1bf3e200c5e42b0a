import { describe, expect, it } from 'vitest';
import { diagnoseFile } from '../../src/read/diagnose-file.ts';

const MARK = Buffer.from('\ufeff');

const diagnose = (content: string | Buffer, complete = true) =>
  diagnoseFile(Buffer.from(content), { name: 'x', bytes: undefined, complete });

const none = { records: undefined, offset: 0 };
const plain = { kind: 'text', name: 'plain text', ...none };
const binary = { kind: 'binary', name: 'binary data of no format known here', ...none };

it('gives the whole diagnosis', () => {
  expect(diagnose('')).toBeUndefined();
  expect(diagnose('PAR1')).toEqual({ kind: 'binary', name: 'a Parquet file', ...none });
  expect(diagnose(Buffer.from('{}', 'utf16le'))).toEqual({ kind: 'utf-16', name: 'UTF-16 little-endian', ...none });
  expect(diagnose('<html>')).toEqual({
    kind: 'text',
    name: 'an HTML page, often an error page saved as data',
    ...none,
  });
  expect(diagnose('Hello.')).toEqual(plain);
  expect(diagnose('\ufeff[1, 2]')).toEqual({ kind: 'json-array', name: 'a JSON array', records: 2, offset: 3 });
});

describe('byte order marks', () => {
  it.each([0, 1, 2, 5])('%i of them are part of no record', (count) => {
    const marks = Buffer.concat(Array<Buffer>(count).fill(MARK));
    const offset = 3 * count;
    expect(diagnose(Buffer.concat([marks, Buffer.from('{"ä":1}{}')]))).toMatchObject({
      kind: 'glued',
      offset: offset + 8,
    });
    expect(diagnose(Buffer.concat([marks, Buffer.from('{}\n{}')]))).toBeUndefined();
    expect(diagnose(Buffer.concat([marks, Buffer.from('<html>')]))?.name).toContain('HTML');
  });
});

describe('NUL bytes', () => {
  const nul = (offset: number) => ({ kind: 'nul-bytes', name: 'nothing but NUL bytes', records: undefined, offset });
  it.each([
    ['\0', nul(0)],
    ['\0\0\0\0\0', nul(0)],
    ['\n \0\n\0 \n', nul(2)],
    ['\ufeff\0\0\0', nul(3)],
    ['\0\0\0x', binary],
    ['\n\n', undefined],
  ])('%j', (text, expected) => expect(diagnose(text)).toEqual(expected));

  it('are no records in some lines only', () => expect(diagnose('\0\0\n{}\n')).toBeUndefined());
});

describe('binary data of no known format', () => {
  const text = (controls: number, broken: number, letters: number) =>
    Buffer.concat([Buffer.alloc(letters, 'x'), Buffer.alloc(controls, 1), Buffer.alloc(broken, 0xff)]);
  it.each([
    ['control characters alone, above a tenth', text(11, 0, 89), binary],
    ['control characters alone, a tenth', text(10, 0, 90), plain],
    ['above two hundredths, and with what is broken above a tenth', text(3, 8, 89), binary],
    ['above two hundredths, and with what is broken a tenth', text(3, 7, 90), plain],
    ['two hundredths, and with what is broken above a tenth', text(2, 20, 78), plain],
    ['nothing but what is broken', text(0, 96, 4), plain],
    ['within 8,192 characters', Buffer.concat([text(1192, 0, 7000), text(0, 0, 90_000)]), binary],
    ['beyond them', Buffer.concat([text(0, 0, 8192), Buffer.alloc(90_000, 1)]), plain],
  ])('%s', (_, bytes, expected) => expect(diagnose(bytes)).toEqual(expected));

  it.each([0x00, 0x08, 0x0e, 0x1a, 0x1c, 0x1f])('counts the byte %i', (byte) =>
    expect(diagnose(Buffer.from([0x78, byte]))).toEqual(binary),
  );
  it.each([0x09, 0x0b, 0x0c, 0x1b, 0x7f])('does not count the byte %i', (byte) =>
    expect(diagnose(Buffer.from([0x78, byte]))).toEqual(plain),
  );
});

describe('lines that are JSON among those that are not', () => {
  it.each([
    ['an object', `{}\n${'x\n'.repeat(99)}`, undefined],
    ['one value in five', '1\nx\nx\nx\nx', undefined],
    ['one value in six', '1\nx\nx\nx\nx\nx', plain],
    ['two values in eleven', '1\n1\nx\nx\nx\nx\nx\nx\nx\nx\nx', plain],
    ['a value among events', '1\ndata: 1\ndata: 2', undefined],
    ['blank lines do not count', '1\n\n\n\n\n\nx\nx\nx\nx', undefined],
    ['values behind line 200', `${'x\n'.repeat(200)}${'{}\n'.repeat(200)}`, plain],
    ['an object in line 200', `${'x\n'.repeat(199)}{}\n`, undefined],
    ['CR between lines', 'x\rx\r1', undefined],
  ])('%s', (_, text, expected) => expect(diagnose(text)).toEqual(expected));

  it('leaves out the last line that a head holds in part', () => {
    expect(diagnose('x\n{}', false)).toEqual(plain);
    expect(diagnose('x\n{}', true)).toBeUndefined();
    expect(diagnose('x\n{}\n', false)).toBeUndefined();
    expect(diagnose('1', false)).toBeUndefined();
    expect(diagnose('x', false)).toEqual(plain);
    expect(diagnose(' \nx', false)).toBeUndefined();
  });
});

describe('lines that were meant to be records', () => {
  it.each([
    '{"a": x}',
    "{'a x",
    '{ “a”: 1}',
    '{＂a＂: 1}',
    '｛"a": 1}',
    '{a: 1}',
    '{\\"a\\": 1}',
    '   {"a": x}',
    '//{"a": x}',
    `${' '.repeat(398)}{"a": x`,
    '1: {"a":1}',
    'x {}',
    `${'x'.repeat(199)}{"a":1}`,
    `${'x'.repeat(199)}{"a":"${'y'.repeat(500)}"}`,
  ])('%j', (line) => {
    expect(diagnose(line)).toBeUndefined();
    expect(diagnose(`Hello.\n${line}\nHello.`)).toBeUndefined();
  });

  it.each([
    '#{a: 1}',
    'x {"a": x}',
    '{1}',
    '{}x',
    'x [1]',
    `${' '.repeat(399)}{"a": x`,
    '// {"a": x}',
    `${'x'.repeat(200)}{"a":1}`,
    '<{"a": x}',
  ])('%j is not', (line) => expect(diagnose(`Hello.\n${line}`)?.kind).toBe('text'));
});
