// Runs files of tests over sources with switches, in a process that may be killed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { withSwitches } from './with-switches.mjs';

const { root, tests } = await new Promise((resolve) => process.once('message', resolve));
const byPath = new Map();
for (const mutant of JSON.parse(readFileSync(join(process.env.MUTANTS, 'mutants.json'), 'utf8'))) {
  const path = join(root, mutant.path);
  byPath.set(path, [...(byPath.get(path) ?? []), mutant]);
}
const vitest = await createVitest(
  'test',
  {
    root,
    watch: false,
    runner: join(root, 'scripts/mutate/switch-runner.mjs'),
    reporters: [{}],
    fileParallelism: false,
    silent: true,
    testTimeout: 120_000,
  },
  {
    plugins: [
      {
        name: 'switches',
        enforce: 'pre',
        load(id) {
          const mutants = byPath.get(id);
          return mutants === undefined ? undefined : withSwitches(readFileSync(id, 'utf8'), mutants);
        },
      },
    ],
  },
);
const known = new Map(
  (await vitest.globTestSpecifications()).map((each) => [each.moduleId.slice(root.length + 1), each]),
);
for (const test of tests) {
  const specification = known.get(test);
  if (specification === undefined) throw new Error(`${test} is no file of tests`);
  const { testModules } = await vitest.runTestSpecifications([specification]);
  // Files that ran before are there too.
  const own = testModules.find(({ moduleId }) => moduleId === specification.moduleId);
  process.send({ done: test, isLoaded: own !== undefined && own.errors().length === 0 });
}
await vitest.close();
process.exit(0);
