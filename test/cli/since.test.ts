import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tunelint } from './fake-io.ts';

const home = process.cwd();
let folder: string;
const row = (n: number) => `{"messages":[{"role":"user","content":"${n}?"},{"role":"assistant","content":"${n}."}]}\n`;

function git(...words: readonly string[]): void {
  const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...settings, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tunelint-since-')));
  process.chdir(folder);
  git('init', '-q');
  mkdirSync('data');
  for (const name of ['a', 'b', 'c', 'd', 'ünï "x"\n']) writeFileSync(`data/${name}.jsonl`, row(1));
  writeFileSync('valid.jsonl', row(2));
  git('add', '.');
  git('commit', '-qm', 'first');
  git('tag', 'first');
});
afterEach(() => process.chdir(home));

async function checked(...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await tunelint(['-f', 'json', ...argv]);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe('--since', () => {
  it('keeps what was committed, staged, changed or added', async () => {
    appendFileSync('data/a.jsonl', row(3));
    git('commit', '-qam', 'second');
    appendFileSync('data/b.jsonl', row(3));
    git('add', '.');
    appendFileSync('data/c.jsonl', row(3));
    writeFileSync('data/e.jsonl', row(1));
    const changed = ['data/a.jsonl', 'data/b.jsonl', 'data/c.jsonl', 'data/e.jsonl'];
    expect(await checked('data', '--since', 'first')).toEqual(changed);
    expect(await checked('data', '--since', 'HEAD')).toEqual(changed.slice(1));
    expect(await checked('data/*.jsonl', 'data/d.jsonl', '--since', 'HEAD~1')).toEqual(changed);
    process.chdir('data');
    expect(await checked('.', '--since', 'first')).toHaveLength(4);
  });

  it('knows a file by its path: one that moved is new', async () => {
    renameSync('data/a.jsonl', 'data/moved.jsonl');
    expect(await checked('data', '--since', 'first')).toEqual(['data/moved.jsonl']);
  });

  it('says so when nothing changed', async () => {
    const ran = await tunelint(['data', '--since', 'first', '--validation', 'valid.jsonl']);
    expect(ran).toMatchSnapshot();
    expect(await tunelint(['data/a.jsonl', '--since', 'first'])).toMatchSnapshot();
    expect(await checked('data', '--since', 'first')).toEqual([]);
  });

  it('keeps validation files, and everything when one of them changed', async () => {
    appendFileSync('data/a.jsonl', row(3));
    expect(await checked('data', '--since', 'first', '--validation', 'valid.jsonl')).toEqual([
      'data/a.jsonl',
      'valid.jsonl',
    ]);
    appendFileSync('valid.jsonl', row(3));
    expect(await checked('data', '--since', 'first', '--validation', 'valid.jsonl')).toHaveLength(6);
  });

  it('takes a file for what its large file storage pointer says', async () => {
    const oid = createHash('sha256').update(row(7)).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${row(7).length}\n`;
    writeFileSync('data/a.jsonl', pointer);
    git('commit', '-qam', 'pointer');
    writeFileSync('data/a.jsonl', row(7));
    expect(await checked('data', '--since', 'HEAD')).toEqual([]);
    writeFileSync('data/a.jsonl', row(8));
    expect(await checked('data', '--since', 'HEAD')).toEqual(['data/a.jsonl']);
  });

  it.each([['nope'], ['--output=x'], ['-x'], [''], ['HEAD:data'], ['first..HEAD'], ['a\u001b[31m']])(
    'refuses %j',
    async (ref) => {
      const ran = await tunelint(['data', `--since=${ref}`]);
      expect(ran.code).toBe(2);
      expect(ran.stdout).toBe('');
      expect(ran.stderr).toMatchSnapshot();
      expect(existsSync('x')).toBe(false);
    },
  );

  it('is refused outside a repository, for standard input and for jobs', async () => {
    expect((await tunelint(['-', '--since', 'first'])).stderr).toMatchSnapshot();
    expect((await tunelint(['job', 'job.json', '--since', 'first'])).stderr).toMatchSnapshot();
    process.chdir(mkdtempSync(join(tmpdir(), 'tunelint-no-repository-')));
    writeFileSync('a.jsonl', row(1));
    const ran = await tunelint(['a.jsonl', '--since', 'first']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatchSnapshot();
  });

  it('runs nothing that the repository names', async () => {
    const script = join(folder, 'run.sh');
    writeFileSync(script, `#!/bin/sh\ntouch ${join(folder, 'ran')}\ncat\n`, { mode: 0o755 });
    for (const setting of [
      'core.fsmonitor',
      'filter.x.clean',
      'filter.x.smudge',
      'diff.external',
      'core.pager',
      'core.sshCommand',
    ])
      git('config', setting, script);
    writeFileSync('.gitattributes', '*.jsonl filter=x diff=x\n');
    appendFileSync('data/a.jsonl', row(3));
    expect(await checked('data', '--since', 'first')).toEqual(['data/a.jsonl']);
    expect(existsSync('ran')).toBe(false);
  });
});
