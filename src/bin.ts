#!/usr/bin/env node
import { main } from './cli/main.ts';
import { processIo } from './cli/process-io.ts';

try {
  const code = await main(process.argv.slice(2), processIo());
  process.exitCode ??= code;
} catch (error) {
  process.exitCode = 2;
  const isGone = error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `tunelint: ${isGone ? 'the working directory no longer exists' : `internal error: ${message}`}\n`,
  );
  if (process.env['TUNELINT_DEBUG'] !== undefined) console.error(error);
}
