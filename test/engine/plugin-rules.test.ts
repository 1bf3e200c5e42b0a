import { describe, expect, it } from 'vitest';
import { OptionError } from '../../src/engine/option-error.ts';
import { pluginRules } from '../../src/engine/plugin-rules.ts';

const META = { id: 'team/names', severity: 'warning', effect: 'quality', messages: { found: 'A name.' } };
const rule = (meta: object = {}, more: object = {}) => ({ meta: { ...META, ...meta }, ...more });
const take = (...rules: unknown[]) => pluginRules([{ rules }] as never);

describe('pluginRules', () => {
  it('takes the rules of all plugins, in their order', () => {
    expect(pluginRules()).toEqual([]);
    const rules = ['a/b', 'a/b/c', 'team-2/x-1'].map((id) => rule({ id }));
    expect(pluginRules([{ rules: rules.slice(0, 1) }, { name: 'x', rules: rules.slice(1) }] as never)).toEqual(rules);
  });

  it.each([
    ...['off', 'info', 'warning', 'error'].map((severity) => rule({ severity })),
    ...['rejected', 'skipped', 'lost', 'cost', 'quality'].map((effect) => rule({ effect })),
    rule({ messages: {} }),
    rule({}, { uses: 'rows', example: undefined, finish: () => undefined, start: () => 0, merge: () => 0 }),
    rule({}, { grader: () => 0, line: () => 0, schemaFailure: () => 0, job: () => 0 }),
  ])('takes %j', (each) => {
    expect(take(each)).toEqual([each]);
  });

  it.each<[unknown, string]>([
    [5, 'Expected plugin 2 to be an object with a list of `rules`'],
    [{}, 'Expected plugin 2 to be an object with a list of `rules`'],
    [{ rules: {} }, 'Expected plugin 2 to be an object with a list of `rules`'],
    [{ rules: [rule(), rule()] }, 'Two plugins have a rule "team/names"'],
  ])('refuses plugin %j', (plugin, message) => {
    expect(() => pluginRules([{ rules: [] }, plugin] as never)).toThrow(new OptionError(message));
  });

  it.each<[unknown, string]>([
    [null, 'Expected a rule of a plugin to be an object with `meta`'],
    [{}, 'Expected a rule of a plugin to be an object with `meta`'],
    [{ meta: 5 }, 'Expected a rule of a plugin to be an object with `meta`'],
    [rule({ id: 5 }), 'Expected the id of a plugin\'s rule to have a slash, such as "team/no-internal-names", got 5'],
    [
      rule({ id: 'x' }),
      'Expected the id of a plugin\'s rule to have a slash, such as "team/no-internal-names", got "x"',
    ],
    [
      rule({ severity: 'warn' }),
      'Expected meta.severity of rule "team/names" to be off, info, warning or error, got "warn"',
    ],
    [
      rule({ effect: 'bad' }),
      'Expected meta.effect of rule "team/names" to be rejected, skipped, lost, cost, quality, got "bad"',
    ],
    [rule({ messages: [] }), 'Expected meta.messages of rule "team/names" to be texts by id'],
    [rule({ messages: { a: 'A', b: 5 } }), 'Expected meta.messages of rule "team/names" to be texts by id'],
    [rule({}, { exampel: 5 }), 'Unknown member "exampel" of rule "team/names". Did you mean "example"?'],
    [
      rule({}, { zzzzzz: 5 }),
      'Unknown member "zzzzzz" of rule "team/names". Known: meta, uses, start, grader, line, schemaFailure, example, merge, finish, job',
    ],
    [rule({}, { finish: 'x' }), 'Expected `finish` of rule "team/names" to be a function, got "x"'],
    [rule({}, { line: null }), 'Expected `line` of rule "team/names" to be a function, got null'],
  ])('refuses rule %j', (each, message) => {
    expect(() => take(each)).toThrow(new OptionError(message));
  });
});
