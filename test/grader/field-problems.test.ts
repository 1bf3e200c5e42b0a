import { describe, expect, it } from 'vitest';
import { fieldProblems } from '../../src/grader/field-problems.ts';
import { addToTally, startTally } from '../../src/grader/field-tally.ts';
import type { GraderUse } from '../../src/grader/grader-use.ts';

type Reference = GraderUse['references'][number];

const place = (line: number) => ({ file: 1, offset: line, line, example: line });
const grader = { file: 0, offset: 0, line: 0, example: 0 };
const here = { message: 'the grader reads it here', place: grader };

function problemsOf(
  more: Partial<Reference>,
  values: readonly unknown[],
  path: readonly string[] = ['fields', 'right'],
) {
  const reference = {
    shown: '{{item.x}}',
    path,
    by: 'template',
    isReference: false,
    isChecked: false,
    at: '/reference',
    from: 0,
    place: grader,
    span: undefined,
    ...more,
  } as const;
  const tally = startTally();
  const [first = ''] = path;
  for (const [line, value] of values.entries()) {
    const inner = value === undefined ? { rigth: 1 } : { right: value };
    addToTally(tally, path.length > 1 ? { [first]: inner } : { [first]: value }, path, place(line));
  }
  return fieldProblems(reference, tally, values.length);
}
const ids = (...args: Parameters<typeof problemsOf>) => problemsOf(...args).map(({ messageId }) => messageId);
const LONG = 'a'.repeat(250);

describe('a field that is missing', () => {
  const data = {
    shown: '"{{item.x}}"',
    share: '2 of 3 rows (66.7 %)',
    types: ' Where it is there, it is a text (1 row).',
    hint: ' Did you mean "fields.rigth"?',
  };
  const rest = {
    place: place(0),
    at: '/fields',
    occurrences: 2,
    related: [{ message: 'also here', place: place(2), at: '/fields' }, here],
  };
  const rows = [undefined, 'x', undefined];

  it('is an error of a template, and may be one in Python', () => {
    expect(problemsOf({}, rows)).toEqual([{ messageId: 'missing', data, ...rest }]);
    const subscript = { ...data, effect: 'a KeyError there gives the row no score' };
    expect(problemsOf({ by: 'subscript' }, rows)).toEqual([{ messageId: 'pythonKey', data: subscript, ...rest }]);
  });

  it('is what get is for, but in all rows', () => {
    expect(problemsOf({ by: 'get' }, rows)).toEqual([]);
    expect(problemsOf({ by: 'get' }, [undefined, undefined])).toMatchObject([
      { messageId: 'pythonKey', data: { share: 'all 2 rows', effect: 'get never finds it' } },
    ]);
  });

  it('shows where the grader reads it', () => {
    const span = { offset: 5, length: 2, line: 1, column: 6, excerpt: 'x' } as unknown as NonNullable<
      Reference['span']
    >;
    expect(problemsOf({ span }, [undefined])).toMatchObject([{ related: [{ ...here, span }] }]);
  });

  it('is none where no row lacks it', () => {
    expect(problemsOf({}, ['x', 'y'])).toEqual([]);
    expect(problemsOf({ by: 'get' }, [])).toEqual([]);
  });
});

describe('a value that a string_check cannot use', () => {
  const checked = { isChecked: true };
  const shown = '"{{item.x}}"';
  it.each([
    [[['x'], 'x', 'y'], { shown, type: 'a list', share: '1 of 3 rows (33.3 %)' }],
    [[{}, 'x', {}, 'y'], { shown, type: 'an object', share: '2 of 4 rows (50 %)' }],
    [[{}, ['x'], {}], { shown, type: 'a list', share: '1 of 3 rows (33.3 %)' }],
  ])('%j', (values, data) => {
    expect(problemsOf(checked, values)).toEqual([{ messageId: 'notText', data, related: [here] }]);
    expect(problemsOf({}, values)).toEqual([]);
    expect(problemsOf({ ...checked, by: 'get' }, values)).toEqual([]);
  });

  it('may be a text, a number, true, false or null', () => {
    expect(problemsOf(checked, ['x', 1, true, null])).toEqual([]);
  });

  it('is too long in most rows that have it', () => {
    expect(problemsOf(checked, [LONG, 'x', LONG])).toEqual([
      {
        messageId: 'longText',
        data: { shown, share: '2 of 3 rows (66.7 %)', most: 200, longest: 250 },
        place: place(0),
        at: '/fields/right',
        occurrences: 2,
        related: [{ message: 'also here', place: place(2), at: '/fields/right' }, here],
      },
    ]);
    expect(ids(checked, [LONG, 'x'])).toEqual([]);
    expect(ids(checked, [LONG, 'x', undefined])).toEqual(['missing']);
    expect(ids(checked, [LONG, undefined])).toEqual(['missing', 'longText']);
    expect(ids({}, [LONG, LONG])).toEqual([]);
  });
});

describe('a reference that is always the same', () => {
  const compared = { isReference: true };
  const ten: readonly unknown[] = Array(10).fill('yes');

  it('is told of ten rows or more', () => {
    const data = { shown: '"{{item.x}}"', value: '"yes"', count: 10 };
    expect(problemsOf(compared, ten)).toEqual([{ messageId: 'constant', data, related: [here] }]);
    expect(ids(compared, ten.slice(1))).toEqual([]);
    expect(ids(compared, [...ten.slice(1), 'no'])).toEqual([]);
    expect(ids(compared, [...ten, undefined])).toEqual(['missing']);
    expect(ids({}, ten)).toEqual([]);
  });

  it('is told by another rule where the field at the top is named like an answer', () => {
    expect(ids(compared, ten, ['answer'])).toEqual([]);
    expect(ids(compared, ten, ['topic'])).toEqual(['constant']);
    expect(ids(compared, ten, ['answer', 'right'])).toEqual(['constant']);
  });
});
