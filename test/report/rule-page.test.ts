import { expect, it } from 'vitest';
import { ruleList } from '../../src/generated/rules.ts';
import { rulePage } from '../../src/report/rule-page.ts';

const page = (id: string) => {
  const rule = ruleList.find(({ meta }) => meta.id === id);
  return rule === undefined ? '' : rulePage(rule);
};

it('says limits as code, flags as flags', () => {
  expect(page('nesting-too-deep')).toContain('\nTwelve levels under a limit of ten (limits.depth: 10 in code):\n');
  expect(page('cost-over-budget')).toMatch(/with `[^`]*--max-cost [\d.]+/);
});

it.each(ruleList.map(({ meta }) => meta.id))('prints no object for %s', (id) => {
  expect(page(id)).not.toMatch(/--\S+ \[object/);
  expect(page(id)).not.toMatch(/`[^`\n]*--limits/);
});
