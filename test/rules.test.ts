import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleCase } from '../src/engine/rule-case.ts';
import { ruleList } from '../src/generated/rules.ts';
import { lintCase } from '../src/testing/lint-case.ts';
import { lintInPieces } from '../src/testing/lint-in-pieces.ts';
import { renderFindings } from './render-findings.ts';

/** Rules about the size and surroundings of a dataset speak about every short case; off unless they are what is tested. */
const ABOUT_SIZE = [
  'too-few-examples',
  'few-examples',
  'no-validation-file',
  'multi-turn-without-weight',
  'duplicate-example',
  'rft-validation-missing',
  'model-retired',
  'model-retiring',
  'trains-all-roles',
  'system-prompt-changed',
];

const titleOf = (each: string | RuleCase): string => {
  const { title, file, base64, name, job } = typeof each === 'string' ? ({ file: each } as RuleCase) : each;
  return (title ?? name ?? file ?? job ?? base64 ?? '').slice(0, 100);
};
const casesOf = (cases: readonly (string | RuleCase)[]) => cases.map((each) => [titleOf(each), each] as const);

for (const { meta, start, merge } of ruleList) {
  describe(meta.id, () => {
    const skip = ABOUT_SIZE.filter((id) => id !== meta.id);
    // A rule that is off by default is tested as a warning.
    const rules = meta.severity === 'off' ? { [meta.id]: 'warning' as const } : {};

    it.each(casesOf(meta.docs.bad))('reports %s', async (_, each) => {
      const report = await lintCase(each, { skip, rules });
      expect(renderFindings(report)).toMatchSnapshot();
      expect(report.findings.map(({ rule }) => rule)).toEqual([meta.id]);
    });

    it.each(casesOf(meta.docs.good))('accepts %s', async (_, each) => {
      const report = await lintCase(each, { rules });
      expect(report.findings.filter(({ rule }) => rule === meta.id || rule === 'row-not-checked')).toEqual([]);
    });

    it.each(casesOf([...meta.docs.bad, ...meta.docs.good]))('is the same in every split: %s', async (_, each) => {
      const whole = await lintCase(each, { rules });
      for (const bytes of [1, 200, 3000]) expect(await lintInPieces(each, bytes, { rules })).toEqual(whole);
    });

    it('is written as the catalogue demands', () => {
      expect(meta.summary).toMatch(/^[A-Z`<"].*\.$/s);
      // What no case can hold (a file of 8 GB) has a test of its own.
      const ownTest = existsSync(new URL(`rules/${meta.id}.test.ts`, import.meta.url));
      expect(meta.docs.bad.length > 0 || ownTest).toBe(true);
      expect(meta.docs.good.length).toBeGreaterThan(0);
      expect(meta.docs.sources.length).toBeGreaterThan(0);
      for (const source of meta.docs.sources) expect(source, 'a source carries a date').toMatch(/20\d\d/);
      expect(start === undefined).toBe(merge === undefined);
    });
  });
}
