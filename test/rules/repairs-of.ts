import { prepareRun } from '../../src/engine/prepare-run.ts';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import type { AnyRule } from '../../src/engine/rule.ts';
import { applyEdits } from '../../src/fix/apply-edits.ts';
import { findRepairs } from '../../src/fix/find-repairs.ts';
import { fixer } from '../../src/fix/fixer.ts';

const sniff = {
  method: 'supervised',
  kind: 'supervised',
  hint: { family: undefined, answeredKeys: new Set<string>() },
} as const;
const cut = { chunkBytes: 1 << 20, longLineBytes: 1 << 20, runDigits: 1 << 20, lineBytes: 1 << 20 };
const identity = { file: 0, name: 'x.jsonl', role: 'training', hasValidation: true, countsTokens: false } as const;

/** What a rule alone would repair in a line, each repair with the line that it leaves; undefined: the line goes. */
export async function repairsOf(rule: AnyRule, line: string, isFirst = false) {
  const resolved = resolveOptions({ now: '2026-11-21' }, [rule]);
  const run = await prepareRun({ ...identity, sniff, cut }, resolved);
  const bytes = Buffer.from(line);
  return findRepairs(bytes, isFirst, fixer(run, true)).map(({ title, safety, edits, drops }) => ({
    title,
    safety,
    after: drops ? undefined : applyEdits(bytes, edits).toString(),
  }));
}
