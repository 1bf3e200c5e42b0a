import { describe, expect, it } from 'vitest';
import { DATA_SETS } from '../../bench/data/data-sets.mjs';
import { oddStrings } from '../../bench/data/odd-strings.mjs';
import { output } from '../../bench/data/output.mjs';
import { random } from '../../bench/data/random.mjs';
import { validate } from '../../src/index.ts';

const KINDS = ['chat-100mb', 'tools-100mb', 'short-100mb', 'images-100mb'] as const;
const BYTES = 400_000;

describe('data of the benchmark', () => {
  it.each(KINDS)('%s: the same seed gives the same rows, another seed others', (kind) => {
    expect(written(kind, 1).equals(written(kind, 1))).toBe(true);
    expect(written(kind, 1).equals(written(kind, 2))).toBe(false);
  });

  it.each(KINDS)('%s: rows that no rule has anything against', async (kind) => {
    const report = await validate(written(kind, 3));
    const rules = report.findings.map(({ rule, message }) => `${rule}: ${message}`);
    expect(
      rules.filter((rule) => !/^(no-validation-file|edge-whitespace|few-examples|too-few-examples):/.test(rule)),
    ).toEqual([]);
  });

  it('chat: English, code, Chinese or Japanese, and Cyrillic in about equal shares of bytes', () => {
    const rows = written('chat-100mb', 4).toString('utf8').trimEnd().split('\n');
    const shares = { code: 0, cjk: 0, cyrillic: 0, english: 0 };
    for (const row of rows) {
      const kind = /```/.test(row)
        ? 'code'
        : /\p{sc=Han}/u.test(row)
          ? 'cjk'
          : /\p{sc=Cyrl}/u.test(row)
            ? 'cyrillic'
            : 'english';
      shares[kind] += Buffer.byteLength(row);
    }
    for (const bytes of Object.values(shares)) expect(bytes / BYTES).toBeCloseTo(0.25, 1);
  });

  it('odd strings are well-formed and the same for the same seed', () => {
    const strings = [...oddStrings(random(5), 2000)];
    expect(strings.every(({ text }) => text.isWellFormed() && text.length > 0)).toBe(true);
    expect([...oddStrings(random(5), 2000)]).toEqual(strings);
    expect(strings.some(({ text }) => text.includes('<|endoftext|>'))).toBe(true);
  });
});

/** The first rows of a data set, 400 KB or a little more. */
function written(kind: (typeof KINDS)[number], seed: number): Buffer {
  const writeRow = DATA_SETS[kind].rows(random(seed));
  const out = output(BYTES + 4_000_000);
  while (out.at < BYTES) writeRow(out);
  return Buffer.from(out.bytes.subarray(0, out.at));
}
