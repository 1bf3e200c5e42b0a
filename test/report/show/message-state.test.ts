import { expect, it } from 'vitest';
import { type MessageState, messageStates } from '../../../src/report/show/message-state.ts';
import { messageOf, rowOf, tokensOfRow } from './row-of.ts';

const states = (row: ReturnType<typeof rowOf>) => [...messageStates(row).values()];
const user = { role: 'user', content: 'Why?' };
const answer = { role: 'assistant', content: 'So.' };
const none = { tokens: undefined, learned: 0, kept: 0, tools: 0, results: 0 };
/** How messages are trained, by pointer. */
const trainings = (row: ReturnType<typeof rowOf>) =>
  Object.fromEntries(states(row).map(({ pointer, training }) => [pointer, training]));

it('are none for a line without an example', () => {
  expect(states(rowOf(undefined))).toEqual([]);
});

it('say what training does with each message, counted or not', () => {
  const messages = [user, { ...answer, weight: 0 }, { ...answer, weight: 1 }, answer];
  expect(states(rowOf({ messages }))).toEqual<MessageState[]>([
    { pointer: '/messages/0', training: 'context', ...none },
    { pointer: '/messages/1', training: 'weight-0', ...none },
    { pointer: '/messages/2', training: 'trained', ...none },
    { pointer: '/messages/3', training: 'trained', ...none },
  ]);
});

it('has no trained message in a prompt that a grader scores', () => {
  expect(trainings(rowOf({ messages: [user, { ...answer, weight: 0 }] }, { format: 'rft' }))).toEqual({
    '/messages/0': 'context',
    '/messages/1': 'context',
  });
});

it('tells the two answers of a pair apart', () => {
  const value = {
    input: { messages: [user, answer] },
    preferred_output: [{ ...answer, weight: 0 }],
    non_preferred_output: [answer, user],
  };
  const pair = {
    preferred: [messageOf('/input/messages/0', 9), messageOf('/preferred_output/0', 8)],
    rejected: [messageOf('/input/messages/0', 7), messageOf('/non_preferred_output/0', 6)],
  };
  const row = rowOf(value, { format: 'dpo', limit: 14, tokens: tokensOfRow({ pair, messages: [messageOf('/x', 1)] }) });
  expect(trainings(row)).toEqual({
    '/input/messages/0': 'context',
    '/input/messages/1': 'context',
    '/preferred_output/0': 'trained',
    '/non_preferred_output/0': 'rejected',
    '/non_preferred_output/1': 'context',
  });
  // The prompt counts as in the first sequence.
  expect(states(row).map(({ tokens, kept }) => [tokens, kept])).toEqual([
    [9, 9],
    [8, 5],
    [6, 6],
    [undefined, 0],
    [undefined, 0],
  ]);
});

it('keep what stands in front of the limit', () => {
  const messages = [
    messageOf('/messages/0', 10, { tools: 4, results: 2 }),
    messageOf('/messages/1', 10, { learned: 7 }),
    messageOf('/messages/2', 10),
  ];
  const of = (limit: number | null) =>
    states(rowOf({ messages: [user, answer, user] }, { limit, tokens: tokensOfRow({ messages }) }));
  expect(of(15)).toEqual<MessageState[]>([
    { pointer: '/messages/0', training: 'context', tokens: 10, learned: 0, kept: 10, tools: 4, results: 2 },
    { pointer: '/messages/1', training: 'trained', tokens: 10, learned: 7, kept: 5, tools: 0, results: 0 },
    { pointer: '/messages/2', training: 'context', tokens: 10, learned: 0, kept: 0, tools: 0, results: 0 },
  ]);
  expect(of(null).map(({ kept }) => kept)).toEqual([10, 10, 10]);
});

it('asks the count where no conversation holds what was counted', () => {
  const messages = [messageOf('/prompt', 3), messageOf('/completion', 4, { trained: true })];
  const row = rowOf({ prompt: 'a', completion: 'b' }, { format: 'completion', tokens: tokensOfRow({ messages }) });
  expect(trainings(row)).toEqual({ '/prompt': 'context', '/completion': 'trained' });
});
