import { expect, it } from 'vitest';
import type { FileReport } from '../../src/report/report.ts';
import { tokenLine } from '../../src/report/token-line.ts';
import type { TokenStatistics } from '../../src/tokens/token-statistics.ts';
import { fileOf, reportOf, tokensOf } from './made-of.ts';

const LARGE = { p50: 1003, p95: 2006, max: 3008 };

it.each<[Partial<TokenStatistics>, Partial<FileReport>, string]>([
  [{}, {}, 'median 3 · p95 6 · longest 8 · learned 250 of 1,000 (o200k_base, exact)'],
  [
    { ...LARGE, accuracy: 'close', encoding: 'cl100k_base' },
    {},
    'median 1,003 · p95 2,006 · longest 3,008 · learned 250 of 1,000 (cl100k_base, close)',
  ],
  [{}, { method: 'reinforcement' }, 'median 3 · p95 6 · longest 8 · 1,000 in all prompts (o200k_base, exact)'],
  [
    { overLimit: 1, truncated: 1500 },
    {},
    'median 3 · p95 6 · longest 8 · learned 250 of 1,000 · 1 of 11 over the limit, 1,500 tokens cut (o200k_base, exact)',
  ],
])('of %j in %j', (tokens, file, line) => {
  expect(tokenLine(fileOf({ tokens: tokensOf(tokens), ...file }), reportOf())).toBe(`Tokens  ${line}`);
});

it('says that nothing was counted only where somebody switched it off', () => {
  expect(tokenLine(fileOf(), reportOf())).toBeUndefined();
  expect(tokenLine(fileOf(), reportOf({ notChecked: ['schema'] }))).toBeUndefined();
  expect(tokenLine(fileOf(), reportOf({ notChecked: ['tokens'] }))).toBe('Tokens  not counted (--no-tokens)');
  expect(tokenLine(fileOf({ tokens: tokensOf({ max: 0 }) }), reportOf({ notChecked: ['tokens'] }))).toBeUndefined();
});
