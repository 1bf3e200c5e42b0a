import type { Finding } from '../../src/engine/finding.ts';
import type { FileReport, Report } from '../../src/report/report.ts';
import type { Paint } from '../../src/report/report-format.ts';
import type { Cost } from '../../src/tokens/cost.ts';
import type { LengthStatistics } from '../../src/tokens/length-statistics.ts';
import { type RoleTokens, startRoles } from '../../src/tokens/role-tokens.ts';
import type { TokenStatistics } from '../../src/tokens/token-statistics.ts';

/** Without colours. */
export const PLAIN: Paint = (_, text) => text;

/** Colours that can be read. */
export const TAGGED: Paint = (style, text) => `<${style}>${text}</>`;

/** An error in line 2 of `train.jsonl`, and what a test says of it. */
export function findingOf(about: Partial<Finding> = {}): Finding {
  return {
    file: 'train.jsonl',
    line: 2,
    column: 5,
    endLine: 2,
    endColumn: 9,
    byteOffset: 40,
    rule: 'made-up',
    messageId: 'found',
    severity: 'error',
    effect: 'rejected',
    message: 'Something is wrong.',
    example: 2,
    pointer: '/messages/0',
    fingerprint: '0123456789abcdef',
    occurrences: 1,
    related: [],
    ...about,
  };
}

/** A training file that is accepted. */
export function fileOf(about: Partial<FileReport> = {}): FileReport {
  return {
    path: 'train.jsonl',
    role: 'training',
    verdict: 'accept',
    reasons: [],
    profile: 'openai',
    model: 'gpt-4.1',
    modelSource: 'named',
    trainingClosed: null,
    method: 'supervised',
    bytes: 12_345,
    lines: 12,
    examples: 11,
    formats: { chat: 11 },
    byRule: {},
    tokens: null,
    cost: null,
    statistics: {},
    ...about,
  };
}

/** A report on one clean file. */
export function reportOf(about: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'tunelint', version: '1.2.3' },
    profile: 'openai',
    model: 'gpt-4.1',
    method: 'supervised',
    profileAsOf: '2026-11-01',
    now: '2026-11-21',
    verdict: 'accept',
    files: [fileOf()],
    findings: [],
    counts: countsOf(),
    byRule: {},
    omitted: {},
    interrupted: false,
    notChecked: [],
    cost: null,
    ...about,
  };
}

export function countsOf(about: Partial<Report['counts']> = {}): Report['counts'] {
  return { error: 0, warning: 0, info: 0, fixable: 0, fixableUnsafe: 0, ...about };
}

/** What 1,000 tokens cost in three epochs. */
export function costOf(about: Partial<Cost> = {}): Cost {
  return {
    currency: 'USD',
    tokensPerEpoch: 1000,
    epochs: 3,
    epochsSource: 'option',
    billedTokens: 3000,
    accuracy: 'exact',
    usd: { low: 2, high: 2 },
    pricePerMillion: 25,
    asOf: '2026-11-01',
    source: 'a price list',
    ...about,
  };
}

export function rolesOf(about: Partial<RoleTokens> = {}): RoleTokens {
  return { ...startRoles(), ...about };
}

export function lengthsOf(about: Partial<LengthStatistics> = {}): LengthStatistics {
  const histogram = { scale: 'even', bins: [{ from: 1, to: 8, count: 11 }] } as const;
  return { min: 1, p25: 2, p50: 3, p75: 4, p90: 5, p95: 6, p99: 7, max: 8, histogram, ...about };
}

export function tokensOf(about: Partial<TokenStatistics> = {}): TokenStatistics {
  return {
    ...lengthsOf(),
    encoding: 'o200k_base',
    limit: null,
    billedPerEpoch: 1000,
    billedPerEpochLow: 1000,
    learned: 250,
    overLimit: 0,
    truncated: 0,
    accuracy: 'exact',
    byRole: rolesOf({ user: 750, assistantTrained: 250 }),
    ...about,
  };
}
