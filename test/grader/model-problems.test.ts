import { describe, expect, it } from 'vitest';
import type { GraderContext } from '../../src/grader/grader-context.ts';
import type { GraderProblem } from '../../src/grader/grader-problem.ts';
import { modelProblems } from '../../src/grader/model-problems.ts';
import type { Model } from '../../src/profile/profile.ts';

const fact = <Value>(value: Value) => ({ value, source: 's', asOf: '2026-01-01' });
const retired = (id: string, day: string | null) =>
  ({ id, retired: day === null ? null : fact(day) }) as unknown as Model;
const grades = (id: string, reasoning = false) => ({ id, reasoning });

const MODELS = [grades('a-2025-01-01'), grades('b-2025-02-02', true), grades('c'), grades('d')];

function problemsOf(grader: object, profile: Partial<GraderContext['profile']> = {}): GraderProblem[] {
  const found: GraderProblem[] = [];
  const context = {
    profile: { graderModels: fact(MODELS), models: [], ...profile },
    now: '2026-06-01',
    job: undefined,
  };
  modelProblems({ ...grader }, '/x', context, (problem) => found.push(problem));
  return found;
}

describe('the model of a grader', () => {
  const four = 'a-2025-01-01, b-2025-02-02, c or d';
  const unknown = (actual: string, allowed: string, hint: string) => [
    { messageId: 'model', at: '/x/model', data: { where: 'x.model', actual, allowed, hint } },
  ];

  it.each([
    ['c', []],
    [undefined, []],
    [7, []],
    ['other-model', unknown('"other-model"', four, '')],
    ['a', unknown('"a"', four, ' Did you mean "a-2025-01-01"?')],
    ['b-2025-02-03', unknown('"b-2025-02-03"', four, ' Did you mean "b-2025-02-02"?')],
  ])('%j', (model, expected) => expect(problemsOf({ model })).toEqual(expected));

  it('is one of those that the provider lists', () => {
    const five = fact([...MODELS, grades('e')]);
    expect(problemsOf({ model: 'other-model' }, { graderModels: five })).toEqual(
      unknown('"other-model"', `${four} (and 1 more)`, ''),
    );
    expect(problemsOf({ model: 'c' }, { graderModels: null })).toEqual(unknown('"c"', '', ''));
  });

  it.each([
    ['2026-05-31', 1],
    ['2026-06-01', 1],
    ['2026-06-02', 0],
    [null, 0],
  ])('shut down on %s', (day, count) => {
    expect(problemsOf({ model: 'c' }, { models: [retired('d', null), retired('c', day)] })).toHaveLength(count);
  });

  it('that was shut down has others that answer', () => {
    const gone = (allowed: string) => [
      {
        messageId: 'modelRetired',
        at: '/x/model',
        data: { where: 'x.model', actual: '"c"', allowed, date: '2026-01-01' },
      },
    ];
    const models = [retired('c', '2026-01-01'), retired('d', '2026-06-01'), retired('a-2025-01-01', '2026-06-02')];
    const graderModels = fact([...MODELS, grades('e'), grades('f'), grades('g')]);
    expect(problemsOf({ model: 'c' }, { models })).toEqual(gone('a-2025-01-01 or b-2025-02-02'));
    expect(problemsOf({ model: 'c' }, { models, graderModels })).toEqual(gone('a-2025-01-01, b-2025-02-02, e or f'));
    expect(problemsOf({ model: 'c' }, { models, graderModels: fact([grades('c')]) })).toEqual(gone('another model'));
  });
});

describe('the sampling of a grader', () => {
  const at = (key: string) => `/x/sampling_params/${key}`;
  const unknown = (key: string, hint: string) => ({
    messageId: 'samplingKey',
    at: at(key.replace('/', '~1')),
    target: 'key',
    data: { where: `x.sampling_params.${key}`, hint },
  });
  const spelt = ' It is spelt "max_completions_tokens" here.';

  it.each([
    ['max_tokens', spelt],
    ['max_completion_tokens', spelt],
    ['max_output_tokens', spelt],
    ['temprature', ' Did you mean "temperature"?'],
    ['a/b', ''],
  ])('%s', (key, hint) => {
    expect(problemsOf({ sampling_params: { [key]: 1 } })).toEqual([unknown(key, hint)]);
  });

  it('is looked at up to 100 keys', () => {
    const keys = Array.from({ length: 101 }, (_, index) => `key-number-${index}`);
    expect(problemsOf({ sampling_params: Object.fromEntries(keys.map((key) => [key, 1])) })).toHaveLength(100);
  });

  it.each([
    [
      { model: 'c', sampling_params: { reasoning_effort: 'low', temperature: 0 } },
      'reasoningEffort',
      'reasoning_effort',
    ],
    [
      { model: 'b-2025-02-02', sampling_params: { reasoning_effort: 'low', temperature: 0 } },
      'temperature',
      'temperature',
    ],
  ])('%j', (grader, messageId, key) => {
    const data = { where: `x.sampling_params.${key}`, model: grader.model };
    expect(problemsOf(grader)).toEqual([{ messageId, at: at(key), data }]);
  });

  it.each([
    {
      model: 'c',
      sampling_params: { seed: 1, temperature: 0, top_p: 1, max_completions_tokens: 9, reasoning_effort: null },
    },
    { model: 'b-2025-02-02', sampling_params: { temperature: null, reasoning_effort: 'low' } },
    { model: 'c', sampling_params: 'hot' },
    { sampling_params: { reasoning_effort: 'low', temperature: 0 } },
  ])('has no fault in %j', (grader) => expect(problemsOf(grader)).toEqual([]));
});

describe('the range of a grader', () => {
  const range = (count: number) => [{ messageId: 'range', at: '/x/range', data: { where: 'x.range', count } }];
  const order = (low: number, high: number) => [
    { messageId: 'rangeOrder', at: '/x/range', data: { where: 'x.range', low, high } },
  ];
  it.each([
    [[0, 1], []],
    [[1, 1], order(1, 1)],
    [[1, 0], order(1, 0)],
    [[], range(0)],
    [[0], range(1)],
    [[0, 1, 2], range(3)],
    // That they are numbers is for the schema to say.
    [['1', 0], []],
    [[1, '0'], []],
    ['0-1', []],
  ])('%j', (values, expected) => expect(problemsOf({ range: values })).toEqual(expected));
});
