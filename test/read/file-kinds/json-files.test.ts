import { describe, expect, it } from 'vitest';
import { diagnoseFile } from '../../../src/read/diagnose-file.ts';

/** The diagnosis in short: kind, records (`?` when unknown), offset. */
function found(text: string, complete = true): string {
  const head = Buffer.from(text);
  const diagnosis = diagnoseFile(head, { name: 'x', bytes: undefined, complete });
  return diagnosis === undefined
    ? 'JSONL'
    : `${diagnosis.kind} ${diagnosis.records ?? '?'} ${diagnosis.offset}: ${diagnosis.name}`;
}

type Table = readonly (readonly [text: string, expected: string])[];

describe('jsonArray', () => {
  const whole: Table = [
    ['[]', 'json-array 0 0: a JSON array'],
    [' \n [1]', 'json-array 1 3: a JSON array'],
    ['\ufeff[{}, {}]', 'json-array 2 3: a JSON array'],
    // Two lines that are records, and half of the lines.
    ['[\n{"a":1}\n{"a":2}', 'JSONL'],
    ['[\n{"a":1}\n{"a":2}\n]', 'JSONL'],
    ['[\n{"a":1}\n{"a":2}\n}\n]', 'json-array ? 0: a JSON array'],
    ['[\n{"a":1}', 'json-array ? 0: a JSON array'],
    ['[\n{"a":1}\n]\n', 'json-array 1 0: a JSON array'],
    ['[\n\n\n"a",\n"b"', 'json-array ? 0: a JSON array'],
    ['[["a", 1],\n["b", 2]', 'json-array ? 0: a JSON array'],
    ['\n  [{"a":1},\n{"a":2},', 'json-array ? 3: a JSON array'],
    ['[INFO] started\n[INFO] ended', 'text ? 0: plain text'],
    // Broken lines, each an array of its own.
    ['[1]\n[2\n', 'JSONL'],
    ['[{"a":1},', 'JSONL'],
    ['[{"a":1},\n', 'JSONL'],
  ];
  it.each(whole)('%j: %s', (text, expected) => expect(found(text)).toBe(expected));

  const heads: Table = [
    ['[{"a":1}]', 'JSONL'],
    ['[{"a":1},', 'json-array ? 0: a JSON array'],
    ['[{"a":1},\n{"a', 'json-array ? 0: a JSON array'],
    ['[1]\n[2', 'JSONL'],
    ['[', 'json-array ? 0: a JSON array'],
  ];
  it.each(heads)('head %j: %s', (text, expected) => expect(found(text, false)).toBe(expected));
});

describe('commaLines', () => {
  const name = 'a JSON array without its brackets: every line ends with a comma';
  const whole: Table = [
    ['{"a":1},\n{"a":2},\n', `json-array 2 7: ${name}`],
    ['{"a":1},\n{"a":2}\n', `json-array 2 7: ${name}`],
    ['{"a":1}, \r\n{"a":2},\r\n', `json-array 2 7: ${name}`],
    ['\ufeff{"ä":1},\n{"a":2},', `json-array 2 11: ${name}`],
    ['\n \n  {"a":1},\n{"a":2},', `json-array 2 12: ${name}`],
    ['{"a":1},\n\n{"a":2},\n\n{"a":3},', `json-array 3 7: ${name}`],
    ['{"a":1},', 'JSONL'],
    ['{"a":1}\n{"a":2},', 'JSONL'],
    ['{"a":1},\n{"a":2}\n{"a":3}', 'JSONL'],
    ['{"a":1},\n{"a":2}\n{"a":3},', 'JSONL'],
    ['{"a":1},\n{"a":2,\n{"a":3},', 'JSONL'],
    ['{"a":1},\n{"a":2},,', 'JSONL'],
    [`${'{"a":1},\n'.repeat(199)}`, `json-array 199 7: ${name}`],
    [`${'{"a":1},\n'.repeat(200)}`, `json-array ? 7: ${name}`],
  ];
  it.each(whole)('%j: %s', (text, expected) => expect(found(text)).toBe(expected));

  it('knows no number of records of a head', () => {
    expect(found('{"a":1},\n{"a":2},\n{"a', false)).toBe(`json-array ? 7: ${name}`);
    expect(found('{"a":1},\n{"a":2}\n', false)).toBe(`json-array ? 7: ${name}`);
  });
});

