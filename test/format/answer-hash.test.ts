import { describe, expect, it } from 'vitest';
import { answerHash, exactHash, onlyText } from '../../src/format/answer-hash.ts';
import { canonicalHash } from '../../src/format/canonical-hash.ts';
import type { JsonObject } from '../../src/format/example.ts';
import { plainHash } from '../../src/format/plain-hash.ts';
import { exampleOfValue } from './example-of-value.ts';

const viewsOf = (...messages: readonly JsonObject[]) => exampleOfValue({ messages }).conversations[0]?.messages ?? [];
const said = (content: unknown, more: JsonObject = {}) => viewsOf({ role: 'assistant', content, ...more });

describe('onlyText', () => {
  const text = { type: 'text', text: 'Hi' };
  it.each<[JsonObject, string | undefined]>([
    [{ role: 'user', content: 'Hi' }, 'Hi'],
    [{ role: 'user', content: 'Hi', weight: 0 }, 'Hi'],
    [{ role: 'user', content: '' }, ''],
    [{ role: 'user', content: [text] }, 'Hi'],
    [{ role: 'user', content: 'Hi', name: 'Ann' }, undefined],
    [{ role: 'user' }, undefined],
    [{ content: 'Hi' }, undefined],
    [{ content: 'Hi', name: 'Ann' }, undefined],
    [{ role: 'user', weight: 1 }, undefined],
    [{ role: 'user', content: null }, undefined],
    [{ role: 'user', content: [] }, undefined],
    [{ role: 'user', content: [text, text] }, undefined],
    [{ role: 'user', content: [null] }, undefined],
    [{ role: 'user', content: ['Hi'] }, undefined],
    [{ role: 'user', content: [{ text: 'Hi' }] }, undefined],
    [{ role: 'user', content: [{ ...text, note: 1 }] }, undefined],
    [{ role: 'user', content: [{ type: 'refusal', text: 'Hi' }] }, undefined],
    [{ role: 'user', content: [{ type: 'text', text: 7 }] }, undefined],
    [{ role: 'user', content: { length: 1, 0: text } }, undefined],
  ])('%j: %j', (message, wanted) => {
    expect(onlyText(message)).toBe(wanted);
  });
});

describe('the hash of an answer', () => {
  it('is that of its text where it has nothing else', () => {
    const wanted = { exact: canonicalHash('At nine.').low, plain: plainHash('At nine.') };
    expect(answerHash(said('At nine.'))).toEqual(wanted);
    expect(answerHash(said([{ type: 'text', text: 'At nine.' }], { weight: 1 }))).toEqual(wanted);
    expect(exactHash(said('At nine.'))).toBe(wanted.exact);
  });

  it('is a known one where that is at hand', () => {
    const known = { high: 1, low: 2 };
    expect(answerHash(said('At nine.'), known)).toEqual({ exact: 2, plain: plainHash('At nine.') });
    expect(exactHash(said('At nine.'), known)).toBe(2);
    expect(exactHash(said('At nine.', { name: 'desk' }), known)).toBe(exactHash(said('At nine.', { name: 'desk' })));
  });

  it('counts names, roles and further messages', () => {
    const named = { texts: ['At nine.'], fixed: ['message of assistant', 'desk'] };
    expect(answerHash(said('At nine.', { name: 'desk' }))).toEqual({
      exact: canonicalHash([named.texts, named.fixed]).low,
      plain: plainHash('At nine.') ^ canonicalHash(named.fixed).low,
    });
    expect(exactHash(said('At nine.', { name: 'desk' }))).toBe(canonicalHash([named.texts, named.fixed]).low);
    const one = { role: 'assistant', content: 'At nine.' };
    const fixed = ['message of assistant', '', 'message of tool', ''];
    expect(answerHash(viewsOf(one, { role: 'tool', content: 'ok' }))).toEqual({
      exact: canonicalHash([['At nine.', 'ok'], fixed]).low,
      plain: plainHash('At nine.\nok') ^ canonicalHash(fixed).low,
    });
    expect(exactHash(viewsOf(one, one))).not.toBe(exactHash(viewsOf(one)));
    expect(exactHash(viewsOf({ role: 'user', content: 'At nine.' }))).not.toBe(exactHash(viewsOf(one)));
  });

  it('does not depend on white space and case where it is the plain one', () => {
    const [a, b] = [answerHash(said(' at  NINE.', { name: 'x' })), answerHash(said('At nine.', { name: 'x' }))];
    expect(a.plain).toBe(b.plain);
    expect(a.exact).not.toBe(b.exact);
  });
});
