import { describe, expect, it } from 'vitest';
import type { GraderProblem } from '../../src/grader/grader-problem.ts';
import { schemaProblems } from '../../src/grader/schema-problems.ts';

const CHECK = { type: 'string_check', name: 'c', operation: 'eq', input: 'a', reference: 'b' };
const ALIKE = { type: 'text_similarity', name: 't', input: 'a', reference: 'b', evaluation_metric: 'bleu' };
const JUDGE = { type: 'score_model', name: 'j', model: 'm', input: [{ role: 'user', content: 'a' }] };
const multi = (graders: unknown) => ({ type: 'multi', name: 'm', graders, calculate_output: 'a' });

function read(grader: object): { found: GraderProblem[]; failed: string[] } {
  const found: GraderProblem[] = [];
  const failed = schemaProblems({ ...grader }, (problem) => found.push(problem));
  return { found, failed: [...failed] };
}
const hintOf = (grader: object) => read(grader).found.map(({ data }) => (data as { hint?: unknown }).hint);

describe('schemaProblems', () => {
  it('finds nothing in what fits', () => {
    expect(read(multi({ a: CHECK, b: ALIKE, c: JUDGE }))).toEqual({ found: [], failed: [] });
  });

  it.each([
    [
      { ...CHECK, operation: 'neq' },
      '/operation',
      {
        messageId: 'value',
        data: {
          where: 'operation',
          actual: '"neq"',
          expected: '"eq", "ne", "like" or "ilike"',
          hint: ' Did you mean "ne"?',
        },
      },
    ],
    [
      { ...CHECK, input: 3 },
      '/input',
      { messageId: 'type', data: { where: 'input', actual: '3', expected: 'a text', hint: '' } },
    ],
    [
      { type: 'python', name: 'p', source: ['a', 'b'] },
      '/source',
      {
        messageId: 'type',
        data: { where: 'source', actual: 'an array of 2', expected: 'a text', hint: ' Join the lines to one text.' },
      },
    ],
    [
      { type: 'python', name: 'p', source: 7 },
      '/source',
      { messageId: 'type', data: { where: 'source', actual: '7', expected: 'a text', hint: '' } },
    ],
    [
      { type: 'python', name: 'p' },
      '',
      { messageId: 'missing', data: { where: 'The grader', keys: '"source"', hint: '' } },
    ],
    [
      { type: 'python', name: 'p', sourse: 'x' },
      '',
      {
        messageId: 'missing',
        data: { where: 'The grader', keys: '"source"', hint: ' Did you mean "source" where it says "sourse"?' },
      },
    ],
    [
      { type: 'string_check', name: 'c', operation: 'eq' },
      '',
      { messageId: 'missing', data: { where: 'The grader', keys: '"input" and "reference"', hint: '' } },
    ],
    [multi({}), '/graders', { messageId: 'empty', data: { where: 'graders' } }],
    [multi({ b: multi({ a: CHECK }) }), '/graders/b/type', { messageId: 'nestedMulti', data: { where: 'graders.b' } }],
    [
      { ...JUDGE, sampling_params: { max_completions_tokens: 0 } },
      '/sampling_params/max_completions_tokens',
      {
        messageId: 'other',
        data: { where: 'sampling_params.max_completions_tokens', problem: 'it is 0, and at least 1 is needed' },
      },
    ],
  ])('of %j', (grader, at, { messageId, data }) => {
    expect(read(grader)).toEqual({ found: [{ messageId, at, data }], failed: [at] });
  });

  it.each([
    [CHECK, 'one grader'],
    [[CHECK], 'a list'],
  ])('tells once that %j is no map', (graders, actual) => {
    const example = '{"graders": {"exact": {…}, "style": {…}}}';
    expect(read(multi(graders)).found).toEqual([
      { messageId: 'notMap', at: '/graders', target: 'key', data: { actual, example } },
    ]);
    expect(read(multi(graders)).failed[0]).toBe('/graders');
    // What has nothing to do with the map is told beside it.
    const unnamed = read({ ...multi(graders), calculate_output: 7 }).found;
    expect(unnamed.map(({ at }) => at)).toEqual(['/graders', '/calculate_output']);
  });

  it.each([
    ['operation', CHECK, { neq: 'ne', '!=': 'ne', '<>': 'ne', not_equal: 'ne', not_equals: 'ne', notequal: 'ne' }],
    ['operation', CHECK, { '=': 'eq', '==': 'eq', equal: 'eq', Equals: 'eq', exact: 'eq', exact_match: 'eq' }],
    ['operation', CHECK, { contains: 'like', includes: 'like', in: 'like' }],
    ['operation', CHECK, { icontains: 'ilike', contains_ignore_case: 'ilike' }],
    ['evaluation_metric', ALIKE, { rouge: 'rouge_l', rougeL: 'rouge_l', 'rouge-l': 'rouge_l' }],
    ['evaluation_metric', ALIKE, { levenshtein: 'fuzzy_match', edit_distance: 'fuzzy_match', fuzzy: 'fuzzy_match' }],
    ['type', CHECK, { multigrader: 'multi', multi_grader: 'multi', combined: 'multi' }],
    [
      'type',
      CHECK,
      { model: 'score_model', llm: 'score_model', model_grader: 'score_model', llm_judge: 'score_model' },
    ],
    ['type', CHECK, { code: 'python', python_code: 'python', script: 'python' }],
  ])('knows other names of a value of %s', (key, grader, names) => {
    for (const [name, meant] of Object.entries(names)) {
      expect(hintOf({ ...grader, [key]: name }), name).toEqual([` Did you mean "${meant}"?`]);
    }
  });

  it.each([
    ['text', 'input_text'],
    ['input', 'input_text'],
    ['image_url', 'input_image'],
    ['image', 'input_image'],
  ])('knows what a part %s is called', (type, meant) => {
    const input = [{ role: 'user', content: [{ type, text: 'a', image_url: 'b' }] }];
    expect(hintOf({ ...JUDGE, input })).toEqual([` Did you mean "${meant}"?`]);
  });

  it('says nothing where nothing is near', () => {
    expect(hintOf({ ...CHECK, operation: 'levenshtein' })).toEqual(['']);
    expect(hintOf({ ...CHECK, operation: 7 })).toEqual(['']);
  });
});
