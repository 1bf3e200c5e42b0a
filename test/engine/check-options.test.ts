import { describe, expect, it } from 'vitest';
import { checkOptions, limitsOf, unknownName } from '../../src/engine/check-options.ts';
import { checkUrlsSetting } from '../../src/engine/check-urls-setting.ts';
import { DEFAULT_LIMITS } from '../../src/engine/lint-options.ts';
import { OptionError } from '../../src/engine/option-error.ts';

const check = (options: unknown) => () => checkOptions(options as never);

describe('checkOptions', () => {
  it.each<[string, readonly unknown[], readonly unknown[], string]>([
    ['profile', ['azure'], [5, null], 'a name'],
    ['model', ['any'], [true], 'a name'],
    ['method', ['auto'], [[]], 'a name'],
    ['validation', ['a', [], {}, 5], [null], 'a source or a list of sources'],
    ['grader', ['a', {}], [5, null, []], 'a path, a file URL, { text } or a grader'],
    ['epochs', [3, 'auto'], ['3', null], 'a number or "auto"'],
    ['maxCost', [0], ['5'], 'a number'],
    ['extends', ['strict', [], ['strict']], [5, [5], ['strict', 5]], 'a name or a list of names'],
    ['plugins', [[]], [{}], 'a list of plugins'],
    ['rules', [{}], [[], null, 'off'], 'an object of severities by rule'],
    ['only', [[], ['a', 'b']], ['a', ['a', 5]], 'a list of rule ids'],
    ['skip', [['a']], [{}], 'a list of rule ids'],
    ['tokens', [true, false], [0], 'true or false'],
    ['tokenizer', ['any'], [5], 'a name'],
    ['concurrency', [4, 'auto', 'off'], ['4', null], 'a number, "auto" or "off"'],
    ['checkUrls', [true, false, {}], ['yes', null, []], 'true, false or an object'],
    ['now', ['2026-01-01'], [new Date(0)], 'a date as YYYY-MM-DD'],
    ['maxFindings', [5, 'none'], ['all', null], 'a number or "none"'],
    ['limits', [{}], [5, []], 'an object of numbers'],
    ['signal', [new AbortController().signal], [{ aborted: false }], 'an AbortSignal'],
    ['onProgress', [() => undefined], [{}], 'a function'],
  ])('takes %s as what it has to be', (name, good, bad, expected) => {
    for (const value of [...good, undefined]) expect(check({ [name]: value })).not.toThrow();
    for (const value of bad) {
      const got = value === null ? 'null' : typeof value;
      expect(check({ [name]: value })).toThrow(new OptionError(`Expected \`${name}\` to be ${expected}, got ${got}`));
    }
  });

  it.each([
    [5, 'Expected options to be an object, got 5'],
    [null, 'Expected options to be an object, got null'],
    [[], 'Expected options to be an object, got '],
    [{ profil: 'azure' }, 'Unknown option "profil". Did you mean "profile"?'],
    [{ somethingElse: 1 }, 'Unknown option "somethingElse"'],
    [{ toString: 1 }, 'Unknown option "toString"'],
  ])('refuses %j', (options, message) => {
    expect(check(options)).toThrow(new OptionError(message));
  });
});

describe('unknownName', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, index) => `name-${String.fromCharCode(97 + index).repeat(9)}`);

  it('names the nearest, or all where they are at most twelve', () => {
    expect(unknownName('preset', 'stric', ['strict', 'all'])).toBe('Unknown preset "stric". Did you mean "strict"?');
    expect(unknownName('preset', 'zzz', ['strict', 'all'])).toBe('Unknown preset "zzz". Known: strict, all');
    expect(unknownName('preset', 'zzz', names(12))).toBe(`Unknown preset "zzz". Known: ${names(12).join(', ')}`);
    expect(unknownName('preset', 'zzz', names(13))).toBe('Unknown preset "zzz"');
  });
});

