import { describe, expect, it } from 'vitest';
import type { AnyRule, Repair } from '../../src/engine/rule.ts';
import { findRepairs } from '../../src/fix/find-repairs.ts';
import type { Example } from '../../src/format/example.ts';
import type { Line } from '../../src/read/line.ts';
import { lineFixer, repairingRule, replaced } from './line-fixer.ts';

const MARK = '\ufeff';
const RECORD = '{"messages":[{"role":"user","content":"é🚲?"},{"role":"assistant","content":"Yes."}]}';

type Edits = Repair['edits'];
const edits = (...list: Edits) => [{ title: 'Edit', safety: 'safe', edits: list }] as const;
type Options = Parameters<typeof lineFixer>[2];
const found = async (
  line: string,
  first: boolean,
  rules: readonly AnyRule[],
  unsafe = false,
  options: Options = {},
) => {
  const only = rules.map(({ meta }) => meta.id);
  return findRepairs(Buffer.from(line), first, await lineFixer(rules, unsafe, { only, ...options }));
};

/** Where the only edit of a line is made, and what for. */
async function place(line: string, first: boolean, edit: Edits[number]) {
  const [repair, ...others] = await found(line, first, [repairingRule('a', () => edits(edit))]);
  expect(others).toEqual([]);
  return (
    repair && [repair.edits.map(({ byteOffset, byteLength, text }) => [byteOffset, byteLength, text]), repair.drops]
  );
}

describe('the place of an edit', () => {
  it.each<[string, boolean, Edits[number], [number, number, string], boolean?]>([
    ['abc', true, { range: { start: 0, end: 3 }, text: 'x' }, [0, 3, 'x']],
    ['abc', false, { range: { start: 1, end: 1 }, text: 'é' }, [1, 0, 'é']],
    ['é🚲ü', false, { range: { start: 1, end: 3 }, text: '' }, [2, 4, '']],
    ['é🚲ü', false, { range: { start: 3, end: 4 }, text: '' }, [6, 2, '']],
    [`${MARK}é🚲ü`, true, { range: { start: 3, end: 4 }, text: '' }, [9, 2, '']],
    [`${MARK}abc`, true, { range: { start: 0, end: 1 }, text: '' }, [3, 1, '']],
    // Only the first line may start with a mark, which is no part of its text.
    [`${MARK}abc`, false, { range: { start: 0, end: 2 }, text: '' }, [0, 4, '']],
    [`${MARK}abc`, true, { byteOrderMark: 'remove' }, [0, 3, '']],
    ['abc', true, { byteOrderMark: 'remove' }, [0, 0, '']],
    [RECORD, true, { at: '/messages/0/content', text: '"b"' }, [38, 9, '"b"']],
    [`${MARK}${RECORD}`, true, { at: '/messages/1/role', target: 'key', text: '"b"' }, [53, 6, '"b"']],
    [`${MARK}${RECORD}`, true, { remove: '/messages/1/role' }, [53, 19, '']],
    ['abc', true, { line: 'remove' }, [0, 3, ''], true],
    [`${MARK}abc`, true, { line: 'remove' }, [3, 3, ''], true],
  ])('in %j (first: %j), %j', async (line, first, edit, expected, drops = false) => {
    expect(await place(line, first, edit)).toEqual([[expected], drops]);
  });

  it('has to be there, of all edits of a repair', async () => {
    const [here, not] = [
      { at: '/messages', text: '1' },
      { at: '/nowhere', text: '1' },
    ];
    const rule = repairingRule('a', () => [...edits(here, not), ...edits(not), ...edits(here, here), ...edits()]);
    expect((await found(RECORD, true, [rule])).map((repair) => repair.edits.length)).toEqual([2, 0]);
  });

  it('drops the line where one of its edits does', async () => {
    const range = { start: 0, end: 1 };
    const rule = repairingRule('a', () => edits({ line: 'remove' }, { range, text: '' }));
    expect((await found('abc', true, [rule])).map(({ drops }) => drops)).toEqual([true]);
  });
});

