import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { removeStaleDrafts } from '../../src/write/stale-drafts.ts';

/** More than any system gives a process. */
const DEAD = 99_999_999;
const HEX = '0123456789abcdef';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-stale-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Which of these files stay. */
function left(...names: readonly string[]): readonly string[] {
  for (const name of names) writeFileSync(join(folder, name), '');
  removeStaleDrafts(join(folder, 'train.jsonl'));
  return readdirSync(folder).sort();
}

it('removes the drafts of a file whose processes have gone', () => {
  expect(left(`.train.jsonl.${DEAD}.${HEX}.tunelint-tmp`, `.train.jsonl.${DEAD - 1}.${HEX}.tunelint-tmp`)).toEqual([]);
});

it.each([
  ['the file itself', 'train.jsonl'],
  ['the draft of a process that lives', `.train.jsonl.${process.pid}.${HEX}.tunelint-tmp`],
  ['the draft of another file', `.other.jsonl.${DEAD}.${HEX}.tunelint-tmp`],
  ['the draft of a file whose name goes on', `.train.jsonl.gz.${DEAD}.${HEX}.tunelint-tmp`],
  ['what is not hidden', `train.jsonl.${DEAD}.${HEX}.tunelint-tmp`],
  ['another suffix', `.train.jsonl.${DEAD}.${HEX}.tmp`],
  ['more behind the suffix', `.train.jsonl.${DEAD}.${HEX}.tunelint-tmp.bak`],
  ['a name without a process', `.train.jsonl.${HEX}.tunelint-tmp`],
  ['a process that is no number', `.train.jsonl.12x.${HEX}.tunelint-tmp`],
  ['too few digits', `.train.jsonl.${DEAD}.${HEX.slice(1)}.tunelint-tmp`],
  ['too many digits', `.train.jsonl.${DEAD}.0${HEX}.tunelint-tmp`],
  ['other digits', `.train.jsonl.${DEAD}.${HEX.toUpperCase()}.tunelint-tmp`],
  ['nothing between', '.train.jsonl..tunelint-tmp'],
])('leaves %s', (_, name) => {
  expect(left(name)).toEqual([name]);
  // Others are still removed.
  expect(left(name, `.train.jsonl.${DEAD}.${HEX}.tunelint-tmp`)).toEqual([name]);
});

it.each([
  ['that may not be asked', Object.assign(new Error('no'), { code: 'EPERM' }), 1],
  ['that is not there', Object.assign(new Error('no'), { code: 'ESRCH' }), 0],
  ['of which the system knows nothing', new Error('no'), 0],
  ['of which something else is thrown', { code: 'EPERM' }, 0],
])('asks the system for a process with signal 0: one %s', (_, error, files) => {
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw error;
  });
  expect(left(`.train.jsonl.4711.${HEX}.tunelint-tmp`)).toHaveLength(files);
  expect(kill.mock.calls).toEqual([[4711, 0]]);
});

it('never throws', () => {
  removeStaleDrafts(join(folder, 'none/train.jsonl'));
  mkdirSync(join(folder, `.train.jsonl.${DEAD}.${HEX}.tunelint-tmp`));
  expect(left()).toHaveLength(1);
});
