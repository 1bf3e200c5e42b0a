import type { Example } from './example.ts';

const HASHED = 48;

/** A hash of the system prompt's length and both its ends: tasks that differ in the middle only are one. */
export function taskOf({ conversations }: Example): number {
  const first = conversations[0]?.messages[0];
  const content = first?.role === 'system' || first?.role === 'developer' ? first.message['content'] : '';
  const prompt = typeof content === 'string' ? content : '';
  let hash = prompt.length;
  const { length } = prompt;
  for (let index = 0; index < length && index < HASHED; index++) hash = step(hash, prompt.charCodeAt(index));
  for (let index = Math.max(HASHED, length - HASHED); index < length; index++)
    hash = step(hash, prompt.charCodeAt(index));
  return hash >>> 0;
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
