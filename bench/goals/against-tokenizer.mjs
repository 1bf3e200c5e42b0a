import { makeData } from '../data/make-data.mjs';
import { alternate } from '../measure/alternate.mjs';
import { lint } from '../measure/lint.mjs';
import { measure } from '../measure/measure.mjs';
import { median } from '../measure/median.mjs';

/**
 * cpu of the whole lint over cpu of a tokenizer's process. What that process spent on reading and parsing the file is
 * taken off, as it says itself; its start and its tables stay in, as they do on our side. A row without a goal compares
 * with its encoding loop alone.
 */
export async function againstTokenizer({ goal, data, yardstick, name, most, rounds }) {
  const { path } = makeData(data);
  const loops = [];
  const { a, b, ratio } = await alternate(
    rounds,
    async () => (await lint(path)).cpu,
    async () => {
      const { cpu, stdout, stderr, code, command } = await measure(process.execPath, [yardstick, path]);
      if (code !== 0) throw new Error(`${command}: exit code ${code}\n${stderr}`);
      const { read, encode } = JSON.parse(stdout);
      loops.push(encode);
      return cpu - read;
    },
  );
  const loop = median(loops);
  return [
    { goal, metric: `cpu: lint ${data} / ${name} encoding its contents`, unit: 's', a, b, ratio, most },
    { goal, metric: `the same / the encoding loop alone`, unit: 's', a, b: loop, ratio: a / loop },
  ];
}
