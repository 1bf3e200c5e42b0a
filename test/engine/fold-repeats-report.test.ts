import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const good = (index: number) => ({
  messages: [
    { role: 'user', content: `Is room ${index} free?` },
    { role: 'assistant', content: `Room ${index} is free from Monday on.` },
  ],
});
const rows = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => JSON.stringify(make(index))).join('\n');

describe('a fault of most rows is one finding', () => {
  it.each<[string, string, (index: number) => unknown]>([
    ['schema', 'a null', (index) => ({ ...good(index), tools: null })],
    ['schema', 'no messages', (index) => ({ question: `Is room ${index} free?`, reply: 'Yes.' })],
    ['line-not-object', 'a record encoded twice', (index) => JSON.stringify(good(index))],
    ['no-assistant-message', 'no answer', (index) => ({ messages: good(index).messages.slice(0, 1) })],
  ])('%s: %s', async (rule, _, make) => {
    const file = rows(45, make);
    const only = { only: [rule] };
    const report = await lintCase({ file }, only);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ rule, line: 1, occurrences: 45 });
    expect(report.findings[0]?.message).toMatch(/ The same in 44 more rows\.$/);
    expect(report.findings[0]?.related.map(({ line }) => line)).toEqual([2, 3]);
    expect(report.byRule[rule]).toMatchObject({ count: 1, rows: 45 });
    expect(report.files[0]?.byRule[rule]).toMatchObject({ count: 1, rows: 45 });
    expect(report.omitted).toEqual({});
    for (const bytes of [1, 500, 2000]) expect(await lintInPieces({ file }, bytes, only)).toEqual(report);
    const capped = await lintCase({ file }, { ...only, maxFindings: 2 });
    expect(capped.findings.map(({ occurrences }) => occurrences)).toEqual([45]);
    expect((await lintCase({ file }, { ...only, maxFindings: 'none' })).findings).toHaveLength(45);
  });

  it('tells a fault of few rows row by row', async () => {
    const file = `${rows(30, good)}\n${rows(20, (index) => ({ ...good(index), tools: null }))}`;
    const report = await lintCase({ file }, { only: ['schema'] });
    expect(report.findings).toHaveLength(20);
  });
});
