import { describe, expect, it } from 'vitest';
import { formulaProblems } from '../../src/grader/formula-problems.ts';
import type { GraderProblem } from '../../src/grader/grader-problem.ts';

function problemsOf(formula: string, graders: Readonly<Record<string, unknown>> = { a: {}, b: {} }): GraderProblem[] {
  const found: GraderProblem[] = [];
  formulaProblems(formula, graders, '/x', (problem) => found.push(problem));
  return found;
}
const at = '/x/calculate_output';

describe('a formula that cannot be read', () => {
  const needs = (name: string) => `"${name}" does not belong there`;
  it.each([
    ['', 0, 'it is empty', ''],
    ['  ', 2, 'it is empty', ''],
    ['a +', 3, 'it ends where a value is missing', ''],
    ['a)', 1, 'a parenthesis is closed that was not opened', ''],
    ['(a', 0, 'a parenthesis is opened and not closed', ''],
    ['a + min(a, b', 7, 'a parenthesis is opened and not closed', ''],
    ['a + abs()', 7, 'abs needs a value between its parentheses', ''],
    ['a ** 2', 2, needs('**'), ' A power is written ^.'],
    ['a // 2', 2, needs('//'), ' Write floor(a / b).'],
    ['a.score', 1, needs('.'), ' Name the grader alone: its score is its value.'],
    ['{a}', 0, needs('{'), ' Write the names without braces.'],
    ['a % b', 2, needs('%'), ''],
    ['(a b)', 3, needs('b'), ''],
  ])('%j', (formula, from, problem, hint) => {
    expect(problemsOf(formula)).toEqual([{ messageId: 'formula', at, from, data: { problem, hint } }]);
  });

  it('is too long, or too deep', () => {
    const told = (formula: string) => problemsOf(formula, { a: {} }).map(({ data }) => data);
    expect(told(`a${' '.repeat(19_999)}`)).toEqual([]);
    const length = 'it has 20001 characters, at most 20000 are read';
    expect(told(`a${' '.repeat(20_000)}`)).toEqual([{ problem: length, hint: '' }]);
    const nested = (levels: number) => `${'('.repeat(levels)}a${')'.repeat(levels)}`;
    expect(told(nested(100))).toEqual([]);
    expect(told(nested(101))).toEqual([{ problem: 'it is nested more than 100 levels deep', hint: '' }]);
    expect(told(`${nested(60)} + ${nested(60)}`)).toEqual([]);
  });
});

describe('a function of a formula', () => {
  const conditions = ' There are no conditions: use min and max, or a python grader.';
  it.each([
    ['mean', ' Write (a + b) / 2.'],
    ['avg', ' Write (a + b) / 2.'],
    ['Average', ' Write (a + b) / 2.'],
    ['sum', ' Write a + b.'],
    ['pow', ' Write a ^ b.'],
    ['round', ' Write floor(a + 0.5).'],
    ['if', conditions],
    ['where', conditions],
    ['flor', ' Did you mean "floor"?'],
    ['blend', ''],
  ])('%s', (name, hint) => {
    expect(problemsOf(`b + ${name}(a)`)).toEqual([
      { messageId: 'formulaFunction', at, from: 4, data: { name: `"${name}"`, hint } },
    ]);
  });

  it.each(['min', 'max', 'abs', 'floor', 'ceil', 'exp', 'sqrt', 'log'])('%s exists', (name) => {
    expect(problemsOf(`${name}(a, b)`)).toEqual([]);
  });
});

describe('a name of a formula', () => {
  const unknown = (name: string, from: number, keys: string, hint: string) => ({
    messageId: 'formulaName',
    at,
    from,
    data: { name, keys, hint },
  });

  it('is told once, and then no grader is unused', () => {
    expect(problemsOf('zz + a + zz + yy')).toEqual([
      unknown('"zz"', 0, '"a", "b"', ''),
      unknown('"yy"', 14, '"a", "b"', ''),
    ]);
  });

  it.each([
    [
      'exact',
      { a: { name: 'other' }, b: { name: 'exact' } },
      ' It is the "name" of that grader; the formula uses its key, "b".',
    ],
    [
      'exact',
      { a: null, 'is-exact': {} },
      ' A formula cannot hold the key "is-exact": rename it with letters, digits and underscores.',
    ],
    ['exact', { a: {}, '1exact': {} }, ' Did you mean "1exact"?'],
    ['exakt', { a: {}, exact: {} }, ' Did you mean "exact"?'],
    ['exact', { is_exact: {} }, ''],
    ['toString', { a: {} }, ''],
  ])('%s of %j', (name, graders, hint) => {
    const keys = Object.keys(graders)
      .map((key) => `"${key}"`)
      .join(', ');
    expect(problemsOf(name, graders)).toEqual([unknown(`"${name}"`, 0, keys, hint)]);
  });

  it('is told with eight keys', () => {
    const graders = (count: number) => Object.fromEntries([...'abcdefghij'].slice(0, count).map((key) => [key, {}]));
    const eight = '"a", "b", "c", "d", "e", "f", "g", "h"';
    expect(problemsOf('zz', graders(8))).toEqual([unknown('"zz"', 0, eight, '')]);
    expect(problemsOf('zz', graders(10))).toEqual([unknown('"zz"', 0, `${eight} and 2 more`, '')]);
  });
});

describe('a grader that the formula does not use', () => {
  it('is told at its key', () => {
    expect(problemsOf('a', { a: {}, 'b/c': {} })).toEqual([
      { messageId: 'unusedGrader', at: '/x/graders/b~1c', target: 'key', data: { where: 'x.graders.b/c' } },
    ]);
    expect(problemsOf('min(a) + b')).toEqual([]);
    // A call is no use of the grader of that name.
    expect(problemsOf('min(a)', { a: {}, min: {} }).map(({ messageId }) => messageId)).toEqual(['unusedGrader']);
  });
});
