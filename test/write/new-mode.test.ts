import { afterEach, expect, it } from 'vitest';
import { newMode } from '../../src/write/new-mode.ts';

const before = process.umask();
afterEach(() => void process.umask(before));

it.skipIf(process.platform === 'win32').each([
  [0o022, undefined, 0o644],
  [0o077, undefined, 0o600],
  [0o000, undefined, 0o666],
  [0o022, 0o777, 0o755],
  [0o027, 0o600, 0o600],
])('with the mask %o a file that asks for %o gets %o', (mask, wanted, mode) => {
  process.umask(mask);
  expect(newMode(wanted)).toBe(mode);
});
