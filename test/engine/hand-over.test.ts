import { describe, expect, it } from 'vitest';
import { startFindings } from '../../src/engine/finding-store.ts';
import { handOver } from '../../src/engine/hand-over.ts';
import { draftAt } from './drafts.ts';
import { placeOf } from './rows.ts';

const SPAN = { start: 1, end: 2, startByte: 1 };
const fileOf = (name: string, companion?: boolean) => ({
  run: { name },
  fold: { findings: startFindings(10) },
  ...(companion === undefined ? {} : { companion }),
});
const related = (row: number, file: number, message = 'here') => ({
  message,
  place: placeOf(row, file),
  pointer: `/${row}`,
  span: SPAN,
});

function handedOver(draft: ReturnType<typeof draftAt>) {
  const files = [fileOf('asked'), fileOf('other', true), fileOf('third', true), fileOf('also asked', false)];
  files[1]?.fold.findings.kept.push(draft);
  files[0]?.fold.findings.kept.push(draftAt(9));
  handOver(files as never);
  return files.map(({ fold }) => fold.findings.kept);
}

describe('handOver', () => {
  it('moves a finding of a companion to its place in the file that was asked for', () => {
    const located = {
      span: SPAN,
      fingerprint: 'f',
      excerpt: { text: 'x', caret: '^' },
      fix: { title: '', safety: 'safe' as const, edits: [] },
    };
    const draft = draftAt(4, {
      place: placeOf(4, 1),
      fixable: 'safe',
      located,
      related: [related(1, 1, 'not here'), related(2, 2, 'nor here'), related(3, 3, 'there'), related(5, 0, 'too')],
    });
    const [first, other, third, last] = handedOver(draft);
    expect([first?.length, other?.length, third?.length]).toEqual([1, 1, 0]);
    expect(last).toEqual([
      {
        ...draft,
        message: 'About "other": tools must be an array, but is null.',
        place: placeOf(3, 3),
        pointer: '/3',
        related: [
          { message: 'compared with', place: placeOf(4, 1), pointer: '/tools', span: SPAN },
          related(1, 1, 'not here'),
          related(2, 2, 'nor here'),
          related(5, 0, 'too'),
        ],
        located: { span: SPAN, fingerprint: 'f', excerpt: undefined, fix: undefined },
        fixable: undefined,
      },
    ]);
  });

  it('moves a finding about the whole companion too', () => {
    const [first] = handedOver(draftAt(4, { place: undefined, related: [related(5, 0)] }));
    expect(first?.at(-1)).toMatchObject({ place: placeOf(5, 0), pointer: '/5', related: [], located: undefined });
  });

  it.each([
    ['is about itself', [related(1, 1)]],
    ['has nothing to do with another', []],
    ['is about another companion', [related(1, 2)]],
    ['is about a file that is not known', [related(1, 9)]],
  ])('leaves a finding that %s', (_, others) => {
    expect(handedOver(draftAt(4, { place: placeOf(4, 1), related: others })).map(({ length }) => length)).toEqual([
      1, 1, 0, 0,
    ]);
  });
});
