import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ruleList } from '../src/generated/rules.ts';

/** The rows of the demo. */
export const demo = readFileSync(new URL('../fixtures/demo/train.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const badLines = ruleList
  .flatMap(({ meta }) => meta.docs.bad)
  .map((each) => (typeof each === 'string' ? each : (each.file ?? '')))
  .filter((file) => file.length < 4000)
  .flatMap((file) => file.split('\n'));
const odd = ['', '  ', '\r', '[]', '"text"', '{"a":1,"a":2}', '{"messages":', 'caf\u00e9 \u2028'];

/** Lines of datasets mixed from good rows, every rule's bad rows and odd lines. */
export const datasets = fc.array(
  fc.oneof(fc.constantFrom(...demo), fc.constantFrom(...badLines), fc.constantFrom(...odd)),
  { minLength: 1, maxLength: 25 },
);
