import { describe, expect, it } from 'vitest';
import { hyperparametersOf, methodBlock, requestMethod } from '../../src/job/request-method.ts';

describe('requestMethod', () => {
  it.each([
    [{}, 'supervised'],
    [{ method: { type: 'supervised' } }, 'supervised'],
    [{ method: { type: 'dpo' } }, 'dpo'],
    [{ method: { type: 'reinforcement' } }, 'reinforcement'],
    [{ method: { type: 'sft' } }, undefined],
    [{ method: {} }, undefined],
    [{ method: 'dpo' }, undefined],
    [{ method: null }, undefined],
  ])('of %j is %s', (request, method) => expect(requestMethod(request)).toBe(method));
});

describe('methodBlock', () => {
  it.each([
    [{}, undefined],
    [{ method: { type: 'dpo' } }, undefined],
    [{ method: { type: 'dpo', dpo: null } }, undefined],
    [{ method: { type: 'dpo', supervised: {} } }, undefined],
    [{ method: { type: 'sft', sft: {} } }, undefined],
    [{ method: { type: 'dpo', dpo: { a: 1 } } }, { block: { a: 1 }, pointer: '/method/dpo' }],
  ])('of %j', (request, block) => expect(methodBlock(request)).toEqual(block));
});

describe('hyperparametersOf', () => {
  const none = { values: {}, pointer: '' };
  const values = { n_epochs: 3 };
  it.each([
    [{}, none],
    [{ method: { type: 'dpo', dpo: { hyperparameters: 3 } } }, none],
    [{ method: { type: 'dpo', dpo: { hyperparameters: values } } }, { values, pointer: '/method/dpo/hyperparameters' }],
    [{ hyperparameters: values }, { values, pointer: '/hyperparameters' }],
    [{ hyperparameters: 3 }, none],
    // The old place counts only where no method is named.
    [{ hyperparameters: values, method: { type: 'dpo' } }, none],
  ])('of %j', (request, expected) => expect(hyperparametersOf(request)).toEqual(expected));
});
