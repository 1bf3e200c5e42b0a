import { ruleList } from '../../generated/rules.ts';
import { paintFor } from '../colours.ts';
import { EXIT_CLEAN } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { FlagValues } from '../parse-arguments.ts';
import { plainFormat } from '../plain-format.ts';
import { UsageError } from '../usage-error.ts';

/** Lists all rules: a table, or JSON `[{id, severity, effect, summary}]`. */
export async function rulesCommand(operands: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (operands.length > 0)
    throw new UsageError(`"tunelint rules" takes no operand. tunelint explain ${operands[0]} shows one rule.`);
  const format = plainFormat(flags, 'rules');
  const rows = ruleList.map(({ meta }) => ({
    id: meta.id,
    severity: meta.severity,
    effect: meta.effect,
    group: meta.group,
    summary: meta.summary,
  }));
  if (format === 'json') {
    await io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return EXIT_CLEAN;
  }
  const colour = typeof flags['color'] === 'boolean' ? flags['color'] : undefined;
  const paint = paintFor(io.stdout, colour, io.env);
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const group of [...new Set(rows.map((row) => row.group))].sort()) {
    await io.stdout.write(`${paint('bold', group)}\n`);
    for (const { id, severity, summary } of rows.filter((row) => row.group === group)) {
      await io.stdout.write(`  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${paint('dim', summary)}\n`);
    }
  }
  return EXIT_CLEAN;
}
