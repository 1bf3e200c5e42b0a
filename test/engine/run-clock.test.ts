import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { othersTurn } from '../../src/engine/others-turn.ts';
import { runClock } from '../../src/engine/run-clock.ts';

const NEVER = Number.POSITIVE_INFINITY;

describe('runClock', () => {
  it('is the signal itself where there is no limit', () => {
    const { signal } = new AbortController();
    const clock = runClock(signal, NEVER);
    expect([clock.signal === signal, clock.isTimeUp(), clock.end()]).toEqual([true, false, undefined]);
    expect(runClock(undefined, NEVER).signal).toBe(undefined);
  });

  it('aborts when time is up', async () => {
    const clock = runClock(undefined, 5);
    expect([clock.signal?.aborted, clock.isTimeUp()]).toEqual([false, false]);
    await wait(30);
    expect([clock.signal?.aborted, clock.isTimeUp()]).toEqual([true, true]);
    clock.end();
  });

  it('passes on that the caller has had enough, with the reason', () => {
    const controller = new AbortController();
    const clock = runClock(controller.signal, 60_000);
    expect(clock.signal?.aborted).toBe(false);
    controller.abort('enough');
    expect([clock.signal?.aborted, clock.signal?.reason, clock.isTimeUp()]).toEqual([true, 'enough', false]);
    clock.end();
    const late = runClock(controller.signal, 60_000);
    expect([late.signal?.aborted, late.signal?.reason]).toEqual([true, 'enough']);
    late.end();
  });

  it('hears nothing after its end', async () => {
    const controller = new AbortController();
    const clock = runClock(controller.signal, 5);
    clock.end();
    controller.abort();
    await wait(30);
    expect([clock.signal?.aborted, clock.isTimeUp()]).toEqual([false, false]);
  });

  it('can be set for longer than a timer takes', async () => {
    const clock = runClock(undefined, 2 ** 40);
    await wait(15);
    expect(clock.signal?.aborted).toBe(false);
    clock.end();
  });
});

describe('othersTurn', () => {
  /** Whether a timer that is due gets its turn. */
  async function letsOthers(turnMs: number, due?: 'now'): Promise<boolean> {
    const turn = othersTurn(turnMs);
    let isHeard = false;
    setImmediate(() => {
      isHeard = true;
    });
    await turn(due);
    return isHeard;
  }

  it('comes when others have waited, or at once when that is asked for', async () => {
    expect([await letsOthers(0), await letsOthers(60_000), await letsOthers(60_000, 'now')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
