import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const ONLY = { only: ['duplicate-example'] };
const row = (index: number) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `What does room ${index} cost?` },
      { role: 'assistant', content: `Room ${index} costs ${80 + index} euros a night.` },
    ],
  });
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index));

describe('duplicate-example', () => {
  it('reports a file pasted twice in one finding', async () => {
    const file = [...rows(500), ...rows(500)].join('\n');
    const report = await lintCase({ file }, ONLY);
    expect(report.findings.map(({ line, occurrences, message }) => [line, occurrences, message])).toMatchSnapshot();
    expect(report.counts.warning).toBe(1);
    expect(report.byRule['duplicate-example']).toMatchObject({ count: 1, rows: 500 });
    expect(report.findings[0]?.related.map(({ line, message }) => [line, message])).toEqual([
      [1, 'first here'],
      [502, 'another example repeats here'],
      [2, 'and stands first here'],
      [503, 'another example repeats here'],
      [3, 'and stands first here'],
    ]);
    for (const bytes of [1, 700, 30_000]) expect(await lintInPieces({ file }, bytes, ONLY)).toEqual(report);
  });

  it('adds up the tokens of every copy', async () => {
    const tokensOf = async (file: string) => (await lintCase({ file }, ONLY)).files[0]?.tokens?.billedPerEpoch;
    const one = await tokensOf(row(7));
    const wasted = ((one ?? 0) * 3).toLocaleString('en-US');
    const report = await lintCase({ file: Array.from({ length: 4 }, () => row(7)).join('\n') }, ONLY);
    expect(report.findings[0]?.message).toContain(`(${wasted} tokens per epoch`);
    expect(report.findings[0]?.message).toContain('3 rows repeat an earlier example exactly (1 example has copies):');
  });

  it('counts exactly where a sample would miss', async () => {
    const file = [row(300_000), ...rows(280_000), row(300_000), row(300_000)].join('\n');
    const report = await lintCase({ file }, { ...ONLY, tokens: false });
    expect(report.findings.map(({ line, occurrences }) => [line, occurrences])).toEqual([[280_002, 2]]);
    expect(report.findings[0]?.message).not.toContain('tokens');
  });
});
