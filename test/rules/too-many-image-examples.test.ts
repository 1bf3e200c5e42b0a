import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';

const withImage = (url: string) =>
  `{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"${url}"}}]},{"role":"assistant","content":"It is the third."}]}\n`;
const TEXT = '{"messages":[{"role":"user","content":"Which valve?"},{"role":"assistant","content":"The third."}]}\n';

describe('too-many-image-examples', () => {
  it.each([
    [50_000, []],
    [50_001, ['50,001 examples hold images, and the limit of OpenAI is 50,000 of them in one file.']],
  ])('%i examples with images: %j', async (count, messages) => {
    const file = TEXT + withImage('https://example.com/valves.jpg').repeat(count);
    const report = await lintCase(file, { only: ['too-many-image-examples'], tokens: false });
    const found = report.findings.map(({ message }) => message);
    expect(found.map((message) => message.slice(0, message.indexOf('.') + 1))).toEqual(messages);
  });
});
