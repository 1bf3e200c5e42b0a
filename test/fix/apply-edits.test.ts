import { expect, it } from 'vitest';
import { applyEdits, collide, inOrder } from '../../src/fix/apply-edits.ts';

const edit = (byteOffset: number, byteLength: number, text = '') => ({ byteOffset, byteLength, text });

it.each([
  [[], '0123é5'],
  [[edit(0, 0, 'é')], 'é0123é5'],
  [[edit(0, 2)], '23é5'],
  [[edit(1, 2, 'ab')], '0ab3é5'],
  [[edit(4, 2, 'e'), edit(0, 1, 'x')], 'x123e5'],
  [[edit(1, 1, 'b'), edit(1, 0, 'a')], '0ab23é5'],
  [[edit(7, 0, 'end')], '0123é5end'],
  [[edit(0, 7)], ''],
])('%j make %s', (edits, text) => {
  expect(applyEdits(Buffer.from('0123é5'), edits).toString()).toBe(text);
});

it('those that touch or overlap collide', () => {
  // From far before an edit of the bytes [4, 6) to far behind it, with none, one and five bytes.
  const other = edit(4, 2);
  const places = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const colliding = (length: number) => places.filter((at) => collide(edit(at, length), other));
  expect([0, 1, 5].map(colliding)).toEqual([
    [4, 5, 6],
    [3, 4, 5, 6],
    [0, 1, 2, 3, 4, 5, 6],
  ]);
  for (const at of places) expect(collide(edit(at, 1), other)).toBe(collide(other, edit(at, 1)));
});

it('come in the order of their places, an insertion before what is replaced there', () => {
  const edits = [edit(2, 1), edit(0, 3), edit(2, 0), edit(0, 0)];
  expect(edits.sort(inOrder)).toEqual([edit(0, 0), edit(0, 3), edit(2, 0), edit(2, 1)]);
});
