import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/grader.schema.json' with { type: 'json' };
import { fillMessage } from '../../src/engine/message.ts';
import { checkGrader } from '../../src/grader/check-grader.ts';
import { GRADER_KEYS } from '../../src/grader/grader-keys.ts';
import { GRADER_MESSAGES, GRADER_VARIANTS } from '../../src/grader/grader-messages.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';

const profileOf = (id: string) => {
  const profile = loadProfile(id);
  if (profile === undefined) throw new Error(`no profile ${id}`);
  return profile;
};

const problemsOf = (grader: unknown, responseFormat?: unknown, profile = 'openai') =>
  checkGrader(grader, {
    profile: profileOf(profile),
    now: '2026-11-21',
    job: responseFormat === undefined ? undefined : { responseFormat },
  }).filter(({ messageId }) => messageId !== 'plainTemplate');
/** What is told, as `messageId pointer`. */
const told = (...args: Parameters<typeof problemsOf>) =>
  problemsOf(...args).map(({ messageId, at }) => `${messageId} ${at}`.trimEnd());
const words = (grader: unknown) =>
  problemsOf(grader).map((problem) =>
    fillMessage(GRADER_MESSAGES[problem.messageId], problem.data as Record<string, string>),
  );

const TEXT = '{{sample.output_text}}';
const check = { type: 'string_check', name: 'c', operation: 'eq', input: TEXT, reference: '{{item.answer}}' };
const alike = {
  type: 'text_similarity',
  name: 't',
  input: TEXT,
  reference: '{{item.answer}}',
  evaluation_metric: 'bleu',
};
const judge = { type: 'score_model', name: 'j', model: 'gpt-4.1-2025-04-14', input: [{ role: 'user', content: TEXT }] };
const label = {
  type: 'label_model',
  name: 'l',
  model: 'gpt-4.1-2025-04-14',
  input: [{ role: 'user', content: TEXT }],
  labels: ['a', 'b'],
  passing_labels: ['a'],
};
const python = { type: 'python', name: 'p', source: 'def grade(sample, item):\n    return 1.0' };
const multi = (graders: unknown, formula = 'a') => ({ type: 'multi', name: 'm', graders, calculate_output: formula });

