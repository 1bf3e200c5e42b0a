import { expect, it } from 'vitest';
import { paintFor } from '../../src/cli/colours.ts';
import { columnsOf } from '../../src/cli/columns-of.ts';
import type { Output } from '../../src/cli/io.ts';

const output = (isTerminal: boolean, columns?: number): Output => ({
  isTerminal,
  columns,
  write: async () => undefined,
});

it.each([
  [false, undefined, {}, false],
  [true, undefined, {}, true],
  [true, false, { FORCE_COLOR: '1' }, false],
  [false, true, { NO_COLOR: '1' }, true],
  [false, undefined, { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, true],
  [true, undefined, { FORCE_COLOR: '0' }, false],
  [true, undefined, { FORCE_COLOR: 'false' }, false],
  [true, undefined, { FORCE_COLOR: '' }, true],
  [false, undefined, { FORCE_COLOR: '' }, false],
  [true, undefined, { NO_COLOR: '1' }, false],
  [true, undefined, { NO_COLOR: '' }, true],
  [true, undefined, { TERM: 'dumb' }, false],
  [true, undefined, { TERM: 'xterm' }, true],
])('terminal %s, flag %s and %j: %s', (isTerminal, flag, env, coloured) => {
  const paint = paintFor(output(isTerminal), flag, env);
  expect(paint('red', 'x')).toBe(coloured ? '\u001b[31mx\u001b[39m' : 'x');
});

it.each([
  [undefined, 100],
  [59, 60],
  [61, 61],
  [119, 119],
  [500, 120],
])('a terminal of %s columns is taken for %d', (columns, width) => {
  expect(columnsOf(output(true, columns))).toBe(width);
});

it('takes a file for a hundred columns', () => {
  expect(columnsOf(undefined)).toBe(100);
});
