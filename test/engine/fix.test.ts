import { describe, expect, it } from 'vitest';
import { ruleList } from '../../src/generated/rules.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

/** Applies edits back to front, as an editor would. */
function applied(file: string, edits: readonly { byteOffset: number; byteLength: number; text: string }[]): string {
  let bytes = Buffer.from(file);
  for (const { byteOffset, byteLength, text } of [...edits].sort((a, b) => b.byteOffset - a.byteOffset)) {
    bytes = Buffer.concat([bytes.subarray(0, byteOffset), Buffer.from(text), bytes.subarray(byteOffset + byteLength)]);
  }
  return bytes.toString();
}

describe('fixes of findings', () => {
  it('repair the row they are about, and nothing else', async () => {
    const row =
      '{"input":{"messages":[{"role":"user","content":"Tee für abends?"}]},"preferred_completion":[{"role":"assistant","content":"Rooibos – ohne Koffein."}], "non_preferred_completion" : [{"role":"assistant","content":"Tee."}]}';
    const file = `\ufeff{"messages":[]}\r\n${row}\r\n${row}`;
    const { findings, counts } = await lintCase(file);
    const fixes = findings.flatMap(({ rule, fix }) =>
      rule === 'dpo-old-field-names' && fix !== undefined ? [fix] : [],
    );
    expect(fixes.map(({ safety }) => safety)).toEqual(['safe', 'safe']);
    expect(counts.fixable).toBe(3);
    const repaired = applied(
      file,
      fixes.flatMap(({ edits }) => edits),
    );
    expect(repaired).toBe(file.replaceAll('preferred_completion', 'preferred_output'));
  });

  it('make the bad examples of their rules pass', async () => {
    for (const { meta } of ruleList) {
      for (const each of meta.docs.bad) {
        if (typeof each !== 'string') continue;
        const before = await lintCase(each);
        const edits = before.findings.flatMap(({ rule, fix }) => (rule === meta.id ? (fix?.edits ?? []) : []));
        if (edits.length === 0) continue;
        const after = await lintCase(applied(each, edits));
        expect(after.findings.filter(({ rule }) => rule === meta.id)).toEqual([]);
        expect(after.counts.error).toBeLessThan(before.counts.error);
      }
    }
  });
});
