import { describe, expect, it } from 'vitest';
import { answer, call, calling, chat, notesOf, picture, result, user } from './short-rows.ts';

const pair = (messages: unknown[], ...chosen: unknown[]) => ({
  input: { messages },
  preferred_output: chosen,
  non_preferred_output: [{ role: 'assistant', content: 'c' }],
});

describe('why a row is not written', () => {
  it.each([
    ['mistral', pair([user], answer), ': Mistral takes no preference pairs'],
    [
      'axolotl',
      { ...chat(user), answer: 1 },
      ': axolotl takes no reinforcement rows (prompts with something to grade by)',
    ],
    ['bedrock-rft', chat(user, answer), ': Bedrock RFT takes no conversations with an answer to learn'],
    ['together', chat(user, answer, answer), '/messages/2: two assistant messages in a row, which Together refuses'],
    [
      'together',
      chat(answer, user, answer),
      '/messages/0: the first message is not the user’s, and Together wants it to be',
    ],
    ['together', chat({ role: 'system', content: 's' }), ': a conversation without messages'],
    ['together', chat(), ': a conversation without messages'],
    [
      'together',
      chat(user),
      '/messages/0: the row ends with a message that is no answer, and Together takes no such rows',
    ],
    [
      'nebius',
      chat(user, calling(call('i'))),
      '/messages/1: the row ends with a call, and Nebius takes no such rows; append the answer in words',
    ],
    [
      'nebius',
      chat(user, calling(call('i')), result('i')),
      '/messages/2: the row ends with the result of a call, and Nebius takes no such rows; append the answer in words',
    ],
    ['together', chat(user, { role: 'assistant' }), '/messages/1: a message without content'],
    [
      'nebius',
      chat(user, answer, result('i'), answer),
      '/messages/2: the result answers no call of the message before, and Nebius needs to know which (i)',
    ],
    [
      'mistral',
      chat(user, calling(call('i'), call('j')), result('i'), answer),
      '/messages/1: 2 calls and 1 results, and Mistral wants one for each',
    ],
    [
      'trl',
      chat(user, calling(call('i', 'f', 'x')), result('i'), answer),
      '/messages/1/tool_calls/0/arguments: the arguments are no JSON, and TRL wants an object (x)',
    ],
    [
      'trl',
      chat(user, calling(call('i', 'f', '[]')), result('i'), answer),
      '/messages/1/tool_calls/0/arguments: the arguments are no object, and TRL wants one ([])',
    ],
    [
      'axolotl',
      chat(user, calling(call('i', 'f', 'x')), result('i'), answer),
      '/messages/1/tool_calls/0/arguments: the arguments are no JSON, and axolotl stops there (x)',
    ],
    ['nebius', chat(picture('data:a'), answer), '/messages/0/content/0: Nebius takes no images (data:a)'],
    [
      'gemini',
      chat({ role: 'user', content: '<image>' }, calling(call('i')), result('i')),
      '/messages/2: the row ends with the result of a call, and Gemini takes no such rows',
    ],
    [
      'bedrock-nova',
      chat({ role: 'user', content: 'User: a' }, answer),
      '/messages/0/content: the text holds "User:", which means something else to Nova (User: a)',
    ],
    ['axolotl', pair([user], answer, answer), '/preferred_output/1: each answer of a pair is one message for axolotl'],
    ['axolotl', pair([user], user), '/preferred_output/0: an answer that is not the assistant’s'],
    ['axolotl', pair([user]), ': a preference pair without one of its answers'],
    ['axolotl', pair([], answer), ': a preference pair without a prompt'],
    [
      'llamafactory',
      pair([answer, user], answer),
      '/input/messages/0: the first message is not the user’s, and LLaMA-Factory wants it to be',
    ],
    [
      'together',
      pair([user, answer], answer),
      '/input/messages/1: the prompt of the pair ends with an answer, and Together wants it to end with a prompt',
    ],
    [
      'gemini',
      pair([user], calling(call('i'))),
      '/preferred_output/0: a preference pair for Gemini holds texts only, no calls',
    ],
    [
      'gemini',
      pair([picture('gs://a.png')], answer),
      '/input/messages/0: a preference pair for Gemini holds texts only, no images',
    ],
    [
      'ms-swift',
      pair([user], { role: 'assistant', content: 'c' }),
      '/preferred_output/0: both answers are the same, and ms-swift stops at such a pair',
    ],
  ])('%s: %j', (to, row, why) => {
    expect(notesOf(to, row)).toEqual([`UNSUPPORTED ${why}`]);
  });

  it.each([
    [
      'together',
      'http://a',
      'behind a URL, and Together reads images in a data URL; nothing is fetched or uploaded here',
    ],
    [
      'bedrock-nova',
      'gs://a',
      'in Google Cloud Storage, and Nova reads images in Amazon S3; nothing is fetched or uploaded here',
    ],
    [
      'gemini',
      's3://a',
      'in Amazon S3, and Gemini reads images in Google Cloud Storage or behind a URL; nothing is fetched or uploaded here',
    ],
    ['trl', 'data:a', 'in a data URL, and TRL reads files: name a folder for them (--images-dir)'],
    ['together', 'a.png', 'in a file, and Together reads images in a data URL; nothing is fetched or uploaded here'],
  ])('%s: an image at %s', (to, url, where) => {
    expect(notesOf(to, chat(picture(url), answer))).toEqual([
      `LOSS-IMAGE-REMOTE /messages/0/content/0: the image is ${where} (${url})`,
    ]);
  });

  it('fireworks: a pair with two questions', () => {
    expect(notesOf('fireworks', pair([user, answer, user], answer))).toEqual([
      'LOSS-MULTITURN-DPO /input/messages/2: Fireworks takes pairs with one user message only',
    ]);
  });
});
