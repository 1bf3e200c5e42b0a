import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../src/generated/rules.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const demo = readFileSync(new URL('../../fixtures/demo/train.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const badLines = ruleList
  .flatMap(({ meta }) => meta.docs.bad)
  .map((each) => (typeof each === 'string' ? each : (each.file ?? '')))
  .filter((file) => file.length < 4000)
  .flatMap((file) => file.split('\n'));
const odd = ['', '  ', '\r', '[]', '"text"', '{"a":1,"a":2}', '{"messages":', 'caf\u00e9 \u2028'];

/** Datasets mixed from good rows, every rule's bad rows and odd lines. */
const datasets = fc
  .array(fc.oneof(fc.constantFrom(...demo), fc.constantFrom(...badLines), fc.constantFrom(...odd)), {
    minLength: 1,
    maxLength: 25,
  })
  .map((lines) => lines.join('\n'));

describe('the report is the same for any split of the input', () => {
  it('into chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, fc.integer({ min: 1, max: 6000 }), async (file, chunkBytes) => {
        const whole = await lintCase({ file, validation: demo.slice(0, 4).join('\n') });
        expect(await lintInPieces({ file, validation: demo.slice(0, 4).join('\n') }, chunkBytes)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  it('with caps on what is kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        datasets,
        fc.integer({ min: 1, max: 6000 }),
        fc.integer({ min: 0, max: 4 }),
        async (file, chunkBytes, kept) => {
          const options = { maxFindings: kept, limits: { findingsPerRecord: 2 } };
          expect(await lintInPieces({ file }, chunkBytes, options)).toEqual(await lintCase({ file }, options));
        },
      ),
      { numRuns: 80 },
    );
  });
});
