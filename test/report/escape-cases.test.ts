import { describe, expect, it } from 'vitest';
import { codeSpan } from '../../src/report/escape/code-span.ts';
import { commandData } from '../../src/report/escape/command-data.ts';
import { commandProperty } from '../../src/report/escape/command-property.ts';
import { fileUri } from '../../src/report/escape/file-uri.ts';
import { htmlText } from '../../src/report/escape/html-text.ts';
import { sarifText } from '../../src/report/escape/sarif-text.ts';
import { xmlText } from '../../src/report/escape/xml-text.ts';
import { escapeHtml } from '../../src/report/html/escape-html.ts';
import { inertExcerpt } from '../../src/report/inert-excerpt.ts';
import { oneLine } from '../../src/report/one-line.ts';
import { seenJson } from '../../src/report/seen-json.ts';
import { withoutCommands } from '../../src/report/without-commands.ts';

type Case = readonly [text: string, escaped: string];
const cases = (escapedBy: (text: string) => string, list: readonly Case[]) =>
  it.each(list)('%j becomes %j', (text, escaped) => {
    expect(escapedBy(text)).toBe(escaped);
  });

describe('withoutCommands', () => {
  cases(withoutCommands, [
    ['', ''],
    ['::a::b ::c', String.raw`\u{3a}:a::b \u{3a}:c`],
    ['\t::a\n::b', '\t\\u{3a}:a\n\\u{3a}:b'],
    ['a::b : :c', 'a::b : :c'],
    ['##[a]##[b]', String.raw`#\u{23}[a]#\u{23}[b]`],
    ['###[a] ##VSO[a]', String.raw`##\u{23}[a] #\u{23}VSO[a]`],
    ['## a #[b] ##vso ##vsob[', '## a #[b] ##vso ##vsob['],
  ]);
});

describe('oneLine', () => {
  cases(oneLine, [
    ['a\n::b\r\t\u001b[1m', String.raw`a\u{a}::b\u{d}\u{9}\u{1b}[1m`],
    ['::a ##[b] é🚲', String.raw`\u{3a}:a #\u{23}[b] é🚲`],
    ['\u202e\u2028\ufeff\ud83d', String.raw`\u{202e}\u{2028}\u{feff}\u{d83d}`],
  ]);
});

describe('inertExcerpt', () => {
  it.each([
    ['a ##[b]', '  ^', 'a # [b]', '  ^'],
    ['##vso[a]##[b]', '^', '# vso[a]# [b]', '^'],
    ['::a', '^', '…::a', ' ^'],
    [' \t::a', ' ^', '… \t::a', '  ^'],
    ['a ::b', '^', 'a ::b', '^'],
  ])('%j with %j', (text, caret, plain, moved) => {
    expect(inertExcerpt({ text, caret })).toEqual({ text: plain, caret: moved });
  });
});

describe('seenJson', () => {
  it.each<[unknown, number | undefined, string]>([
    [{ a: 'b', c: [1] }, undefined, '{"a":"b","c":[1]}'],
    [{ a: 1 }, 2, '{\n  "a": 1\n}'],
    ['\u007f\u0085\u00ad\u061c\u200b\u200e', undefined, String.raw`"\u007f\u0085\u00ad\u061c\u200b\u200e"`],
    ['\u2028\u202e\u2060\u206f\ufeff\ufff9', undefined, String.raw`"\u2028\u202e\u2060\u206f\ufeff\ufff9"`],
    ['\u{e0041}\u{e007f}\u{e0080}', undefined, `${String.raw`"\udb40\udc41\udb40\udc7f`}\u{e0080}"`],
    ['##[a]##vso[b] ## ##VSO[c]', undefined, String.raw`"#\u0023[a]#\u0023vso[b] ## #\u0023VSO[c]"`],
    ['é🚲\u200d\ufff8', undefined, '"é🚲\u200d\ufff8"'],
  ])('of %j with indent %j', (value, indent, expected) => {
    expect(seenJson(value, indent)).toBe(expected);
  });
});

describe('commandData', () => {
  cases(commandData, [
    ['', ''],
    ['a%b%\r\n\r\n,:', 'a%25b%25%0D%0A%0D%0A,:'],
    ['%0A', '%250A'],
  ]);
});

describe('commandProperty', () => {
  cases(commandProperty, [
    ['C:\\a,b,:', 'C%3A\\a%2Cb%2C%3A'],
    ['%3A\n', '%253A%0A'],
  ]);
});

describe('codeSpan', () => {
  cases(codeSpan, [
    ['a', '`a`'],
    ['', '`  `'],
    [' ', '` `'],
    ['  ', '`  `'],
    [' a ', '`  a  `'],
    [' a', '` a`'],
    ['a ', '`a `'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    ['`` ` ```', '```` `` ` ``` ````'],
    ['a```b``c', '````a```b``c````'],
    ['a|b|', '`a\\u{7c}b\\u{7c}`'],
  ]);
});

describe('fileUri', () => {
  cases(fileUri, [
    ['a b/é.jsonl', 'a%20b/%C3%A9.jsonl'],
    ['/a/#?.jsonl', 'file:///a/%23%3F.jsonl'],
    ['c:/a', 'file:///c%3A/a'],
    ['Z:/a', 'file:///Z%3A/a'],
    ['c:a', 'c%3Aa'],
    ['a/c:/b', 'a/c%3A/b'],
    ['a\ud83d', 'a%EF%BF%BD'],
    ['', ''],
  ]);
});

describe('htmlText', () => {
  cases(htmlText, [
    ['<a>&amp;</a>', '&lt;a&gt;&amp;amp;&lt;/a&gt;'],
    ['[a](b)](', '[a&#93;(b)&#93;('],
    ['a] (b)', 'a] (b)'],
    ['', ''],
  ]);
});

describe('sarifText', () => {
  cases(sarifText, [
    ['messages[0] {a} \\', 'messages[0] {a} \\'],
    ['[a](b) \\', String.raw`\[a\](b) \\`],
    ['[a] (b)', '[a] (b)'],
    ['{0} {a} }', '{{0}} {{a}} }}'],
    ['{12}', '{{12}}'],
    ['{}', '{}'],
    ['[{0}](1)', String.raw`\[{{0}}\](1)`],
  ]);
});

describe('xmlText', () => {
  cases(xmlText, [
    [`<a b="c" d='e'>&`, '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;'],
    ['\t\n\r', '&#9;&#10;&#13;'],
    ['\u0000\b\u000b\u001f\ufffe\uffff\ud83d', String.raw`\u{0}\u{8}\u{b}\u{1f}\u{fffe}\u{ffff}\u{d83d}`],
    ['é🚲\u0085\ufffd', 'é🚲\u0085\ufffd'],
  ]);
});

describe('escapeHtml', () => {
  cases(escapeHtml, [
    [`<a b="c" d='e'>&amp;`, '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;'],
    ['\u202e\n', String.raw`\u{202e}\u{a}`],
    ['a::b:::c : d', 'a:&#58;b:&#58;&#58;c : d'],
    ['##[a] ##VSO[b] ##vso ## [', '#&#35;[a] #&#35;VSO[b] #&#35;vso ## ['],
    ['é🚲', 'é🚲'],
  ]);
});
