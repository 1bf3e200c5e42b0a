import { describe, expect, it } from 'vitest';
import { TARGET_IDS } from '../../src/generated/conversion-names.ts';
import { converted } from './converted.ts';
import * as shortRows from './short-rows.ts';

const { answer, chat, user } = shortRows;

const call = shortRows.calling(shortRows.call('abcdefghi'));
const result = shortRows.result('abcdefghi');
const tools = [{ type: 'function', function: { name: 'f', description: 'd', parameters: {} } }];
const image = (url: string, more = {}) => chat(shortRows.picture(url, more), answer);
const pair = (messages: unknown[], chosen: unknown = answer, members = {}) => ({
  input: { messages, ...members },
  preferred_output: [chosen].flat(),
  non_preferred_output: [{ role: 'assistant', content: 'c' }],
});

/** The targets for which a row of OpenAI's is written without any note but those that its value asks for. */
function takenBy(row: unknown, ignored: readonly string[]): string {
  const isTaken = (to: string): boolean => {
    const { text, notes } = converted(JSON.stringify(row), { to });
    return text !== undefined && notes.every(({ code, kind }) => kind === 'told' || ignored.includes(code));
  };
  return TARGET_IDS.filter(isTaken).join(' ');
}

const CALLING = ['LOSS-ID', 'CHANGED-ID', 'CHANGED-ARGUMENTS'];

