import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/index.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

const NOW = '2026-11-21';
const row = (answer: string) =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: answer },
    ],
  })}\n`;

/** Counts how often others get a turn while a run goes on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let going = true;
  const count = (): void => {
    turns++;
    if (going) setImmediate(count);
  };
  setImmediate(count);
  await work();
  going = false;
  return turns;
}

describe('others get their turn', () => {
  const settings = { turnMs: 0 };

  it('between the lines of a chunk', async () => {
    const file = row('Yes, we do.').repeat(3000);
    expect(await turnsDuring(() => lintCase({ file }, { now: NOW, tokens: false }, settings))).toBeGreaterThan(15);
  });

  it('between parsing, counting and each rule of a long line', async () => {
    const file = row('Yes, we do. '.repeat(60_000));
    expect(await turnsDuring(() => lintCase({ file }, { now: NOW }, settings))).toBeGreaterThan(50);
  });

  it('between the rules at the end of a file', async () => {
    expect(await turnsDuring(() => lintCase({ file: row('Yes.') }, { now: NOW }, settings))).toBeGreaterThan(20);
  });

  it('between the blocks of a stream that is always ready', async () => {
    async function* ready(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 100; i++) yield Buffer.from('x'.repeat(5000));
    }
    const { run } = await import('../../src/engine/run.ts');
    const work = async () => {
      const running = run([{ source: ready(), role: 'training' }], { now: NOW }, settings);
      while ((await running.next()).done !== true);
    };
    expect(await turnsDuring(work)).toBeGreaterThan(100);
  });

  it('and change nothing: runs that take turns give what they give alone', async () => {
    const files = ['Yes.', 'No. '.repeat(40_000), '{"broken', '<|endoftext|>'].map((answer, i) =>
      `${row(answer)}{"messages":[],"k${i}":[1,1e400],"k${i}":2}\n`.repeat(3 + i),
    );
    const alone = [];
    for (const file of files) alone.push(await lintCase({ file }, { now: NOW }));
    const together = await Promise.all(files.map((file) => lintCase({ file }, { now: NOW }, settings)));
    expect(together).toEqual(alone);
  });
});

describe('an abort', () => {
  it('comes through while lines are checked, counted and finished', async () => {
    for (const text of [row('Yes, we do.').repeat(60_000), row('Yes, we do. '.repeat(400_000))]) {
      const controller = new AbortController();
      const running = validate({ text }, { now: NOW, signal: controller.signal });
      setTimeout(() => controller.abort(new Error('enough')), 30);
      await expect(running).rejects.toThrow('enough');
    }
  });

  it('leaves no listener on a signal that lives on', async () => {
    const { signal } = new AbortController();
    for (let i = 0; i < 30; i++)
      await validate({ text: row('Yes.') }, { now: NOW, signal, limits: { milliseconds: 1e6 } });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
