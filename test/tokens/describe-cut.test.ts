import { describe, expect, it } from 'vitest';
import { conversationsOf } from '../../src/format/conversations.ts';
import type { FormatId, JsonObject } from '../../src/format/example.ts';
import { describeCut } from '../../src/tokens/describe-cut.ts';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { lossInWords } from '../../src/tokens/loss-in-words.ts';
import { truncateExample } from '../../src/tokens/truncate-example.ts';
import { countRow } from './count-rows.ts';
import { modelOf } from './model.ts';

const counter = await loadCounter('o200k_base');
const { count: T } = counter;
const model = modelOf();

/** The cut behind so many tokens of the first message's text. */
function cutBehind(kept: number, content: unknown, more: JsonObject = {}, format: FormatId = 'chat') {
  const value = {
    messages: [
      { role: 'user', content },
      { role: 'assistant', content: 'Forty-two.' },
    ],
    ...more,
  };
  const tokens = countRow(value, counter, format);
  const truncation = truncateExample(tokens, 3 + kept);
  if (truncation === undefined) throw new Error('nothing is cut');
  const example = { value, format, conversations: conversationsOf(value, format), tokens };
  return describeCut(example, truncation, { counter, model });
}

describe('the text around a cut', () => {
  const text = 'So the tide turns at nine, and therefore the answer is 42.';

  it('has about thirty characters on each side', () => {
    const kept = T('So the tide turns at nine, and therefore the answer');
    expect(cutBehind(kept, text)).toEqual({
      where: 'in messages[0].content (… "nine, and therefore the answer" ✂ " is 42.")',
      place: { at: '/messages/0/content', from: text.indexOf(' is 42.') },
    });
    expect(cutBehind(2, text).where).toBe('in messages[0].content ("So the" ✂ " tide turns at nine, and there" …)');
  });

  it('is one-sided at the start and the end', () => {
    expect(cutBehind(0, text).where).toBe('at the start of messages[0].content (✂ "So the tide turns at nine, and" …)');
    expect(cutBehind(T(text), text).where).toBe(
      'at the end of messages[0].content (… "nd therefore the answer is 42." ✂)',
    );
  });

  it('is cut at whole characters, and shows nothing that could steer a terminal', () => {
    const emoji = '⛴️'.repeat(3) + '😀'.repeat(100);
    const { where } = cutBehind(60, emoji);
    expect(where.isWellFormed()).toBe(true);
    expect(where).toMatch(/\(… "😀{30}" ✂ "😀{30}" …\)$/u);
    const steering = cutBehind(4, 'a\u001b[31m\nred \u202e text that goes on and on');
    expect(steering.where).toContain('"a\\u{1b}[');
    expect(steering.where).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  it('is that of the tools where these are cut', () => {
    const tools = [{ type: 'function', function: { name: 'tides', description: 'High and low water.' } }];
    expect(cutBehind(20, 'When?', { tools }, 'tools')).toEqual({
      where:
        'in the tool definitions (… " water.\\u{a}type tides = () => any" ✂ ";\\u{a}\\u{a}} // namespace functions")',
      place: { at: '/tools' },
    });
  });

  it('is missing where there is none', () => {
    const { where, place } = cutBehind(50, [
      { type: 'image_url', image_url: { url: 'https://img.example.org/a.png' } },
    ]);
    expect({ where, place }).toEqual({
      where: 'about here, in the image messages[0].content[0]',
      place: { at: '/messages/0/content/0' },
    });
    expect(cutBehind(-1, text)).toEqual({ where: 'at the start of messages[0]', place: { at: '/messages/0' } });
  });
});

describe('lossInWords', () => {
  it.each([
    [51, 97, 'the last 51 of 97 tokens are lost'],
    [1, 97, 'the last of 97 tokens is lost, the mark that ends it'],
    [97, 97, 'all 97 tokens are lost'],
    [1, 1, 'the only token is lost'],
    [1200, 3400, 'the last 1,200 of 3,400 tokens are lost'],
  ])('%i of %i', (lost, learned, words) => {
    expect(lossInWords(lost, learned)).toBe(words);
  });
});
