import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';

const ONLY = { only: ['conflicting-answers'], tokens: false };
const user = (content: string) => ({ role: 'user', content });
const assistant = (content: unknown, more = {}) => ({ role: 'assistant', content, ...more });
const row = (question: string, answer: unknown, more = {}) =>
  JSON.stringify({ messages: [user(question), assistant(answer)], ...more });
const tool = (name: string) => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties: {} } },
});
const calling = (id: string, date: string) => ({
  role: 'assistant',
  tool_calls: [{ id, type: 'function', function: { name: 'book', arguments: `{"date":"${date}"}` } }],
});
const found = async (...lines: readonly string[]) =>
  (await lintCase({ file: lines.join('\n') }, ONLY)).findings.map(({ messageId, occurrences }) => [
    messageId,
    occurrences,
  ]);

describe('conflicting-answers', () => {
  it('shows at most 80 characters of each answer, without control characters', async () => {
    const report = await lintCase(
      { file: [row('Is it open?', `Yes.\u001b[31m${'x'.repeat(500)}`), row('Is it open?', 'No.')].join('\n') },
      ONLY,
    );
    expect(report.findings[0]?.message).toContain('"Is it open?" has "Yes.\\u{1b}[31mxxx');
    expect(report.findings[0]?.message).toContain('…" and "No."');
    expect(report.findings[0]?.message.length).toBeLessThan(420);
  });

  it('leaves answers alone that are the same in what counts', async () => {
    expect(await found(row('Open?', 'Yes.'), row('Open?', 'Yes.'))).toEqual([]);
    expect(await found(row('Open?', 'Yes.'), row('Open?', [{ type: 'text', text: 'Yes.' }]))).toEqual([]);
    expect(await found(row('Open?', 'Yes.'), row('Open?', 'Yes.', { tools: [tool('book')] }))).toEqual([]);
    const calls = ['call_a', 'call_b'].map((id) =>
      JSON.stringify({ messages: [user('Book Monday.'), calling(id, 'Mon')], tools: [tool('book')] }),
    );
    expect(await found(...calls)).toEqual([]);
    const weighted = JSON.stringify({ messages: [user('Open?'), assistant('No.', { weight: 0 })] });
    expect(await found(row('Open?', 'Yes.'), weighted)).toEqual([]);
  });

  it('compares calls by their arguments, and prompts with the tools', async () => {
    const call = (date: string, name = 'book') =>
      JSON.stringify({ messages: [user('Book it.'), calling('call_a', date)], tools: [tool(name)] });
    expect(await found(call('Mon'), call('Tue'))).toEqual([['conflict', 2]]);
    expect(await found(call('Mon'), call('Tue', 'other'))).toEqual([]);
  });

  it('compares the references of reinforcement rows', async () => {
    const rft = (answer: unknown, id: number) =>
      JSON.stringify({ messages: [user('Does clause 4 apply?')], reference_answer: answer, id });
    const options = { ...ONLY, method: 'reinforcement' as const };
    const lint = async (...lines: string[]) => (await lintCase({ file: lines.join('\n') }, options)).findings;
    expect(await lint(rft('yes', 1), rft('no', 2))).toMatchObject([{ messageId: 'conflict' }]);
    expect(await lint(rft('yes', 1), rft('yes', 2))).toEqual([]);
  });

  it('calls a dataset of several samples for each prompt by its name', async () => {
    const lines = Array.from({ length: 25 }, (_, index) => [
      row(`Explain law ${index}.`, `One way to say it: ${index}`),
      row(`Explain law ${index}.`, `Another way to put it: ${index}`),
    ]).flat();
    expect(await found(...lines)).toEqual([['sampled', 50]]);
  });

  it('is the same in every split, and as a naive count', async () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'X', 'x ', 'y', 'z')), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 400 }), async (each, bytes) => {
        const file = each.map(([question, answer]) => row(question, answer)).join('\n');
        const report = await lintCase({ file }, ONLY);
        expect(await lintInPieces({ file }, bytes, ONLY)).toEqual(report);
        const questions = [...new Set(each.map(([question]) => question))];
        const kinds = (question: string, fold: (text: string) => string) =>
          new Set(each.filter(([asked]) => asked === question).map(([, answer]) => fold(answer))).size;
        const plain = (text: string) => text.trim().toLowerCase();
        const conflicts = questions.filter((question) => kinds(question, plain) > 1);
        const spelling = questions.filter(
          (question) => kinds(question, plain) === 1 && kinds(question, (text) => text) > 1,
        );
        const rowsOf = (asked: readonly string[]) => each.filter(([question]) => asked.includes(question)).length;
        const occurrences = (id: string) => report.findings.find(({ messageId }) => messageId === id)?.occurrences ?? 0;
        expect([occurrences('conflict'), occurrences('spelling')]).toEqual([rowsOf(conflicts), rowsOf(spelling)]);
      }),
      { numRuns: 60 },
    );
  });
});
