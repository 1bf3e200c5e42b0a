import { describe, expect, it } from 'vitest';
import { costLine } from '../../src/report/cost-line.ts';
import { tokenLine } from '../../src/report/token-line.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

async function lines(row: (index: number) => object): Promise<(string | undefined)[]> {
  const file = Array.from({ length: 100 }, (_, index) => JSON.stringify(row(index))).join('\n');
  const report = await lintCase(file);
  const [first] = report.files;
  return first === undefined ? [] : [tokenLine(first, report), costLine(first)];
}

describe('token and cost lines', () => {
  it('gives preference pairs a range', async () => {
    const [tokens, cost] = await lines((index) => ({
      input: { messages: [{ role: 'user', content: `Which bus goes to stop ${index}?` }] },
      preferred_output: [{ role: 'assistant', content: `Bus ${index}.` }],
      non_preferred_output: [{ role: 'assistant', content: 'A bus.' }],
    }));
    expect(tokens).toMatch(/^Tokens {2}median 21 · .* · learned 500 of 4,100 \(o200k_base, range\)$/);
    expect(cost).toMatch(/^Cost {4}up to 4,100 tokens × 3 epochs \(auto\) × \$5 per million = \$0\.042 to \$0\.062 \(/);
  });

  it('says of reinforcement prompts how long they are, and not what the hours cost', async () => {
    const [tokens, cost] = await lines((index) => ({
      messages: [{ role: 'user', content: `Which bus goes to stop ${index}?` }],
      reference_answer: `Bus ${index}`,
    }));
    expect(tokens).toMatch(/^Tokens {2}median \d+ · .* · 1,[\d,]+ in all prompts \(o200k_base, estimate\)$/);
    expect(cost).toMatch(/^Cost {4}not known from the file: .* per hour of training \(\$100 per hour for o4-mini/);
  });
});
