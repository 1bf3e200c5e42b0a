import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const ONLY = { only: ['split-leakage'], tokens: false };
const row = (index: number, answer = 'euros') =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `What does room ${index} cost?` },
      { role: 'assistant', content: `Room ${index} costs ${80 + index} ${answer} a night.` },
    ],
  });
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => row(from + index));

describe('split-leakage', () => {
  it('finds every shared prompt of a large file', async () => {
    const file = rows(0, 280_000).join('\n');
    const validation = [...rows(279_700, 279_900), row(5, 'dollars'), row(900_000)].join('\n');
    const report = await lintCase({ file, validation }, ONLY);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ file: 'train.jsonl', line: 6, occurrences: 201 });
    expect(report.findings[0]?.message).toContain('201 prompts of the validation file "valid.jsonl"');
    expect(report.findings[0]?.message).toContain('200 of them with the same answer');
    expect(report.findings[0]?.related.map(({ file: name, line, message }) => [name, line, message])).toEqual([
      ['valid.jsonl', 201, 'the same prompt for validation'],
      ['train.jsonl', 279_701, 'also here'],
      ['valid.jsonl', 1, 'the same example for validation'],
      ['train.jsonl', 279_702, 'also here'],
      ['valid.jsonl', 2, 'the same example for validation'],
    ]);
  });

  it('is the same in every split', async () => {
    const each = { file: rows(0, 60).join('\n'), validation: rows(40, 80).join('\n') };
    const whole = await lintCase(each, ONLY);
    expect(whole.findings[0]?.occurrences).toBe(20);
    for (const bytes of [1, 500, 4000]) expect(await lintInPieces(each, bytes, ONLY)).toEqual(whole);
  });
});
