import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const ONLY = { only: ['conversation-prefix-duplicate'], tokens: false };

/** A conversation of one letter a turn, user and assistant in turns. */
const row = (turns: string) =>
  JSON.stringify({
    messages: [...turns].map((content, index) => ({ role: index % 2 ? 'assistant' : 'user', content })),
  });

describe('conversation-prefix-duplicate', () => {
  it('finds every row that goes on in another one, in every split', async () => {
    const rows = fc.array(
      fc
        .array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 })
        .map((pairs) => pairs.map((letter) => `${letter}${letter.toUpperCase()}`).join('')),
      { minLength: 1, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 500 }), async (all, bytes) => {
        const file = all.map(row).join('\n');
        const report = await lintCase({ file }, ONLY);
        const continued = all.filter((one) => all.some((other) => other !== one && other.startsWith(one)));
        expect(report.findings[0]?.occurrences ?? 0).toBe(continued.length);
        expect(await lintInPieces({ file }, bytes, ONLY)).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });

  it('does not count rows that end with a question, or ask with other tools', async () => {
    const messages = JSON.parse(row('aAbB')).messages as unknown[];
    const tools = [{ type: 'function', function: { name: 'book', parameters: { type: 'object', properties: {} } } }];
    const asked = { messages: messages.slice(0, 3) };
    const other = { messages: messages.slice(0, 2), tools };
    const file = [asked, other, { messages }].map((each) => JSON.stringify(each)).join('\n');
    expect((await lintCase({ file }, ONLY)).findings).toEqual([]);
  });
});
