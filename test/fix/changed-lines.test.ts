import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/engine/attempt.ts';
import { withoutStop } from '../../src/engine/attempt.ts';
import { changedLines } from '../../src/fix/changed-lines.ts';
import { openBytes } from '../../src/read/random-access.ts';
import { lineFixer, repairingRule, replaced } from './line-fixer.ts';

const LONG = 1 << 18;
const cut = { chunkBytes: 1 << 20, longLineBytes: 1 << 20, runDigits: Number.POSITIVE_INFINITY, lineBytes: 1 << 20 };

/** Writes `{"b":1}` for `{"a":1}`, which is refused where a text stands beside it. */
const rule = repairingRule('a', (text) => replaced(text, '{"a"', '{"b"'));
const by = await lineFixer([rule], false, { only: ['a'] });

function events(text: string, options: Partial<typeof cut> = {}, attempt: Attempt = withoutStop) {
  const fixer = { ...by, run: { ...by.run, cut: { ...cut, ...options } } };
  const all: unknown[] = [];
  for (const event of changedLines(openBytes(Buffer.from(text)), fixer, attempt)) {
    if (!('lines' in event)) {
      all.push(event);
      continue;
    }
    // What it was is known until the next one is asked for.
    const { lines, lineEnd, before, number, start, end } = event;
    all.push({ number, start, end, before: `${before}`, lineEnd: `${lineEnd}`, lines: lines.map(String) });
  }
  return all;
}
const changed = (number: number, start: number, lineEnd: string, before: string | undefined = '{"a":1}') => {
  const lines = [before.replace('a', 'b')];
  return { number, start, end: start + before.length + lineEnd.length, before, lineEnd, lines };
};

describe('changedLines', () => {
  it.each([
    ['nothing', '', []],
    ['what stays', '{"c":1}\n\n[]\n{', [{ read: 13 }]],
    ['one line without an end', '{"a":1}', [changed(1, 0, ''), { read: 7 }]],
    ['one that ends with CR', '{"a":1}\r', [changed(1, 0, '\r'), { read: 8 }]],
    [
      'each line by its number and place',
      '\n{"a":1}\n\r\n{"a":1}\r\n{"c":1}\n{"a":1}',
      [changed(2, 1, '\n'), changed(4, 11, '\r\n'), changed(6, 28, ''), { read: 35 }],
    ],
  ])('gives %s', (_, text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it('says what it has read, after each chunk', () => {
    expect(events('{"c":1}\n{"a":1}\n{"a":1}\n{"c":1}', { chunkBytes: 9 })).toEqual([
      changed(2, 8, '\n'),
      { read: 16 },
      changed(3, 16, '\n'),
      { read: 31 },
    ]);
  });

  it('takes a mark for one only where the file starts', () => {
    const text = '\ufeff{"a":1}\n\ufeff{"a":1}\n';
    const bytes = Buffer.from(text);
    const numbers = [...changedLines(openBytes(bytes), { ...by, run: { ...by.run, cut } }, withoutStop)];
    expect(numbers.map((event) => ('number' in event ? [event.number, 'refused' in event] : event))).toEqual([
      [1, false],
      [2, true],
      { read: bytes.length },
    ]);
    // Also where it is not the first line of its chunk, or of a chunk that is not the first.
    expect(events('{}\n{"a":1}\n', { chunkBytes: 1 })).toEqual([{ read: 3 }, changed(2, 3, '\n'), { read: 11 }]);
  });

  it('leaves lines alone that are over the limit, and counts them', () => {
    const [most, more] = [12, 13].map((bytes) => `{"a":"${'x'.repeat(bytes - 8)}"}`);
    const text = `${more}\n{"a":1}\n${more}\n${more}\n${most}\r\n{"a":1}\n`;
    const expected = [changed(2, 14, '\n'), changed(5, 50, '\r\n', most), changed(6, 64, '\n')];
    expect(events(text, { lineBytes: 12 })).toEqual([...expected, { read: 72 }]);
  });

  it('leaves lines alone that are so long that they are not kept, and counts them', () => {
    const long = `{"a":"${'x'.repeat(100)}"}\n`;
    expect(events(`${long}{"a":1}\n${long}${long}{"a":1}\n`, { lineBytes: 12, chunkBytes: 20 })).toEqual([
      changed(2, 109, '\n'),
      { read: 117 },
      changed(5, 335, '\n'),
      { read: 343 },
    ]);
  });

  it('says which lines it leaves alone', () => {
    const spoils = repairingRule('a', (text) => replaced(text, '}', '', 'safe'));
    return lineFixer([spoils], false, { only: ['a'] }).then((fixer) => {
      const all = [
        ...changedLines(openBytes(Buffer.from('\n{"a":1}\n')), { ...fixer, run: { ...fixer.run, cut } }, withoutStop),
      ];
      expect(all).toEqual([{ number: 2, refused: 'the result is no record', rules: ['a'] }, { read: 9 }]);
    });
  });

  it.each([
    [LONG, 0],
    [LONG + 1, 1],
  ])('repairs a line of %d bytes in %d attempts, before which it says what it has read', (bytes, attempts) => {
    const line = `{"a":"${'x'.repeat(bytes - 8)}"}`;
    const made: unknown[] = [];
    const all = events(`{"a":1}\n${line}\n`, {}, (work) => {
      const result = work();
      made.push(result);
      return result;
    });
    const before = attempts === 0 ? [] : [{ read: 8 }];
    expect(all).toEqual([changed(1, 0, '\n'), ...before, changed(2, 8, '\n', line), { read: 9 + bytes }]);
    expect(made).toHaveLength(attempts);
    const stopped = events(`${line}\n{"a":1}\n`, {}, () => undefined);
    expect(stopped.filter((event) => Object.hasOwn(event as object, 'lines'))).toHaveLength(2 - attempts);
  });
});
