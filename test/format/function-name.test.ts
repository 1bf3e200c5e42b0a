import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isFunctionName } from '../../src/format/function-name.ts';

it.each(['tool', 'tool-call', 'message'])('agrees with the patterns of %s', (name) => {
  const schema = readFileSync(new URL(`../../schemas/shared/${name}.schema.json`, import.meta.url), 'utf8');
  const patterns = [...schema.matchAll(/"pattern": "([^"]*)"/g)].map(([, pattern]) => new RegExp(pattern ?? ''));
  expect(patterns.length).toBeGreaterThan(0);
  for (const word of [
    'get_price',
    'get-price',
    'x'.repeat(64),
    'x'.repeat(65),
    '',
    'get price',
    'get.price',
    'préis',
  ]) {
    for (const pattern of patterns) expect(isFunctionName(word)).toBe(pattern.test(word));
  }
});
