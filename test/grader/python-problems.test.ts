import { describe, expect, it } from 'vitest';
import type { GraderProblem } from '../../src/grader/grader-problem.ts';
import { pythonCode } from '../../src/grader/python-code.ts';
import { pythonFunction } from '../../src/grader/python-function.ts';
import { pythonProblems } from '../../src/grader/python-problems.ts';

function problemsOf(source: string): GraderProblem[] {
  const found: GraderProblem[] = [];
  pythonProblems(source, '/source', (problem) => found.push(problem));
  return found;
}
const GRADE = 'def grade(sample, item):\n    return 1\n';
const at = '/source';
const where = 'source';
const inside = ' The one there is stands inside something else: move it to the left margin.';

describe('pythonProblems', () => {
  it.each([
    ['def score(a):\n  return 1', ' Its first function is called score.'],
    ['x = 1\nasync  def score(a):\n  return 1\ndef other():\n  pass', ' Its first function is called score.'],
    [`def ${'s'.repeat(70)}():\n  pass`, ` Its first function is called ${'s'.repeat(60)}.`],
    ['class A:\n    def grade(self, sample, item):\n        return 1', inside],
    ['if True:\n\tasync def grade (sample, item):\n\t\treturn 1', inside],
    ['print(grade)', ''],
    ['x = 1\nfrom a import score', ''],
    // A name that only holds the word is another.
    ['from a import upgrade', ''],
    ['important = grade', ''],
  ])('misses grade in %j', (source, hint) => {
    const expected = [{ messageId: 'noGrade', at, data: { where, hint } }];
    expect(problemsOf(source)).toEqual(expected);
  });

  it.each(['grade=max', 'x = 1\ngrade = max', 'from a import b, grade', 'import grade', 'from a import b as grade'])(
    'does not know what grade is in %j',
    (source) => expect(problemsOf(source)).toEqual([]),
  );

  it.each([
    ['x = 1\nasync def grade(sample, item):\n    return 1', { messageId: 'asynchronous', data: { where } }],
    ['x = 1\ndef grade(sample):\n    return 1', { messageId: 'gradeArguments', data: { where, count: 1 } }],
    ['x = 1\ndef grade():\n    return 1', { messageId: 'gradeArguments', data: { where, count: 0 } }],
    ['x = 1\ndef grade(a, b, c):\n    return 1', { messageId: 'gradeArguments', data: { where, count: 3 } }],
    ['x = 1\ndef grade(a, b, c, *d):\n    return 1', { messageId: 'gradeArguments', data: { where, count: 3 } }],
    ['x = 1\ndef grade(a, **b):\n    return 1', { messageId: 'gradeArguments', data: { where, count: 1 } }],
    [
      'x = 1\ndef grade(item, sample):\n    return 1',
      { messageId: 'swapped', data: { where, first: 'item', second: 'sample' } },
    ],
    ['x = 1\ndef grade(sample, item):\n    x = 2\nreturn_ = 1', { messageId: 'noReturn', data: { where } }],
  ])('finds in %j one fault, where the function begins', (source, { messageId, data }) => {
    expect(problemsOf(source)).toEqual([{ messageId, at, from: 6, data }]);
  });

  it.each([
    'def grade(a, *b):\n    return 1',
    'def grade(item, *sample):\n    return 1',
    'def grade(item, other):\n    return 1',
    'def grade(other, sample):\n    return 1',
    'def grade(a, b):\n    raise ValueError',
    'def grade(a, b):\n    yield 1',
  ])('finds no fault in %j', (source) => expect(problemsOf(source)).toEqual([]));

  it.each([
    ['import json, requests', 'requests', 13],
    ['x = 1\nimport json\nimport a,  socket', 'socket', 29],
    ['x = 1\n  from  httpx import get', 'httpx', 14],
    ['import urllib.request', 'urllib.request', 7],
    // The first line that begins with one, before those behind a comma.
    ['import json, socket\nimport httpx', 'httpx', 27],
  ])('points at the module in %j', (source, name, from) => {
    expect(problemsOf(`${source}\n${GRADE}`)).toEqual([{ messageId: 'network', at, from, data: { where, name } }]);
  });

  it('counts bytes', () => {
    const source = (length: number) => `${GRADE}#${'ü'.repeat((length - GRADE.length - 1) / 2)}`;
    const size = 256_000 + ((GRADE.length + 1) % 2);
    expect(problemsOf(source(size - 2))).toEqual([]);
    expect(problemsOf(source(size))).toEqual([{ messageId: 'tooLarge', at, data: { where, bytes: size } }]);
  });
});

describe('pythonFunction', () => {
  const f = (code: string) => pythonFunction(code, 'f');
  it.each([
    ['def g(): pass', undefined],
    ['  def f(): pass', undefined],
    ['def f(): pass', { index: 0, isAsync: false, parameters: [], body: ': pass' }],
    [
      'async def f ( a, b: dict[str, int] = {1: (2, 3)}, *, c, /, **d ): pass\n  x\n\n# y\n)\ny',
      { index: 0, isAsync: true, parameters: ['a', 'b', 'c', '**d'], body: ': pass\n  x\n\n# y\n)' },
    ],
    ['def f(a): 1\ndef f(b): 2\nx', { index: 12, isAsync: false, parameters: ['b'], body: ': 2' }],
    ['def f(a, b', { index: 0, isAsync: false, parameters: ['a', 'b'], body: '' }],
    ['def f(a,\n  *args,\n): 1', { index: 0, isAsync: false, parameters: ['a', '*args'], body: ': 1' }],
  ])('%j', (code, expected) => expect(f(code)).toEqual(expected));

  it('reads 10,000 characters of a signature', () => {
    const found = f(`def f(a,${' '.repeat(9_997)}b, c): 1`);
    expect(found?.parameters).toEqual(['a', 'b']);
    expect(f(`def f(a,${' '.repeat(9_996)}b): 1`)?.body).toBe(': 1');
  });
});

describe('pythonCode', () => {
  const blank = (source: string) => pythonCode(source).replaceAll(' ', '.');
  it.each([
    ['', ''],
    ['abc', 'abc'],
    ["a='b'+c", 'a=...+c'],
    ['a="it\'s"+c', 'a=......+c'],
    ['a#b"c\nd', 'a....\nd'],
    ['a#b', 'a..'],
    ['"\\""a', '....a'],
    ['"a\\', '...'],
    ['""a', '..a'],
    ['"""a"b""c"""d', '............d'],
    ["'''a\n'b'''c", '....\n.....c'],
    ['"""a\\"""b"""c', '............c'],
    ['"""a\nb', '....\n.'],
    ["'a\nb'c", '..\nb..'],
    ['"a"b"c"d', '...b...d'],
  ])('%j', (source, code) => expect(blank(source)).toBe(code));
});
