import { describe, expect, it } from 'vitest';
import { validateJob } from '../../src/index.ts';
import { renderFindings } from '../render-findings.ts';

const requestWith = (grader: unknown, more = {}) => ({
  model: 'o4-mini-2025-04-16',
  training_file: 'file-abc123',
  validation_file: 'file-def456',
  method: { type: 'reinforcement', reinforcement: { grader, ...more } },
});
const compare = (reference: string, operation = 'eq') => ({
  type: 'string_check',
  name: 'days',
  operation,
  input: '{{ sample.output_text }}',
  reference,
});
const only = ['grader-schema', 'grader-unknown-field', 'duplicate-key', 'invalid-json'];

const check = (text: string, options = {}) =>
  validateJob({ text, name: 'job.json', folder: '.' }, { now: '2026-11-21', only, ...options });

describe('the grader of a job request', () => {
  it('is checked where it stands', async () => {
    const text = JSON.stringify(requestWith(compare('{{ item.days }}', 'neq')), null, 2);
    const { findings } = await check(text);
    expect(findings.map(({ rule, messageId, line, pointer }) => [rule, messageId, line, pointer])).toEqual([
      ['grader-schema', 'value', 11, '/method/reinforcement/grader/operation'],
    ]);
    expect(text.split('\n')[10]).toContain('"neq"');
  });

  it('knows the response_format beside it', async () => {
    const grader = compare('{{ item.days }}');
    const structured = { ...grader, input: '{{ sample.output_json.days }}' };
    const schema = { type: 'object', properties: { day: { type: 'string' } } };
    const response_format = { type: 'json_schema', json_schema: { name: 'days', schema } };
    const { findings } = await check(JSON.stringify(requestWith(structured, { response_format })));
    expect(findings.map(({ messageId }) => messageId)).toEqual(['outputJsonField']);
  });

  it('is held against every row of the data, and read in the request', async () => {
    const folder = 'fixtures/job';
    const request = { ...requestWith(compare('{{ item.day }}')), training_file: '../grader/rows.jsonl' };
    const report = await validateJob({ request, name: 'job.json', folder }, { now: '2026-11-21', only });
    expect(renderFindings(report)).toMatchSnapshot();
    const [finding] = report.findings;
    expect(finding?.related.at(-1)).toMatchObject({ file: 'job.json', line: 13 });
  });

  it('gives way to --grader for the rows', async () => {
    const request = { ...requestWith(compare('{{ item.day }}')), training_file: 'rows.jsonl' };
    const source = { request, name: 'job.json', folder: 'fixtures/grader' };
    const grader = compare('{{ item.vendor }}');
    const report = await validateJob(source, { now: '2026-11-21', only, grader });
    expect(report.findings).toEqual([]);
  });

  it('tells of the text of a request once', async () => {
    const text = JSON.stringify(requestWith(compare('{{ item.days }}')));
    const twice = text.replace('"name":"days"', '"name":"days","name":"days"');
    expect((await check(twice)).findings.map(({ rule }) => rule)).toEqual(['duplicate-key']);
    expect((await check(text.slice(0, -1))).findings.map(({ rule }) => rule)).toEqual(['invalid-json']);
  });

  it('is no matter of another method', async () => {
    const request = requestWith({ type: 'nothing' });
    const method = { ...request.method, type: 'supervised' };
    expect((await check(JSON.stringify({ ...request, method }))).findings).toEqual([]);
  });
});
