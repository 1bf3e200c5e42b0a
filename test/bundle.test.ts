import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleList } from '../src/generated/rules.ts';
import { rulePage } from '../src/report/rule-page.ts';
import { tunelint } from './cli/fake-io.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const clean = join(root, 'fixtures/demo/clean.jsonl');
// Inside node_modules, so that packages which are not bundled are found.
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(root, 'node_modules/.cache/bundle-'));

/** Prints the URL of each module that is loaded. */
const HOOKS = `import { writeSync } from 'node:fs';
export function load(url, context, next) { writeSync(2, 'loaded ' + url + '\\n'); return next(url, context); }`;

beforeAll(async () => {
  const { bundle } = await import(new URL('../scripts/build/bundle.mjs', import.meta.url).href);
  writeFileSync(join(folder, 'THIRD-PARTY.md'), await bundle(root, folder));
  cpSync(join(root, 'src/tokens/tables'), join(folder, 'tables'), { recursive: true });
  writeFileSync(join(folder, 'hooks.mjs'), HOOKS);
  writeFileSync(
    join(folder, 'register.mjs'),
    "import { register } from 'node:module'; register('./hooks.mjs', import.meta.url);",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(args: readonly string[], cwd = folder) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' };
  return spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env, maxBuffer: 1 << 28 });
}

const bin = (...argv: readonly string[]) => node(['bin.js', ...argv]);

/** Names of the files that a run loads, and the built-in modules that it names. */
function loadedBy([module = '', ...args]: readonly string[], cwd = folder): readonly string[] {
  const { status, stderr } = node(['--import', join(folder, 'register.mjs'), join(folder, module), ...args], cwd);
  expect(status, stderr).toBe(0);
  const urls = [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, url]) => url ?? '');
  const ours = urls.filter((url) => !url.endsWith('/register.mjs') && url !== 'node:module');
  return ours.map((url) => (url.startsWith('file:') && !url.includes('/bundle-') ? url : basename(url))).sort();
}

const BUILT_IN =
  /^node:(?:buffer|crypto|fs|os|path|promises|string_decoder|url|util)$|^(?:fs|path|util|promises|module)$/;
const files = (loaded: readonly string[]) => loaded.filter((name) => !BUILT_IN.test(name));

const ALWAYS = ['bin.js', 'core.js', 'lint.js', 'own-counter.js', 'shared.js', 'stylish.js'];

