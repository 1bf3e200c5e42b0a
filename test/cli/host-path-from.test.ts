import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { hostPathFrom } from '../../src/cli/host-path-from.ts';

const here = process.cwd();
const above = dirname(here);
const name = here.slice(above.length).replaceAll('/', '');

it.each([
  ['where nothing is named', {}, 'data/a.jsonl'],
  ['where nothing is named, of a path from the root', {}, join(here, 'data/a.jsonl')],
  ['of the current folder', { GITHUB_WORKSPACE: here }, 'data/a.jsonl'],
  ['where the top has no name', { GITHUB_WORKSPACE: '' }, './data/a.jsonl'],
  ['where the top lies elsewhere', { CI_PROJECT_DIR: join(here, 'src') }, 'data/a.jsonl'],
])('is the path from the current folder %s', (_, env, path) => {
  expect(hostPathFrom(env)(path)).toBe('data/a.jsonl');
});

it('is the path from the top of the checkout', () => {
  const path = `${name}/data/a.jsonl`;
  expect(hostPathFrom({ GITHUB_WORKSPACE: above })('data/a.jsonl')).toBe(path);
  expect(hostPathFrom({ CI_PROJECT_DIR: above })('data/a.jsonl')).toBe(path);
  expect(hostPathFrom({ GITHUB_WORKSPACE: above, CI_PROJECT_DIR: '/' })('data/a.jsonl')).toBe(path);
});

it.each(['../elsewhere/a.jsonl', '/elsewhere/a.jsonl', '.', '..'])('stays %s', (path) => {
  expect(hostPathFrom({})(path)).toBe(path);
});

it('begins with two dots where a name does', () => {
  expect(hostPathFrom({})('./..data/a.jsonl')).toBe('..data/a.jsonl');
});
