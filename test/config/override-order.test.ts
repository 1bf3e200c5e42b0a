import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchFiles } from '../../src/config/match-files.ts';
import { makeFolder, runIn } from './in-folder.ts';

const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
const RULES = ['empty-content', 'blank-line', 'schema'];
const PATTERNS = ['**', 'a/**', 'a/b.jsonl', '*.jsonl', 'a/*', 'z.jsonl', '!a/**'];

const rules = fc.dictionary(fc.constantFrom(...RULES), fc.constantFrom(...SEVERITIES));
const layer = fc.record(
  {
    rules,
    profile: fc.constantFrom('openai', 'azure'),
    model: fc.constantFrom('gpt-4.1-2025-04-14', 'gpt-4o-2024-08-06'),
    method: fc.constantFrom('auto', 'dpo', 'supervised'),
  },
  { requiredKeys: [] },
);
const override = fc
  .tuple(layer, fc.array(fc.constantFrom(...PATTERNS), { minLength: 1, maxLength: 3 }))
  .map(([settings, files]) => ({ ...settings, files }));

describe('what applies to a file', () => {
  it('is what the last override that fits it says, key by key and rule by rule; flags come last', async () => {
    await fc.assert(
      fc.asyncProperty(
        layer,
        fc.array(override, { maxLength: 6 }),
        fc.constantFrom('a/b.jsonl', 'a/c.jsonl', 'z.jsonl', 'q.txt'),
        fc.option(fc.tuple(fc.constantFrom(...RULES), fc.constantFrom(...SEVERITIES)), { nil: undefined }),
        async (top, overrides, file, flag) => {
          const folder = makeFolder({ 'tunelint.config.json': JSON.stringify({ ...top, overrides }) });
          const argv = flag === undefined ? [] : ['--rule', flag.join(':')];
          const { stdout } = await runIn(folder, ['--print-config', file, ...argv]);
          const printed = JSON.parse(stdout);
          const fitting = [top, ...overrides.filter(({ files }) => matchFiles(folder, files)(`${folder}/${file}`))];
          const last = (key: 'profile' | 'model' | 'method') =>
            fitting.findLast((each) => each[key] !== undefined)?.[key];
          expect(printed).toMatchObject({
            profile: last('profile') ?? 'openai',
            model: last('model') ?? null,
            method: last('method') ?? 'auto',
          });
          const set: Record<string, string | undefined> = Object.assign(
            {},
            ...fitting.map((each) => each.rules),
            flag === undefined ? {} : { [flag[0]]: flag[1] },
          );
          for (const id of RULES) if (set[id] !== undefined) expect([id, printed.rules[id]]).toEqual([id, set[id]]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('patterns', () => {
  const fits = (globs: string | readonly string[], file: string) => matchFiles('/repo', globs)(`/repo/${file}`);
  it.each([
    ['data/a.jsonl', 'data/a.jsonl', true],
    ['./data/a.jsonl', 'data/a.jsonl', true],
    ['data', 'data/deep/a.jsonl', true],
    ['data/', 'data/a.jsonl', true],
    ['data', 'data2/a.jsonl', false],
    ['*.jsonl', 'a.jsonl', true],
    ['*.jsonl', 'data/a.jsonl', false],
    ['**/*.jsonl', 'a.jsonl', true],
    ['**/*.jsonl', 'data/deep/.hidden/a.jsonl', true],
    ['**', '.a', true],
    ['data/{a,b}.jsonl', 'data/b.jsonl', true],
    ['data/[ab].jsonl', 'data/b.jsonl', true],
    ['data/[a].jsonl', 'data/[a].jsonl', true],
    ['data/?.jsonl', 'data/b.jsonl', true],
    ['.', 'data/a.jsonl', true],
    ['a', '../a', false],
    ['../other/**', '../other/a', true],
    ['/repo/data/**', 'data/a', true],
    ['DATA', 'data/a', false],
  ])('%s and %s: %s', (glob, file, expected) => {
    expect(fits(glob, file)).toBe(expected);
  });
  it('with ! take files out again, wherever they stand', () => {
    expect([
      fits(['!data/old/**', 'data/**'], 'data/old/a'),
      fits(['!data/old/**', 'data/**'], 'data/a'),
      fits(['!a'], 'b'),
    ]).toEqual([false, true, false]);
  });
  it('that are made to be slow are not', () => {
    const start = performance.now();
    expect(fits(`${'*a'.repeat(3)}b`, 'a'.repeat(250))).toBe(false);
    expect(fits('**/a/**/b', 'a/'.repeat(500))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
