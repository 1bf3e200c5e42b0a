// Runs mutants one by one in a process that may be killed: each in the source that tests load, never on disk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

const { root, mutants } = await new Promise((resolve) => process.once('message', resolve));
/** @type {{ path: string, start: number, end: number, text: string } | undefined} */
let current;

const vitest = await createVitest(
  'test',
  {
    root,
    watch: false,
    bail: 1,
    // A timeout is a kill too, and one that takes long.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: [{}],
    fileParallelism: false,
    silent: true,
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load(id) {
          if (current === undefined || id !== join(root, current.path)) return undefined;
          const text = readFileSync(id, 'utf8');
          return text.slice(0, current.start) + current.text + text.slice(current.end);
        },
      },
    ],
  },
);
const all = await vitest.globTestSpecifications();
const known = new Map(all.map((each) => [each.moduleId.slice(root.length + 1), each]));

for (const mutant of mutants) {
  const path = join(root, mutant.path);
  current = mutant;
  vitest.invalidateFile(path);
  const killer = await firstFailure(mutant);
  current = undefined;
  vitest.invalidateFile(path);
  // What kills has to be the mutant and nothing else.
  const control = { id: `without a mutant: ${killer}`, path: mutant.path, tests: [killer] };
  if (killer !== undefined && (await firstFailure(control)) !== undefined) {
    process.send({ broken: killer });
    process.exit(3);
  }
  process.send({ id: mutant.id, killer });
}
process.send({ done: true });
await vitest.close();
process.exit(0);

/** The first file of tests in which a test fails, or that cannot be read. */
async function firstFailure({ id, path, tests }) {
  const rule = /^rules\/(.*)\.ts$/.exec(path)?.[1];
  for (const test of tests) {
    const specification = known.get(test);
    if (specification === undefined) continue;
    process.send({ running: id });
    // All rules have their tests in one file.
    if (rule !== undefined && test === 'test/rules.test.ts') vitest.setGlobalTestNamePattern(new RegExp(`^${rule} `));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
    vitest.resetGlobalTestNamePattern();
    // Files that ran before are there too.
    const own = testModules.find(({ moduleId }) => moduleId === specification.moduleId);
    if (unhandledErrors.length > 0 || own?.state() === 'failed') return test;
  }
  return undefined;
}
