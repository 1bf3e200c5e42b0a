import { describe, expect, it } from 'vitest';
import { itemReferences } from '../../src/grader/item-references.ts';
import { pythonReferences } from '../../src/grader/python-references.ts';

const python = (body: string) => ({ type: 'python', source: `def grade(sample, row):\n    ${body}` });
/** Characters before the body. */
const BEFORE = 28;

describe('itemReferences', () => {
  const read = { by: 'template', isReference: false, isChecked: false, from: 0 };

  it.each([
    [{ type: 'score_model', input: [] }, []],
    [
      { type: 'text_similarity', input: 'a {{ item.a.b[0] }}' },
      [{ ...read, shown: '{{ item.a.b[0] }}', path: ['a', 'b', '0'], at: '/input', from: 2 }],
    ],
    [
      { type: 'string_check', input: '{{item.a}}', reference: '{{item.b}}' },
      [
        { ...read, shown: '{{item.b}}', path: ['b'], isReference: true, isChecked: true, at: '/reference' },
        { ...read, shown: '{{item.a}}', path: ['a'], isChecked: true, at: '/input' },
      ],
    ],
    [{ type: 'string_check', input: '{{sample.a}} {{item}} {{item.a|b}} {{item.c' }, []],
    [
      python('x = row["a"]'),
      [{ ...read, by: 'subscript', shown: 'row["a"]', path: ['a'], at: '/source', from: BEFORE + 4 }],
    ],
    // The service puts no variables into Python source.
    [{ ...python('return 1'), input: '{{item.a}}' }, []],
    [{ ...python('x = row["a"]'), type: 'string_check' }, []],
    [{ type: 'python', source: 7 }, []],
  ])('of %j', (grader, expected) => expect(itemReferences(grader)).toEqual(expected));

  it('are told once, with what any of them is', () => {
    const check = { type: 'string_check', input: '{{item.a}}' };
    const alike = { type: 'text_similarity', reference: '{{ item.a }}' };
    const [first, ...more] = itemReferences({ type: 'multi', graders: { check, alike } });
    expect([first, more]).toEqual([
      {
        shown: '{{item.a}}',
        path: ['a'],
        by: 'template',
        isReference: true,
        isChecked: true,
        at: '/graders/check/input',
        from: 0,
      },
      [],
    ]);
    const [turned] = itemReferences({ type: 'multi', graders: { alike, check } });
    expect(turned).toMatchObject({ shown: '{{ item.a }}', isReference: true, isChecked: true });
    const source = itemReferences({ type: 'multi', graders: { check, code: python('x = row["a"]') } });
    expect(source.map(({ by, at }) => `${by} ${at}`)).toEqual([
      'template /graders/check/input',
      'subscript /graders/code/source',
    ]);
  });

  it('are 200 at most', () => {
    const input = Array.from({ length: 201 }, (_, index) => `{{item.a${index}}}`).join('');
    const found = itemReferences({ type: 'string_check', input, reference: '{{item.a0}}' });
    expect(found.map(({ path }) => path[0])).toEqual(Array.from({ length: 200 }, (_, index) => `a${index}`));
  });
});

describe('pythonReferences', () => {
  const read = (body: string) =>
    pythonReferences(python(body).source, '/s').map(({ shown, path, by, at, from }) =>
      [by, shown, path.join('.'), at, from - BEFORE].join(' '),
    );
  it.each([
    ['x = row["a"]', ['subscript row["a"] a /s 4']],
    ['x = row ["a"]', ['subscript row ["a"] a /s 4']],
    ['x = row[ "a" ]["b"]', ['subscript row[ "a" ]["b"] a.b /s 4']],
    ['x = row["a"][0]', ['subscript row["a"] a /s 4']],
    ['x = row["a"]["b" + c]', ['subscript row["a"] a /s 4']],
    ['x = row["a" + c]', []],
    ["x = row.get('a')", ['get row.get("a") a /s 4']],
    ['x = row.get("a")["b"]', ['get row.get("a") a /s 4']],
    ['x = row.get("a", {})["b"]', ['get row.get("a") a /s 4']],
    ['x = row.get(key)', []],
    ['x = row[""]', []],
    ['x = row["a\\n"]', []],
    [`x = row["${'k'.repeat(200)}"]`, [`subscript row["${'k'.repeat(200)}"] ${'k'.repeat(200)} /s 4`]],
    [`x = row["${'k'.repeat(201)}"]`, []],
    ['row["a"] = 1; x = row["a"]["b"] + row["c"]', ['subscript row["c"] c /s 34']],
    ['x = row["a"] == 1', ['subscript row["a"] a /s 4']],
    ['row["a"]["b"] = 1; x = row.get("a")', []],
  ])('reads %j', (body, expected) => expect(read(body)).toEqual(expected));

  it.each(['def score(sample, row):\n    x = row["a"]', 'def grade(sample):\n    x = row["a"]', ''])(
    'has no item in %j',
    (source) => expect(pythonReferences(source, '/s')).toEqual([]),
  );
});
