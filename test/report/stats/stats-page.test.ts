import { describe, expect, it } from 'vitest';
import type { FileReport, Report } from '../../../src/report/report.ts';
import { costLines } from '../../../src/report/stats/cost-lines.ts';
import { duplicateLines, promptLines } from '../../../src/report/stats/dataset-lines.ts';
import { histogramLines } from '../../../src/report/stats/histogram-lines.ts';
import { preferenceLines } from '../../../src/report/stats/preference-lines.ts';
import { roleLines } from '../../../src/report/stats/role-lines.ts';
import { statsDocument } from '../../../src/report/stats/stats-document.ts';
import { statsPage } from '../../../src/report/stats/stats-page.ts';
import type { TokenStatistics } from '../../../src/tokens/token-statistics.ts';
import type { WhatIf } from '../../../src/tokens/what-if.ts';
import { costOf, fileOf, lengthsOf, PLAIN, reportOf, rolesOf, TAGGED, tokensOf } from '../made-of.ts';

const page = (
  file: Partial<FileReport>,
  about: { whatIf?: WhatIf[]; report?: Partial<Report>; columns?: number } = {},
) => {
  const { whatIf = [], report, columns = 120 } = about;
  return [...statsPage(fileOf(file), whatIf, reportOf(report), { paint: PLAIN, columns })].join('').split('\n');
};
const HEAD = [
  'train.jsonl  11 examples · chat · openai · gpt-4.1',
  '',
  '  Size',
  '    12,345 bytes · 12 lines · 11 examples',
];
const NOTHING = ['', '  Tokens', '    Nothing to count: tunelint lint says why.'];
const indented = (lines: Iterable<string>) => [...lines].map((line) => `    ${line}`);

it('begins with the size', () => {
  expect(page({})).toEqual([...HEAD, ...NOTHING, '']);
  const large = page({ bytes: 1_234_567, lines: 3000, examples: 2000 });
  expect(large[3]).toBe('    1,234,567 bytes · 3,000 lines · 2,000 examples');
  const painted = [...statsPage(fileOf(), [], reportOf(), { paint: TAGGED, columns: 80 })];
  expect(painted.slice(0, 2)).toEqual([
    '<underline>train.jsonl</>  <dim>11 examples · chat · openai · gpt-4.1</>\n',
    '\n  <bold>Size</>\n',
  ]);
});

it('says why there are no tokens', () => {
  const off = { report: { notChecked: ['schema', 'tokens'] } };
  expect(page({}, off).slice(4, 7)).toEqual(['', '  Tokens', '    Not counted (--no-tokens).']);
  expect(page({}, { report: { notChecked: ['schema'] } }).slice(4, 7)).toEqual(NOTHING);
  expect(page({ tokens: tokensOf({ max: 0 }) }).slice(4, 7)).toEqual(NOTHING);
});

