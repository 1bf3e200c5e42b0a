import { expect, it } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.ts';
import { ROW_NOT_CHECKED } from '../../src/engine/row-not-checked.ts';
import type { Report } from '../../src/report/report.ts';

const report = (error: number, warning: number, more: object = {}) =>
  ({ interrupted: false, byRule: {}, counts: { error, warning, info: 9 }, ...more }) as unknown as Report;
const DEFAULTS = { failOn: 'error', maxWarnings: undefined, exitZero: false } as const;

it.each([
  [0, 0, {}, 0],
  [0, 9, {}, 0],
  [1, 0, {}, 1],
  [1, 0, { exitZero: true }, 0],
  [0, 0, { failOn: 'warning' }, 0],
  [0, 1, { failOn: 'warning' }, 1],
  [0, 1, { failOn: 'warning', exitZero: true }, 0],
  [0, 3, { maxWarnings: 3 }, 0],
  [0, 4, { maxWarnings: 3 }, 1],
  [0, 0, { maxWarnings: 0 }, 0],
  [0, 1, { maxWarnings: 0 }, 1],
] as const)('%d errors and %d warnings with %j end with %d', (error, warning, options, code) => {
  expect(exitCode(report(error, warning), false, { ...DEFAULTS, ...options })).toBe(code);
});

it('says first that a run was interrupted, then that it failed', () => {
  const options = { ...DEFAULTS, exitZero: true };
  const unchecked = { byRule: { [ROW_NOT_CHECKED]: { count: 1 } } };
  expect(exitCode(report(1, 1, { interrupted: true, ...unchecked }), true, options)).toBe(130);
  expect(exitCode(report(1, 1), true, options)).toBe(2);
  expect(exitCode(report(1, 1, unchecked), false, options)).toBe(2);
});
