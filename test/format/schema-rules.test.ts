import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleList } from '../../src/generated/rules.ts';

const root = new URL('../../schemas/', import.meta.url);

function* rulesNamedIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'x-tunelint-rule' && typeof value === 'string') yield value;
    else yield* rulesNamedIn(value);
  }
}

// A failure that is handed to a rule which does not take it would vanish, and with it the error.
it('every rule that a schema names takes the failures of that schema', () => {
  const files = readdirSync(root, { recursive: true }).filter((name) => String(name).endsWith('.json'));
  const named = new Set(
    files.flatMap((name) => [...rulesNamedIn(JSON.parse(readFileSync(new URL(String(name), root), 'utf8')))]),
  );
  expect(named.size).toBeGreaterThan(3);
  for (const id of [...named, 'schema']) {
    expect(ruleList.find(({ meta }) => meta.id === id)?.schemaFailure, id).toBeTypeOf('function');
  }
});
