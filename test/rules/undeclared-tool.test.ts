import { describe, expect, it } from 'vitest';
import undeclaredTool from '../../rules/undeclared-tool.ts';
import { ruleList } from '../../src/generated/rules.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

const row = (called: readonly string[], declared: readonly string[]) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: 'Water the plants in every room.' },
      {
        role: 'assistant',
        tool_calls: called.map((name, index) => ({
          id: `call_${index}`,
          type: 'function',
          function: { name, arguments: '{}' },
        })),
      },
    ],
    tools: declared.map((name) => ({ type: 'function', function: { name, parameters: { type: 'object' } } })),
  });
const found = async (called: readonly string[], declared: readonly string[], rules = [undeclaredTool]) =>
  (await lintCase(row(called, declared), {}, { rules })).findings.map(({ rule, messageId }) => `${rule}:${messageId}`);

describe('undeclared-tool', () => {
  it('leaves names that no function may have to the schema', async () => {
    expect(await found(['water.plants'], ['water_plants'])).toEqual([]);
    expect(await found(['water plants!'], ['close_ticket'])).toEqual([]);
    expect(await found(['water_plants'], ['water plants'])).toEqual([]);
    expect(await found(['water_plant'], ['water_plants'])).toEqual(['undeclared-tool:typo']);
    const about = ruleList.filter(({ meta }) => ['schema', 'undeclared-tool'].includes(meta.id));
    expect(await found(['water.plants'], ['water_plants'], about as never)).toEqual(['schema:functionName']);
  });

  it('names a bounded number of typos per record', async () => {
    const report = await lintCase(
      row(new Array(500).fill('water_plant'), ['water_plants']),
      {},
      { rules: [undeclaredTool] },
    );
    expect(report.byRule['undeclared-tool']?.count).toBe(21);
    expect(report.findings[0]?.message).toContain('Did you mean "water_plants"?');
  });

  it('takes little time for many calls of many tools', async () => {
    const called = Array.from({ length: 20_000 }, (_, index) => `called_function_of_number_${index}`);
    const declared = called.map((name) => name.replace('called', 'declared'));
    const start = performance.now();
    await found(called, declared);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
