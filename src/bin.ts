#!/usr/bin/env node
import { main } from './cli/main.ts';
import { processIo } from './cli/process-io.ts';

try {
  const code = await main(process.argv.slice(2), processIo());
  process.exitCode ??= code;
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`tunelint: internal error: ${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env['TUNELINT_DEBUG'] !== undefined) console.error(error);
}
