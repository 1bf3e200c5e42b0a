import { describe, expect, it } from 'vitest';
import { type Marked, markedProblem } from './marked-problem.ts';

describe('numbers in other spellings', () => {
  it.each<Marked>([
    ['[⟦01⟧]', 'bad-number', '"01"'],
    ['[⟦+1⟧]', 'bad-number', '"+1"'],
    ['[⟦.5⟧]', 'bad-number', '".5"'],
    ['[⟦1.⟧]', 'bad-number', '"1."'],
    ['[⟦0x1F⟧]', 'bad-number', '"0x1F"'],
    ['[⟦1_000⟧]', 'bad-number', '"1_000"'],
    ['[⟦1e⟧]', 'bad-number', '"1e"'],
    ['[⟦1e+⟧]', 'bad-number', '"1e+"'],
    ['[⟦-⟧]', 'bad-number', '"-"'],
    ['[⟦-⟧-1]', 'bad-number', '"-"'],
    ['[⟦-01⟧]', 'bad-number', '"-01"'],
    ['[⟦1.5.2⟧]', 'bad-number', '"1.5.2"'],
    ['[⟦1e5x⟧]', 'bad-number', '"1e5x"'],
    ['[⟦1.e5⟧]', 'bad-number', '"1.e5"'],
    ['[⟦+x⟧]', 'bad-number', '"+x"'],
    ['[⟦.⟧]', 'not-json', 'A value was expected, found ".]"'],
    ['[⟦.⟧x]', 'not-json', 'A value was expected, found ".x]"'],
    ['[⟦-.5⟧]', 'bad-number', '"-.5"'],
    ['[⟦+⟧', 'bad-number', '"+"'],
    ['[⟦+1⟧', 'bad-number', '"+1"'],
    ['[⟦01⟧', 'bad-number', '"01"'],
    ['[1.⟦⟧', 'truncated', 'the line ends before the "[" of column 1 is closed'],
    ['[1 ⟦.⟧5]', 'not-json', 'A comma or a closing bracket was expected, found ".5]"'],
    ['[1 ⟦5⟧x]', 'missing-comma', '"[1 5x]"'],
    ['{"a":⟦00⟧}', 'bad-number', '"00"'],
    ['{"a":⟦1a⟧}', 'bad-number', '"1a"'],
    ['{"a":⟦1e⟧,}', 'bad-number', '"1e"'],
    ['⟦01⟧', 'bad-number', '"01"'],
    ['⟦+1⟧', 'bad-number', '"+1"'],
    ['{⟦+⟧1:2}', 'not-json', 'A key in double quotes was expected, found "+1:2}"'],
    ['{"a" ⟦+⟧1}', 'missing-colon', '"{"a" +1}"'],
    ['[0 ⟦1⟧]', 'missing-comma', '"[0 1]"'],
    ['[⟦1+1⟧]', 'bad-number', '"1+1"'],
    ['[⟦0.1.⟧]', 'bad-number', '"0.1."'],
    ['[⟦10e3.4⟧]', 'bad-number', '"10e3.4"'],
    ['[⟦1NaN⟧]', 'bad-number', '"1NaN"'],
    ['[5⟦"⟧a"]', 'missing-comma', '"[5"a"]"'],
    ['[⟦-a⟧]', 'bad-number', '"-a"'],
    ['["a⟦"⟧-1]', 'unescaped-quote', '"["a"-1]"'],
    ['[1⟦-⟧1]', 'missing-comma', '"[1-1]"'],
    ['[12⟦:⟧30]', 'not-json', 'A comma or a closing bracket was expected, found ":30]"'],
    ['[2024⟦-⟧01-02]', 'missing-comma', '"[2024-01-02]"'],
    ['[0⟦-⟧]', 'missing-comma', '"[0-]"'],
    ['[5⟦%⟧]', 'not-json', 'A comma or a closing bracket was expected, found "%]"'],
    ['[0,⟦01⟧]', 'bad-number', '"01"'],
    ['[7 ⟦0⟧1]', 'missing-comma', '"[7 01]"'],
    ['{"a":1⟦-⟧}', 'missing-comma', '"{"a":1-}"'],
    ['{⟦01⟧:1}', 'unquoted-key', '"01"'],
    ['{⟦-⟧1:1}', 'not-json', 'A key in double quotes was expected, found "-1:1}"'],
    ['[⟦1E⟧-]', 'bad-number', '"1E"'],
    ['[1,⟦-⟧]', 'bad-number', '"-"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('words that stand for no number of JSON', () => {
  it.each<Marked>([
    ['[⟦NaN⟧]', 'not-a-number', '"NaN"'],
    ['[⟦nan⟧]', 'not-a-number', '"nan"'],
    ['[⟦NAN⟧]', 'not-a-number', '"NAN"'],
    ['[⟦Infinity⟧]', 'not-a-number', '"Infinity"'],
    ['[⟦infinity⟧]', 'not-a-number', '"infinity"'],
    ['[⟦inf⟧]', 'not-a-number', '"inf"'],
    ['[⟦Inf⟧]', 'not-a-number', '"Inf"'],
    ['[⟦undefined⟧]', 'not-a-number', '"undefined"'],
    ['[⟦-NaN⟧]', 'not-a-number', '"-NaN"'],
    ['[⟦+NaN⟧]', 'not-a-number', '"+NaN"'],
    ['[⟦-Infinity⟧]', 'not-a-number', '"-Infinity"'],
    ['[⟦-inf⟧]', 'not-a-number', '"-inf"'],
    ['[⟦-NaN⟧', 'not-a-number', '"-NaN"'],
    ['[⟦NaN⟧', 'not-a-number', '"NaN"'],
    ['⟦NaN⟧', 'not-a-number', '"NaN"'],
    ['[⟦NaN⟧.]', 'not-a-number', '"NaN"'],
    ['[⟦Infinity⟧-1]', 'not-a-number', '"Infinity"'],
    ['[⟦nan⟧-]', 'not-a-number', '"nan"'],
    ['[⟦inf⟧.]', 'not-a-number', '"inf"'],
    ['[⟦Inf⟧.]', 'not-a-number', '"Inf"'],
    ['[⟦NAN⟧.]', 'not-a-number', '"NAN"'],
    ['[⟦infinity⟧.]', 'not-a-number', '"infinity"'],
    ['[⟦undefined⟧.]', 'not-a-number', '"undefined"'],
    ['[1 ⟦N⟧aN]', 'not-json', 'A comma or a closing bracket was expected, found "NaN]"'],
    ['{"a" ⟦N⟧aN}', 'missing-colon', '"{"a" NaN}"'],
    ['{"a":1,"b":⟦-NaN⟧}', 'not-a-number', '"-NaN"'],
    ['[⟦NaNs⟧]', 'unquoted-value', '"NaNs"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('literals of Python and others', () => {
  it.each<Marked>([
    ['[⟦None⟧]', 'python-literal', '"None"'],
    ['[⟦True⟧]', 'python-literal', '"True"'],
    ['[⟦False⟧]', 'python-literal', '"False"'],
    ['[⟦NONE⟧]', 'python-literal', '"NONE"'],
    ['[⟦TRUE⟧]', 'python-literal', '"TRUE"'],
    ['[⟦FALSE⟧]', 'python-literal', '"FALSE"'],
    ['[⟦Null⟧]', 'python-literal', '"Null"'],
    ['[⟦NULL⟧]', 'python-literal', '"NULL"'],
    ['[⟦nil⟧]', 'python-literal', '"nil"'],
    ['⟦None⟧', 'python-literal', '"None"'],
    ['[⟦True⟧', 'python-literal', '"True"'],
    ['{"a":⟦None⟧}', 'python-literal', '"None"'],
    ['[⟦Nonee⟧]', 'unquoted-value', '"Nonee"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('words that the end of the line cuts', () => {
  it.each<Marked>([
    ['tru⟦⟧', 'truncated', 'the line ends inside "tru"'],
    ['{"a":tru⟦⟧', 'truncated', 'the line ends inside "tru"'],
    ['{"a":fals⟦⟧', 'truncated', 'the line ends inside "fals"'],
    ['[nul⟦⟧', 'truncated', 'the line ends inside "nul"'],
    ['[n⟦⟧', 'truncated', 'the line ends inside "n"'],
    ['[t⟦⟧', 'truncated', 'the line ends inside "t"'],
    ['[f⟦⟧', 'truncated', 'the line ends inside "f"'],
    ['[⟦trx⟧', 'unquoted-value', '"trx"'],
    ['[⟦tru⟧]', 'unquoted-value', '"tru"'],
    ['[true⟦⟧', 'truncated', 'the line ends before the "[" of column 1 is closed'],
    ['[⟦fal⟧ ', 'unquoted-value', '"fal"'],
    ['{"a":⟦x⟧', 'unquoted-value', '"x"'],
    ['[1 ⟦n⟧ul', 'missing-comma', '"[1 nul"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('words without quotes', () => {
  it.each<Marked>([
    ['[⟦nope⟧]', 'unquoted-value', '"nope"'],
    ['{"a":⟦Hello⟧"}', 'unquoted-value', '"Hello"'],
    ['⟦h⟧ello world', 'not-json', 'A value was expected, found "hello world"'],
    ['[⟦truex⟧]', 'unquoted-value', '"truex"'],
    ['[⟦null_⟧]', 'unquoted-value', '"null_"'],
    ['[true⟦.⟧x]', 'not-json', 'A comma or a closing bracket was expected, found ".x]"'],
    ['{"a":⟦foo-bar.baz⟧}', 'unquoted-value', '"foo-bar.baz"'],
    ['[⟦é⟧]', 'unquoted-value', '"é"'],
    ['[⟦x⟧.', 'unquoted-value', '"x"'],
    ['⟦T⟧', 'not-json', 'A value was expected, found "T"'],
    ['{"a":⟦a⟧ b}', 'unquoted-value', '"a"'],
    ['[⟦$1⟧]', 'unquoted-value', '"$1"'],
    ['[⟦x⟧,]', 'unquoted-value', '"x"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('keys without quotes', () => {
  it.each<Marked>([
    ['{⟦role⟧:"user"}', 'unquoted-key', '"role"'],
    ['{⟦a-b.c⟧:1}', 'unquoted-key', '"a-b.c"'],
    ['{⟦$x⟧:1}', 'unquoted-key', '"$x"'],
    ['{⟦_⟧:1}', 'unquoted-key', '"_"'],
    ['{⟦1⟧:2}', 'unquoted-key', '"1"'],
    ['{⟦é1⟧:1}', 'unquoted-key', '"é1"'],
    ['{⟦true⟧:1}', 'unquoted-key', '"true"'],
    ['{⟦None⟧:1}', 'unquoted-key', '"None"'],
    ['{⟦NaN⟧:1}', 'unquoted-key', '"NaN"'],
    ['{⟦-⟧:1}', 'not-json', 'A key in double quotes was expected, found "-:1}"'],
    ['{⟦#⟧:1}', 'comment', '"#:1}"'],
    ['{"a":1,⟦b⟧:2}', 'unquoted-key', '"b"'],
    ['{"a":1,⟦2⟧:2}', 'unquoted-key', '"2"'],
    ['{⟦a⟧', 'unquoted-key', '"a"'],
    ['{⟦x⟧..y:1}', 'unquoted-key', '"x"'],
    ['{⟦@⟧:1}', 'not-json', 'A key in double quotes was expected, found "@:1}"'],
    ['{⟦12⟧ab:1}', 'unquoted-key', '"12"'],
    ['{ ⟦7⟧ :1}', 'unquoted-key', '"7"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('how much of a word is taken', () => {
  it.each<Marked>([
    [`{⟦${'1'.repeat(40)}⟧1:1}`, 'unquoted-key', `"${'1'.repeat(40)}"`],
    [`{⟦${'k'.repeat(80)}⟧k:1}`, 'unquoted-key', `"${'k'.repeat(80)}"`],
    [`[⟦${'w'.repeat(80)}⟧w]`, 'unquoted-value', `"${'w'.repeat(80)}"`],
    [`[⟦+${'1'.repeat(59)}⟧1]`, 'bad-number', `"+${'1'.repeat(59)}"`],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});