describe('prettyOrGlued', () => {
  const pretty = 'JSON spread over several lines';
  const glued = 'records one after another on one line';
  const whole: Table = [
    ['{\n}', `pretty-printed 1 0: ${pretty}`],
    [' \n {\n}\n{\n}', `pretty-printed 2 3: ${pretty}`],
    ['\u001e{\n}\n{\n}', `pretty-printed 2 0: ${pretty}`],
    ['\ufeff{\n"ä":1\n}\n', `pretty-printed 1 3: ${pretty}`],
    // Half of the values span lines.
    ['{\n"a":1}\n{"b":2}', `pretty-printed 2 0: ${pretty}`],
    ['{\n"a":1}{"b":2}{"c":3}{"d":4}', `glued 4 8: ${glued}`],
    // What follows the values is none.
    ['{\n}\n{\n}\n1', `pretty-printed ? 0: ${pretty}`],
    ['{\n}\n{\n', `pretty-printed ? 0: ${pretty}`],
    ['{"a":1}{"b":2}', `glued 2 7: ${glued}`],
    ['{"a":1}  {"b":2} x', `glued ? 7: ${glued}`],
    ['{"ä":1}{"b":2}', `glued 2 8: ${glued}`],
    ['{"a":1}{"b":2}\n{"c":3}{"d":4}', `glued 4 7: ${glued}`],
    ['{"a":1}{"b":2}\n{"c":3}', 'JSONL'],
    ['{"a":1}{"b":2}\n{"c":3}{"d":4', 'JSONL'],
    ['{"a":1}{"b":2}\n{"c":3}\n{"d":4}', 'JSONL'],
    ['{"a":1}{"b":2}{"c":3}\n{"d":4}', `glued 4 7: ${glued}`],
    ['{"a":1} x', 'JSONL'],
    ['{"a":1}\u2028{"b":2}', `glued 2 7: ${glued}, separated by U+2028 or another character that is no line feed`],
    ['{"a":1}\u0085{"b":2}', `glued 2 7: ${glued}, separated by U+2028 or another character that is no line feed`],
    ['{"a":1}\u2029{"b":2}', `glued 2 7: ${glued}, separated by U+2028 or another character that is no line feed`],
    ['{"a":1}\\n{"b":2}', `glued 2 7: ${glued}, separated by a backslash and an n instead of a line feed`],
    ['{"a":1}\\r\\n{"b":2}', `glued 2 7: ${glued}, separated by a backslash and an n instead of a line feed`],
    ['{"a":"\\n\u2028"}{"b":"\\n\u2028"}', `glued 2 13: ${glued}`],
    ['{"a":1}\\r{"b":2}', `glued 2 7: ${glued}`],
    // The first value is broken: what the first two lines look like decides.
    ['{\n', 'text ? 0: plain text'],
    ['{\n"a": 1,\n}', `pretty-printed ? 0: ${pretty}`],
    [' { \n"a": 1,\n}', `pretty-printed ? 1: ${pretty}`],
    ['{"a": [\n  1,]}', `pretty-printed ? 0: ${pretty}`],
    ['{"a":1,\n "b":2,}', `pretty-printed ? 0: ${pretty}`],
    ['{"a":1,\n"b":2,}', 'JSONL'],
    ['{"a":1\n "b":2}', 'JSONL'],
    ['{\n1\n}', 'JSONL'],
    ['const x = {\n  a: 1,\n};', 'text ? 0: source code'],
    ['{\n{"a":1}\n]', 'JSONL'],
    ['{"a":[\n {"b":2}\n', 'JSONL'],
    [`{"a":[${' '.repeat(199)}\n${' '.repeat(199)}1,]}`, `pretty-printed ? 0: ${pretty}`],
    [`{"a":[${' '.repeat(200)}\n 1,]}`, 'JSONL'],
    [`{"a":[\n${' '.repeat(200)}1,]}`, 'JSONL'],
    // Most lines are records.
    ['{\n{"a":1}\n{"b":2}\n}', 'JSONL'],
    ['{}\n{\n}\n{\n}', 'JSONL'],
  ];
  it.each(whole)('%j: %s', (text, expected) => expect(found(text)).toBe(expected));

  const heads: Table = [
    ['{\n}\n{\n}\n', `pretty-printed ? 0: ${pretty}`],
    ['{"a":1}{"b":2}', `glued ? 7: ${glued}`],
    ['{\n', 'text ? 0: plain text'],
    [' \n{', 'JSONL'],
    ['{\n"a": 1', 'text ? 0: plain text'],
    ['{\n"a": 1,\n"b', `pretty-printed ? 0: ${pretty}`],
  ];
  it.each(heads)('head %j: %s', (text, expected) => expect(found(text, false)).toBe(expected));
});