describe('limitsOf', () => {
  it('fills in what is not given', () => {
    expect(limitsOf()).toEqual(DEFAULT_LIMITS);
    const given = { bytes: 0, depth: undefined, milliseconds: Number.POSITIVE_INFINITY } as never;
    expect(limitsOf(given)).toEqual({ ...DEFAULT_LIMITS, bytes: 0 });
    expect(DEFAULT_LIMITS.bytes).toBe(Number.POSITIVE_INFINITY);
  });

  it.each<[object, string]>([
    [{ bytes: -1 }, 'Expected `limits.bytes` to be a positive number, got -1'],
    [{ bytes: Number.NaN }, 'Expected `limits.bytes` to be a positive number, got NaN'],
    [{ bytes: '5' }, 'Expected `limits.bytes` to be a positive number, got 5'],
    [{ bytes: null }, 'Expected `limits.bytes` to be a positive number, got null'],
    [{ byte: undefined }, 'Unknown limit "byte". Did you mean "bytes"?'],
    [{ toString: 5 }, `Unknown limit "toString". Known: ${Object.keys(DEFAULT_LIMITS).join(', ')}`],
  ])('refuses %j', (given, message) => {
    expect(() => limitsOf(given)).toThrow(new OptionError(message));
  });
});

describe('checkUrlsSetting', () => {
  it.each<[unknown, unknown]>([
    [undefined, undefined],
    [false, undefined],
    [true, { allowPrivate: false }],
    [{}, { allowPrivate: false }],
    [{ allowPrivate: true, allowDowngrade: false, cache: 'urls.json' }, { allowPrivate: true }],
    [{ allowPrivate: undefined, cache: false, limits: undefined }, { allowPrivate: false }],
    [
      { limits: { runMs: 0, redirects: 0, hostDelayMs: 0.5, concurrency: 1, perHost: 1, bodyBytes: 1 } },
      { allowPrivate: false },
    ],
  ])('of %j is %j', (option, expected) => {
    expect(checkUrlsSetting(option as never)).toEqual(expected);
  });

  it.each<[unknown, string]>([
    [{ allowPrivat: true }, 'Unknown option "allowPrivat". Did you mean "allowPrivate"?'],
    [{ toString: true }, 'Unknown option "toString". Known: allowPrivate, allowDowngrade, cache, limits'],
    [{ allowPrivate: 1 }, 'Expected `checkUrls.allowPrivate` to be of type boolean, got 1'],
    [{ allowDowngrade: 'no' }, 'Expected `checkUrls.allowDowngrade` to be of type boolean, got no'],
    [{ cache: 5 }, 'Expected `checkUrls.cache` to be of type string or boolean, got 5'],
    [{ limits: null }, 'Expected `checkUrls.limits` to be of type object, got null'],
    [{ limits: { runM: 5 } }, 'Unknown limit "runM". Did you mean "runMs"?'],
    [
      { limits: { toString: 5 } },
      'Unknown limit "toString". Known: runMs, urlMs, connectMs, redirects, bodyBytes, concurrency, perHost, hostDelayMs, retryAfterMs',
    ],
    [{ limits: { runMs: -1 } }, 'Expected `checkUrls.limits.runMs` to be a positive number, got -1'],
    [
      { limits: { runMs: Number.POSITIVE_INFINITY } },
      'Expected `checkUrls.limits.runMs` to be a positive number, got Infinity',
    ],
    [{ limits: { runMs: '5' } }, 'Expected `checkUrls.limits.runMs` to be a positive number, got 5'],
    [{ limits: { concurrency: 0.5 } }, 'Expected `checkUrls.limits.concurrency` to be a positive number, got 0.5'],
    [{ limits: { perHost: 0 } }, 'Expected `checkUrls.limits.perHost` to be a positive number, got 0'],
    [{ limits: { bodyBytes: 0 } }, 'Expected `checkUrls.limits.bodyBytes` to be a positive number, got 0'],
  ])('refuses %j', (option, message) => {
    expect(() => checkUrlsSetting(option as never)).toThrow(new OptionError(message));
  });
});
