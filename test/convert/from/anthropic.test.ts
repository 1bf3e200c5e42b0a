import { describe, expect, it } from 'vitest';
import { anthropic } from '../../../src/convert/from/anthropic.ts';
import { matches, readAs } from '../read-as.ts';

const user = (content: unknown) => ({ messages: [{ role: 'user', content }] });
const assistant = (...content: unknown[]) => ({ messages: [{ role: 'assistant', content }] });
const at = '/messages/0/content/0';

describe('anthropic', () => {
  it('has its place among the shapes', () => {
    expect(anthropic).toMatchObject({ id: 'anthropic', title: 'Anthropic messages', order: 8 });
  });

  it.each([
    [{ messages: [], system: 's' }, true],
    [{ messages: [], tools: [{ name: 'f', input_schema: {} }] }, true],
    [{ messages: [], tools: [{ name: 'f' }] }, false],
    [{ messages: {}, system: 's' }, false],
    [{ system: 's' }, false],
    [{ messages: [] }, false],
    [user([{ type: 'text', text: 'a' }]), false],
    [user([{ type: 'tool_use' }]), true],
    [user([{ type: 'tool_result' }]), true],
    [user([{ type: 'thinking' }]), true],
    [user([{ type: 'image', source: {} }]), true],
    [user([{ type: 'image' }]), false],
    [user([{ type: 'text', source: {} }]), false],
    [user([{ type: 1 }]), false],
    [{ messages: [{ content: 'a' }, { content: [{ type: 'thinking' }] }] }, true],
  ])('%j is one: %s', (row, is) => {
    expect(matches(anthropic, row)).toBe(is);
  });

  it.each([
    ['a text', user('a'), [{ role: 'user', content: '"a"', at: '/messages/0' }]],
    ['no content', user([]), [{ role: 'user', content: '""', at: '/messages/0' }]],
    ['a block of text', user([{ type: 'text', text: 'a' }]), [{ role: 'user', content: '"a"', at: '/messages/0' }]],
    ['a block without a type and a text', user([{}]), [{ role: 'user', content: '""', at: '/messages/0' }]],
    [
      'system texts',
      { system: [{ type: 'text', text: 's' }, { text: 't' }], messages: [] },
      [
        {
          role: 'system',
          content: [
            { kind: 'text', text: '"s"', at: '/system/0' },
            { kind: 'text', text: '"t"', at: '/system/1' },
          ],
          at: '/system',
        },
      ],
    ],
    ['a system text', { system: 's', messages: [] }, [{ role: 'system', content: '"s"', at: '/system' }]],
    ['an empty list of system texts', { system: [], messages: [] }, [{ role: 'system', content: '""', at: '/system' }]],
    [
      'an image in the row',
      user([{ type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AA' } }]),
      [{ role: 'user', content: [{ kind: 'image', url: '"data:image/png;base64,AA"', at }], at: '/messages/0' }],
    ],
    [
      'an image elsewhere',
      user([{ type: 'image', source: { type: 'url', url: 'https://a.example' } }]),
      [{ role: 'user', content: [{ kind: 'image', url: '"https://a.example"', at }], at: '/messages/0' }],
    ],
    [
      'a thought and a call',
      assistant({ type: 'thinking', thinking: 'h' }, { type: 'tool_use', id: 'i', name: 'f', input: { x: 1 } }),
      [
        {
          role: 'assistant',
          calls: [{ id: '"i"', name: '"f"', args: { form: 'value', raw: '{"x":1}' }, at: '/messages/0/content/1' }],
          reasoning: '"h"',
          at: '/messages/0',
        },
      ],
    ],
    [
      'results',
      user([
        { type: 'tool_result', tool_use_id: 'i', content: 'r' },
        { type: 'tool_result', content: [{ type: 'text', text: 's' }] },
        { type: 'tool_result' },
      ]),
      [
        { role: 'tool', content: '"r"', callId: '"i"', at },
        { role: 'tool', content: '"s"', at: '/messages/0/content/1' },
        { role: 'tool', content: '""', at: '/messages/0/content/2' },
      ],
    ],
  ])('%s', (_, row, turns) => {
    expect(readAs(anthropic, row)).toEqual({ made: { task: 'chat', turns } });
  });

  it('reads tools', () => {
    const tools = [{ name: 'f', description: 'd', input_schema: { type: 'object' }, own: 1 }, { name: 'g' }];
    expect(readAs(anthropic, { tools, own: 2 })).toEqual({
      made: {
        task: 'chat',
        tools: {
          list: [
            { definition: '{"name": "f", "description": "d", "parameters": {"type":"object"}}', at: '/tools/0' },
            { definition: '{"name": "g"}', at: '/tools/1' },
          ],
          at: '/tools',
        },
        extras: [{ key: 'own', raw: '2', at: '/own' }],
      },
      notes: ['LOSS-EXTRA-KEY /tools/0/own: "own" is not known here (1)'],
    });
  });

  it('says what it drops', () => {
    const row = {
      system: [{ text: 's', own: 1 }],
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'a', own: 2 }], own: 3 },
        { role: 'assistant', content: [{ type: 'redacted_thinking', data: 'x' }] },
      ],
    };
    expect(readAs(anthropic, row).notes).toEqual([
      'LOSS-EXTRA-KEY /system/0/own: "own" is not known here (1)',
      'LOSS-EXTRA-KEY /messages/0/own: "own" is not known here (3)',
      'LOSS-EXTRA-KEY /messages/0/content/0/own: "own" is not known here (2)',
      'LOSS-REASONING /messages/1/content/0: reasoning that nobody can read (x)',
    ]);
  });

  it.each([
    [{ system: [{ type: 'image' }], messages: [] }, '/system/0: only texts can stand here'],
    [{ messages: [{ role: 'system', content: 'a' }] }, '/messages/0/role: is neither "user" nor "assistant"'],
    [user([{ type: 'image' }]), `${at}: an image without data and media type`],
    [user([{ type: 'image', source: { data: 'AA' } }]), `${at}: an image without data and media type`],
    [user([{ type: 'image', source: { media_type: 'image/png' } }]), `${at}: an image without data and media type`],
    [assistant({ type: 'tool_use' }), `${at}: a call without a name`],
    [user([{ type: 'document' }]), `${at}: blocks of type "document" cannot be converted`],
    [
      user([{ type: 'tool_result', content: [{ type: 'text', text: 'a' }, { type: 'image' }] }]),
      `${at}/content/1: only texts can stand here`,
    ],
    [{ tools: [{}], messages: [] }, '/tools/0: a tool without a name'],
    [{ tools: [7], messages: [] }, '/tools/0: is a number, not an object'],
    [user([7]), `${at}: is a number, not an object`],
    [{ messages: [true] }, '/messages/0: is true, not an object'],
    [{ system: [7] }, '/system/0: is a number, not an object'],
  ])('%j is refused', (row, why) => {
    expect(readAs(anthropic, row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
