import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lint, validate } from '../src/index.ts';
import { tunelint } from './cli/fake-io.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code);

/** The files that stand in for those of the README. */
const STAND_INS: Readonly<Record<string, string>> = {
  'train.jsonl:14': 'fixtures/demo/train.jsonl:14',
  'job.json': 'fixtures/job/supervised.json',
  'grader.json': 'fixtures/grader/string-check.json',
};

describe('README', () => {
  it('shows what the demo prints', async () => {
    const shown = /<!-- demo output -->\n+```\n(.*?)```/s.exec(readme)?.[1];
    const { stdout, code } = await tunelint(['fixtures/demo/train.jsonl', '--today', '2026-11-21']);
    expect(code).toBe(1);
    expect(shown).toBe(stdout);
  });

  it('has JavaScript that runs', async () => {
    const printed: unknown[][] = [];
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    for (const code of blocks('js')) {
      const body = code.replace(/^import .*$/gm, '');
      const example = new AsyncFunction('validate', 'lint', 'console', body);
      await example(validate, lint, { log: (...words: unknown[]) => printed.push(words) });
    }
    expect(printed[0]).toEqual(['reject']);
    expect(printed[1]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(printed[2]?.slice(0, 3)).toEqual([1, expect.any(Number), '/messages/1/weight']);
  });

  it('has commands whose flags exist', async () => {
    const commands = blocks('sh')
      .join('\n')
      .matchAll(/(?:^|\| )npx tunelint (?!fixtures)(.*?)(?: +#.*)?$/gm);
    const run = [...commands].map(([, line = '']) => line.split(/\s+/).filter(Boolean));
    expect(run.length).toBeGreaterThan(5);
    for (const argv of run) {
      const words = argv.map((word) => STAND_INS[word] ?? (/\.jsonl$/.test(word) ? 'fixtures/demo/clean.jsonl' : word));
      const { stderr } = await tunelint(
        words.map((word) =>
          /^report\.(?:json|html)$/.test(word) ? devNull : word.replace('=out.sarif', `=${devNull}`),
        ),
      );
      expect(stderr).toBe('');
    }
  });
});
