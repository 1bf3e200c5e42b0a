import { describe, expect, it } from 'vitest';
import type { LintOptions } from '../../src/engine/lint-options.ts';
import { OptionError } from '../../src/engine/option-error.ts';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { sourceResolver } from '../../src/engine/source-options.ts';

const rule = (id: string, more: object = {}) => ({
  meta: { id, severity: 'warning', effect: 'quality', group: 'dataset', messages: { a: 'A' } },
  ...more,
});
const RULES = [rule('one'), rule('two', { start: () => ({}) }), rule('three', { uses: 'rows' })] as never;
const resolve = (options: object = {}) => resolveOptions(options as LintOptions, RULES);

describe('resolveOptions', () => {
  it('has a default for everything', () => {
    const { profile, rules, settings, ...rest } = resolve({ now: '2026-02-28' });
    expect(profile.id).toBe('openai');
    expect(rules.map((each) => each.rule.meta.id)).toEqual(['one', 'two', 'three']);
    expect(rest).toEqual({
      namedModel: undefined,
      namedMethod: undefined,
      epochs: 'auto',
      tokens: true,
      tokenizer: 'tunelint',
      switchedOff: [],
    });
    const { limits, ...others } = settings;
    expect(others).toEqual({ maxCost: undefined, now: '2026-02-28', checkUrls: undefined, unknownModel: undefined });
    expect([limits.findingsPerRule, limits.findingsPerRecord]).toEqual([10_000, 100]);
  });

  it('goes by the day in UTC', () => {
    expect(resolve().settings.now).toBe(new Date().toISOString().slice(0, 10));
  });

  it.each<[object, string | undefined]>([
    [{ method: 'dpo', model: 'gpt-3.5-turbo-0125' }, 'dpo'],
    [{ method: 'auto' }, undefined],
    [{ model: 'gpt-3.5-turbo-0125' }, 'supervised'],
    [{ model: 'gpt-4.1-2025-04-14' }, undefined],
    [{ model: 'o4-mini-2025-04-16' }, 'reinforcement'],
    [{ model: 'no-such-model' }, undefined],
    [{ model: 'babbage-002' }, 'supervised'],
    [{ profile: 'gemini', model: 'gemini-2.5-pro' }, 'supervised'],
    [{ grader: {} }, 'reinforcement'],
    [{ grader: {}, method: 'dpo' }, 'dpo'],
    [{ grader: {}, model: 'gpt-3.5-turbo-0125' }, 'supervised'],
  ])('takes the method from %j: %s', (options, method) => {
    expect(resolve(options).namedMethod).toBe(method);
  });

  it('knows a model by name, and keeps the name of one that it does not', () => {
    const known = resolve({ model: 'gpt-4.1-2025-04-14' });
    expect([known.namedModel?.id, known.settings.unknownModel]).toEqual(['gpt-4.1-2025-04-14', undefined]);
    const unknown = resolve({ model: 'no-such-model' });
    expect([unknown.namedModel, unknown.settings.unknownModel]).toEqual([undefined, 'no-such-model']);
  });

  it('takes values at their borders', () => {
    expect(resolve({ epochs: 1 }).epochs).toBe(1);
    expect(resolve({ epochs: 50 }).epochs).toBe(50);
    expect(resolve({ epochs: 'auto' }).epochs).toBe('auto');
    expect(resolve({ maxCost: 0 }).settings.maxCost).toBe(0);
    expect(resolve({ concurrency: 1 }).tokens).toBe(true);
    expect(resolve({ concurrency: 'off', tokens: false }).tokens).toBe(false);
    expect(resolve({ tokenizer: 'js-tiktoken' }).tokenizer).toBe('js-tiktoken');
    expect(resolve({ now: '2024-02-29' }).settings.now).toBe('2024-02-29');
    expect(resolve({ checkUrls: true }).settings.checkUrls).toEqual({ allowPrivate: false });
    const perRule = (maxFindings: unknown) => {
      const { findingsPerRule, findingsPerRecord } = resolve({ maxFindings }).settings.limits;
      return [findingsPerRule, findingsPerRecord];
    };
    expect(perRule(0)).toEqual([0, 100]);
    expect(perRule('none')).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it.each<[object, string]>([
    [{ profil: 'openai' }, 'Unknown option "profil". Did you mean "profile"?'],
    [{ profile: 'opena' }, 'Unknown profile "opena". Did you mean "openai"?'],
    [{ rules: { tow: 'off' } }, 'Unknown rule "tow". Did you mean "two"?'],
    [{ only: ['nine'] }, 'Unknown rule "nine". Known: one, two, three'],
    [{ skip: ['something'] }, 'Unknown rule "something". Known: one, two, three'],
    [{ rules: { one: 'warn' } }, 'Expected off, info, warning or error for rule "one", got "warn"'],
    [{ extends: 'stric' }, 'Unknown preset "stric". Did you mean "strict"?'],
    [{ extends: ['strict', 'any'] }, 'Unknown preset "any". Known: recommended, strict, all'],
    [{ method: 'rlhf' }, 'Unknown method "rlhf". Known: auto, supervised, dpo, reinforcement'],
    [{ concurrency: 0 }, 'Expected `concurrency` to be auto, off or a whole number from 1 on, got 0'],
    [{ concurrency: 1.5 }, 'Expected `concurrency` to be auto, off or a whole number from 1 on, got 1.5'],
    [{ tokenizer: 'tokens' }, 'Unknown tokenizer "tokens". Known: tunelint, js-tiktoken'],
    [{ epochs: 0 }, 'Expected `epochs` to be auto or a whole number from 1 to 50, got 0'],
    [{ epochs: 51 }, 'Expected `epochs` to be auto or a whole number from 1 to 50, got 51'],
    [{ epochs: 1.5 }, 'Expected `epochs` to be auto or a whole number from 1 to 50, got 1.5'],
    [{ maxCost: -1 }, 'Expected `maxCost` to be an amount in USD, got -1'],
    [{ maxCost: Number.POSITIVE_INFINITY }, 'Expected `maxCost` to be an amount in USD, got Infinity'],
    [{ maxCost: Number.NaN }, 'Expected `maxCost` to be an amount in USD, got NaN'],
    [{ maxFindings: -1 }, 'Expected `maxFindings` to be none or a whole number, got -1'],
    [{ maxFindings: 0.5 }, 'Expected `maxFindings` to be none or a whole number, got 0.5'],
    [{ now: '2026-02-29' }, 'Expected a date as YYYY-MM-DD, got "2026-02-29"'],
    [{ now: '2026-13-01' }, 'Expected a date as YYYY-MM-DD, got "2026-13-01"'],
    [{ now: '2026-1-01' }, 'Expected a date as YYYY-MM-DD, got "2026-1-01"'],
    [{ now: '2026-01-01T00:00' }, 'Expected a date as YYYY-MM-DD, got "2026-01-01T00:00"'],
    [{ now: '+010000-01-01' }, 'Expected a date as YYYY-MM-DD, got "+010000-01-01"'],
  ])('refuses %j', (options, message) => {
    expect(() => resolve(options)).toThrow(new OptionError(message));
  });

  it('chooses rules', () => {
    const ids = (options: object) => resolve(options).rules.map((each) => each.rule.meta.id);
    expect(ids({ only: ['two', 'one'] })).toEqual(['one', 'two']);
    expect(ids({ skip: ['two'] })).toEqual(['one', 'three']);
    expect(ids({ rules: { one: 'off', two: 'info' } })).toEqual(['two', 'three']);
    expect(resolve({ extends: 'strict' }).rules[0]?.level('a')?.severity).toBe('error');
  });
});

describe('sourceResolver', () => {
  const options: LintOptions = { profile: 'azure', now: '2026-02-28', maxCost: 5 };
  const base = { ...resolve(options) };
  const grader = { references: [] };
  const withRun = { ...base, settings: { ...base.settings, grader, job: { files: [] } } } as never;

  it('gives the options of the run where a file has none of its own', () => {
    expect(sourceResolver(options, base, RULES)({ options: undefined, companion: false })).toBe(base);
  });

  it('lets a file have its own, resolved once, with the day, the grader and the job of the run', () => {
    const of = sourceResolver({ ...options, now: '2020-01-01' }, withRun, RULES);
    const own = of({ options: { profile: 'openai', rules: { one: 'off' } }, companion: false });
    expect(own.tokens).toBe(true);
    expect([own.profile.id, own.switchedOff, own.rules.map((each) => each.rule.meta.id)]).toEqual([
      'openai',
      [],
      ['two', 'three'],
    ]);
    expect(own.settings).toMatchObject({ now: '2026-02-28', maxCost: 5, grader, job: { files: [] } });
    expect(of({ options: { profile: 'openai', rules: { one: 'off' } }, companion: false })).toBe(own);
    expect(of({ options: { profile: 'openai' }, companion: false })).not.toBe(own);
    const bare = sourceResolver(options, base, RULES)({ options: {}, companion: false });
    expect(Object.keys(bare.settings)).not.toContain('grader');
    expect(Object.keys(bare.settings)).not.toContain('job');
  });

  it('counts no tokens in a file that is only compared, and runs no rule about single rows', () => {
    const of = sourceResolver(options, base, RULES);
    const companion = of({ options: undefined, companion: true });
    expect([companion.tokens, companion.rules.map((each) => each.rule.meta.id)]).toEqual([false, ['two', 'three']]);
    expect(companion.profile.id).toBe('azure');
    const other = sourceResolver(options, { ...base, epochs: 9 }, RULES);
    expect(other({ options: undefined, companion: true }).epochs).toBe(9);
    const own = of({ options: { profile: 'openai' }, companion: true });
    expect([own.tokens, own.profile.id, own.rules.length]).toEqual([false, 'openai', 2]);
  });
});
