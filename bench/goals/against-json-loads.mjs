import { fileURLToPath } from 'node:url';
import { makeData } from '../data/make-data.mjs';
import { alternate } from '../measure/alternate.mjs';
import { lint } from '../measure/lint.mjs';
import { measure } from '../measure/measure.mjs';

const YARDSTICK = fileURLToPath(new URL('../yardsticks/json_loads.py', import.meta.url));
const OTHERS = ['tools-100mb', 'short-100mb', 'images-100mb'];

/** Goal 3: lint without tokens against Python's json.loads per line; on the other kinds of rows for information. */
export async function againstJsonLoads({ rounds, quick }) {
  const data = quick ? 'chat-10mb' : 'chat-100mb';
  const metric = (name) => `cpu: lint --no-tokens ${name} / python3 json.loads`;
  const python = await pythonPath();
  if (python === undefined) return [{ goal: 3, metric: metric(data), missing: 'python3 is missing', most: 1 }];
  const rows = [];
  for (const name of quick ? [data] : [data, ...OTHERS]) {
    const { path } = makeData(name);
    const sides = await alternate(
      rounds,
      async () => (await lint(path, ['--no-tokens'])).cpu,
      async () => (await measure(python, [YARDSTICK, path])).cpu,
    );
    rows.push({ goal: 3, metric: metric(name), unit: 's', ...sides, ...(name === data ? { most: 1 } : {}) });
  }
  return rows;
}

/** The interpreter itself: `python3` may be a launcher, whose own cpu is not Python's. */
async function pythonPath() {
  const { code, stdout } = await measure('python3', ['-c', 'import sys; print(sys.executable)']);
  return code === 0 ? stdout.trim() : undefined;
}
