import { describe, expect, it } from 'vitest';
import { fieldAt } from '../../src/grader/field-at.ts';
import { addToTally, startTally } from '../../src/grader/field-tally.ts';
import { nearestField, shareOf, typesInWords } from '../../src/grader/field-words.ts';

const place = { file: 0, offset: 0, line: 0, example: 0 };

function tallied(path: string, ...rows: readonly object[]) {
  const keys = path.split('.');
  const tally = startTally();
  for (const row of rows) addToTally(tally, { ...row }, keys, place);
  return { tally, keys };
}
const types = (...values: readonly unknown[]) => typesInWords(tallied('a', ...values.map((a) => ({ a }))).tally);
function near(path: string, ...rows: readonly object[]) {
  const { tally, keys } = tallied(path, ...rows);
  return nearestField(tally, keys);
}

describe('fieldAt', () => {
  const row = { a: { b: [1, { c: null }] }, t: 'text' };
  it.each([
    ['a.b.0', { found: true, value: 1 }],
    ['a.b.1.c', { found: true, value: null }],
    ['t', { found: true, value: 'text' }],
    ['x.y', { found: false, parent: row, depth: 0 }],
    ['a.x', { found: false, parent: row.a, depth: 1 }],
    ['a.b.2', { found: false, parent: row.a.b, depth: 2 }],
    ['a.b.length', { found: false, parent: row.a.b, depth: 2 }],
    ['a.b.1.c.d', { found: false, parent: null, depth: 4 }],
    ['t.0', { found: false, parent: 'text', depth: 1 }],
    ['toString', { found: false, parent: row, depth: 0 }],
  ])('%s', (path, expected) => expect(fieldAt(row, path.split('.'))).toEqual(expected));
});

describe('shareOf', () => {
  it.each([
    [1, 1, 'the only row'],
    [1500, 1500, 'all 1,500 rows'],
    [12, 500, '12 of 500 rows (2.4 %)'],
    [1, 3, '1 of 3 rows (33.3 %)'],
    [1, 1000, '1 of 1,000 rows (0.1 %)'],
    [1, 1001, '1 of 1,001 rows (<0.1 %)'],
    [1500, 3000, '1,500 of 3,000 rows (50 %)'],
  ])('%i of %i', (rows, all, words) => expect(shareOf(rows, all)).toBe(words));
});

describe('typesInWords', () => {
  it.each([
    [[], ''],
    [['x'], ' Where it is there, it is a text (1 row).'],
    [[1, 2], ' Where it is there, it is a number (2 rows).'],
    [[true], ' Where it is there, it is true or false (1 row).'],
    [[null], ' Where it is there, it is null (1 row).'],
    [[[]], ' Where it is there, it is a list (1 row).'],
    [[{}], ' Where it is there, it is an object (1 row).'],
    [['x', 1, 2, null], ' Where it is there, it is a number (2 rows), a text (1 row) or null (1 row).'],
  ])('of %j', (values, words) => expect(types(...values)).toBe(words));
});

describe('nearestField', () => {
  const many = { a1: 0, b1: 0, c1: 0, d1: 0, e1: 0, f1: 0 };
  it.each<[string, readonly object[], string]>([
    ['answer', [], ''],
    ['answer', [{ answer: 1 }], ''],
    ['answer', [{ messages: [], anwser: 1 }], ' Did you mean "anwser"?'],
    ['a.answer', [{ a: { anwser: 1 } }], ' Did you mean "a.anwser"?'],
    ['answer', [{ messages: [], tools: [] }], ' These rows hold no field but their messages.'],
    // They are no answers, so that they are never meant.
    ['message', [{ messages: [], tools: [] }], ' These rows hold no field but their messages.'],
    ['a.b', [{ a: {} }], ' item.a has no keys there.'],
    ['a.b', [{ a: 'text' }], ' item.a has no keys there.'],
    ['a.b', [{ a: [] }], ' item.a has no keys there.'],
    ['a.b', [{ a: null }], ' item.a has no keys there.'],
    ['a.b.3', [{ a: { b: [1] } }], ' item.a.b has no entry [3] there.'],
    ['0', [{ a: 1 }], ' item has no entry [0] there.'],
    ['answer', [{ x: 1, y: 2 }], ' These rows have "x", "y".'],
    ['a.answer', [{ a: { messages: 1, tools: 2 } }], ' item.a has "messages", "tools".'],
    ['answer', [many], ' These rows have "a1", "b1", "c1", "d1", "e1", "f1".'],
    ['answer', [{ ...many, g1: 0 }], ' These rows have "a1", "b1", "c1", "d1", "e1", "f1", ….'],
    // What most rows hold; of as many, what comes first in the alphabet.
    ['answer', [{ x: 1 }, { y: 1 }, { y: 1 }], ' These rows have "y".'],
    ['answer', [{ y: 1 }, { x: 1 }, { x: 1 }], ' These rows have "x".'],
    ['answer', [{ y: 1 }, { x: 1 }], ' These rows have "x".'],
    ['answer', [{ x: 1 }, { y: 1 }], ' These rows have "x".'],
  ])('%s in %j: %s', (path, rows, words) => expect(near(path, ...rows)).toBe(words));
});
