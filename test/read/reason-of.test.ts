import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { InputError } from '../../src/read/input-error.ts';
import { reasonOf } from '../../src/read/reason-of.ts';

const coded = (code: unknown): Error => Object.assign(new Error('the message'), { code });

it.each([
  ['ENOENT', 'no such file'],
  ['ERR_INVALID_ARG_VALUE', 'is no path'],
  ['ERR_INVALID_FILE_URL_HOST', 'names another host'],
  ['ERR_INVALID_FILE_URL_PATH', 'is no path'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'is a directory'],
  ['ELOOP', 'too many symbolic links'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EMFILE', 'too many open files'],
  ['EIO', 'EIO'],
  ['', ''],
])('an error with the code %j is %j', (code, reason) => {
  expect(reasonOf(coded(code))).toBe(reason);
});

it('a name that Node.js could not decode is told as such', () => {
  const undecoded = 'no such file, or one whose name is not UTF-8, which Node.js cannot open: rename it';
  const withPath = (code: string, path: string) => Object.assign(coded(code), { path });
  expect(reasonOf(withPath('ENOENT', 'caf\ufffd.jsonl'))).toBe(undecoded);
  expect(reasonOf(withPath('ENOENT', 'caf\u00e9.jsonl'))).toBe('no such file');
  expect(reasonOf(withPath('EACCES', 'caf\ufffd.jsonl'))).toBe('permission denied');
});

it.each([
  [new Error('the message'), 'the message'],
  [coded(7), 'the message'],
  [{ code: 'ENOENT' }, '[object Object]'],
  ['a text', 'a text'],
  [undefined, 'undefined'],
  [null, 'null'],
])('%o is %j', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});

it('tells the error of the system itself', () => {
  const thrown = (() => {
    try {
      return readFileSync('/none/such');
    } catch (error) {
      return error;
    }
  })();
  expect(reasonOf(thrown)).toBe('no such file');
});

it('an InputError has the name of the source and the reason apart, and together as its message', () => {
  const error = new InputError('a.jsonl', 'no such file');
  expect({ ...error, message: error.message }).toStrictEqual({
    name: 'InputError',
    input: 'a.jsonl',
    reason: 'no such file',
    message: 'a.jsonl: no such file',
  });
  expect(error).toBeInstanceOf(Error);
});
