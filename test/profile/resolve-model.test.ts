import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../src/profile/load-profile.ts';
import { resolveModel } from '../../src/profile/resolve-model.ts';

function resolve(name: string, id = 'openai'): string {
  const profile = loadProfile(id);
  if (profile === undefined) throw new Error(`no profile ${id}`);
  const found = resolveModel(profile, name);
  return 'model' in found ? `${found.how} ${found.model.id}` : `unknown, nearest ${found.nearest}`;
}

describe('resolveModel', () => {
  it.each([
    ['gpt-4.1-mini-2025-04-14', 'exact gpt-4.1-mini-2025-04-14'],
    ['GPT-4.1-Mini', 'alias gpt-4.1-mini-2025-04-14'],
    [' gpt-4o ', 'alias gpt-4o-2024-08-06'],
    ['ft:gpt-4o-mini-2024-07-18:acme::9xYz', 'fine-tuned gpt-4o-mini-2024-07-18'],
    ['FT:gpt-3.5-turbo-0125:acme:support:9xYz', 'fine-tuned gpt-3.5-turbo-0125'],
    ['ft:gpt-4.1:acme::9xYz', 'fine-tuned gpt-4.1-2025-04-14'],
    ['ft:gpt-4.1-nano-2025-04-14:acme::9xYz:ckpt-step-88', 'checkpoint gpt-4.1-nano-2025-04-14'],
    ['gpt-4.1-mini-2025-04-14.ft-0a1b2c3d-support', 'fine-tuned gpt-4.1-mini-2025-04-14'],
    ['babbage-002', 'exact babbage-002'],
  ])('%s', (name, wanted) => {
    expect(resolve(name)).toBe(wanted);
  });

  it.each([
    ['gpt-4.1-minni', 'unknown, nearest gpt-4.1-mini'],
    ['gpt4o', 'unknown, nearest gpt-4o'],
    ['gpt-4.1-mini-2025', 'unknown, nearest gpt-4.1-mini'],
    ['gpt-4.1-2025-05', 'unknown, nearest gpt-4.1-2025-04-14'],
    ['gpt-4o-2024-11-20', 'unknown, nearest gpt-4o-2024-08-06'],
    ['ft:gtp-4o-mini:acme::9xYz', 'unknown, nearest gpt-4o-mini'],
    ['my-deployment', 'unknown, nearest undefined'],
    ['ft:', 'unknown, nearest undefined'],
    ['', 'unknown, nearest undefined'],
    ['constructor', 'unknown, nearest undefined'],
  ])('%s', (name, wanted) => {
    expect(resolve(name)).toBe(wanted);
  });

  it('knows models that only one provider has', () => {
    expect(resolve('gpt-5-2025-08-07', 'azure')).toBe('exact gpt-5-2025-08-07');
    expect(resolve('llama-3.3-70b', 'azure')).toBe('alias Llama-3.3-70B-Instruct');
  });
});
