import { describe, expect, it } from 'vitest';
import { conversionLines } from '../../src/convert/conversion-lines.ts';
import { countRow, startConversionSummary } from '../../src/convert/conversion-summary.ts';
import type { ConvertedRow } from '../../src/convert/convert-batches.ts';
import { lossReport } from '../../src/convert/loss-report.ts';
import { type RowNotes, rowNotes, SkippedRow } from '../../src/convert/row-notes.ts';
import { VERSION } from '../../src/generated/version.ts';

/** A row on a line, with the notes that are added. */
function row(line: number, members: Partial<ConvertedRow>, note?: (notes: RowNotes) => void): ConvertedRow {
  const notes = rowNotes(line);
  try {
    note?.(notes);
  } catch (error) {
    if (!(error instanceof SkippedRow)) throw error;
  }
  const { list } = notes;
  return { line, lineEnd: '\n', shape: 'openai', text: '{}', same: false, held: undefined, notes: list, ...members };
}

const told = (notes: RowNotes): void => notes.add('LOSS-TRAIN-ALL', '/messages', 'all are trained');
const named = (notes: RowNotes): void => {
  notes.add('LOSS-NAME', '/messages/0/name', 'no place', '"kim"');
  notes.add('LOSS-NAME', '/messages/1/name', 'no place at all');
};

function summaryOf(rows: readonly ConvertedRow[]) {
  const summary = startConversionSummary();
  return { summary, notes: rows.map((each) => countRow(summary, each)) };
}

const lines = (rows: readonly ConvertedRow[]) =>
  conversionLines(summaryOf(rows).summary, { source: 'a.jsonl', to: 'trl' });

describe('countRow', () => {
  it('counts rows, shapes and codes, and keeps the first of what is told', () => {
    const held = { tools: true, pairs: false, system: false, images: true, weights: false };
    const rows = [
      row(1, { same: true, held }, told),
      row(2, { held: { ...held, tools: false, pairs: true } }, told),
      row(3, { shape: undefined, text: undefined }, (notes) => notes.refuse('', 'no JSON')),
      ...[4, 5, 6, 7].map((line) => row(line, {}, named)),
      row(8, { shape: 'trl' }),
    ];
    const { summary, notes } = summaryOf(rows);
    expect(summary).toMatchObject({ read: 8, written: 7, unchanged: 1, skipped: 1 });
    expect(summary.held).toEqual({ tools: true, pairs: true, system: false, images: true, weights: false });
    expect([...summary.shapes]).toEqual([
      ['openai', 6],
      ['trl', 1],
    ]);
    expect(
      [...summary.codes].map(([code, { kind, count, rows: inRows, lines: at, examples }]) => [
        code,
        kind,
        count,
        inRows,
        at,
        examples.map(({ what }) => what),
      ]),
    ).toEqual([
      ['LOSS-TRAIN-ALL', 'told', 2, 2, [1, 2], ['all are trained']],
      ['UNSUPPORTED', 'skipped', 1, 1, [3], ['no JSON']],
      ['LOSS-NAME', 'lost', 8, 4, [4, 5, 6], ['no place', 'no place at all']],
    ]);
    expect(notes.map(({ length }) => length)).toEqual([1, 0, 1, 2, 2, 2, 2, 0]);
  });

  it('keeps three examples that differ', () => {
    const rows = ['a', 'b', 'a', 'c', 'd'].map((what, index) =>
      row(index + 1, {}, (notes) => notes.add('LOSS-ID', '', what)),
    );
    expect(
      summaryOf(rows)
        .summary.codes.get('LOSS-ID')
        ?.examples.map(({ what }) => what),
    ).toEqual(['a', 'b', 'c']);
  });
});

