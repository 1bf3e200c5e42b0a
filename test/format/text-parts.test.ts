import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/format/example.ts';
import { finalAnswerOf } from '../../src/format/final-answer.ts';
import { textPartsOf } from '../../src/format/text-parts.ts';
import { exampleOfValue } from './example-of-value.ts';

const partsOf = (message: JsonObject) =>
  textPartsOf({ pointer: '/m', index: 0, role: undefined, message }).map(({ pointer, text }) => `${pointer} ${text}`);

describe('textPartsOf', () => {
  it.each<[JsonObject, readonly string[]]>([
    [{}, []],
    [{ content: 'Hi' }, ['/m/content Hi']],
    [{ content: '', refusal: 'No.' }, ['/m/content ', '/m/refusal No.']],
    [{ content: null, refusal: 7 }, []],
    [{ content: { text: 'Hi' } }, []],
    [
      { content: ['loose', { text: 'a' }, null, { refusal: 'b', text: 'c' }, { text: 7 }], refusal: 'd' },
      ['/m/content/1/text a', '/m/content/3/text c', '/m/content/3/refusal b', '/m/refusal d'],
    ],
  ])('%j: %j', (message, wanted) => {
    expect(partsOf(message)).toEqual(wanted);
  });
});

describe('finalAnswerOf', () => {
  const at = (pointer: string, text: string) => ({ pointer, text });
  const answer = { role: 'assistant', content: 'At nine.' };

  it.each<[JsonObject, ReturnType<typeof at> | undefined]>([
    [answer, at('/messages/0/content', 'At nine.')],
    [{ ...answer, weight: 1 }, at('/messages/0/content', 'At nine.')],
    [{ ...answer, weight: 0 }, undefined],
    [{ ...answer, role: 'user' }, undefined],
    [{ ...answer, tool_calls: [] }, at('/messages/0/content', 'At nine.')],
    [{ ...answer, tool_calls: 'x' }, at('/messages/0/content', 'At nine.')],
    [{ ...answer, tool_calls: [{}] }, undefined],
    [{ ...answer, function_call: {} }, undefined],
    [{ ...answer, function_call: 'none' }, at('/messages/0/content', 'At nine.')],
    [{ role: 'assistant', content: [{ text: 'At nine.' }] }, at('/messages/0/content/0/text', 'At nine.')],
    [{ role: 'assistant', content: [{ text: 'At' }, { text: 'nine.' }] }, undefined],
    [{ role: 'assistant', refusal: 'No.' }, at('/messages/0/refusal', 'No.')],
    [{ role: 'assistant' }, undefined],
  ])('%j', (message, wanted) => {
    expect(finalAnswerOf(exampleOfValue({ messages: [message] }))).toEqual(wanted);
  });

  it('is the last message of the preferred output, or the completion', () => {
    const [first, other] = [
      { ...answer, content: 'First.' },
      { ...answer, content: 'Other.' },
    ];
    const pair = { input: { messages: [other] }, preferred_output: [first, answer], non_preferred_output: [other] };
    expect(finalAnswerOf(exampleOfValue(pair, 'dpo'))).toEqual(at('/preferred_output/1/content', 'At nine.'));
    const completion = exampleOfValue({ prompt: 'a', completion: ' b' }, 'completion');
    expect(finalAnswerOf(completion)).toEqual(at('/completion', ' b'));
    expect(finalAnswerOf(exampleOfValue({ prompt: 'a', completion: 7 }, 'completion'))).toBeUndefined();
  });

  it('is none where no answer is trained', () => {
    for (const format of ['rft', 'foreign'] as const) {
      const example = { ...exampleOfValue({ messages: [answer] }), format };
      expect(finalAnswerOf(example)).toBeUndefined();
    }
    expect(finalAnswerOf(exampleOfValue({ messages: [] }))).toBeUndefined();
    expect(finalAnswerOf(exampleOfValue({}))).toBeUndefined();
  });

  it('is read once for a record', () => {
    const example = exampleOfValue({ messages: [answer] });
    expect(finalAnswerOf(example)).toBe(finalAnswerOf(example));
    expect(finalAnswerOf(exampleOfValue({ messages: [] }))).toBeUndefined();
  });
});
