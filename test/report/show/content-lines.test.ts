import { describe, expect, it } from 'vitest';
import { contentLines } from '../../../src/report/show/content-lines.ts';
import { exampleOfValue } from '../../format/example-of-value.ts';
import { buildPng } from '../../image/build-png.ts';

const PNG = `data:image/png;base64,${buildPng({ width: 30, height: 20 }).toString('base64')}`;

function linesOf(message: object, width = 80, cut?: { pointer: string; from: number }) {
  const [view] = exampleOfValue({ messages: [{ role: 'user', ...message }] }).conversations[0]?.messages ?? [];
  if (view === undefined) throw new Error('no message');
  return contentLines(view, width, cut);
}
const asides = (message: object) =>
  linesOf(message)
    .filter(({ aside }) => aside)
    .map(({ text }) => text);
const image = (imageUrl: unknown) => ({ content: [{ type: 'image_url', image_url: imageUrl }] });
const called = (name: unknown, given: unknown, id?: unknown) => ({
  tool_calls: [{ type: 'function', id, function: { name, arguments: given } }],
});

describe('contentLines', () => {
  it.each([
    [{}, '(no content)'],
    [{ content: null }, '(empty)'],
    [{ content: '' }, '(empty)'],
    [{ content: [] }, '(empty)'],
    [{ content: { a: 1 } }, '(content is an object)'],
    [{ content: 7 }, '(content is 7)'],
    [{ content: [{ type: 'text', text: '' }] }, '(empty)'],
  ])('%j says nothing', (message, text) => expect(linesOf(message)).toEqual([{ text, aside: true }]));

  it.each([
    [image({ url: PNG }), '[image: PNG, 30 × 20]'],
    [image({ url: PNG, detail: 'low' }), '[image: PNG, 30 × 20, detail "low"]'],
    [image({ url: 'data:image/png;base64,!' }), '[image: a data URL that cannot be read]'],
    [image({ url: 'data:image/png;base64,AAAA', detail: 'low' }), '[image: NUL, size unknown, detail "low"]'],
    [image({ url: 'data:image/png;base64,/wEC' }), '[image: unknown format, size unknown]'],
    [image({ url: 'https://example.com/a.png' }), '[image: "https://example.com/a.png", not downloaded]'],
    [
      image({ url: 'https://example.com/a.png', detail: 'low' }),
      '[image: "https://example.com/a.png", detail "low", not downloaded]',
    ],
    [image({ url: 'https://example.com/a.png', detail: 7 }), '[image: "https://example.com/a.png", not downloaded]'],
    [image('https://example.com/a.png'), '[image without image_url]'],
  ])('%j is told, not shown', (message, text) => expect(asides(message)).toEqual([text]));

  it.each([
    [called('price', '{"part": 17}', 'call_1'), ['→ call price (call_1)', '  {"part": 17}']],
    [called('price', '{"part": 17}'), ['→ call price', '  {"part": 17}']],
    [called(undefined, ''), ['→ call without a name']],
    [called('price', undefined), ['→ call price']],
    [called('price', { part: 17 }), ['→ call price', '  {', '    "part": 17', '  }']],
    [called('a\nb'.padEnd(90, 'x'), ''), [expect.stringMatching(/^→ call a.+bx+…/)]],
  ])('%j is a call', (message, lines) => expect(linesOf(message).map(({ text }) => text)).toEqual(lines));

  it('shows where the model stops reading', () => {
    const stop = { text: '✂ the model stops reading here', lost: true, aside: true };
    const at = (from: number) => linesOf({ content: 'abcdef' }, 80, { pointer: '/messages/0/content', from });
    expect(at(3)).toEqual([{ text: 'abc' }, stop, { text: 'def', lost: true }]);
    expect(at(0)).toEqual([stop, { text: 'abcdef', lost: true }]);
    expect(at(6)).toEqual([{ text: 'abcdef' }, stop]);
    expect(linesOf({ content: 'abc' }, 80, { pointer: '/messages/1/content', from: 1 })).toEqual([{ text: 'abc' }]);
    const pointer = '/messages/0/tool_calls/0/function/arguments';
    expect(linesOf(called('price', '{"a":1}'), 80, { pointer, from: 4 })).toEqual([
      { text: '→ call price', aside: true },
      { text: '  {"a"' },
      { ...stop, text: `  ${stop.text}` },
      { text: '  :1}', lost: true },
    ]);
  });

  it('fits the width', () => {
    expect(linesOf({ content: 'one two three' }, 8).map(({ text }) => text)).toEqual(['one two', 'three']);
    for (const { text } of linesOf(called('price', '{"part": 17, "city": "Bonn"}'), 12))
      expect(text.length).toBeLessThanOrEqual(12);
  });
});
