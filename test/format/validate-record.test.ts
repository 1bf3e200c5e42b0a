import { describe, expect, it } from 'vitest';
import type { FormatId, JsonObject } from '../../src/format/example.ts';
import { validateRecord } from '../../src/format/validate-record.ts';

const asked = { role: 'user', content: 'Is the lift working?' };
const answered = { role: 'assistant', content: 'Since this morning.' };
const chat = (...messages: unknown[]): JsonObject => ({ messages });
const summary = (value: JsonObject, format: FormatId = 'chat') =>
  validateRecord(value, format).map(({ rule, keyword, pointer }) => `${rule} ${keyword} ${pointer}`);

describe('one failure per cause', () => {
  it.each<[string, JsonObject, FormatId, string]>([
    ['no messages', {}, 'chat', 'schema required '],
    ['a text for messages', { messages: 'none' }, 'chat', 'schema type /messages'],
    ['no role', chat({ content: 'Hi' }, answered), 'chat', 'schema required /messages/0'],
    [
      'a role that is null',
      chat({ role: null, content: 'Hi' }, answered),
      'chat',
      'schema discriminator /messages/0/role',
    ],
    ['another role', chat({ role: 'gpt', content: 5 }, answered), 'chat', 'schema discriminator /messages/0/role'],
    ['messages as texts', chat('Hi', 'Hello', 'Bye'), 'chat', 'schema type /messages/0'],
    [
      'parts as texts',
      chat(asked, { role: 'assistant', content: ['a', 'b', 'c'] }),
      'chat',
      'schema type /messages/1/content/0',
    ],
    [
      'a silent assistant',
      chat(asked, { role: 'assistant', content: null, tool_calls: [] }),
      'chat',
      'schema anyOf /messages/1',
    ],
    ['two keys missing', chat(asked, { role: 'tool' }), 'tools', 'schema required /messages/1'],
    [
      'a text as weight',
      chat(asked, { ...answered, weight: '1' }),
      'chat',
      'weight-not-0-or-1 type /messages/1/weight',
    ],
    [
      'a tool of another kind',
      { messages: [asked, answered], tools: [{ type: 'web_search' }] },
      'tools',
      'schema discriminator /tools/0/type',
    ],
    [
      'audio',
      chat({ role: 'user', content: [{ type: 'input_audio' }] }, answered),
      'chat',
      'audio-or-file-part not /messages/0/content/0',
    ],
    [
      'a bare image URL',
      chat({ role: 'user', content: [{ type: 'image_url', image_url: 'https://example.com/a.png' }] }, answered),
      'vision',
      'image-url type /messages/0/content/0/image_url',
    ],
    [
      'two refusals',
      chat(asked, {
        role: 'assistant',
        content: [
          { type: 'refusal', refusal: 'No.' },
          { type: 'refusal', refusal: 'No.' },
        ],
      }),
      'chat',
      'schema maxItems /messages/1/content',
    ],
    ['nothing of a preference pair', {}, 'dpo', 'schema required '],
    [
      'an empty completion',
      { prompt: 'Slogan:', completion: '' },
      'completion',
      'completion-empty minLength /completion',
    ],
  ])('%s', (_, value, format, expected) => {
    expect(summary(value, format)).toEqual([expected]);
  });

  it('names all keys that are missing in one place', () => {
    expect(validateRecord({}, 'dpo')[0]?.params['missing']).toEqual([
      'input',
      'preferred_output',
      'non_preferred_output',
    ]);
  });

  it('counts members of an array that fail alike', () => {
    expect(validateRecord(chat('Hi', 'Hello', 'Bye'), 'chat')[0]?.params['alike']).toBe(2);
  });
});

describe('accepted', () => {
  it.each<[string, JsonObject, FormatId]>([
    [
      'null beside calls',
      chat(asked, {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }],
      }),
      'tools',
    ],
    ['a refusal text', chat(asked, { role: 'assistant', content: null, refusal: 'I cannot.' }), 'chat'],
    [
      'a refusal part',
      chat(asked, { role: 'assistant', content: [{ type: 'refusal', refusal: 'I cannot.' }] }),
      'chat',
    ],
    [
      'nulls of an export',
      chat(
        { ...asked, name: null },
        { ...answered, tool_calls: null, function_call: null, audio: null, refusal: null },
      ),
      'chat',
    ],
    ['empty lists', { messages: [asked, { ...answered, tool_calls: [] }], tools: [], functions: [] }, 'chat'],
    ['developer', chat({ role: 'developer', content: 'Be brief.' }, asked, answered), 'chat'],
    [
      'a custom call',
      chat(asked, {
        role: 'assistant',
        tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'sql', input: 'select 1' } }],
      }),
      'tools',
    ],
    ['any keys in reinforcement rows', { messages: [asked], answer: { unit: null }, tags: [1] }, 'rft'],
    [
      'several output messages',
      { input: { messages: [asked] }, preferred_output: [answered, answered], non_preferred_output: [answered] },
      'dpo',
    ],
    [
      'old field names, for their own rule',
      { input: { messages: [asked] }, preferred_completion: [answered], non_preferred_completion: [answered] },
      'dpo',
    ],
  ])('%s', (_, value, format) => {
    expect(summary(value, format)).toEqual([]);
  });
});

describe('hostile records', () => {
  it('gives at most 100 failures, in time that grows with the record', () => {
    const parts = Array.from({ length: 200_000 }, () => ({ type: 'nothing' }));
    const start = performance.now();
    const failures = validateRecord(chat({ role: 'user', content: parts }, answered), 'chat');
    expect(failures).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('stays linear over many broken messages', () => {
    const messages = Array.from({ length: 100_000 }, () => ({ role: 'assistant' }));
    const start = performance.now();
    expect(validateRecord({ messages }, 'chat')).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
