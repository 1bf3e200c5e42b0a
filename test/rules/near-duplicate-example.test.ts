import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const ONLY = { only: ['near-duplicate-example', 'split-leakage'], tokens: false };
/** Forty words that depend on a number. */
function textOf(seed: number): string[] {
  let state = seed + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % below;
  };
  return Array.from({ length: 40 }, () =>
    Array.from({ length: 3 + next(6) }, () => String.fromCharCode(97 + next(26))).join(''),
  );
}
const row = (words: readonly string[]) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: words.slice(0, 20).join(' ') },
      { role: 'assistant', content: words.slice(20).join(' ') },
    ],
  });
const changed = (words: readonly string[]) => words.with(5, 'lantern');

describe('near-duplicate-example', () => {
  it('is off unless it is asked for', async () => {
    const file = [row(textOf(1)), row(changed(textOf(1)))].join('\n');
    expect((await lintCase({ file })).byRule['near-duplicate-example']).toBeUndefined();
    const report = await lintCase({ file }, { rules: { 'near-duplicate-example': 'info' } });
    expect(report.byRule['near-duplicate-example']).toMatchObject({ severity: 'info', count: 1 });
  });

  it('finds most rows with a word changed, none that is the same or another', async () => {
    const texts = Array.from({ length: 200 }, (_, index) => textOf(index));
    const near = texts.slice(0, 100).map(changed);
    const file = [...texts, ...texts.slice(0, 50), ...near].map(row).join('\n');
    const report = await lintCase({ file }, ONLY);
    const count = report.findings[0]?.occurrences ?? 0;
    expect(count).toBeGreaterThan(75);
    expect(count).toBeLessThanOrEqual(100);
    expect((await lintCase({ file: texts.map(row).join('\n') }, ONLY)).findings).toEqual([]);
  });

  it('does not take a passage with another question for the same', async () => {
    const passage = textOf(3).join(' ');
    const about = (question: string, answer: string) =>
      JSON.stringify({
        messages: [
          { role: 'user', content: `${passage}\n${question}` },
          { role: 'assistant', content: answer },
        ],
      });
    const file = [about('What is made of copper?', 'The candle.'), about('What is old?', 'A bridge.')].join('\n');
    expect((await lintCase({ file }, ONLY)).findings).toEqual([]);
  });

  it('finds near matches between training and validation', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => textOf(index));
    const validation = [...texts.slice(0, 10).map(changed), textOf(900)].map(row).join('\n');
    const report = await lintCase({ file: texts.map(row).join('\n'), validation }, ONLY);
    expect(report.findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([['split-leakage', 'near']]);
    expect(report.findings[0]?.occurrences).toBeGreaterThan(6);
    const without = { only: ['split-leakage'], tokens: false };
    expect((await lintCase({ file: texts.map(row).join('\n'), validation }, without)).findings).toEqual([]);
  });

  it('is the same in every split', async () => {
    const rows = fc.array(fc.tuple(fc.nat(6), fc.boolean()), { minLength: 1, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 3000 }), async (each, bytes) => {
        const file = each.map(([seed, isChanged]) => row(isChanged ? changed(textOf(seed)) : textOf(seed))).join('\n');
        const validation = [changed(textOf(2)), textOf(3)].map(row).join('\n');
        const whole = await lintCase({ file, validation }, ONLY);
        expect(await lintInPieces({ file, validation }, bytes, ONLY)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
});
