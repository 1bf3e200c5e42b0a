import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/format/nearest.ts';

const ROLES = ['system', 'user', 'assistant', 'tool'];

describe('nearest', () => {
  it.each([
    ['User', 'user'],
    ['ASSISTANT', 'assistant'],
    ['assistent', 'assistant'],
    ['asisstant', 'assistant'],
    ['usr', 'user'],
    ['resu', undefined],
    ['human', undefined],
    ['', undefined],
    ['assistant'.repeat(20), undefined],
  ])('%s is %s', (word, meant) => {
    expect(nearest(word, ROLES)).toBe(meant);
  });

  it('prefers the word that differs in case only', () => {
    expect(nearest('Tools', ['tool', 'tools'])).toBe('tools');
  });

  it('takes two letters that changed places for one slip', () => {
    expect(nearest('modle', ['method', 'model', 'mode1s'])).toBe('model');
    expect(nearest('nmae', ['name'])).toBe('name');
    expect(nearest('contnet', ['contact', 'content'])).toBe('content');
  });

  it('looks at a bounded number of candidates', () => {
    let taken = 0;
    const endless = function* () {
      for (;;) yield `tool_${taken++}`;
    };
    expect(nearest('weather', endless())).toBeUndefined();
    expect(taken).toBeLessThan(1000);
  });
});
