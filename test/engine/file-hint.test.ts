import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const answered = (day: number, extra = {}) => ({
  messages: [
    { role: 'user', content: `Is the pool open on 5/${day}?` },
    { role: 'assistant', content: `On 5/${day} until eight.` },
  ],
  ...extra,
});
const asked = (day: number, extra = {}) => ({
  messages: [{ role: 'user', content: `Is the pool open on 6/${day}?` }],
  ...extra,
});
const many = (make: (day: number) => object, extra: readonly object[] = []) =>
  [...Array.from({ length: 12 }, (_, index) => make(index + 1)), ...extra].map((row) => JSON.stringify(row)).join('\n');

async function lint(file: string): Promise<{ formats: unknown; method: string | undefined; rules: string[] }> {
  const skip = ['few-examples', 'no-validation-file'];
  const report = await lintCase(file, { skip });
  // A file's head, not the way it is cut, decides.
  expect(await lintInPieces(file, 1, { skip })).toEqual(report);
  const [first] = report.files;
  return { formats: first?.formats, method: first?.method, rules: Object.keys(report.byRule).sort() };
}

describe('rows that end with the user', () => {
  it('are chat in a chat file, whatever stands beside their messages', async () => {
    const rows = many(
      (day) => answered(day, { source: 'web' }),
      [asked(1, { source: 'web' }), asked(2, { todo: 'answer' })],
    );
    expect(await lint(rows)).toEqual({
      formats: { chat: 14 },
      method: 'supervised',
      rules: ['no-assistant-message', 'unknown-top-level-key'],
    });
  });

  it('are another format where they carry a reference that the others lack', async () => {
    expect(await lint(many(answered, [asked(1, { reference_answer: 'yes' })]))).toEqual({
      formats: { chat: 12, rft: 1 },
      method: 'supervised',
      rules: ['mixed-formats'],
    });
  });

  it('are chat without its answers when nothing else stands in them', async () => {
    expect(await lint(many(asked))).toEqual({
      formats: { chat: 12 },
      method: 'supervised',
      rules: ['no-assistant-message'],
    });
  });

  it('are reinforcement examples in a reinforcement file, as is a row that ends with an answer', async () => {
    const rows = many((day) => asked(day, { hour: day }), [asked(20), answered(21, { hour: 9 })]);
    expect(await lint(rows)).toEqual({
      formats: { rft: 14 },
      method: 'reinforcement',
      rules: ['rft-inconsistent-fields', 'rft-last-message-not-user', 'rft-validation-missing'],
    });
  });
});
