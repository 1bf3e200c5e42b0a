import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines longer than this make an iteration slow and find little. */
const LONGEST = 3000;
const SHORT = 160;

/**
 * What inputs are made of: lines of all fixtures and of the examples of all rules, each once.
 *
 * @param fixtures path of the folder of fixtures
 * @returns `lines` as bytes, `shortLines` those of few bytes, `records` the values of those that are objects
 */
export function seedPool(fixtures, ruleList) {
  const texts = new Set();
  for (const name of readdirSync(fixtures, { recursive: true }).sort()) {
    if (!/\.jsonl?$/.test(name)) continue;
    const lines = readFileSync(join(fixtures, name), 'utf8').split('\n');
    // The clean datasets are large and alike.
    for (const line of lines.slice(0, name.startsWith('clean') ? 12 : undefined)) texts.add(line);
  }
  for (const { meta } of ruleList) {
    for (const each of [...meta.docs.bad, ...meta.docs.good]) {
      const file = typeof each === 'string' ? each : (each.file ?? '');
      if (file.length < 2 * LONGEST) for (const line of file.split('\n')) texts.add(line);
    }
  }
  const lines = [...texts].filter((line) => line.length <= LONGEST);
  const records = lines.flatMap((line) => {
    try {
      const value = JSON.parse(line);
      return typeof value === 'object' && value !== null ? [value] : [];
    } catch {
      return [];
    }
  });
  const asBytes = lines.map((line) => Buffer.from(line));
  return { lines: asBytes, shortLines: asBytes.filter(({ length }) => length <= SHORT), records };
}
