import { describe, expect, it } from 'vitest';
import { resolveOptions } from '../../src/engine/resolve-options.ts';
import type { AnyRule } from '../../src/engine/rule.ts';
import { fixerFor } from '../../src/fix/fixer-for.ts';
import { openBytes, type RandomAccess } from '../../src/read/random-access.ts';
import { repairingRule, replaced } from './line-fixer.ts';

const HEAD = 1 << 18;
const ask = (more = '') => `{"messages":[{"role":"user","content":"Is 7 prime?"}]${more}}\n`;
const answered = (more = '') =>
  `{"messages":[{"role":"user","content":"Is 7 prime?"},{"role":"assistant","content":"Yes."}]${more}}\n`;
const PAIR =
  '{"input":{"messages":[{"role":"user","content":"Tea?"}]},"preferred_output":[{"role":"assistant","content":"Rooibos."}],"non_preferred_output":[{"role":"assistant","content":"No."}]}\n';

type Request = Partial<Parameters<typeof fixerFor>[0]>;
const source = (text: string): RandomAccess => openBytes(Buffer.from(text));
const made = (from: RandomAccess, request: Request = {}, resolved = resolveOptions({ now: '2026-11-28' })) =>
  fixerFor({ path: 'a.jsonl', role: 'training', unsafe: false, ...request }, from, resolved);

describe('fixerFor', () => {
  it('keeps what is asked, cuts no line short and counts nothing', async () => {
    const resolved = resolveOptions({ now: '2026-11-28', limits: { lineBytes: 5000 }, tokens: true });
    const { run, unsafe, rules } = await made(source(answered()), { role: 'validation', unsafe: true }, resolved);
    expect(unsafe).toBe(true);
    expect(run).toMatchObject({ file: 0, name: 'a.jsonl', role: 'validation', counter: undefined });
    expect(run.settings.hasValidation).toBe(true);
    expect(run.cut).toEqual({
      chunkBytes: 1 << 20,
      longLineBytes: 5000,
      runDigits: Number.POSITIVE_INFINITY,
      lineBytes: 5000,
    });
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.every(({ rule }) => rule.repair !== undefined)).toBe(true);
    expect((await made(source(answered()))).unsafe).toBe(false);
  });

  it.each([
    ['nothing', '', 'supervised', undefined],
    ['chat', answered(), 'supervised', 'chat'],
    ['pairs', PAIR, 'dpo', 'dpo'],
    ['more pairs than chat', PAIR + answered() + PAIR, 'dpo', 'dpo'],
    ['prompts with what they are graded by', ask(',"answer":"yes"'), 'reinforcement', 'rft'],
  ])('takes a file of %s for what its rows are', async (_, text, method, family) => {
    const { run } = await made(source(text));
    expect([run.method, run.hint.family]).toEqual([method, family]);
  });

  it('looks at the first 256 KB of a file, and reads no more', async () => {
    const reads: [number, number][] = [];
    const text = answered().repeat(Math.ceil(HEAD / answered().length) + 1) + PAIR.repeat(9_000);
    const whole = source(text);
    const watched: RandomAccess = {
      ...whole,
      read: (at, into) => {
        reads.push([at, into.length]);
        return whole.read(at, into);
      },
    };
    const few = resolveOptions({ now: '2026-11-28', only: ['blank-line'] });
    expect((await made(watched, {}, few)).run.method).toBe('supervised');
    expect(reads).toEqual([[0, HEAD]]);
  });

  it('looks at all of a short file', async () => {
    expect((await made(source(PAIR.trimEnd()))).run.method).toBe('dpo');
  });
});

describe('what repairs show of a file', () => {
  const inserted = (at: number, text: string) => ({ range: { start: at, end: at }, text });
  /** Writes rows anew that cannot be read as they are: the text behind `#`. */
  const opens = repairingRule('opens', (text) =>
    text.startsWith('#') ? [{ title: 'Open', safety: 'safe', edits: [{ range: { start: 0, end: 1 }, text: '' }] }] : [],
  );
  /** Finds something to do in each run. */
  const restless = repairingRule('restless', ({ length }) => [
    { title: 'More', safety: 'safe', edits: [inserted(length, ' ')] },
  ]);
  const run = async (text: string, ...rules: readonly AnyRule[]) => {
    const only = rules.map(({ meta }) => meta.id);
    const { run: found } = await made(source(text), {}, resolveOptions({ now: '2026-11-28', only }, rules));
    return found;
  };
  const hidden = `${answered().repeat(3)}${`#${PAIR}`.repeat(4)}`;

  it('is left alone where a second run finds nothing more to repair', async () => {
    expect((await run(hidden, opens)).method).toBe('supervised');
  });

  it('counts where a second run would', async () => {
    expect((await run(hidden, opens, restless)).method).toBe('dpo');
    const once = repairingRule('once', (text, _line, _example, { method }) =>
      method === 'dpo' && !text.endsWith(' ')
        ? [{ title: 'More', safety: 'safe', edits: [inserted(text.length, ' ')] }]
        : [],
    );
    expect((await run(hidden, opens, once)).method).toBe('dpo');
    expect((await run(hidden.replaceAll('#', ''), opens, once)).method).toBe('dpo');
  });

  it('is told from all rows, those that stay too', async () => {
    const few = `${answered().repeat(3)}#${PAIR}${answered()}#${PAIR}#${PAIR}`;
    expect((await run(few, opens, restless)).method).toBe('supervised');
    expect((await run(`${few}#${PAIR.trimEnd()}\n#${PAIR}${PAIR}`, opens, restless)).method).toBe('dpo');
  });

  it('may be images', async () => {
    const image = '{"type":"image_url","image_url":{"url":"https://a.example/b.png"}}';
    const vision = answered().replace('"Is 7 prime?"', `[${image}]`);
    const [plain, seen] = await Promise.all([run(answered(), opens), run(vision, opens)]);
    expect(seen.model.id).not.toBe(plain.model.id);
    expect((await run(`${answered()}#${vision}`, opens, restless)).model.id).toBe(seen.model.id);
  });

  it('may be the keys of rows that are answered', async () => {
    const keys = async (text: string, ...rules: readonly AnyRule[]) => [
      ...(await run(text, ...rules)).hint.answeredKeys,
    ];
    expect(await keys(answered(',"a":1'), restless)).toEqual(['a']);
    expect(await keys(`${answered(',"a":1')}#${answered(',"b":1')}`, opens, restless)).toEqual(['a', 'b']);
    expect(await keys(`${answered(',"a":1')}#${answered(',"b":1')}`, opens)).toEqual(['a']);
    const renames = repairingRule('renames', (text) => replaced(text, '"a":', '"b":'));
    expect(await keys(answered(',"a":1,"c":1'), renames, restless)).toEqual(['b', 'c']);
  });

  it('is looked at four times, where it says something else each time', async () => {
    const turns = repairingRule('turns', (text, _line, _example, { method }) =>
      text === '7'
        ? [{ title: 'Turn', safety: 'safe', edits: [{ range: { start: 0, end: 1 }, text: rows[method] ?? '' }] }]
        : [],
    );
    const rows: Readonly<Record<string, string>> = { supervised: PAIR.trimEnd(), dpo: answered().trimEnd() };
    expect((await run('7', turns, restless)).method).toBe('dpo');
    expect((await run('7', turns)).method).toBe('supervised');
  });
});
