import { expect, it } from 'vitest';
import { meantKey } from '../../src/config/meant-key.ts';
import { meantSetting } from '../../src/config/meant-setting.ts';

const KEYS = [
  'extends',
  'profile',
  'rules',
  'overrides',
  'ignores',
  'files',
  'splits',
  'train',
  'validation',
  'maxCost',
  'maxWarnings',
  'failOn',
  'epochs',
  'format',
  'plugins',
  '$schema',
];

it.each([
  ['preset', 'extends'],
  ['presets', 'extends'],
  ['extend', 'extends'],
  ['provider', 'profile'],
  ['severity', 'rules'],
  ['override', 'overrides'],
  ['ignore', 'ignores'],
  ['ignorePatterns', 'ignores'],
  ['exclude', 'ignores'],
  ['excludes', 'ignores'],
  ['file', 'files'],
  ['include', 'files'],
  ['includes', 'files'],
  ['datasets', 'splits'],
  ['data', 'splits'],
  ['training', 'train'],
  ['training_file', 'train'],
  ['trainFile', 'train'],
  ['valid', 'validation'],
  ['val', 'validation'],
  ['dev', 'validation'],
  ['eval', 'validation'],
  ['test', 'validation'],
  ['validate', 'validation'],
  ['validation_file', 'validation'],
  ['budget', 'maxCost'],
  ['max-cost', 'maxCost'],
  ['max-warnings', 'maxWarnings'],
  ['fail-on', 'failOn'],
  ['n_epochs', 'epochs'],
  ['reporter', 'format'],
  ['plugin', 'plugins'],
  ['customRules', 'plugins'],
  ['schema', '$schema'],
  ['ruels', 'rules'],
  ['PROFILE', 'profile'],
  ['toString', undefined],
  ['constructor', undefined],
])('the key %s means %s', (key, meant) => {
  expect(meantKey(key, KEYS)).toBe(meant);
});

it('means only a key that is known at its place', () => {
  expect(meantKey('exclude', ['train', 'validation'])).toBeUndefined();
  // Another name for a key that is not here may still be near to one that is.
  expect(meantKey('file', ['fill'])).toBe('fill');
});

const SEVERITIES = { enum: ['off', 'info', 'warning', 'error'] };

it.each([
  ['warn', 'warning'],
  ['WARN', 'warning'],
  ['err', 'error'],
  ['note', 'info'],
  ['hint', 'info'],
  ['none', 'off'],
  ['disable', 'off'],
  ['disabled', 'off'],
  [false, 'off'],
  [0, 'off'],
  [1, 'warning'],
  [2, 'error'],
  ['eror', 'error'],
  ['sft', undefined],
  ['toString', undefined],
  [true, undefined],
  [null, undefined],
  [['warn'], undefined],
  [{}, undefined],
])('the severity %j means %s', (value, meant) => {
  expect(meantSetting(value, SEVERITIES)).toBe(meant);
});

it.each([
  ['sft', 'supervised'],
  ['rft', 'reinforcement'],
  ['preference', 'dpo'],
])('the method %s means %s', (value, meant) => {
  expect(meantSetting(value, { enum: ['auto', 'supervised', 'dpo', 'reinforcement'] })).toBe(meant);
});

it.each([
  ['default', 'recommended'],
  ['tunelint:recommended', 'recommended'],
  ['tunelint:strict', 'strict'],
  ['tunelint:all', 'all'],
])('the preset %s means %s', (value, meant) => {
  expect(meantSetting(value, { enum: ['recommended', 'strict', 'all'] })).toBe(meant);
});

it('means nothing where no values are listed', () => {
  expect(meantSetting('warn', { type: 'string' })).toBeUndefined();
  expect(meantSetting('warn', { enum: [] })).toBeUndefined();
  expect(meantSetting('1', { enum: [10, 1] })).toBe('1');
});
