import { describe, expect, it } from 'vitest';
import { answerParts } from '../../src/format/answer-parts.ts';
import { canonicalKey } from '../../src/format/canonical-hash.ts';
import type { JsonObject } from '../../src/format/example.ts';
import { exampleOfValue } from './example-of-value.ts';

const partsOf = (...messages: readonly JsonObject[]) =>
  answerParts(exampleOfValue({ messages }).conversations[0]?.messages ?? []);

describe('answerParts', () => {
  it('keeps texts apart from roles and names', () => {
    expect(
      partsOf({ role: 'assistant', name: 'desk', content: 'At nine.' }, { role: 'tool', name: 7, content: 'ok' }, {}),
    ).toEqual({
      texts: ['At nine.', 'ok', ''],
      fixed: ['message of assistant', 'desk', 'message of tool', '', 'message of undefined', ''],
    });
  });

  it('joins the parts of a content, and leaves parts without text to what is fixed', () => {
    const image = { type: 'image_url', image_url: { url: 'https://example.com/a.png' } };
    const content = [{ type: 'text', text: 'At ' }, { type: 'refusal', refusal: 'nine.' }, image, 'loose', { text: 1 }];
    expect(partsOf({ role: 'assistant', content })).toEqual({
      texts: ['At nine.'],
      fixed: ['message of assistant', '', canonicalKey(image), canonicalKey('loose'), canonicalKey({ text: 1 })],
    });
  });

  it('leaves the ids of calls out', () => {
    const call = (id: string, args: unknown) => ({ id, type: 'function', function: { name: 'find', arguments: args } });
    const said = (id: string) =>
      partsOf({ role: 'assistant', content: null, tool_calls: [call(id, '{"q":1}'), call(id, { b: 1, a: 2 })] });
    expect(said('call_1')).toEqual({
      texts: [''],
      fixed: ['message of assistant', '', 'call of find', '{"q":1}', 'call of find', canonicalKey({ a: 2, b: 1 })],
    });
    expect(said('call_2')).toEqual(said('call_1'));
  });
});
