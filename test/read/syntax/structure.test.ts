import { describe, expect, it } from 'vitest';
import { type Marked, markedProblem } from './marked-problem.ts';

describe('lines that end too early', () => {
  it.each<Marked>([
    ['⟦⟧', 'truncated', 'the line holds no value'],
    ['   ⟦⟧', 'truncated', 'the line holds no value'],
    ['[⟦⟧', 'truncated', 'the line ends where a value was expected'],
    ['{⟦⟧', 'truncated', 'the line ends where a key was expected'],
    ['{"a"⟦⟧', 'truncated', 'the line ends where a colon was expected'],
    ['{"a" ⟦⟧', 'truncated', 'the line ends where a colon was expected'],
    ['{"a":⟦⟧', 'truncated', 'the line ends where a value was expected'],
    ['{"a":1⟦⟧', 'truncated', 'the line ends before the "{" of column 1 is closed'],
    ['{"a":1 ⟦⟧', 'truncated', 'the line ends before the "{" of column 1 is closed'],
    ['{"a":1,⟦⟧', 'truncated', 'the line ends where a key was expected'],
    ['[1,⟦⟧', 'truncated', 'the line ends where a value was expected'],
    ['[1⟦⟧', 'truncated', 'the line ends before the "[" of column 1 is closed'],
    ['[[1]⟦⟧', 'truncated', 'the line ends before the "[" of column 1 is closed'],
    ['{"a":[⟦⟧', 'truncated', 'the line ends where a value was expected'],
    ['{"a":{"b":1}⟦⟧', 'truncated', 'the line ends before the "{" of column 1 is closed'],
    ['  [  ⟦⟧', 'truncated', 'the line ends where a value was expected'],
    ['{"a":[1,{"b":"c"⟦⟧', 'truncated', 'the line ends before the "{" of column 9 is closed'],
    ['[1,⟦\u00a0⟧', 'odd-whitespace', 'no-break space (U+00A0)'],
    ['{"a"\t⟦⟧', 'truncated', 'the line ends where a colon was expected'],
    ['{"x":[{"a":1}]⟦⟧', 'truncated', 'the line ends before the "{" of column 1 is closed'],
    ['[-⟦⟧', 'truncated', 'the line ends before the "[" of column 1 is closed'],
    ['[1e+⟦⟧', 'truncated', 'the line ends before the "[" of column 1 is closed'],
    ['-⟦⟧', 'truncated', 'the line ends inside "-"'],
    ['1.⟦⟧', 'truncated', 'the line ends inside "1."'],
    ['  1.⟦⟧', 'truncated', 'the line ends inside "1."'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('comments', () => {
  it.each<Marked>([
    ['{"a":1, ⟦/*⟧ note */ "b":2}', 'comment', '"/* note */ "b":2}"'],
    ['[1 ⟦//⟧ x', 'comment', '"// x"'],
    ['{ ⟦#⟧ x', 'comment', '"# x"'],
    ['[⟦/⟧x', 'not-json', 'A value was expected, found "/x"'],
    ['{"a" ⟦//⟧ b\n:1}', 'comment', '"// b\\u{a}:1}"'],
    ['[1] ⟦//⟧ end', 'comment', '"// end"'],
    ['["//⟦\\x⟧"]', 'bad-escape', '"\\x"'],
    ['{"a": ⟦<⟧!-- b -->1}', 'not-json', 'A value was expected, found "<!-- b -->1}"'],
    ['{"a":1 ⟦/⟧ 2}', 'not-json', 'A comma or a closing bracket was expected, found "/ 2}"'],
    ['{"a":1}⟦#⟧', 'comment', '"#"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('commas', () => {
  it.each<Marked>([
    ['{"a":[1,2⟦,⟧]}', 'trailing-comma', 'before "]"'],
    ['{"a":1⟦,⟧ }', 'trailing-comma', 'before "}"'],
    ['{"a":1}⟦,⟧', 'trailing-comma', 'after the record'],
    ['{"a":1} ⟦,⟧ ', 'trailing-comma', 'after the record'],
    ['{"a":1}⟦,⟧x', 'not-json', 'The end of the line was expected, found ",x"'],
    ['[1,⟦,⟧2]', 'extra-comma', 'after another comma'],
    ['[⟦,⟧1]', 'extra-comma', 'before the first member'],
    ['{⟦,⟧"a":1}', 'extra-comma', 'before the first member'],
    ['{"a":1,⟦,⟧"b":2}', 'extra-comma', 'after another comma'],
    ['⟦,⟧', 'extra-comma', 'before the first member'],
    ['{"a":⟦,⟧}', 'not-json', 'A value was expected, found ",}"'],
    ['{"a":⟦,⟧1}', 'not-json', 'A value was expected, found ",1}"'],
    ['{"a":⟦,⟧', 'not-json', 'A value was expected, found ","'],
    ['[1,⟦,⟧', 'extra-comma', 'after another comma'],
    ['[⟦,⟧', 'extra-comma', 'before the first member'],
    ['[1⟦,⟧]', 'trailing-comma', 'before "]"'],
    ['{"a"⟦,⟧1}', 'missing-colon', '"{"a",1}"'],
    ['{"a"⟦,⟧', 'missing-colon', '"{"a","'],
    ['{"a":1⟦,⟧]', 'trailing-comma', 'before "]"'],
    ['[1⟦,⟧}', 'trailing-comma', 'before "}"'],
    ['⟦,⟧{"a":1}', 'stream-prefix', '","'],
    ['"a"⟦,⟧', 'trailing-comma', 'after the record'],
    ['{"a":[]⟦,⟧}', 'trailing-comma', 'before "}"'],
    ['[ ⟦,⟧ ]', 'extra-comma', 'before the first member'],
    ['{"a":1,⟦,⟧ }', 'extra-comma', 'after another comma'],
    ['[1 ⟦,⟧ ]', 'trailing-comma', 'before "]"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('records without a line end between them', () => {
  it.each<Marked>([
    ['{"a":1}⟦{⟧"b":2}', 'glued-records', '"{"b":2}"'],
    ['{"a":1} ⟦{⟧"b":2}', 'glued-records', '"{"b":2}"'],
    ['{"a":1}⟦\\n⟧{"b":2}', 'glued-records', '"\\n{"b":2}"'],
    ['{"a":1}⟦\\r\\n⟧{"b":2}', 'glued-records', '"\\r\\n{"b":2}"'],
    ['{"a":1}⟦\\n  ⟧[2]', 'glued-records', '"\\n  [2]"'],
    ['{"a":1}⟦,⟧{"b":2}', 'glued-records', '",{"b":2}"'],
    ['{"a":1}⟦; ⟧{"b":2}', 'glued-records', '"; {"b":2}"'],
    ['[1]⟦,⟧[2]', 'glued-records', '",[2]"'],
    ['[1]⟦[⟧2]', 'glued-records', '"[2]"'],
    ['{"a":1}⟦\\⟧n x', 'not-json', 'The end of the line was expected, found "\\n x"'],
    ['{"a":1}⟦\\⟧n', 'not-json', 'The end of the line was expected, found "\\n"'],
    ['{"a":1}⟦,⟧ x', 'not-json', 'The end of the line was expected, found ", x"'],
    ['{"a":1}⟦;⟧', 'not-json', 'The end of the line was expected, found ";"'],
    ['"a"⟦[⟧1]', 'not-json', 'The end of the line was expected, found "[1]"'],
    ['"a"⟦{⟧"b":1', 'not-json', 'The end of the line was expected, found "{"b":1"'],
    ['{"a":1}⟦\\n        ⟧{"b":2}', 'glued-records', '"\\n        {"b":2}"'],
    ['{"a":1}⟦\\⟧n         {"b":2}', 'not-json', 'The end of the line was expected, found "\\n         {"b":2}"'],
    ['{"a":1}⟦,        ⟧[2]', 'glued-records', '",        [2]"'],
    ['{"a":1}⟦,⟧         [2]', 'not-json', 'The end of the line was expected, found ",         [2]"'],
    ['{"a":1}⟦\\⟧t{"b":1}', 'not-json', 'The end of the line was expected, found "\\t{"b":1}"'],
    ['{"a":1}⟦{⟧"b":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}', 'glued-records', '"{"b":"xxxxxxxxxxxxxxxxxx"'],
    ['{"a":1}⟦\\r\\n        ⟧{"b":2}', 'glued-records', '"\\r\\n        {"b":2}"'],
    ['{"a":1}⟦\\⟧r{"b":2}', 'not-json', 'The end of the line was expected, found "\\r{"b":2}"'],
    ['{"a":1}⟦\\⟧n\\n{"b":2}', 'not-json', 'The end of the line was expected, found "\\n\\n{"b":2}"'],
    ['[{"a":1}⟦\\⟧n{"b":2}]', 'not-json', 'A comma or a closing bracket was expected, found "\\n{"b":2}]"'],
    ['true⟦[⟧', 'not-json', 'The end of the line was expected, found "["'],
    ['{"a":1}⟦,\t⟧[2]', 'glued-records', '",\\u{9}[2]"'],
    ['1⟦{⟧"a"', 'not-json', 'The end of the line was expected, found "{"a""'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('members without an object around them', () => {
  it.each<Marked>([
    ['[⟦"query":⟧ 1]', 'not-json', '"query" is a key in an array: braces are missing around the member'],
    ['⟦"messages":⟧ []', 'not-json', '"messages" is a key outside any object: braces are missing around the member'],
    ['{"a":[⟦"b":⟧1]}', 'not-json', '"b" is a key in an array: braces are missing around the member'],
    ['[1⟦:⟧2]', 'not-json', 'A comma or a closing bracket was expected, found ":2]"'],
    ['[[]⟦:⟧1]', 'not-json', 'A comma or a closing bracket was expected, found ":1]"'],
    ['{"a":"b"⟦:⟧1}', 'not-json', 'A comma or a closing bracket was expected, found ":1}"'],
    ['⟦"a":⟧1', 'not-json', '"a" is a key outside any object: braces are missing around the member'],
    ['[⟦"a" :⟧ 1]', 'not-json', '"a" is a key in an array: braces are missing around the member'],
    ['[⟦"":⟧1]', 'not-json', '"" is a key in an array: braces are missing around the member'],
    ['⟦:⟧', 'not-json', 'A value was expected, found ":"'],
    ['[⟦:⟧', 'not-json', 'A value was expected, found ":"'],
    ['{⟦:⟧1}', 'not-json', 'A key in double quotes was expected, found ":1}"'],
    ['{"a":⟦:⟧1}', 'not-json', 'A value was expected, found ":1}"'],
    ['{"a":1⟦:⟧2}', 'not-json', 'A comma or a closing bracket was expected, found ":2}"'],
    ['1⟦:⟧2', 'not-json', 'The end of the line was expected, found ":2"'],
    ['{"a":"b"⟦:⟧', 'not-json', 'A comma or a closing bracket was expected, found ":"'],
    ['[⟦"a":⟧', 'not-json', '"a" is a key in an array: braces are missing around the member'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('brackets', () => {
  it.each<Marked>([
    ['{"a":[1⟦}⟧', 'wrong-bracket', 'where "]" or a comma was expected'],
    ['{"a":1⟦]⟧', 'wrong-bracket', 'where "}" or a comma was expected'],
    ['{"a":1}⟦}⟧', 'wrong-bracket', 'after the end of the record'],
    ['[1]⟦]⟧', 'wrong-bracket', 'after the end of the record'],
    ['[1]⟦}⟧', 'wrong-bracket', 'after the end of the record'],
    ['{"a":⟦}⟧', 'unquoted-value', 'nothing'],
    ['{"a":⟦]⟧', 'unquoted-value', 'nothing'],
    ['{"a"⟦}⟧', 'missing-colon', '"{"a"}"'],
    ['{"a"⟦]⟧', 'missing-colon', '"{"a"]"'],
    ['{⟦]⟧', 'wrong-bracket', 'where "}" was expected'],
    ['[⟦}⟧', 'wrong-bracket', 'where a value was expected'],
    ['⟦}⟧', 'wrong-bracket', 'where a value was expected'],
    ['⟦]⟧', 'wrong-bracket', 'where a value was expected'],
    ['[[1⟦}⟧]', 'wrong-bracket', 'where "]" or a comma was expected'],
    ['{"a":{"b":1⟦]⟧}', 'wrong-bracket', 'where "}" or a comma was expected'],
    ['{"a":{⟦]⟧}', 'wrong-bracket', 'where "}" was expected'],
    ['"a"⟦}⟧', 'wrong-bracket', 'after the end of the record'],
    ['1⟦]⟧', 'wrong-bracket', 'after the end of the record'],
    ['[{"a":1⟦]⟧', 'wrong-bracket', 'where "}" or a comma was expected'],
    ['{"a":[⟦}⟧', 'wrong-bracket', 'where a value was expected'],
    ['{"a":1,"b"⟦}⟧', 'missing-colon', '"{"a":1,"b"}"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('separators that are missing', () => {
  it.each<Marked>([
    ['{"a" ⟦1⟧}', 'missing-colon', '"{"a" 1}"'],
    ['{"a" ⟦"⟧b":2}', 'missing-colon', '"{"a" "b":2}"'],
    ['{"a" ⟦{⟧"b":1}}', 'missing-colon', '"{"a" {"b":1}}"'],
    ['{"a" ⟦[⟧1]}', 'missing-colon', '"{"a" [1]}"'],
    ['{"a" ⟦t⟧rue}', 'missing-colon', '"{"a" true}"'],
    ['{"a" ⟦-⟧}', 'missing-colon', '"{"a" -}"'],
    ['{"a":1 ⟦"⟧b":2}', 'missing-comma', '"{"a":1 "b":2}"'],
    ['[{"a":1} ⟦{⟧"b":2}]', 'missing-comma', '"[{"a":1} {"b":2}]"'],
    ['[1 ⟦2⟧]', 'missing-comma', '"[1 2]"'],
    ['[1 ⟦[⟧2]]', 'missing-comma', '"[1 [2]]"'],
    ['[1 ⟦-⟧2]', 'missing-comma', '"[1 -2]"'],
    ['[1⟦;⟧2]', 'missing-comma', '"[1;2]"'],
    ['[1 ⟦t⟧rue]', 'missing-comma', '"[1 true]"'],
    ['[1 ⟦f⟧alse]', 'missing-comma', '"[1 false]"'],
    ['[1 ⟦n⟧ull]', 'missing-comma', '"[1 null]"'],
    ['[1 ⟦x⟧null]', 'not-json', 'A comma or a closing bracket was expected, found "xnull]"'],
    ['[true ⟦f⟧alse]', 'missing-comma', '"[true false]"'],
    ['{"a" ⟦x⟧}', 'missing-colon', '"{"a" x}"'],
    ['{"a" ⟦;⟧1}', 'missing-colon', '"{"a" ;1}"'],
    ['{"a"⟦=⟧>1}', 'missing-colon', '"{"a"=>1}"'],
    ['{"abcdefghijklmnopq" ⟦"⟧rstuvwxyzabcdefgh":2}', 'missing-colon', '"ghijklmnopq" "rstuvwxyzab"'],
    ['[123456789012345 ⟦1⟧23456789012345]', 'missing-comma', '"456789012345 123456789012"'],
    ['1 ⟦2⟧', 'not-json', 'The end of the line was expected, found "2"'],
    ['[1 ⟦\\⟧"a"]', 'not-json', 'A comma or a closing bracket was expected, found "\\"a"]"'],
    ['[1 ⟦|⟧2]', 'not-json', 'A comma or a closing bracket was expected, found "|2]"'],
    ['[⟦|⟧1]', 'not-json', 'A value was expected, found "|1]"'],
    ['[1 ⟦é⟧]', 'not-json', 'A comma or a closing bracket was expected, found "é]"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

it('quotes at most 80 characters of a comment', () => {
  const row: Marked = [`{"a":1}⟦#⟧${'x'.repeat(90)}`, 'comment', `"#${'x'.repeat(79)}"`];
  expect(markedProblem(row[0])).toEqual(row);
});
