import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/finding.ts';
import type { DeclaredTool } from '../../../src/format/tool-calls.ts';
import { findingLines } from '../../../src/report/show/finding-lines.ts';
import { toolLines } from '../../../src/report/show/tool-lines.ts';
import { findingOf, TAGGED } from '../made-of.ts';

describe('findingLines', () => {
  const lines = (about: Partial<Finding>, width = 40, withExcerpt = true) => [
    ...findingLines(findingOf(about), { paint: TAGGED, width, withExcerpt }),
  ];
  const said = '  Something is wrong.';
  const excerpt = { text: '::ab', caret: '  ^' };

  it('are the rule, the place and what is wrong', () => {
    expect(lines({})).toEqual(['<red>error</>  <bold>made-up</><dim>  column 5 at messages[0]</>', said]);
    expect(lines({ severity: 'warning', pointer: '', column: 1 })[0]).toBe(
      '<yellow>warning</>  <bold>made-up</><dim>  column 1</>',
    );
    expect(lines({ severity: 'info', pointer: '/a\u001b' })[0]).toBe(
      String.raw`<blue>info</>  <bold>made-up</><dim>  column 5 at a\u{1b}</>`,
    );
  });

  it('are wrapped, and command no build log', () => {
    expect(lines({}, 21).slice(1)).toEqual([said]);
    expect(lines({}, 20).slice(1)).toEqual(['  Something is', '  wrong.']);
    expect(lines({ message: '##[a]' })[1]).toBe(String.raw`  #\u{23}[a]`);
  });

  it('show the place in the line where that is wanted', () => {
    expect(lines({ excerpt })).toEqual([...lines({}), '  <dim>…::ab</>', '  <red>   ^</>']);
    expect(lines({ excerpt }, 40, false)).toEqual(lines({}));
    expect(lines({ excerpt, severity: 'info' })[3]).toBe('  <blue>   ^</>');
  });
});

describe('toolLines', () => {
  const tool = (definition: object, name: string | undefined = 'look'): DeclaredTool =>
    ({ pointer: '/tools/0/function', name, definition }) as DeclaredTool;
  const parameters = { type: 'object', properties: { from: {}, 'a\n': {}, to: {} }, required: ['from', 'to'] };

  it.each<[object, string]>([
    [{}, 'look()'],
    [{ parameters: null }, 'look()'],
    [{ parameters: { properties: [] } }, 'look()'],
    [{ parameters }, 'look(from, a?, to)'],
    [{ parameters: { ...parameters, required: 'from' } }, 'look(from?, a?, to?)'],
    [{ parameters: { properties: { ['x'.repeat(65)]: {} } } }, `look(${'x'.repeat(63)}…?)`],
  ])('of %j are the names of its parameters', (definition, line) => {
    expect(toolLines([tool(definition)], 99, false)).toEqual([line]);
  });

  it('are one for each tool, three at the most', () => {
    const names = { a1: {}, a2: {}, a3: {}, a4: {}, a5: {} };
    expect(toolLines([tool({ parameters: { properties: names } }), tool({}, 'b')], 9, false)).toEqual([
      'look(a1?,',
      'a2?, a3?,',
      'a4?, a5?)',
      'b()',
    ]);
    expect(toolLines([tool({ parameters: { properties: { ...names, a6: {} } } })], 9, false)).toHaveLength(3);
  });

  it('name a tool that has no name so', () => {
    const nameless = { ...tool({}), name: undefined };
    expect(toolLines([nameless], 99, false)).toEqual(['(no name)()']);
    expect(toolLines([tool({}, `${'x'.repeat(65)}`)], 99, false)).toEqual([`${'x'.repeat(63)}…()`]);
  });

  it('are the whole definition, unfolded', () => {
    const definition = { name: 'look', description: 'abc def' };
    expect(toolLines([tool(definition), { ...tool({}), name: undefined }], 99, true)).toEqual([
      'look',
      '  {',
      '    "name": "look",',
      '    "description": "abc def"',
      '  }',
      '(no name)',
      '  {}',
    ]);
    expect(toolLines([tool({ d: 'abc def' })], 18, true).slice(2)).toEqual(['    "d": "abc def"', '  }']);
    expect(toolLines([tool({ d: 'abc def' })], 17, true).slice(2)).toEqual(['    "d": "abc', '  def"', '  }']);
  });
});
