import { describe, expect, it } from 'vitest';
import { lintCase } from '../../src/testing/lint-case.ts';

/** The smallest training context that a profile states: 8,192 tokens. */
const SMALL = { profile: 'azure', model: 'Qwen-32B' } as const;
const LIMIT = 8192;

const ABOUT_LENGTH = ['example-too-long', 'no-trainable-tokens', 'dpo-identical-outputs'];

async function found(file: string, options: object = SMALL) {
  const { findings } = await lintCase({ file, options }, { skip: ['too-few-examples', 'no-validation-file'] });
  return findings.filter(({ rule }) => ABOUT_LENGTH.includes(rule));
}

const row = (...messages: object[]) => JSON.stringify({ messages });
const user = (content: unknown) => ({ role: 'user', content });
const assistant = (content: unknown, more: object = {}) => ({ role: 'assistant', content, ...more });

const QUESTION = 'Write a story about a river.';

/** Each repetition is four tokens in o200k_base: `, on and on`. */
const LONG = `The river went${', on and on'.repeat(3000)}, and reached the sea.`;

describe('example-too-long points at the cut', () => {
  it('inside the string, with what is read before it and lost behind it', async () => {
    const file = row(user(QUESTION), assistant(LONG));
    const [finding, ...others] = await found(file);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'example-too-long',
      messageId: 'answer-cut',
      pointer: '/messages/1/content',
      line: 1,
      endLine: 1,
    });
    const lost = file.slice((finding?.column ?? 0) - 1, (finding?.endColumn ?? 0) - 1);
    expect(LONG.endsWith(lost)).toBe(true);
    expect(lost.length).toBeGreaterThan(1000);
    expect(finding?.byteOffset).toBe((finding?.column ?? 0) - 1);
    expect(finding?.message).toContain(`✂ "${lost.slice(0, 30)}" …)`);
    const { text = '', caret = '' } = finding?.excerpt ?? {};
    expect(caret.trim()).toBe('^');
    expect(text.slice(caret.indexOf('^'))).toBe(`${lost.slice(0, text.length - caret.indexOf('^') - 1)}…`);
  });

  it('behind escapes, in characters as in bytes', async () => {
    const content = `"Ño" said the\n\triver 🌊 ${'— “on” \\ and on\n'.repeat(2500)}.`;
    const escaped = JSON.stringify(content).replaceAll('Ñ', '\\u00d1').replaceAll('🌊', '\\ud83c\\udf0a');
    const file = row(user(QUESTION), assistant('@')).replace('"@"', () => escaped);
    const [finding] = await found(file);
    const { column = 0, endColumn = 0, byteOffset } = finding ?? {};
    const lost: string = JSON.parse(`"${file.slice(column - 1, endColumn - 1)}"`);
    expect(content.endsWith(lost)).toBe(true);
    expect(lost.length).toBeGreaterThan(1000);
    expect(lost.length).toBeLessThan(content.length - 1000);
    expect(byteOffset).toBe(Buffer.byteLength(file.slice(0, column - 1)));
  });

  it('inside the part of several text parts', async () => {
    const file = row(user([QUESTION, LONG].map((text) => ({ type: 'text', text }))), assistant('It reached the sea.'));
    const [finding, ...others] = await found(file);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'no-trainable-tokens', pointer: '/messages/0/content/1/text' });
    expect(LONG.endsWith(file.slice((finding?.column ?? 0) - 1, (finding?.endColumn ?? 0) - 1))).toBe(true);
  });

  it('at the tools, where their definitions are cut', async () => {
    const tools = Array.from({ length: 400 }, (_, index) => ({
      type: 'function',
      function: { name: `gauge_${index}`, description: `Reads the water level at gauge number ${index} of the river.` },
    }));
    const messages = [{ role: 'system', content: 'You read gauges.' }, user(QUESTION), assistant('It is high.')];
    const [finding, ...others] = await found(JSON.stringify({ messages, tools }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'no-trainable-tokens', pointer: '/tools' });
    expect(finding?.message).toMatch(/the cut falls in the tool definitions \(… ".*" ✂ ".*" …\)/);
  });
});

