import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../scripts/fuzz/checks.mjs';
import { problemOf } from '../../scripts/fuzz/problem-of.mjs';
import * as product from '../../scripts/fuzz/product.mjs';

const folder = new URL('../../fixtures/fuzz/', import.meta.url);

/** Which way a check cuts its input depends on dice. */
const THROWS = 40;

/** Everything that the fuzzer ever found, each under the check that it broke. */
describe('what the fuzzer found', () => {
  it.each(readdirSync(folder))('%s stays repaired', async (name) => {
    const kind = name.split('-')[0] as keyof typeof CHECKS;
    const bytes = readFileSync(new URL(name, folder));
    for (let seed = 0; seed < THROWS; seed++)
      expect(await problemOf(CHECKS[kind].check, bytes, seed, product)).toBeUndefined();
  });
});
