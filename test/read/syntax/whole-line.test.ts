import { describe, expect, it } from 'vitest';
import { type Marked, markedProblem } from './marked-problem.ts';

describe('NUL bytes: a run of eight, or any number that only white space stands before', () => {
  it.each<Marked>([
    ['⟦\u0000⟧{"a":1}', 'nul-bytes', '1 NUL byte'],
    ['  ⟦\u0000⟧{"a":1}', 'nul-bytes', '1 NUL byte'],
    ['⟦\u0000\u0000\u0000⟧', 'nul-bytes', '3 NUL bytes'],
    ['⟦\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000⟧{"a":1}', 'nul-bytes', '9 NUL bytes'],
    ['{"a":"x⟦\u0000⟧\u0000\u0000\u0000\u0000\u0000\u0000y"}', 'raw-control-character', 'NUL (U+0000)'],
    ['{"a":"x⟦\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000⟧y"}', 'nul-bytes', '8 NUL bytes'],
    ['{"a":1}⟦\u0000⟧\u0000\u0000\u0000\u0000\u0000\u0000', 'raw-control-character', 'NUL (U+0000)'],
    ['{"a":1}⟦\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000⟧', 'nul-bytes', '8 NUL bytes'],
    ['{⟦\'⟧a\':"\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"}', 'single-quotes', '"\'a\'"'],
    [
      '{"a":1}⟦\u0000⟧\u0000x\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000',
      'raw-control-character',
      'NUL (U+0000)',
    ],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('marks of a merge conflict', () => {
  it.each<Marked>([
    ['⟦<<<<<<<⟧ HEAD', 'merge-conflict', '"<<<<<<< HEAD"'],
    ['⟦<<<<<<<⟧', 'merge-conflict', '"<<<<<<<"'],
    ['⟦>>>>>>>⟧ my branch', 'merge-conflict', '">>>>>>> my branch"'],
    ['⟦|||||||⟧', 'merge-conflict', '"|||||||"'],
    ['⟦|||||||⟧ 1a2b', 'merge-conflict', '"||||||| 1a2b"'],
    ['⟦=======⟧', 'merge-conflict', '"======="'],
    ['⟦=⟧====== x', 'not-json', 'A value was expected, found "======= x"'],
    ['⟦=⟧=======', 'not-json', 'A value was expected, found "========"'],
    ['⟦<⟧<<<<<', 'not-json', 'A value was expected, found "<<<<<<"'],
    ['⟦<⟧<<<<<<<', 'not-json', 'A value was expected, found "<<<<<<<<"'],
    [' ⟦=⟧======', 'not-json', 'A value was expected, found "======="'],
    ['⟦<⟧<<<<<<HEAD', 'not-json', 'A value was expected, found "<<<<<<<HEAD"'],
    ['{"a":1}⟦=⟧======', 'not-json', 'The end of the line was expected, found "======="'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('markdown fences', () => {
  it.each<Marked>([
    ['⟦```⟧', 'markdown-fence', '"```"'],
    ['⟦```json⟧', 'markdown-fence', '"```json"'],
    ['⟦  ~~~⟧', 'markdown-fence', '"~~~"'],
    ['\t⟦`⟧`` json', 'single-quotes', '"``"'],
    ['⟦``````````x-y_z⟧', 'markdown-fence', '"``````````x-y_z"'],
    ['⟦`⟧``````````', 'single-quotes', '"``"'],
    ['⟦~~~yaml  ⟧', 'markdown-fence', '"~~~yaml"'],
    ['⟦`⟧`', 'single-quotes', '"``"'],
    ['⟦`⟧`` {"a":1}', 'single-quotes', '"``"'],
    ['⟦`````` ⟧', 'markdown-fence', '"``````"'],
    ['         ⟦`⟧``', 'single-quotes', '"``"'],
    ['{"a":1}⟦`⟧``json', 'not-json', 'The end of the line was expected, found "```json"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('lines that are comments', () => {
  it.each<Marked>([
    ['⟦// note⟧', 'comment', '"// note"'],
    ['  ⟦# note ⟧', 'comment', '"# note"'],
    ['⟦/* note⟧', 'comment', '"/* note"'],
    ['⟦-- note⟧', 'comment', '"-- note"'],
    ['⟦<!-- note -->⟧', 'comment', '"<!-- note -->"'],
    ['⟦; note⟧', 'comment', '"; note"'],
    ['⟦//⟧', 'comment', '"//"'],
    ['⟦#!⟧', 'comment', '"#!"'],
    ['⟦-⟧ note', 'bad-number', '"-"'],
    ['⟦/⟧ note', 'not-json', 'A value was expected, found "/ note"'],
    ['{"a":1 ⟦-⟧- note', 'missing-comma', '"{"a":1 -- note"'],
    ['\t⟦;x⟧', 'comment', '";x"'],
    ['⟦\u00a0⟧// note', 'odd-whitespace', 'no-break space (U+00A0)'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('records quoted as CSV does', () => {
  it.each<Marked>([
    ['⟦"{""⟧a"":1}"', 'csv-quoting', '""{""a"":1}""'],
    ['  ⟦"{""⟧a"":1}"', 'csv-quoting', '"  "{""a"":1}""'],
    ['⟦"{""⟧', 'csv-quoting', '""{"""'],
    ['"{"⟦a⟧":1}"', 'not-json', 'The end of the line was expected, found "a":1}""'],
    ['{"a":"{⟦"⟧"b"}', 'unescaped-quote', '"{"a":"{""b"}"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('byte order marks', () => {
  it.each<Marked>([
    ['⟦\ufeff⟧{"a":1}', 'byte-order-mark', 'a byte order mark (U+FEFF)'],
    ['{"a":⟦\ufeff⟧1}', 'byte-order-mark', 'a byte order mark (U+FEFF)'],
    ['{"a":1}⟦\ufeff⟧', 'byte-order-mark', 'a byte order mark (U+FEFF)'],
    ['{"a"⟦\ufeff⟧:1}', 'byte-order-mark', 'a byte order mark (U+FEFF)'],
    ['{⟦\ufeff⟧"a":1}', 'byte-order-mark', 'a byte order mark (U+FEFF)'],
    ['{"a":"⟦\\\ufeff⟧"}', 'bad-escape', '"\\\\u{feff}"'],
    ['{"a":"\ufeff⟦\\x⟧"}', 'bad-escape', '"\\x"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('colours of a terminal', () => {
  it.each<Marked>([
    ['⟦\u001b[1;32m⟧{"a":1}', 'terminal-colours', '"\\u{1b}[1;32m"'],
    ['{"a":⟦\u001b[0m⟧1}', 'terminal-colours', '"\\u{1b}[0m"'],
    ['{"a":⟦\u001b⟧', 'terminal-colours', '"\\u{1b}"'],
    ['⟦\u001b⟧]0;x\u0007{"a":1}', 'terminal-colours', '"\\u{1b}"'],
    ['{"a":"⟦\u001b⟧[1mx"}', 'raw-control-character', 'escape (U+001B)'],
    ['⟦\u001b[?25h⟧[]', 'terminal-colours', '"\\u{1b}[?25h"'],
    ['⟦\u001b[111111111111111111111111111111m⟧', 'terminal-colours', '"\\u{1b}[111111111111111111111111111111m"'],
    ['⟦\u001b⟧[1111111111111111111111111111111m', 'terminal-colours', '"\\u{1b}"'],
    ['{"a":1}⟦\u001b[K⟧', 'terminal-colours', '"\\u{1b}[K"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('white space that JSON does not know', () => {
  it.each<Marked>([
    ['{"a":⟦\u000b⟧1}', 'odd-whitespace', 'vertical tab (U+000B)'],
    ['{"a":"⟦\u000b⟧"}', 'raw-control-character', 'vertical tab (U+000B)'],
    ['{"a":"⟦\f⟧"}', 'raw-control-character', 'form feed (U+000C)'],
    ['{⟦\f⟧}', 'odd-whitespace', 'form feed (U+000C)'],
    ['{"a":1}⟦\u0085⟧', 'odd-whitespace', 'next line (U+0085)'],
    ['{"a":⟦\u2009⟧1}', 'odd-whitespace', 'U+2009'],
    ['{"a"⟦\u00ad⟧:1}', 'odd-whitespace', 'soft hyphen (U+00AD)'],
    ['[⟦\u3000⟧]', 'odd-whitespace', 'ideographic space (U+3000)'],
    ['{⟦\u2028⟧"a":1}', 'odd-whitespace', 'line separator (U+2028)'],
    ['⟦\u200b⟧', 'odd-whitespace', 'zero-width space (U+200B)'],
    ['{"a":"⟦\\\u00a0⟧"}', 'bad-escape', '"\\\u00a0"'],
    ['⟦\u00a0⟧{"a":1}', 'odd-whitespace', 'no-break space (U+00A0)'],
    ['[1⟦\u00a0⟧\t]', 'odd-whitespace', 'no-break space (U+00A0)'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('control characters; those that JSON allows between tokens are not to blame for what stands before them', () => {
  it.each<Marked>([
    ['{"a":"x⟦\u0001⟧y"}', 'raw-control-character', 'U+0001'],
    ['⟦\u001e⟧{"a":1}', 'raw-control-character', 'record separator (U+001E)'],
    ['[⟦\u007f⟧]', 'raw-control-character', 'U+007F'],
    ['["\u007f⟦\\x⟧"]', 'bad-escape', '"\\x"'],
    ['{"a":"⟦\t⟧y"}', 'raw-control-character', 'tab (U+0009)'],
    ['{"a":"x⟦\r⟧y"}', 'raw-control-character', 'carriage return (U+000D)'],
    ['{"a":1}⟦\u001a⟧', 'raw-control-character', 'U+001A'],
    ['["a⟦\b⟧b"]', 'raw-control-character', 'backspace (U+0008)'],
    ['["⟦\u001f⟧"]', 'raw-control-character', 'unit separator (U+001F)'],
    ['[⟦\u0080⟧]', 'not-json', 'A value was expected, found "\\u{80}]"'],
    ['[⟦1.⟧\t2]', 'bad-number', '"1."'],
    ['[⟦-⟧\r\n1]', 'bad-number', '"-"'],
    ['[⟦1e⟧\n]', 'bad-number', '"1e"'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('what a log or a stream puts before a record', () => {
  it.each<Marked>([
    ['⟦data:⟧ {"a":1}', 'stream-prefix', '"data:"'],
    ['  ⟦12:⟧ {"a":1} ', 'stream-prefix', '"12:"'],
    ['⟦+⟧{"a":1}', 'stream-prefix', '"+"'],
    ['⟦>⟧ {"a":1}', 'stream-prefix', '">"'],
    ['⟦[2026-01-02 10:00:00] INFO⟧ {"a":1}', 'stream-prefix', '"[2026-01-02 10:00:00] INFO"'],
    ['[{"a":1}⟦⟧', 'truncated', 'the line ends before the "[" of column 1 is closed'],
    ['⟦(⟧{"a":1}', 'not-json', 'A value was expected, found "({"a":1}"'],
    [
      '⟦"messages":⟧ {"a":1}',
      'not-json',
      '"messages" is a key outside any object: braces are missing around the member',
    ],
    ['⟦"messages"⟧ {"a":1}', 'stream-prefix', '""messages""'],
    ['⟦"x": y⟧ {"a":1}', 'stream-prefix', '""x": y"'],
    ['⟦x⟧{"a":1}y', 'not-json', 'A value was expected, found "x{"a":1}y"'],
    ['⟦d⟧ata: {"a":1', 'not-json', 'A value was expected, found "data: {"a":1"'],
    ['⟦data:⟧ {}', 'stream-prefix', '"data:"'],
    ['⟦d⟧ata: 1', 'not-json', 'A value was expected, found "data: 1"'],
    ['{⟦x⟧{"a":1}', 'unquoted-key', '"x"'],
    ['"C:⟦\\x⟧" {"a":1}', 'bad-escape', '"\\x"'],
    ['⟦1⟧{"a":1}', 'stream-prefix', '"1"'],
    ['⟦["a","b"]⟧ {"a":1}', 'stream-prefix', '"["a","b"]"'],
    ['⟦"a":1,"b":⟧{"c":1}', 'stream-prefix', '""a":1,"b":"'],
    ['⟦`⟧{"a":1}', 'single-quotes', '"`"'],
    ['⟦\'⟧{"a":1}', 'single-quotes', '"\'"'],
    ['⟦"a":⟧        {"b":1}', 'not-json', '"a" is a key outside any object: braces are missing around the member'],
    ['⟦"a":⟧         {"b":1}', 'not-json', '"a" is a key outside any object: braces are missing around the member'],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});

describe('how far into a line is looked', () => {
  const blanks = (count: number): string => ' '.repeat(count);

  it.each<Marked>([
    [`${blanks(199)}⟦\u0000⟧`, 'nul-bytes', '1 NUL byte'],
    [`${blanks(200)}⟦\u0000⟧`, 'raw-control-character', 'NUL (U+0000)'],
    [`${blanks(200)}⟦${'\u0000'.repeat(8)}⟧`, 'nul-bytes', '8 NUL bytes'],
    [`⟦\`\`\`${blanks(100)}⟧`, 'markdown-fence', '"```"'],
    [`⟦\`⟧\`\`${blanks(100)}x`, 'single-quotes', '"``"'],
    [`${blanks(200)}⟦# x⟧`, 'comment', '"# x"'],
    [`${blanks(201)}⟦#⟧ x`, 'comment', '"# x"'],
    [`${blanks(200)}⟦<!-- x⟧`, 'comment', '"<!-- x"'],
    [`${blanks(201)}⟦<⟧!-- x`, 'not-json', 'A value was expected, found "<!-- x"'],
    [`${blanks(80)}⟦"{""⟧`, 'csv-quoting', `"${blanks(79)}…"`],
    [`${blanks(81)}"{"⟦"⟧`, 'not-json', 'The end of the line was expected, found """'],
    [`⟦${'x'.repeat(199)}⟧{"a":1}`, 'stream-prefix', `"${'x'.repeat(79)}…"`],
    [`⟦x⟧${'x'.repeat(199)}{"a":1}`, 'not-json', `A value was expected, found "${'x'.repeat(40)}"`],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));
});
