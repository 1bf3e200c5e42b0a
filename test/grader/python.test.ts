import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraderProblem } from '../../src/grader/grader-problem.ts';
import { pythonCode } from '../../src/grader/python-code.ts';
import { pythonProblems } from '../../src/grader/python-problems.ts';
import { pythonReferences } from '../../src/grader/python-references.ts';

function problemsOf(source: string): string[] {
  const found: GraderProblem[] = [];
  pythonProblems(source, '/source', (problem) => found.push(problem));
  return found.map(({ messageId }) => messageId);
}

const grade = (signature: string) => `def grade(${signature}):\n    return 1.0\n`;

describe('pythonProblems', () => {
  it.each([
    'sample, item',
    'sample: dict, item: dict',
    'sample: dict[str, tuple[int, str]], item',
    'sample, item, /',
    'sample, *, item',
    'sample, item, **rest',
    '*args',
    '\n    sample,  # the answer, and (more)\n    item,\n',
    'sample, item={"a": (1, 2)}',
    's, i',
  ])('accepts grade(%s)', (signature) => {
    expect(problemsOf(grade(signature))).toEqual([]);
  });

  it.each(['', 'sample', 'sample, item, extra', 'self, sample, item', 'sample, item, extra=None'])(
    'refuses grade(%s)',
    (signature) => {
      expect(problemsOf(grade(signature))).toEqual(['gradeArguments']);
    },
  );

  it.each([
    ['', ['noGrade']],
    ['def score(sample, item):\n    return 1', ['noGrade']],
    ['class Grader:\n    def grade(self, sample, item):\n        return 1', ['noGrade']],
    ['"""\ndef grade(sample, item):\n    return 1\n"""', ['noGrade']],
    ['# def grade(sample, item):', ['noGrade']],
    ['grade = lambda sample, item: 1.0', []],
    ['from helpers import grade', []],
    ['async def grade(sample, item):\n    return 1', ['asynchronous']],
    ['def grade(item, sample):\n    return 1', ['swapped']],
    ['def grade(sample, item):\n    print("return")\n\nx = 1\ndef f():\n    return 2', ['noReturn']],
    ['def grade(sample, item): return 1', []],
    ['def grade(sample):\n    return 1\n\ndef grade(sample, item):\n    return 1', []],
  ])('reads %j', (source, expected) => {
    expect(problemsOf(source)).toEqual(expected);
  });

  it.each([
    'import requests',
    'import requests as r',
    'from urllib.request import urlopen',
    'import urllib.request',
    'import http.client',
    'import json, socket',
    '    import httpx',
    'from openai import OpenAI',
  ])('hints at the network in %j', (line) => {
    expect(problemsOf(`${line}\n${grade('sample, item')}`)).toEqual(['network']);
  });

  it.each([
    'import urllib.parse',
    'import json',
    'import requests_mock',
    '# import requests',
    'x = "import requests"',
    'import numpy as np',
  ])('sees no network in %j', (line) => {
    expect(problemsOf(`${line}\n${grade('sample, item')}`)).toEqual([]);
  });

  it('has a limit of size', () => {
    expect(problemsOf(`${grade('sample, item')}#${'x'.repeat(255_900)}`)).toEqual([]);
    expect(problemsOf(`${grade('sample, item')}#${'x'.repeat(256_000)}`)).toEqual(['tooLarge']);
  });
});

describe('pythonCode', () => {
  it('blanks strings and comments, and nothing else', () => {
    const blank = (source: string) => pythonCode(source).replaceAll(' ', '.');
    expect(blank('a="x\\"y"#c\nb="""1\n2"""')).toBe('a=........\nb=....\n....');
    expect(blank('x="open\ny=1')).toBe('x=.....\ny=1');
  });

  it('keeps length and lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', "'", '#', '\\', '\n', 'a', ' ', '"""') }), (source) => {
        const code = pythonCode(source);
        expect(code.length).toBe(source.length);
        expect([...code].map((c) => c === '\n')).toEqual([...source].map((c) => c === '\n'));
        expect(code).not.toMatch(/["'#]/);
      }),
    );
  });
});

describe('pythonReferences', () => {
  const read = (body: string) =>
    pythonReferences(`def grade(sample, row):\n    ${body}\n    return 1`, '').map(({ by, path }) =>
      [by, ...path].join(' '),
    );

  it.each([
    ['x = row["answer"]', ['subscript answer']],
    ["x = row['a']['b']", ['subscript a b']],
    ['x = row.get("answer", 0)', ['get answer']],
    ['x = row[key]', []],
    ['x = row[0]', []],
    ['x = sample["output_text"]', []],
    ['x = narrow["answer"] + other.row["b"]', []],
    ['# row["answer"]', []],
    ['x = "row[\'answer\']"', []],
    ['row["answer"] = 1; x = row["answer"]', []],
    ['x = row["answer"] == 1', ['subscript answer']],
  ])('reads %j', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});