describe('the repairs that are found', () => {
  const safe = repairingRule('safe', (text) => replaced(text, 'Yes', 'No'));
  const unsafe = repairingRule('unsafe', (text) => replaced(text, '"user"', '"human"', 'unsafe'));
  const names = async (...args: Parameters<typeof found>) => (await found(...args)).map(({ rule }) => rule);

  it('are in the order of the rules', async () => {
    expect(await names(RECORD, false, [unsafe, safe], true)).toEqual(['unsafe', 'safe']);
    expect(await found(RECORD, false, [safe, unsafe], true)).toMatchInlineSnapshot(`
      [
        {
          "drops": false,
          "edits": [
            {
              "byteLength": 3,
              "byteOffset": 80,
              "text": "No",
            },
          ],
          "rule": "safe",
          "safety": "safe",
          "title": "Yes becomes No",
        },
        {
          "drops": false,
          "edits": [
            {
              "byteLength": 6,
              "byteOffset": 21,
              "text": ""human"",
            },
          ],
          "rule": "unsafe",
          "safety": "unsafe",
          "title": ""user" becomes "human"",
        },
      ]
    `);
  });

  it('are unsafe only where that is asked for', async () => {
    expect(await names(RECORD, false, [unsafe, safe])).toEqual(['safe']);
  });

  it('are those of messages that are on', async () => {
    const off = repairingRule('off', (text) => replaced(text, 'Yes', 'No'), { variants: { bad: { severity: 'off' } } });
    expect(await names(RECORD, false, [off, safe])).toEqual(['safe']);
  });
});

describe('what a rule sees', () => {
  /** The line and the record that a rule gets. */
  async function seen(line: string, first = false, meta = {}, options: Options = {}) {
    const got: [Line, Example | undefined][] = [];
    const rule = repairingRule(
      'a',
      (_, given, example) => {
        got.push([given, example]);
        return [];
      },
      meta,
    );
    expect(await found(line, first, [rule], false, options)).toEqual([]);
    expect(got).toHaveLength(1);
    return got[0];
  }

  it('is the line behind its mark, as if it were the only one', async () => {
    const [line, example] = (await seen(`${MARK}${RECORD}`, true)) ?? [];
    expect(line).toMatchObject({ kind: 'parsed', text: RECORD, place: { file: 0, offset: 3, line: 0, example: 0 } });
    expect(example).toMatchObject({ format: 'chat', text: RECORD, place: { file: 0, offset: 3, line: 0, example: 0 } });
    expect((await seen(RECORD, true))?.[0]).toMatchObject({ text: RECORD, place: { offset: 0 } });
    expect((await seen(`${MARK}${RECORD}`))?.[0]).toMatchObject({ kind: 'broken', text: MARK + RECORD });
  });

  it.each([
    ['{"messages":', 'broken'],
    ['[1]', 'parsed'],
    ['7', 'parsed'],
    ['null', 'parsed'],
    ['', 'blank'],
  ])('is no record in %j', async (line, kind) => {
    const [got, example] = (await seen(line)) ?? [];
    expect(got?.kind).toBe(kind);
    expect(example).toBe(undefined);
  });

  it('is no record that is deeper than what is checked', async () => {
    const deep = { limits: { depth: 3 } };
    expect((await seen(RECORD, false, {}, deep))?.[1]).toBeDefined();
    expect((await seen(RECORD, false, {}, { limits: { depth: 2 } }))?.[1]).toBe(undefined);
  });

  it('is a record of a format that it is for, by default of those of OpenAI', async () => {
    const foreign = '{"conversations":[{"from":"human","value":"Hi"},{"from":"gpt","value":"Hello."}]}';
    expect((await seen(foreign))?.[1]).toBe(undefined);
    expect((await seen(RECORD, false, { formats: ['dpo', 'chat'] }))?.[1]).toMatchObject({ format: 'chat' });
    expect((await seen(RECORD, false, { formats: ['dpo', 'rft'] }))?.[1]).toBe(undefined);
  });
});
