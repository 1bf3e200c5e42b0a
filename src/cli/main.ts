import { ConfigError } from '../config/config-error.ts';
import { OptionError } from '../engine/option-error.ts';
import { oneLine } from '../report/one-line.ts';
import { EXIT_CLEAN, EXIT_FAILED } from './exit-code.ts';
import type { Io } from './io.ts';
import { parseArguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line; returns the exit code and never exits itself. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const parsed = await parseArguments(argv);
    switch (parsed.command) {
      case 'help':
      case 'version':
        await io.stdout.write(parsed.text);
        return EXIT_CLEAN;
      case 'lint':
        return await (await import('./commands/lint.ts')).lintCommand(parsed.operands, parsed.flags, io);
      case 'job':
        return await (await import('./commands/job.ts')).jobCommand(parsed.operands, parsed.flags, io);
      case 'ignore':
        return await (await import('./commands/ignore.ts')).ignoreCommand(parsed.operands, parsed.flags, io);
      case 'stats':
        return await (await import('./commands/stats.ts')).statsCommand(parsed.operands, parsed.flags, io);
      case 'show':
        return await (await import('./commands/show.ts')).showCommand(parsed.operands, parsed.flags, io);
      case 'compat':
        return await (await import('./commands/compat.ts')).compatCommand(parsed.operands, parsed.flags, io);
      case 'split':
        return await (await import('./commands/split.ts')).splitCommand(parsed.operands, parsed.flags, io);
      case 'explain':
        return await (await import('./commands/explain.ts')).explainCommand(parsed.operands, io);
      case 'rules':
        return await (await import('./commands/rules.ts')).rulesCommand(parsed.operands, parsed.flags, io);
      case 'why':
        return await (await import('./commands/why.ts')).whyCommand(parsed.operands, parsed.flags, io);
      case 'convert':
        return await (await import('./commands/convert.ts')).convertCommand(parsed.operands, parsed.flags, io);
      case 'init':
        return await (await import('./commands/init.ts')).initCommand(parsed.operands, parsed.flags, io);
      case 'completion':
        return await (await import('./commands/completion.ts')).completionCommand(parsed.operands, io);
    }
  } catch (error) {
    if (error instanceof ConfigError) {
      for (const problem of error.problems) await io.stderr.write(`tunelint: ${oneLine(problem)}\n`);
      return EXIT_FAILED;
    }
    if (!(error instanceof UsageError || error instanceof OptionError)) throw error;
    await io.stderr.write(`tunelint: ${oneLine(error.message)}\n`);
    return EXIT_FAILED;
  }
}
