import { describe, expect, it } from 'vitest';
import { sharedRows } from '../../src/engine/shared-rows.ts';
import { placeOf, type Row, rowsTable } from './rows.ts';

const row = (prompt: number, record = 0, kind: Row['kind'] = 'answered'): Row => ({
  prompt: { high: prompt, low: prompt },
  record,
  kind,
});
const shared = (here: readonly Row[], there: readonly Row[]) =>
  sharedRows(rowsTable(here), rowsTable(there, { file: 1 }));

describe('sharedRows', () => {
  it('finds nothing where nothing is asked on both sides', () => {
    expect(shared([row(1)], [row(2)])).toEqual({ count: 0, same: 0, first: [] });
    expect(shared([], [row(2)])).toEqual({ count: 0, same: 0, first: [] });
    expect(shared([row(2)], [])).toEqual({ count: 0, same: 0, first: [] });
  });

  it('counts a prompt once, and names where it is asked first', () => {
    expect(shared([row(9), row(1, 1), row(1, 2)], [row(8), row(1, 3), row(1, 4)])).toEqual({
      count: 1,
      same: 0,
      first: [{ here: placeOf(1), there: placeOf(1, 1), same: false }],
    });
  });

  it('knows a record that is the same, at whatever row of its prompt', () => {
    expect(shared([row(1, 1), row(2, 5), row(1, 4), row(1, 4)], [row(1, 3), row(1, 4), row(2, 6)])).toEqual({
      count: 2,
      same: 1,
      first: [
        { here: placeOf(0), there: placeOf(0, 1), same: true },
        { here: placeOf(1), there: placeOf(2, 1), same: false },
      ],
    });
  });

  it('shows the first three', () => {
    const found = shared(
      [4, 3, 2, 1].map((prompt) => row(prompt, prompt)),
      [1, 2, 3, 4].map((prompt) => row(prompt, 7)),
    );
    expect([found.count, found.same, found.first.map(({ here, there }) => [here.line, there.line])]).toEqual([
      4,
      0,
      [
        [0, 3],
        [1, 2],
        [2, 1],
      ],
    ]);
  });

  it('leaves out rows that ask nothing, on either side', () => {
    expect(shared([row(1, 1, 'unasked')], [row(1, 1)]).count).toBe(0);
    expect(shared([row(1, 1)], [row(1, 1, 'unasked')]).count).toBe(0);
    expect(shared([row(1, 1)], [row(1, 2), row(1, 1, 'unasked')])).toMatchObject({ count: 1, same: 0 });
    expect(shared([row(1, 1, 'open')], [row(1, 1, 'pair')])).toMatchObject({ count: 1, same: 1 });
  });
});
