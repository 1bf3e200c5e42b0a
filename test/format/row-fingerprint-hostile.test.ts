import { expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';

it('reads a role that cannot be made a text', async () => {
  const file = '{"input":{},"preferred_output":[{"role":[[[{"toString":0}]]],"content":""}],"non_preferred_output":[]}';
  const report = await lintCase({ file });
  expect(report.verdict).toBe('reject');
});
