import { expect, it } from 'vitest';
import { parseJson } from '../../../src/read/file-kinds/parse-json.ts';

it.each([
  ['{"a":[1]}', { a: [1] }],
  [' null\n', null],
  ['', undefined],
  ['{', undefined],
  ['undefined', undefined],
])('%j', (text, value) => expect(parseJson(text)).toEqual(value));
