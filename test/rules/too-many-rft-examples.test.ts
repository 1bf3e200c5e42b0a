import { describe, expect, it } from 'vitest';
import rule from '../../rules/too-many-rft-examples.ts';
import type { FinishContext } from '../../src/engine/rule.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

/** No test reads 50,000 rows: the rule sees only their number. */
function reported(profileId: string, role: 'training' | 'validation', rft: number): string[] {
  const ids: string[] = [];
  const profile = loadProfile(profileId);
  const context = {
    profile,
    role,
    formats: { rft },
    report: ({ messageId }: { messageId: string }) => ids.push(messageId),
  };
  rule.finish?.(undefined, context as unknown as FinishContext<typeof rule.meta.messages>);
  return ids;
}

describe('too-many-rft-examples', () => {
  it.each([
    ['openai', 'training', 50_000, []],
    ['openai', 'training', 50_001, ['training']],
    ['openai', 'validation', 1000, []],
    ['openai', 'validation', 1001, ['validation']],
    ['azure', 'training', 50_001, []],
    ['azure', 'validation', 1001, []],
  ] as const)('%s, %s, %i rows: %j', (profile, role, rows, ids) => expect(reported(profile, role, rows)).toEqual(ids));

  it('counts the rows of a validation file', async () => {
    const row = (river: string) =>
      `{"messages":[{"role":"user","content":"In which sea does the ${river} end?"}],"reference_answer":"Black Sea"}\n`;
    const skip = ['too-few-examples', 'duplicate-example'];
    const report = await lintCase({ file: row('Dniester'), validation: row('Danube').repeat(1001) }, { skip });
    const found = report.findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ rule, file, message }) => [rule, file, message])).toEqual([
      [
        'too-many-rft-examples',
        'valid.jsonl',
        'This validation file has 1,001 examples, and a reinforcement job takes at most 1,000. Leave out 1; a few hundred tell as much.',
      ],
    ]);
  });

  it('leaves other formats alone', async () => {
    const row = '{"messages":[{"role":"user","content":"Is it far?"},{"role":"assistant","content":"No."}]}\n';
    const report = await lintCase({ file: row, validation: row.repeat(1001) });
    expect(report.byRule['too-many-rft-examples']).toBeUndefined();
  });
});
