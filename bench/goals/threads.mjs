import { makeData } from '../data/make-data.mjs';
import { alternate } from '../measure/alternate.mjs';
import { hasFlag } from '../measure/has-flag.mjs';
import { lint } from '../measure/lint.mjs';

/** Goal 7: wall time with two workers against one. */
export async function threads({ rounds, quick }) {
  const data = quick ? 'chat-20mb' : 'chat-1gb';
  const metric = `wall: lint ${data}, --concurrency 2 / 1`;
  if (!(await hasFlag('--concurrency'))) return [{ goal: 7, metric, missing: 'not yet', most: 0.6 }];
  const { path } = makeData(data);
  const wall = async (workers) => (await lint(path, ['--concurrency', workers])).wall;
  const sides = await alternate(
    rounds,
    () => wall('2'),
    () => wall('1'),
  );
  return [{ goal: 7, metric, unit: 's', ...sides, most: 0.6 }];
}
