import { describe, expect, it } from 'vitest';
import { answer, call, calling, chat, notesOf, picture, result, user } from './short-rows.ts';

describe('what is said about a row that is written', () => {
  it.each([
    [
      'together',
      chat({ role: 'developer', content: 's' }, user, answer),
      ['LOSS-ROLE /messages/0/role: the developer message becomes a system message'],
    ],
    [
      'openai',
      { ...chat({ role: 'system', content: 's' }, user), answer: 1 },
      ['LOSS-ROLE /messages/0/role: the system message becomes a developer message'],
    ],
    [
      'together',
      chat(user, { role: 'system', content: 's' }, answer),
      ['CHANGED-ORDER /messages/1: the system message moves to the front'],
    ],
    [
      'together',
      chat({ role: 'system', content: 's' }, user, { role: 'system', content: 't' }, answer),
      ['CHANGED-ORDER /messages/2: the system message is joined with the first one'],
    ],
    [
      'together',
      chat(user, user, answer),
      ['CHANGED-ORDER /messages/1: the message is joined with the user message before it'],
    ],
    [
      'together',
      chat({ ...user, name: 'n' }, answer),
      ['LOSS-NAME /messages/0/name: the name of a message has no place (n)'],
    ],
    [
      'together',
      chat(user, calling(call('i')), { ...result('i'), name: 'g' }, answer),
      ['LOSS-NAME /messages/2/name: the name of a message has no place (g)'],
    ],
    ['together', chat(user, calling(call('i')), { ...result('i'), name: 'f' }, answer), []],
    [
      'together',
      chat({ ...user, own: 1, not: null }, answer),
      ['LOSS-EXTRA-KEY /messages/0/own: Together does not know "own" in a message (1)'],
    ],
    [
      'together',
      { ...chat(user, answer), own: 1, not: null },
      ['LOSS-EXTRA-KEY /own: Together does not know "own" (1)'],
    ],
    [
      'together',
      { ...chat(user, answer), parallel_tool_calls: true },
      ['LOSS-PARALLEL-FLAG /parallel_tool_calls: "parallel_tool_calls" has no place (true)'],
    ],
    [
      'openai',
      { ...chat(user, answer), weight: 2, own: 1 },
      [
        'LOSS-SAMPLE-WEIGHT /weight: how much the row counts has no place (2)',
        'LOSS-EXTRA-KEY /own: OpenAI does not know "own" (1)',
      ],
    ],
    [
      'openai',
      chat(user, { ...answer, reasoning: 'h' }),
      ['LOSS-REASONING /messages/1: OpenAI has no place for reasoning (h)'],
    ],
    [
      'openai',
      chat({ ...user, weight: 1 }, answer),
      ['LOSS-WEIGHT /messages/0/weight: OpenAI will not train this message (1)'],
    ],
    ['openai', chat({ ...user, weight: 0 }, answer), []],
    [
      'gemini',
      chat(user, { ...answer, weight: 0 }),
      ['LOSS-WEIGHT /messages/1/weight: Gemini will train this message too (0)'],
    ],
    ['gemini', chat(user, { ...answer, weight: 1 }), []],
    [
      'mistral',
      { ...chat(user, answer, user, answer), functions: [] },
      ['LOSS-WEIGHT /messages/1: of a row with tools Mistral trains the last answer only'],
    ],
    ['mistral', { ...chat(user, { ...answer, weight: 0 }, user, answer), tools: [] }, []],
    [
      'together',
      chat(user, { role: 'assistant', refusal: 'no' }),
      ['CHANGED-REFUSAL /messages/1/refusal: the refusal becomes the text of the message'],
    ],
    [
      'together',
      chat(user, { role: 'assistant', content: [{ type: 'refusal', refusal: 'no' }] }),
      ['CHANGED-REFUSAL /messages/1/content/0: the refusal becomes a text'],
    ],
    [
      'together',
      chat(picture('data:image/png;base64,AA', { detail: 'low' }), answer),
      ['LOSS-IMAGE-DETAIL /messages/0/content/0: "detail" has no place (low)'],
    ],
    [
      'mistral',
      chat(user, { ...calling(call('abcdefghi')), content: 'b' }, result('abcdefghi'), answer),
      ['LOSS-TEXT-BESIDE-CALL /messages/1/content: Mistral takes text or calls in one message, not both (b)'],
    ],
    ['mistral', chat(user, { ...calling(call('abcdefghi')), content: '' }, result('abcdefghi'), answer), []],
    [
      'nebius',
      chat(user, calling({ ...call(''), id: undefined }), { role: 'tool', content: 'r' }, answer),
      ['CHANGED-ID /messages/1/tool_calls/0: the id of the call is "call_1" now'],
    ],
    [
      'nebius',
      chat(
        user,
        calling(call('call_1'), { ...call(''), id: undefined }),
        result('call_1'),
        { role: 'tool', content: 'r' },
        answer,
      ),
      ['CHANGED-ID /messages/1/tool_calls/1: the id of the call is "call_2" now'],
    ],
    [
      'gemini',
      chat(user, calling(call('i'), call('j', 'g')), result('j'), result('i'), answer),
      [
        'LOSS-ID /messages/1/tool_calls/0/id: the id of a call has no place (i)',
        'LOSS-ID /messages/1/tool_calls/1/id: the id of a call has no place (j)',
        'CHANGED-ORDER /messages/3: the result moves into the order of the calls',
      ],
    ],
    [
      'trl',
      chat(user, calling(call('i', 'f', '{\n}')), result('i'), answer),
      [
        'CHANGED-ARGUMENTS /messages/1/tool_calls/0/arguments: white space around and between tokens was changed ({ })',
        'LOSS-TRAIN-ALL /messages: TRL trains all messages of such rows, unless assistant_only_loss is set',
      ],
    ],
  ])('%s: %j', (to, row, notes) => {
    expect(notesOf(to, row)).toEqual(notes);
  });
});