describe('of tokens', () => {
  const quantiles = '    shortest 1 · 25 % 2 · median 3 · 75 % 4 · 90 % 5 · 95 % 6 · 99 % 7 · longest 8';
  const bins = (limit: number | null) =>
    indented(histogramLines(lengthsOf().histogram, { limit, paint: PLAIN, columns: 116 }));
  const roles = (of: Partial<TokenStatistics> = {}) => indented(roleLines(tokensOf(of).byRole, PLAIN));
  const shown = (tokens: Partial<TokenStatistics>, file: Partial<FileReport> = {}) =>
    page({ tokens: tokensOf(tokens), ...file }).slice(4, -1);

  it('shows lengths and whose they are', () => {
    expect(shown({})).toEqual([
      '',
      '  Length of an example in tokens (o200k_base, exact; no limit is known)',
      quantiles,
      '',
      ...bins(null),
      '',
      '  Whose tokens (1,000 per epoch)',
      ...roles(),
      '    25 % is learned (250 tokens); the rest is context.',
    ]);
  });

  it('says what is cut off', () => {
    expect(shown({ limit: 5000, overLimit: 1, truncated: 2000, accuracy: 'range' })).toEqual([
      '',
      '  Length of an example in tokens (o200k_base, range; gpt-4.1 trains on 5,000)',
      quantiles,
      '',
      ...bins(5000),
      '',
      '    1 of 11 are over the limit: 2,000 tokens are cut off.',
      '',
      '  Whose tokens (1,000 per epoch, before truncation)',
      ...roles(),
      '    25 % is learned (250 tokens); the rest is context.',
    ]);
  });

  it('says what tools cost, and nothing of learning where answers are scored', () => {
    const byRole = rolesOf({ user: 750, toolCalls: 250 });
    expect(shown({ byRole }, { method: 'reinforcement' }).slice(6)).toEqual([
      '  Whose tokens (1,000 per epoch)',
      ...roles({ byRole }),
      '    Tool calls and results are 25 % of the bill.',
    ]);
  });

  it('wraps the numbers', () => {
    // Of 45 columns 4 are the indentation, and the first line takes 41.
    expect(page({ tokens: tokensOf() }, { columns: 45 }).slice(6, 8)).toEqual([
      '    shortest 1 · 25 % 2 · median 3 · 75 % 4 ·',
      '    90 % 5 · 95 % 6 · 99 % 7 · longest 8',
    ]);
    expect(page({ tokens: tokensOf() }, { columns: 44 })[6]).toBe('    shortest 1 · 25 % 2 · median 3 · 75 % 4');
  });

  it('compares preferred answers with rejected ones', () => {
    const preference = {
      pairs: 9,
      preferredLonger: 4,
      preferredShorter: 5,
      preferred: lengthsOf(),
      rejected: lengthsOf(),
    };
    expect(shown({ preference }).slice(-5)).toEqual([
      '',
      '  Preferred against rejected answers, in tokens',
      ...indented(preferenceLines(preference)),
    ]);
  });
});

describe('of costs, prompts and copies', () => {
  const whatIf: WhatIf[] = [
    { model: 'm', source: 'named', limit: null, overLimit: 0, accuracy: 'exact', costs: [costOf()] },
  ];
  const systemPrompts = {
    variants: 1000,
    isComplete: true,
    shown: [{ examples: 5, line: 2, isNone: false, excerpt: 'a' }],
  };
  const duplicates = {
    copies: 1,
    distinct: 1,
    tokens: 5,
    isComplete: true,
    clusters: [{ examples: 2, lines: [1, 2], excerpt: 'b' }],
  };
  const setting = { paint: PLAIN, columns: 116 };

  it('has a section each', () => {
    expect(page({ statistics: { systemPrompts, duplicates } }, { whatIf })).toEqual([
      ...HEAD,
      ...NOTHING,
      '',
      '  Cost of training',
      ...indented(costLines(whatIf, PLAIN)),
      '',
      '  System prompts (1,000)',
      ...indented(promptLines(systemPrompts, setting)),
      '',
      '  Copies',
      ...indented(duplicateLines(duplicates, setting)),
      '',
    ]);
    expect(page({ statistics: { duplicates: { ...duplicates, copies: 0 } } })).toEqual([...HEAD, ...NOTHING, '']);
  });
});

it('is a document too', () => {
  const { tool, profile, profileAsOf, now } = reportOf();
  const { path, role, bytes, lines, examples, formats, model, modelSource, method, tokens, statistics } = fileOf();
  const own = { path, role, bytes, lines, examples, formats, model, modelSource, method, tokens, statistics };
  const about = { schemaVersion: 1, tool, profile, profileAsOf, now, interrupted: false };
  const stats = [{ file: fileOf(), whatIf: [] }];
  expect(statsDocument(reportOf(), stats)).toEqual({ ...about, tokensCounted: true, files: [{ ...own, whatIf: [] }] });
  expect(statsDocument(reportOf({ notChecked: ['tokens'] }), [])).toEqual({
    ...about,
    tokensCounted: false,
    files: [],
  });
});