describe('what is lost', () => {
  const messageOf = async (file: string, options: object = SMALL) => {
    const findings = await found(file, options);
    expect(findings).toHaveLength(1);
    return `${findings[0]?.rule}:${findings[0]?.messageId} ${findings[0]?.message}`;
  };

  it('is told of the last answer, and of all answers where there are several', async () => {
    expect(await messageOf(row(user(QUESTION), assistant(LONG)))).toMatch(
      /^example-too-long:answer-cut .* drops the last [\d,]+ tokens\. Of the last answer, messages\[1\], the last ([\d,]+) of 12,\d+ tokens are lost\. Shorten/,
    );
    expect(
      await messageOf(row(user(QUESTION), assistant('No.'), user(LONG), assistant('It reached the sea.'))),
    ).toMatch(
      /Of the last answer, messages\[3\], all 6 tokens are lost; of all trained answers, the last 6 of 9 tokens/,
    );
  });

  it('is nothing of an answer of weight 0', async () => {
    const file = row(user(QUESTION), assistant('No.', { weight: 1 }), user(QUESTION), assistant(LONG, { weight: 0 }));
    expect(await messageOf(file)).toMatch(/^example-too-long:context-cut .* No trained answer is cut\./);
    const first = row(user(QUESTION), assistant(LONG, { weight: 0 }), user(QUESTION), assistant('No.', { weight: 1 }));
    expect(await messageOf(first)).toMatch(/^no-trainable-tokens:all-cut .* All it could teach, 3 tokens, is lost/);
  });

  it('is the end mark alone, where one token is too many', async () => {
    // Every repetition is one token.
    const answer = (tokens: number) => row(user('Go on.'), assistant(`go${' go'.repeat(tokens - 1)}`));
    const around = 4 + 3 + 4 + 1;
    expect(await found(answer(LIMIT - around))).toEqual([]);
    expect(await messageOf(answer(LIMIT - around + 1))).toMatch(
      /cut falls at the end of messages\[1\]\.content \(… "[^"]+" ✂\) and drops the last 1 token\. Of the last answer, messages\[1\], the last of 8,182 tokens is lost, the mark that ends it\./,
    );
    expect(await messageOf(answer(LIMIT - around + 2))).toMatch(/the last 2 of 8,183 tokens are lost/);
  });

  it('is everything from the first token of the only answer on', async () => {
    const asked = (tokens: number) => row(user(`go${' go'.repeat(tokens - 1)}`), assistant('It reached the sea.'));
    const around = 4 + 3 + 1;
    expect(await messageOf(asked(LIMIT - around))).toMatch(
      /^no-trainable-tokens:all-cut .* at the start of messages\[1\]\.content \(✂ "It reached the sea\."\), before anything/,
    );
    expect(await messageOf(asked(LIMIT - around - 1))).toMatch(
      /^example-too-long:answer-cut .* in messages\[1\]\.content \("It" ✂ " reached the sea\."\) .* the last 5 of 6 tokens/,
    );
  });

  it('is not looked for where the provider states no limit', async () => {
    expect(await found(row(user(QUESTION), assistant(LONG)), { profile: 'azure', model: 'gpt-oss-20b' })).toEqual([]);
  });

  it('of a pair whose answers become the same is told once, with the text around the cut', async () => {
    const pair = (a: string, b: string, question = QUESTION) =>
      JSON.stringify({
        input: { messages: [user(question)] },
        preferred_output: [assistant(a)],
        non_preferred_output: [assistant(b)],
      });
    const options = { ...SMALL, method: 'dpo' } as const;
    const [finding, ...others] = await found(pair(`${LONG} It is blue.`, `${LONG} It is the sea.`), options);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'dpo-identical-outputs',
      messageId: 'truncated',
      pointer: '/non_preferred_output/0/content',
    });
    expect(finding?.message).toMatch(
      /the cut falls in non_preferred_output\[0\]\.content \(… "[^"]{30}" ✂ "[^"]{30}" …\)/,
    );
    const [inQuestion] = await found(pair('Yes.', 'No.', LONG), options);
    expect(inQuestion).toMatchObject({ messageId: 'truncated', pointer: '/input/messages/0/content' });
  });
});
