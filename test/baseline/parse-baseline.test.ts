import { describe, expect, it } from 'vitest';
import { BaselineError } from '../../src/baseline/baseline-error.ts';
import { parseBaseline } from '../../src/baseline/parse-baseline.ts';

const ENTRY = { rule: 'schema', messageId: 'type', count: 1 };
const baselineWith = (entry: unknown) => JSON.stringify({ version: 1, files: { 'a.jsonl': [ENTRY, entry] } });
const says = (text: string, message: string) => expect(() => parseBaseline(text)).toThrow(new BaselineError(message));

describe('a baseline', () => {
  it('is what it says', () => {
    const full = { ...ENTRY, fingerprint: '0123456789abcdef', at: '', reason: '', date: '2026-11-28' };
    expect(parseBaseline(baselineWith(full))).toEqual(new Map([['a.jsonl', [ENTRY, full]]]));
    expect(parseBaseline('{"version":1,"files":{}}')).toEqual(new Map());
  });

  it.each([
    ['[]', 'is no baseline: it has no "files"'],
    ['{"version":1}', 'is no baseline: it has no "files"'],
    ['{"version":1,"files":[]}', 'is no baseline: it has no "files"'],
    ['null', 'is no baseline: it has no "files"'],
    ['{"files":{}}', 'has version undefined, and this tunelint knows version 1'],
    ['{"version":"1","files":{}}', 'has version "1", and this tunelint knows version 1'],
    ['{"version":1,"files":{"a":{}}}', 'must have a list for "a"'],
    ['{"version":1,"files":{"a":[3]}}', 'entry 1 of "a" must be an object'],
    ['{\n<<<<<<< HEAD\n', 'is no JSON: it has the marks of a merge conflict'],
    ['=======', 'is no JSON: it has the marks of a merge conflict'],
    ['{}\n>>>>>>> main', 'is no JSON: it has the marks of a merge conflict'],
  ])('%j: %s', says);

  it('that is cut off is no JSON, in the words of Node', () => {
    expect(() => parseBaseline('{ <<<<<<< HEAD')).toThrow(/^is no JSON \(".+"\)$/);
    expect(() => parseBaseline('<<<<<<')).toThrow(/^is no JSON \(".+"\)$/);
  });
});

describe('an entry', () => {
  it.each(['rule', 'messageId', 'count'])('has a %s', (name) => {
    const entry = Object.fromEntries(Object.entries(ENTRY).filter(([key]) => key !== name));
    says(baselineWith(entry), `entry 2 of "a.jsonl" has no "${name}"`);
  });

  it('has no other field', () => {
    says(baselineWith({ ...ENTRY, line: 3 }), 'entry 2 of "a.jsonl" has the unknown field "line"');
    says(baselineWith({ ...ENTRY, toString: 3 }), 'entry 2 of "a.jsonl" has the unknown field "toString"');
  });

  it.each([
    ['rule', '', 'the id of a rule, but is ""'],
    ['rule', 3, 'the id of a rule, but is 3'],
    ['messageId', '', 'the id of a message, but is ""'],
    ['messageId', null, 'the id of a message, but is null'],
    ['fingerprint', '0123456789abcde', '16 hexadecimal digits, but is "0123456789abcde"'],
    ['fingerprint', '0123456789abcdef0', '16 hexadecimal digits, but is "0123456789abcdef0"'],
    ['fingerprint', '0123456789ABCDEF', '16 hexadecimal digits, but is "0123456789ABCDEF"'],
    ['fingerprint', 1234567890123456, '16 hexadecimal digits, but is 1234567890123456'],
    ['fingerprint', ['0123456789abcdef'], '16 hexadecimal digits, but is an array of 1'],
    ['at', 3, 'a text, but is 3'],
    ['count', 0, 'a whole number from 1 on, but is 0'],
    ['count', 1.5, 'a whole number from 1 on, but is 1.5'],
    ['count', '1', 'a whole number from 1 on, but is "1"'],
    ['reason', false, 'a text, but is false'],
    ['date', '28.11.2026', 'a date as YYYY-MM-DD, but is "28.11.2026"'],
    ['date', '2026-11-28T', 'a date as YYYY-MM-DD, but is "2026-11-28T"'],
    ['date', ['2026-11-28'], 'a date as YYYY-MM-DD, but is an array of 1'],
  ])('whose %s is %j', (name, value, expected) => {
    says(baselineWith({ ...ENTRY, [name]: value }), `entry 2 of "a.jsonl": "${name}" must be ${expected}`);
  });
});
