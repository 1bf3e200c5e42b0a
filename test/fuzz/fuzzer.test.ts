import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../scripts/fuzz/checks.mjs';
import { makeInput } from '../../scripts/fuzz/make-input.mjs';
import { problemOf } from '../../scripts/fuzz/problem-of.mjs';
import * as product from '../../scripts/fuzz/product.mjs';
import { random } from '../../scripts/fuzz/random.mjs';
import { seedPool } from '../../scripts/fuzz/seed-pool.mjs';
import { shrink } from '../../scripts/fuzz/shrink.mjs';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const pool = seedPool(fixtures, product.ruleList);
const inputs = (seed: number, count: number, readable = false) =>
  Array.from({ length: count }, (_, i) => makeInput(random(seed, i + 1), pool, { most: 4, isShort: false, readable }));

describe('inputs of the fuzzer', () => {
  it('follow from the seed', () => {
    expect(inputs(7, 200)).toEqual(inputs(7, 200));
    expect(inputs(7, 200)).not.toEqual(inputs(8, 200));
    expect(inputs(7, 5)[3]).toEqual(makeInput(random(7, 4), pool, { most: 4, isShort: false, readable: false }));
  });

  it('are of all kinds, and records alone where that is asked for', () => {
    const all = inputs(3, 2000).map((bytes) => bytes.toString('latin1'));
    for (const sign of ['\u0000', '\r\n', '\u00ef\u00bb\u00bf', '\u00ff', "'role'"])
      expect(
        all.some((text) => text.includes(sign)),
        JSON.stringify(sign),
      ).toBe(true);
    for (const bytes of inputs(3, 300, true))
      for (const line of bytes.toString().trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });
});

describe('checks', () => {
  it.each(['line', 'read', 'lint', 'fix'] as const)('%s: nothing is wrong with the product', async (kind) => {
    const { check, readable, weight: _, ...rest } = CHECKS[kind];
    for (let i = 0; i < 60; i++) {
      const dice = random(11, i);
      const bytes = makeInput(dice, pool, { isShort: false, ...rest, readable: dice.chance(readable) });
      expect(await problemOf(check, bytes, i, product), bytes.toString()).toBeUndefined();
    }
  });

  const NEVER_BROKEN = {
    ...product,
    *readLines(...args: Parameters<typeof product.readLines>) {
      for (const line of product.readLines(...args)) yield line.kind === 'broken' ? { ...line, kind: 'blank' } : line;
    },
  };
  it('find a reader that is wrong, and make the input small', async () => {
    const { check } = CHECKS.line;
    const bytes = Buffer.from(`${'{"a":1}\n'.repeat(30)}{"messages": [1, 2,,3]}\n${'{"b":2}\n'.repeat(30)}`);
    expect(await problemOf(check, bytes, 1, NEVER_BROKEN)).toBe('as it is: line 31 is blank, not broken');
    const fails = async (smaller: Buffer) => (await problemOf(check, smaller, 1, NEVER_BROKEN)) !== undefined;
    expect((await shrink(bytes, fails)).length).toBe(1);
  });

  it('find a fixer that adds something to a line that is sound', async () => {
    const careless = {
      ...product,
      async writeFixed(...args: Parameters<typeof product.writeFixed>) {
        const draft = (args[4] as () => { write: (bytes: Buffer) => void })();
        draft.write(Buffer.from('{"messages":[{"role":"user","content":"Hi"}]} \n'));
        return draft;
      },
    };
    const bytes = Buffer.from('{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Yes"}]}\n');
    expect(await problemOf(CHECKS.fix.check, bytes, 1, careless)).toMatch(/lines are not the same/);
  });
});

describe('npm run fuzz', () => {
  const fuzz = (code: string, args: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'tunelint-fuzz-'));
    const file = join(folder, 'product.mjs');
    writeFileSync(file, code);
    const save = join(folder, 'found');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/fuzz.mjs', '--product', pathToFileURL(file).href, '--save', save, '--only', 'line', ...args],
      { cwd: fileURLToPath(new URL('../../', import.meta.url)), encoding: 'utf8' },
    );
    return { status, stdout, stderr, save };
  };

  it('ends with 0 where nothing was found, and counts', () => {
    const code = 'export const ruleList = []; export function* readLines() {}; export const lines = 0;';
    const { status, stdout } = fuzz(code, ['--iterations', '0', '--seed', '3']);
    expect(stdout).toContain('seed 3: 0 iterations (line 0)');
    expect(status).toBe(0);
  });

  it('ends a check that hangs, keeps its input, and says so', () => {
    const code = `export const ruleList = [];
export function* readLines({ bytes }) { if (bytes.includes('messages')) for (;;); }`;
    const { status, stdout, save } = fuzz(code, ['--minutes', '0.1', '--seed', '3']);
    expect(stdout).toContain('takes more than 1000 ms');
    expect(status).toBe(1);
    const [name = ''] = readdirSync(save).filter((each) => readFileSync(join(save, each)).includes('messages'));
    expect(name).toMatch(/^line-\w{10}\.jsonl$/);
  });
});
