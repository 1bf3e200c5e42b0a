import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { NotRun } from './checked-lines.ts';
import { docBlocks } from './doc-block.ts';
import { installedFolder } from './installed-folder.ts';
import { pageScript } from './page-script.ts';
import { ORDINARY, SETUPS } from './page-setups.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (page: string): string => readFileSync(join(root, page), 'utf8');
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0) ?? '';
const all = readdirSync(join(root, 'docs'), { recursive: true })
  .map((name) => `docs/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.md'))
  .sort();
const rulePages = all.filter((page) => page.startsWith('docs/rules/'));
const pages = ['README.md', ...all.filter((page) => !rulePages.includes(page))];

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Does what a page says, in a folder of its own. */
function follow(page: string): Promise<Ran> {
  const setup = SETUPS[page] ?? {};
  const { prepare = '', notRun = [], empty = page.startsWith('docs/guides/') } = setup;
  const used = new Set<NotRun>();
  const script = pageScript(docBlocks(read(page)), setup, used);
  const unused = notRun.filter((entry) => !used.has(entry)).map(({ line }) => line);
  expect(unused, 'exceptions that no line needs').toEqual([]);
  const { folder, env } = installedFolder();
  const [out, log, file] = ['out.txt', 'log.txt', 'page.sh'].map((name) => join(folder, '..', name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(log, '');
  writeFileSync(file, `${empty ? '' : ORDINARY}\n${prepare}\n${script}`);
  return new Promise((resolve) => {
    const options = {
      cwd: folder,
      env: { ...env, OUT: out, LOG: log, PYTHON: python, FIXTURES: join(root, 'fixtures') },
    };
    execFile('bash', [file], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code ?? 1);
      const output = `${stdout}${stderr}${readFileSync(log, 'utf8')}`;
      rmSync(join(folder, '..'), { recursive: true });
      resolve({ code, output });
    });
  });
}

describe('every command in the docs', () => {
  it('has pages to look at, and the built command', () => {
    expect(existsSync(join(root, 'dist/src/bin.js')), 'npm run build').toBe(true);
    expect(pages.length).toBeGreaterThan(15);
    expect(Object.keys(SETUPS).filter((page) => !pages.includes(page))).toEqual([]);
  });

  it.concurrent.each(pages)(
    '%s',
    async (page) => {
      const { code, output } = await follow(page);
      expect(output).not.toMatch(/internal error/i);
      expect(code, output.slice(0, 4000)).toBe(0);
    },
    300_000,
  );

  it('rule pages show data only: their examples are run by test/rules.test.ts', () => {
    for (const page of rulePages)
      for (const { language, line } of docBlocks(read(page)))
        expect(['json', 'jsonl'], `${page}:${line}`).toContain(language);
  });

  it.skipIf(python === '')('has Python to run what is written in it', () => expect(python).not.toBe(''));

  it('is found by the real npx too', () => {
    const { folder, env } = installedFolder();
    const ran = spawnSync('npx', ['tunelint', '--version'], {
      cwd: folder,
      env: { ...env, PATH: process.env['PATH'] },
      encoding: 'utf8',
    });
    expect(ran.stdout.trim(), ran.stderr).toBe(JSON.parse(read('package.json')).version);
  });
});
