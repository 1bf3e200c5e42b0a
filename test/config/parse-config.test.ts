import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';

const parse = (text: string, path = 'x.json', root = '') => parseConfig({ path, text, root });
const problem = (line: number, column: number, message: string, pointer = '') => ({
  value: undefined,
  problems: [{ pointer, target: 'value', message, line, column }],
});

describe('JSON', () => {
  it.each([
    ['{ "a": maybe }', 1, 8, 'This is no JSON value. Texts stand in double quotes.'],
    ['{\n  a: 1 }', 2, 3, 'This is no JSON value. Texts stand in double quotes.'],
    ['{ 3: 1 }', 1, 3, 'A key in double quotes belongs here.'],
    ['{ "a": }', 1, 8, 'A value is missing here.'],
    ['{ "a" 1 }', 1, 7, 'A colon belongs here, between key and value.'],
    ['{ "a": 1 "b": 2 }', 1, 10, 'A comma is missing before this.'],
    ['{ "a": 1', 1, 9, 'A closing brace } is missing.'],
    ['[1', 1, 3, 'A closing bracket ] is missing.'],
    ['{} {}', 1, 4, 'The configuration ends before this: remove what follows.'],
    ['{ /* x', 1, 3, 'A comment is not closed.'],
    ['{ "a": "x }', 1, 8, 'A text is not closed: a double quote is missing.'],
    ['{ "a": 1. }', 1, 8, 'A number is not complete.'],
    ['{ "a": "\\u12" }', 1, 8, 'This \\u escape is not complete.'],
    ['{ "a": "\\x" }', 1, 8, 'This escape does not exist in JSON.'],
    ['{ "a": "x\ty" }', 1, 8, 'A line break or control character stands inside a text.'],
    ['', 1, 1, 'A value is missing here.'],
  ])('%j is none', async (text, line, column, message) => {
    expect(await parse(text)).toMatchObject(problem(line, column, message));
  });

  it('may have comments, commas at the end and a byte order mark', async () => {
    const { value, problems } = await parse('\ufeff// x\n{ "a": [1, "b", null, true,], /* y */ "__proto__": {}, }');
    expect(problems).toEqual([]);
    expect(Object.entries(value as object)).toEqual([
      ['a', [1, 'b', null, true]],
      ['__proto__', {}],
    ]);
  });

  it('knows where each part stands', async () => {
    const { positionOf } = await parse('{\n  "a": [\n    { "b/c": 1 }\n  ]\n}');
    expect(positionOf('/a/0/b~1c', 'key')).toEqual({ line: 3, column: 7 });
    expect(positionOf('/a/0/b~1c', 'value')).toEqual({ line: 3, column: 14 });
    expect(positionOf('', 'value')).toEqual({ line: 1, column: 1 });
  });

  it('tells keys that stand twice', async () => {
    const { problems } = await parse('{ "a": [{ "b/c": 1,\n "b/c": 2 }], "d": 1 }');
    expect(problems).toEqual([
      { pointer: '/a/0/b~1c', target: 'key', message: 'The key "b/c" stands here a second time.', line: 2, column: 2 },
    ]);
  });

  it('is a member of a package.json, whatever stands beside it', async () => {
    const text = '{ "x": 1, "x": 2,\n"tunelint": { "a": 1 } }';
    const { value, problems, positionOf } = await parse(text, 'package.json', '/tunelint');
    expect([value, problems]).toEqual([{ a: 1 }, []]);
    expect(positionOf('/a', 'key')).toEqual({ line: 2, column: 15 });
    expect((await parse('{}', 'package.json', '/tunelint')).value).toBeUndefined();
    expect((await parse('null', 'package.json', '/tunelint')).value).toBeUndefined();
  });

  it('is no configuration when it is nested too deeply', async () => {
    const { positionOf, ...parsed } = await parse('['.repeat(100_000));
    expect(parsed).toEqual(problem(1, 1, 'The configuration is nested too deeply to be one.'));
    expect(positionOf('', 'value')).toBeUndefined();
  });
});

describe('YAML', () => {
  it.each(['x.yaml', 'x.yml', '.tunelintrc', 'x.txt'])('is what stands in %s', async (path) => {
    expect((await parse('a: 1', path)).value).toEqual({ a: 1 });
  });

  it.each(['.tunelintrc', 'x.txt', 'x.json', 'x.jsonc'])('is not what begins with a brace in %s', async (path) => {
    expect((await parse(' \n{ "a": 1, // x\n }', path)).value).toEqual({ a: 1 });
    expect((await parse('// x\n{}', path)).value).toEqual({});
  });

  it.each([
    ['a: 1\na: 2', 2, 1, 'This key stands here a second time.'],
    ['a:\n\tb: 1', 2, 1, 'A tab indents this line, which YAML does not allow: use spaces.'],
    ['a: 1\n---\nb: 2', 2, 1, 'A configuration is one YAML document: remove what follows the line ---.'],
    ['a: "b', 1, 6, 'A quote, bracket or comma is missing.'],
  ])('%j is none', async (text, line, column, message) => {
    expect(await parse(text, 'x.yaml')).toMatchObject(problem(line, column, message));
  });

  it('knows where each part stands', async () => {
    const text = 'a: &x\n  - b: 1\n    3: c\nd: *x\ne:\n';
    const { positionOf } = await parse(text, 'x.yaml');
    const places = [
      ['/a/0/b', 'key', 2, 5],
      ['/a/0/b', 'value', 2, 8],
      ['/a/0/3', 'value', 3, 8],
      ['/a/0', 'key', 2, 5],
      ['/a/9', 'value', 2, 3],
      ['/a/0/b/x', 'value', 2, 8],
      ['/d/0/b', 'key', 2, 5],
      ['/d', 'key', 4, 1],
      ['/d', 'value', 4, 4],
      ['/nope', 'key', 1, 1],
    ] as const;
    for (const [pointer, target, line, column] of places) {
      expect([pointer, target, positionOf(pointer, target)]).toEqual([pointer, target, { line, column }]);
    }
  });

  it('may say nothing', async () => {
    const { value, positionOf } = await parse('', 'x.yaml');
    expect([value, positionOf('', 'value')]).toEqual([null, { line: 1, column: 1 }]);
  });

  it('lets aliases stand for so much only', async () => {
    const lists = ['a', 'b', 'c', 'd'].map((name, index, all) => {
      const item = index === 0 ? 'x' : `*${all[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(item).join(',')}]`;
    });
    expect(await parse(lists.join('\n'), 'x.yaml')).toMatchObject(problem(1, 1, 'Its aliases stand for too much.'));
  });
});
