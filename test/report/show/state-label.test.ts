import { describe, expect, it } from 'vitest';
import type { MessageState } from '../../../src/report/show/message-state.ts';
import { isCutOff, stateLabel } from '../../../src/report/show/state-label.ts';

const state = (about: Partial<MessageState> = {}): MessageState => ({
  pointer: '/messages/0',
  training: 'context',
  tokens: 20,
  learned: 0,
  kept: 20,
  tools: 0,
  results: 0,
  ...about,
});

describe('stateLabel', () => {
  it.each<[Partial<MessageState>, string, string]>([
    [{}, 'dim', 'context only · 20 tokens'],
    [{ training: 'trained' }, 'green', 'trained · 20 tokens'],
    [{ training: 'rejected' }, 'yellow', 'rejected: the model learns to avoid it · 20 tokens'],
    [{ training: 'weight-0' }, 'yellow', 'weight 0: context only · 20 tokens'],
    [{ tokens: undefined, kept: 0 }, 'dim', 'context only'],
    [{ tokens: 1, kept: 1 }, 'dim', 'context only · 1 token'],
    [{ tokens: 2000, kept: 2000 }, 'dim', 'context only · 2,000 tokens'],
    [{ tokens: 2001, kept: 2001, tools: 2000 }, 'dim', 'context only · 1 token and 2,000 of tool definitions'],
    [{ results: 1 }, 'dim', 'context only · 20 tokens'],
    [{ results: 2 }, 'dim', 'context only · 20 tokens for 2 results'],
    [{ training: 'trained', learned: 1 }, 'green', 'trained · 20 tokens · 1 learned'],
    [{ training: 'trained', learned: 20 }, 'green', 'trained · 20 tokens'],
    [
      { training: 'trained', tokens: 3000, learned: 2999, kept: 1000 },
      'red',
      'trained · 3,000 tokens · 2,999 learned · cut off after 1,000',
    ],
    [{ kept: 19 }, 'red', 'context only · 20 tokens · cut off after 19'],
    [{ kept: 0 }, 'red', 'cut off · 20 tokens, none is read'],
    [{ tokens: 0, kept: 0 }, 'dim', 'context only · 0 tokens'],
  ])('of %j', (about, style, text) => {
    expect(stateLabel(state(about))).toEqual({ style, text });
  });

  it('says that a message was not read', () => {
    expect(stateLabel(undefined)).toEqual({ style: 'dim', text: 'not read' });
  });
});

describe('isCutOff', () => {
  it.each<[MessageState | undefined, boolean]>([
    [undefined, false],
    [state(), false],
    [state({ kept: 0 }), true],
    [state({ kept: 1 }), false],
    [state({ kept: 0, tokens: 0 }), false],
    [state({ kept: 0, tokens: undefined }), false],
  ])('of %j is %s', (of, is) => {
    expect(isCutOff(of)).toBe(is);
  });
});
