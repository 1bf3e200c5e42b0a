import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const row = (index: number, fields: string) =>
  `{"messages":[{"role":"user","content":"What is ${index} times ${index}?"}]${fields}}`;
const rows = (count: number, fieldsOf: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index, fieldsOf(index))).join('\n');

async function message(file: string): Promise<string | undefined> {
  const report = await lintCase(file);
  for (const bytes of [1, 1000]) expect(await lintInPieces(file, bytes)).toEqual(report);
  return report.findings.find(({ rule }) => rule === 'rft-inconsistent-fields')?.message;
}

describe('rft-inconsistent-fields', () => {
  it('says in how many rows a rare field stands', async () => {
    const text = await message(rows(20, (index) => (index < 2 ? ',"answer":"4","note":"x"' : ',"answer":"4"')));
    expect(text).toContain('"note" is only in 2 of 20 rows.');
  });

  it('keeps a bounded number of shapes, chosen in the same way however the file is cut', async () => {
    const text = await message(rows(300, (index) => `,"answer":"4","key_${index}":${index}`));
    expect(text).toMatch(/; and \d+ more\. /);
  });

  it('copes with names that objects have', async () => {
    const text = await message(
      rows(12, (index) => `,"answer":"4"${index === 3 ? ',"__proto__":1,"constructor":[]' : ''}`),
    );
    expect(text).toContain('"__proto__" is only in 1 of 12 rows; "constructor" is only in 1 of 12 rows.');
  });

  it('takes whole numbers and fractions, and null, for the same type', async () => {
    expect(await message(rows(12, (index) => `,"answer":${['1', '1.5', 'null'][index % 3]}`))).toBeUndefined();
  });
});