describe('conversionLines', () => {
  it.each([
    ['no rows', [], ['a.jsonl: 0 rows, 0 written for trl']],
    ['a row', [row(1, {})], ['a.jsonl: 1 row (openai), 1 written for trl']],
    [
      'a row as it was',
      [row(1, { same: true })],
      ['a.jsonl: 1 row (openai), 1 written for trl, 1 of them as they were'],
    ],
    [
      'shapes, the most frequent first',
      [row(1, { shape: 'trl' }), row(2, {}), row(3, {})],
      ['a.jsonl: 3 rows (openai 2, trl 1), 3 written for trl'],
    ],
    [
      'what is told, once',
      [row(1, {}, told), row(2, {}, (notes) => notes.add('LOSS-TRAIN-ALL', '', 'again'))],
      [
        'a.jsonl: 2 rows (openai), 2 written for trl',
        '  worth knowing:',
        '    LOSS-TRAIN-ALL  2 rows, lines 1, 2',
        '      all are trained',
      ],
    ],
    [
      'one note',
      [row(1, {}, (notes) => notes.add('LOSS-ID', '/a/0', 'gone'))],
      ['a.jsonl: 1 row (openai), 1 written for trl', '  lost:', '    LOSS-ID  1 row, line 1', '      a[0]: gone'],
    ],
    [
      'the worst first, then by name',
      [
        row(1, { text: undefined }, (notes) => notes.refuse('', 'no JSON', 'x')),
        ...[2, 3, 4, 5].map((line) => row(line, {}, named)),
        row(6, {}, (notes) => {
          notes.add('CHANGED-KEY', '/a', 'another name');
          notes.add('LOSS-ID', '/a', 'gone');
          notes.add('LOSS-ROLE', '/b', 'another role');
        }),
      ],
      [
        'a.jsonl: 6 rows (openai), 5 written for trl, 1 not written',
        '  not written:',
        '    UNSUPPORTED  1 row, line 1',
        '      no JSON (x)',
        '  lost:',
        '    LOSS-ID  1 row, line 6',
        '      a: gone',
        '    LOSS-NAME  8 in 4 rows, lines 2, 3, 4, …',
        '      line 2, messages[0].name: no place (kim)',
        '      line 2, messages[1].name: no place at all',
        '  changed:',
        '    LOSS-ROLE  1 row, line 6',
        '      b: another role',
        '  rewritten, with the same meaning:',
        '    CHANGED-KEY  1 row, line 6',
        '      a: another name',
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(lines(rows)).toEqual(expected);
  });
});

describe('lossReport', () => {
  function report(rows: readonly ConvertedRow[], shape?: string): unknown {
    const pieces: string[] = [];
    const writer = lossReport({ source: 'a', from: 'auto', to: 'trl', shape }, (text) => pieces.push(text));
    const { summary, notes } = summaryOf(rows);
    for (const list of notes) writer.add(list);
    writer.end(summary);
    expect(pieces).not.toContain('');
    expect(pieces.at(-1)).toMatch(/^\n\],.*\n$/);
    return JSON.parse(pieces.join(''));
  }

  it('says what was lost, and counts it', () => {
    const head = {
      schemaVersion: 1,
      tool: { name: 'tunelint', version: VERSION },
      source: 'a',
      from: 'auto',
      to: 'trl',
    };
    const none = { rows: { read: 0, written: 0, unchanged: 0, skipped: 0 }, shapes: {}, counts: {} };
    expect(report([])).toEqual({ ...head, losses: [], ...none });
    expect(report([], 'messages')).toEqual({ ...head, shape: 'messages', losses: [], ...none });
    const made = report([row(1, { shape: 'trl' }, named), row(2, {}, (notes) => notes.add('LOSS-ID', '/a', 'gone'))]);
    expect(made).toMatchObject({
      losses: [
        { code: 'LOSS-NAME', kind: 'lost', line: 1, pointer: '/messages/0/name', what: 'no place', value: 'kim' },
        { code: 'LOSS-NAME', kind: 'lost', line: 1, pointer: '/messages/1/name', what: 'no place at all' },
        { code: 'LOSS-ID', kind: 'lost', line: 2, pointer: '/a', what: 'gone' },
      ],
      rows: { read: 2, written: 2 },
      counts: {
        'LOSS-NAME': { kind: 'lost', meaning: 'The name of a message has no place.', count: 2, rows: 1, lines: [1] },
      },
    });
    const { shapes, counts } = made as Record<string, object>;
    expect(Object.keys(shapes ?? {})).toEqual(['openai', 'trl']);
    expect(Object.keys(counts ?? {})).toEqual(['LOSS-ID', 'LOSS-NAME']);
  });
});
