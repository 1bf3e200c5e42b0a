import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { converted, written } from './converted.ts';
import { chatRows, dataUrls, pairRows, webUrls } from './openai-rows.ts';

const RUNS = { numRuns: 150 };

/** There and back. */
function back(row: string, target: string, shape?: string): string {
  const there = written(row, { to: target, ...(shape === undefined ? {} : { shape }) });
  expect(there).not.toContain('\n');
  return written(there, { to: 'openai', from: shape ?? target });
}

const lossCodes = (row: string, target: string) =>
  converted(row, { to: target })
    .notes.filter(({ kind }) => kind === 'lost' || kind === 'changed')
    .map(({ code }) => code);

describe('there and back is the same conversation', () => {
  it.each([
    'azure',
    'together',
    'fireworks',
    'nebius',
    'trl',
    'llamafactory',
    'axolotl',
    'ms-swift',
    'mistral',
    'gemini',
    'bedrock-nova',
  ])('plain chat: %s', (target) => {
    fc.assert(
      fc.property(chatRows({}), (row) => {
        expect(lossCodes(row, target)).toEqual([]);
        expect(canonical(back(row, target))).toEqual(canonical(row));
      }),
      RUNS,
    );
  });

  it('plain chat: Alpaca', () => {
    fc.assert(
      fc.property(chatRows({}), (row) => {
        expect(canonical(back(row, 'llamafactory', 'alpaca'))).toEqual(canonical(row));
      }),
      RUNS,
    );
  });

  it.each(['azure', 'together', 'fireworks', 'axolotl', 'ms-swift', 'mistral'])('weights: %s', (target) => {
    fc.assert(
      fc.property(chatRows({ weights: true }), (row) => {
        expect(lossCodes(row, target)).toEqual([]);
        expect(canonical(back(row, target))).toEqual(canonical(row));
      }),
      RUNS,
    );
  });

  it.each(['azure', 'together', 'fireworks', 'trl', 'llamafactory', 'axolotl', 'ms-swift', 'gemini', 'bedrock-nova'])(
    'preference pairs: %s',
    (target) => {
      fc.assert(
        fc.property(pairRows, (row) => {
          expect(lossCodes(row, target)).toEqual([]);
          expect(canonical(back(row, target))).toEqual(canonical(row));
        }),
        RUNS,
      );
    },
  );

  it.each(['azure', 'together', 'fireworks', 'nebius', 'axolotl', 'trl', 'bedrock-nova'])(
    'tools, ids included: %s',
    (target) => {
      fc.assert(
        fc.property(chatRows({ calls: true }), (row) => {
          expect(lossCodes(row, target)).toEqual([]);
          expect(canonical(back(row, target))).toEqual(canonical(row));
        }),
        RUNS,
      );
    },
  );

  it.each(['llamafactory', 'ms-swift', 'gemini'])('tools, but for ids: %s', (target) => {
    fc.assert(
      fc.property(chatRows({ calls: true }), (row) => {
        const ids = (JSON.parse(row) as { messages: { tool_calls?: unknown[] }[] }).messages.flatMap(
          (each) => each.tool_calls ?? [],
        );
        expect(lossCodes(row, target)).toEqual(ids.map(() => 'LOSS-ID'));
        expect(canonical(back(row, target), { ids: false })).toEqual(canonical(row, { ids: false }));
      }),
      RUNS,
    );
  });

  it.each([
    ['in the row', dataUrls, ['azure', 'together', 'fireworks', 'axolotl', 'ms-swift', 'mistral']],
    ['elsewhere', webUrls, ['azure', 'axolotl', 'ms-swift', 'mistral', 'gemini']],
  ])('images %s, with weights: %#', (_, images, targets) => {
    for (const target of targets) {
      const rows = chatRows({ images, weights: target !== 'gemini' });
      const check = (row: string): void => {
        expect(lossCodes(row, target)).toEqual([]);
        expect(canonical(back(row, target)), target).toEqual(canonical(row));
      };
      fc.assert(fc.property(rows, check), RUNS);
    }
  });

  it.each([
    ['in the row', dataUrls, ['nebius', 'trl', 'llamafactory', 'gemini', 'bedrock-nova']],
    ['elsewhere', webUrls, ['together', 'fireworks', 'nebius', 'trl', 'llamafactory', 'bedrock-nova']],
  ])('images %s that a target cannot have are told, and the row is not written: %#', (_, images, targets) => {
    for (const target of targets) {
      const check = (row: string): void => {
        const { text, notes } = converted(row, { to: target });
        if (!row.includes('image_url')) expect(text, target).toBeDefined();
        else {
          expect(text, target).toBeUndefined();
          expect(notes.map(({ code }) => code)).toEqual([expect.stringMatching(/^UNSUPPORTED$|^LOSS-IMAGE/)]);
        }
      };
      fc.assert(fc.property(chatRows({ images }), check), RUNS);
    }
  });

  it('tools, but for ids and for what Mistral trains: it says that only the last answer is', () => {
    fc.assert(
      fc.property(chatRows({ calls: true }), (row) => {
        const { messages } = JSON.parse(row) as { messages: { role: string }[] };
        const answers = messages.filter(({ role }) => role === 'assistant').length;
        expect(lossCodes(row, 'mistral')).toEqual(Array.from({ length: answers - 1 }, () => 'LOSS-WEIGHT'));
        const same = { ids: false, weights: false };
        expect(canonical(back(row, 'mistral'), same)).toEqual(canonical(row, same));
        for (const { id } of callsIn(written(row, { to: 'mistral' }))) expect(id).toMatch(/^[a-zA-Z0-9]{9}$/);
      }),
      RUNS,
    );
  });

  it('weights where only the last answer is trained: TRL as prompt and completion', () => {
    const row = chat(['user', 'a'], ['assistant', 'b', 0], ['user', 'c'], ['assistant', 'd']);
    const options = { to: 'trl', shape: 'prompt-completion' };
    expect(converted(row, options).notes).toEqual([]);
    const there = written(row, options);
    expect(Object.keys(JSON.parse(there) as object)).toEqual(['prompt', 'completion']);
    expect(canonical(written(there, { to: 'openai' }))).toEqual(canonical(row));
  });
});

