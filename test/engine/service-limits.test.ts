import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LimitError, type LintSource, lint, type Report, validate } from '../../src/index.ts';

const NOW = '2026-11-21';
const row = (answer: string, weight = 1) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: 'Do you have tandems?' },
      { role: 'assistant', content: answer, weight },
    ],
  });
const rows = (count: number) => Array.from({ length: count }, (_, i) => `${row(`We have ${i}.`)}\n`).join('');
const TEXT = rows(200);

async function* blocksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('limits.bytes', () => {
  it.each<[string, () => LintSource]>([
    ['bytes', () => Buffer.from(TEXT)],
    ['a stream', () => blocksOf(TEXT, 70)],
    ['gzip', () => gzipSync(TEXT)],
  ])('reads the whole lines of so many bytes of %s and says that it ended there', async (_, source) => {
    const bytes = TEXT.split('\n').slice(0, 12).join('\n').length + 30;
    const report = await validate(source(), { now: NOW, limits: { bytes } });
    expect(report.files[0]?.lines).toBe(12);
    expect(report.limitsReached).toEqual([{ limit: 'bytes', value: bytes, file: report.files[0]?.path }]);
    expect(report.interrupted).toBe(true);
    // Nobody knows what the rest says.
    expect(report.verdict).toBe('unknown');
    expect(report.findings).toEqual([]);
  });

  it('says nothing of a file that ends at the limit', async () => {
    for (const source of [Buffer.from(TEXT), blocksOf(TEXT, 70), gzipSync(TEXT)]) {
      const report = await validate(source, { now: NOW, limits: { bytes: Buffer.byteLength(TEXT) } });
      expect(report.files[0]?.lines).toBe(200);
      expect(report.limitsReached).toBeUndefined();
      expect(report.interrupted).toBe(false);
    }
  });

  it('rejects what the part that was read has wrong', async () => {
    const report = await validate({ text: `${row('No.', 2)}\n${TEXT}` }, { now: NOW, limits: { bytes: 1000 } });
    expect(report.verdict).toBe('reject');
    expect(report.limitsReached).toHaveLength(1);
  });

  it('reads the same lines however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(TEXT.length + 10), fc.integer({ min: 1, max: 5000 }), async (bytes, size) => {
        const options = { now: NOW, tokens: false, limits: { bytes } };
        const whole = await validate({ bytes: Buffer.from(TEXT), name: 'x.jsonl' }, options);
        const streamed = await validate({ stream: blocksOf(TEXT, size), name: 'x.jsonl' }, options);
        expect(linesOf(streamed)).toEqual(linesOf(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('holds for the first line too', async () => {
    const report = await validate({ text: TEXT }, { now: NOW, limits: { bytes: 20 } });
    expect(report.files[0]).toMatchObject({ lines: 0, examples: 0, verdict: 'unknown' });
    expect(report.limitsReached).toHaveLength(1);
  });
});

const linesOf = ({ files, limitsReached, findings, verdict }: Report) => ({
  lines: files[0]?.lines,
  limitsReached,
  findings,
  verdict,
});

describe('limits.findings', () => {
  const bad = Array.from({ length: 30 }, (_, i) => `{"messages":[],"n${i}":1}\n`).join('') + rows(20);

  it('keeps so many, errors first, and counts the others', async () => {
    const all = await validate({ text: bad }, { now: NOW });
    const some = await validate({ text: bad }, { now: NOW, limits: { findings: 3 } });
    expect(some.findings).toHaveLength(3);
    expect(some.findings.every(({ severity }) => severity === 'error')).toBe(true);
    expect(some.counts).toEqual(all.counts);
    expect(some.byRule).toEqual(all.byRule);
    expect(some.limitsReached).toEqual([{ limit: 'findings', value: 3 }]);
    const omitted = Object.values(some.omitted).reduce((sum, count) => sum + count, 0);
    const { error, warning, info } = all.counts;
    expect(omitted + 3).toBe(error + warning + info);
    expect(some.verdict).toBe(all.verdict);
  });

  it('says nothing where all are kept', async () => {
    const all = await validate({ text: bad }, { now: NOW });
    const same = await validate({ text: bad }, { now: NOW, limits: { findings: all.findings.length } });
    expect(same).toEqual(all);
  });
});

describe('limits.milliseconds', () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.from(TEXT);
  }

  it('ends a run whose source does not end, and reports what was read', async () => {
    const report = await validate(endless(), { now: NOW, limits: { milliseconds: 50 } });
    expect(report.limitsReached).toEqual([{ limit: 'milliseconds', value: 50 }]);
    expect(report).toMatchObject({ interrupted: true, verdict: 'unknown' });
  });

  it('ends a run whose source keeps silent', async () => {
    async function* silent(): AsyncGenerator<Uint8Array> {
      await new Promise(() => undefined);
      yield new Uint8Array();
    }
    const report = await validate(silent(), { now: NOW, limits: { milliseconds: 20 } });
    expect(report.limitsReached).toEqual([{ limit: 'milliseconds', value: 20 }]);
  });

  it('leaves a quick run alone', async () => {
    const quick = await validate({ text: TEXT }, { now: NOW, limits: { milliseconds: 600_000 } });
    expect(quick).toEqual(await validate({ text: TEXT }, { now: NOW }));
  });

  it('is no abort of the signal of the caller', async () => {
    const { signal } = new AbortController();
    const report = await validate(endless(), { now: NOW, signal, limits: { milliseconds: 30 } });
    expect(report.limitsReached).toHaveLength(1);
    expect(signal.aborted).toBe(false);
  });
});

describe('lint', () => {
  it('throws a LimitError behind what it found when a limit ended it, because it has no report to say so', async () => {
    const found: string[] = [];
    const reading = async () => {
      const source = { text: `${row('No.', 2)}\n${TEXT}` };
      for await (const { rule } of lint(source, { now: NOW, limits: { bytes: 900 } })) found.push(rule);
    };
    await expect(reading()).rejects.toThrow(LimitError);
    expect(found).toContain('weight-not-0-or-1');
  });
});

describe('limits', () => {
  it('are positive numbers', async () => {
    for (const limits of [{ bytes: -1 }, { milliseconds: Number.NaN }, { findings: '5' as unknown as number }])
      await expect(validate({ text: TEXT }, { limits })).rejects.toThrow('positive number');
    await expect(validate({ text: TEXT }, { limits: { byte: 1 } as object })).rejects.toThrow('Did you mean "bytes"?');
  });
});
