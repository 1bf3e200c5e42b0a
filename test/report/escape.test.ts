import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { codeSpan } from '../../src/report/escape/code-span.ts';
import { commandData } from '../../src/report/escape/command-data.ts';
import { commandProperty } from '../../src/report/escape/command-property.ts';
import { fileUri } from '../../src/report/escape/file-uri.ts';
import { htmlText } from '../../src/report/escape/html-text.ts';
import { sarifText } from '../../src/report/escape/sarif-text.ts';
import { xmlText } from '../../src/report/escape/xml-text.ts';
import { inertExcerpt } from '../../src/report/inert-excerpt.ts';
import { oneLine } from '../../src/report/one-line.ts';
import { seenJson } from '../../src/report/seen-json.ts';
import { wrapText } from '../../src/report/wrap-text.ts';
import { PAYLOADS } from './hostile.ts';
import { property, runnerCommands, unescaped } from './runner-commands.ts';
import { xmlDocument } from './xml-document.ts';

/** Text of any characters, with what formats are steered by much more often than by chance. */
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PAYLOADS) },
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ...['::', '##[', '##vso[', '%', '%0A', '\n', '\r', ':', ',', '`', '``', '|', '\\', '[', ']', '](', ')'],
          ...[
            '{0}',
            '<',
            '>',
            '&',
            '&lt;',
            ']]>',
            '"',
            "'",
            ' ',
            '\t',
            '\u3000',
            '\u00a0',
            '$',
            '*',
            '_',
            '~',
            '@a',
            'a',
          ],
          ...['</pre>', '<!--', 'https://evil.example', '\u0000', '\u001b[', '\u202e', '\ufffe', '\ud83d', '\u{1f600}'],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const check = (holds: (value: string) => void) => fc.assert(fc.property(text, holds), { numRuns: 2000 });
const decoded = (html: string) =>
  html
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('escaping', () => {
  it('of workflow commands is read back by the runner', () => {
    check((value) => {
      const line = `::error file=${commandProperty(value)},title=${commandProperty(value)},line=1::${commandData(value)}`;
      const commands = runnerCommands(line);
      expect(commands).toHaveLength(1);
      expect(commands[0]?.data).toBe(value);
      expect(commands[0]?.properties).toEqual(
        value === '' ? expect.anything() : { file: value, line: '1', title: value },
      );
    });
  });

  // The runner puts `%25` back last, so an escaped `%0A` stays what it was.
  it('of a percent sign is undone last', () => {
    expect(unescaped(commandData('%0A'))).toBe('%0A');
    expect(property(commandProperty('%3A,:'))).toBe('%3A,:');
  });

  it('of lines leaves no command to a build log, however they are wrapped', () => {
    check((value) => {
      const line = oneLine(value);
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      for (const width of [1, 10, 100])
        expect(
          runnerCommands(
            wrapText(line, width)
              .map((each) => `    ${each}`)
              .join('\n'),
          ),
        ).toEqual([]);
    });
  });

  it('of excerpts keeps the carets below their characters', () => {
    check((value) => {
      const before = { text: oneLine(value).replaceAll('\\u{3a}:', '::').replaceAll('#\\u{23}', '##'), caret: '^' };
      const { text: shown, caret } = inertExcerpt(before);
      expect(runnerCommands(`  ${shown}`)).toEqual([]);
      expect(shown.length - before.text.length).toBe(caret.length - 1);
    });
  });

  it('of JSON loses nothing and shows everything', () => {
    check((value) => {
      const json = seenJson({ [value]: value });
      expect(JSON.parse(json)).toEqual({ [value]: value });
      expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff\uffff]/);
      expect(runnerCommands(json)).toEqual([]);
    });
  });

  it('of XML is read back by a strict reader, but for what XML cannot hold', () => {
    check((value) => {
      const { text: content, attributes } = xmlDocument(`<a b="${xmlText(value)}">${xmlText(value)}</a>`);
      const held = value.replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu,
        (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
      );
      expect(content).toBe(held);
      expect(attributes['b']).toBe(held);
    });
  });

  it('of paths gives a URI that leads back', () => {
    check((value) => {
      const uri = fileUri(`data/${value}`);
      expect(uri).toMatch(/^(?:[\w.~!*'()/-]|%[\dA-F]{2})*$/);
      expect(decodeURIComponent(uri)).toBe(`data/${value.toWellFormed()}`);
    });
    expect(fileUri('/data/a b.jsonl')).toBe('file:///data/a%20b.jsonl');
    expect(fileUri('C:/data/a.jsonl')).toBe('file:///C%3A/data/a.jsonl');
    expect(fileUri('../a:b.jsonl')).toBe('../a%3Ab.jsonl');
  });

  it('of SARIF messages leaves no link and no placeholder', () => {
    check((value) => {
      const escaped = sarifText(value);
      const isLinked = value.includes('](');
      const isNumbered = /\{\d+\}/.test(value);
      if (isLinked) expect(escaped.replace(/\\[\\[\]]/g, '')).not.toMatch(/[[\]]/);
      if (isNumbered) expect(escaped.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
      const braced = isNumbered ? escaped.replace(/\{\{|\}\}/g, ([brace = '']) => brace) : escaped;
      expect(isLinked ? braced.replace(/\\([\\[\]])/g, '$1') : braced).toBe(value);
    });
    expect(sarifText('messages[2].weight is {a}')).toBe('messages[2].weight is {a}');
  });

  it('of Markdown blocks cannot be broken out of', () => {
    check((value) => {
      const shown = oneLine(value);
      const html = marked.parse(`<pre>\n${htmlText(shown)}\n</pre>\n\nafter\n`, { async: false });
      const [, inside = '', after] = /^<pre>\n(.*)\n<\/pre>\n*(.*)$/s.exec(html) ?? [];
      expect(decoded(inside)).toBe(shown);
      expect(inside).not.toMatch(/[<>]/);
      expect(after).toBe('<p>after</p>\n');
    });
  });

  it('of Markdown code spans cannot be broken out of, in tables neither', () => {
    check((value) => {
      const shown = oneLine(value);
      fc.pre(/\S/.test(shown));
      const html = marked.parse(`| file | n |\n|---|---|\n| ${codeSpan(shown)} | 7 |\n`, { async: false });
      const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => cell);
      expect(cells).toHaveLength(2);
      expect(cells[1]).toBe('7');
      const [, code = '', rest] = /^<code>(.*?)<\/code>(.*)$/s.exec(cells[0] ?? '') ?? [];
      expect(rest).toBe('');
      expect(decoded(code)).toBe(shown.replaceAll('|', '\\u{7c}'));
    });
  });
});
