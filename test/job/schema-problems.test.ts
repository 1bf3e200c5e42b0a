import { describe, expect, it } from 'vitest';
import type { SchemaFailure } from '../../src/format/schema-failure.ts';
import { readJob } from '../../src/job/read-job.ts';
import { misspeltKeys, schemaProblem } from '../../src/job/schema-problems.ts';

const failuresOf = (request: object) => readJob(Buffer.from(JSON.stringify(request)), 'job.json', 20).failures;
const problemsOf = (more: object) => failuresOf({ model: 'm', training_file: 'f', ...more }).map(schemaProblem);
/** A failure of a made-up node. */
const failure = (keyword: string, value: unknown, node: object, params: object = {}): SchemaFailure => ({
  pointer: '/a',
  keyword,
  params: { ...params },
  value,
  node: { ...node },
  rule: 'job-schema',
});

describe('schemaProblem', () => {
  it.each([
    [{ suffix: '' }, { messageId: 'empty', at: '/suffix', data: { where: 'suffix' } }],
    [
      { suffix: '🙂'.repeat(65) },
      { messageId: 'tooLong', at: '/suffix', data: { where: 'suffix', count: 65, limit: 64 } },
    ],
    [
      { metadata: { ['🙂'.repeat(65)]: 'v' } },
      {
        messageId: 'tooLong',
        at: `/metadata/${'🙂'.repeat(65)}`,
        target: 'key',
        data: { where: `The key "${'🙂'.repeat(39)}…" of metadata`, count: 65, limit: 64 },
      },
    ],
    [
      { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, 'v'])) },
      { messageId: 'tooMany', at: '/metadata', data: { where: 'metadata', count: 17, limit: 16 } },
    ],
    [
      { integrations: [{ type: 'wandb', wandb: { project: 'p', tags: Array(51).fill('t') } }] },
      {
        messageId: 'tooMany',
        at: '/integrations/0/wandb/tags',
        data: { where: 'integrations[0].wandb.tags', count: 51, limit: 50 },
      },
    ],
    [
      { integrations: [{ type: 'wandb', wandb: {} }] },
      {
        messageId: 'missing',
        at: '/integrations/0/wandb',
        data: { where: 'integrations[0].wandb', keys: '"project"', hint: '' },
      },
    ],
    [
      { integrations: [{ type: 'wandb', wandb: { projekt: 'p' } }] },
      {
        messageId: 'missing',
        at: '/integrations/0/wandb/projekt',
        target: 'key',
        data: {
          where: 'integrations[0].wandb',
          keys: '"project"',
          hint: ' Did you mean "project" where it says "projekt"?',
        },
      },
    ],
    [
      { seed: '7' },
      {
        messageId: 'value',
        at: '/seed',
        data: {
          where: 'seed',
          expected: 'a whole number from 0 to 2,147,483,647 or null',
          actual: '"7"',
          hint: ' Remove the quotes.',
        },
      },
    ],
  ])('of %j', (more, problem) => expect(problemsOf(more)).toEqual([problem]));

  it('is one for all keys that are missing', () => {
    expect(failuresOf({}).map(schemaProblem)).toEqual([
      {
        messageId: 'missing',
        at: '',
        data: { where: 'The request', keys: '"model" and "training_file"', hint: '' },
      },
    ]);
    expect(schemaProblem(failure('required', 'text', {}, { missing: 'b' }))).toEqual({
      messageId: 'missing',
      at: '/a',
      data: { where: 'a', keys: '"b"', hint: '' },
    });
  });
});

describe('what is said about a value', () => {
  const allowed = { enum: ['supervised', 'dpo', 'reinforcement'] };
  const hinted = { 'x-tunelint': { values: ['supervised', 'dpo', 'reinforcement'] } };
  const auto = { anyOf: [{ const: 'auto' }, { type: 'integer' }] };
  it.each([
    [null, { type: 'string' }, ' Leave the key out instead.'],
    [7, { type: 'string' }, ' Put it in quotes.'],
    [{}, { type: 'string' }, ''],
    [7, { type: 'array' }, ''],
    ['8', { type: 'integer' }, ' Remove the quotes.'],
    [' 0.5 ', { type: 'number' }, ' Remove the quotes.'],
    ['8', auto, ' Remove the quotes.'],
    ['8', { type: 'array' }, ''],
    [' ', { type: 'integer' }, ''],
    ['eight', { type: 'integer' }, ''],
    ['Infinity', { type: 'number' }, ''],
    ['Auto', auto, ' Did you mean "auto"?'],
    ['often', auto, ''],
    ['Auto', { type: 'integer' }, ''],
    ['SFT', allowed, ' Did you mean "supervised"?'],
    ['finetune', allowed, ' Did you mean "supervised"?'],
    ['preference', allowed, ' Did you mean "dpo"?'],
    ['rft', allowed, ' Did you mean "reinforcement"?'],
    ['rlhf', allowed, ' Did you mean "reinforcement"?'],
    ['rl', hinted, ' Did you mean "reinforcement"?'],
    ['rl', { enum: ['dpo'] }, ''],
    ['rl', { type: 'string' }, ''],
    ['supervized', allowed, ' Did you mean "supervised"?'],
    ['supervized', hinted, ' Did you mean "supervised"?'],
    ['constructor', allowed, ''],
  ])('%j against %j: %j', (value, node, hint) => {
    expect(schemaProblem(failure('type', value, node)).data).toMatchObject({ where: 'a', hint });
  });
});

describe('misspeltKeys', () => {
  it('are the pointers of the keys that stand for missing ones', () => {
    expect(misspeltKeys(failuresOf({ modle: 'm', 'training/file': 'f' }))).toEqual(
      new Set(['/modle', '/training~1file']),
    );
    expect(misspeltKeys(failuresOf({ model: 'm', training_file: 'f', seed: '7' }))).toEqual(new Set());
  });
});
