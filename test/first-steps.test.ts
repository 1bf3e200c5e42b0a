import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'docs/first-steps.md'), 'utf8');
const parts = page
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    title: part.split('\n')[0] ?? '',
    script: [...part.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code).join(''),
  }));

/** An empty folder in which tunelint is installed. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-steps-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/tunelint'));
  symlinkSync(join(root, 'dist/src/bin.js'), join(folder, 'node_modules/.bin/tunelint'));
  return folder;
}

/** Checks the exit code of each command of tunelint that names one, or asks for 0. */
function checked(script: string): string {
  return script.replace(/^(npx tunelint [^\n#|]*?)\s*(?:#(.*))?$/gm, (_, command: string, comment = '') => {
    const code = /exits with (\d+)/.exec(comment)?.[1] ?? '0';
    return `${command} > out.txt; code=$?; [ $code = ${code} ] || { echo "$code, not ${code}: ${command}"; cat out.txt; exit 9; }`;
  });
}

describe('the first five minutes', () => {
  it('has a part for every kind of work that the page is about', () => expect(parts.length).toBeGreaterThan(5));

  it.each(parts.map(({ title, script }) => [title, script] as const))(
    '%s',
    (_, script) => {
      expect(existsSync(join(root, 'dist/src/bin.js')), 'npm run build').toBe(true);
      const env = {
        ...process.env,
        TUNELINT_DEBUG: '1',
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
      };
      const ran = spawnSync('bash', ['-c', checked(script)], { cwd: installed(), env, encoding: 'utf8' });
      expect(ran.stdout + ran.stderr).not.toMatch(/internal error|^\d+, not \d+/m);
      expect(ran.status, ran.stdout + ran.stderr).toBe(0);
    },
    120_000,
  );
});
