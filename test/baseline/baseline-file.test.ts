import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baseline, Suppression } from '../../src/baseline/baseline.ts';
import { baselineText } from '../../src/baseline/baseline-text.ts';
import { fileName } from '../../src/baseline/file-name.ts';
import { harmlessPointer } from '../../src/baseline/harmless-pointer.ts';
import { parseBaseline } from '../../src/baseline/parse-baseline.ts';
import { usedCounts } from '../../src/baseline/used-counts.ts';
import { listed, suppressed } from './lint-with.ts';

const text = fc.string({ minLength: 1, unit: 'binary' });
const entry: fc.Arbitrary<Suppression> = fc.record(
  {
    rule: fc.constantFrom('empty-content', 'schema', '__proto__'),
    messageId: fc.constantFrom('empty', 'type'),
    count: fc.integer({ min: 1, max: 1e6 }),
    fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
    at: fc.string(),
    reason: text,
    date: fc.constant('2026-11-28'),
  },
  { requiredKeys: ['rule', 'messageId', 'count'] },
);
const baselines: fc.Arbitrary<Baseline> = fc
  .array(fc.tuple(fc.oneof(text, fc.constant('__proto__')), fc.array(entry, { minLength: 1, maxLength: 5 })))
  .map((files) => new Map(files));

describe('the text of a baseline', () => {
  it('says what the baseline says, in one order', () => {
    fc.assert(
      fc.property(baselines, (baseline) => {
        const written = baselineText(baseline);
        const read = parseBaseline(written);
        expect(baselineText(read)).toBe(written);
        expect([...read.keys()].sort()).toEqual([...baseline.keys()].sort());
        for (const [file, entries] of baseline) expect(read.get(file)).toHaveLength(entries.length);
        const reversed = new Map([...baseline].reverse().map(([file, entries]) => [file, [...entries].reverse()]));
        if (new Set([...baseline.values()].flat().map((each) => JSON.stringify(each))).size > 1) {
          expect(baselineText(reversed).split('\n').length).toBe(written.split('\n').length);
        }
      }),
    );
  });

  it('has a line for each entry', async () => {
    const file = [
      '{"messages":[{"role":"user","content":"My key is sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCD"},{"role":"assistant","content":""}],"kari@example.com":1}',
      'not json',
    ].join('\n');
    const written = baselineText(new Map([['data/train.jsonl', await suppressed(file)]]));
    expect(written).toMatchSnapshot();
    expect(written).not.toMatch(/sk-proj|example\.com|not json/);
  });

  it.each([
    ['', 'is no JSON'],
    ['<<<<<<< HEAD\n{', 'merge conflict'],
    ['[]', 'no "files"'],
    ['{"version":2,"files":{}}', 'version 2'],
    ['{"version":1,"files":{"a":{}}}', 'a list for "a"'],
    ['{"version":1,"files":{"a":[1]}}', 'entry 1 of "a" must be an object'],
    ['{"version":1,"files":{"a":[{"rule":"x","messageId":"y"}]}}', 'no "count"'],
    ['{"version":1,"files":{"a":[{"rule":"x","messageId":"y","count":0}]}}', 'from 1 on'],
    ['{"version":1,"files":{"a":[{"rule":"x","messageId":"y","count":1,"fingerprint":"z"}]}}', '16 hexadecimal digits'],
    ['{"version":1,"files":{"a":[{"rule":"x","messageId":"y","count":1,"line":3}]}}', 'unknown field "line"'],
  ])('is checked: %j', (broken, message) => {
    expect(() => parseBaseline(broken)).toThrow(message);
  });
});

describe('what a baseline shows', () => {
  it('names files from its own folder', () => {
    expect(fileName('tunelint-suppressions.json', 'data/./train.jsonl')).toBe('data/train.jsonl');
    expect(fileName('ci/suppressions.json', 'data/train.jsonl')).toBe('../data/train.jsonl');
    expect(fileName('ci/suppressions.json', '<stdin>')).toBe('<stdin>');
  });

  it('shows no key that may be data', () => {
    expect(harmlessPointer('/messages/2/content')).toBe('/messages/2/content');
    expect(harmlessPointer('/messages/2/kari@example.com/0')).toBe('/messages/2/…/0');
    expect(harmlessPointer('')).toBe('');
  });
});

describe('usedCounts', () => {
  const seen = (count: number) => ({
    baseline: listed([]),
    seen: new Map([['a x', { rule: 'a', messageId: 'x', pointer: '', fingerprint: undefined, count }]]),
  });
  const entries = [
    { rule: 'a', messageId: 'x', count: 2 },
    { rule: 'b', messageId: 'x', count: 1 },
    { rule: 'a', messageId: 'x', count: 2 },
  ];

  it('shares what was found among equal entries, and leaves rules alone that did not run', () => {
    expect(usedCounts(entries, seen(3), () => true)).toEqual([2, 0, 1]);
    expect(usedCounts(entries, seen(0), (rule) => rule === 'a')).toEqual([0, 1, 0]);
    expect(usedCounts(entries, seen(9), () => true)).toEqual([2, 0, 2]);
  });
});
