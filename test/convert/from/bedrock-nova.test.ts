import { describe, expect, it } from 'vitest';
import { bedrockNova } from '../../../src/convert/from/bedrock-nova.ts';
import { matches, readAs } from '../read-as.ts';

const user = (...content: unknown[]) => ({ messages: [{ role: 'user', content }] });
const assistant = (...content: unknown[]) => ({ messages: [{ role: 'assistant', content }] });
const pair = (...candidates: unknown[]) => ({
  messages: [...user({ text: 'a' }).messages, { role: 'assistant', candidates }],
});
const tools = (...list: unknown[]) => ({ messages: [], toolConfig: { tools: list } });
const at = '/messages/0/content/0';

describe('bedrock-nova', () => {
  it('has its place among the shapes', () => {
    expect(bedrockNova).toMatchObject({ id: 'bedrock-nova', title: 'Bedrock Converse (Nova)', order: 6 });
  });

  it.each<[object, boolean]>([
    [{ messages: [], schemaVersion: 'bedrock-2' }, true],
    [{ messages: {}, schemaVersion: 'bedrock-2' }, false],
    [{ schemaVersion: 'bedrock-2' }, false],
    [{ messages: [], schemaVersion: 'two' }, false],
    [{ messages: [], schemaVersion: 1 }, false],
    ...['text', 'image', 'video', 'document', 'toolUse', 'toolResult', 'reasoningContent'].map(
      (key): [object, boolean] => [user({ [key]: 1 }), true],
    ),
    [user({ text: 'a', type: 'text' }), false],
    [user({ other: 1 }), false],
    [user('text'), false],
    [user(), false],
  ])('%j is one: %s', (row, is) => {
    expect(matches(bedrockNova, row)).toBe(is);
  });

  it.each([
    ['a text', user({ text: 'a' }), [{ role: 'user', content: '"a"', at: '/messages/0' }]],
    [
      'system texts',
      { schemaVersion: 'bedrock-conversation-2024', system: [{ text: 's' }], messages: [] },
      [{ role: 'system', content: '"s"', at: '/system' }],
    ],
    ['no system texts', { system: [], messages: [] }, undefined],
    [
      'an image in a bucket',
      user({ image: { format: 'png', source: { s3Location: { uri: 's3://a' } } } }),
      [{ role: 'user', content: [{ kind: 'image', url: '"s3://a"', at }], at: '/messages/0' }],
    ],
    [
      'an image in the row',
      user({ image: { format: 'gif', source: { bytes: 'AA' } } }),
      [{ role: 'user', content: [{ kind: 'image', url: '"data:image/gif;base64,AA"', at }], at: '/messages/0' }],
    ],
    [
      'an image that does not say its type',
      user({ image: { source: { bytes: 'AA' } } }),
      [{ role: 'user', content: [{ kind: 'image', url: '"data:image/png;base64,AA"', at }], at: '/messages/0' }],
    ],
    [
      'a thought and calls',
      assistant(
        { reasoningContent: { reasoningText: { text: 'h' } } },
        { toolUse: { toolUseId: 'i', name: 'f', input: { x: 1 } } },
      ),
      [
        {
          role: 'assistant',
          calls: [
            { id: '"i"', name: '"f"', args: { form: 'value', raw: '{"x":1}' }, at: '/messages/0/content/1/toolUse' },
          ],
          reasoning: '"h"',
          at: '/messages/0',
        },
      ],
    ],
    [
      'results',
      user(
        { toolResult: { toolUseId: 'i', content: [{ text: 'r' }] } },
        { toolResult: { content: [{ json: { x: 1 } }] } },
        { toolResult: {} },
      ),
      [
        { role: 'tool', content: '"r"', callId: '"i"', at: `${at}/toolResult` },
        { role: 'tool', content: '"{\\"x\\":1}"', at: '/messages/0/content/1/toolResult' },
        { role: 'tool', content: '""', at: '/messages/0/content/2/toolResult' },
      ],
    ],
  ])('%s', (_, row, turns) => {
    expect(readAs(bedrockNova, row)).toEqual({ made: { task: 'chat', ...(turns && { turns }) } });
  });

  it('reads tools', () => {
    const row = tools(
      { toolSpec: { name: 'f', description: 'd', inputSchema: { json: { type: 'object' } } } },
      { toolSpec: { name: 'g', strict: true }, own: 1 },
    );
    Object.assign(row.toolConfig, { toolChoice: 'any' });
    expect(readAs(bedrockNova, row)).toEqual({
      made: {
        task: 'chat',
        tools: {
          list: [
            {
              definition: '{"name": "f", "description": "d", "parameters": {"type":"object"}}',
              at: '/toolConfig/tools/0/toolSpec',
            },
            { definition: '{"name": "g"}', at: '/toolConfig/tools/1/toolSpec' },
          ],
          at: '/toolConfig',
        },
      },
      notes: [
        'LOSS-EXTRA-KEY /toolConfig/tools/1/toolSpec/strict: "strict" is not known here (true)',
        'LOSS-EXTRA-KEY /toolConfig/tools/1/own: "own" is not known here (1)',
        'LOSS-EXTRA-KEY /toolConfig/toolChoice: "toolChoice" is not known here (any)',
      ],
    });
  });

  it('reads pairs, in either order', () => {
    const row = pair(
      { preferenceLabel: 'non-preferred', content: [{ text: 'c' }] },
      { preferenceLabel: 'preferred', content: [{ text: 'b' }], own: 1 },
    );
    expect(readAs(bedrockNova, { ...row, more: 2 })).toEqual({
      made: {
        task: 'preference',
        turns: [{ role: 'user', content: '"a"', at: '/messages/0' }],
        chosen: [{ role: 'assistant', content: '"b"', at: '/messages/1/candidates/1' }],
        rejected: [{ role: 'assistant', content: '"c"', at: '/messages/1/candidates/0' }],
        extras: [{ key: 'more', raw: '2', at: '/more' }],
      },
      notes: ['LOSS-EXTRA-KEY /messages/1/candidates/1/own: "own" is not known here (1)'],
    });
  });

  it('says what it drops', () => {
    const thought = { reasoningText: { text: 'h', signature: 'z' }, own: 1 };
    const row = {
      schemaVersion: 'bedrock-2',
      system: [{ text: 's', own: 2 }],
      messages: [
        { role: 'user', content: [{ toolResult: { content: [{ text: 'r', own: 3 }], status: 'x' }, own: 4 }], own: 5 },
        { role: 'assistant', content: [{ reasoningContent: thought }, { toolUse: { name: 'f', own: 6 } }] },
        { role: 'user', content: [{ image: { source: { bytes: 'AA' }, own: 7 } }] },
      ],
    };
    expect(readAs(bedrockNova, row).notes).toEqual([
      'LOSS-EXTRA-KEY /schemaVersion: a version of its own (bedrock-2)',
      'LOSS-EXTRA-KEY /system/0/own: "own" is not known here (2)',
      `LOSS-EXTRA-KEY ${at}/toolResult/content/0/own: "own" is not known here (3)`,
      `LOSS-EXTRA-KEY ${at}/toolResult/status: "status" is not known here (x)`,
      `LOSS-EXTRA-KEY ${at}/own: "own" is not known here (4)`,
      'LOSS-EXTRA-KEY /messages/0/own: "own" is not known here (5)',
      'LOSS-EXTRA-KEY /messages/1/content/0/reasoningContent/reasoningText/signature: "signature" is not known here (z)',
      'LOSS-EXTRA-KEY /messages/1/content/0/reasoningContent/own: "own" is not known here (1)',
      'LOSS-EXTRA-KEY /messages/1/content/1/toolUse/own: "own" is not known here (6)',
      'LOSS-EXTRA-KEY /messages/2/content/0/image/own: "own" is not known here (7)',
    ]);
  });

  const noPair = '/messages/1/candidates: a pair has one preferred and one non-preferred candidate';

  it.each([
    [{ system: [{}], messages: [] }, '/system/0: only texts fit into the system prompt'],
    [{ messages: [{ role: 'system' }] }, '/messages/0/role: is neither "user" nor "assistant"'],
    [user({ video: {} }), `${at}: only texts, images, calls, results and reasoning can be converted`],
    [assistant({ toolUse: {} }), `${at}: a call without a name`],
    [user({ image: { source: {} } }), `${at}/image: an image without a source`],
    [
      user({ toolResult: { content: [{ image: {} }] } }),
      `${at}/toolResult/content/0: only text and json results can be converted`,
    ],
    [tools({}), '/toolConfig/tools/0: a tool without toolSpec'],
    [tools({ toolSpec: {} }), '/toolConfig/tools/0: a tool without a name'],
    [tools({ toolSpec: 7 }), '/toolConfig/tools/0/toolSpec: is a number, not an object'],
    [tools(7), '/toolConfig/tools/0: is a number, not an object'],
    [{ messages: [], toolConfig: 7 }, '/toolConfig: is a number, not an object'],
    [user(7), `${at}: is a number, not an object`],
    [user({ toolUse: 7 }), `${at}/toolUse: is a number, not an object`],
    [pair(), noPair],
    [pair({ preferenceLabel: 'preferred', content: [] }), noPair],
    [pair({ preferenceLabel: 'preferred', content: [] }, { preferenceLabel: 'preferred', content: [] }), noPair],
    [pair(...['preferred', 'preferred', 'non-preferred'].map((preferenceLabel) => ({ preferenceLabel }))), noPair],
    [pair(...['preferred', 'other', 'non-preferred'].map((preferenceLabel) => ({ preferenceLabel }))), noPair],
    [pair(7), '/messages/1/candidates/0: is a number, not an object'],
  ])('%j is refused', (row, why) => {
    expect(readAs(bedrockNova, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
