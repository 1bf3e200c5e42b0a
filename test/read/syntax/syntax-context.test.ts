import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxContext } from '../../../src/read/syntax/syntax-context.ts';

/** What is known at a stop, in one line. */
function shown(text: string, stop: number): string {
  const { met, expects, container, opened, stringStart, previous } = syntaxContext(text, stop, String);
  const before = previous === undefined ? 'nothing' : `${previous.kind} ${text.slice(previous.start, previous.end)}`;
  const inside = container === undefined ? `nothing (${opened})` : `${container} of ${opened}`;
  const string = expects === 'string' ? ` from ${stringStart}` : stringStart === -1 ? '' : ' WRONG';
  return `${text.slice(0, stop)}|${met}  ${expects}${string}, in ${inside}, after ${before}`;
}

it('knows at each place of a record what is expected, what it is in and what came before', () => {
  const text = '{"a" :[1,{ }, "\\\\\\"" ],\t"b":-1.5e+3}';
  const all = Array.from({ length: text.length + 1 }, (_, stop) => shown(text, stop));
  expect(all).toMatchInlineSnapshot(`
    [
      "|{  value, in nothing (-1), after nothing",
      "{|"  key, in object of 0, after open {",
      "{"|a  string from 1, in object of 0, after open {",
      "{"a|"  string from 1, in object of 0, after open {",
      "{"a"|   colon, in object of 0, after string "a"",
      "{"a" |:  colon, in object of 0, after string "a"",
      "{"a" :|[  value, in object of 0, after colon :",
      "{"a" :[|1  value, in array of 6, after open [",
      "{"a" :[1|,  comma, in array of 6, after number 1",
      "{"a" :[1,|{  value, in array of 6, after comma ,",
      "{"a" :[1,{|   key, in object of 9, after open {",
      "{"a" :[1,{ |}  key, in object of 9, after open {",
      "{"a" :[1,{ }|,  comma, in array of 6, after close }",
      "{"a" :[1,{ },|   value, in array of 6, after comma ,",
      "{"a" :[1,{ }, |"  value, in array of 6, after comma ,",
      "{"a" :[1,{ }, "|\\  string from 14, in array of 6, after comma ,",
      "{"a" :[1,{ }, "\\|\\  string from 14, in array of 6, after comma ,",
      "{"a" :[1,{ }, "\\\\|\\  string from 14, in array of 6, after comma ,",
      "{"a" :[1,{ }, "\\\\\\|"  string from 14, in array of 6, after comma ,",
      "{"a" :[1,{ }, "\\\\\\"|"  string from 14, in array of 6, after comma ,",
      "{"a" :[1,{ }, "\\\\\\""|   comma, in array of 6, after string "\\\\\\""",
      "{"a" :[1,{ }, "\\\\\\"" |]  comma, in array of 6, after string "\\\\\\""",
      "{"a" :[1,{ }, "\\\\\\"" ]|,  comma, in object of 0, after close ]",
      "{"a" :[1,{ }, "\\\\\\"" ],|	  key, in object of 0, after comma ,",
      "{"a" :[1,{ }, "\\\\\\"" ],	|"  key, in object of 0, after comma ,",
      "{"a" :[1,{ }, "\\\\\\"" ],	"|b  string from 24, in object of 0, after comma ,",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b|"  string from 24, in object of 0, after comma ,",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b"|:  colon, in object of 0, after string "b"",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":|-  value, in object of 0, after colon :",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":-|1  comma, in object of 0, after number -",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":-1|.  comma, in object of 0, after number -1",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":-1.|5  comma, in object of 0, after number -1.",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":-1.5|e  comma, in object of 0, after number -1.5",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":-1.5e|+  comma, in object of 0, after number -1.5e",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":-1.5e+|3  comma, in object of 0, after number -1.5e+",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":-1.5e+3|}  comma, in object of 0, after number -1.5e+3",
      "{"a" :[1,{ }, "\\\\\\"" ],	"b":-1.5e+3}|  end, in nothing (-1), after close }",
    ]
  `);
});

describe('at the end of a text', () => {
  it.each([
    ['', 'value, in nothing (-1), after nothing'],
    ['1', 'end, in nothing (-1), after number 1'],
    ['"a"', 'end, in nothing (-1), after string "a"'],
    ['true', 'end, in nothing (-1), after word true'],
    [' \t\n\r', 'value, in nothing (-1), after nothing'],
    ['nan', 'end, in nothing (-1), after word nan'],
    ['"a\\', 'string from 0, in nothing (-1), after nothing'],
    ['"a\\"', 'string from 0, in nothing (-1), after nothing'],
    ['"a\\\\"', 'end, in nothing (-1), after string "a\\\\"'],
    ['[[]', 'comma, in array of 0, after close ]'],
    ['{"a":"b","c', 'string from 9, in object of 0, after comma ,'],
    ['{"a":{"b":[]}', 'comma, in object of 0, after close }'],
    ['[]]', 'end, in nothing (-1), after close ]'],
    ['12 x', 'end, in nothing (-1), after word x'],
    [':', 'value, in nothing (-1), after colon :'],
    ['}', 'end, in nothing (-1), after close }'],
  ])('%j', (text, known) => expect(shown(text, text.length)).toBe(`${text}|  ${known}`));
});

it('takes the character at the stop as a whole', () => {
  expect(syntaxContext('[😀]', 1, String).met).toBe('😀');
  expect(syntaxContext('[]', 2, String).met).toBe('');
});

it('finds the end of every string', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\\', '"', 'a', '😀', '[', ':') }), (value) => {
      const text = JSON.stringify([value]);
      expect(syntaxContext(text, text.length - 1, String)).toMatchObject({
        expects: 'comma',
        previous: { kind: 'string', start: 1, end: text.length - 1 },
      });
      expect(syntaxContext(text, text.length - 2, String)).toMatchObject({ expects: 'string', stringStart: 1 });
    }),
  );
});
