import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expandPaths, identity } from '../../src/read/expand-paths.ts';
import { DATASETS, searchFiles } from '../../src/read/search-files.ts';

const cwd = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tunelint-paths-')));
const FILES = [
  'z.jsonl',
  'a/b.jsonl',
  'a/c.jsonl.gz',
  'a/d.json',
  'a/.hidden.jsonl',
  '.dotted/e.jsonl',
  '[x].jsonl',
  'x.jsonl',
  'other/read.me',
  'node_modules/f.jsonl',
  'a/node_modules/f.jsonl',
  '.git/g.jsonl',
  '-',
];
beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '{}\n');
  }
  mkdirSync(join(folder, 'a/folder.jsonl'));
  symlinkSync('z.jsonl', join(folder, 'link.jsonl'));
  symlinkSync('loop.jsonl', join(folder, 'loop.jsonl'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true });
});

const files = (named: boolean, ...paths: readonly string[]) => paths.map((path) => ({ path, named }));
async function expanded(...operands: readonly string[]) {
  const { paths, errors } = await expandPaths(operands);
  return { paths, errors: errors.map(({ message }) => message) };
}

describe('an operand', () => {
  it.each([
    ['a file', 'z.jsonl', files(true, 'z.jsonl')],
    ['a file of another kind', 'a/d.json', files(true, 'a/d.json')],
    ['a link', 'link.jsonl', files(true, 'link.jsonl')],
    ['a link to itself, which reading will tell', 'loop.jsonl', files(true, 'loop.jsonl')],
    ['nothing that is there', 'none.jsonl', files(true, 'none.jsonl')],
    ['standard input', '-', files(false, '-')],
    ['a file called like a pattern', '[x].jsonl', files(true, '[x].jsonl')],
    ['a folder', 'a', files(false, 'a/b.jsonl', 'a/c.jsonl.gz')],
    ['a folder with a slash', 'a/', files(false, 'a/b.jsonl', 'a/c.jsonl.gz')],
    ['a folder called like a file', 'a/folder.jsonl', []],
    ['a pattern', 'a/*.json*', files(false, 'a/b.jsonl', 'a/c.jsonl.gz', 'a/d.json')],
    ['a pattern in all folders', '**/[b-z].jsonl', files(false, 'a/b.jsonl', 'x.jsonl', 'z.jsonl')],
    ['a pattern with what is escaped', '\\[x\\].json*', files(false, '[x].jsonl')],
    ['a pattern that finds a link', 'l*k.jsonl', files(false, 'link.jsonl')],
  ])('may be %s', async (_, operand, paths) => {
    expect((await expanded(operand)).paths).toEqual(paths);
  });

  it.each([
    ['other', 'other: holds no .jsonl file'],
    ['a/folder.jsonl', 'a/folder.jsonl: holds no .jsonl file'],
    ['b*.jsonl', 'b*.jsonl: no file matches this pattern'],
  ])('that leads to no file is an error: %s', async (operand, message) => {
    expect(await expanded(operand)).toEqual({ paths: [], errors: [message] });
  });

  it('is standard input also where no file is called so', async () => {
    process.chdir('a');
    expect(await expanded('-')).toEqual({ paths: files(false, '-'), errors: [] });
    process.chdir('..');
  });

  it('is expanded after those before it, and one that is wrong keeps none from it', async () => {
    expect(await expanded('z.jsonl', 'other', 'a', 'n*.x', 'none')).toEqual({
      paths: [...files(true, 'z.jsonl'), ...files(false, 'a/b.jsonl', 'a/c.jsonl.gz'), ...files(true, 'none')],
      errors: ['other: holds no .jsonl file', 'n*.x: no file matches this pattern'],
    });
    expect(await expanded()).toEqual({ paths: [], errors: [] });
  });

  it('that leads to a file again does not give it again, however it is written', async () => {
    const again = ['./z.jsonl', 'link.jsonl', join(folder, 'z.jsonl'), 'z*.jsonl', 'none', 'none', '-', '-'];
    expect((await expanded('z.jsonl', ...again)).paths).toEqual([
      ...files(true, 'z.jsonl', 'none'),
      ...files(false, '-'),
    ]);
    // Standard input and a file whose name is a hyphen.
    expect((await expanded('-', './-')).paths).toEqual([...files(false, '-'), ...files(true, './-')]);
  });
});

describe('on Windows', () => {
  const { platform } = process;
  afterEach(() => Object.defineProperty(process, 'platform', { value: platform }));

  it('a backslash in a pattern stands between folders', async () => {
    await expandPaths(['*.none']);
    Object.defineProperty(process, 'platform', { value: 'win32' });
    expect((await expanded('a\\*.json')).paths).toEqual(files(false, 'a/d.json'));
  });
});

it('the identity of a file is its real path, and of what is not there what was written', () => {
  expect(['z.jsonl', './link.jsonl', 'a/../z.jsonl'].map(identity)).toEqual(Array(3).fill(join(folder, 'z.jsonl')));
  expect(['none', 'loop.jsonl', '-'].map(identity)).toEqual(['none', 'loop.jsonl', '-']);
});

describe('searchFiles', () => {
  it('finds the data sets of the current folder, sorted, without those of packages and of git', async () => {
    const found = ['[x].jsonl', 'a/b.jsonl', 'a/c.jsonl.gz', 'link.jsonl', 'x.jsonl', 'z.jsonl'];
    expect((await searchFiles(DATASETS)).filter((path) => path !== 'loop.jsonl')).toEqual(found);
  });

  it.each([
    [['*.jsonl'], { cwd: 'a' }, ['b.jsonl']],
    [['*.jsonl'], { cwd: 'a', dot: true }, ['.hidden.jsonl', 'b.jsonl']],
    [['*.jsonl*'], { cwd: 'a', ignore: ['b.*'] }, ['c.jsonl.gz']],
    [['**/*.jsonl'], { dot: true, ignore: ['*.jsonl'] }, ['.dotted/e.jsonl', 'a/.hidden.jsonl', 'a/b.jsonl']],
    // A folder is no file, and stands for none here.
    [['a', 'a/folder*'], {}, []],
    [[], {}, []],
  ])('%j with %j finds %j', async (patterns, options, found) => {
    expect(await searchFiles(patterns, options)).toEqual(found);
  });
});
