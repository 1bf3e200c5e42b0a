import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/engine/likeness.ts';
import type { JsonObject } from '../../src/format/example.ts';
import { readAgainFrom } from './examples.ts';
import { placeOf, type Row, rowsTable } from './rows.ts';

const QUESTION = 'abcdefghijklmnopqrstuvwxyz0123456789';
const record = (prompt: string, completion: string): JsonObject => ({ prompt, completion });

/** Whether row 0 of one file is like row 0 of another. */
function alike(own: JsonObject | undefined, other: JsonObject | undefined, rest: readonly JsonObject[] = []): boolean {
  const others = rowsTable(Array.from({ length: rest.length + 1 }, () => ({})));
  const readOwn = readAgainFrom([own]);
  const readOther = readAgainFrom([other, ...rest]);
  const readAgain = (place: ReturnType<typeof placeOf>) => (place.file === 1 ? readOwn(place) : readOther(place));
  return likeness(others, readAgain)(rowsTable([{}], { file: 1 }), 0, 0);
}

describe('likeness', () => {
  it.each([
    ['the same texts', record(QUESTION, 'Yes.'), record(QUESTION, 'Yes.'), true],
    ['white space and case', record(`  ${QUESTION.toUpperCase()}`, 'y E s.'), record(QUESTION, 'Yes.'), true],
    ['another answer', record(QUESTION, 'Yes, sure.'), record(QUESTION, 'No thanks.'), false],
    ['an answer that is too short to compare', record(QUESTION, 'Yes.'), record(QUESTION, 'No.'), false],
    ['another question', record('Who are they that call?', 'Yes.'), record(QUESTION, 'Yes.'), false],
    // A text of n units has n - 4 shingles; here 40 on one side, as many as 50 on the other, and those of the answer.
    [
      'eight of ten shingles in common',
      record('x'.repeat(4) + QUESTION.slice(0, 16), 'Hi'),
      record(QUESTION.slice(0, 16), 'Hi'),
      false,
    ],
    ['eleven shingles', record(QUESTION.slice(0, 15), 'Hi'), record(QUESTION.slice(0, 15), 'Hi'), false],
    ['twelve shingles', record(QUESTION.slice(0, 16), 'Hi'), record(QUESTION.slice(0, 16), 'Hi'), true],
    ['twelve of fifteen, more here', record(QUESTION.slice(0, 19), 'Hi'), record(QUESTION.slice(0, 16), 'Hi'), true],
    ['twelve of fifteen, more there', record(QUESTION.slice(0, 16), 'Hi'), record(QUESTION.slice(0, 19), 'Hi'), true],
    ['twelve of sixteen, more here', record(QUESTION.slice(0, 20), 'Hi'), record(QUESTION.slice(0, 16), 'Hi'), false],
    ['twelve of sixteen, more there', record(QUESTION.slice(0, 16), 'Hi'), record(QUESTION.slice(0, 20), 'Hi'), false],
    ['three of five shingles of the answer', record(QUESTION, 'ABCDEFG'), record(QUESTION, 'ABCDEFGHI'), true],
    [
      'three of five shingles of the answer, more here',
      record(QUESTION, 'ABCDEFGHI'),
      record(QUESTION, 'ABCDEFG'),
      true,
    ],
    ['three of six shingles of the answer', record(QUESTION, 'ABCDEFG'), record(QUESTION, 'ABCDEFGHIJ'), false],
    [
      'three of six shingles of the answer, more here',
      record(QUESTION, 'ABCDEFGHIJ'),
      record(QUESTION, 'ABCDEFG'),
      false,
    ],
    ['half of each answer', record(QUESTION, 'ABCDEFGHIJ'), record(QUESTION, 'ABCDEFGxyz'), false],
  ])('of %s', (_, own, other, expected) => {
    expect(alike(own, other)).toBe(expected);
  });

  it('looks at every answer of a pair, and at how many there are', () => {
    const pair = (preferred: string, other: string): JsonObject => ({
      input: { messages: [{ role: 'user', content: QUESTION }] },
      preferred_output: [{ role: 'assistant', content: preferred }],
      non_preferred_output: [{ role: 'assistant', content: other }],
    });
    expect(alike(pair('Yes.', 'No.'), pair('yes.', 'no.'))).toBe(true);
    expect(alike(pair('Yes.', 'No.'), pair('Yes.', 'Never.'))).toBe(false);
    expect(alike(pair('Yes.', 'No.'), pair('Sure.', 'No.'))).toBe(false);
    expect(alike(record(QUESTION, 'Yes.'), pair('Yes.', 'No.'))).toBe(false);
  });

  it('needs the whole sketch to agree where a row cannot be read again', () => {
    const sketched = (sketch: Row['sketch']) => rowsTable([{ ...(sketch && { sketch }) }], { sketched: true });
    const one = sketched([1, 2]);
    for (const [sketch, expected] of [
      [[1, 2], true],
      [[1, 3], false],
      [[3, 2], false],
    ] as const) {
      expect(likeness(one, () => undefined)(sketched(sketch), 0, 0)).toBe(expected);
      const readOwn = ({ file }: { file: number }) =>
        file === 0 ? undefined : readAgainFrom([record(QUESTION, 'Yes.')])(placeOf(0));
      expect(likeness(one, readOwn)({ ...sketched(sketch), file: 1 }, 0, 0)).toBe(expected);
    }
  });

  it('reads each of the other rows once in a row', () => {
    const records = [0, 1].map(() => record(QUESTION, 'Yes.'));
    const reads: number[] = [];
    const table = rowsTable([{}, {}, {}]);
    const alikeRows = likeness(table, (place) => {
      reads.push(place.line);
      return readAgainFrom([...records, ...records])(place);
    });
    for (const [row, other] of [
      [1, 0],
      [2, 0],
      [2, 1],
    ] as const)
      expect(alikeRows(table, row, other)).toBe(true);
    expect(reads).toEqual([0, 1, 2, 1, 2]);
  });
});

describe('a form that many rows fill in', () => {
  const FORM = 'Describe the product with these features for our shop window, please: ';
  const forms = (count: number) =>
    Array.from({ length: count }, (_, id) => record(`${FORM}${id}${'qwertyuiop'[id % 10]}`, 'Yes.'));
  const own = record(`${FORM}shoes`, 'Yes.');
  const other = record(`${FORM}boots`, 'Yes.');
  const fillers = (count: number) => Array.from({ length: count }, (_, id) => record(`${id * 7919}`.repeat(4), 'No.'));

  it.each([
    ['says nothing where ten rows are known', forms(9), false],
    ['says something where nine are', forms(8), true],
    ['says nothing when three of ten rows have it', [...forms(2), ...fillers(7)], false],
    ['says something when two of ten have it', [...forms(1), ...fillers(8)], true],
    ['says something when one in five has it', [...forms(3), ...fillers(16)], true],
    ['says nothing when more than one in five have it', [...forms(4), ...fillers(15)], false],
  ])('%s', (_, rest, expected) => {
    expect(alike(own, other, rest)).toBe(expected);
  });

  it('is looked for in a hundred rows at even distances', () => {
    // Every other row of 200 is looked at, from the first on.
    const even = Array.from({ length: 199 }, (_, index) => (index % 2 === 1 ? forms(1) : fillers(1))[0] ?? {});
    const odd = Array.from({ length: 199 }, (_, index) => (index % 2 === 0 ? forms(1) : fillers(1))[0] ?? {});
    expect(alike(own, other, even)).toBe(false);
    expect(alike(own, other, odd)).toBe(true);
  });
});
