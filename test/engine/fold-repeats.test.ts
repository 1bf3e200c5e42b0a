import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftFinding } from '../../src/engine/finding.ts';
import { addFinding, appendFindings, type FindingStore, startFindings } from '../../src/engine/finding-store.ts';
import { foldRepeats } from '../../src/engine/fold-repeats.ts';
import { draftAt as draft } from './drafts.ts';

function storeOf(drafts: readonly DraftFinding[], perRule = 10_000, cuts: readonly number[] = []): FindingStore {
  const all = startFindings(perRule);
  let part = startFindings(perRule);
  for (const [index, each] of drafts.entries()) {
    const isNewRow = each.place?.offset !== drafts[index - 1]?.place?.offset;
    if (isNewRow && cuts.includes(each.place?.line ?? 0)) {
      appendFindings(all, structuredClone(part));
      part = startFindings(perRule);
    }
    addFinding(part, each, true);
  }
  appendFindings(all, part);
  return all;
}

const drafts = (count: number, make: (line: number) => DraftFinding = draft) =>
  Array.from({ length: count }, (_, line) => make(line));

describe('foldRepeats', () => {
  it('leaves a fault of 20 rows alone', () => {
    const store = storeOf(drafts(20));
    expect(foldRepeats(store)).toBe(store);
  });

  it('makes one finding of a fault of more', () => {
    const folded = foldRepeats(storeOf([...drafts(245), draft(245, { pointer: '/messages', message: 'Other.' })]));
    expect(folded.kept.map(({ message, occurrences, place }) => [message, occurrences, place?.line])).toEqual([
      ['tools must be an array, but is null. The same in 244 more rows.', 245, 0],
      ['Other.', 1, 245],
    ]);
    expect(folded.kept[0]?.related.map(({ message, place }) => [message, place.line])).toEqual([
      ['also here', 1],
      ['also here', 2],
    ]);
    expect(folded.severities.error).toBe(2);
    expect(folded.byRule.get('schema')).toEqual({ severity: 'error', count: 2, rows: 246 });
    expect(folded.keptByRule.get('schema')).toBe(2);
  });

  it('counts beyond what is kept', () => {
    const folded = foldRepeats(storeOf(drafts(1000), 5));
    expect(folded.kept.map(({ occurrences }) => occurrences)).toEqual([1000]);
    expect([...folded.byRule.values()]).toEqual([{ severity: 'error', count: 1, rows: 1000 }]);
    const none = foldRepeats(storeOf(drafts(1000), 0));
    expect([none.kept.length, none.byRule.get('schema')?.count]).toEqual([0, 1]);
  });

  it('takes indices of the pointer for the same, and a row with the fault twice for one row', () => {
    const at = (line: number, index: number) =>
      draft(line, {
        pointer: `/messages/${index}/content/0/type`,
        message: `Part 1 of message ${index + 1} must be "text".`,
      });
    const folded = foldRepeats(storeOf(drafts(30).flatMap((_, line) => [at(line, line % 4), at(line, 5)])));
    expect(
      folded.kept.map(({ occurrences, related }) => [occurrences, related.map(({ place }) => place.line)]),
    ).toEqual([[30, [1, 2]]]);
    expect(folded.byRule.get('schema')).toMatchObject({ count: 1, rows: 30 });
  });

  it.each<[string, (line: number) => DraftFinding]>([
    ['messages that show values', (line) => draft(line, { message: `The role is "r${line}".` })],
    ['numbers that are no index', (line) => draft(line, { message: `${line + 900} tokens.` })],
    ['findings with a repair', (line) => draft(line, { fixable: 'safe' })],
    ['findings that stand for rows', (line) => draft(line, { occurrences: 2 })],
    ['findings about the file', (line) => draft(line, { place: undefined })],
  ])('never folds %s', (_, make) => {
    const store = storeOf(drafts(50, make));
    expect(foldRepeats(store)).toBe(store);
  });

  it('keeps every finding where all were asked for', () => {
    const store = storeOf(drafts(50), Number.POSITIVE_INFINITY);
    expect(foldRepeats(store).kept).toHaveLength(50);
  });

  it('stays the same for any split, with more kinds than are counted', () => {
    const many = Array.from({ length: 12_000 }, (_, line) => draft(line, { message: `Value "${line % 6000}x".` }));
    const all = [...many, ...drafts(40, (line) => draft(20_000 + line))].map((each, line) => ({
      ...each,
      place: { file: 0, offset: line * 100, line, example: line },
    }));
    fc.assert(
      fc.property(fc.array(fc.nat(12_040), { maxLength: 5 }), fc.nat(50), (cuts, perRule) => {
        expect(foldRepeats(storeOf(all, perRule, cuts))).toMatchObject({
          ...foldRepeats(storeOf(all, perRule)),
          repeats: expect.anything(),
        });
      }),
      { numRuns: 8 },
    );
  });
});
