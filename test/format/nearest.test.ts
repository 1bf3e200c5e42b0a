import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/format/nearest.ts';

const ROLES = ['system', 'user', 'assistant', 'tool'];

describe('nearest', () => {
  it.each([
    ['User', 'user'],
    ['ASSISTANT', 'assistant'],
    ['assistent', 'assistant'],
    ['usr', 'user'],
    ['human', undefined],
    ['', undefined],
    ['assistant'.repeat(20), undefined],
  ])('%s is %s', (word, meant) => {
    expect(nearest(word, ROLES)).toBe(meant);
  });

  it('prefers the word that differs in case only', () => {
    expect(nearest('Tools', ['tool', 'tools'])).toBe('tools');
  });
});
