import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/profile.schema.json' with { type: 'json' };
import { loadProfile, profileIds } from '../../src/profile/load-profile.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { resolveModel } from '../../src/profile/resolve-model.ts';

const validateProfile = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function profile(id: string): Profile {
  const found = loadProfile(id);
  if (found === undefined) throw new Error(`no profile ${id}`);
  return found;
}

/** Every `source` key and every day in a profile. */
function facts(value: unknown, sources: Set<string>, days: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'source' && typeof member === 'string') sources.add(member);
    else if (key === 'asOf' && typeof member === 'string') days.add(member);
    else facts(member, sources, days);
  }
}

describe.each(profileIds)('profile %s', (id) => {
  const { sources, ...rest } = profile(id);

  it('fits its schema', () => {
    expect(validateProfile(profile(id)), JSON.stringify(validateProfile.errors, null, 2)).toBe(true);
  });

  it('explains every source, and names no source that nothing uses', () => {
    const used = new Set<string>();
    facts(rest, used, new Set());
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
  });

  it('holds no fact that is younger than the profile itself', () => {
    const days = new Set<string>();
    facts(rest, new Set(), days);
    for (const day of days) expect(day <= rest.asOf, day).toBe(true);
  });

  it('has default models that know their method', () => {
    for (const [method, name] of Object.entries(rest.defaultModels)) {
      const found = resolveModel(profile(id), name);
      expect('model' in found && found.how, name).toBe('exact');
      expect('model' in found && found.model.methods.value, name).toContain(method);
    }
  });

  it('names each model once, aliases included', () => {
    const names = rest.models.flatMap((model) => [model.id, ...model.aliases]).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('closes training no later than the model goes', () => {
    for (const model of rest.models) {
      if (model.trainingClosed === null || model.retired === null) continue;
      expect(model.trainingClosed.value <= model.retired.value, model.id).toBe(true);
    }
  });
});

describe('the schema of profiles', () => {
  it('refuses a fact without a source', () => {
    const broken = structuredClone(profile('openai')) as unknown as {
      limits: { minExamples: Record<string, unknown> };
    };
    delete broken.limits.minExamples['source'];
    expect(validateProfile(broken)).toBe(false);
  });

  it('refuses an unknown key in a model', () => {
    const broken = structuredClone(profile('azure')) as unknown as { models: Record<string, unknown>[] };
    Object.assign(broken.models[0] ?? {}, { pricing: 3 });
    expect(validateProfile(broken)).toBe(false);
  });
});

describe('the facts that rules rest on', () => {
  it('limits files, tools and images per provider', () => {
    const { limits: openai } = profile('openai');
    const { limits: azure } = profile('azure');
    expect(openai.maxFileBytes?.value).toBe(8 * 1024 ** 3);
    expect(openai.maxPlainUploadBytes?.value).toBe(512 * 1024 ** 2);
    expect(azure.maxFileBytes?.value).toBe(512 * 1024 ** 2 - 1);
    expect(azure.maxPlainUploadBytes?.value).toBe(150 * 1024 ** 2);
    expect([openai.maxImagesPerExample?.value, azure.maxImagesPerExample?.value]).toEqual([10, 64]);
    expect([openai.maxTokensPerJob, azure.maxTokensPerJob?.value]).toEqual([null, 2e9]);
    expect([openai.maxTools?.value, azure.maxTools?.value]).toEqual([128, 128]);
    expect([openai.maxReinforcementExamples?.value, azure.maxReinforcementExamples]).toEqual([50_000, null]);
    expect([openai.maxReinforcementTestExamples?.value, azure.maxReinforcementTestExamples]).toEqual([1000, null]);
    expect([openai.minReinforcementTestExamples, azure.minReinforcementTestExamples?.value]).toEqual([null, 10]);
  });

  it('gives the old models the old encoding', () => {
    for (const model of profile('openai').models) {
      const old = /^(gpt-3\.5|gpt-4-|davinci|babbage)/.test(model.id);
      expect(model.encoding, model.id).toBe(old ? 'cl100k_base' : 'o200k_base');
    }
  });

  it('knows the training context that the two providers disagree about', () => {
    const nano = (id: string) => profile(id).models.find((model) => model.id.startsWith('gpt-4.1-nano'));
    expect(nano('openai')?.trainingContext?.value).toBe(65_536);
    expect(nano('azure')?.trainingContext?.value).toBe(32_768);
  });

  it('leaves OpenAI with no severity deviation: rules state that profile', () => {
    expect(profile('openai').severities).toEqual({});
  });

  it('rejects on azure only with an error', () => {
    for (const [id, deviation] of Object.entries(profile('azure').severities)) {
      if (deviation.effect === 'rejected') expect(deviation.severity, id).toBe('error');
    }
  });
});
