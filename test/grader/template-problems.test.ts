import { describe, expect, it } from 'vitest';
import type { GraderProblem } from '../../src/grader/grader-problem.ts';
import { templateProblems } from '../../src/grader/template-problems.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';

function problemsOf(text: string, responseFormat?: unknown): GraderProblem[] {
  const profile = loadProfile('openai');
  if (profile === undefined) throw new Error('no profile');
  const job = responseFormat === undefined ? undefined : { responseFormat };
  const found: GraderProblem[] = [];
  templateProblems(
    { text, at: '/input', member: 'input', grader: {}, graderAt: '' },
    { profile, now: '2026-11-21', job },
    (problem) => found.push(problem),
  );
  return found;
}
const place = { at: '/input', from: 2 };
const example = '{{ item.answer }} or {{ sample.output_text }}';
/** A problem of a template that begins behind two characters. */
const problem = (messageId: string, template: string, data: object = {}) => ({
  messageId,
  ...place,
  data: { where: 'input', template: `"${template}"`, ...data },
});

describe('templateProblems', () => {
  it.each([
    ['{{item.a}}', undefined],
    ['{{ item.a }}', problem('plainTemplate', '{{ item.a }}')],
    ['{{item.a }}', problem('plainTemplate', '{{item.a }}')],
    ['{{ item.a}}', problem('plainTemplate', '{{ item.a}}')],
    ['{{item.a[0]}}', problem('plainTemplate', '{{item.a[0]}}')],
    ['{{item.a', { messageId: 'unclosed', ...place, data: { where: 'input', text: '"{{item.a"' } }],
    ['{{item.a|upper}}', problem('expression', '{{item.a|upper}}')],
    ['{{}}', problem('noNamespace', '{{}}', { example, hint: '' })],
    ['{{item}}', problem('noNamespace', '{{item}}', { example, hint: '' })],
    ['{{sample}}', problem('noNamespace', '{{sample}}', { example, hint: '' })],
    ['{{topic}}', problem('noNamespace', '{{topic}}', { example, hint: ' Did you mean {{ item.topic }}?' })],
    [
      '{{output_text}}',
      problem('noNamespace', '{{output_text}}', { example, hint: ' Did you mean {{ sample.output_text }}?' }),
    ],
    ['{{items.a}}', problem('namespace', '{{items.a}}', { namespace: '"items"', hint: ' Did you mean "item"?' })],
    [
      '{{row.answer}}',
      problem('namespace', '{{row.answer}}', { namespace: '"row"', hint: ' Did you mean {{ item.row.answer }}?' }),
    ],
    ['{{sample.output_text}}', undefined],
    ['{{sample.output_tools}}', undefined],
    ['{{sample.choices}}', undefined],
    ['{{sample.output_audio}}', undefined],
    [
      '{{sample.output_txt}}',
      problem('sampleVariable', '{{sample.output_txt}}', {
        name: '"output_txt"',
        hint: ' Did you mean "output_text"?',
      }),
    ],
    ['{{sample.topic}}', problem('sampleVariable', '{{sample.topic}}', { name: '"topic"', hint: '' })],
    [
      '{{sample.output_text.a}}',
      problem('sampleMember', '{{sample.output_text.a}}', { example: '{{ sample.output_json.… }}' }),
    ],
  ])('%s', (template, expected) => {
    expect(problemsOf(`a ${template}`)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('looks at every template of a text', () => {
    expect(problemsOf('{{a}} {{item.a}} {{b}}').map(({ from }) => from)).toEqual([0, 17]);
  });
});

describe('sample.output_json', () => {
  const read = '{{sample.output_json.titel}}';
  const schema = (...names: readonly string[]) => ({
    type: 'json_schema',
    json_schema: { schema: { properties: Object.fromEntries(names.map((name) => [name, {}])) } },
  });

  it.each([
    [undefined, 'which a grader alone does not show'],
    [null, 'and this one has none'],
    [{ type: 'text' }, 'and that of this job is plain text'],
  ])('needs a response_format, and %j is none', (format, seen) => {
    expect(problemsOf(`a ${read}`, format)).toEqual([problem('outputJson', read, { seen })]);
  });

  it('needs one that is said', () => {
    const profile = loadProfile('openai');
    if (profile === undefined) throw new Error('no profile');
    const seen: unknown[] = [];
    const text = { text: read, at: '/input', member: 'input', grader: {}, graderAt: '' } as const;
    const context = { profile, now: '2026-11-21', job: { responseFormat: undefined } };
    templateProblems(text, context, ({ data }) => seen.push(data));
    expect(seen).toMatchObject([{ seen: 'and this one has none' }]);
  });

  it('has the fields of its schema', () => {
    expect(problemsOf(`a ${read}`, schema('titel'))).toEqual([]);
    expect(problemsOf(`a ${read}`, schema('title'))).toEqual([
      problem('outputJsonField', read, { name: '"titel"', hint: ' Did you mean "title"?' }),
    ]);
    expect(problemsOf(`a ${read}`, schema(...'abcdefghij'))).toEqual([
      problem('outputJsonField', read, {
        name: '"titel"',
        hint: ' It has "a", "b", "c", "d", "e", "f", "g", "h".',
      }),
    ]);
    expect(problemsOf('{{sample.output_json}}', schema('a'))).toEqual([]);
  });
});
