import { describe, expect, it } from 'vitest';
import { gradersOf, textsOf } from '../../src/grader/grader-texts.ts';

/** What `textsOf` gives, as `member at: text`. */
const read = (grader: object) =>
  textsOf({ ...grader }, '/x').map(({ member, at, text, graderAt }) => `${member} ${at}: ${text} (${graderAt})`);

describe('gradersOf', () => {
  it('gives a grader, or those of a map', () => {
    const check = { type: 'string_check', graders: { a: {} } };
    expect(gradersOf(check)).toEqual([{ grader: check, at: '' }]);
    expect(gradersOf({ type: 'multi', graders: { 'a/b': check, c: 7, d: {} } })).toEqual([
      { grader: check, at: '/graders/a~1b' },
      { grader: {}, at: '/graders/d' },
    ]);
    const odd = { type: 'multi', graders: [check] };
    expect(gradersOf(odd)).toEqual([{ grader: odd, at: '' }]);
  });

  it('gives 200 at most', () => {
    const graders = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`g${index}`, {}]));
    expect(gradersOf({ type: 'multi', graders }).map(({ at }) => at)).toEqual(
      Object.keys(graders)
        .slice(0, 200)
        .map((key) => `/graders/${key}`),
    );
  });
});

describe('textsOf', () => {
  it.each([
    [{}, []],
    [{ input: 7, reference: null }, []],
    [{ input: 'a', reference: 'b' }, ['reference /x/reference: b (/x)', 'input /x/input: a (/x)']],
    [{ input: [7, { content: 'a' }, { content: 7 }] }, ['input /x/input/1/content: a (/x)']],
    [{ input: [{ content: { text: 'a' } }] }, ['input /x/input/0/content/text: a (/x)']],
    [
      { input: [{ content: ['a', 7, { text: 'b', image_url: 'c' }] }] },
      [
        'input /x/input/0/content/0: a (/x)',
        'input /x/input/0/content/2/text: b (/x)',
        'input /x/input/0/content/2/image_url: c (/x)',
      ],
    ],
  ])('of %j', (grader, expected) => expect(read(grader)).toEqual(expected));

  it('are 1,000 at most', () => {
    const messages = Array.from({ length: 1001 }, () => ({ content: 'a' }));
    expect(textsOf({ input: messages }, '')).toHaveLength(1000);
    expect(textsOf({ input: messages, reference: 'b' }, '').at(-1)?.at).toBe('/input/998/content');
    const parts = [...Array(1000).fill(7), 'a'];
    expect(textsOf({ input: [{ content: parts }] }, '')).toEqual([]);
    expect(textsOf({ input: [{ content: parts.slice(1) }] }, '')).toHaveLength(1);
  });

  it('know their grader', () => {
    const grader = { input: 'a' };
    expect(textsOf(grader, '')).toEqual([{ at: '/input', text: 'a', member: 'input', grader, graderAt: '' }]);
  });
});
