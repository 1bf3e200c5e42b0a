import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprint, rowFingerprints, textLocator } from '../../src/engine/locate-text.ts';

const TEXT = '{"é": "abc\\ndef", "args": "{\\"q\\": [1, 22]}", "n": 5}';
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const locate = textLocator(TEXT);
/** The text of a span. */
const at = (where: Parameters<typeof locate>[2]) => {
  const { span } = locate('rule', 'id', where);
  return span && TEXT.slice(span.start, span.end);
};

describe('textLocator', () => {
  it.each<[string, Parameters<typeof locate>[2], string | undefined]>([
    ['the whole text', {}, TEXT],
    ['a value', { at: '/n' }, '5'],
    ['a value that is named as such', { at: '/n', target: 'value' }, '5'],
    ['a key', { at: '/n', target: 'key' }, '"n"'],
    ['a range', { range: { start: 1, end: 4 } }, '"é"'],
    ['a range before a pointer', { at: '/n', range: { start: 1, end: 4 } }, '"é"'],
    ['what stands in a string', { at: '/args', within: '/q/1' }, '22'],
    ['the string where nothing stands in it', { at: '/n', within: '/q' }, '5'],
    ['the rest of a string', { at: '/é', from: 2 }, 'c\\ndef'],
    ['the rest behind an escape', { at: '/é', from: 4 }, 'def'],
    ['all of what is no string', { at: '/n', from: 4 }, '5'],
    ['the record for a member that is missing', { at: '/none' }, TEXT],
  ])('finds %s', (_, where, expected) => {
    expect(at(where)).toBe(expected);
  });

  it('counts bytes, and finds nothing where there is no JSON', () => {
    expect(locate('rule', 'id', { at: '/n' }).span).toEqual({ start: 51, end: 52, startByte: 52 });
    expect(textLocator('').call(undefined, 'rule', 'id', { at: '/n' })).toEqual({
      span: undefined,
      fingerprint: fingerprint('rule', 'id', '/n', hash('')),
      excerpt: undefined,
      fix: undefined,
    });
  });

  it.each<[string, Parameters<typeof locate>[2], boolean]>([
    ['a place', { at: '/n' }, true],
    ['a range', { range: { start: 0, end: 1 } }, true],
    ['the whole record', { at: '' }, false],
    ['no place', {}, false],
    ['a place that is to be hidden', { at: '/n', hidden: true }, false],
    ['a place that is not to be hidden', { at: '/n', hidden: false }, true],
  ])('shows an excerpt of %s', (_, where, isShown) => {
    expect(locate('rule', 'id', where).excerpt !== undefined).toBe(isShown);
  });

  it('marks what it is about, and hides keys around it', () => {
    expect(textLocator('{"a":1,"b":22}')('rule', 'id', { at: '/b' }).excerpt).toEqual({
      text: '{"a":1,"b":22}',
      caret: '           ^^',
    });
    const secret = ['sk-', 'q7Lx2Vn9Rt4Wm8Zc1Yb6', 'T3Blbk', 'FJ', 'h5Gd0Ks3Pf7Jv2Xu9Na4'].join('');
    expect(textLocator(`{"k":"${secret}","b":22}`)('rule', 'id', { at: '/b' }).excerpt?.text).toMatch(
      /•{20}","b":22\}$/,
    );
    const far = `{"a":"${'x'.repeat(3000)}","b":22,"c":"${'y'.repeat(3000)}"}`;
    expect(textLocator(far)('rule', 'id', { at: '/b' }).excerpt).toEqual({
      text: `…${'x'.repeat(23)}","b":22,"c":"${'y'.repeat(23)}…`,
      caret: `${' '.repeat(30)}^^`,
    });
  });

  it('gives the bytes of a fix, all of its edits or none', () => {
    const fix = { title: 'Repair', safety: 'safe', edits: [{ at: '/é', text: '"x"' }, { remove: '/n' }] } as const;
    expect(locate('rule', 'id', { at: '/n', fix }).fix).toEqual({
      title: 'Repair',
      safety: 'safe',
      edits: [
        { byteOffset: 7, byteLength: 10, text: '"x"' },
        { byteOffset: 45, byteLength: 8, text: '' },
      ],
    });
    const edits = [{ at: '/n', text: '1' }, { remove: '/none' }];
    expect(locate('rule', 'id', { at: '/n', fix: { ...fix, edits } }).fix).toBe(undefined);
    expect(
      locate('rule', 'id', { at: '/n', fix: { ...fix, edits: [{ at: '/é', target: 'key', text: '"e"' }] } }).fix?.edits,
    ).toEqual([{ byteOffset: 1, byteLength: 4, text: '"e"' }]);
  });

  it('tells where things are in the whole line of a short text', () => {
    const text = '{"i":"data<9>","n":5}';
    const short = { holes: [{ standIn: '<9>', bytes: 1003 }], hash: 'f'.repeat(64), bytes: 1021 } as never;
    const found = textLocator(text, short);
    const fix = {
      title: 'Repair',
      safety: 'unsafe',
      edits: [
        { at: '/i', text: '""' },
        { at: '/n', text: '6' },
      ],
    } as const;
    const { span, fix: located, fingerprint: print } = found('rule', 'id', { at: '/n', fix });
    expect(span).toEqual({ start: 1019, end: 1020, startByte: 1019 });
    expect(found('rule', 'id', { at: '/i' }).span).toEqual({ start: 5, end: 1014, startByte: 5 });
    expect(located?.edits).toEqual([
      { byteOffset: 5, byteLength: 1009, text: '""' },
      { byteOffset: 1019, byteLength: 1, text: '6' },
    ]);
    expect(print).toBe(fingerprint('rule', 'id', '/n', 'f'.repeat(16)));
  });
});

describe('fingerprints', () => {
  it('depend on rule, message, pointer and content', () => {
    expect(fingerprint('rule', 'id', '/a', 'content')).toBe(hash('rule\0id\0/a\0content'));
  });

  it('do not depend on white space around the record', () => {
    const [one, other] = [rowFingerprints(' {"a":1}\t'), rowFingerprints('{"a":1}')];
    for (const where of [{}, { at: '/a' }, { at: '/a', within: '/b' }, { within: '/b' }]) {
      const expected = fingerprint('rule', 'id', `${where.at ?? ''}${where.within ?? ''}`, hash('{"a":1}'));
      expect([one('rule', 'id', where), other('rule', 'id', where), one('rule', 'id', where)]).toEqual(
        Array.from({ length: 3 }, () => expected),
      );
    }
    expect(locate('rule', 'id', { at: '/args', within: '/q' }).fingerprint).toBe(
      fingerprint('rule', 'id', '/args/q', hash(TEXT)),
    );
  });
});
