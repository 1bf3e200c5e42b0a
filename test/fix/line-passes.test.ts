import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../../src/engine/rule.ts';
import { fixLine } from '../../src/fix/fix-line.ts';
import type { Fixer } from '../../src/fix/fixer.ts';
import { lineFixer, repairingRule, replaced } from './line-fixer.ts';

const RECORD = '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello, you."}]}';
const record = (name: string) => RECORD.replace('{', `{"x": "${name}",`);
const MARK = '\ufeff';
const NO_RECORD = 'the result is no record';

/** Only the rules that are given, and those whose findings say whether a row is in order. */
const only = (rules: readonly AnyRule[], unsafe = false): Promise<Fixer> =>
  lineFixer(rules, unsafe, { only: ['schema', ...rules.map(({ meta }) => meta.id)] });

function fixed(line: string, by: Fixer, first = false) {
  const result = fixLine(Buffer.from(line), first, by);
  if (result === undefined || 'refused' in result) return result;
  return { lines: result.lines.map(String), rules: result.repairs.map(({ rule }) => rule) };
}

/** Writes one text for another, as often as it is there. */
const writes = (id: string, from: string, to: string, safety: 'safe' | 'unsafe' = 'safe') =>
  repairingRule(id, (text) => replaced(text, from, to, safety));
const drops = (id: string, what: string) =>
  repairingRule(id, (text) =>
    text.includes(what) ? [{ title: 'Drop', safety: 'unsafe', edits: [{ line: 'remove' }] }] : [],
  );

describe('the repairs of a line', () => {
  it('are none where no rule knows one', async () => {
    expect(fixed(RECORD, await only([writes('a', 'not there', '')]))).toBe(undefined);
    expect(fixed('', await only([]))).toBe(undefined);
    expect(fixed('{', await only([]))).toBe(undefined);
  });

  it('are made at once where they stand apart, else one after the other, in the order of the rules', async () => {
    const [a, b, c] = [writes('a', '"x": ', '"y": '), writes('b', '": "1', '" : "1'), writes('c', '1",', '1" ,')];
    expect(fixed(record('1'), await only([a, b, c]))).toEqual({
      lines: [record('1').replace('"x": "1",', '"y" : "1" ,')],
      rules: ['a', 'c', 'b'],
    });
  });

  it('are each made wholly or not', async () => {
    const one = repairingRule('one', (text) =>
      text.includes(' ,') ? [] : replaced(text, ',"messages"', ' ,"messages"'),
    );
    // Two places, of which the first is free.
    const two = repairingRule('two', (text) => {
      const edits = ['"x"', '"messages"']
        .map((key) => text.indexOf(key))
        .map((start) => ({ range: { start, end: start }, text: ' ' }));
      return text.startsWith('{ ') ? [] : [{ title: 'Space', safety: 'safe', edits }];
    });
    expect(fixed(record('1'), await only([one, two]))).toEqual({
      lines: [record('1').replace('{"x"', '{ "x"').replace(',"messages"', ' , "messages"')],
      rules: ['one', 'two'],
    });
  });

  it('come to an end after 200 passes', async () => {
    const endless = writes('endless', '{"messages":', '{"messages": ');
    const result = fixed(RECORD, await only([endless]));
    expect(result).toEqual({
      lines: [RECORD.replace(':', `:${' '.repeat(200)}`)],
      rules: Array.from({ length: 200 }, () => 'endless'),
    });
  });

  it('end with one that changes nothing', async () => {
    expect(fixed(RECORD, await only([writes('idle', 'Hi', 'Hi')]))).toEqual({ lines: [RECORD], rules: ['idle'] });
  });

  it('may take it away, and then nothing else is done with it', async () => {
    const rules = [writes('a', '"x": ', '"x":'), drops('b', '"gone"')];
    expect(fixed(record('gone'), await only(rules, true))).toEqual({ lines: [], rules: ['b'] });
    expect(fixed(record('gone'), await only(rules))).toEqual({
      lines: [record('gone').replace(': ', ':')],
      rules: ['a'],
    });
  });
});

