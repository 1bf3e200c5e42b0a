import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hostPathFrom } from '../../src/cli/host-path-from.ts';
import { namedPipe } from '../write/named-pipe.ts';
import { tunelint } from './fake-io.ts';

const DEMO = ['fixtures/demo/train.jsonl', '--today', '2026-11-21'];
const ACTIONS = { GITHUB_ACTIONS: 'true' };

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const inActions = (argv: readonly string[], env = {}) => tunelint(argv, '', false, { ...ACTIONS, ...env });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-reports-'));
});

describe('several reports', () => {
  it('go to their files, and one to standard output', async () => {
    const plain = await tunelint(DEMO);
    const ran = await tunelint([
      ...DEMO,
      '-f',
      `sarif=${at('a,b.sarif')}`,
      '-f',
      'stylish',
      '-f',
      `junit=${at('a.xml')}`,
    ]);
    expect(ran).toEqual(plain);
    expect(JSON.parse(read('a,b.sarif')).version).toBe('2.1.0');
    expect(read('a.xml')).toMatch(/^<\?xml /);
    expect(readdirSync(folder).sort()).toEqual(['a,b.sarif', 'a.xml']);
  });

  it('may all go to files; -o is for the one without', async () => {
    const ran = await tunelint([...DEMO, '-f', `jsonl=${at('a.jsonl')}`, '-f', 'compact', '-o', at('a.txt')]);
    expect(ran.stdout).toBe('');
    expect(ran.code).toBe(1);
    expect(read('a.txt')).toBe((await tunelint([...DEMO, '-f', 'compact'])).stdout);
  });

  it.each([
    [['-f', 'json', '-f', 'compact'], 'Only one report has no file, not "json" and "compact"'],
    [['-f', 'json=a.json', '-o', 'b.json'], 'nothing is left for -o b.json'],
    [['-f', 'json=a.json', '-f', 'sarif=./a.json'], 'Two reports cannot go to one file'],
    [['-f', 'sariff=a'], 'Did you mean "sarif"?'],
    [['-f', 'sarif='], '-f sarif= names no file'],
    [['-f', '\u001b[31m\n::error::x'], 'Unknown format "\\u{1b}[31m\\u{a}::error::x"'],
    [['-f', 'sarif=no/such/folder/a.sarif'], 'there is no folder no/such/folder'],
    [['-o', 'no/such/folder/a.txt'], 'cannot write the report'],
  ])('%j is refused before anything is read', async (argv, message) => {
    const ran = await tunelint(['no-such-file.jsonl', ...argv]);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain(message);
    expect(ran.stderr.split('\n')).toHaveLength(2);
  });

  it('hold a document when no file could be read', async () => {
    const formats = ['sarif', 'gitlab', 'junit', 'json'].flatMap((name) => ['-f', `${name}=${at(name)}`]);
    const ran = await tunelint(['no-such-file.jsonl', ...formats, '-f', 'stylish']);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(JSON.parse(read('sarif')).runs[0].invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(JSON.parse(read('gitlab'))).toEqual([]);
    expect(read('junit')).toContain('<error message="no-such-file.jsonl: no such file');
  });
});

describe('a report file', () => {
  it('takes the place of an older one, through a link and with its mode', async () => {
    writeFileSync(at('old.txt'), 'old', { mode: 0o640 });
    symlinkSync(at('old.txt'), at('link.txt'));
    await tunelint([...DEMO, '-f', 'compact', '-o', at('link.txt')]);
    expect(read('old.txt')).toContain('weight-not-0-or-1');
    expect(statSync(at('old.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'old.txt']);
  });

  it.skipIf(process.platform === 'win32')('may be a pipe', async () => {
    const pipe = namedPipe(folder);
    const ran = await tunelint([...DEMO, '-f', 'compact', '-o', pipe.path]);
    expect(ran).toEqual({ ...(await tunelint([...DEMO, '-f', 'compact'])), stdout: '' });
    expect(pipe.end()).toBe((await tunelint([...DEMO, '-f', 'compact'])).stdout);
  });

  it('is never a file that is checked', async () => {
    const data = readFileSync('fixtures/demo/clean.jsonl');
    writeFileSync(at('train.jsonl'), data);
    symlinkSync(at('train.jsonl'), at('link.json'));
    for (const name of ['train.jsonl', 'link.json']) {
      const ran = await tunelint([at('train.jsonl'), '-f', `json=${at(name)}`]);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain('is one of the files that were checked');
      expect(readFileSync(at('train.jsonl'))).toEqual(data);
    }
  });

  it('that cannot be written leaves the others', async () => {
    mkdirSync(at('a.json'));
    const ran = await tunelint([...DEMO, '-f', `json=${at('a.json')}`, '-f', `sarif=${at('a.sarif')}`]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('cannot write the report');
    expect(existsSync(at('a.sarif'))).toBe(true);
  });
});

describe('GitHub Actions', () => {
  it('gets annotations, unless something else is named', async () => {
    expect((await inActions(DEMO)).stdout).toMatch(/^::error file=fixtures\/demo\/train\.jsonl,line=3,/);
    expect((await inActions([...DEMO, '-f', 'stylish'])).stdout).toBe((await tunelint(DEMO)).stdout);
    await inActions([...DEMO, '-o', at('a.txt')]);
    expect(read('a.txt')).toBe((await tunelint(DEMO)).stdout);
    expect((await tunelint(DEMO, '', false, { GITHUB_ACTIONS: 'false' })).stdout).not.toContain('::error');
  });

  it('gets a summary of the step behind what is there, up to 1 MiB', async () => {
    const summary = { GITHUB_STEP_SUMMARY: at('summary.md') };
    writeFileSync(at('summary.md'), 'before\n');
    const ran = await inActions(DEMO, summary);
    expect(read('summary.md')).toMatch(/^before\n\n## tunelint: ✖ refused\n/);
    expect(ran.stderr).toBe('');
    writeFileSync(at('summary.md'), 'x'.repeat(1 << 20));
    expect((await inActions(DEMO, summary)).stderr).toContain('the step summary is full');
    expect(read('summary.md')).toHaveLength(1 << 20);
    const lost = await inActions(DEMO, { GITHUB_STEP_SUMMARY: at('no/folder/summary.md') });
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain('cannot write the step summary');
    writeFileSync(at('summary.md'), '');
    await inActions([...DEMO, '-f', 'json'], summary);
    expect(read('summary.md')).toBe('');
  });

  it('is told of files that could not be read', async () => {
    const { stdout } = await inActions(['no-such-file.jsonl']);
    expect(stdout).toBe('::error title=tunelint::no-such-file.jsonl: no such file\n');
  });
});

describe('paths', () => {
  const here = process.cwd();

  it('count from the top of the checkout', () => {
    const name = here.slice(here.lastIndexOf('/') + 1);
    expect(hostPathFrom({})('./data/a.jsonl')).toBe('data/a.jsonl');
    expect(hostPathFrom({})(join(here, 'data/a.jsonl'))).toBe('data/a.jsonl');
    expect(hostPathFrom({})('../a.jsonl')).toBe('../a.jsonl');
    expect(hostPathFrom({})('/data/a.jsonl')).toBe('/data/a.jsonl');
    expect(hostPathFrom({ GITHUB_WORKSPACE: join(here, '..') })('a.jsonl')).toBe(`${name}/a.jsonl`);
    expect(hostPathFrom({ CI_PROJECT_DIR: '/elsewhere' })('a.jsonl')).toBe('a.jsonl');
  });
});
