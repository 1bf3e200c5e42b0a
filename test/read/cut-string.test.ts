import { describe, expect, it } from 'vitest';
import { cutPartOf } from '../../src/read/cut-string.ts';
import { lineOf } from './line-of.ts';

type Case = readonly [text: string, part: ReturnType<typeof cutPartOf>];

const blanks = (count: number): string => ' '.repeat(count);

describe('lines without a quote', () => {
  it.each<Case>([
    ['', 'aside'],
    ['  ', 'aside'],
    ['{"a":1}', undefined],
    ['true', undefined],
    // Text, whatever a parser says to it.
    ['a b', 'inside'],
    ['word', 'inside'],
    ['1 2', 'inside'],
    ['01 is', 'inside'],
    ['- a', 'inside'],
    ['is true', 'inside'],
    ['“a b”', 'inside'],
    ["'a b'", 'inside'],
    [', a b', 'inside'],
    ['eyJ is short', 'inside'],
    ['None of them', 'inside'],
    ['None\tx', 'inside'],
    ['a\\"}', 'inside'],
    ['a\\\\\\"}', 'inside'],
    // Something to itself.
    ['None', 'aside'],
    [`None ${blanks(994)}x`, 'aside'],
    [`None ${blanks(994)} x`, 'aside'],
    [`None x${blanks(1000)}`, 'inside'],
    ['// a b', 'aside'],
    ['-- a b', 'aside'],
    ['<<<<<<< HEAD', 'aside'],
    ['=======', 'aside'],
    ['```json', 'aside'],
    ['\u0000\u0000\u0000 a b', 'aside'],
    ['\ufeffa b', 'aside'],
    ['\u001ea b', 'aside'],
    ['\u001b[1ma b', 'aside'],
    ['[a b', 'aside'],
    ['{a b', 'aside'],
    ['  [a b', 'aside'],
    ['eyJhIjoxfQ== a b', 'aside'],
    [`${blanks(200)}[a b`, 'aside'],
    [`${blanks(201)}[a b`, 'inside'],
    // A record behind a prefix.
    ['12: {}', undefined],
  ])('%j: %s', (text, part) => expect(cutPartOf(lineOf(text))).toBe(part));

  it('bytes that are not UTF-8 are no part', () =>
    expect(cutPartOf(lineOf(Buffer.from([0x61, 0xff])))).toBeUndefined());

  it('lines that are too long are no part', () => {
    const { place } = lineOf('');
    expect(cutPartOf({ kind: 'too-long', place, text: '', bytes: 9, isNul: false })).toBeUndefined();
  });
});

describe('heads, which open a string that does not end', () => {
  it.each<Case>([
    ['{"a":"b', 'opens'],
    ['{"a":"b\\"', 'opens'],
    ['{"a":"b\\', 'opens'],
    ['{"a', 'opens'],
    ['"', 'opens'],
    ['{"a":1,"b":"c d', 'opens'],
    ['["a","b', 'opens'],
    ['",', 'opens'],
    ['{"a":["b"', undefined],
    ['{"a":["b",', undefined],
    ['{"a": x "b', undefined],
    ['{"a":"b "c" d', undefined],
    ['}{"', undefined],
    ['it, "quoted', undefined],
    ['"{""a"":1}"', undefined],
    ['"{""a"":1', undefined],
  ])('%j: %s', (text, part) => expect(cutPartOf(lineOf(text))).toBe(part));
});

describe('tails, which close more than they open, and middles, which open a string again', () => {
  it.each<Case>([
    ['b"}', 'closes'],
    ['b"]', 'closes'],
    ['"}', 'closes'],
    ['b"}}}', 'closes'],
    ['b" , }', 'closes'],
    [`b"${blanks(80)}}`, 'closes'],
    [`b"${blanks(81)}}`, undefined],
    ['b", "c": 1}', 'closes'],
    ['b", "c": {}}', 'closes'],
    ['b", []]', 'closes'],
    ['b","c":"d"}', 'closes'],
    ['b", "c":"d","e":"f"}', 'closes'],
    ['"],"x":"y"}', 'closes'],
    ['b"},{"a":"c"}]', 'closes'],
    ['b"} // c', 'closes'],
    ['b",', undefined],
    ['b", "c": 1', undefined],
    ['b", "c": {', undefined],
    ['b", "c": {}', undefined],
    ['b", [}', undefined],
    ['b", [[{}],', undefined],
    ['b","c":"d"', undefined],
    // Not the end of a string.
    ['b"c}', undefined],
    ['b":1}', undefined],
    // Escaped quotes.
    ['a\\"b"}', 'closes'],
    ['\\"b"}', 'closes'],
    ['a\\\\"}', 'closes'],
    ['b", "c":"d\\"}"}', 'closes'],
    // Brackets inside strings, also the one that is closed, are text.
    ['x}",', undefined],
    ['}}} b",', undefined],
    ['b", "c":"}}","d":{', undefined],
    ['b", "c":"x{{"}', 'closes'],
    ['b","c":"{","d":"{"}', 'closes'],
    ['b", "c"', undefined],
    ['b", "c": "d', 'reopens'],
    ['","c":"d', 'reopens'],
    ['b"\t ,"x', 'reopens'],
    ['b"}{"a":"c', 'reopens'],
    // A record behind a prefix.
    ['foo", "x {"a":1}', undefined],
  ])('%j: %s', (text, part) => expect(cutPartOf(lineOf(text))).toBe(part));
});
