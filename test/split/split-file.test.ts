import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/index.ts';
import { splitFile } from '../../src/split/split-file.ts';

const row = (question: string, answer: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  });

const LONG =
  'The order went out on Monday from the warehouse in Ghent, it was handed to the carrier at nine, it crossed the border at noon, and the last scan says that it waits in the depot at the harbour until somebody with a key to the gate comes by and signs for both of the crates that belong to it';

function folderWith(text: string | Uint8Array, name = 'data.jsonl') {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-split-'));
  writeFileSync(join(folder, name), text);
  return folder;
}

async function split(folder: string, wanted: Partial<Parameters<typeof splitFile>[0]> = {}, name = 'data.jsonl') {
  const result = await splitFile({
    path: join(folder, name),
    share: 0.3,
    seed: 0,
    maxBytes: undefined,
    overwrite: true,
    nameOf: (side, n) => join(folder, `${side}${n === undefined ? '' : `-${n}`}.jsonl`),
    options: {},
    ...wanted,
  });
  const text = (path: string) => (readdirSync(folder).includes(path) ? readFileSync(join(folder, path), 'utf8') : '');
  return { result, train: text('train.jsonl'), validation: text('validation.jsonl'), text };
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('tunelint split', () => {
  it('puts every line on one side, byte for byte and in order, whatever the lines hold', async () => {
    const line = fc.oneof(
      fc.nat(30).map((n) => row(`Question ${n}?`, 'Yes.')),
      fc.constantFrom('', '  ', '{"a":', '[]', '{"messages":[]}', row('\u2028?', 'ä')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (all, end, last) => {
          const text = all.join(end) + (last ? end : '');
          const { train, validation } = await split(folderWith(text));
          const pieces = (part: string) => part.match(/[^\n]*\n|[^\n]+$/g) ?? [];
          expect([...pieces(train), ...pieces(validation)].sort()).toEqual(pieces(text).sort());
          const rest: string[] = [...pieces(text)];
          for (const piece of pieces(validation)) {
            const at = rest.indexOf(piece);
            expect(at).toBeGreaterThanOrEqual(0);
            rest.splice(0, at + 1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps what asks the same, and what is nearly the same, on one side', async () => {
    const rows: string[] = [];
    for (let n = 0; n < 200; n++) {
      rows.push(row(`Question ${n}?`, `Answer ${n}.`), row(`Question ${n}?`, `Another answer ${n}.`));
    }
    for (let n = 0; n < 20; n++) rows.push(row(`${LONG}, number ${n % 2}. What now?`, `${LONG}.`));
    const folder = folderWith(`${rows.join('\n')}\n`);
    const { train, validation, result } = await split(folder);
    const asked = (text: string) => new Set(lines(text).map((line) => JSON.parse(line).messages[0].content));
    const both = [...asked(train)].filter((question) => asked(validation).has(question));
    expect(both).toEqual([]);
    const near = [train, validation].map((text) => lines(text).filter((line) => line.includes('Ghent')).length);
    expect(near.sort()).toEqual([0, 20]);
    expect(result.following).toBeGreaterThanOrEqual(200);
    expect(result.saved).toBeGreaterThan(0);
    const share = lines(validation).length / rows.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
    const report = await validate(join(folder, 'train.jsonl'), {
      validation: join(folder, 'validation.jsonl'),
      only: ['split-leakage'],
      tokens: false,
    });
    expect(report.findings).toEqual([]);
  });

  it('leaves every row on its side when the file grows', async () => {
    const question = fc.tuple(fc.nat(40), fc.nat(3)).map(([n, answer]) => row(`Question ${n}?`, `Answer ${answer}.`));
    await fc.assert(
      fc.asyncProperty(
        fc.array(question, { minLength: 1, maxLength: 60 }),
        fc.array(question, { maxLength: 20 }),
        async (old, more) => {
          const before = await split(folderWith(old.map((line) => `${line}\n`).join('')));
          const after = await split(folderWith([...old, ...more].map((line) => `${line}\n`).join('')));
          expect(after.validation.startsWith(before.validation)).toBe(true);
          expect(after.train.startsWith(before.train)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('splits another way with another seed, and the same way again', async () => {
    const folder = folderWith(Array.from({ length: 60 }, (_, n) => `${row(`Question ${n}?`, 'Yes.')}\n`).join(''));
    const [first, again, other] = [await split(folder), await split(folder), await split(folder, { seed: 7 })];
    expect(again.validation).toBe(first.validation);
    expect(other.validation).not.toBe(first.validation);
  });

  it('cuts sides into files of a size, and reads gzip and a byte order mark', async () => {
    const text = `\ufeff${Array.from({ length: 60 }, (_, n) => `${row(`Question ${n}?`, 'Yes.')}\n`).join('')}`;
    const folder = folderWith(gzipSync(text), 'data.jsonl.gz');
    const { result } = await split(folder, { maxBytes: 1000 }, 'data.jsonl.gz');
    expect(result.parts.length).toBeGreaterThan(4);
    expect(Math.max(...result.parts.map(({ bytes }) => bytes))).toBeLessThanOrEqual(1000);
    expect(result.parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(60);
    const whole = ['train', 'validation'].flatMap((side) =>
      result.parts.filter((part) => part.side === side).map(({ path }) => readFileSync(path, 'utf8')),
    );
    expect(lines(whole.join('')).sort()).toEqual(lines(text).sort());
  });

  it('replaces nothing unless it is told to, and leaves no half of a split', async () => {
    const folder = folderWith(`${row('Open?', 'Yes.')}\n`);
    writeFileSync(join(folder, 'train.jsonl'), 'mine');
    writeFileSync(join(folder, 'validation.jsonl'), 'mine');
    await expect(split(folder, { overwrite: false })).rejects.toThrow(/exists: --overwrite replaces it/);
    expect(readFileSync(join(folder, 'train.jsonl'), 'utf8')).toBe('mine');
    expect(readdirSync(folder).sort()).toEqual(['data.jsonl', 'train.jsonl', 'validation.jsonl']);
  });
});
