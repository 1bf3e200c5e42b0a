import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { BaselineError } from '../../src/baseline/baseline-error.ts';
import { readBaseline } from '../../src/baseline/read-baseline.ts';
import { withoutMissingFiles } from '../../src/baseline/without-missing-files.ts';
import { writeBaseline } from '../../src/baseline/write-baseline.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunelint-baseline-'));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'data.jsonl'), '');
});

const EMPTY = '{ "version": 1, "files": {} }';
const entries = [{ rule: 'schema', messageId: 'tÿpe', count: 1 }];

it('reads what was written', () => {
  const path = join(folder, 'written.json');
  writeBaseline(path, new Map([['a.jsonl', entries]]));
  const text = readFileSync(path, 'utf8');
  expect(readBaseline(path)).toEqual({ text, baseline: new Map([['a.jsonl', entries]]) });
});

it('leaves a byte order mark away', () => {
  const path = join(folder, 'marked.json');
  writeFileSync(path, `\ufeff${EMPTY}`);
  expect(readBaseline(path)).toEqual({ text: EMPTY, baseline: new Map() });
});

it('is undefined where there is no file', () => {
  expect(readBaseline(join(folder, 'missing.json'))).toBeUndefined();
});

it('names the file that is no baseline, without steering a terminal', () => {
  const path = join(folder, 'bad\u001b.json');
  writeFileSync(path, '[]');
  const error = new BaselineError(`${folder}/bad\\u{1b}.json: is no baseline: it has no "files"`);
  expect(() => readBaseline(path)).toThrow(error);
  expect(error.name).toBe('BaselineError');
});

it('reads regular files only', () => {
  expect(() => readBaseline(join(folder, 'sub'))).toThrow(new BaselineError(`${folder}/sub: is no regular file`));
  const below = join(folder, 'data.jsonl', 'x');
  expect(() => readBaseline(below)).toThrow(new BaselineError(`${below}: ENOTDIR`));
});

it('says why it cannot be written', () => {
  expect(() => writeBaseline(join(folder, 'sub'), new Map())).toThrow(
    new BaselineError(`${folder}/sub cannot be written: is no regular file`),
  );
});

it('forgets files that are gone, seen from the folder of the baseline', () => {
  const names = ['data.jsonl', 'gone.jsonl', '<stdin>', join(folder, 'data.jsonl')];
  const baseline = new Map(names.map((name) => [name, entries]));
  expect([...withoutMissingFiles(baseline, join(folder, 'tunelint-suppressions.json'))]).toEqual([
    ['data.jsonl', entries],
    ['<stdin>', entries],
    [join(folder, 'data.jsonl'), entries],
  ]);
});
