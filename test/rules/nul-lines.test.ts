import { expect, it } from 'vitest';
import lineTooLong from '../../rules/line-too-long.ts';
import notUtf8 from '../../rules/not-utf8.ts';
import { found } from './found.ts';
import { asks, row, says } from './rows.ts';

const good = row([asks(), says()]);
const nuls = '\u0000'.repeat(2000);

it.each([
  ['at the end', `${good}\n${nuls}`, ['nulLong 2']],
  ['before another row', `${good}\n${nuls}\n${good}\n`, ['nulLong 2']],
  ['before text', `${good}\n${nuls}${good}\r\n`, ['nulLong 2']],
  ['within the limit', `${good}\n${nuls.slice(0, 500)}\n`, ['nulLine 2']],
  ['in the middle of a long line', `${good}\n${'x'.repeat(2000)}${nuls}\n`, []],
])('a line of NUL bytes over the limit, %s, is no text that is too long', async (_, file, told) => {
  const options = { limits: { lineBytes: 1000 } };
  expect(await found(notUtf8, { file, options })).toEqual(told);
  const isText = told.length === 0;
  expect(await found(lineTooLong, { file, options })).toEqual(isText ? ['unchecked 2'] : []);
});
