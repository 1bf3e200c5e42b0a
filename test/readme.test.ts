import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tunelint } from './cli/fake-io.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('README', () => {
  it('shows what the demo prints', async () => {
    const shown = /<!-- demo output -->\n+```text\n(.*?)```/s.exec(readme)?.[1];
    const { stdout, code } = await tunelint(['fixtures/demo/train.jsonl', '--today', '2026-11-21']);
    expect(code).toBe(1);
    expect(shown).toBe(stdout);
  });

  it('has the two commands that a clone is tried with', () => {
    expect(readme).toContain('\n```sh\nnpm ci && npx tunelint fixtures/demo/train.jsonl\n```\n');
    expect(readme).toContain('\n```sh\nnpm ci && npm test\n```\n');
  });

  it('has a picture, with words for those who do not see it', () => {
    const [, words = '', file = ''] = /!\[([^\]]+)\]\(([^)]+\.svg)\)/.exec(readme) ?? [];
    expect(words.length).toBeGreaterThan(40);
    expect(existsSync(new URL(`../${file}`, import.meta.url))).toBe(true);
  });
});