describe('what is loaded', () => {
  it('for a clean file: no formatter but the one asked for, no globs, threads or inflating', () => {
    expect(files(loadedBy(['bin.js', clean]))).toEqual(ALWAYS);
  });

  it('with a configuration: what reads it, and patterns only where it has some', () => {
    const at = (name: string, text: string) => {
      mkdirSync(join(folder, name, '.git'), { recursive: true });
      writeFileSync(join(folder, name, 'tunelint.config.json'), text);
      return files(loadedBy(['bin.js', clean], join(folder, name))).filter((file) => !ALWAYS.includes(file));
    };
    const plain = at('plain', '{ "profile": "azure" }');
    expect(plain.map((file) => file.replace(/^file:.*node_modules\//, ''))).toEqual([
      'lilconfig/src/index.js',
      'load-config.js',
      'plan-splits.js',
    ]);
    const globs = at('globs', '{ "ignores": "x" }').filter((file) => !plain.includes(file));
    expect(globs.filter((file) => !file.includes('/picomatch/'))).toEqual(['match-files.js']);
  });

  it('for --version: nothing that checks', () => {
    expect(files(loadedBy(['bin.js', '--version']))).toEqual(['bin.js', 'shared.js']);
  });

  it('for validate() of a text: no command line, no formatter, no threads', () => {
    const rows = readFileSync(clean, 'utf8').trimEnd().split('\n').slice(0, 10).join('\n');
    const script = `import { validate } from './index.js';
const report = await validate({ text: ${JSON.stringify(rows)} });
if (report.files[0].examples !== 10) process.exit(1);
if (process.argv[2] === 'alone' && process.getActiveResourcesInfo().some((name) => /worker|port/i.test(name))) process.exit(3);`;
    writeFileSync(join(folder, 'library.mjs'), script);
    // Not together with the hooks, which have a thread of their own.
    const { status, stderr } = node(['library.mjs', 'alone']);
    expect(status, stderr).toBe(0);
    const loaded = files(loadedBy(['library.mjs']));
    expect(loaded).toEqual(['core.js', 'index.js', 'library.mjs', 'own-counter.js', 'shared.js']);
    expect(readFileSync(join(folder, 'core.js'), 'utf8')).not.toMatch(/worker_threads|YargsInstance/);
  });
});

describe('the bundle does what the sources do', () => {
  it.each([
    [['--nope']],
    [['--formt=json']],
    [['-x', 'a.jsonl']],
    [['--format']],
    [['--format', 'jsn']],
    [['a.jsonl', '--max-warnings', 'x']],
    [['--rule']],
    [['--help']],
    [['explain']],
    [['explain', 'weight-not-0-or-2']],
    [['does-not-exist.jsonl']],
    [['none-here/*.jsonl']],
    [['job']],
    [['job', 'does-not-exist.json']],
  ])('with %j', async (argv) => {
    const expected = await tunelint(argv);
    const { status, stdout, stderr } = bin(...argv);
    expect({ code: status, stdout, stderr }).toEqual(expected);
  });

  it('finds files by pattern and folder', () => {
    expect(bin(join(root, 'fixtures/demo'), '--exit-zero').stdout).toContain('clean.jsonl');
    expect(bin(join(root, 'fixtures/demo/cl*.jsonl')).status).toBe(0);
  });

  it('explains every rule', () => {
    const { stdout } = bin('explain', ...ruleList.map(({ meta }) => meta.id));
    expect(stdout).toBe(ruleList.map(rulePage).join(''));
  });

  it('gives the same report with threads', () => {
    const row = readFileSync(join(root, 'fixtures/demo/train.jsonl'));
    writeFileSync(join(folder, 'large.jsonl'), Buffer.concat(Array(Math.ceil(17e6 / row.length)).fill(row)));
    const report = (concurrency: string) =>
      bin('large.jsonl', '-f', 'json', '--today', '2026-11-21', '--max-findings', '20', '--concurrency', concurrency);
    const threaded = report('2');
    expect(threaded.stderr).toBe('');
    expect(threaded.stdout === report('off').stdout && threaded.stdout.length > 1000).toBe(true);
  });

  it('gives the same report with threads where a configuration decides file by file', () => {
    const row = `${readFileSync(clean, 'utf8').split('\n')[0]}\n`;
    const own = join(folder, 'own');
    mkdirSync(join(own, '.git'), { recursive: true });
    for (const name of ['a', 'b']) writeFileSync(join(own, `${name}.jsonl`), row.repeat(Math.ceil(17e6 / row.length)));
    const overrides = [
      { files: 'b.jsonl', profile: 'azure', model: 'gpt-4o-mini-2024-07-18', rules: { 'duplicate-example': 'error' } },
    ];
    const config = {
      rules: { 'duplicate-example': 'info' },
      overrides,
      splits: { train: 'a.jsonl', validation: 'b.jsonl' },
    };
    writeFileSync(join(own, 'tunelint.config.json'), JSON.stringify(config));
    const report = (...argv: string[]) =>
      node([join(folder, 'bin.js'), '-f', 'json', '--today', '2026-11-21', ...argv], own).stdout;
    const threaded = report('--concurrency', '2');
    expect(threaded).toBe(report('--concurrency', 'off'));
    const { files: reported, findings } = JSON.parse(threaded);
    expect(reported.map(({ profile, model }: Record<string, string>) => [profile, model])).toEqual([
      ['openai', 'gpt-4.1-mini-2025-04-14'],
      ['azure', 'gpt-4o-mini-2024-07-18'],
    ]);
    const copies = findings.filter(({ rule }: { rule: string }) => rule === 'duplicate-example');
    expect(copies.map(({ severity }: { severity: string }) => severity)).toEqual(['info', 'error']);
    expect(report('a.jsonl', '--concurrency', '2')).toBe(report('a.jsonl', '--concurrency', 'off'));
  });

  it('names the licence of each package that it holds', () => {
    const notice = readFileSync(join(folder, 'THIRD-PARTY.md'), 'utf8');
    for (const name of ['ajv', 'jsonc-parser', 'stream-json', 'yaml', 'yargs', 'yargs-parser']) {
      expect(notice).toMatch(new RegExp(`^## ${name} \\d`, 'm'));
    }
  });
});
