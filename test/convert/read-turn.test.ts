import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/convert/json-node.ts';
import { readTurns } from '../../src/convert/read-turn.ts';
import { nodeOf, noted } from './read-as.ts';

const turnOf = (message: unknown) => noted((notes) => readTurns([nodeOf(message)], '/m', notes).turns[0]);
const user = { role: 'user', at: '/m/0' };
const part = (value: unknown) => turnOf({ role: 'user', content: [value] });
const f = { name: 'f', arguments: '{}' };

describe('readTurns', () => {
  it.each([
    ['system', 'system'],
    ['developer', 'developer'],
    ['user', 'user'],
    ['human', 'user'],
    ['assistant', 'assistant'],
    ['gpt', 'assistant'],
    ['tool', 'tool'],
    ['function', 'tool'],
  ])('the role %s is %s', (named, role) => {
    expect(turnOf({ role: named, content: 'a' })).toEqual({ made: { role, content: '"a"', at: '/m/0' } });
  });

  it.each([
    [{ text: 'a' }, { content: '"a"' }],
    [{ content: null }, { content: null }],
    [
      { content: 'a', weight: 0 },
      { content: '"a"', weight: 0 },
    ],
    [
      { content: 'a', weight: 1 },
      { content: '"a"', weight: 1 },
    ],
    [
      { content: 'a', train: true, loss: false },
      { content: '"a"', weight: 1, extras: [{ key: 'loss', raw: 'false', at: '/m/0/loss' }] },
    ],
    [
      { content: 'a', train: null, loss: false },
      { content: '"a"', weight: 0 },
    ],
    [
      { content: 'a', loss: true },
      { content: '"a"', weight: 1 },
    ],
    [
      { content: 'a', loss_scale: 0 },
      { content: '"a"', weight: 0 },
    ],
    [
      { content: 'a', loss_scale: 1 },
      { content: '"a"', weight: 1 },
    ],
    [
      { content: 'a', reasoning_content: 'h' },
      { content: '"a"', reasoning: '"h"' },
    ],
    [
      { content: 'a', reasoning: 'h' },
      { content: '"a"', reasoning: '"h"' },
    ],
    [
      { content: 'a', thinking: 'h' },
      { content: '"a"', reasoning: '"h"' },
    ],
    [
      { refusal: 'no', name: 'n', tool_call_id: 'i' },
      { refusal: '"no"', name: '"n"', callId: '"i"' },
    ],
    [{ function_call: f }, { calls: [{ name: '"f"', args: { form: 'text', raw: '"{}"' }, at: '/m/0/function_call' }] }],
    [
      { tool_calls: [{ id: 'i', type: 'function', function: { name: 'f' } }] },
      { calls: [{ id: '"i"', name: '"f"', args: { form: 'value', raw: '{}' }, at: '/m/0/tool_calls/0' }] },
    ],
  ])('%j', (members, turn) => {
    expect(turnOf({ role: 'user', ...members })).toEqual({ made: { ...user, ...turn } });
  });

  it.each([
    [
      { content: 'a', loss_scale: 0.5 },
      'LOSS-WEIGHT /m/0/loss_scale: a user message is trained or not, with nothing between (0.5)',
    ],
    [{ function_call: { ...f, own: 1 } }, 'LOSS-EXTRA-KEY /m/0/function_call/own: "own" is not known here (1)'],
    [{ tool_calls: [{ function: f, own: 1 }] }, 'LOSS-EXTRA-KEY /m/0/tool_calls/0/own: "own" is not known here (1)'],
    [
      { tool_calls: [{ function: { ...f, own: 1 } }] },
      'LOSS-EXTRA-KEY /m/0/tool_calls/0/function/own: "own" is not known here (1)',
    ],
    [
      { content: [{ type: 'text', text: 'a', own: 1, not: null }] },
      'LOSS-EXTRA-KEY /m/0/content/0/own: "own" is not known here (1)',
    ],
    [
      { content: [{ type: 'text', text: 'a', weight: 0 }] },
      'LOSS-WEIGHT /m/0/content/0/weight: one part of a message cannot be trained by itself (0)',
    ],
    [
      { content: [{ type: 'text', text: 'a', train: true }] },
      'LOSS-WEIGHT /m/0/content/0/train: one part of a message cannot be trained by itself (true)',
    ],
    [
      { content: [{ type: 'image_url', image_url: { url: 'u', own: 1 } }] },
      'LOSS-EXTRA-KEY /m/0/content/0/image_url/own: "own" is not known here (1)',
    ],
  ])('%j loses something', (members, note) => {
    expect(turnOf({ role: 'user', ...members }).notes).toEqual([note]);
  });

  it.each([
    [{ content: 'a' }, '/m/0: a message without a role'],
    [{ role: 'bot' }, '/m/0/role: no format has this role (bot)'],
    [{ role: 'constructor' }, '/m/0/role: no format has this role (constructor)'],
    [{ role: 'user', content: 7 }, '/m/0/content: is a number, not a text or a list of parts (7)'],
    [{ role: 'user', weight: 2 }, '/m/0/weight: a weight is 0 or 1 (2)'],
    [{ role: 'user', weight: '1' }, '/m/0/weight: a weight is 0 or 1 (1)'],
    [{ role: 'user', train: 1 }, '/m/0/train: is true or false (1)'],
    [{ role: 'user', loss: 'x' }, '/m/0/loss: is true or false (x)'],
    [{ role: 'user', tool_calls: {} }, '/m/0/tool_calls: is an object, not a list ({})'],
    [{ role: 'user', tool_calls: [{}] }, '/m/0/tool_calls/0: a call without a function'],
    [{ role: 'user', tool_calls: [{ function: {} }] }, '/m/0/tool_calls/0/function: a call without a name'],
    [
      { role: 'user', tool_calls: [{ type: 'custom' }] },
      '/m/0/tool_calls/0/type: only calls of functions can be converted (custom)',
    ],
    [
      { role: 'user', tool_calls: [{ type: 1 }] },
      '/m/0/tool_calls/0/type: only calls of functions can be converted (1)',
    ],
    [{ role: 'user', function_call: {} }, '/m/0/function_call: a call without a name'],
    [{ role: 'user', content: [{}] }, '/m/0/content/0: a part without a type'],
    [{ role: 'user', content: [{ type: 1 }] }, '/m/0/content/0: a part without a type'],
    [{ role: 'user', content: [{ type: 'video' }] }, '/m/0/content/0: parts of type "video" cannot be converted'],
    [{ role: 'user', content: [{ type: 'text' }] }, '/m/0/content/0: a part of type "text" without "text"'],
    [{ role: 'user', content: [{ type: 'refusal' }] }, '/m/0/content/0: a part of type "refusal" without "refusal"'],
    [{ role: 'user', content: [{ type: 'image_url' }] }, '/m/0/content/0: an image without "image_url"'],
    [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }, '/m/0/content/0: an image without "url"'],
  ])('%j is refused', (message, why) => {
    expect(turnOf(message)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });

  it.each([
    [
      { type: 'text', text: 'a' },
      { kind: 'text', text: '"a"' },
    ],
    [
      { type: 'refusal', refusal: 'a' },
      { kind: 'refusal', text: '"a"' },
    ],
    [
      { type: 'image_url', image_url: 'u' },
      { kind: 'image', url: '"u"' },
    ],
    [
      { type: 'image_url', image_url: { url: 'u', detail: 'low' } },
      { kind: 'image', url: '"u"', detail: '"low"' },
    ],
    [{ type: 'image' }, { kind: 'image', url: '' }],
    [
      { type: 'image', image: 'u' },
      { kind: 'image', url: '"u"' },
    ],
    [
      { type: 'image', url: 'u' },
      { kind: 'image', url: '"u"' },
    ],
    [
      { type: 'image', path: '/9j/a' },
      { kind: 'image', url: '"/9j/a"' },
    ],
    [
      { type: 'image', base64: '/9j/a' },
      { kind: 'image', url: '"data:image/jpeg;base64,/9j/a"' },
    ],
    [
      { type: 'image', base64: 'UklGRa' },
      { kind: 'image', url: '"data:image/webp;base64,UklGRa"' },
    ],
    [
      { type: 'image', base64: 'iVBOR' },
      { kind: 'image', url: '"data:image/png;base64,iVBOR"' },
    ],
    [
      { type: 'image', base64: 'data:a' },
      { kind: 'image', url: '"data:a"' },
    ],
  ])('the part %j', (given, made) => {
    expect(part(given)).toEqual({ made: { ...user, content: [{ ...made, at: '/m/0/content/0' }] } });
  });

  it.each([
    [[{ role: 'user', content: 'a' }], false],
    [[{ role: 'function', name: 'f', content: 'a' }], true],
    [[{ role: 'assistant', function_call: f }], true],
    [
      [
        { role: 'assistant', function_call: f },
        { role: 'tool', tool_call_id: 'i', content: 'r' },
      ],
      false,
    ],
    [
      [
        { role: 'assistant', function_call: f },
        { role: 'assistant', tool_calls: [{ id: 'i', function: f }] },
      ],
      false,
    ],
    [
      [
        { role: 'assistant', function_call: f },
        { role: 'assistant', tool_calls: [{ function: f }] },
      ],
      true,
    ],
  ])('%j is of the older style: %s', (list, legacy) => {
    const { made } = noted((notes) => readTurns(itemsOf(nodeOf(list)) ?? [], '/m', notes));
    expect('legacy' in (made as object)).toBe(legacy);
  });
});
