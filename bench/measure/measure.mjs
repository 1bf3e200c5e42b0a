import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Descriptor 3 carries the measured process' id, and at its end what the shell's children used. */
const SCRIPT = '"$@" 3>&- & echo $! >&3; wait $!; code=$?; times >&3; exit $code';
const POLL_MS = 10;
const TIMEOUT_MS = 1_800_000;

/**
 * Runs a program to its end. Returns the cpu seconds (user + system, all its threads), the wall seconds, what it printed
 * and its exit code; with `{ memory: true }` also the peak resident set in bytes.
 *
 * Nothing is loaded into the measured process. Its cpu comes from the kernel through bash's `times` (milliseconds; other
 * shells round to 10). Peak memory is the kernel's own high-water mark, VmHWM, read every 10 ms: what the process
 * gained in its last 10 ms is not seen. Without /proc, memory is undefined.
 */
export function measure(program, args, { memory = false } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('bash', ['-c', SCRIPT, 'bash', program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const printed = ['', '', '', ''];
    for (const descriptor of [1, 2, 3]) {
      child.stdio[descriptor].setEncoding('utf8').on('data', (text) => {
        printed[descriptor] += text;
      });
    }
    let peak = 0;
    const poll = memory
      ? setInterval(() => {
          peak = Math.max(peak, highWater(printed[3]));
        }, POLL_MS)
      : undefined;
    const timer = setTimeout(() => process.kill(processId(printed[3]), 'SIGKILL'), TIMEOUT_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(poll);
      clearTimeout(timer);
      resolve({
        command: [program, ...args].join(' '),
        cpu: childCpu(printed[3]),
        wall: (performance.now() - start) / 1000,
        peak: peak === 0 ? undefined : peak,
        stdout: printed[1],
        stderr: printed[2],
        code,
      });
    });
  });
}

function processId(printed) {
  return Number(/^\d+/.exec(printed)?.[0]);
}

function highWater(printed) {
  try {
    return (
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId(printed)}/status`, 'latin1'))?.[1] ?? 0) * 1024
    );
  } catch {
    return 0;
  }
}

/** The last line of `times`: "1m2.345s 0m0.678s", user and system of the shell's children. */
function childCpu(printed) {
  const seconds = [
    ...printed
      .trim()
      .split('\n')
      .at(-1)
      .matchAll(/(\d+)m([\d.]+)s/g),
  ];
  return seconds.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
}
