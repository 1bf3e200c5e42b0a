import { expect, it, vi } from 'vitest';
import { readLine } from '../../src/read/read-lines.ts';

/** As if no string could be longer. */
vi.mock('node:buffer', async (original) => {
  const buffer = await original<typeof import('node:buffer')>();
  return { ...buffer, constants: { ...buffer.constants, MAX_STRING_LENGTH: 6 } };
});

it.each([
  ['[1234]', 0, { kind: 'parsed', text: '[1234]' }],
  ['[12345]', 0, { kind: 'too-long', text: '', bytes: 7, isNul: false }],
  ['[12345]', 1, { kind: 'broken', text: '12345]' }],
  ['       ', 0, { kind: 'blank', text: '       ' }],
])('a line that is longer than a string can be: %j from %i', (text, start, expected) => {
  const place = { file: 0, offset: 0, line: 0, example: 0 };
  expect(readLine(Buffer.from(text), start, text.length, place)).toMatchObject({ ...expected, place });
});
