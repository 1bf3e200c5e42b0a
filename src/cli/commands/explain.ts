import { nearest } from '../../format/nearest.ts';
import { ruleList } from '../../generated/rules.ts';
import { rulePage } from '../../report/rule-page.ts';
import { EXIT_CLEAN } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** Prints a rule's page. */
export async function explainCommand(operands: readonly string[], io: Io): Promise<number> {
  if (operands.length === 0)
    throw new UsageError('Which rule? tunelint explain <rule>; tunelint rules lists them all.');
  for (const id of operands) {
    const rule = ruleList.find(({ meta }) => meta.id === id);
    if (rule === undefined) {
      const near = nearest(
        id,
        ruleList.map(({ meta }) => meta.id),
      );
      throw new UsageError(
        `Unknown rule "${id}".${near === undefined ? ' tunelint rules lists them all.' : ` Did you mean "${near}"?`}`,
      );
    }
    await io.stdout.write(rulePage(rule));
  }
  return EXIT_CLEAN;
}
