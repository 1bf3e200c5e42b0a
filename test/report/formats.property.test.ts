import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/generated/report-formats.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { datasets } from '../datasets.ts';
import { PAYLOADS } from './hostile.ts';
import { rendered } from './rendered.ts';

const payload = fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: 'binary', maxLength: 12 }));
const row = fc
  .record({ role: payload, key: payload, name: payload, content: payload })
  .map(({ role, key, name, content }) =>
    JSON.stringify({
      messages: [
        { role, content },
        { role: 'assistant', content, name, weight: key },
      ],
      [key]: content,
    }),
  );
const file = fc
  .tuple(datasets, fc.array(row, { maxLength: 4 }), fc.array(payload, { maxLength: 2 }))
  .map(([lines, rows, raw]) => [...lines.slice(0, 6), ...rows, ...raw].join('\n'));

describe('every output format', () => {
  it.each(Object.keys(reportFormats))(
    '%s is well-formed and inert for any data, and the same twice',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(file, async (text) => {
          const report = await lintCase({ file: text }, { now: '2026-11-21', extends: 'all' });
          const printed = await rendered(format, report);
          expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          expect(printed.isWellFormed()).toBe(true);
          if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(printed);
          if (format === 'jsonl') for (const line of printed.trimEnd().split('\n')) JSON.parse(line);
          // A build log takes orders only at the start of a line.
          for (const order of printed.match(/^\s*(?:::|##\[|##vso).*$/gm) ?? [])
            expect(order).toMatch(/^::(?:error|warning|notice|group|endgroup)[ :]/);
          expect(await rendered(format, report)).toBe(printed);
        }),
        { numRuns: 25 },
      );
    },
  );
});
