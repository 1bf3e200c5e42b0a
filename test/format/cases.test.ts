import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/format/detect-format.ts';
import { isObject } from '../../src/format/is-object.ts';
import { validateRecord } from '../../src/format/validate-record.ts';
import type { Method } from '../../src/profile/profile.ts';

interface LabelledCase {
  readonly id: string;
  readonly format: string;
  readonly verdict: 'accept' | 'reject' | 'warn' | 'unsure';
  readonly evidence: string;
  readonly rule: string;
  readonly why: string;
  readonly record?: unknown;
  readonly raw_line?: string;
}

const CASES = new URL('../../../shared/contract/cases.jsonl', import.meta.url);
const METHODS: Readonly<Record<string, Method>> = { dpo: 'dpo', rft: 'reinforcement' };
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  sft: ['chat', 'tools', 'functions', 'vision'],
  tools: ['chat', 'tools'],
  functions: ['functions', 'tools', 'chat'],
  vision: ['vision', 'chat'],
  dpo: ['dpo'],
  rft: ['rft', 'foreign'],
  completions: ['completion'],
};

const read = (): LabelledCase[] =>
  readFileSync(CASES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledCase);

describe.skipIf(!existsSync(CASES))('labelled records (skipped: ../shared is not there)', () => {
  const cases = existsSync(CASES) ? read() : [];
  const records = cases.flatMap((each) => {
    if (FAMILIES[each.format] === undefined) return [];
    const value: unknown = each.raw_line === undefined ? each.record : JSON.parse(each.raw_line);
    return isObject(value) ? [[each.id, each, value] as const] : [];
  });

  it.each(records)('%s is detected and never refused without a reason', (_, each, value) => {
    const { format } = detectFormat(value, METHODS[each.format]);
    expect(FAMILIES[each.format]).toContain(format);
    if (format === 'foreign') return;
    const failures = validateRecord(value, format);
    if (each.verdict !== 'reject') expect(failures, each.why).toEqual([]);
    expect(failures.length, 'one failure per cause').toBeLessThan(2);
  });
});
