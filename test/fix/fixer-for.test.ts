import { describe, expect, it } from 'vitest';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import { startSummary } from '../../src/fix/fix-summary.ts';
import { writeFixed } from '../../src/fix/write-fixed.ts';
import { openBytes } from '../../src/read/random-access.ts';

const resolved = resolveOptions({ now: '2026-11-28', tokens: false });

async function fixed(text: string): Promise<string> {
  const parts: Buffer[] = [];
  const request = { path: 'train.jsonl', role: 'training', to: undefined, unsafe: true, dryRun: false } as const;
  const draft = { write: (part: Uint8Array) => void parts.push(Buffer.from(part)) };
  const summary = startSummary('train.jsonl', undefined);
  const written = await writeFixed(openBytes(Buffer.from(text)), request, resolved, summary, () => draft);
  return written === undefined ? text : Buffer.concat(parts).toString('utf8');
}

const messages = '[{"role":"user","content":"Is 223 a prime number?"}';

describe('what the rows of a file are taken for while it is repaired', () => {
  it('is what they were before, where a second run finds nothing to repair', async () => {
    // The key is one too many in an answered row. Without it there the other row would look like a prompt for reinforcement.
    const answered = `{"messages":${messages},{"role":"assistant","content":"Yes."}],"reference_answer":"yes"}\n`;
    const open = `{"messages":${messages}],"reference_answer":"yes"}\n`;
    const once = await fixed(answered + open);
    expect(once).toBe((answered + open).replaceAll(',"reference_answer":"yes"', ''));
    expect(await fixed(once)).toBe(once);
  });

  it('is what they are behind repairs that show it', async () => {
    // Two records on one line cannot be read; apart they are answered rows, and the key is one too many in them.
    const answered = `{"messages":${messages},{"role":"assistant","content":"Yes."}],"reference_answer":"yes"}`;
    const open = `{"messages":${messages}],"reference_answer":"yes"}`;
    const once = await fixed(`${answered}${answered}\n${open}\n`);
    expect(await fixed(once)).toBe(once);
    expect(once.split('\n')).toHaveLength(4);
  });
});
