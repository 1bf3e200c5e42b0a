import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedSince } from '../../src/git/changed-since.ts';
import { GitError } from '../../src/git/git-error.ts';
import { isSameContent } from '../../src/git/is-same-content.ts';
import { runGit } from '../../src/git/run-git.ts';

const home = process.cwd();
const ODD = 'ünï "x"\n.jsonl';
let folder: string;

function git(...words: readonly string[]): string {
  const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...settings, ...words], { encoding: 'utf8', cwd: folder });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tunelint-git-')));
  git('init', '-q');
  mkdirSync(join(folder, 'data'));
  for (const name of ['same', 'changed', 'moved', 'data/same', 'data/deep']) writeFileSync(join(folder, name), name);
  writeFileSync(join(folder, ODD), 'odd');
  symlinkSync('same', join(folder, 'link'));
  git('add', '.');
  git('commit', '-qm', 'first');
  git('tag', 'first');
  appendFileSync(join(folder, 'changed'), '!');
  git('commit', '-qam', 'second');
  appendFileSync(join(folder, 'data/deep'), '!');
  renameSync(join(folder, 'moved'), join(folder, 'there'));
  process.chdir(folder);
});
afterAll(() => process.chdir(home));

describe('a file differs from a commit', () => {
  it.each([
    ['same', 'first', false],
    ['changed', 'first', true],
    ['changed', 'HEAD', false],
    ['there', 'first', true],
    ['moved', 'first', true],
    ['data/same', 'first', false],
    ['data/deep', 'HEAD', true],
    [ODD, 'HEAD~1', false],
    // What is at the end of a link counts.
    ['link', 'first', false],
    ['data', 'first', true],
    ['../somewhere', 'first', true],
  ])('%j since %s: %s', (path, ref, changed) => {
    expect(changedSince(ref)(path)).toBe(changed);
    expect(changedSince(ref)(join(folder, path))).toBe(changed);
  });

  it.each([
    ['', '--since needs a commit, branch or tag, got "".'],
    ['-x', '--since needs a commit, branch or tag, got "-x".'],
    ['nope', '--since: git knows no commit "nope".'],
    ['HEAD:data', '--since: git knows no commit "HEAD:data".'],
  ])('but not from %j', (ref, message) => {
    const error = new GitError(message);
    expect(error.name).toBe('GitError');
    expect(() => changedSince(ref)).toThrow(error);
  });
});

describe('the content of a file', () => {
  const blob = () => git('rev-parse', 'first:same');

  it('is that of its id', () => {
    expect(isSameContent(join(folder, 'same'), blob())).toBe(true);
    expect(isSameContent(join(folder, 'changed'), blob())).toBe(false);
    expect(isSameContent(join(folder, 'data'), blob())).toBe(false);
    expect(() => isSameContent(join(folder, 'missing'), blob())).toThrow('ENOENT');
  });

  it.each([
    ['the same', 0, '', true],
    ['another size', 1, '', false],
    ['a pointer with a line more', 0, 'ext-0-x sha256:0\n', true],
    ['a pointer that is too long', 0, `ext-0-x ${'x'.repeat(1024)}\n`, false],
  ])('is that of a large file storage pointer: %s', (name, more, line, same) => {
    const oid = createHash('sha256').update('same').digest('hex');
    const text = `version https://git-lfs.github.com/spec/v1\n${line}oid sha256:${oid}\nsize ${4 + more}\n`;
    const path = join(folder, `${name}.pointer`);
    writeFileSync(path, text);
    const id = git('hash-object', '-w', '--no-filters', path);
    expect(isSameContent(join(folder, 'same'), id)).toBe(same);
    expect(isSameContent(join(folder, 'changed'), id)).toBe(false);
  });
});

describe('git', () => {
  it('gives what it writes, and nothing when it fails', () => {
    expect(runGit(['rev-parse', '--show-toplevel'])?.toString()).toBe(`${folder}\n`);
    expect(runGit(['hash-object', '--stdin'], 'same')?.toString().trim()).toBe(git('rev-parse', 'first:same'));
    expect(runGit(['hash-object', '--stdin'])?.toString().trim()).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(runGit(['rev-parse', '--verify', '--quiet', 'nope'])).toBeUndefined();
  });

  it('is run without what a repository could name', () => {
    expect(runGit(['config', 'core.fsmonitor'])?.toString()).toBe('false\n');
    expect(runGit(['config', 'core.hooksPath'])?.toString()).toBe('/dev/null\n');
    expect(runGit(['config', 'core.sshCommand'])?.toString()).toBe('false\n');
    expect(runGit(['config', 'credential.helper'])?.toString()).toBe('\n');
    expect(runGit(['config', 'protocol.allow'])?.toString()).toBe('never\n');
    const env = runGit(['-c', 'alias.show-env=!env', 'show-env'])?.toString().split('\n');
    for (const setting of [
      'GIT_NO_LAZY_FETCH=1',
      'GIT_ALLOW_PROTOCOL=none',
      'GIT_TERMINAL_PROMPT=0',
      'GIT_LITERAL_PATHSPECS=1',
      'GIT_OPTIONAL_LOCKS=0',
    ])
      expect(env).toContain(setting);
  });

  it('is told to be missing', () => {
    const path = process.env['PATH'];
    process.env['PATH'] = join(folder, 'data');
    try {
      expect(() => runGit(['--version'])).toThrow(new GitError('--since needs git, which was not found.'));
    } finally {
      process.env['PATH'] = path;
    }
  });
});
