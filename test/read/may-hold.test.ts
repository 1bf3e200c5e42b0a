import { describe, expect, it } from 'vitest';
import { mayHold } from '../../src/read/may-hold.ts';

describe('mayHold', () => {
  it.each([
    ['é', true],
    ['b\u2028', true],
    ['', true],
    ['\u2029', false],
    ['abc', false],
  ])('%j: %j', (characters, held) => {
    const holds = mayHold(Buffer.from('aéb\u2028'));
    expect([holds(characters), holds(characters)]).toEqual([held, held]);
    expect(holds.which([characters])).toEqual(held ? [characters] : []);
  });

  it('looks for each text once and for each list once', () => {
    let looks = 0;
    const bytes = Buffer.from('ab');
    bytes.includes = (value) => {
      looks++;
      return value === 'a' || value === 'b';
    };
    const holds = mayHold(bytes);
    expect([holds('a'), holds('c'), holds('a'), holds('c')]).toEqual([true, false, true, false]);
    expect(looks).toBe(2);
    const list = ['a', 'b', 'c', 'd'];
    const held = holds.which(list);
    expect(held).toEqual(['a', 'b']);
    expect(looks).toBe(4);
    expect(holds.which(list)).toBe(held);
    expect(holds.which(['c', 'b'])).toEqual(['b']);
    expect(looks).toBe(4);
  });
});
