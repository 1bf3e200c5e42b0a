import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../src/secret/find-secrets.ts';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly parts: readonly string[];
  readonly label: 'secret' | 'not-secret';
  readonly optional?: boolean;
}

const corpus = new URL('../../../shared/reliability/corpora/secrets/index.jsonl', import.meta.url);

/** Fake keys and look-alikes, kept outside the repository. */
describe.skipIf(!existsSync(corpus))('the corpus of secrets (skipped where ../shared is absent)', () => {
  const entries = existsSync(corpus)
    ? readFileSync(corpus, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Entry)
        .filter(({ optional }) => optional !== true)
    : [];
  const isFound = ({ parts }: Entry) => findSecrets(parts.join('')).length > 0;

  it('is recognised to 95 % and more', () => {
    const secrets = entries.filter(({ label }) => label === 'secret');
    const missed = secrets.filter((entry) => !isFound(entry)).map(({ type }) => type);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(secrets.length * 0.05);
    expect(missed).toEqual([]);
  });

  it('gives no false alarm', () => {
    const others = entries.filter(({ label }) => label === 'not-secret');
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(isFound).map(({ id }) => id)).toEqual([]);
  });
});
