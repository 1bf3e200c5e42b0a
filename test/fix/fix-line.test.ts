import { describe, expect, it } from 'vitest';
import { prepareRun } from '../../src/engine/prepare-run.ts';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { type AnyRule, defineRule, type Repair } from '../../src/engine/rule.ts';
import { fixLine } from '../../src/fix/fix-line.ts';
import { fixer } from '../../src/fix/fixer.ts';
import { ruleList } from '../../src/generated/rules.ts';

const RECORD = '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello, you."}]}';
const cut = { chunkBytes: 1 << 20, longLineBytes: 1 << 20, runDigits: 1 << 20, lineBytes: 1 << 20 };
const sniff = {
  method: 'supervised',
  kind: 'supervised',
  hint: { family: undefined, answeredKeys: new Set<string>() },
} as const;

/** A rule that repairs badly, beside all others. */
const withRule = (repairOf: (text: string) => Omit<Repair, 'messageId'> | undefined): AnyRule =>
  defineRule({
    meta: {
      id: 'careless',
      summary: 'Repairs.',
      group: 'file',
      severity: 'warning',
      effect: 'quality',
      messages: { bad: 'Bad.' },
      docs: { why: '', fix: '', sources: [], bad: [], good: [] },
    },
    repair({ line: { text } }) {
      const found = repairOf(text);
      return found === undefined ? [] : [{ ...found, messageId: 'bad' as const }];
    },
  });

async function fixed(line: string, rules: readonly AnyRule[], unsafe = false) {
  const resolved = resolveOptions({ now: '2026-11-21' }, [...ruleList, ...rules]);
  const identity = {
    file: 0,
    name: 'x.jsonl',
    role: 'training',
    sniff,
    hasValidation: true,
    countsTokens: false,
    cut,
  } as const;
  const result = fixLine(Buffer.from(line), false, fixer(await prepareRun(identity, resolved), unsafe));
  if (result === undefined || 'refused' in result) return result;
  return result.lines.map(String);
}
const replaced = (text: string, from: string, to: string, safety: 'safe' | 'unsafe' = 'safe') => {
  const start = text.indexOf(from);
  return start < 0
    ? undefined
    : { title: 'x', safety, edits: [{ range: { start, end: start + from.length }, text: to }] };
};

describe('a careless repair is not written', () => {
  it.each([
    ['a record', RECORD],
    ['a line that could not be read', `${RECORD},`],
    ['two records on a line', `${RECORD}${RECORD.replace('you', 'all')}`],
  ])('of %s, where it changes what is trained', async (_, line) => {
    const rule = withRule((text) => replaced(text, 'Hello', 'Hallo'));
    expect(await fixed(line, [rule])).toMatchObject({ refused: 'what is trained would change' });
    expect((await fixed(line.replaceAll('Hello', 'Hi'), [rule])) ?? []).not.toHaveProperty('refused');
  });

  it('where a string of a broken line grows', async () => {
    const rule = withRule((text) => (text.endsWith(',') ? replaced(text, 'you."', 'you. Bye."') : undefined));
    expect(await fixed(`${RECORD},`, [rule])).toMatchObject({ refused: 'what is trained would change' });
  });

  it('where the result is no record, or an error is new', async () => {
    const halved = withRule((text) => replaced(text, '"}]}', '"}]'));
    expect(await fixed(RECORD, [halved])).toMatchObject({ refused: 'the result is no record' });
    const renamed = withRule((text) => replaced(text, '"assistant"', '"bot"', 'unsafe'));
    expect(await fixed(RECORD, [renamed], true)).toMatchObject({ refused: 'a new error would come up' });
  });

  it('and does not take the safe repairs of the line with it', async () => {
    const rule = withRule((text) => replaced(text, '"assistant"', '"bot"', 'unsafe'));
    expect(await fixed(`${RECORD},`, [rule], true)).toEqual([RECORD]);
    expect(await fixed(RECORD, [rule], true)).toMatchObject({ refused: 'a new error would come up' });
  });

  it('and ends', async () => {
    const endless = withRule((text) => replaced(text, '"messages":', '"messages": '));
    const [line] = (await fixed(RECORD, [endless])) as string[];
    expect(JSON.parse(line ?? '')).toEqual(JSON.parse(RECORD));
  });
});
