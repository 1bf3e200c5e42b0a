import { describe, expect, it } from 'vitest';
import { englishRefusal, looksEnglish } from '../../src/format/english-refusal.ts';

describe('englishRefusal', () => {
  it.each([
    ["I can't assist with that.", "I can't assist …"],
    ['I can’t help with that.', "I can't help …"],
    ['I cannot comply with this.', 'I cannot comply …'],
    ['I can not do that.', 'I can not do …'],
    ["Sorry, but I'm unable to provide guidance.", "I'm unable to provide …"],
    ['I am unable to create content like this.', 'I am unable to create …'],
    ["I'm not able to discuss this.", "I'm not able to discuss …"],
    ['I am not able to engage in this.', 'I am not able to engage …'],
    ["I won't participate in it.", "I won't participate …"],
    ['I will not write that.', 'I will not write …'],
    ['As an AI, I cannot have feelings.', 'As an AI …'],
    ["As a language model, I can't see you.", 'As an AI …'],
    ['As a large language model I am unable to smell.', 'As an AI …'],
    [`${'x'.repeat(79)} I cannot assist with it.`, 'I cannot assist …'],
    ['“I cannot assist with it.”', 'I cannot assist …'],
    ['🙂 I cannot assist with it.', 'I cannot assist …'],
  ])('%j: %s', (text, phrase) => {
    expect(englishRefusal(text)).toBe(phrase);
  });

  it.each([
    '',
    "I can't find your order.",
    'I can assist with that.',
    'I cannot offer a refund.',
    'As an AI I can help with that.',
    'As a baker, I cannot assist you there.',
    'Hi cannot assist with',
    'AI cannot assist with that. I cannot say more.',
    `${'x'.repeat(80)} I cannot assist with it.`,
    `${'x'.repeat(190)} I cannot assist with it.`,
    '申し訳ありません。I cannot assist with that.',
  ])('%j is none', (text) => {
    expect(englishRefusal(text)).toBeUndefined();
  });
});

describe('looksEnglish', () => {
  it.each([
    ['Where is the lift?', true],
    ["I'M here", true],
    ['You cannot', true],
    ['theory', false],
    ['Wo ist der Aufzug?', false],
    ['', false],
    ['„the“', true],
    ['日本 the', false],
    ['\u024f the', true],
    ['\u0250 the', false],
    [`${'x'.repeat(196)} the`, true],
    [`${'x'.repeat(197)} the`, false],
  ])('%j: %s', (text, looks) => {
    expect(looksEnglish(text)).toBe(looks);
  });
});
