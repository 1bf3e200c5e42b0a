import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Tests that run the built command or look at no source, and those that take longest. */
const LEFT_OUT =
  /^test\/(?:faults|ci|docs|bench|release|supply-chain|package|regexes)|^test\/(?:bundle|completion-shell)\.test|robustness|load-counter|engine\/threads|service\/isolation|baseline\/(?:threads|engine)|linear-time|long-lines|known-values/;

/** The examples of all rules, of which those of one rule are run. */
const EXAMPLES = 'test/rules.test.ts';

/**
 * Which test files may notice a change of a source file, most specific first.
 *
 * @param most how many of them
 */
export function testsFor(root, most) {
  const tests = readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => `test/${name}`)
    .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name));
  const imports = new Map();
  const reach = new Map(tests.map((test) => [test, reachOf(test)]));
  const own = new Map(tests.map((test) => [test, new Set(importsOf(test))]));
  return (file) => {
    const rank = (test) =>
      (basename(test, '.test.ts') === basename(file, '.ts') ? 0 : 4) +
      (own.get(test).has(file) ? 0 : 2) +
      (dirname(test).slice('test/'.length) === dirname(file).slice('src/'.length) ? 0 : 1);
    const able = tests.filter((test) => reach.get(test).has(file) && test !== EXAMPLES);
    able.sort((a, b) => rank(a) - rank(b) || reach.get(a).size - reach.get(b).size);
    return [...(file.startsWith('rules/') ? [EXAMPLES] : []), ...able.slice(0, most)];
  };

  function importsOf(file) {
    let known = imports.get(file);
    if (known === undefined) {
      const text = readFileSync(join(root, file), 'utf8');
      known = [...text.matchAll(/(?:from|import\(|import) ?'(\.[^']*\.ts)'/g)].map(([, path]) =>
        resolve('/', dirname(file), path).slice(1),
      );
      imports.set(file, known);
    }
    return known;
  }

  function reachOf(test) {
    const seen = new Set([test]);
    for (const file of seen) for (const next of importsOf(file)) seen.add(next);
    return seen;
  }
}
