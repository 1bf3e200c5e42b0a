import { expect, it } from 'vitest';
import { alternate } from '../../bench/measure/alternate.mjs';
import { measure } from '../../bench/measure/measure.mjs';
import { resultsTable } from '../../bench/report/results-table.mjs';

// Windows has no bash to read the kernel's figures with.
it.skipIf(process.platform === 'win32')(
  'measures a process without touching it: its output, its exit code, the cpu of its threads, its memory',
  async () => {
    const program = `
    const { Worker } = require('node:worker_threads');
    const kept = Buffer.alloc(200e6, 1);
    const spin = 'const end = Date.now() + 300; while (Date.now() < end);';
    Promise.all([1, 2].map(() => new Promise((done) => new Worker(spin, { eval: true }).on('exit', done)))).then(() => {
      console.log(process.execArgv.length, kept.length, JSON.stringify(process.cpuUsage()));
      process.exitCode = 3;
    });`;
    const { code, stdout, cpu, peak } = await measure(process.execPath, ['-e', program], { memory: true });
    expect(code).toBe(3);
    const [flags, kept, usage] = stdout.trim().split(' ');
    const { user, system } = JSON.parse(usage ?? '');
    expect([flags, kept]).toEqual(['2', '200000000']);
    expect(cpu).toBeGreaterThanOrEqual((user + system) / 1e6 - 0.01);
    if (process.platform === 'linux') expect(peak).toBeGreaterThan(200e6);
  },
);

it('alternates the sides and takes the median of the ratios of the pairs', async () => {
  const order: string[] = [];
  const side = (name: string, figures: number[]) => async () => {
    order.push(name);
    return figures.shift() ?? Number.NaN;
  };
  const sides = await alternate(3, side('A', [1, 20, 3]), side('B', [2, 10, 4]));
  expect(order.join(' ')).toBe('A B A B A B');
  expect(sides).toEqual({ a: 3, b: 4, ratio: 0.75 });
});

it('says which goals are met, which are not, and what is missing', () => {
  const table = resultsTable([
    { goal: 1, metric: 'x', unit: 's', a: 1, b: 4, ratio: 0.25, most: 0.3 },
    { goal: 2, metric: 'y', unit: 's', a: 1, b: 2, ratio: 0.5, most: 0.3 },
    { goal: 3, metric: 'z', missing: 'python3 is missing', most: 1 },
  ]);
  expect(table).toMatch(/0\.250 +\| ≤ 0\.3 +\| yes/);
  expect(table).toMatch(/0\.500 +\| ≤ 0\.3 +\| no /);
  expect(table).toMatch(/python3 is missing \| ≤ 1 +\| +\|/);
});
