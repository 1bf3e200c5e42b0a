import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseSyntax } from '../../src/read/diagnose-syntax.ts';
import { syntaxErrorIndex } from '../../src/read/syntax/syntax-error-index.ts';
import { cpuMs } from '../cpu-ms.ts';
import { type Marked, markedProblem } from './syntax/marked-problem.ts';

/** `>` marks the start of what is wrong; it is taken out of the text. */
const CASES: readonly (readonly [marked: string, cause: string])[] = [
  ['{"a":"He said >"hi" to me"}', 'unescaped-quote'],
  ['{"a":"say >""hi"" now"}', 'unescaped-quote'],
  ['{"a":"5\'10>" tall"}', 'unescaped-quote'],
  ['{"a":"<a href=>"{url}\\">x</a>"}', 'unescaped-quote'],
  ['{"a":"abc>\\"},{"b":"c"}', 'escaped-closing-quote'],
  ['{"a":[1,2>,]}', 'trailing-comma'],
  ['{"a":1>, }', 'trailing-comma'],
  ['{"a":1}>,', 'trailing-comma'],
  ['{"a":[1,>,2]}', 'extra-comma'],
  ['{>,"a":1}', 'extra-comma'],
  ["{>'a': 'b'}", 'single-quotes'],
  ['{"a": >b\'x\'}', 'single-quotes'],
  ['{"a":>`x`}', 'single-quotes'],
  ['{"a":>None}', 'python-literal'],
  ['[>True]', 'python-literal'],
  ['{"a":>NaN}', 'not-a-number'],
  ['{"a":>-Infinity}', 'not-a-number'],
  ['{"a":>undefined}', 'not-a-number'],
  ['{>“a”:1}', 'smart-quotes'],
  ['{"a":"x>\ty"}', 'raw-control-character'],
  ['{"a":"x>\u0000y"}', 'raw-control-character'],
  ['>\u001e{"a":1}', 'raw-control-character'],
  ['{"a":"x>', 'truncated'],
  ['{"a":[1>', 'truncated'],
  ['{"a":"x\\u12>', 'truncated'],
  ['{"a":tru>', 'truncated'],
  ['{"a":fals>', 'truncated'],
  ['{"a":nul>', 'truncated'],
  ['{"a":1 >"b":2}', 'missing-comma'],
  ['[{"a":1} >{"b":2}]', 'missing-comma'],
  ['{"a":"x">"b":1}', 'missing-comma'],
  ['{"a" >1}', 'missing-colon'],
  ['{"a":[1>}', 'wrong-bracket'],
  ['{"a":1}>}', 'wrong-bracket'],
  ['{"a":1}>{"b":2}', 'glued-records'],
  ['{"a":1} >{"b":2}', 'glued-records'],
  ['{"a":1}>\\n{"b":2}', 'glued-records'],
  ['>// note', 'comment'],
  ['{"a":1, >/* note */ "b":2}', 'comment'],
  ['{>role:"user"}', 'unquoted-key'],
  ['{"a":>Hello"}', 'unquoted-value'],
  ['{"a":"C:>\\data"}', 'bad-escape'],
  ['{"a":"it>\\\'s"}', 'bad-escape'],
  ['{"a":"x>\\u12G4 more"}', 'bad-escape'],
  ['{"a":>01}', 'bad-number'],
  ['{"a":>+1}', 'bad-number'],
  ['{"a":>.5}', 'bad-number'],
  ['{"a":>1.}', 'bad-number'],
  ['{"a":>0x1F}', 'bad-number'],
  ['{"a":>1_000}', 'bad-number'],
  ['>\ufeff{"a":1}', 'byte-order-mark'],
  ['{"a":>\u00a01}', 'odd-whitespace'],
  ['>\u200b{"a":1}', 'odd-whitespace'],
  ['{"a":1>\u2028}', 'odd-whitespace'],
  ['><<<<<<< HEAD', 'merge-conflict'],
  ['>=======', 'merge-conflict'],
  ['>data: {"a":1}', 'stream-prefix'],
  ['>12: {"a":1}', 'stream-prefix'],
  ['>+{"a":1}', 'stream-prefix'],
  ['>[2026-01-02 10:00:00] INFO {"a":1}', 'stream-prefix'],
  ['>\u001b[1;32m{"a":1}', 'terminal-colours'],
  ['>```json', 'markdown-fence'],
  ['>"{""a"":1}"', 'csv-quoting'],
  ['>\u0000\u0000\u0000', 'nul-bytes'],
  ['{"a":[>"b":1]}', 'not-json'],
  ['>"messages": [', 'not-json'],
  ['>hello world', 'not-json'],
];

describe('causes', () => {
  it.each(CASES)('%j', (marked, cause) => {
    const index = marked.indexOf('>');
    const text = marked.slice(0, index) + marked.slice(index + 1);
    expect(() => JSON.parse(text)).toThrow();
    const problem = diagnoseSyntax(text);
    expect(problem.cause).toBe(cause);
    expect(problem.index).toBe(index);
  });
});

