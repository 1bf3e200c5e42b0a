import { prepareRun } from '../../src/engine/prepare-run.ts';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { type AnyRule, defineRule, type Repair, type RepairContext, type RuleMeta } from '../../src/engine/rule.ts';
import { type Fixer, fixer } from '../../src/fix/fixer.ts';
import type { Example } from '../../src/format/example.ts';
import { ruleList } from '../../src/generated/rules.ts';
import type { Line } from '../../src/read/line.ts';

const cut = { chunkBytes: 1 << 20, longLineBytes: 1 << 20, runDigits: 1 << 20, lineBytes: 1 << 20 };
const sniff = {
  method: 'supervised',
  kind: 'supervised',
  hint: { family: undefined, answeredKeys: new Set<string>() },
} as const;

type Options = Parameters<typeof resolveOptions>[0];

/** What repairs lines of chat, by some rules beside those that there are. */
export async function lineFixer(rules: readonly AnyRule[] = [], unsafe = false, options: Options = {}): Promise<Fixer> {
  const resolved = resolveOptions({ now: '2026-11-21', ...options }, [...ruleList, ...rules]);
  const identity = { file: 0, name: 'x.jsonl', role: 'training', hasValidation: true, countsTokens: false } as const;
  return fixer(await prepareRun({ ...identity, sniff, cut }, resolved), unsafe);
}

/** A rule that repairs as it is told. */
export function repairingRule(
  id: string,
  repairsOf: (
    text: string,
    line: Line,
    example: Example | undefined,
    context: RepairContext,
  ) => readonly Omit<Repair, 'messageId'>[],
  meta: Partial<RuleMeta<{ bad: string }>> = {},
): AnyRule {
  return defineRule({
    meta: {
      id,
      summary: 'Repairs.',
      group: 'file',
      severity: 'warning',
      effect: 'quality',
      messages: { bad: 'Bad.' },
      docs: { why: '', fix: '', sources: [], bad: [], good: [] },
      ...meta,
    },
    repair: ({ line, example }, context) =>
      repairsOf(line.text, line, example, context).map((each) => ({ ...each, messageId: 'bad' as const })),
  });
}

/** The repair that writes `to` for the first `from` of a text, where there is one. */
export function replaced(text: string, from: string, to: string, safety: Repair['safety'] = 'safe') {
  const start = text.indexOf(from);
  return start < 0
    ? []
    : [{ title: `${from} becomes ${to}`, safety, edits: [{ range: { start, end: start + from.length }, text: to }] }];
}
