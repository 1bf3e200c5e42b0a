import { describe, expect, it } from 'vitest';
import type { EditDescriptor } from '../../src/engine/fix-descriptor.ts';
import { locateEdits } from '../../src/engine/locate-edits.ts';

const TEXT = '{"a": 1 , "b": [1, 2 ,"x"], "c" : "y"}';
const SPACE = ' '.repeat(20_000);

/** The text with its edits made, and what an edit is beside its place. */
function edited(edit: EditDescriptor, text = TEXT): string | undefined {
  const [found] = locateEdits(text, [edit]) ?? [];
  return found && text.slice(0, found.start) + found.text + text.slice(found.end);
}

describe('locateEdits', () => {
  it.each<[string, EditDescriptor, string | undefined]>([
    ['a value', { at: '/b/1', text: '9' }, '{"a": 1 , "b": [1, 9 ,"x"], "c" : "y"}'],
    ['a value that is named as such', { at: '/c', target: 'value', text: '9' }, '{"a": 1 , "b": [1, 2 ,"x"], "c" : 9}'],
    ['a key', { at: '/c', target: 'key', text: '"d"' }, '{"a": 1 , "b": [1, 2 ,"x"], "d" : "y"}'],
    ['a value that is missing', { at: '/b/7', text: '9' }, undefined],
    ['the first member', { remove: '/a' }, '{"b": [1, 2 ,"x"], "c" : "y"}'],
    ['a member', { remove: '/b' }, '{"a": 1 , "c" : "y"}'],
    ['the last member', { remove: '/c' }, '{"a": 1 , "b": [1, 2 ,"x"]}'],
    ['the first item', { remove: '/b/0' }, '{"a": 1 , "b": [2 ,"x"], "c" : "y"}'],
    ['an item', { remove: '/b/1' }, '{"a": 1 , "b": [1, "x"], "c" : "y"}'],
    ['the last item', { remove: '/b/2' }, '{"a": 1 , "b": [1, 2 ], "c" : "y"}'],
    ['a member that is missing', { remove: '/d' }, undefined],
    ['a range', { range: { start: 1, end: 10 }, text: '\n' }, '{\n"b": [1, 2 ,"x"], "c" : "y"}'],
  ])('changes %s', (_, edit, expected) => {
    expect(edited(edit)).toBe(expected);
  });

  it.each([
    ['the only member', '{"a":1}', '/a', '{}'],
    ['the only item', '[ 1 ]', '/0', '[  ]'],
    ['an item of a list in a list', '[[1,2],[3]]', '/1/0', '[[1,2],[]]'],
    ['a member whose key has a colon', '{"a:":{"b":1},"c":2}', '/a:', '{"c":2}'],
    ['a comma that stands far behind', `[1${SPACE},2]`, '/0', `[${SPACE},2]`],
    ['a comma that stands far before', `[1,${SPACE}2]`, '/1', `[1,${SPACE}]`],
    ['a comma that stands near enough behind', `[1${' '.repeat(9999)},2]`, '/0', '[2]'],
    ['a comma that stands near enough before', `[1,${' '.repeat(9999)}2]`, '/1', '[1]'],
  ])('takes away %s', (_, text, remove, expected) => {
    expect(edited({ remove }, text)).toBe(expected);
  });

  it('knows edits of the whole line and of the mark before it', () => {
    expect(locateEdits(TEXT, [{ line: 'remove' }, { byteOrderMark: 'remove' }])).toEqual([
      { start: 0, end: TEXT.length, text: '', line: true },
      { start: -1, end: 0, text: '' },
    ]);
  });

  it('makes all edits or none', () => {
    const one = { at: '/a', text: '2' };
    expect(locateEdits(TEXT, [one, { remove: '/c' }])).toEqual([
      { start: 6, end: 7, text: '2' },
      { start: 26, end: 37, text: '' },
    ]);
    expect(locateEdits(TEXT, [one, { remove: '/z' }])).toBe(undefined);
    expect(locateEdits(TEXT, [])).toEqual([]);
  });
});
