import { expect, it } from 'vitest';
import { validate } from '../../src/index.ts';

const ROW =
  '{"messages":[{"role":"user","content":[{"text":"Hi"}]},{"role":"assistant","content":[{"text":"Hello"}]}]}\n';

it.each([
  [20_000, []],
  [
    20_001,
    [
      'The file has 20,001 examples, and Amazon Nova takes 20,000: it is refused. Take the best, or train in several jobs.',
    ],
  ],
])('%d rows for Nova', async (count, messages) => {
  const options = { profile: 'bedrock-nova', only: ['too-many-examples'], tokens: false };
  const { findings } = await validate({ text: ROW.repeat(count) }, options);
  expect(findings.map(({ message }) => message)).toEqual(messages);
});
