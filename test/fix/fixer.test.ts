import { expect, it } from 'vitest';
import type { ActiveRule } from '../../src/engine/active-rules.ts';
import type { FileRun } from '../../src/engine/file-run.ts';
import { fixer } from '../../src/fix/fixer.ts';

it('takes the rules that know repairs, in their order, with what repairs need to know of the run', () => {
  const repair = () => [];
  const level = () => undefined;
  const active = (id: string, rule: object) => ({ level, rule: { meta: { id }, ...rule } }) as unknown as ActiveRule;
  const one = active('one', { repair });
  const two = active('two', {});
  const three = active('three', { repair });
  const known = { profile: 'a profile', method: 'dpo', namedMethod: 'sft', role: 'validation', settings: 'settings' };
  const run = { ...known, rules: [one, two, three], name: 'train.jsonl' } as unknown as FileRun;
  for (const unsafe of [true, false]) {
    const rules = [
      { ...one, repair },
      { ...three, repair },
    ];
    expect(fixer(run, unsafe)).toStrictEqual({ run, rules, context: known, unsafe });
  }
  expect(fixer({ ...run, rules: [two] }, false).rules).toEqual([]);
});
