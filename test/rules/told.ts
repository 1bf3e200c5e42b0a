import { expect } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import type { LintOptions } from '../../src/engine/lint-options.ts';
import type { AnyRule } from '../../src/engine/rule.ts';
import type { RuleCase } from '../../src/engine/rule-case.ts';
import { fixLine } from '../../src/fix/fix-line.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lineFixer } from '../fix/line-fixer.ts';

/**
 * What one rule says of a case: line, pointer, message and its data, and what stands at the place if it is short; the wording
 * is left to the examples of the rule. Lines that are read one by one have to give the same.
 */
export async function told(
  rule: AnyRule,
  ruleCase: string | RuleCase,
  options: LintOptions = {},
): Promise<readonly string[]> {
  const all = { tokens: false, rules: { [rule.meta.id]: 'warning' as const }, ...options };
  const rules = [withBareMessages(rule)];
  const { findings } = await lintCase(ruleCase, all, { rules });
  const pieces = await lintCase(ruleCase, all, { rules, chunkBytes: 1 });
  expect(pieces.findings).toEqual(findings);
  return findings.map(inWords);
}

function withBareMessages(rule: AnyRule): AnyRule {
  const messages = Object.entries(rule.meta.messages as Record<string, string>).map(([id, text]) => [
    id,
    [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))]
      .sort()
      .map((name) => `${name}={${name}}`)
      .join(' '),
  ]);
  return { ...rule, meta: { ...rule.meta, messages: Object.fromEntries(messages) } };
}

function inWords({ line, pointer, messageId, message, occurrences, related, fixable, excerpt }: Finding): string {
  const marked = excerpt === undefined ? '' : excerpt.text.slice(excerpt.caret.indexOf('^'), excerpt.caret.length);
  const places = related.map((each) => `${each.message} ${each.line}`).join(', ');
  return [
    `${line}${pointer}`,
    messageId,
    message,
    occurrences === 1 ? '' : `×${occurrences}`,
    fixable ?? '',
    marked.length > 30 ? '' : marked,
    places === '' ? '' : `(${places})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A line as the repairs of one rule leave it. */
export async function repaired(rule: AnyRule, row: string, unsafe = false): Promise<string> {
  const id = rule.meta.id;
  const fixer = await lineFixer([], unsafe, { only: [id], rules: { [id]: 'warning' } });
  const result = fixLine(Buffer.from(row), true, fixer);
  return result !== undefined && 'lines' in result ? Buffer.concat(result.lines).toString() : row;
}
