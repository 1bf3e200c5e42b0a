import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cpuMs } from '../cpu-ms.ts';
import { baitsFor } from './baits-for.ts';

const json = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const bounded = new Set((json('./exceptions.json') as { regex: string }[]).map(({ regex }) => regex));
/** All of src and rules: regexes.test.ts sees to that. */
const regexes = Object.keys(json('./verdicts.json')).filter((regex) => !bounded.has(regex));
const parsed = (regex: string) => {
  const end = regex.lastIndexOf('/');
  return new RegExp(regex.slice(1, end), regex.slice(end + 1));
};

/** Looks at all of a text; a sticky expression asks for one place only. */
function search(regex: RegExp, text: string): void {
  regex.lastIndex = 0;
  if (regex.global && !regex.sticky) text.replace(regex, '');
  else regex.test(text);
}

/** The least of three: compiling and collecting garbage is no fault of the expression. */
function leastMs(regex: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && least > MOST_MS; round++) {
    const before = cpuMs();
    search(regex, text);
    least = Math.min(least, cpuMs() - before);
  }
  return least;
}

/** Gate G22 of the reliability goals. What is quadratic takes seconds for such a text. */
const MOST_MS = 50;

it(`each searches 100,000 characters of bait in ${MOST_MS} ms`, { timeout: 300_000 }, () => {
  const slow: string[] = [];
  let slowest = { ms: 0, regex: '' };
  let baits = 0;
  for (const regex of regexes) {
    for (const bait of baitsFor(regex)) {
      baits++;
      const ms = leastMs(parsed(regex), bait);
      if (ms > slowest.ms) slowest = { ms, regex };
      if (ms > MOST_MS) slow.push(`${regex} on ${JSON.stringify(bait.slice(0, 30))}: ${ms.toFixed(0)} ms`);
    }
  }
  console.log(
    `${baits} baits for ${regexes.length} expressions; slowest ${slowest.ms.toFixed(1)} ms: ${slowest.regex}`,
  );
  expect(slow).toEqual([]);
});

it.each(['/b+$/', '/\\d+y/', '/(?:ab)+c/', '/\\s*,/'])('%s, which is quadratic, is found with less of it', (regex) => {
  expect(baitsFor(regex, 30_000).some((bait) => leastMs(parsed(regex), bait) > MOST_MS)).toBe(true);
});
