import { describe, expect, it } from 'vitest';
import { answerText, answerTexts } from '../../src/format/answer-text.ts';
import type { JsonObject, RowFormat } from '../../src/format/example.ts';
import { promptText } from '../../src/format/prompt-text.ts';
import { systemText } from '../../src/format/system-text.ts';
import { exampleOfValue } from './example-of-value.ts';

const user = { role: 'user', content: 'When?' };
const nine = { role: 'assistant', content: 'At nine.' };
const ten = { role: 'assistant', content: 'At ten.' };
const calls = {
  role: 'assistant',
  content: 'Let me look.',
  tool_calls: [
    { id: 'a', type: 'function', function: { name: 'hours', arguments: '{"day":"Monday"}' } },
    { id: 'b', type: 'function', function: { arguments: { day: 2 } } },
    { id: 'c', type: 'function', function: { name: 'now' } },
  ],
};
const pair = { input: { messages: [user] }, preferred_output: [nine], non_preferred_output: [ten, user] };

describe('answerText', () => {
  it.each<[JsonObject, RowFormat, string]>([
    [{ messages: [user, nine, user, ten] }, 'chat', 'At ten.'],
    [{ messages: [user, nine, user] }, 'chat', 'At nine.'],
    [{ messages: [user] }, 'chat', ''],
    [{}, 'chat', ''],
    [{ messages: [calls] }, 'tools', 'Let me look. hours({"day":"Monday"}) ({"day":2}) now()'],
    [{ messages: [{ ...calls, content: '' }] }, 'tools', 'hours({"day":"Monday"}) ({"day":2}) now()'],
    [pair, 'dpo', 'At nine.'],
    [{ ...pair, preferred_output: [] }, 'dpo', ''],
    [{ prompt: 'When?', completion: ' At nine.' }, 'completion', ' At nine.'],
    [{ prompt: 'When?', completion: { at: 9 } }, 'completion', '{"at":9}'],
    [{ prompt: 'When?' }, 'completion', ''],
    [{ messages: [user], answer: 'nine', note: 'x' }, 'rft', 'nine'],
    [{ messages: [user], answer: 9, reference: 'nine' }, 'rft', 'answer: 9, reference: nine'],
    [{ messages: [user], note: 'x' }, 'rft', ''],
  ])('%j as %s: %j', (value, format, wanted) => {
    expect(answerText(exampleOfValue(value, format))).toBe(wanted);
  });

  it('gives both answers of a preference pair', () => {
    expect(answerTexts(exampleOfValue(pair, 'dpo'))).toEqual(['At nine.', 'At ten. When?']);
    expect(answerTexts(exampleOfValue({ messages: [user, nine] }))).toEqual(['At nine.']);
  });
});

describe('promptText', () => {
  const parts = { role: 'user', content: [{ text: 'What' }, { text: 'is it?' }] };
  it.each<[JsonObject, RowFormat, string]>([
    [{ messages: [user, nine] }, 'chat', 'When?'],
    [{ messages: [user, nine, parts, ten, user] }, 'chat', 'What is it?'],
    [{ messages: [user, { role: 'tool', content: 'x' }, nine] }, 'chat', 'When?'],
    [{ messages: [nine] }, 'chat', ''],
    [{ messages: [] }, 'chat', ''],
    [{}, 'chat', ''],
    [{ messages: [parts, nine, user] }, 'rft', 'When?'],
    [{ ...pair, input: { messages: [parts, nine, user] } }, 'dpo', 'When?'],
    [{ prompt: 'When?', completion: 'x' }, 'completion', 'When?'],
    [{ prompt: 7, completion: 'x' }, 'completion', ''],
  ])('%j as %s: %j', (value, format, wanted) => {
    expect(promptText(exampleOfValue(value, format))).toBe(wanted);
  });
});

describe('systemText', () => {
  it.each<[readonly JsonObject[], string | undefined]>([
    [[{ role: 'system', content: 'Be brief.' }, user], 'Be brief.'],
    [[{ role: 'developer', content: [{ text: 'Be' }, { text: 'brief.' }] }], 'Be\nbrief.'],
    [[user, { role: 'system', content: 'Be brief.' }], undefined],
    [[{ role: 'system' }], ''],
    [[], undefined],
  ])('%j: %j', (messages, wanted) => {
    expect(systemText(exampleOfValue({ messages }))).toBe(wanted);
  });

  it('is none without conversations', () => {
    expect(systemText({ conversations: [] })).toBeUndefined();
  });
});
