import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchPieces } from '../../src/convert/batch-pieces.ts';
import { convertBatches } from '../../src/convert/convert-batches.ts';
import { rowConverter } from '../../src/convert/convert-options.ts';
import { convertRow } from '../../src/convert/convert-row.ts';
import { TARGET_IDS } from '../../src/generated/conversion-names.ts';
import { openInput } from '../../src/read/input.ts';

/** Lists of tools that are alike at their starts and ends, with keys that some targets have no place for. */
const tool = (name: string, more: string) =>
  `{"type": "function", "function": {"name": "${name}", "description": "é", "strict": true, "parameters": {"type": "object", "properties": {"type": {"type": ["integer", "null"]${more}}}, "additionalProperties": false}}}`;
const lists = [
  `[${tool('f', '')}]`,
  `[${tool('f', ', "default": 1.0')}]`,
  `[${tool('f', '')}, ${tool('g', '')}]`,
  `[${tool('g', '')}, ${tool('f', '')}]`,
  `[{"type": "function", "function": {"name": "f"}, "own": 1}]`,
  `[${tool('f', '').slice(0, -1)}]`,
  '[]',
  'null',
  '"[]"',
];
const messages =
  '"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": null, "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}]}, {"role": "tool", "tool_call_id": "c", "content": "1"}, {"role": "assistant", "content": "b"}]';
const rows = fc
  .tuple(fc.constantFrom(...lists), fc.constantFrom('tools', 'functions'), fc.boolean())
  .map(([list, key, first]) => (first ? `{"${key}": ${list}, ${messages}}` : `{${messages}, "${key}":${list}}`));

describe('what rows share', () => {
  it.each(TARGET_IDS)('%s: a row is converted as if it were alone', (to) => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 12 }), (dataset) => {
        const together = rowConverter({ to });
        for (const [index, row] of dataset.entries())
          expect(convertRow(row, index + 1, together)).toEqual(convertRow(row, index + 1, rowConverter({ to })));
      }),
      { numRuns: 60 },
    );
  });

  it('does not fill up with values that come once', () => {
    const converter = rowConverter({ to: 'gemini' });
    for (let index = 0; index < 500; index++) {
      const row = `{${messages}, "tools": [${tool(`f${index % 100}`, '')}]}`;
      expect(convertRow(row, 1, converter).text).toContain(`"name": "f${index % 100}"`);
    }
  });
});

describe('what is written of a piece of the source', () => {
  const same = '{"messages":[{"role":"user","content":"é"},{"role":"assistant","content":"b"}]}';
  const changed = `{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": null, "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}]}], "parallel_tool_calls": true}`;
  const refused = '{"a": 1}';
  const lines = fc.array(fc.tuple(fc.constantFrom(same, changed, refused, ' '), fc.constantFrom('\n', '\r\n')));

  it('is the text of its rows in their order, with their line ends', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.boolean(), async (dataset, hasMark) => {
        const text = `${hasMark ? '\ufeff' : ''}${dataset.flat().join('')}`;
        const input = await openInput({ text });
        const converter = rowConverter({ to: 'together' });
        for await (const batch of convertBatches(input, converter, {})) {
          const expected = batch.rows.map((row) => (row.text === undefined ? '' : row.text + row.lineEnd)).join('');
          const pieces = [...batchPieces(batch)];
          expect(Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))).toString('utf8')).toBe(expected);
          const unchanged = dataset.every(([row]) => row === same);
          if (unchanged) expect(pieces.every((piece) => typeof piece !== 'string')).toBe(true);
        }
      }),
    );
  });
});
