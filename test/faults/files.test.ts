import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, command, goodRows, isLinux, tempFolder } from './command.ts';

const folder = tempFolder();
const good = join(folder, 'good.jsonl');
const bad = join(folder, 'bad.jsonl');
writeFileSync(good, goodRows(50));
writeFileSync(bad, `${goodRows(50)}{"messages": 1}\n`);
const isRoot = process.getuid?.() === 0;
/** Root may read and write everything; the tests of permissions then run as nobody. */
const asNobody = isRoot ? 'setpriv --reuid=65534 --regid=65534 --clear-groups' : '';
const canDrop =
  !isRoot || spawnSync('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', 'true']).status === 0;
if (isLinux && !canDrop) console.warn('skipped: permissions, for which root has to become somebody else');

describe.skipIf(!isLinux)('files that cannot be read', () => {
  it.each([
    ['a folder under a name', '.', 0],
    ['a missing file', 'missing.jsonl', 2],
    ['a link to nothing', 'dangling.jsonl', 2],
    ['a link to itself', 'loop.jsonl', 2],
    ['a name that is too long', `${'n'.repeat(300)}.jsonl`, 2],
  ])('%s is told in one line, and the others are still checked', async (_, name, expected) => {
    const here = tempFolder();
    symlinkSync(join(here, 'nowhere'), join(here, 'dangling.jsonl'));
    symlinkSync(join(here, 'loop.jsonl'), join(here, 'loop.jsonl'));
    writeFileSync(join(here, 'data.txt'), 'no rows\n');
    const { code, stdout, stderr } = await command([join(here, name), bad, '-f', 'json']);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout).files.map((file: { path: string }) => file.path)).toContain(bad);
    expect(expected === 2 || stderr.startsWith('tunelint: ')).toBe(true);
  });

  it.skipIf(!canDrop)('an unreadable file is told in one line', () => {
    const here = tempFolder();
    chmodSync(here, 0o755);
    const path = join(here, 'secret.jsonl');
    writeFileSync(path, goodRows(20));
    chmodSync(path, isRoot ? 0o600 : 0);
    const { code, stderr } = bash(`${asNobody} "$NODE" "$BIN" "${path}"`, { HOME: '/nonexistent' });
    expect([code, stderr]).toEqual([2, `tunelint: ${path}: permission denied\n`]);
  });

  it.skipIf(!canDrop)('--fix leaves what is in a folder that must not be written, and a read-only file', () => {
    for (const readOnly of ['folder', 'file']) {
      const here = tempFolder();
      const path = join(here, 'train.jsonl');
      writeFileSync(path, `\ufeff${goodRows(20)}`);
      // Its own owner may not write it either.
      if (isRoot) chownSync(path, 65534, 65534);
      chmodSync(path, readOnly === 'file' ? 0o444 : 0o666);
      chmodSync(here, readOnly === 'file' ? 0o777 : 0o555);
      const { code } = bash(`${asNobody} "$NODE" "$BIN" --fix "${path}"`, { HOME: '/nonexistent' });
      expect(code).toBe(2);
      expect(readFileSync(path, 'utf8')).toBe(`\ufeff${goodRows(20)}`);
      expect(readdirSync(here)).toEqual(['train.jsonl']);
    }
  });

  it('a full disk leaves a file that is repaired as it was', () => {
    const here = tempFolder();
    const path = join(here, 'train.jsonl');
    const before = `\ufeff${goodRows(3000)}`;
    writeFileSync(path, before);
    // No file may grow beyond 100 KB: the write fails as on a full disk, for root too.
    const { code } = bash(`ulimit -f 100; tunelint --fix "${path}"`);
    expect(code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(here)).toEqual(['train.jsonl']);
  });
});

describe.skipIf(!isLinux)('what is no regular file', () => {
  it.each(['/dev/null', '/dev/zero', '/dev/full', '/proc/self/mem', '/proc/self/status'])(
    '%s comes to an end',
    async (path) => {
      const { code, stderr } = await command([path, '-f', 'json']);
      expect([1, 2]).toContain(code);
      expect(stderr).not.toMatch(/^ +at |internal error/m);
    },
  );

  it.each([
    ['-o', '/dev/null'],
    ['-f', 'json=/dev/null'],
  ])('a device takes a report (%s %s) and stays one', async (...flags) => {
    expect((await command([bad, ...flags])).code).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('a pipe is read once, and not repaired', () => {
    const { code, stdout } = bash(`tunelint -f json <(cat "${bad}")`);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).files[0].lines).toBe(51);
    expect(bash(`tunelint --fix <(cat "${good}")`).code).toBe(2);
    const fifo = join(tempFolder(), 'rows.jsonl');
    const fixed = bash(
      `mkfifo "${fifo}"; (cat "${good}" > "${fifo}") > /dev/null 2>&1 & tunelint --fix "${fifo}"; code=$?; kill $! 2> /dev/null; exit $code`,
    );
    expect([fixed.code, fixed.stderr]).toEqual([2, `tunelint: ${fifo}: not fixed: it is no regular file\n`]);
  });
});

describe.skipIf(!isLinux)('names', () => {
  it('that begin with a hyphen stand behind --, or with ./', () => {
    const here = tempFolder();
    for (const name of ['-rf.jsonl', '--fix.jsonl']) writeFileSync(join(here, name), goodRows(50));
    expect(bash(`cd "${here}"; tunelint -- -rf.jsonl --fix.jsonl; tunelint ./-rf.jsonl`).code).toBe(0);
    expect(bash(`cd "${here}"; tunelint -rf.jsonl`).code).toBe(2);
  });

  it('that are no UTF-8 are told, and nothing else is taken for them', () => {
    const here = tempFolder();
    const { code, stderr } = bash(`cd "${here}"; cp "${good}" $'caf\\xe9.jsonl'; tunelint $'caf\\xe9.jsonl'`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^tunelint: caf.*\.jsonl: no such file, or one whose name is not UTF-8, .+: rename it\n$/);
  });

  it('may be 5,000, of which some are gone', () => {
    const here = join(folder, 'many');
    mkdirSync(here);
    for (let index = 0; index < 5000; index++) writeFileSync(join(here, `${index}.jsonl`), goodRows(1, index));
    const flags = '--only invalid-json -f compact';
    const { code, stderr } = bash(`cd "${here}"; tunelint ${flags} *.jsonl gone.jsonl`);
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
  });
});
