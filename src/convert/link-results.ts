import type { Call, Turn } from './conversation.ts';

/** The call that a result answers. */
export interface Link {
  readonly call: Call;
  /** Indices of the message in the list and of the call in the message. */
  readonly turn: number;
  readonly index: number;
}

/**
 * For each turn that is a result the call that it answers: by id, else by name, else the first that has no result yet.
 * Results follow the message that calls, with nothing between.
 */
export function linkResults(turns: readonly Turn[]): readonly (Link | undefined)[] {
  let calling = -1;
  let open: number[] = [];
  return turns.map((turn, at) => {
    if (turn.role !== 'tool') {
      calling = turn.calls.length > 0 ? at : -1;
      open = turn.calls.map((_, index) => index);
      return undefined;
    }
    const calls = turns[calling]?.calls;
    if (calls === undefined) return undefined;
    const found = choose(turn, calls, open);
    const call = found === undefined ? undefined : calls[found];
    if (found === undefined || call === undefined) return undefined;
    open = open.filter((index) => index !== found);
    return { call, turn: calling, index: found };
  });
}

function choose({ callId, name }: Turn, calls: readonly Call[], open: readonly number[]): number | undefined {
  if (callId !== undefined) {
    const byId = open.find((index) => calls[index]?.id === callId);
    // An id that is nobody's answers nothing, unless calls have none.
    if (byId !== undefined || open.every((index) => calls[index]?.id !== undefined)) return byId;
  }
  if (name !== undefined) {
    const byName = open.find((index) => calls[index]?.name === name);
    if (byName !== undefined) return byName;
  }
  return open[0];
}
