import { expect, it } from 'vitest';
import type { Severity } from '../../../src/engine/severity.ts';
import { filters } from '../../../src/report/html/filters.ts';

const group = (severity: Severity, rule: string) => ({ severity, rule, findings: [] });
const box = (severity: Severity, label: string, count: string) =>
  `<label class="box ${severity}"><input type="checkbox" checked data-filter="${severity}"> ${label} <span class="count">${count}</span></label>`;
const pick = (...rules: string[]) =>
  `<label class="pick">Rule <select data-filter-rule><option value="">all</option>${rules.map((rule) => `<option value="${rule}">${rule}</option>`).join('')}</select></label>`;
const all = (content: string) =>
  `<div class="filters" role="group" aria-label="Filter findings">${content}<output data-shown></output></div>`;

it('has a box for each severity that is there, and all rules in the order of the alphabet', () => {
  expect(filters([group('info', 'c'), group('error', 'b'), group('error', 'a'), group('warning', 'b')]).markup).toBe(
    all(
      box('error', 'Errors', '2 rules') +
        box('warning', 'Warnings', '1 rule') +
        box('info', 'Notes', '1 rule') +
        pick('a', 'b', 'c'),
    ),
  );
  // The same rule in two files.
  expect(filters([group('warning', 'b'), group('warning', 'b')]).markup).toBe(
    all(box('warning', 'Warnings', '1 rule') + pick('b')),
  );
});

it('is not there where there is nothing to choose', () => {
  expect(filters([]).markup).toBe('');
  expect(filters([group('error', 'a')]).markup).toBe('');
});