describe('what targets take as it is', () => {
  it.each([
    [
      'a chat',
      chat(user, answer),
      'axolotl azure bedrock-nova fireworks gemini llamafactory mistral ms-swift nebius openai together trl',
    ],
    ['a developer message', chat({ role: 'developer', content: 's' }, user, answer), 'azure openai'],
    [
      'a later system message',
      chat(user, { role: 'system', content: 's' }, answer),
      'axolotl azure ms-swift openai trl',
    ],
    ['two user messages in a row', chat(user, user, answer), 'axolotl azure mistral ms-swift openai trl'],
    ['two answers in a row', chat(user, answer, answer), 'axolotl azure ms-swift openai trl'],
    ['an answer first', chat(answer, user, answer), 'axolotl azure gemini ms-swift openai trl'],
    [
      'a call last',
      chat(user, call),
      'axolotl azure bedrock-nova fireworks gemini llamafactory mistral ms-swift openai together trl',
    ],
    ['a result last', chat(user, call, result), 'axolotl azure fireworks ms-swift openai together trl'],
    ['a question last', chat(user), 'axolotl azure openai trl'],
    ['the name of a message', chat({ ...user, name: 'n' }, answer), 'axolotl azure openai trl'],
    ['the name of a result', chat(user, call, { ...result, name: 'g' }, answer), 'axolotl'],
    [
      'an answer that is not trained',
      chat(user, { ...answer, weight: 0 }, user, answer),
      'axolotl azure fireworks mistral ms-swift nebius openai together',
    ],
    ['a question that is trained', chat({ ...user, weight: 1 }, answer), 'axolotl together'],
    [
      'reasoning',
      chat(user, { ...answer, reasoning_content: 'h' }),
      'axolotl bedrock-nova fireworks llamafactory ms-swift together trl',
    ],
    ['a refusal', chat(user, { role: 'assistant', refusal: 'no' }), 'azure openai'],
    ['the weight of a row', { ...chat(user, answer), weight: 2 }, 'fireworks together'],
    ['the flag of parallel calls', { ...chat(user, answer), parallel_tool_calls: true }, 'azure openai'],
    [
      'functions',
      { ...chat(user, answer), functions: [{ name: 'f', description: 'd', parameters: {} }] },
      'axolotl azure bedrock-nova fireworks gemini llamafactory mistral ms-swift nebius openai together trl',
    ],
    [
      'tools',
      { ...chat(user, answer), tools },
      'axolotl azure bedrock-nova fireworks gemini llamafactory mistral ms-swift nebius openai together trl',
    ],
    [
      'a text beside a call',
      chat(user, { ...call, content: 'b' }, result, answer),
      'axolotl azure bedrock-nova fireworks gemini ms-swift nebius openai together trl',
    ],
    [
      'two texts',
      chat(
        {
          role: 'user',
          content: [
            { type: 'text', text: 'a' },
            { type: 'text', text: 'b' },
          ],
        },
        answer,
      ),
      'axolotl azure bedrock-nova fireworks gemini mistral nebius openai together trl',
    ],
    ['a call without a result', chat(user, call, answer), 'axolotl azure ms-swift openai trl'],
    [
      'arguments that are no JSON',
      chat(user, shortRows.calling(shortRows.call('abcdefghi', 'f', 'x')), result, answer),
      'azure fireworks mistral ms-swift nebius openai together',
    ],
    [
      'an image in the row',
      image('data:image/png;base64,AA'),
      'axolotl azure fireworks mistral ms-swift openai together',
    ],
    ['an image behind a URL', image('https://a.example/b.png'), 'axolotl azure gemini mistral ms-swift openai'],
    ['an image in Google Cloud Storage', image('gs://a/b.png'), 'gemini'],
    ['an image in Amazon S3', image('s3://a/b.png'), 'bedrock-nova'],
    ['an image in a file', image('b.png'), 'axolotl llamafactory ms-swift trl'],
    ['detail of an image', image('data:image/png;base64,AA', { detail: 'low' }), 'azure openai'],
    [
      'the text <image>',
      chat({ role: 'user', content: '<image>' }, answer),
      'axolotl azure fireworks gemini mistral nebius openai together trl',
    ],
    [
      'the text <image> in an answer',
      chat(user, { role: 'assistant', content: '<image>' }),
      'axolotl azure bedrock-nova fireworks gemini mistral nebius openai together trl',
    ],
    ['a key of its own', { ...chat(user, answer), own: 1 }, 'axolotl ms-swift trl'],
    ['a key of its own in a message', chat({ ...user, own: 1 }, answer), 'axolotl trl'],
    [
      'a prompt with its completion',
      { prompt: 'p', completion: 'c' },
      'axolotl azure bedrock-nova fireworks gemini llamafactory mistral ms-swift nebius openai together trl',
    ],
    [
      'a prompt to grade',
      { ...chat(user), reference_answer: 'x' },
      'azure bedrock-rft fireworks gemini ms-swift openai trl',
    ],
    [
      'a prompt to grade with a system message',
      { ...chat({ role: 'system', content: 's' }, user), reference_answer: 'x' },
      'bedrock-rft fireworks gemini ms-swift trl',
    ],
    ['a pair', pair([user]), 'axolotl azure bedrock-nova fireworks gemini llamafactory ms-swift openai together trl'],
    [
      'a pair with tools',
      pair([user], answer, { tools }),
      'axolotl azure bedrock-nova fireworks llamafactory ms-swift openai together trl',
    ],
    ['a pair with a call', pair([user], call), 'axolotl azure fireworks llamafactory ms-swift openai together trl'],
    [
      'a pair with an image',
      pair(image('https://a.example/b.png').messages.slice(0, 1)),
      'axolotl azure ms-swift openai',
    ],
    ['a pair with an answer of two messages', pair([user], [answer, answer]), 'azure openai trl'],
    [
      'a pair that begins with an answer',
      pair([answer, user]),
      'axolotl azure fireworks gemini ms-swift openai together trl',
    ],
    ['a pair whose prompt ends with an answer', pair([user, answer]), 'axolotl azure openai trl'],
    [
      'a pair with two questions',
      pair([user, answer, user]),
      'axolotl azure bedrock-nova gemini llamafactory ms-swift openai together trl',
    ],
    [
      'a pair of the same answers',
      pair([user], { role: 'assistant', content: 'c' }),
      'axolotl azure bedrock-nova fireworks gemini llamafactory openai together trl',
    ],
  ])('%s', (_, row, targets) => {
    expect(takenBy(row, CALLING)).toBe(targets);
  });
});