describe('crOnly', () => {
  const name = 'lines that end with a carriage return only (CR, as old Mac software writes)';
  const whole: Table = [
    ['{"a":1}\r{"b":2}', `cr-only 2 7: ${name}`],
    ['\ufeff{"ä":1}\r\r{"b":2}\r', `cr-only 2 11: ${name}`],
    ['\r{"a":1}\r{"b":2}', `cr-only 2 0: ${name}`],
    ['{"a":1}\rbroken', `cr-only 2 7: ${name}`],
    ['{"a":1}\rbroken\rbroken', 'JSONL'],
    ['{"a":1}\r \r{"b":2}', `cr-only 2 7: ${name}`],
    ['{"a":1}\r', 'JSONL'],
    ['{"a":1}\r{"b":2}\n', 'glued 2 7: records one after another on one line'],
    ['[\r{"a":1}\r]', 'json-array 1 0: a JSON array'],
    ['{"a":1}{"b":2}\r', 'glued 2 7: records one after another on one line'],
  ];
  it.each(whole)('%j: %s', (text, expected) => expect(found(text)).toBe(expected));

  const heads: Table = [
    ['{"a":1}\r{"b":2}', `cr-only ? 7: ${name}`],
    ['{"a":1}\r{"b', `cr-only ? 7: ${name}`],
    ['{"a":1}\rbroken\r{"b', `cr-only ? 7: ${name}`],
    ['{"a":1}\rbroken\rbroken\r{}', 'JSONL'],
    ['{"a":1', 'JSONL'],
  ];
  it.each(heads)('head %j: %s', (text, expected) => expect(found(text, false)).toBe(expected));
});

describe('pythonRepr and textSequence', () => {
  const python = 'Python dictionaries as str() or print() writes them';
  const sequence = 'a JSON text sequence (RFC 7464): every record starts with the control character U+001E';
  const whole: Table = [
    ["{'a': 1}", `python-repr 1 0: ${python}`],
    ["\ufeff [{u'a' : 1}]", `python-repr 1 3: ${python}`],
    ["{'a': 1}\nx", `python-repr 2 0: ${python}`],
    ["{'a': 1}\nx\ny", 'JSONL'],
    ['{\'a\': 1}\n{"a":1}', 'JSONL'],
    ["{'a': 1}\n".repeat(199), `python-repr 199 0: ${python}`],
    ["{'a': 1}\n".repeat(200), `python-repr ? 0: ${python}`],
    ['\u001e{"a":1}', `text 1 0: ${sequence}`],
    ['\u001e{"a":1}\n\u001e{"a":2}\n', `text 2 0: ${sequence}`],
    ['\u001e{"a":1}\n'.repeat(199), `text 199 0: ${sequence}`],
    ['\u001e{"a":1}\n'.repeat(200), `text ? 0: ${sequence}`],
    ['\u001e{"a":1}\n{"a":2}\n{"a":3}', 'JSONL'],
    ['{"a":1}\n\u001e{"a":2}', 'JSONL'],
  ];
  it.each(whole)('%j: %s', (text, expected) => expect(found(text)).toBe(expected));

  const heads: Table = [
    ["{'a': 1}", 'JSONL'],
    ["{'a': 1}\n{'b", 'JSONL'],
    ["{'a': 1}\n{'a': 2}\n{'b", `python-repr ? 0: ${python}`],
    ['\u001e{"a":1}\n\u001e', `text ? 0: ${sequence}`],
  ];
  it.each(heads)('head %j: %s', (text, expected) => expect(found(text, false)).toBe(expected));
});

describe('apiError', () => {
  const name = 'the error answer of an API';
  const whole: Table = [
    ['{"error":"No."}', `api-error ? 0: ${name}: "No."`],
    ['{"errors":"No."}', `api-error ? 0: ${name}: "No."`],
    ['{"Error":"No."}', `api-error ? 0: ${name}: "No."`],
    ['{"detail":"No."}', `api-error ? 0: ${name}: "No."`],
    ['{"message":"No.","code":1}', `api-error ? 0: ${name}: "No."`],
    ['{"message":"No."}', 'JSONL'],
    ['{"code":1,"status":2}', 'JSONL'],
    ['{"error":{"message":"No."}}', `api-error ? 0: ${name}: "No."`],
    ['{"error":{"message":7}}', `api-error ? 0: ${name}`],
    ['{"error":{"code":7}}', `api-error ? 0: ${name}`],
    ['{"error":["No."]}', `api-error ? 0: ${name}`],
    ['{"error":null}', `api-error ? 0: ${name}`],
    ['{"message":"Second.","error":"First."}', `api-error ? 0: ${name}: "First."`],
    ['\ufeff\n {\n"error":\n"No."\n}\n', `api-error ? 3: ${name}: "No."`],
    ['{"error":"No.","messages":[]}', 'JSONL'],
    ['{"error":"No."}\n{"error":"No."}\n', 'JSONL'],
    ['[{"error":"No."}]', 'json-array 1 0: a JSON array'],
    [
      JSON.stringify({
        ...{ error: '', errors: 0, Error: 0, detail: 0, details: 0, message: 0, status: 0, status_code: 0 },
        ...{ statusCode: 0, code: 0, type: 0, title: 0, path: 0, timestamp: 0, success: 0, request_id: 0 },
        ...{ requestId: 0, param: 0, ok: 0, trace_id: 0, traceId: 0, documentation_url: 0 },
      }),
      `api-error ? 0: ${name}: ""`,
    ],
  ];
  it.each(whole)('%j: %s', (text, expected) => expect(found(text)).toBe(expected));

  it('is told by the whole text only', () => {
    expect(found('{"error":"No."}', false)).toBe('JSONL');
  });
});
