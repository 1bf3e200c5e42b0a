import { describe, expect, it } from 'vitest';
import { documentLocator } from '../../src/engine/document-locator.ts';
import { fingerprint } from '../../src/engine/locate-text.ts';
import { type ResolvableFile, resolveFinding } from '../../src/engine/resolve-finding.ts';
import { draftAt } from './drafts.ts';
import { placeOf } from './rows.ts';

const file = (name: string): ResolvableFile => ({
  name,
  lineAndExample: ({ line, example }) => ({ line: line + 1, example: example + 10 }),
});
const files = [file('a'), file('b')];
const owner = file('own');
const NOWHERE = { line: 1, column: 1, endLine: 1, endColumn: 1, byteOffset: 0 };

describe('resolveFinding', () => {
  it('gives a finding about the file its first column, and an identity of its own', () => {
    expect(resolveFinding(draftAt(0, { place: undefined }), owner, files)).toStrictEqual({
      rule: 'schema',
      messageId: 'type',
      severity: 'error',
      effect: 'rejected',
      message: 'tools must be an array, but is null.',
      file: 'own',
      ...NOWHERE,
      example: null,
      pointer: '/tools',
      fingerprint: fingerprint('schema', 'type', '/tools', ''),
      occurrences: 1,
      related: [],
    });
  });

  it('gives positions from 1 on in the file of its place, with all that was found out', () => {
    const span = { start: 4, end: 9, startByte: 6 };
    const fix = { title: 'Repair', safety: 'safe' as const, edits: [{ byteOffset: 5, byteLength: 2, text: 'x' }] };
    const excerpt = { text: 'line', caret: '^' };
    const draft = draftAt(3, {
      place: placeOf(3, 1),
      fixable: 'safe',
      located: { span, fingerprint: 'known', excerpt, fix },
      related: [
        { message: 'also here', place: placeOf(5), pointer: '/x', span },
        { message: 'and there', place: placeOf(6, 7), pointer: '/x', span: undefined },
      ],
    });
    expect(resolveFinding(draft, owner, files)).toMatchObject({
      file: 'b',
      line: 4,
      column: 5,
      endLine: 4,
      endColumn: 10,
      byteOffset: 306,
      example: 13,
      fingerprint: 'known',
      excerpt,
      fixable: 'safe',
      fix: { title: 'Repair', safety: 'safe', edits: [{ byteOffset: 305, byteLength: 2, text: 'x' }] },
      related: [
        { message: 'also here', file: 'a', line: 6, column: 5, endLine: 6, endColumn: 10, byteOffset: 506 },
        { message: 'and there', file: 'own', line: 7, column: 1, endLine: 7, endColumn: 1, byteOffset: 600 },
      ],
    });
  });

  it('takes the file of its owner where the other is not known, and drops a fix without a place', () => {
    expect(resolveFinding(draftAt(0, { place: placeOf(2, 9) }), owner, files)).toMatchObject({
      file: 'own',
      line: 3,
      column: 1,
    });
    const fix = { title: 'Repair', safety: 'safe' as const, edits: [] };
    const located = { span: undefined, fingerprint: 'known', excerpt: undefined, fix };
    expect(resolveFinding(draftAt(0, { place: undefined, located }), owner, files)).not.toHaveProperty('fix');
    expect(resolveFinding(draftAt(0, { located }), owner, files)).toHaveProperty('fix');
  });

  it('gives lines and columns of a document', () => {
    const document = { ...owner, positionOf: (index: number) => ({ line: index + 50, column: index + 70 }) };
    const located = {
      span: { start: 2, end: 5, startByte: 3 },
      fingerprint: 'known',
      excerpt: undefined,
      fix: undefined,
    };
    const where = { line: 52, column: 72, endLine: 55, endColumn: 75, byteOffset: 3 };
    expect(resolveFinding(draftAt(0, { located }), document, [document])).toMatchObject(where);
    const whole = { line: 50, column: 70, endLine: 50, endColumn: 70, byteOffset: 0 };
    expect(resolveFinding(draftAt(0), document, [document])).toMatchObject(whole);
    expect(resolveFinding(draftAt(0, { place: undefined }), document, [document])).toMatchObject(NOWHERE);
  });
});

describe('documentLocator', () => {
  const TEXT = '{\n  "a": 1,\n    "bc": [true,\n 5]  \n}';
  const find = documentLocator(TEXT);

  it.each([
    ['/a', '"a": 1,', '     ^'],
    ['/bc/0', '"bc": [true,', '       ^^^^'],
    ['/bc/1', '5]', '^'],
  ])('shows the line where %s starts', (at, text, caret) => {
    expect(find('rule', 'id', { at }).excerpt).toEqual({ text, caret });
  });

  it('shows the first line of what starts the text, and none of the whole', () => {
    expect(documentLocator('[1]')('rule', 'id', { range: { start: 0, end: 1 } }).excerpt).toEqual({
      text: '[1]',
      caret: '^',
    });
    expect(find('rule', 'id', { range: { start: 13, end: 16 } }).excerpt?.text).toBe('   "bc": [true,');
    expect(find('rule', 'id', {}).excerpt).toBe(undefined);
  });

  it('knows a finding by the text that it is about', () => {
    expect(find('rule', 'id', { at: '/bc/0' }).fingerprint).toBe(fingerprint('rule', 'id', '/bc/0', 'true'));
    expect(find('rule', 'id', {}).fingerprint).toBe(fingerprint('rule', 'id', '', TEXT));
    expect(documentLocator('')('rule', 'id', { at: '/a' }).span).toBe(undefined);
  });
});
