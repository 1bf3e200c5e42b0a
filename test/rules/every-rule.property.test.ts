import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRun } from '../../src/engine/prepare-run.ts';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { runChunk } from '../../src/engine/run-chunk.ts';
import { sniffFile } from '../../src/engine/sniff-file.ts';
import { ruleList } from '../../src/generated/rules.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { datasets } from '../datasets.ts';

const NOW = '2026-11-21';
const file = datasets.map((lines) => lines.join('\n'));
const cut = { chunkBytes: 1 << 20, longLineBytes: 1 << 20, runDigits: 1 << 15, lineBytes: 1 << 26 };
const resolved = resolveOptions({ now: NOW, extends: 'all', skip: ['row-not-checked'] });

/** The states of all rules after each of three chunks that follow one another, and those of one pass over all. */
async function statesOf(parts: readonly string[]) {
  const bytes = parts.map((part) => Buffer.from(`${part}\n`));
  const sniff = sniffFile(Buffer.concat(bytes), resolved, cut);
  const identity = {
    file: 0,
    name: 'train.jsonl',
    role: 'training',
    sniff,
    hasValidation: false,
    countsTokens: true,
    cut,
  };
  const run = await prepareRun({ ...identity, role: 'training' }, resolved);
  let offset = 0;
  return bytes.map((part) => {
    const { states } = runChunk({ offset, bytes: part }, run);
    offset += part.length;
    return states;
  });
}

/** Merging may use its arguments again. */
const copies = (...values: readonly unknown[]): unknown[] => values.map((value) => structuredClone(value));

describe('every rule that keeps something', () => {
  it('merges as if it had seen one chunk: associative, with start() as identity, and plain data', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, file, async (...parts) => {
        const [a = {}, b = {}, c = {}] = await statesOf(parts);
        for (const { rule } of resolved.rules) {
          if (rule.merge === undefined || rule.start === undefined) continue;
          const { id } = rule.meta;
          const merge = (one: unknown, other: unknown) => rule.merge?.(...(copies(one, other) as [unknown, unknown]));
          const left = merge(merge(a[id], b[id]), c[id]);
          expect(left, id).toEqual(merge(a[id], merge(b[id], c[id])));
          expect(merge(rule.start(), a[id]), id).toEqual(a[id]);
          expect(merge(a[id], rule.start()), id).toEqual(a[id]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('every rule', () => {
  it('says alone what it says among all others', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom(...ruleList), async (text, { meta: { id } }) => {
        const options = { now: NOW, extends: 'all', maxFindings: 'none' } as const;
        const all = await lintCase({ file: text }, options);
        const alone = await lintCase({ file: text }, { ...options, only: [id] });
        expect(alone.findings).toEqual(all.findings.filter(({ rule }) => rule === id));
      }),
      { numRuns: 150 },
    );
  });

  it('is sorted, and says nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        const { findings } = await lintCase({ file: text }, { now: NOW, extends: 'all' });
        const keys = findings.map((each) =>
          JSON.stringify([each.rule, each.messageId, each.line, each.column, each.message, each.pointer]),
        );
        expect(new Set(keys).size).toBe(keys.length);
        const places = findings.map(({ line, column }) => line * 1e6 + column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});
