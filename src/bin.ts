#!/usr/bin/env node
import { EXIT_FAILED, EXIT_INTERRUPTED } from './cli/exit-code.ts';
import { main } from './cli/main.ts';
import { nodeTooOld } from './cli/node-too-old.ts';
import { processIo } from './cli/process-io.ts';
import { VERSION } from './generated/version.ts';
import { oneLine } from './report/one-line.ts';

try {
  const tooOld = nodeTooOld(process.versions.node);
  if (tooOld !== undefined) process.stderr.write(`tunelint: ${tooOld}\n`);
  const code = tooOld === undefined ? await main(process.argv.slice(2), processIo()) : EXIT_FAILED;
  process.exitCode ??= code;
  // A pipe that keeps silent holds a thread of the process, which then ends by the signal alone. All has been written.
  if (code === EXIT_INTERRUPTED) setTimeout(() => process.kill(process.pid, 'SIGINT'), 50).unref();
} catch (error) {
  process.exitCode = 2;
  const isGone = error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
  const message = oneLine(error instanceof Error ? error.message : String(error));
  process.stderr.write(
    `tunelint: ${isGone ? 'the working directory no longer exists' : `internal error in ${VERSION}: ${message}`}\n`,
  );
  if (process.env['TUNELINT_DEBUG'] !== undefined) console.error(error);
}
