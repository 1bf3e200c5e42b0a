import { describe, expect, it } from 'vitest';
import { reachedLimits } from '../../src/engine/reached-limits.ts';

const resolved = { settings: { limits: { bytes: 10, findings: 20, milliseconds: 30 } } } as never;
const file = (name: string, isCut?: boolean) => ({ run: { name }, ...(isCut === undefined ? {} : { isCut }) }) as never;

describe('reachedLimits', () => {
  it('names the files that were cut, then what ended the run', () => {
    const files = [file('a', true), file('b', false), file('c'), file('d', true)];
    expect(reachedLimits({ files, resolved, isTimeUp: true }, true)).toEqual([
      { limit: 'bytes', value: 10, file: 'a' },
      { limit: 'bytes', value: 10, file: 'd' },
      { limit: 'milliseconds', value: 30 },
      { limit: 'findings', value: 20 },
    ]);
    expect(reachedLimits({ files: [file('a')], resolved, isTimeUp: false }, false)).toEqual([]);
    expect(reachedLimits({ files: [], resolved, isTimeUp: true }, false)).toEqual([
      { limit: 'milliseconds', value: 30 },
    ]);
    expect(reachedLimits({ files: [], resolved, isTimeUp: false }, true)).toEqual([{ limit: 'findings', value: 20 }]);
  });
});
