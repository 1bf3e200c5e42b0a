import { expect, it } from 'vitest';
import rule from '../../rules/unknown-top-level-key.ts';
import { messages } from './found.ts';
import { asks, pair, row, says } from './rows.ts';

const chat = (more: Readonly<Record<string, unknown>>) => row([asks(), says()], more);
const preference = (more: Readonly<Record<string, unknown>>) =>
  pair([asks()], [says()], [says('No.')]).replace(/}$/, `,${JSON.stringify(more).slice(1)}`);

it.each([
  [chat({ note: 1 }), 'Remove it.'],
  [chat({ system: 'Be kind.' }), 'Write it as a message of role system at the start of "messages".'],
  [chat({ tolos: [] }), 'Did you mean "tools"? Else remove it.'],
  [chat({ mesages: [] }), 'It is nearly "messages", which the row has too: keep one of the two.'],
  [preference({ inptu: {} }), 'It is nearly "input", which the row has too: keep one of the two.'],
])('%s', async (dataset, advice) => {
  const [message = '', ...more] = await messages(rule, dataset);
  expect(
    message.endsWith(`which the format does not know: the service refuses the file ("contains an extra …"). ${advice}`),
  ).toBe(true);
  expect(more).toEqual([]);
});
