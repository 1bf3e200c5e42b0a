import { describe, expect, it } from 'vitest';
import { graderOf } from '../../src/job/grader-of.ts';

const grader = { type: 'string_check' };
const responseFormat = { type: 'json_object' };

describe('graderOf', () => {
  it('finds the grader of a reinforcement request', () => {
    const reinforcement = { grader, response_format: responseFormat };
    expect(graderOf({ method: { type: 'reinforcement', reinforcement } })).toEqual({
      grader,
      pointer: '/method/reinforcement/grader',
      responseFormat,
    });
  });

  it.each([
    [{}],
    [{ method: { type: 'supervised', reinforcement: { grader } } }],
    [{ method: { type: 'reinforcement', reinforcement: { grader: 'string_check' } } }],
    [{ method: { type: 'reinforcement' } }],
  ])('has none for %j', (request) => expect(graderOf(request)).toBeUndefined());
});
