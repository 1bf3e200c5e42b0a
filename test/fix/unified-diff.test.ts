import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWriter } from '../../src/fix/unified-diff.ts';
import { openBytes } from '../../src/read/random-access.ts';

type Changes = readonly (readonly [number, readonly string[]])[];

const plain = (_: unknown, text: string): string => text;

/** The diff of a text whose lines (counted from 1) become others, in the parts in which it is given out. */
function parts(text: string, changes: Changes, paint: (style: string, text: string) => string = plain): string[] {
  const bytes = Buffer.from(text);
  const writer = diffWriter('a.jsonl', paint);
  const given = changes.map(([number, lines]) => {
    let start = 0;
    for (let line = 1; line < number; line++) start = bytes.indexOf('\n', start) + 1;
    const feed = bytes.indexOf('\n', start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const before = Buffer.from(bytes.toString('utf8', start, end).replace(/\r?\n$/, ''));
    const fixed = { lines: lines.map((line) => Buffer.from(line)), repairs: [], lineEnd: Buffer.from('\n') };
    return writer.add({ ...fixed, number, start, end, before }, openBytes(bytes));
  });
  return [...given, writer.end()];
}
const diff = (text: string, changes: Changes): string => parts(text, changes).join('');

/** What stands below the name of the file, for texts whose lines are short. */
function slowDiff(lines: readonly string[], changes: Changes): string {
  const groups: [number, readonly string[]][][] = [];
  for (const [number, fixed] of changes) {
    const group = groups.at(-1);
    if (group !== undefined && number - (group.at(-1)?.[0] ?? 0) - 1 <= 6) group.push([number, fixed]);
    else groups.push([[number, fixed]]);
  }
  let shift = 0;
  let text = '';
  for (const group of groups) {
    const first = Math.max(1, (group[0]?.[0] ?? 0) - 3);
    const last = Math.min(lines.length, (group.at(-1)?.[0] ?? 0) + 3);
    const body: string[] = [];
    for (let number = first; number <= last; number++) {
      const fixed = group.find(([changed]) => changed === number)?.[1];
      const line = lines[number - 1] ?? '';
      body.push(...(fixed === undefined ? [` ${line}`] : [`-${line}`, ...fixed.map((each) => `+${each}`)]));
    }
    const fresh = body.filter((line) => !line.startsWith('-')).length;
    const old = last - first + 1;
    text += `@@ -${first},${old} +${first + shift},${fresh} @@\n${body.join('\n')}\n`;
    shift += fresh - old;
  }
  return text;
}

const numbered = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `l${index + from}`);
const HEAD = '--- a.jsonl\n+++ a.jsonl (fixed)\n';

describe('diffWriter', () => {
  it('has nothing to say of a file that stays', () => {
    expect(diffWriter('a.jsonl', plain).end()).toBe('');
  });

  it('shows three lines around what changes, and changes with at most six lines between them as one', () => {
    const line = fc.constantFrom('', 'a', 'bc', 'é', '🚲');
    const changed = fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.array(line, { maxLength: 3 }) },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, changed), { maxLength: 40 }),
        fc.boolean(),
        fc.boolean(),
        (rows, cr, ended) => {
          // A line that is empty and ends with nothing is none.
          const lines = [...rows.map(([text]) => text), 'last'];
          const changes = rows.flatMap(([, fixed], index) =>
            fixed === undefined ? [] : [[index + 1, fixed] as const],
          );
          const end = cr ? '\r\n' : '\n';
          const shown = diff(lines.join(end) + (ended ? end : ''), changes);
          expect(shown).toBe(changes.length === 0 ? '' : HEAD + slowDiff(lines, changes));
        },
      ),
    );
  });

  it('gives a part of it out as soon as it is complete, and the names of the file once', () => {
    const text = `${numbered(30).join('\n')}\n`;
    const [first, second, third, end] = parts(text, [
      [1, ['x']],
      [8, []],
      [16, ['y', 'z']],
    ]);
    expect([first, second]).toEqual(['', '']);
    expect(third).toBe(
      `${HEAD}@@ -1,11 +1,10 @@\n-l1\n+x\n${numbered(6, 2)
        .map((l) => ` ${l}\n`)
        .join('')}-l8\n l9\n l10\n l11\n`,
    );
    expect(end).toBe('@@ -13,7 +12,8 @@\n l13\n l14\n l15\n-l16\n+y\n+z\n l17\n l18\n l19\n');
  });

  it('paints names, places and what goes and comes', () => {
    const painted = parts('a\nb\nc', [[2, ['d']]], (style, text) => `<${style} ${text}>`).join('');
    expect(painted).toBe(
      '<bold --- a.jsonl>\n<bold +++ a.jsonl (fixed)>\n<blue @@ -1,3 +1,3 @@>\n a\n<red -b>\n<green +d>\n c\n',
    );
  });

  it('steers no terminal and no build log, with its name neither', () => {
    const writer = diffWriter('::error::\u001b[1m.jsonl', plain);
    const place = { number: 1, start: 0, end: 1, lineEnd: Buffer.alloc(0), repairs: [] };
    const source = openBytes(Buffer.from('a\n##[b]\r'));
    writer.add({ ...place, before: Buffer.from('::c::'), lines: [Buffer.from('\u202e')], end: 2 }, source);
    expect(writer.end()).toBe(
      [
        String.raw`--- \u{3a}:error::\u{1b}[1m.jsonl`,
        String.raw`+++ \u{3a}:error::\u{1b}[1m.jsonl (fixed)`,
        '@@ -1,2 +1,2 @@',
        String.raw`-\u{3a}:c::`,
        String.raw`+\u{202e}`,
        String.raw` #\u{23}[b]`,
        '',
      ].join('\n'),
    );
  });
});

