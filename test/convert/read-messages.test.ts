import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/convert/json-node.ts';
import { placeImages } from '../../src/convert/place-images.ts';
import { readMessages } from '../../src/convert/read-messages.ts';
import { readTurns } from '../../src/convert/read-turn.ts';
import { nodeOf, noted } from './read-as.ts';

const rowOf = (row: unknown) => noted((notes) => readMessages(nodeOf(row), notes));

describe('readMessages', () => {
  const messages = [{ role: 'assistant', content: 'a' }];
  const asked = [{ role: 'user', content: 'a' }];

  it.each([
    [{ messages }, { task: 'chat' }],
    [{ messages: asked }, { task: 'chat' }],
    [
      { messages, own: 1 },
      { task: 'chat', extras: [{ key: 'own', raw: '1', at: '/own' }] },
    ],
    [
      { messages, weight: 2 },
      { task: 'chat', sampleWeight: '2' },
    ],
    [
      { messages: asked, weight: 2, own: 1 },
      {
        task: 'reinforcement',
        extras: [
          { key: 'own', raw: '1', at: '/own' },
          { key: 'weight', raw: '2', at: '/weight' },
        ],
      },
    ],
    [
      { messages, functions: [] },
      { task: 'chat', legacy: true, tools: { raw: '[]', at: '/functions' } },
    ],
    [{ messages, tools: '' }, { task: 'chat' }],
    [
      { messages, tools: '[{"name": "f"}]' },
      { task: 'chat', tools: { list: [{ definition: '{"name": "f"}', at: '/tools/0' }], at: '/tools' } },
    ],
    [
      { messages, parallel_tool_calls: false },
      { task: 'chat', parallel: 'false' },
    ],
    [{ messages, videos: [], audios: null, label: 1 }, { task: 'chat' }],
  ])('%j', (row, made) => {
    const { turns, ...rest } = rowOf(row).made as { turns: unknown[] };
    expect(turns).toHaveLength(1);
    expect(rest).toEqual(made);
  });

  it.each([
    [{ messages, weight: '2' }, '/weight: the weight of a row is a number (2)'],
    [{ messages, tools: [], functions: [] }, '/functions: the row has both tools and functions'],
    [{ messages, tools: 7 }, '/tools: is a number, not a list (7)'],
    [{ messages, tools: 'x' }, '/tools: the tools are no JSON (x)'],
    [{ messages, tools: [7] }, '/tools/0: is a number, not an object (7)'],
    [{ messages, tools: [{}] }, '/tools/0: only functions can be converted, and this tool is none'],
    [
      { messages, tools: [{ type: 'custom', function: {} }] },
      '/tools/0/type: only functions can be converted (custom)',
    ],
    [{ messages, tools: [{ function: 7 }] }, '/tools/0: a tool without a function'],
    [{ messages, videos: 'v' }, '/videos: videos cannot be converted'],
    [{ messages, images: [7] }, '/images/0: is a number, not a path or a URL (7)'],
  ])('%j is refused', (row, why) => {
    expect(rowOf(row)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});

describe('placeImages', () => {
  const place = (content: unknown, ...images: string[]) =>
    noted((notes) => {
      const { turns } = readTurns([nodeOf({ role: 'user', content })], '/m', notes);
      return placeImages([turns], itemsOf(nodeOf(images)), notes)[0]?.[0]?.content;
    });
  const text = (raw: string) => ({ kind: 'text', text: raw, at: '/m/0/content' });
  const image = (raw: string) => ({ kind: 'image', url: raw, at: '/m/0/content' });

  it.each([
    ['a', [], '"a"'],
    ['a', ['i', 'j'], [image('"i"'), image('"j"'), text('"a"')]],
    ['<image>a<image>', ['i', 'j'], [image('"i"'), text('"a"'), image('"j"')]],
    ['a\n<image>', ['i'], [text('"a\\n"'), image('"i"')]],
    ['<image>', [], '"<image>"'],
    [[{ type: 'image' }], ['i'], [{ ...image('"i"'), at: '/m/0/content/0' }]],
    [
      [{ type: 'image', url: 'u' }, { type: 'image' }],
      ['i'],
      [
        { ...image('"u"'), at: '/m/0/content/0' },
        { ...image('"i"'), at: '/m/0/content/1' },
      ],
    ],
  ])('%j with %j', (content, images, made) => {
    expect(place(content, ...images)).toEqual({ made });
  });

  it.each([
    [[{ type: 'image' }], [], '/m/0/content: the place of an image, and the row has no images'],
    ['<image><image>', ['i'], '/m/0/content: there are only 1 images'],
    ['<image>', ['i', 'j'], '/images: 2 images, and the messages have 1 places for them'],
  ])('%j with %j is refused', (content, images, why) => {
    expect(place(content, ...images)).toEqual({ notes: [`UNSUPPORTED ${why}`] });
  });
});
