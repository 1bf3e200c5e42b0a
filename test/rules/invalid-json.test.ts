import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import invalidJson from '../../rules/invalid-json.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const row = (content: string) =>
  `{"messages":[{"role":"user","content":"Is the server down?"},{"role":"assistant","content":"${content}"}]}`;
const good = row('It is busy.');
const settings = { rules: [invalidJson] };

/** `line cause` of each finding, with how many lines it stands for. */
async function found(file: string): Promise<string[]> {
  const { findings } = await lintCase(file, {}, settings);
  return findings.map(
    ({ line, messageId, occurrences }) => `${line} ${messageId}${occurrences === 1 ? '' : ` x${occurrences}`}`,
  );
}

describe('a raw line break inside a string', () => {
  it.each([
    ['in an answer', [good, row('It is busy. Wait\na minute.'), good], ['2 truncated']],
    ['before the closing quote', [good, row('It is busy.\n'), good], ['2 truncated']],
    [
      'several',
      [good, row('Dear Ann,\n\nIt is busy, 5 of 6 are:\n- wait\n1. try again\nBest,\nBob'), good],
      ['2 truncated'],
    ],
    ['in two strings', [good, row('busy\nnow').replace('server', 'ser\nver'), good], ['2 truncated']],
    ['with escaped quotes', [good, row('Say \\"busy\nnow\\", he said.'), good], ['2 truncated']],
    ['in two records', [row('busy\nnow'), row('down\nnow'), good], ['1 truncated', '3 truncated']],
    ['with CRLF', [`${row('busy\r\nnow')}\r`, good], ['1 truncated']],
  ])('is one finding: %s', async (_, lines, expected) => {
    expect(await found(lines.join('\n'))).toEqual(expected);
  });

  it('does not excuse what comes after', async () => {
    const tail = 'now."}]}';
    expect(await found([row('busy\nnow'), 'oops again', good].join('\n'))).toEqual(['1 truncated', '3 stray-text']);
    expect(await found([good, tail, tail, good, 'oops again'].join('\n'))).toEqual(['2 stray-text x3']);
    expect(await found([row('busy').slice(0, -6), good, tail].join('\n'))).toEqual(['1 truncated', '3 stray-text']);
    expect(await found([good, '{"messages":[{]}', tail].join('\n'))).toEqual(['2 wrong-bracket', '3 stray-text']);
  });

  it('leaves what has a cause of its own', async () => {
    const lines = [good, '// note', '<<<<<<< HEAD', 'None', '```json', 'eyJtZXNzYWdlcyI6W10sImEiOjF9', `data: ${good}`];
    expect(await found(lines.join('\n'))).toEqual([
      '2 comment',
      '3 merge-conflict',
      '4 python-literal',
      '5 markdown-fence',
      '6 not-json',
      '7 stream-prefix',
    ]);
  });

  it('is the same however the input is cut', async () => {
    const line = fc.constantFrom(
      good,
      '',
      'oops again',
      'now."}]}',
      '"}]}',
      '// note',
      row('busy').slice(0, -6),
      'now."},{"role":"user","content":"And',
      '[1,',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), fc.integer({ min: 1, max: 300 }), async (lines, bytes) => {
        const file = `${good}\n${lines.join('\n')}`;
        expect(await lintInPieces(file, bytes, {}, settings)).toEqual(await lintCase(file, {}, settings));
      }),
      { numRuns: 200 },
    );
  });
});

it('begins every message with a capital or a quoted value', async () => {
  const lines = [
    ['{"a":1 2}', '{"a" 1}', '{"a"}', '{1:2}', '{"a":}', '{"a":1}}', '[1 x]', '...', '…', '@', '{"a":@}', '{@}'],
    ['{"a"@}', '{"a":1@}', '{"a":1}@', '"messages": [', '{"a":["b":1]}', 'eyJtZXNzYWdlcyI6W10s', '[', '{"a":"x', '{,}'],
    ["{'a':1}", '{"a":None}', '{"a":NaN}', '{“a”:1}', '{"a":"\t"}', '{"a":"\\x"}', '{"a":01}', '{"a":Hi}', '{a:1}'],
  ].flat();
  const { findings } = await lintCase([good, ...lines, good].join('\n'), {}, settings);
  expect(findings.length).toBeGreaterThan(25);
  for (const { message } of findings) expect(message).toMatch(/^["A-Z]/);
});
