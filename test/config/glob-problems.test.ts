import { expect, it } from 'vitest';
import { globProblems } from '../../src/config/glob-problems.ts';

const outside = (glob: string) =>
  `"${glob}" leads out of the configuration's folder. A configuration that is found may not do that, since the folder can be a stranger's: name the file with -c to allow it.`;
const slow = (glob: string) => `"${glob}" has more stars than are needed: at most 3 between two slashes, and twice **.`;

it.each(['a/b.jsonl', 'a..b/c', '..a', 'a/..b', '*a*b*c', '**/a/**', '***/x', 'a*/b*/c*/d*', '!a', 'a~', 'ab:c'])(
  '%s is a pattern',
  (glob) => {
    expect(globProblems({ ignores: glob }, false)).toEqual([]);
  },
);

it.each([
  '/a',
  '\\a',
  'C:a',
  '~/a',
  '..',
  '../a',
  'a/..',
  'a/../b',
  'a\\..\\b',
  '{..,a}/b',
  '{a,..}',
  '(..|a)',
  '!../a',
])('%s leads out of the folder', (glob) => {
  expect(globProblems({ ignores: glob }, false)).toEqual([
    { pointer: '/ignores', target: 'value', message: outside(glob) },
  ]);
  expect(globProblems({ ignores: glob }, true)).toEqual([]);
});

it.each(['*a*b*c*', 'x/*a*b*c*/y', '**/**/**', '**/a/**/b/**', '!*a*b*c*'])('%s has too many stars', (glob) => {
  const problem = { pointer: '/ignores', target: 'value', message: slow(glob) };
  expect(globProblems({ ignores: glob }, false)).toEqual([problem]);
  expect(globProblems({ ignores: glob }, true)).toEqual([problem]);
});

it('looks at every pattern, and tells its place', () => {
  const config = {
    ignores: ['ok', '../a', 3],
    overrides: [{ files: '../b' }, null, 'x', { files: ['../c'] }, {}],
    splits: { 'a/b': { train: '../d', validation: ['e', '../f'], files: '../x' }, none: null },
  };
  expect(globProblems(config, false).map(({ pointer }) => pointer)).toEqual([
    '/ignores/1',
    '/overrides/0/files',
    '/overrides/3/files/0',
    '/splits/a~1b/train',
    '/splits/a~1b/validation/1',
  ]);
  expect(globProblems({ splits: { train: 'a', validation: '../b' } }, false)).toEqual([
    { pointer: '/splits/validation', target: 'value', message: outside('../b') },
  ]);
  expect(globProblems({ overrides: 3, splits: 'x' }, false)).toEqual([]);
});
