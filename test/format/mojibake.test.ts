import { describe, expect, it } from 'vitest';
import { mayHoldMojibake, mojibakeIndex } from '../../src/format/mojibake.ts';
import { exampleOfValue } from './example-of-value.ts';

const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const misread = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (byte) => CP1252[byte.charCodeAt(0) - 0x80] ?? '');

describe('mojibakeIndex', () => {
  it.each([
    ['Grüße', 2],
    ['café', 3],
    ['déjà vu', 1],
    ['à', -1],
    ['naïve', 2],
    ['5 £', 2],
    ['It’s', 2],
    ['“So”', 0],
    ['so – no', 3],
    ['ok 🙂', 3],
    ['Привет', 0],
    ['にほ', 0],
    ['に', -1],
    ['日本', 0],
    ['数据', 0],
    ['订单 7', 0],
    ['中', -1],
    ['СССР', 0],
    ['яя', -1],
  ])('%s, read as Windows-1252', (text, index) => {
    expect(mojibakeIndex(misread(text))).toBe(index);
  });

  it.each([
    ['a\u00c3\u0080b', 1],
    ['a\u00c3\u00a0', 0 + 1],
    ['\u00c3\u00a0', -1],
    ['\u00c2\u00a0', 0],
    ['\u00c2\u00a1', -1],
    ['\u00c3\u00bb', -1],
    ['\u00c3\u00bba', 0],
    ['\u00e2\u20ac', 0],
    ['\u00e2\u20ac x', 0],
    ['\u00e2\u20ac,', -1],
    ['x\u00ef\u00bb\u00bf', 1],
    ['x\u00ef\u00bf\u00bd', 1],
    ['ab\u951f\u65a4\u62f7', 2],
    ['\u951f', -1],
    ['Ã', -1],
    ['São João', -1],
    ['plain', -1],
    ['', -1],
  ])('%j: %i', (text, index) => {
    expect(mojibakeIndex(text)).toBe(index);
  });
});

describe('mayHoldMojibake', () => {
  it.each([
    ['Ã', true],
    ['Â', true],
    ['â', true],
    ['ð', true],
    ['Ð', true],
    ['ã', true],
    ['ï', true],
    ['锟', true],
    ['\ufffd', true],
    ['\\u00c3', true],
    ['é', true],
    ['ü', false],
    ['plain', false],
  ])('%s: %s', (text, may) => {
    expect(mayHoldMojibake(exampleOfValue({}, 'chat', text))).toBe(may);
  });

  it('looks at the line, not only at what is around it', () => {
    const { mayHold } = exampleOfValue({}, 'chat', 'Ã');
    expect(mayHoldMojibake({ text: 'plain', mayHold })).toBe(false);
  });
});
