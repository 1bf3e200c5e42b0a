import { describe, expect, it } from 'vitest';
import { detectFormat, type FileHint } from '../../src/format/detect-format.ts';
import type { JsonObject } from '../../src/format/example.ts';
import type { Method } from '../../src/profile/profile.ts';

const asked = { role: 'user', content: 'Is the lift working?' };
const answered = { role: 'assistant', content: 'Since this morning.' };
const call = { id: 'call_1', type: 'function', function: { name: 'lift_state', arguments: '{}' } };
const photo = { role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://example.com/lift.png' } }] };
const output = [{ role: 'assistant', content: 'Yes.' }];

describe('formats', () => {
  it.each<[string, JsonObject, Method | undefined]>([
    ['chat', { messages: [asked, answered] }, undefined],
    ['chat', { messages: [asked, answered], tools: [], functions: [] }, undefined],
    ['chat', { messages: { role: 'user' } }, undefined],
    ['chat', { messages: [asked] }, undefined],
    ['chat', { messages: [asked], temperature: 0 }, undefined],
    ['chat', { messages: [asked], difficulty: 3 }, 'supervised'],
    ['chat', {}, undefined],
    ['chat', { massages: [asked, answered] }, undefined],
    ['tools', { messages: [asked, { role: 'assistant', tool_calls: [call] }] }, undefined],
    ['tools', { messages: [asked, answered], tools: [{}] }, undefined],
    ['functions', { messages: [asked, { role: 'assistant', function_call: {} }] }, undefined],
    ['vision', { messages: [asked, photo, answered], tools: [{}] }, undefined],
    ['dpo', { input: { messages: [asked] }, preferred_output: output, non_preferred_output: output }, undefined],
    ['dpo', { preferred_completion: output }, 'supervised'],
    ['dpo', { input: { messages: [asked] } }, undefined],
    ['dpo', {}, 'dpo'],
    ['rft', { messages: [asked], answer: 'yes' }, undefined],
    ['rft', { messages: [asked, answered] }, 'reinforcement'],
    ['rft', {}, 'reinforcement'],
    ['completion', { prompt: 'Is the lift working?', completion: ' Yes.' }, undefined],
    ['completion', { prompt: 'Is the lift working?' }, 'supervised'],
  ])('%s: %j', (format, value, method) => {
    expect(detectFormat(value, method)).toEqual({ format, shape: undefined });
  });
});

describe('rows that could be chat without its answer, or reinforcement', () => {
  const chat: FileHint = { family: 'chat', answeredKeys: new Set(['source', 'label']) };
  const rft: FileHint = { family: 'rft', answeredKeys: new Set() };
  const none: FileHint = { family: undefined, answeredKeys: new Set() };

  it.each<[string, FileHint, JsonObject]>([
    ['chat', chat, { messages: [asked], source: 'phone' }],
    ['chat', chat, { messages: [asked], note: 'answer missing' }],
    ['chat', chat, { messages: [asked], label: 'lift' }],
    ['chat', chat, { messages: [asked, answered, asked], reference_answer: 'yes' }],
    ['rft', chat, { messages: [asked], reference_answer: 'yes' }],
    ['chat', rft, { messages: [asked, answered] }],
    ['rft', rft, { messages: [asked, answered], reference_answer: 'yes' }],
    ['rft', rft, { messages: [asked] }],
    ['rft', none, { messages: [asked], source: 'phone' }],
    ['chat', none, { messages: [asked] }],
  ])('%s with %o: %j', (format, hint, value) => {
    expect(detectFormat(value, undefined, hint).format).toBe(format);
  });

  it('a named method decides alone', () => {
    expect(detectFormat({ messages: [asked], reference_answer: 'yes' }, 'supervised', rft).format).toBe('chat');
    expect(detectFormat({ messages: [asked] }, 'reinforcement', chat).format).toBe('rft');
  });
});

describe('shapes of other tools', () => {
  it.each<[string, JsonObject]>([
    ['ShareGPT', { conversations: [{ from: 'human', value: 'Hi' }] }],
    ['"conversations" list', { conversations: [asked, answered] }],
    ['Alpaca', { instruction: 'Translate.', input: 'bread', output: 'pain' }],
    ['chosen/rejected preference (TRL)', { prompt: 'Name a tree.', chosen: 'Oak', rejected: 'Rock' }],
    ['chosen/rejected preference (TRL)', { messages: [asked], chosen: answered, rejected: answered }],
    ['ms-swift preference', { messages: [asked, answered], rejected_response: 'No.' }],
    ['prompt/completion message lists (TRL)', { prompt: [asked], completion: [answered] }],
    ['KTO (unpaired preference)', { prompt: 'Name a tree.', completion: 'Oak', label: true }],
    ['evaluation "item"', { item: { question: 'Is 91 prime?' } }],
    ['Gemini "contents"', { contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] }],
    ['Amazon Bedrock Converse', { schemaVersion: 'bedrock-conversation-2024', messages: [] }],
    ['Amazon Bedrock Converse', { messages: [{ role: 'user', content: [{ text: 'Hi' }] }] }],
    ['Batch API request', { custom_id: 'a', method: 'POST', url: '/v1/chat/completions', body: {} }],
    ['API response', { id: 'chatcmpl-1', choices: [{ message: answered }] }],
    ['OpenAI Evals sample', { input: [asked], ideal: 'Yes.' }],
    ['single message', asked],
    ['question/answer pair', { question: 'Is 91 prime?', answer: 'No.' }],
    ['query/response pair (ms-swift)', { query: 'Is 91 prime?', response: 'No.' }],
    ['plain text', { text: 'Once upon a time' }],
    ['LLaMA-Factory v1', { messages: [{ role: 'user', content: [{ type: 'text', value: 'Hi' }] }] }],
  ])('%s', (shape, value) => {
    expect(detectFormat(value, undefined)).toEqual({ format: 'foreign', shape });
  });
});

describe('hostile records', () => {
  it.each([
    '{"__proto__":{"messages":[]}}',
    '{"constructor":1,"toString":1}',
    '{"schemaVersion":{"toString":1},"messages":[null]}',
  ])('%s is told by its own keys', (text) => {
    expect(detectFormat(JSON.parse(text), undefined).format).toBe('chat');
  });
});
