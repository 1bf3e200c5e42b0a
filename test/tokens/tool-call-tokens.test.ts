import { describe, expect, it } from 'vitest';
import type { ToolCallView } from '../../src/format/tool-calls.ts';
import {
  parallelResultTokens,
  REQUEST_CALLS,
  TRAINING_CALLS,
  toolCallTokens,
  toolResultTokens,
  writeCalls,
  writeResults,
} from '../../src/tokens/tool-call-tokens.ts';
import { LETTERS } from './letters.ts';

const call = (name: string | undefined, given: unknown, more: object = {}) =>
  ({ name, arguments: given, ...more }) as unknown as ToolCallView;

describe('writeCalls', () => {
  it.each([
    [[call('f', '{"a": 1}')], TRAINING_CALLS, ' to=functions.f', '{"a": 1}', [0]],
    [[call('f', '{"a": 1}')], REQUEST_CALLS, ' to=functions.f', '{"a":1}', [0]],
    [[call('f', 'no JSON')], REQUEST_CALLS, ' to=functions.f', 'no JSON', [0]],
    [[call(undefined, { a: 1 })], TRAINING_CALLS, ' to=functions.', '{"a":1}', [0]],
    [[call('f', undefined)], TRAINING_CALLS, ' to=functions.f', '', [0]],
    [
      [call('f', '{"a": 1}'), call(undefined, { b: 2 })],
      TRAINING_CALLS,
      ' to=multi_tool_use.parallel',
      '{"tool_uses":[{"recipient_name":"functions.f","parameters":{"a":1}},{"recipient_name":"functions.","parameters":{"b":2}}]}',
      [14, 68],
    ],
  ])('%j', (calls, style, header, body, starts) => {
    expect(writeCalls(calls, style)).toEqual({ header, body, starts });
  });
});

describe('toolCallTokens', () => {
  it.each([
    [[], TRAINING_CALLS, { tokens: 0, produced: 0, accuracy: 'exact' }],
    [[call('f', '{"a": 1}')], TRAINING_CALLS, { tokens: 15 + 8 + 4, produced: 15 + 8 + 4, accuracy: 'close' }],
    [[call('f', '{"a": 1}')], REQUEST_CALLS, { tokens: 15 + 7 + 5, produced: 15 + 7 + 4, accuracy: 'close' }],
    [[call('f', { a: 1 })], TRAINING_CALLS, { tokens: 15 + 7 + 4, produced: 15 + 7 + 4, accuracy: 'estimate' }],
    [
      [call('f', '{}', { kind: 'custom' })],
      TRAINING_CALLS,
      { tokens: 15 + 2 + 4, produced: 15 + 2 + 4, accuracy: 'estimate' },
    ],
    // Its name, and what stands around both calls.
    [
      [call('f', '{}'), call('f', '{}')],
      REQUEST_CALLS,
      { tokens: 27 + 113 + 4, produced: 27 + 113 + 4, accuracy: 'estimate' },
    ],
  ])('%j', (calls, style, tokens) => expect(toolCallTokens(calls, style, LETTERS)).toEqual(tokens));
});

describe('results', () => {
  it('of a single call are texts with empty lines between them', () => {
    expect(toolResultTokens('f', ['ab', 'c'], LETTERS)).toBe(5 + 1 + 5);
    expect(toolResultTokens('', [], LETTERS)).toBe(5);
  });

  it('of parallel calls are one list', () => {
    expect(writeResults([['{"a":', '1}'], ['so'], []])).toEqual({ body: '[{"a": 1}, "so", ""]', starts: [1, 11, 17] });
    expect(writeResults([])).toEqual({ body: '[]', starts: [] });
    expect(parallelResultTokens([['so'], ['1']], LETTERS)).toBe(10 + '["so", 1]'.length);
  });
});
