import type { LintOptions } from '../../src/engine/lint-options.ts';
import type { AnyRule } from '../../src/engine/rule.ts';
import type { RuleCase } from '../../src/engine/rule-case.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

/** What a rule alone says of a dataset: message, line, pointer, how it is repaired; and the whole message behind it. */
export async function found(rule: AnyRule, dataset: string | RuleCase): Promise<readonly string[]> {
  const findings = await findingsOf(rule, dataset);
  return findings.map(({ messageId, line, pointer, fixable }) =>
    [messageId, line, pointer, fixable].filter((each) => each !== undefined && each !== '').join(' '),
  );
}

/** The messages of a rule alone. */
export async function messages(
  rule: AnyRule,
  dataset: string | RuleCase,
  options?: LintOptions,
): Promise<readonly string[]> {
  return (await findingsOf(rule, dataset, options)).map(({ message }) => message);
}

async function findingsOf(rule: AnyRule, dataset: string | RuleCase, options: LintOptions = { tokens: false }) {
  const { findings } = await lintCase(dataset, { rules: { [rule.meta.id]: 'warning' }, ...options }, { rules: [rule] });
  return findings;
}