describe('records that are glued together', () => {
  const parts = repairingRule('parts', (text, { kind }) => (kind === 'broken' ? replaced(text, '}{', '}\n{') : []));
  const glued = ['1', '2', '3'].map(record).join('');

  it('are parted in their order', async () => {
    expect(fixed(glued, await only([parts]))).toEqual({
      lines: ['1', '2', '3'].map(record),
      rules: ['parts', 'parts'],
    });
  });

  it('leave no empty lines', async () => {
    const wide = repairingRule('wide', (text, { kind }) => (kind === 'broken' ? replaced(text, '}{', '}\n\n{') : []));
    expect(fixed(`${RECORD}${RECORD}`, await only([wide]))).toEqual({ lines: [RECORD, RECORD], rules: ['wide'] });
  });

  it('are repaired one by one', async () => {
    const space = repairingRule('a', (text, { kind }) => (kind === 'parsed' ? replaced(text, '"x": ', '"x":') : []));
    const second = repairingRule('b', (text, { kind }) =>
      kind === 'parsed' && text.includes('"2"')
        ? [{ title: 'Drop', safety: 'unsafe', edits: [{ line: 'remove' }] }]
        : [],
    );
    const rules = [parts, space, second];
    expect(fixed(glued, await only(rules, true))).toEqual({
      lines: [record('1'), record('3')].map((line) => line.replace(': ', ':')),
      rules: ['parts', 'parts', 'a', 'b', 'a'],
    });
  });

  it('are left alone where one of them would not be what it was, with the rules that asked, each once', async () => {
    const rules = [parts, writes('a', 'Hello', 'Hallo')];
    expect(fixed(glued, await only(rules))).toEqual({ refused: 'what is trained would change', rules: ['parts', 'a'] });
    const last = glued.replace('Hello', 'Hi').replace('Hello', 'Hi');
    expect(fixed(last, await only(rules))).toEqual({ refused: 'what is trained would change', rules: ['parts', 'a'] });
  });
});

describe('a line that what is unsafe would spoil', () => {
  const spoils = writes('spoils', '"assistant"', '"bot"', 'unsafe');
  const tidies = writes('tidies', '"x": ', '"x":');

  it('is repaired by what is safe', async () => {
    expect(fixed(record('1'), await only([spoils, tidies], true))).toEqual({
      lines: [record('1').replace(': ', ':')],
      rules: ['tidies'],
    });
  });

  it('is left alone where nothing safe is to do', async () => {
    expect(fixed(RECORD, await only([spoils, tidies], true))).toEqual({
      refused: 'a new error would come up',
      rules: ['spoils'],
    });
  });

  it('is left alone where what is safe would spoil it too', async () => {
    const [a, b] = [writes('a', 'Hello', 'Hallo'), writes('b', 'Hi', 'Ho', 'unsafe')];
    // Of the second try only what is safe is named.
    expect(fixed(RECORD, await only([b, a, spoils], true))).toEqual({
      refused: 'what is trained would change',
      rules: ['a'],
    });
  });

  it('is otherwise repaired by both', async () => {
    const better = writes('better', 'Hello', 'Hallo', 'unsafe');
    expect(fixed(record('1'), await only([better, tidies], true))).toEqual({
      lines: [record('1').replace('Hello', 'Hallo').replace(': ', ':')],
      rules: ['better', 'tidies'],
    });
  });
});

describe('the first line of a file', () => {
  const changes = writes('changes', 'Hello', 'Hallo');
  const tidies = writes('tidies', '"x": ', '"x":');

  it.each([
    ['with a byte order mark', MARK, true],
    ['without one', '', true],
    ['that is not the first one', '', false],
  ])('%s is held against what it becomes', async (_, mark, first) => {
    const by = await only([changes]);
    expect(fixed(`${mark}${RECORD}`, by, first)).toMatchObject({ refused: 'what is trained would change' });
  });

  it('loses a mark only where a rule takes it', async () => {
    const takes = repairingRule('takes', (text) =>
      text.includes('"x":"') ? [] : [{ title: 'Take', safety: 'safe', edits: [{ byteOrderMark: 'remove' }] }],
    );
    expect(fixed(`${MARK}${record('1')}`, await only([takes]), true)).toMatchObject({ lines: [record('1')] });
    const tidied = record('1').replace(': ', ':');
    expect(fixed(`${MARK}${record('1')}`, await only([tidies]), true)).toMatchObject({ lines: [MARK + tidied] });
    // Anywhere else it is none.
    const twice = writes('twice', ',"messages"', `}\n${MARK}{"messages"`);
    for (const line of [record('1'), MARK + record('1')])
      expect(fixed(line, await only([twice]), true)).toMatchObject({ refused: NO_RECORD });
    expect(fixed(`${MARK}{${RECORD}`, await only([writes('opens', '{{', '{')]), false)).toMatchObject({
      refused: NO_RECORD,
    });
  });
});
