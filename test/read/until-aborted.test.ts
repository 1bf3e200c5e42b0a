import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { untilAborted } from '../../src/read/until-aborted.ts';

const never = new Promise<never>(() => undefined);
const block = (text: string) => Buffer.from(text);
const noTurn = async () => undefined;

/** A source whose every step is told, and what was asked of it. */
function source(...steps: readonly (() => unknown)[]) {
  const asked: string[] = [];
  let at = 0;
  const iterator = {
    async next(): Promise<IteratorResult<Uint8Array>> {
      asked.push('next');
      const step = steps[at++];
      if (step === undefined) return { done: true, value: undefined };
      return { done: false, value: (await step()) as Uint8Array };
    },
    return(value?: unknown): Promise<IteratorResult<Uint8Array>> {
      asked.push(`return ${value}`);
      return never;
    },
  };
  return { asked, iterator, blocks: { [Symbol.asyncIterator]: () => iterator } };
}

async function texts(blocks: AsyncIterable<Uint8Array>): Promise<string[]> {
  const found: string[] = [];
  for await (const each of blocks) found.push(Buffer.from(each).toString());
  return found;
}

describe.each([
  ['without a signal', undefined],
  ['with a signal that stays silent', new AbortController().signal],
])('%s', (_, signal) => {
  it('all blocks are passed on, with a turn for others behind each, and a source that has ended is left alone', async () => {
    const { asked, blocks } = source(
      () => block('a'),
      () => block(''),
      () => block('b'),
    );
    const turn = vi.fn(noTurn);
    expect(await texts(untilAborted(blocks, signal, turn))).toEqual(['a', '', 'b']);
    expect(asked).toEqual(['next', 'next', 'next', 'next']);
    expect(turn.mock.calls).toEqual([[], [], []]);
    expect(signal === undefined ? [] : getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('whoever stops early ends the source and does not wait for it', async () => {
    const { asked, blocks } = source(
      () => block('a'),
      () => block('b'),
    );
    for await (const each of untilAborted(blocks, signal, noTurn)) {
      expect(each).toEqual(block('a'));
      break;
    }
    expect(asked).toEqual(['next', 'return undefined']);
  });

  it('what a source throws comes through', async () => {
    const error = new Error('gone');
    const { blocks } = source(
      () => block('a'),
      () => Promise.reject(error),
    );
    await expect(texts(untilAborted(blocks, signal, noTurn))).rejects.toBe(error);
    expect(signal === undefined ? [] : getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('a source that cannot be ended, or not without an error, is no matter', async () => {
    const plain = source(() => block('a'));
    const { next } = plain.iterator;
    for (const end of [{}, { return: () => Promise.reject(new Error('not now')) }, { return: () => undefined }]) {
      const iterator = { next, ...end } as AsyncIterator<Uint8Array>;
      for await (const _ of untilAborted({ [Symbol.asyncIterator]: () => iterator }, signal, noTurn)) break;
    }
    // An error that nobody catches would come up in a later turn.
    await new Promise((resolve) => setImmediate(resolve));
  });

  it.each([
    ['text', 'string'],
    [null, 'null'],
    [undefined, 'undefined'],
    [7, 'number'],
    [[1], 'object'],
    [new ArrayBuffer(1), 'object'],
  ])('%j is no bytes', async (value, got) => {
    const { blocks } = source(() => value);
    await expect(texts(untilAborted(blocks, signal, noTurn))).rejects.toStrictEqual(
      new TypeError(`Expected the source to yield bytes (Uint8Array), got ${got}; text goes in as { text }`),
    );
  });
});

describe('an abort', () => {
  it('before the start leads to nothing: the source is ended unread', async () => {
    const { asked, blocks } = source(() => block('a'));
    expect(await texts(untilAborted(blocks, AbortSignal.abort(), noTurn))).toEqual([]);
    expect(asked).toEqual(['return undefined']);
  });

  it('between two blocks ends it', async () => {
    const controller = new AbortController();
    const { asked, blocks } = source(
      () => block('a'),
      () => block('b'),
    );
    const turn = async () => controller.abort();
    expect(await texts(untilAborted(blocks, controller.signal, turn))).toEqual(['a']);
    expect(asked).toEqual(['next', 'return undefined']);
  });

  it('ends it while the source keeps silent, and leaves no listener', async () => {
    const controller = new AbortController();
    const { asked, blocks } = source(
      () => block('a'),
      () => {
        setImmediate(() => controller.abort());
        return never;
      },
    );
    expect(await texts(untilAborted(blocks, controller.signal, noTurn))).toEqual(['a']);
    expect(asked).toEqual(['next', 'next', 'return undefined']);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});
