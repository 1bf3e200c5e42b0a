import { describe, expect, it } from 'vitest';
import { draftConfig, type SeenFile } from '../../src/config/draft-config.ts';
import { guessSplits } from '../../src/config/guess-splits.ts';
import type { Sniff } from '../../src/engine/sniff-file.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import type { Profile } from '../../src/profile/profile.ts';

const profile = loadProfile('openai') as Profile;
const MODELS = {
  supervised: 'gpt-4.1-mini-2025-04-14',
  vision: 'gpt-4o-2024-08-06',
  dpo: 'gpt-4.1-mini-2025-04-14',
  reinforcement: 'o4-mini-2025-04-16',
  completion: 'babbage-002',
};
const wishes = { profile, model: undefined, method: undefined };
const start = { $schema: 'schema.json', extends: 'recommended', profile: 'openai' };
const file = (path: string, kind?: Sniff['kind']): SeenFile => ({
  path,
  sniff: kind === undefined ? undefined : ({ kind } as Sniff),
});
const draft = (files: readonly SeenFile[], more = {}) => draftConfig(files, { ...wishes, ...more }, 'schema.json');

describe('a configuration for data', () => {
  it('says nothing about what it has not seen', () => {
    expect(draft([])).toStrictEqual(start);
    expect(draft([file('a.jsonl')])).toStrictEqual(start);
  });

  it.each([
    ['supervised', 'supervised'],
    ['vision', 'supervised'],
    ['completion', 'supervised'],
    ['dpo', 'dpo'],
    ['reinforcement', 'reinforcement'],
  ] as const)('takes the model and the method of a file of kind %s', (kind, method) => {
    expect(draft([file('a.jsonl', kind)])).toStrictEqual({ ...start, model: MODELS[kind], method });
  });

  it('is for the commonest kind, with others as overrides', () => {
    const files = [file('a', 'dpo'), file('b', 'vision'), file('c', 'vision'), file('d', 'completion'), file('e')];
    expect(draft(files)).toStrictEqual({
      ...start,
      model: MODELS.vision,
      method: 'supervised',
      overrides: [
        { files: ['a'], model: MODELS.dpo, method: 'dpo' },
        { files: ['d'], model: MODELS.completion, method: 'supervised' },
      ],
    });
  });

  it('says what the command line says, for all files', () => {
    const files = [file('a', 'dpo'), file('b', 'vision')];
    expect(draft(files, { model: 'm' })).toStrictEqual({ ...start, model: 'm', method: 'dpo' });
    expect(draft(files, { method: 'reinforcement' })).toStrictEqual({
      ...start,
      model: MODELS.dpo,
      method: 'reinforcement',
    });
    expect(draft([], { model: 'm' })).toStrictEqual({ ...start, model: 'm' });
    expect(draft([], { method: 'dpo' })).toStrictEqual({ ...start, method: 'dpo' });
  });

  it('lists fifty files of a kind at most', () => {
    const many = (kind: Sniff['kind'], count: number) =>
      Array.from({ length: count }, (_, index) => file(`${kind}-${index}`, kind));
    const { overrides } = draft([...many('dpo', 51), ...many('vision', 52)]);
    expect(overrides?.map(({ files }) => files.length)).toEqual([50]);
    expect(overrides?.[0]?.files.at(-1)).toBe('dpo-49');
  });

  it('has the only split without a name, several by name', () => {
    const one = ['train.jsonl', 'valid.jsonl'];
    expect(draft(one.map((path) => file(path))).splits).toEqual({ train: 'train.jsonl', validation: 'valid.jsonl' });
    const two = [...one, 'a/train.jsonl', 'a/dev.jsonl'];
    expect(draft(two.map((path) => file(path))).splits).toEqual(guessSplits(two));
  });
});
