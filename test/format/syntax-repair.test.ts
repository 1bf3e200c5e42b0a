import { describe, expect, it } from 'vitest';
import { REQUEST_SYNTAX_MESSAGES, SYNTAX_MESSAGES } from '../../src/format/syntax-messages.ts';
import { isRepairable, syntaxRepair } from '../../src/format/syntax-repair.ts';
import { diagnoseSyntax } from '../../src/read/diagnose-syntax.ts';
import type { SyntaxCause } from '../../src/read/line.ts';

const repairOf = (text: string, cause: SyntaxCause, index: number, length = 1) =>
  syntaxRepair(text, { cause, index, length, detail: '' });

describe('syntaxRepair', () => {
  it.each([
    ['{"a":None}', 'null', 4],
    ['{"a":True}', 'true', 4],
    ['{"a":False}', 'false', 5],
  ])('writes the literal in %s as %s', (text, literal, length) => {
    expect(repairOf(text, 'python-literal', 5)).toEqual({
      title: `Write ${literal}`,
      range: { start: 5, end: 5 + length },
      text: literal,
    });
  });

  it.each([
    ['{"a":NaN}', 'python-literal', 5],
    ['{"a":Nonexistent}', 'python-literal', 5],
    ['{"a": None}', 'python-literal', 5],
    ['[1;]', 'trailing-comma', 2],
    ['{}', 'byte-order-mark', 0],
    ['{"a":1 "b":2}', 'missing-comma', 7],
    ['[1,,2]', 'extra-comma', 3],
  ] as const)('leaves %s alone: %s', (text, cause, index) => {
    expect(repairOf(text, cause, index)).toBeUndefined();
  });

  it('deletes a comma or a byte order mark', () => {
    expect(repairOf('[1,]', 'trailing-comma', 2, 2)).toEqual({
      title: 'Delete the comma',
      range: { start: 2, end: 3 },
      text: '',
    });
    expect(repairOf('\ufeff{}', 'byte-order-mark', 0, 3)).toEqual({
      title: 'Delete the byte order mark',
      range: { start: 0, end: 1 },
      text: '',
    });
  });

  it('puts a line feed between two records, in the place of what stands there', () => {
    const title = 'Put each record on a line of its own';
    expect(repairOf('{}{}', 'glued-records', 2)).toEqual({ title, range: { start: 2, end: 2 }, text: '\n' });
    expect(repairOf('{},{}', 'glued-records', 2)).toEqual({ title, range: { start: 2, end: 3 }, text: '\n' });
    expect(repairOf('{},', 'glued-records', 2, 9)).toEqual({ title, range: { start: 2, end: 3 }, text: '\n' });
  });
});

describe('isRepairable', () => {
  it.each<[string, boolean]>([
    ['{"a":None}', true],
    ['{"a":[None,True,False,],}', true],
    ['{"a":1}{"a":None}', true],
    ['{"a":1}{"a":}', false],
    ['{"a":None,"b":nope}', false],
    ['{"a":}', false],
    [`[${'None,'.repeat(18)}None]`, true],
    [`[${'None,'.repeat(19)}None]`, false],
  ])('%s: %s', (text, repairable) => {
    const problem = diagnoseSyntax(text);
    expect(isRepairable(text, problem)).toBe(repairable);
  });
});

it('ends a message with what happens, of a line or of a request', () => {
  expect(SYNTAX_MESSAGES['missing-comma']).toBe(
    'A comma is missing here: {detail}. The line is not JSON and the file is refused.',
  );
  expect(REQUEST_SYNTAX_MESSAGES['request-missing-comma']).toBe(
    'A comma is missing here: {detail}. The request is not JSON and is refused.',
  );
  expect(REQUEST_SYNTAX_MESSAGES['request-truncated']).toBe(
    'The request is cut off: {detail}. A raw line break inside a string (write it \\n) or a broken download does this. The request is not JSON and is refused.',
  );
  for (const [cause, text] of Object.entries(SYNTAX_MESSAGES)) {
    if (cause === 'stray-text' || cause === 'nul-bytes') continue;
    expect(text, cause).toMatch(/^\S.*[.)] The line is not JSON and the file is refused\.$/);
    expect(text).toContain('{detail}');
  }
  expect(Object.keys(REQUEST_SYNTAX_MESSAGES)).toEqual(Object.keys(SYNTAX_MESSAGES).map((cause) => `request-${cause}`));
});
