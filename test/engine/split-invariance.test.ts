import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';
import { datasets, demo } from '../datasets.ts';

const files = datasets.map((lines) => lines.join('\n'));

describe('the report is the same for any split of the input', () => {
  it('into chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 6000 }), async (file, chunkBytes) => {
        const whole = await lintCase({ file, validation: demo.slice(0, 4).join('\n') });
        expect(await lintInPieces({ file, validation: demo.slice(0, 4).join('\n') }, chunkBytes)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  it('with caps on what is kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
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
