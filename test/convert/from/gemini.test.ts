import { describe, expect, it } from 'vitest';
import { gemini } from '../../../src/convert/from/gemini.ts';
import { matches, readAs } from '../read-as.ts';

const user = (...parts: unknown[]) => ({ contents: [{ role: 'user', parts }] });
const model = (...parts: unknown[]) => ({ contents: [{ role: 'model', parts }] });
const at = '/contents/0/parts/0';

describe('gemini', () => {
  it('has its place among the shapes', () => {
    expect(gemini).toMatchObject({ id: 'gemini', title: 'Gemini contents', order: 5 });
    expect(matches(gemini, { contents: 1 })).toBe(true);
    expect(matches(gemini, { messages: [] })).toBe(false);
  });

  it.each([
    ['a text', user({ text: 'a' }), [{ role: 'user', content: '"a"', at: '/contents/0' }]],
    ['no role', { contents: [{ parts: [{ text: 'a' }] }] }, [{ role: 'user', content: '"a"', at: '/contents/0' }]],
    ['no parts', { contents: [{}] }, [{ role: 'user', content: '""', at: '/contents/0' }]],
    ['an answer', model({ text: 'a', thought: false }), [{ role: 'assistant', content: '"a"', at: '/contents/0' }]],
    [
      'a thought',
      model({ text: 'h', thought: true }, { text: 'a' }),
      [{ role: 'assistant', content: '"a"', reasoning: '"h"', at: '/contents/0' }],
    ],
    [
      'an instruction as a text',
      { systemInstruction: 's', contents: [] },
      [{ role: 'system', content: '"s"', at: '/systemInstruction' }],
    ],
    [
      'an instruction of parts, with a role',
      { system_instruction: { role: 'system', parts: [{ text: 's' }] }, contents: [] },
      [{ role: 'system', content: '"s"', at: '/system_instruction' }],
    ],
    [
      'an instruction of two parts',
      { systemInstruction: { parts: [{ text: 's' }, { text: 't' }] }, contents: [] },
      [
        {
          role: 'system',
          content: [
            { kind: 'text', text: '"s"', at: '/systemInstruction/parts/0' },
            { kind: 'text', text: '"t"', at: '/systemInstruction/parts/1' },
          ],
          at: '/systemInstruction',
        },
      ],
    ],
    ['an instruction without parts', { systemInstruction: {}, contents: [] }, undefined],
    [
      'an image in the row',
      user({ inlineData: { mimeType: 'image/png', data: 'AA' } }),
      [{ role: 'user', content: [{ kind: 'image', url: '"data:image/png;base64,AA"', at }], at: '/contents/0' }],
    ],
    [
      'an image elsewhere',
      user({ fileData: { mimeType: 'image/png', fileUri: 'gs://a' } }),
      [{ role: 'user', content: [{ kind: 'image', url: '"gs://a"', at }], at: '/contents/0' }],
    ],
    [
      'a call',
      model({ functionCall: { id: 'i', name: 'f', args: { x: 1 } } }),
      [
        {
          role: 'assistant',
          calls: [{ id: '"i"', name: '"f"', args: { form: 'value', raw: '{"x":1}' }, at: `${at}/functionCall` }],
          at: '/contents/0',
        },
      ],
    ],
    [
      'results',
      {
        contents: [
          {
            role: 'function',
            parts: [
              { functionResponse: { id: 'i', name: 'f', response: { output: 'r' } } },
              { functionResponse: { response: { output: 'r', more: 1 } } },
              { functionResponse: { response: { output: 1 } } },
              { functionResponse: {} },
            ],
          },
        ],
      },
      [
        { role: 'tool', content: '"r"', callId: '"i"', name: '"f"', at: `${at}/functionResponse` },
        { role: 'tool', content: '"{\\"output\\":\\"r\\",\\"more\\":1}"', at: '/contents/0/parts/1/functionResponse' },
        { role: 'tool', content: '"{\\"output\\":1}"', at: '/contents/0/parts/2/functionResponse' },
        { role: 'tool', content: '""', at: '/contents/0/parts/3/functionResponse' },
      ],
    ],
  ])('%s', (_, row, turns) => {
    expect(readAs(gemini, row)).toEqual({ made: { task: 'chat', ...(turns && { turns }) } });
  });

  it('reads tools under both spellings', () => {
    const f = { name: 'f', description: 'd', parameters: { type: 'OBJECT' }, own: 1 };
    const row = {
      contents: [],
      tools: [{ functionDeclarations: [f] }, { function_declarations: [{ name: 'g' }], own: 2 }],
    };
    expect(readAs(gemini, row)).toEqual({
      made: {
        task: 'chat',
        tools: {
          list: [
            {
              definition: '{"name": "f", "description": "d", "parameters": {"type": "object"}}',
              at: '/tools/0/functionDeclarations/0',
            },
            { definition: '{"name": "g"}', at: '/tools/1/function_declarations/0' },
          ],
          at: '/tools',
        },
      },
      notes: [
        'LOSS-EXTRA-KEY /tools/0/functionDeclarations/0/own: "own" is not known here (1)',
        'LOSS-EXTRA-KEY /tools/1/own: "own" is not known here (2)',
      ],
    });
  });

  it('reads pairs, in either order', () => {
    const completions = [
      { score: 0, completion: { role: 'model', parts: [{ text: 'c' }] } },
      { score: 1.0, completion: { role: 'model', parts: [{ text: 'b' }] }, own: 1 },
    ];
    expect(readAs(gemini, { ...user({ text: 'a' }), completions, more: 2 })).toEqual({
      made: {
        task: 'preference',
        turns: [{ role: 'user', content: '"a"', at: '/contents/0' }],
        chosen: [{ role: 'assistant', content: '"b"', at: '/completions/1/completion' }],
        rejected: [{ role: 'assistant', content: '"c"', at: '/completions/0/completion' }],
        extras: [{ key: 'more', raw: '2', at: '/more' }],
      },
      notes: ['LOSS-EXTRA-KEY /completions/1/own: "own" is not known here (1)'],
    });
    expect(readAs(gemini, { contents: [], completions: [{ score: 1 }, { score: 0 }] })).toEqual({
      made: { task: 'preference' },
    });
  });

  it('reads references as what to grade by', () => {
    expect(readAs(gemini, { contents: [], references: { 'a/b': 'x', c: 1 }, own: 2 })).toEqual({
      made: {
        task: 'reinforcement',
        extras: [
          { key: 'a/b', raw: '"x"', at: '/references/a~1b' },
          { key: 'c', raw: '1', at: '/references/c' },
          { key: 'own', raw: '2', at: '/own' },
        ],
      },
    });
    expect(readAs(gemini, { contents: [], references: {} })).toEqual({ made: { task: 'chat' } });
    expect(readAs(gemini, { contents: [], references: null })).toEqual({ made: { task: 'chat' } });
  });

  it('says what it drops', () => {
    const row = {
      systemInstruction: { parts: [{ text: 's', own: 0 }], own: 1 },
      contents: [
        { role: 'user', parts: [{ text: 'a', own: 2 }], own: 3 },
        { role: 'model', parts: [{ functionCall: { name: 'f', own: 4 } }] },
        { role: 'user', parts: [{ functionResponse: { name: 'f', own: 5 } }] },
        { role: 'user', parts: [{ inlineData: { mimeType: 'image/png', data: 'AA', own: 6 } }] },
        { role: 'user', parts: [{ fileData: { mimeType: 'image/png', fileUri: 'gs://a', own: 7 } }] },
      ],
    };
    expect(readAs(gemini, row).notes).toEqual([
      'LOSS-EXTRA-KEY /systemInstruction/parts/0/own: "own" is not known here (0)',
      'LOSS-EXTRA-KEY /systemInstruction/own: "own" is not known here (1)',
      'LOSS-EXTRA-KEY /contents/0/parts/0/own: "own" is not known here (2)',
      'LOSS-EXTRA-KEY /contents/0/own: "own" is not known here (3)',
      'LOSS-EXTRA-KEY /contents/1/parts/0/functionCall/own: "own" is not known here (4)',
      'LOSS-EXTRA-KEY /contents/2/parts/0/functionResponse/own: "own" is not known here (5)',
      'LOSS-EXTRA-KEY /contents/3/parts/0/inlineData/own: "own" is not known here (6)',
      'LOSS-EXTRA-KEY /contents/4/parts/0/fileData/own: "own" is not known here (7)',
    ]);
  });

  const noPair = '/completions: a pair has one completion of score 1 and one of score 0';
  const scored = (...scores: unknown[]) => ({ contents: [], completions: scores.map((score) => ({ score })) });

  it.each([
    [{}, ': the row has no contents'],
    [{ contents: [7] }, '/contents/0: is a number, not an object'],
    [{ contents: [{ role: 'assistant' }] }, '/contents/0/role: is neither "user" nor "model" (assistant)'],
    [{ contents: [], systemInstruction: 7 }, '/systemInstruction: is a number, not an object'],
    [
      { contents: [], systemInstruction: { parts: [{}] } },
      '/systemInstruction/parts/0: only texts fit into a system instruction',
    ],
    [user({}), `${at}: a part of no kind that can be converted`],
    [user({ inlineData: { data: 'AA' } }), `${at}: has no "mimeType"`],
    [user({ inlineData: { mimeType: 'a' } }), `${at}: has no "data"`],
    [user({ fileData: { mimeType: 'video/mp4' } }), `${at}: files of type video/mp4 cannot be converted`],
    [user({ fileData: {} }), `${at}: has no "mimeType"`],
    [user({ fileData: { mimeType: 'image/png' } }), `${at}: has no "fileUri"`],
    [model({ functionCall: {} }), `${at}: a call without a name`],
    [model({ functionCall: 7 }), `${at}/functionCall: is a number, not an object`],
    [user({ functionResponse: 7 }), `${at}/functionResponse: is a number, not an object`],
    [
      { contents: [], tools: [{ functionDeclarations: [{}] }] },
      '/tools/0/functionDeclarations/0: a function without a name',
    ],
    [{ contents: [], tools: [7] }, '/tools/0: is a number, not an object'],
    [{ contents: [], references: 7 }, '/references: is no object'],
    [scored(), noPair],
    [scored(1), noPair],
    [scored(1, 1), noPair],
    [scored(0, 0), noPair],
    [scored(1, 0, 0), noPair],
    [scored(1, null, 0), noPair],
    [{ contents: [], completions: [7] }, '/completions/0: is a number, not an object'],
  ])('%j is refused', (row, why) => {
    expect(readAs(gemini, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