describe('what no cause explains', () => {
  it.each<Marked>([
    ['⟦h⟧ello world', 'not-json', 'A value was expected, found "hello world"'],
    ['{⟦@⟧:1}', 'not-json', 'A key in double quotes was expected, found "@:1}"'],
    ['[⟦@⟧]', 'not-json', 'A value was expected, found "@]"'],
    ['[1⟦@⟧]', 'not-json', 'A comma or a closing bracket was expected, found "@]"'],
    ['{"a":1}⟦@⟧', 'not-json', 'The end of the line was expected, found "@"'],
    ['{"a":⟦.⟧..}', 'not-json', '"...}": an ellipsis stands for text that was left out'],
    ['[⟦…⟧]', 'not-json', '"…]": an ellipsis stands for text that was left out'],
    ['{⟦.⟧..}', 'not-json', '"...}": an ellipsis stands for text that was left out'],
    ['{"a":1 ⟦.⟧..}', 'not-json', '"...}": an ellipsis stands for text that was left out'],
    ['{"a":1}⟦.⟧..', 'not-json', '"...": an ellipsis stands for text that was left out'],
    ['[⟦.⟧.]', 'not-json', 'A value was expected, found "..]"'],
    ['[⟦.⟧.. ]', 'not-json', '"... ]": an ellipsis stands for text that was left out'],
    ['{"a":1}⟦…⟧', 'not-json', '"…": an ellipsis stands for text that was left out'],
    ['⟦e⟧yJhIjoxfQ==', 'not-json', '"eyJhIjoxfQ==": this looks like JSON in base64'],
    ['⟦e⟧yJhIjoxf', 'not-json', 'A value was expected, found "eyJhIjoxf"'],
    ['⟦e⟧yJhIjoxfQ', 'not-json', 'A value was expected, found "eyJhIjoxfQ"'],
    ['⟦e⟧yJhIjoxfQ1', 'not-json', '"eyJhIjoxfQ1": this looks like JSON in base64'],
    ['{"a":1}⟦e⟧yJhIjoxfQ==', 'not-json', '"eyJhIjoxfQ==": this looks like JSON in base64'],
    ['⟦(⟧eyJhIjoxfQ==', 'not-json', 'A value was expected, found "(eyJhIjoxfQ=="'],
    ['⟦(⟧...', 'not-json', 'A value was expected, found "(..."'],
    [`⟦@⟧${'x'.repeat(40)}`, 'not-json', `A value was expected, found "@${'x'.repeat(39)}"`],
  ])('%j', (...row) => expect(markedProblem(row[0])).toEqual(row));

  it('has a place in words, counted from one unless the caller says otherwise', () => {
    expect(diagnoseSyntax(' [1').detail).toBe('the line ends before the "[" of column 2 is closed');
    expect(diagnoseSyntax(' [1', (index) => `byte ${index}`).detail).toBe(
      'the line ends before the "[" of byte 1 is closed',
    );
  });
});

const broken = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.oneof(
          fc.constantFrom('"', '{', '}', ',', "'", '\\', '\t', 'x', '1', ' ', '😀', ''),
          fc.string({ unit: 'binary' }),
        ),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([json, edits]) =>
    edits.reduce((text, [at, put]) => {
      const index = at % (text.length + 1);
      return text.slice(0, index) + put + text.slice(index + (at % 2));
    }, json),
  );

const rejected = (text: string): boolean => {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
};

describe('any text', () => {
  it('has a position inside it when JSON.parse rejects it', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        fc.pre(rejected(text));
        const problem = diagnoseSyntax(text);
        expect(problem.index).toBeGreaterThanOrEqual(0);
        expect(problem.index).toBeLessThanOrEqual(text.length);
        expect(problem.length).toBeGreaterThan(0);
        // A line that is cut off inside an escape or a word is said to end at its end.
        const stop = problem.cause === 'truncated' ? text.length : syntaxErrorIndex(text);
        expect(problem.index).toBeLessThanOrEqual(stop ?? text.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('gets the verdict of JSON.parse from the verifier', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(syntaxErrorIndex(text) !== undefined).toBe(rejected(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('can be continued to JSON at the position found', () => {
    expect(syntaxErrorIndex('{"a":"x')).toBe(7);
    expect(syntaxErrorIndex('{"a":1}')).toBeUndefined();
  });
});

it('is linear', () => {
  const long = [
    '['.repeat(1e6),
    `["${'\\"'.repeat(1e6)}`,
    `{"a":"${'x'.repeat(1e6)}" b ${'"y'.repeat(1e5)}`,
    ' '.repeat(1e6).concat('x'),
    '\u0000'.repeat(1e6),
    `"${'\\'.repeat(1e6)}`,
    `[${'1'.repeat(1e6)}x]`,
  ];
  const start = cpuMs();
  for (const text of long) diagnoseSyntax(text);
  expect(cpuMs() - start).toBeLessThan(5000);
});
