import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import guards from './guards.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);

it.each(guards.map((guard) => [guard.guard, guard] as const))(
  '%s: stands where npm run guards looks for it',
  (_, { path, was, test }) => {
    expect(readFileSync(new URL(path, root), 'utf8').split(was)).toHaveLength(2);
    expect(existsSync(new URL(test, root))).toBe(true);
  },
);
