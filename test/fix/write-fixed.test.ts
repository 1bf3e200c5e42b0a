import { describe, expect, it } from 'vitest';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { type AnyRule, defineRule } from '../../src/engine/rule.ts';
import type { FixRequest } from '../../src/fix/fix-file.ts';
import { startSummary } from '../../src/fix/fix-summary.ts';
import { writeFixed } from '../../src/fix/write-fixed.ts';
import { openBytes } from '../../src/read/random-access.ts';

/** Makes `old` of a text to `new`, and `ill` to what is no record any more. */
const renews: AnyRule = defineRule({
  meta: {
    id: 'renews',
    summary: 'Repairs.',
    group: 'file',
    severity: 'warning',
    effect: 'quality',
    messages: { old: 'Old.' },
    docs: { why: '', fix: '', sources: [], bad: [], good: [] },
  },
  repair({ line: { text } }) {
    const found = /old|ill/.exec(text);
    if (found === null) return [];
    const range = { start: found.index, end: found.index + 3 };
    const edits = [{ range, text: found[0] === 'old' ? 'new' : '"' }];
    return [{ messageId: 'old' as const, title: 'renews it', safety: 'unsafe', edits }];
  },
});
const resolved = resolveOptions({ now: '2026-11-28', tokens: false, only: ['renews'] }, [renews]);
const row = (content: string): string =>
  `{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"${content}"}]}\n`;

async function written(text: string, more: Partial<FixRequest> = {}) {
  const parts: Buffer[] = [];
  let drafts = 0;
  const summary = startSummary('train.jsonl', undefined);
  const request: FixRequest = {
    path: 'train.jsonl',
    role: 'training',
    to: undefined,
    unsafe: true,
    dryRun: false,
    ...more,
  };
  const draft = await writeFixed(openBytes(Buffer.from(text)), request, resolved, summary, () => {
    drafts++;
    return { write: (part: Uint8Array) => void parts.push(Buffer.from(part)) };
  });
  const { changed, refusedCount } = summary;
  return {
    given: draft !== undefined,
    drafts,
    changed,
    refusedCount,
    text: parts.length === 0 ? undefined : Buffer.concat(parts).toString(),
  };
}

describe('writing a file with its changed lines', () => {
  it.each([
    ['the first line', [row('old'), row('a'), row('b')], [row('new'), row('a'), row('b')], 1],
    ['the last line', [row('a'), row('b'), row('old')], [row('a'), row('b'), row('new')], 1],
    [
      'two in the middle',
      [row('a'), row('old'), row('old 2'), row('b')],
      [row('a'), row('new'), row('new 2'), row('b')],
      2,
    ],
    ['all', [row('old'), row('old')], [row('new'), row('new')], 2],
    ['a last line without an end', ['\r\n', row('old').trim()], ['\r\n', row('new').trim()], 1],
  ])('copies what stands around %s', async (_, before, after, changed) => {
    const expected = { given: true, drafts: 1, changed, refusedCount: 0, text: after.join('') };
    expect(await written(before.join(''))).toEqual(expected);
  });

  it.each([
    ['nothing is to repair', row('a').repeat(3), {}],
    ['nothing is there', '', {}],
    ['only unsafe repairs are known', row('old'), { unsafe: false }],
  ])('writes nothing where %s', async (_, text, more) => {
    const expected = { given: false, drafts: 0, changed: 0, refusedCount: 0, text: undefined };
    expect(await written(text, more)).toEqual(expected);
  });

  it('counts a line whose repair makes no record, and leaves it as it is', async () => {
    expect(await written(row('ill'))).toEqual({
      given: false,
      drafts: 0,
      changed: 0,
      refusedCount: 1,
      text: undefined,
    });
    expect(await written(row('old') + row('ill') + row('old'))).toEqual({
      given: true,
      drafts: 1,
      changed: 2,
      refusedCount: 1,
      text: row('new') + row('ill') + row('new'),
    });
  });

  it.each([false, true])(
    'tells each changed line with its source (dry run: %j), which alone writes nothing',
    async (dryRun) => {
      const told: unknown[] = [];
      const text = row('a') + row('old') + row('ill') + row('old');
      const found = await written(text, {
        dryRun,
        onChange: async ({ number, before, lines, start, end }, source) => {
          const into = Buffer.alloc(end - start);
          source.read(start, into);
          told.push([number, before.toString(), lines.map(String), into.toString(), source.size]);
        },
      });
      expect(told).toEqual(
        [2, 4].map((number) => [number, row('old').trim(), [row('new').trim()], row('old'), text.length]),
      );
      expect(found).toMatchObject({ given: !dryRun, drafts: dryRun ? 0 : 1, changed: 2, refusedCount: 1 });
    },
  );

  it('tells how far it has come', async () => {
    const told: number[][] = [];
    const text = row('old') + row('a');
    await written(text, { onProgress: (bytes, total) => void told.push([bytes, total]) });
    expect(told).toEqual([[text.length, text.length]]);
  });
});

describe('an abort', () => {
  const reason = new Error('stopped');
  // Three chunks.
  const large = row(`old ${'x'.repeat(1_100_000)}`).repeat(3);

  it('before the start comes through, also where nothing is there', async () => {
    await expect(written('', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await expect(written(row('old'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('behind a chunk ends it there', async () => {
    const controller = new AbortController();
    let told = 0;
    const onProgress = () => {
      told++;
      controller.abort(reason);
    };
    await expect(written(large, { signal: controller.signal, onProgress })).rejects.toBe(reason);
    expect(told).toBe(1);
  });

  it('from outside comes through, as others have their turn', async () => {
    const controller = new AbortController();
    let told = 0;
    const onProgress = () => {
      if (told++ === 0) setImmediate(() => controller.abort(reason));
    };
    await expect(written(large, { signal: controller.signal, onProgress })).rejects.toBe(reason);
    expect(told).toBe(1);
  });
});
