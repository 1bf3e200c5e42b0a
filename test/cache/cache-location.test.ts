import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheLocation } from '../../src/cache/cache-location.ts';
import { userCacheFolder } from '../../src/cache/user-cache-folder.ts';

it.each([
  ['linux', {}, join(homedir(), '.cache', 'tunelint')],
  ['linux', { XDG_CACHE_HOME: '' }, join(homedir(), '.cache', 'tunelint')],
  ['linux', { XDG_CACHE_HOME: '/c', LOCALAPPDATA: '/l' }, '/c/tunelint'],
  ['freebsd', { XDG_CACHE_HOME: '/c' }, '/c/tunelint'],
  ['darwin', { XDG_CACHE_HOME: '/c' }, join(homedir(), 'Library', 'Caches', 'tunelint')],
  ['win32', {}, join(homedir(), 'AppData', 'Local', 'tunelint', 'Cache')],
  ['win32', { LOCALAPPDATA: '/l', XDG_CACHE_HOME: '/c' }, '/l/tunelint/Cache'],
] as const)('the caches of a user of %s with %j', (platform, env, folder) => {
  expect(userCacheFolder(env, platform)).toBe(folder);
});

it.each([
  ['some/where', { folder: 'some/where' }],
  ['some/where.d/', { folder: 'some/where.d/' }],
  ['some\\where.d\\', { folder: 'some\\where.d\\' }],
  ['where.d/last', { folder: 'where.d/last' }],
  ['where/last.cache', { file: 'where/last.cache' }],
  ['.hidden', { folder: '.hidden' }],
])('%s is a folder or a file by its name', (path, location) => {
  expect(cacheLocation(path, {})).toEqual(location);
});

it('a path is what is there', () => {
  const root = mkdtempSync(join(tmpdir(), 'tunelint-location-'));
  mkdirSync(join(root, 'is.folder'));
  writeFileSync(join(root, 'is.file'), '');
  expect(cacheLocation(join(root, 'is.folder'), {})).toEqual({ folder: join(root, 'is.folder') });
  expect(cacheLocation(join(root, 'is.file'), {})).toEqual({ file: join(root, 'is.file') });
});
