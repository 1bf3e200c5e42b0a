import { makeData } from '../data/make-data.mjs';
import { alternate } from '../measure/alternate.mjs';
import { lint } from '../measure/lint.mjs';
import { measure } from '../measure/measure.mjs';

/** Short runs scatter more: this many times the rounds. */
const TIMES = 7;

/** Goal 4: lint of ten rows with tokens against an empty Node process. */
export async function startUp({ rounds }) {
  const { path } = makeData('chat-10rows');
  const sides = await alternate(
    rounds * TIMES,
    async () => (await lint(path)).cpu,
    async () => (await measure(process.execPath, ['-e', '0'])).cpu,
  );
  return [{ goal: 4, metric: 'cpu: lint of 10 rows / node -e 0', unit: 's', ...sides, most: 2.6 }];
}