describe('around what changes long lines', () => {
  const long = (length: number) => 'x'.repeat(length);
  const shown = (text: string, ...changes: Changes) =>
    diff(text, changes)
      .slice(HEAD.length)
      .replace(/x+/g, (run) => `${run.length} x`);

  it.each([
    // Together 6,000 bytes with their ends.
    [
      'are shown before it',
      [long(1999), long(1999), long(1999)],
      '@@ -1,4 +1,4 @@\n 1999 x\n 1999 x\n 1999 x\n-l\n+L\n',
    ],
    [
      'are not, where they begin further away',
      [long(2000), long(1999), long(1999)],
      '@@ -2,3 +2,3 @@\n 1999 x\n 1999 x\n-l\n+L\n',
    ],
    [
      'are, where the byte before them fits too',
      ['a', long(1999), long(1999), long(1998)],
      '@@ -2,4 +2,4 @@\n 1999 x\n 1999 x\n 1998 x\n-l\n+L\n',
    ],
    ['neither, where not even the last one fits', [long(6000)], '@@ -2,1 +2,1 @@\n-l\n+L\n'],
    ['may be all that fits', [long(5999)], '@@ -1,2 +1,2 @@\n 5999 x\n-l\n+L\n'],
  ])('%s', (_, lines, expected) => {
    expect(shown([...lines, 'l'].join('\n'), [lines.length + 1, ['L']])).toBe(expected);
  });

  it.each([
    [
      'are shown behind it',
      [long(1999), long(1999), long(1999)],
      '@@ -1,4 +1,4 @@\n-l\n+L\n 1999 x\n 1999 x\n 1999 x\n',
    ],
    [
      'are shown as far as they are known',
      [long(1999), long(7000), 'y'],
      '@@ -1,3 +1,3 @@\n-l\n+L\n 1999 x\n 4000 x\n',
    ],
    ['are one', [long(7000)], '@@ -1,2 +1,2 @@\n-l\n+L\n 6000 x\n'],
  ])('%s', (_, lines, expected) => {
    expect(shown(['l', ...lines].join('\n'), [1, ['L']])).toBe(expected);
  });

  it.each([
    ['are shown between two, at most 12,000 bytes', long(11_999), '@@ -1,3 +1,3 @@\n-l\n+L\n 11999 x\n-l\n+L\n'],
    ['part two', long(12_000), '@@ -1,2 +1,2 @@\n-l\n+L\n 6000 x\n@@ -3,1 +3,1 @@\n-l\n+L\n'],
  ])('%s', (_, between, expected) => {
    expect(shown(`l\n${between}\nl\n`, [1, ['L']], [3, ['L']])).toBe(expected);
  });

  it('are left out where the file has become shorter', () => {
    const source = { ...openBytes(Buffer.from('l\nm\n')), size: 100 };
    const writer = diffWriter('a.jsonl', plain);
    const fixed = { number: 1, start: 0, end: 2, lineEnd: Buffer.from('\n'), before: Buffer.from('l'), repairs: [] };
    writer.add({ ...fixed, lines: [] }, source);
    expect(writer.end()).toBe(`${HEAD}@@ -1,2 +1,1 @@\n-l\n m\n`);
  });
});
