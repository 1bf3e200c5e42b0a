import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

const CLEAR = '\r\u001b[2K';
const AT = { file: 'a\u001b.jsonl', bytes: 2_500_000, totalBytes: 10_000_000, examples: 12_345 };
let written: string[];
beforeEach(() => {
  written = [];
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function start(isTerminal = true, wanted = true) {
  const write = async (text: string) => void written.push(text);
  return createProgress({ isTerminal, columns: 80, write }, wanted);
}
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

it('is silent for half a second, then draws ten times a second', async () => {
  const progress = start();
  pass(499);
  progress.update(AT);
  await progress.clear();
  expect(written).toEqual([]);
  pass(1);
  progress.update(AT);
  pass(99);
  progress.update(AT);
  pass(1);
  progress.update({ ...AT, bytes: 5_099_999 });
  expect(written).toEqual([
    `${CLEAR}25 %  12,345 examples  5.0 MB/s  a\\u{1b}.jsonl`,
    `${CLEAR}50 %  12,345 examples  8.5 MB/s  a\\u{1b}.jsonl`,
  ]);
  await progress.clear();
  expect(written.at(-1)).toBe(CLEAR);
});

it('knows no share where it knows no end', () => {
  const progress = start();
  pass(1000);
  progress.update({ ...AT, totalBytes: undefined });
  pass(100);
  progress.update({ ...AT, bytes: 0, totalBytes: 0 });
  expect(written).toEqual([
    `${CLEAR}12,345 examples  2.5 MB/s  a\\u{1b}.jsonl`,
    `${CLEAR}0 %  12,345 examples  0.0 MB/s  a\\u{1b}.jsonl`,
  ]);
});

it('counts image URLs', () => {
  const progress = start();
  pass(500);
  progress.update({ ...AT, urls: { done: 1, total: 2000 } });
  expect(written).toEqual([`${CLEAR}1 of 2,000 image URLs checked`]);
});

it.each([
  [false, true],
  [true, false],
])('draws nothing with terminal %s and wanted %s', async (isTerminal, wanted) => {
  const progress = start(isTerminal, wanted);
  pass(1000);
  progress.update(AT);
  await progress.clear();
  expect(written).toEqual([]);
});
