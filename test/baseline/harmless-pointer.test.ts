import { expect, it } from 'vitest';
import { harmlessPointer } from '../../src/baseline/harmless-pointer.ts';

it.each([
  ['', ''],
  ['/messages/12/content', '/messages/12/content'],
  ['/messages/123456/kari', '/messages/123456/…'],
  ['/messages/1234567', '/messages/…'],
  ['/kari@example.com/0', '/…/0'],
  ['/a1/1a', '/…/…'],
  ['/arguments/image_tag', '/arguments/image_tag'],
  [`/${'0/'.repeat(49)}0`, `/${'0/'.repeat(49)}0`],
  [`/${'0/'.repeat(49)}00`, `/${'0/'.repeat(49)}…`],
])('%s is shown as %s', (pointer, shown) => {
  expect(harmlessPointer(pointer)).toBe(shown);
});

it('knows keys of every format', () => {
  const pointer = '/messages/0/tool_calls/1/function/arguments';
  expect(harmlessPointer(pointer)).toBe(pointer);
  expect(harmlessPointer('/preferred_output/0/weight/hyperparameters/image_tag')).toBe(
    '/preferred_output/0/weight/hyperparameters/image_tag',
  );
});
