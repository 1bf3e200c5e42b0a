import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOSSES } from '../../src/convert/losses.ts';
import { TARGET_IDS } from '../../src/generated/conversion-names.ts';
import { convert } from '../../src/index.ts';
import { tunelint } from '../cli/fake-io.ts';

const page = readFileSync(new URL('../../docs/convert.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'tunelint-convert-docs-'));

describe('docs/convert.md', () => {
  it('has commands that run', async () => {
    const [, block = ''] = /```sh\n(.*?)```/s.exec(page) ?? [];
    const commands = [...block.matchAll(/npx tunelint (.*)$/gm)].map(([, line = '']) =>
      line.replace(/ > .*/, '').split(' '),
    );
    expect(commands).toHaveLength(4);
    for (const words of commands) {
      const argv = words.map((word, index) =>
        word === 'train.jsonl' || word === 'sharegpt.jsonl'
          ? 'fixtures/demo/clean.jsonl'
          : ['-o', '--report'].includes(words[index - 1] ?? '')
            ? join(folder, word)
            : word,
      );
      const { code, stderr } = await tunelint(
        argv,
        '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Yes"}]}',
      );
      expect(code, stderr).toBe(0);
    }
  });

  it('names every target and every code, once in the right row', () => {
    for (const id of TARGET_IDS) expect(page).toContain(`\`${id}\``);
    const kinds = {
      skipped: 'not written',
      lost: 'lost',
      changed: 'changed',
      rewritten: 'rewritten',
      told: 'worth knowing',
    };
    for (const [code, { kind }] of Object.entries(LOSSES)) {
      const row = page.split('\n').filter((line) => line.startsWith('| ') && line.includes(`\`${code}\``));
      expect(row, code).toHaveLength(1);
      expect(row[0]).toMatch(new RegExp(`^\\| ${kinds[kind]}`));
    }
  });

  it('has JavaScript that runs', async () => {
    const [, code = ''] = /```js\n(.*?)```/s.exec(page) ?? [];
    const printed: unknown[][] = [];
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    await new AsyncFunction('convert', 'console', code.replace(/^import .*$/gm, ''))(convert, {
      log: (...words: unknown[]) => printed.push(words),
    });
    expect(printed).toMatchObject([[1, expect.stringContaining('"contents"'), [{ code: 'LOSS-NAME', kind: 'lost' }]]]);
  });
});
