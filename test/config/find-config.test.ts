import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { CONFIG_NAMES, findConfig } from '../../src/config/find-config.ts';

let root: string;
let inner: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'tunelint-find-')));
  inner = join(root, 'a', 'b');
  mkdirSync(inner, { recursive: true });
  mkdirSync(join(root, '.git'));
});
const put = (name: string, text = '') => writeFileSync(join(root, name), text);

it('finds nothing beyond the root of the repository', () => {
  expect(findConfig(inner)).toEqual({ folder: undefined, last: root, code: undefined });
  mkdirSync(join(root, 'a', '.git'));
  put('.tunelintrc');
  expect(findConfig(inner)).toEqual({ folder: undefined, last: join(root, 'a'), code: undefined });
  expect(findConfig('/')).toEqual({ folder: undefined, last: '/', code: undefined });
});

it.each(CONFIG_NAMES.filter((name) => name !== 'package.json'))('finds %s in a folder above', (name) => {
  put(name);
  expect(findConfig(inner)).toEqual({ folder: root, last: root, code: undefined });
  put(`a/${name}`);
  expect(findConfig(inner)).toEqual({ folder: join(root, 'a'), last: root, code: undefined });
});

it('finds no folder of that name', () => {
  mkdirSync(join(root, '.tunelintrc'));
  expect(findConfig(inner).folder).toBeUndefined();
});

it.each([
  ['a member', '{ "tunelint": {} }', true],
  ['a member on two lines', '{ "tunelint" :\n{} }', true],
  ['no member', '{ "name": "x" }', false],
  ['another member', '{ "x-tunelint": {} }', false],
  ['a dependency', '{ "devDependencies": { "tunelint": "1" } }', false],
  ['nothing', '', false],
  ['a megabyte', `{ "tunelint": {} }${' '.repeat((1 << 20) - 18)}`, true],
  ['more', `{ "tunelint": {} }${' '.repeat((1 << 20) - 17)}`, false],
])('looks into a package.json with %s', (_, text, found) => {
  put('package.json', text);
  expect(findConfig(inner).folder).toBe(found ? root : undefined);
});

it.each(['ts', 'mts', 'js', 'mjs'])('tells of the nearest code with the ending %s, and does not take it', (ending) => {
  put(`tunelint.config.${ending}`);
  expect(findConfig(inner)).toEqual({ folder: undefined, last: root, code: join(root, `tunelint.config.${ending}`) });
  put('a/tunelint.config.js');
  expect(findConfig(inner).code).toBe(join(root, 'a', 'tunelint.config.js'));
});

it('takes a path through a file for one that does not exist', () => {
  put('file');
  expect(findConfig(join(root, 'file', 'x'))).toEqual({ folder: undefined, last: root, code: undefined });
});
