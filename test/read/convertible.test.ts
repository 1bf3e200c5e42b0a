import { expect, it } from 'vitest';
import { CONVERTIBLE, isConvertible } from '../../src/read/convertible.ts';
import type { FileDiagnosis } from '../../src/read/file-diagnosis.ts';

it.each([
  ['json-array', 'not-jsonl'],
  ['pretty-printed', 'not-jsonl'],
  ['glued', 'not-jsonl'],
  ['cr-only', 'not-jsonl'],
  ['utf-16', 'not-utf8'],
  ['utf-32', 'not-utf8'],
] as const)('%s is written as JSONL under %s', (kind, rule) => {
  expect(isConvertible(kind)).toBe(true);
  expect(CONVERTIBLE[kind]).toBe(rule);
});

it.each<FileDiagnosis['kind']>([
  'python-repr',
  'csv',
  'git-lfs-pointer',
  'api-error',
  'env-file',
  'binary',
  'text',
  'nul-bytes',
])('%s is left alone', (kind) => expect(isConvertible(kind)).toBe(false));
