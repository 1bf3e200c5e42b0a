import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

const require = createRequire(import.meta.url);
const YARDSTICKS = ['js-tiktoken', 'tiktoken'];

/** What the figures depend on, and nothing that tells whose machine it is. */
export function machineFacts() {
  const { devDependencies, dependencies } = require('../../package.json');
  return [
    `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() || 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `load average at the start ${loadavg()[0].toFixed(1)}`,
    pythonVersion(),
    ...YARDSTICKS.map((name) => `${name} ${dependencies[name] ?? devDependencies[name]}`),
  ].join('; ');
}

function pythonVersion() {
  try {
    return execFileSync('python3', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return 'python3 is missing';
  }
}
