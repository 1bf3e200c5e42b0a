import { describe, expect, it } from 'vitest';
import { isWebStream, type WebStream, webStreamBlocks } from '../../src/read/web-stream.ts';

it.each([
  [new Blob(['x']).stream(), true],
  [new ReadableStream(), true],
  [{ getReader: () => undefined }, true],
  [{ getReader: 'x' }, false],
  [{}, false],
  [[], false],
  [null, false],
  [undefined, false],
  ['x', false],
  [Object.assign(() => undefined, { getReader: () => undefined }), false],
])('%o is a web stream: %j', (value, expected) => {
  expect(isWebStream(value)).toBe(expected);
});

describe('the blocks of a web stream', () => {
  const a = Buffer.from('a');
  const b = Buffer.from('b');
  /** @param steps what its reader gives; an error is thrown */
  function stream(...steps: readonly ({ readonly done: boolean; readonly value?: Uint8Array | undefined } | Error)[]) {
    const calls: string[] = [];
    let at = 0;
    const reader = {
      async read() {
        calls.push('read');
        const step = steps[at++];
        if (step instanceof Error) throw step;
        return step ?? { done: true };
      },
      async cancel() {
        calls.push('cancel');
      },
    };
    return { calls, stream: { getReader: () => reader } satisfies WebStream };
  }
  async function all(blocks: AsyncIterable<Uint8Array>, most = 100): Promise<string> {
    let text = '';
    for await (const each of blocks) {
      text += Buffer.from(each).toString();
      if (text.length >= most) break;
    }
    return text;
  }

  it('are read to its end, which needs no cancelling', async () => {
    const { calls, stream: given } = stream({ done: false, value: a }, { done: false }, { done: false, value: b });
    expect(await all(webStreamBlocks(given))).toBe('ab');
    expect(calls).toEqual(['read', 'read', 'read', 'read']);
    expect(await all(webStreamBlocks(stream({ done: true, value: a }).stream))).toBe('');
    expect(await all(webStreamBlocks(new Blob(['{"é":1}']).stream()))).toBe('{"é":1}');
  });

  it('end with a cancelled stream for who stops early', async () => {
    const { calls, stream: given } = stream({ done: false, value: a }, { done: false, value: b });
    expect(await all(webStreamBlocks(given), 1)).toBe('a');
    expect(calls).toEqual(['read', 'cancel']);
  });

  it('pass an error on, of a stream that needs no cancelling then', async () => {
    const error = new Error('reset');
    const { calls, stream: given } = stream({ done: false, value: a }, error);
    await expect(all(webStreamBlocks(given))).rejects.toBe(error);
    expect(calls).toEqual(['read', 'read']);
  });
});
