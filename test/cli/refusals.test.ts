import { describe, expect, it } from 'vitest';
import { BaselineError } from '../../src/baseline/baseline-error.ts';
import type { FlagValues } from '../../src/cli/parse-arguments.ts';
import { plainFormat } from '../../src/cli/plain-format.ts';
import { profilesToCompare } from '../../src/cli/profiles-to-compare.ts';
import { refuseFlags } from '../../src/cli/refuse-flags.ts';
import { stylishOrJson } from '../../src/cli/stylish-or-json.ts';
import { usableBaseline } from '../../src/cli/usable-baseline.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const flags = (values: object) => values as FlagValues;

describe('the format of a command', () => {
  it.each([
    [undefined, 'stylish'],
    [['stylish'], 'stylish'],
    [['json'], 'json'],
  ])('given as %j is %s', (format, used) => {
    expect(plainFormat(flags({ format }), 'show')).toBe(used);
    expect(stylishOrJson(flags({ format }), 'No.')).toBe(used);
  });

  it('is the last one, or one only', () => {
    expect(plainFormat(flags({ format: ['sarif', 'json'] }), 'show')).toBe('json');
    expect(() => stylishOrJson(flags({ format: ['json', 'json'] }), 'No.')).toThrow(new UsageError('No.'));
  });

  it.each([[['sarif']], [['json', 'sarif']]])('is not %j', (format) => {
    const message = '"tunelint show" knows the formats stylish and json.';
    expect(() => plainFormat(flags({ format }), 'show')).toThrow(new UsageError(message));
    expect(() => stylishOrJson(flags({ format }), 'No.')).toThrow(new UsageError('No.'));
  });
});

it('refuses flags that a command has no use for', () => {
  expect(() => refuseFlags('show', flags({ seed: undefined, rows: 3 }), ['rows', 'color'])).not.toThrow();
  expect(() => refuseFlags('show', flags({ rows: 3, seed: 0 }), ['rows', 'color'])).toThrow(
    new UsageError('"tunelint show" has no use for --seed. It takes --rows, --color.'),
  );
});

it('says of a baseline what it says of a flag', () => {
  const fail = (error: Error) => () =>
    usableBaseline(() => {
      throw error;
    });
  expect(usableBaseline(() => 3)).toBe(3);
  expect(fail(new BaselineError('bad'))).toThrow(new UsageError('bad'));
  const other = new TypeError('bad');
  expect(fail(other)).toThrow(other);
});

it('compares the profiles that are named, each once', () => {
  const all = profilesToCompare(undefined);
  expect(all).toContain('gemini');
  expect(all.length).toBeGreaterThan(5);
  expect(profilesToCompare('all')).toEqual(all);
  expect(profilesToCompare(' trl,gemini, trl')).toEqual(['trl', 'gemini']);
  expect(() => profilesToCompare('gemmini')).toThrow(/Did you mean "gemini"\?$/);
  expect(() => profilesToCompare('all,trl')).toThrow(UsageError);
});