describe('checkGrader', () => {
  it.each([check, alike, { ...alike, pass_threshold: 0.8 }, judge, python, { ...python, image_tag: '2025-05-08' }])(
    'accepts a $type grader',
    (grader) => {
      expect(told(grader)).toEqual([]);
      expect(told(multi({ a: grader }))).toEqual([]);
    },
  );

  it('accepts label_model inside multi only', () => {
    expect(told(multi({ a: label }))).toEqual([]);
    expect(told(label)).toEqual(['topLevelLabel /type']);
  });

  it.each([
    [null, ['notGrader']],
    [[], ['notGrader']],
    ['text', ['notGrader']],
    [{}, ['missing']],
    [{ type: 'string-check' }, ['value /type']],
    [{ type: 7 }, ['value /type']],
    [{ ...check, operation: 'neq' }, ['value /operation']],
    [{ ...check, input: 3 }, ['type /input']],
    [{ ...check, reference: undefined, refrence: '{{item.answer}}' }, ['missing']],
    [{ ...check, name: undefined }, ['noName']],
    [{ ...check, name: 5 }, ['type /name']],
    [{ ...alike, evaluation_metric: 'cosine' }, ['evalsOnly /evaluation_metric']],
    [{ ...alike, evaluation_metric: 'rouge' }, ['value /evaluation_metric']],
    [{ ...alike, pass_treshold: 1 }, ['misspelt /pass_treshold']],
    [{ ...python, source: ['def grade(sample, item):', '    return 1'] }, ['type /source']],
    [{ ...judge, input: TEXT }, ['type /input']],
    [{ ...judge, input: [{ role: 'tool', content: TEXT }] }, ['value /input/0/role']],
    [{ ...judge, input: [{ role: 'user' }] }, ['missing /input/0']],
    [
      { ...judge, input: [{ role: 'user', content: [{ type: 'text', text: TEXT }] }] },
      ['value /input/0/content/0/type'],
    ],
    [{ ...judge, range: [0, 1, 2] }, ['range /range']],
    [{ ...judge, range: [1, 0] }, ['rangeOrder /range']],
    [{ ...judge, range: ['0', 1] }, ['type /range/0']],
    [{ ...judge, model: 'gpt-5' }, ['model /model']],
    [{ ...judge, model: 'o4-mini-2025-04-16' }, ['modelRetired /model']],
    [{ ...judge, sampling_params: { max_tokens: 5 } }, ['samplingKey /sampling_params/max_tokens']],
    [{ ...judge, sampling_params: { max_completions_tokens: 0 } }, ['other /sampling_params/max_completions_tokens']],
    [{ ...judge, sampling_params: { reasoning_effort: 'low' } }, ['reasoningEffort /sampling_params/reasoning_effort']],
    [{ ...judge, sampling_params: { reasoning_effort: null, temperature: 0 } }, []],
    [
      { ...judge, model: 'o3-2025-04-16', sampling_params: { reasoning_effort: 'low', temperature: 0 } },
      ['temperature /sampling_params/temperature'],
    ],
    [{ ...judge, input: [{ role: 'user', content: 'Say a number.' }] }, ['ignoresSample']],
    [
      multi({ a: { ...label, passing_labels: ['A', 'c'] } }),
      ['passingLabel /graders/a/passing_labels/0', 'passingLabel /graders/a/passing_labels/1'],
    ],
    [multi(check), ['notMap /graders']],
    [multi([check]), ['notMap /graders']],
    [multi({}), ['empty /graders']],
    [multi({ a: multi({ a: check }) }), ['nestedMulti /graders/a/type']],
    [multi({ a: check }, ''), ['formula /calculate_output']],
    [multi({ a: check }, '0.5 * a)'), ['formula /calculate_output']],
    [multi({ a: check }, 'mean(a)'), ['formulaFunction /calculate_output']],
    [multi({ a: check }, 'c'), ['formulaName /calculate_output']],
    [multi({ a: check, b: alike }), ['unusedGrader /graders/b']],
    [
      multi({ a: check, 'b/c': { ...alike, evaluation_metric: 'cosine' } }),
      ['unusedGrader /graders/b~1c', 'evalsOnly /graders/b~1c/evaluation_metric'],
    ],
    [{ ...check, reference: '{{ answer }}' }, ['noNamespace /reference']],
    [{ ...check, reference: '{{ item }}' }, ['noNamespace /reference']],
    [{ ...check, reference: '{{ items.answer }}' }, ['namespace /reference']],
    [{ ...check, reference: '{{ item.answer | lower }}' }, ['expression /reference']],
    [{ ...check, reference: '{{ item.answer }' }, ['unclosed /reference']],
    [{ ...check, input: '{{sample.text}}' }, ['sampleVariable /input']],
    [{ ...check, input: '{{sample.output_text.answer}}' }, ['sampleMember /input']],
    [{ ...check, input: '{{sample.output_json.a}}', reference: '{{sample.output_json.b}}' }, ['outputJson /reference']],
  ])('finds in %j what is wrong', (grader, expected) => {
    expect(told(JSON.parse(JSON.stringify(grader)))).toEqual(expected);
  });

  it('says what was meant', () => {
    expect(words({ ...check, operation: '!=' })[0]).toContain('Did you mean "ne"?');
    expect(words({ ...check, reference: undefined, refrence: 'x' })[0]).toContain(
      'Did you mean "reference" where it says "refrence"?',
    );
    expect(words(multi({ a: check }, 'c'))[0]).toContain('the formula uses its key, "a"');
    expect(words(multi({ 'my-check': check }, 'my-check'))[0]).toContain('rename it');
    expect(words({ ...judge, model: 'gpt-4o' })[0]).toContain('Did you mean "gpt-4o-2024-08-06"?');
    expect(words({ ...check, reference: '{{ answer }}' })[0]).toContain('Did you mean {{ item.answer }}?');
    expect(words({ ...check, input: '{{ output_json.a }}' })[0]).toContain('Did you mean {{ sample.output_json.a }}?');
  });

  it('judges the answer’s fields by response_format', () => {
    const nested = {
      type: 'json_schema',
      json_schema: {
        name: 'x',
        schema: {
          type: 'object',
          properties: { list: { type: 'array', items: { type: 'object', properties: { a: {} } } } },
        },
      },
    };
    const flat = { type: 'json_schema', schema: { $ref: '#/$defs/x', $defs: { x: { properties: { a: {} } } } } };
    const reads = (path: string) => ({ ...check, input: `{{sample.output_json.${path}}}` });
    expect(told(reads('list[0].a'), nested)).toEqual([]);
    expect(told(reads('list[0].b'), nested)).toEqual(['outputJsonField /input']);
    expect(told(reads('a'), nested)).toEqual(['outputJsonField /input']);
    expect(told(reads('a'), flat)).toEqual([]);
    expect(told(reads('b'), flat)).toEqual(['outputJsonField /input']);
    expect(told(reads('a'), { type: 'json_object' })).toEqual([]);
    expect(told(reads('a'), { type: 'text' })).toEqual(['outputJson /input']);
    expect(told(reads('a'), null)).toEqual(['outputJson /input']);
    expect(told(reads('a'), { type: 'json_schema', schema: { $ref: '#' } })).toEqual([]);
  });

  it('knows what only Azure has', () => {
    const endpoint = { type: 'endpoint', name: 'e', url: 'https://example.com' };
    expect(told(endpoint)).toEqual(['endpoint /type']);
    expect(profileOf('azure').severities['grader-schema:endpoint']?.severity).toBe('warning');
    expect(told({ ...judge, model: 'gpt-4.1-2025-04-14' }, undefined, 'azure')).toEqual(['model /model']);
    expect(told({ ...judge, model: 'o3-mini-2025-01-31' }, undefined, 'azure')).toEqual([]);
  });

  it('never throws, whatever a grader holds', () => {
    const type = fc.constantFrom(
      'string_check',
      'text_similarity',
      'python',
      'score_model',
      'label_model',
      'multi',
      'endpoint',
      '__proto__',
    );
    const keys = fc.constantFrom(
      'type',
      'name',
      'input',
      'reference',
      'graders',
      'calculate_output',
      'source',
      'labels',
      'passing_labels',
      'range',
      'sampling_params',
      '__proto__',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constant(check),
      fc.constant({ a: label }),
      fc.constant([{ role: 'user', content: [TEXT] }]),
    );
    fc.assert(
      fc.property(type, fc.dictionary(keys, value), (name, rest) => {
        for (const { messageId, at, data } of problemsOf({ ...rest, type: name })) {
          expect(at === '' || at.startsWith('/')).toBe(true);
          // Whatever is in braces comes from the data; a name left over from the template would be undefined.
          const named = [...GRADER_MESSAGES[messageId].matchAll(/\{(\w+)/g)].map(([, key]) => key);
          expect(Object.keys(data ?? {})).toEqual(expect.arrayContaining(named));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the keys of its schema', () => {
    const defs = Object.values(schema.$defs) as { properties?: Record<string, { const?: string }> }[];
    for (const [name, keys] of GRADER_KEYS) {
      const own = defs.find(({ properties }) => properties?.['type']?.const === name);
      expect(Object.keys(own?.properties ?? {}).sort(), name).toEqual([...keys].sort());
    }
  });

  it('names variants of messages that exist', () => {
    for (const id of Object.keys(GRADER_VARIANTS)) expect(Object.keys(GRADER_MESSAGES)).toContain(id);
  });
});
