import { expect, it } from 'vitest';
import { ruleList } from '../../../src/generated/rules.ts';
import { findingGroup } from '../../../src/report/html/finding-group.ts';
import { findingItem } from '../../../src/report/html/finding-item.ts';
import { prose } from '../../../src/report/html/prose.ts';
import { fileOf, findingOf, reportOf } from '../made-of.ts';

const list = (count: number) => Array.from({ length: count }, (_, index) => findingOf({ line: index + 1 }));
const section = (content: string, count = '', severity = 'error', name = 'error') =>
  `<section class="rule ${severity}" data-severity="${severity}" data-rule="made-up"><h4><span class="badge">${name}</span> made-up${count === '' ? '' : ` <span class="count">${count}</span>`}</h4>${content}</section>`;
const items = (findings: ReturnType<typeof list>, whole = findings) =>
  findings
    .map((finding) => {
      const index = whole.indexOf(finding);
      return findingItem(finding, index === 4 ? undefined : whole[index - 1]).markup;
    })
    .join('');
const open = (findings: ReturnType<typeof list>, whole = findings) =>
  `<ol class="findings">${items(findings, whole)}</ol>`;
const notListed = (count: string) =>
  `<p class="more">${count} more are counted and not listed here: <code>-f json</code> has them.</p>`;

it('lists the findings of a rule that does not come with tunelint', () => {
  const [findings, three] = [list(1), list(3)];
  const group = { rule: 'made-up', severity: 'error', findings } as const;
  expect(findingGroup(group, fileOf(), reportOf(), 9).markup).toBe(section(open(findings)));
  expect(findingGroup({ ...group, severity: 'info', findings: three }, fileOf(), reportOf(), 9).markup).toBe(
    section(open(three), '3', 'info', 'note'),
  );
});

it('folds what comes behind the fourth, and says there again what it is', () => {
  const [four, six] = [list(4), list(6)];
  const group = { rule: 'made-up', severity: 'error' } as const;
  expect(findingGroup({ ...group, findings: four }, fileOf(), reportOf(), 9).markup).toBe(section(open(four), '4'));
  const rest = `<details class="rest"><summary>2 more</summary>${open(six.slice(4), six)}</details>`;
  expect(findingGroup({ ...group, findings: six }, fileOf(), reportOf(), 9).markup).toBe(
    section(open(six.slice(0, 4), six) + rest, '6'),
  );
  expect(rest.match(/Something is wrong\./g)).toHaveLength(1);
});

it('counts what is not listed', () => {
  const findings = list(3);
  const group = { rule: 'made-up', severity: 'error', findings } as const;
  const byRule = (severity: 'error' | 'warning', count = 5000) => ({
    byRule: { 'made-up': { severity, count, rows: 1 } },
  });
  const markup = (severity: 'error' | 'warning', omitted = {}, most = 9, count = 5000) =>
    findingGroup(group, fileOf(byRule(severity, count)), reportOf({ omitted }), most).markup;

  expect(markup('error', { 'made-up': 4997 })).toBe(section(open(findings) + notListed('4,997'), '5,000'));
  // Counted under another severity, or listed whole: nothing is missing.
  expect(markup('warning', { 'made-up': 4997 })).toBe(section(open(findings), '3'));
  expect(markup('error')).toBe(section(open(findings), '3'));
  expect(markup('error', {}, 1)).toBe(section(open(findings.slice(0, 1)) + notListed('2'), '3'));
  expect(markup('error', { 'made-up': 1 }, 9, 2)).toBe(section(open(findings), '3'));
  expect(findingGroup(group, fileOf(), reportOf({ omitted: { 'made-up': 1 } }), 9).markup).toBe(
    section(open(findings), '3'),
  );
});

it('says what a rule is about', () => {
  const meta = ruleList[0]?.meta;
  if (meta === undefined) throw new Error('no rule');
  const findings = [findingOf({ rule: meta.id, severity: 'warning' })];
  expect(findingGroup({ rule: meta.id, severity: 'warning', findings }, fileOf(), reportOf(), 9).markup).toBe(
    section(
      `<p class="summary">${prose(meta.summary).markup}</p><details class="docs"><summary>Why, and what to do</summary>` +
        `<p>${prose(meta.docs.why).markup}</p><p>${prose(meta.docs.fix).markup}</p></details>${open(findings)}`,
      '',
      'warning',
      'warning',
    ).replaceAll('made-up', meta.id),
  );
});
