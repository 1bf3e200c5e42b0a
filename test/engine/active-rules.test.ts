import { describe, expect, it } from 'vitest';
import { activeRules, type RuleSelection } from '../../src/engine/active-rules.ts';
import { NEVER_ERRORS, strictSeverity } from '../../src/engine/presets.ts';

const NOTHING: RuleSelection = { presets: [], rules: {}, only: [], skip: [] };
const META = { id: 'names', severity: 'warning', effect: 'quality', group: 'dataset', messages: { a: 'A', b: 'B' } };

/** How message `a` and `b` of a rule are reported: severity, the profile's, effect; undefined when the rule does not run. */
function levelsOf(meta: object, profile: object = {}, selection: Partial<RuleSelection> = {}) {
  const rules = [{ meta: { ...META, ...meta } }] as never;
  const { active, switchedOff } = activeRules(rules, { severities: {}, ...profile } as never, {
    ...NOTHING,
    ...selection,
  });
  const shown = (id: string) => {
    const level = active[0]?.level(id);
    return level && `${level.severity} ${level.profileSeverity} ${level.effect}`;
  };
  return active.length === 0 ? `off${switchedOff.map((id) => ` ${id}`).join('')}` : [shown('a'), shown('b')].join(', ');
}

const rejecting = { severity: 'error', effect: 'rejected' };
const contract = { contract: {} };

describe('activeRules', () => {
  it.each<[string, object, object, Partial<RuleSelection>, string]>([
    ['as its meta says', {}, {}, {}, 'warning warning quality, warning warning quality'],
    ['nothing when it is off', { severity: 'off' }, {}, {}, 'off'],
    [
      'as the profile says',
      {},
      { severities: { names: { severity: 'error', effect: 'lost' } } },
      {},
      'error error lost, error error lost',
    ],
    ['nothing when the profile has it off', {}, { severities: { names: { severity: 'off' } } }, {}, ', '],
    [
      'when the profile names it',
      { severity: 'off' },
      { severities: { names: { severity: 'info' } } },
      {},
      'info info quality, info info quality',
    ],
    [
      'one message as the profile says',
      {},
      { severities: { 'names:b': { severity: 'error', effect: 'skipped' } } },
      {},
      'warning warning quality, error error skipped',
    ],
    [
      'when the profile names a message of it',
      { severity: 'off' },
      { severities: { 'names:b': { severity: 'info' } } },
      {},
      ', info info quality',
    ],
    [
      'no message that the profile has off',
      {},
      { severities: { 'names:a': { severity: 'off' } } },
      { rules: { names: 'error' } },
      ', error warning quality',
    ],
    [
      'nothing more for a rule of a longer name',
      { severity: 'off' },
      { severities: { 'names-of': { severity: 'info' } } },
      {},
      'off',
    ],
    [
      'a message as its variant says',
      { variants: { a: { severity: 'info', effect: 'cost' } } },
      {},
      {},
      'info info cost, warning warning quality',
    ],
    ['when a variant is on', { severity: 'off', variants: { b: { severity: 'info' } } }, {}, {}, ', info info quality'],
    ['nothing when every variant is off', { severity: 'off', variants: { b: { severity: 'off' } } }, {}, {}, 'off'],
    [
      'no variant that is off',
      { variants: { a: { severity: 'off' } } },
      {},
      { rules: { names: 'error' } },
      ', error warning quality',
    ],
    [
      'a variant whatever the profile says of the rule',
      { variants: { a: { severity: 'info' } } },
      { severities: { names: { severity: 'error' } } },
      {},
      'info info quality, error error quality',
    ],
    ['no refusal below an error', { effect: 'rejected' }, {}, {}, 'warning warning quality, warning warning quality'],
    ['a refusal that is an error', rejecting, {}, {}, 'error error rejected, error error rejected'],
    [
      'the effect of the profile whatever was asked',
      rejecting,
      {},
      { rules: { names: 'info' } },
      'info error rejected, info error rejected',
    ],
    [
      'as asked where it is off',
      { severity: 'off' },
      {},
      { rules: { names: 'info' } },
      'info info quality, info info quality',
    ],
    [
      'every rule with preset all',
      { severity: 'off' },
      {},
      { presets: ['all'] },
      'warning warning quality, warning warning quality',
    ],
    [
      'a rule that is the only one',
      { severity: 'off' },
      {},
      { only: ['names'] },
      'warning warning quality, warning warning quality',
    ],
    ['more strictly', {}, {}, { presets: ['strict'] }, 'error warning quality, error warning quality'],
    [
      'as asked, strict or not',
      {},
      {},
      { presets: ['strict'], rules: { names: 'info' } },
      'info warning quality, info warning quality',
    ],
    [
      'not more strictly what is off by default',
      { severity: 'off' },
      {},
      { presets: ['all', 'strict'] },
      'warning warning quality, warning warning quality',
    ],
    ['nothing that is not chosen', {}, {}, { only: ['others'] }, 'off'],
    ['nothing that is skipped, and says so where it could refuse', rejecting, {}, { skip: ['names'] }, 'off names'],
    ['nothing that is off, and says so where it could refuse', rejecting, {}, { rules: { names: 'off' } }, 'off names'],
    ['nothing about what cannot refuse', { effect: 'rejected' }, {}, { rules: { names: 'off' } }, 'off'],
    [
      'and says so where one message could refuse',
      { variants: { b: rejecting } },
      {},
      { skip: ['names'] },
      'off names',
    ],
    ['a rule about a provider where no contract is known', { group: 'provider' }, {}, {}, 'off'],
    ['a rule about OpenAI under another contract', {}, contract, {}, 'off'],
    [
      'a rule that holds everywhere',
      { everywhere: true },
      contract,
      {},
      'warning warning quality, warning warning quality',
    ],
    [
      'a rule that the contract names',
      {},
      { ...contract, severities: { names: { severity: 'info' } } },
      {},
      'info info quality, info info quality',
    ],
    [
      'a message that the contract names',
      {},
      { ...contract, severities: { 'names:a': { severity: 'info' } } },
      {},
      'info info quality, ',
    ],
    ['nothing asked of a rule that does not hold', {}, contract, { rules: { names: 'error' } }, ', '],
    ['no word about a rule that does not hold', rejecting, contract, { skip: ['names'] }, 'off'],
  ])('reports %s', (_, meta, profile, selection, expected) => {
    expect(levelsOf(meta, profile, selection)).toBe(expected);
  });

  it('leaves off what the profile has off as well', () => {
    expect(levelsOf({ severity: 'off' }, { severities: { names: { severity: 'off' } } })).toBe('off');
  });

  it('asks nothing of a rule whose name every object has', () => {
    expect(levelsOf({ id: 'constructor' })).toBe('warning warning quality, warning warning quality');
  });
});

describe('strictSeverity', () => {
  it('raises by one step, but for warnings that are no fault of the data', () => {
    expect((['error', 'warning', 'info'] as const).map((severity) => strictSeverity('names', severity))).toEqual([
      'error',
      'error',
      'warning',
    ]);
    for (const rule of Object.keys(NEVER_ERRORS))
      expect([strictSeverity(rule, 'warning'), strictSeverity(rule, 'info')]).toEqual(['warning', 'warning']);
    expect(strictSeverity('toString', 'warning')).toBe('error');
  });
});
