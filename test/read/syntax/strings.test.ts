import { describe, expect, it } from 'vitest';
import { type Marked, markedProblem } from './marked-problem.ts';

describe('escapes that JSON does not know', () => {
  it.each<Marked>([
    ['{"a":"C:⟦\\d⟧ata"}', 'bad-escape', '"\\d"'],
    ['{"a":"it⟦\\\'⟧s"}', 'bad-escape', '"\\\'"'],
    ['{"a":"x⟦\\u12⟧G4 more"}', 'bad-escape', '"\\u12"'],
    ['["⟦\\u⟧"]', 'bad-escape', '"\\u"'],
    ['["⟦\\u123⟧"]', 'bad-escape', '"\\u123"'],
    ['["\\uD83D⟦\\x⟧"]', 'bad-escape', '"\\x"'],
    ['["⟦\\😀⟧"]', 'bad-escape', '"\\😀"'],
    ['["⟦\\x⟧"', 'bad-escape', '"\\x"'],
    ['["⟦\\u12⟧"', 'bad-escape', '"\\u12"'],
    ['["⟦\\u12⟧ ', 'bad-escape', '"\\u12"'],
    ['{"a":⟦\\⟧n', 'not-json', 'A value was expected, found "\\n"'],
    ['⟦\\⟧', 'not-json', 'A value was expected, found "\\"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('lines that end inside a string', () => {
  it.each<Marked>([
    ['["\\⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['["\\x⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['["\\u⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['["\\u12⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['["\\u1234⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['["x⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['["⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['"⟦⟧', 'truncated', 'the line ends inside a string that opens at column 1'],
    ['"a\\"⟦⟧', 'truncated', 'the line ends inside a string that opens at column 1'],
    ['["a\\\\\\"⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['{"a⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['{"a":"⟦⟧', 'truncated', 'the line ends inside a string that opens at column 6'],
    ['[1,"b⟦⟧', 'truncated', 'the line ends inside a string that opens at column 4'],
    ['{"b":1,"c":2,"d⟦⟧', 'truncated', 'the line ends inside a string that opens at column 14'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('strings that do not close on their line', () => {
  it.each<Marked>([
    ['[⟦"a⟧\n"]', 'unclosed-string', '""a" opens at column 2'],
    ['[⟦"a⟧\r\n"]', 'unclosed-string', '""a" opens at column 2'],
    ['["a⟦\r⟧"]', 'raw-control-character', 'carriage return (U+000D)'],
    ['{"k":⟦"v,⟧\n"b":1}', 'unclosed-string', '""v," opens at column 6'],
    ['[⟦1.⟧\n]', 'bad-number', '"1."'],
    ['["⟦\\\n⟧"]', 'bad-escape', '"\\\\u{a}"'],
    ['{⟦"a⟧\n":1}', 'unclosed-string', '""a" opens at column 2'],
    ["[⟦'⟧\n']", 'single-quotes', '"\'\\u{a}\'"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('strings that close too early', () => {
  it.each<Marked>([
    ['{"a":"He said ⟦"⟧hi" to me"}', 'unescaped-quote', '"a":"He said "hi" to me"}"'],
    ['{"a":"5\'10⟦"⟧ tall"}', 'unescaped-quote', '"{"a":"5\'10" tall"}"'],
    ['{"a":"<a href=⟦"⟧{url}">x</a>"}', 'unescaped-quote', '"a":"<a href="{url}">x</a>"'],
    ['{"a":"x⟦"⟧[0]"}', 'unescaped-quote', '"{"a":"x"[0]"}"'],
    ['{"a":"x⟦"⟧{"b":1}}', 'unescaped-quote', '"{"a":"x"{"b":1}}"'],
    ['["x"⟦[⟧0]"]', 'missing-comma', '"["x"[0]"]"'],
    ['["x"⟦{⟧"a":1}]', 'missing-comma', '"["x"{"a":1}]"'],
    ['{"a":"x" ⟦[⟧0]"}', 'missing-comma', '"{"a":"x" [0]"}"'],
    ['["a⟦"⟧ b"]', 'unescaped-quote', '"["a" b"]"'],
    ['["a⟦"⟧ .b"]', 'unescaped-quote', '"["a" .b"]"'],
    ['["a⟦"⟧!]', 'unescaped-quote', '"["a"!]"'],
    ['["a⟦"⟧ ?"]', 'unescaped-quote', '"["a" ?"]"'],
    ['["a⟦"⟧ \'b"]', 'unescaped-quote', '"["a" \'b"]"'],
    ['["a" ⟦’⟧b"]', 'smart-quotes', '"’"'],
    ['["a⟦"⟧ )"]', 'unescaped-quote', '"["a" )"]"'],
    ['["a⟦"⟧ %"]', 'unescaped-quote', '"["a" %"]"'],
    ['["a" ⟦(⟧b"]', 'not-json', 'A comma or a closing bracket was expected, found "(b"]"'],
    ['["a⟦"⟧(b"]', 'unescaped-quote', '"["a"(b"]"'],
    ['["a" ⟦#⟧b"]', 'comment', '"#b"]"'],
    ['["a⟦"⟧$"]', 'unescaped-quote', '"["a"$"]"'],
    ['["a⟦"⟧ 5"]', 'unescaped-quote', '"["a" 5"]"'],
    ['["é⟦"⟧é"]', 'unescaped-quote', '"["é"é"]"'],
    ['{"a":"x⟦"⟧𝒳y"}', 'unescaped-quote', '"{"a":"x"𝒳y"}"'],
    ['{"a" ⟦b⟧":1}', 'missing-colon', '"{"a" b":1}"'],
    ['{"a⟦"⟧b":1}', 'unescaped-quote', '"{"a"b":1}"'],
    ['{"a" ⟦.⟧":1}', 'missing-colon', '"{"a" .":1}"'],
    ['{"a"⟦=⟧1}', 'missing-colon', '"{"a"=1}"'],
    ['{"a"⟦;⟧1}', 'missing-colon', '"{"a";1}"'],
    ['{"a":"b"⟦;⟧"c":1}', 'missing-comma', '"{"a":"b";"c":1}"'],
    ['["a"⟦=⟧1]', 'not-json', 'A comma or a closing bracket was expected, found "=1]"'],
    ['[⟦"a":⟧1]', 'not-json', '"a" is a key in an array: braces are missing around the member'],
    ['"a"⟦b⟧"', 'not-json', 'The end of the line was expected, found "b""'],
    ['{"a":"0123456789abcdef⟦"⟧ghijklmnopqrstuvw"}', 'unescaped-quote', '"456789abcdef"ghijklmnopqr"'],
    ['["a⟦"⟧b', 'unescaped-quote', '"["a"b"'],
    ['[⟦1b⟧"]', 'bad-number', '"1b"'],
    ['{"a":"b"⟦⟧', 'truncated', 'the line ends before the "{" of column 1 is closed'],
    ['{"a":{"b":"c"}⟦d⟧"}', 'not-json', 'A comma or a closing bracket was expected, found "d"}"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('two quotes: a doubled one, or a comma that is missing', () => {
  it.each<Marked>([
    ['{"a":"say ⟦"⟧"hi"" now"}', 'unescaped-quote', '"{"a":"say ""hi"" now"}"'],
    ['["a⟦"⟧"b"]', 'unescaped-quote', '"["a""b"]"'],
    ['["a"⟦"⟧b":1]', 'missing-comma', '"["a""b":1]"'],
    ['{"a"⟦"⟧b":1}', 'missing-colon', '"{"a""b":1}"'],
    ['{"a" ⟦"⟧b"}', 'missing-colon', '"{"a" "b"}"'],
    ['{"a":"b"⟦"⟧c":1}', 'missing-comma', '"{"a":"b""c":1}"'],
    ['{"a":"b"⟦"⟧c" :1}', 'missing-comma', '"{"a":"b""c" :1}"'],
    ['{"a":"b"⟦"⟧c":', 'missing-comma', '"{"a":"b""c":"'],
    ['{"a":"b⟦"⟧"c', 'unescaped-quote', '"{"a":"b""c"'],
    ['{"a":"b⟦"⟧""}', 'unescaped-quote', '"{"a":"b"""}"'],
    ['{"a":"b" ⟦"⟧c"}', 'missing-comma', '"{"a":"b" "c"}"'],
    ['{"a":"b"⟦"⟧":1}', 'missing-comma', '"{"a":"b""":1}"'],
    ['{"a":"b⟦"⟧"c"x:1}', 'unescaped-quote', '"{"a":"b""c"x:1}"'],
    ['{"a":"b"⟦"⟧cc"  :1,"d":2}', 'missing-comma', '"{"a":"b""cc"  :1,"d""'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('strings whose closing quote is escaped', () => {
  it.each<Marked>([
    ['{"a":"abc⟦\\"⟧},{"b":"c"}', 'escaped-closing-quote', '""abc\\"},{""'],
    ['{"a":"abc⟦\\"⟧ , "b":1}', 'escaped-closing-quote', '""abc\\" , ""'],
    ['{"a⟦\\"⟧:"b"}', 'escaped-closing-quote', '""a\\":""'],
    ['{"a":["x⟦\\"⟧],"b":"c"}', 'escaped-closing-quote', '""x\\"],""'],
    ['{"a":"x⟦\\"⟧        ,"b":"c"}', 'escaped-closing-quote', '""x\\"        ,""'],
    ['{"a":"x\\"         ,⟦"⟧b":"c"}', 'unescaped-quote', '"\\"         ,"b":"c"}"'],
    ['{"a":"x⟦\\"⟧,"b":"c\\","d":"e"}', 'escaped-closing-quote', '""x\\",""'],
    ['["x⟦\\"⟧]"a"]', 'escaped-closing-quote', '""x\\"]""'],
    ['["x\\"a⟦"⟧a"]', 'unescaped-quote', '"["x\\"a"a"]"'],
    ['["a\\",1]⟦⟧', 'truncated', 'the line ends inside a string that opens at column 2'],
    ['{"k":"x⟦\\"⟧},"b"}', 'escaped-closing-quote', '""x\\"},""'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('smart quotes and full-width punctuation', () => {
  it.each<Marked>([
    ['{⟦“⟧a”:1}', 'smart-quotes', '"“"'],
    ['{"a":⟦“⟧b”}', 'smart-quotes', '"“"'],
    ['{"a":1⟦\uff0c⟧"b":2}', 'smart-quotes', '"\uff0c"'],
    ['{"a"⟦\uff1a⟧1}', 'smart-quotes', '"\uff1a"'],
    ['{"a":⟦«⟧b»}', 'smart-quotes', '"«"'],
    ['[⟦\u300c⟧a\u300d]', 'smart-quotes', '"\u300c"'],
    ['⟦\uff5b⟧"a":1\uff5d', 'smart-quotes', '"\uff5b"'],
    ['["a"⟦”⟧]', 'smart-quotes', '"”"'],
    ['{"a":1⟦\uff5d⟧', 'smart-quotes', '"\uff5d"'],
    ['["“⟦\\x⟧”"]', 'bad-escape', '"\\x"'],
    ['[⟦\u2017⟧]', 'not-json', 'A value was expected, found "\u2017]"'],
    ['[⟦\u2034⟧]', 'not-json', 'A value was expected, found "\u2034]"'],
    ['{"a"⟦“⟧b”}', 'smart-quotes', '"“"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('quotes of other languages', () => {
  it.each<Marked>([
    ["{⟦'⟧a': 'b'}", 'single-quotes', '"\'a\'"'],
    ["{⟦'⟧a", 'single-quotes', '"\'"'],
    ["[⟦'⟧a", 'single-quotes', '"\'"'],
    ["[⟦b'⟧x']", 'single-quotes', '"b\'x\'"'],
    ["[⟦rb'⟧x']", 'single-quotes', '"rb\'x\'"'],
    ["[⟦F'⟧x']", 'single-quotes', '"F\'x\'"'],
    ["[⟦U'⟧x']", 'single-quotes', '"U\'x\'"'],
    ["[⟦R'⟧x']", 'single-quotes', '"R\'x\'"'],
    ["[⟦B'⟧x']", 'single-quotes', '"B\'x\'"'],
    ["[⟦x⟧'x']", 'unquoted-value', '"x"'],
    ['[⟦`⟧a`]', 'single-quotes', '"`a`"'],
    ['[⟦b`⟧a`]', 'single-quotes', '"b`a`"'],
    ["[⟦'⟧a`b']", 'single-quotes', '"\'a`b\'"'],
    ["{\"a\":⟦'⟧it','b'}", 'single-quotes', '"\'it\'"'],
    ['{"a⟦"⟧\'b\'}', 'unescaped-quote', '"{"a"\'b\'}"'],
    ["[1⟦'⟧2']", 'not-json', 'A comma or a closing bracket was expected, found "\'2\']"'],
    ["{⟦1⟧'a':2}", 'unquoted-key', '"1"'],
    ["[⟦uuu⟧'x']", 'unquoted-value', '"uuu"'],
    ["⟦'⟧a'", 'single-quotes', '"\'a\'"'],
    ["{⟦'⟧':1}", 'single-quotes', '"\'\'"'],
    ["[⟦'⟧", 'single-quotes', '"\'"'],
    ["[⟦b'⟧a", 'single-quotes', '"b\'"'],
    ["[1,⟦'⟧a']", 'single-quotes', '"\'a\'"'],
    ['{"a":1 ⟦\'⟧b\':2}', 'not-json', 'A comma or a closing bracket was expected, found "\'b\':2}"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('how much of a text is looked at', () => {
  const x = (count: number): string => 'x'.repeat(count);
  const blanks = (count: number): string => ' '.repeat(count);

  it.each<Marked>([
    [`{"a":"b"⟦"⟧c"${blanks(20)}:1}`, 'missing-comma', `"{"a":"b""c"${blanks(9)}"`],
    [`{"a":"b⟦"⟧"c"${blanks(21)}:1}`, 'unescaped-quote', `"{"a":"b""c"${blanks(9)}"`],
    [`{"a":"${x(500)}⟦\\"⟧,"b":"c"}`, 'escaped-closing-quote', `""${x(78)}…"`],
    [`["a\\", ${x(600)}⟦\\"⟧,"b"]`, 'escaped-closing-quote', `""a\\", ${x(73)}…"`],
    [`["⟦\\"⟧,${x(396)}"b"]`, 'escaped-closing-quote', `""\\",${x(75)}…"`],
    [`["\\",${x(397)}⟦"⟧b"]`, 'unescaped-quote', `"${x(12)}"b"]"`],
    [`[⟦'⟧${x(38)}','b']`, 'single-quotes', `"'${x(38)}'"`],
    [`[⟦'⟧${x(39)}','b']`, 'single-quotes', `"'"`],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

it.each([...'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f«»‹›′″＂＇「」『』〝〞〟｛｝［］：，'])(
  '%s is no punctuation of JSON',
  (mark) => expect(markedProblem(`[⟦${mark}⟧]`)).toEqual([`[⟦${mark}⟧]`, 'smart-quotes', `"${mark}"`]),
);