describe('rows that need no change', () => {
  it.each(['openai', 'azure', 'together', 'fireworks'])('stay as they are, to the byte: %s', (target) => {
    fc.assert(
      fc.property(chatRows({ calls: true, weights: true }), (row) => {
        expect(converted(row, { to: target })).toMatchObject({ text: row, same: true, notes: [] });
      }),
      RUNS,
    );
  });

  it.each(['trl', 'axolotl', 'ms-swift', 'gemini', 'bedrock-nova', 'mistral', 'llamafactory'])(
    '%s rows for %s',
    (target) => {
      fc.assert(
        fc.property(chatRows({ calls: true }), (row) => {
          const there = written(row, { to: target });
          expect(converted(there, { to: target, from: target })).toMatchObject({ text: there, same: true });
          expect(converted(there, { to: target }).text).toBe(there);
        }),
        RUNS,
      );
    },
  );

  it('also those of the older calling style, and rows that nobody else would take', () => {
    const older =
      '{"messages":[{"role":"user","content":"w?"},{"role":"assistant","content":null,"function_call":{"name":"add","arguments":"{}"}},{"role":"function","name":"add","content":"1"},{"role":"assistant","content":"one"}],"functions":[{"name":"add","parameters":{"type":"object"}}]}';
    expect(converted(older, { to: 'openai' })).toMatchObject({ text: older, same: true });
    const odd = '{"contents": 7, "b": 1.0}';
    expect(converted(odd, { to: 'gemini', from: 'gemini' })).toMatchObject({ text: odd, same: true });
  });
});

function callsIn(row: string): { id: string }[] {
  const { messages } = JSON.parse(row) as { messages: { tool_calls?: { id: string }[] }[] };
  return messages.flatMap((each) => each.tool_calls ?? []);
}

function chat(...turns: [role: string, content: string, weight?: number][]): string {
  return JSON.stringify({
    messages: turns.map(([role, content, weight]) => ({ role, content, ...(weight === undefined ? {} : { weight }) })),
  });
}
