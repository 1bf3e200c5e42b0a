import { describe, expect, it } from 'vitest';
import { ruleList } from '../../src/generated/rules.ts';
import { hasProblems } from '../../src/report/has-problems.ts';
import { inertExcerpt } from '../../src/report/inert-excerpt.ts';
import { oneLine } from '../../src/report/one-line.ts';
import { percent } from '../../src/report/percent.ts';
import { ROLE_LABELS } from '../../src/report/role-labels.ts';
import { ruleFacts } from '../../src/report/rule-facts.ts';
import { ruleLink } from '../../src/report/rule-link.ts';
import { seenJson } from '../../src/report/seen-json.ts';
import { sumOfRoles } from '../../src/report/sum-of-roles.ts';
import { toolShare } from '../../src/report/tool-share.ts';
import { withoutCommands } from '../../src/report/without-commands.ts';
import type { RoleTokens } from '../../src/tokens/role-tokens.ts';
import { countsOf, reportOf, rolesOf } from './made-of.ts';

describe('percent', () => {
  it.each([
    [0, 0, '0 %'],
    [5, 0, '0 %'],
    [0, 5, '0 %'],
    [99, 100_000, '< 0.1 %'],
    [1, 1000, '0.1 %'],
    [94, 10_000, '0.9 %'],
    [95, 10_000, '1 %'],
    [149, 10_000, '1 %'],
    [15, 1000, '2 %'],
    [1, 2, '50 %'],
    [994, 1000, '99 %'],
    [995, 1000, '> 99 %'],
    [9999, 10_000, '> 99 %'],
    [1000, 1000, '100 %'],
  ])('of %d of %d is %s', (part, whole, text) => {
    expect(percent(part, whole)).toBe(text);
  });
});

describe('withoutCommands', () => {
  it.each([
    ['', ''],
    ['::a', String.raw`\u{3a}:a`],
    [' ::a\t::b', String.raw` \u{3a}:a${'\t'}\u{3a}:b`],
    ['a::b', 'a::b'],
    ['##[a] x##[b]', String.raw`#\u{23}[a] x#\u{23}[b]`],
    ['##vso[a]##VSO[b]', String.raw`#\u{23}vso[a]#\u{23}VSO[b]`],
    ['## a ##vso #[', '## a ##vso #['],
  ])('of %j', (text, inert) => {
    expect(withoutCommands(text)).toBe(inert);
  });
});

describe('oneLine', () => {
  it.each([
    ['a\nb', String.raw`a\u{a}b`],
    ['\u001b[1m ::a', String.raw`\u{1b}[1m \u{3a}:a`],
    ['##[a]', String.raw`#\u{23}[a]`],
  ])('of %j', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });
});

describe('inertExcerpt', () => {
  it.each([
    ['abc', ' ^', 'abc', ' ^'],
    ['::a', '^', '…::a', ' ^'],
    ['  ::a', '^', '…  ::a', ' ^'],
    ['a::b', '^', 'a::b', '^'],
    ['##[a]', '  ^', '# [a]', '  ^'],
    ['a##VSO[b]##[', '^', 'a# VSO[b]# [', '^'],
    ['##a', '^', '##a', '^'],
  ])('of %j with %j', (text, caret, inert, below) => {
    expect(inertExcerpt({ text, caret })).toEqual({ text: inert, caret: below });
  });
});

describe('seenJson', () => {
  it.each<[unknown, string]>([
    [{ a: [1, null] }, '{"a":[1,null]}'],
    ['a\u007f\u202e\ufeff', String.raw`"a\u007f\u202e\ufeff"`],
    ['\u00ad', String.raw`"\u00ad"`],
    ['\u{e0041}b', String.raw`"\udb40\udc41b"`],
    ['é漢🚲', '"é漢🚲"'],
    ['##[a] ##vso[b] ##VSO[c]', String.raw`"#\u0023[a] #\u0023vso[b] #\u0023VSO[c]"`],
    ['##a', '"##a"'],
  ])('of %j', (value, text) => {
    expect(seenJson(value)).toBe(text);
    expect(JSON.parse(text)).toEqual(value);
  });

  it('is indented where that is wanted', () => {
    expect(seenJson({ a: 1 }, 2)).toBe('{\n  "a": 1\n}');
  });
});

describe('toolShare', () => {
  it.each<[Partial<RoleTokens>, string | undefined]>([
    [{ user: 5 }, undefined],
    [{ user: 50, toolCalls: 30, toolResults: 20 }, 'Tool calls and results are 50 % of the bill.'],
    [{ user: 75, toolDefinitions: 25 }, 'Tool definitions are 25 % of the bill.'],
    [
      { user: 40, toolDefinitions: 10, toolCalls: 20, toolResults: 30 },
      'Tool definitions are 10 % of the bill, with calls and results 60 %.',
    ],
  ])('of %j', (roles, text) => {
    expect(toolShare(rolesOf(roles))).toBe(text);
  });
});

describe('sumOfRoles', () => {
  it('adds all of them', () => {
    expect(sumOfRoles(rolesOf())).toBe(0);
    expect(sumOfRoles(rolesOf({ system: 1, other: 20, images: 300 }))).toBe(321);
  });

  it('has a label for each of them', () => {
    expect(ROLE_LABELS.map(([role]) => role).sort()).toEqual(Object.keys(rolesOf()).sort());
  });
});

describe('a rule', () => {
  it('is known by its id, and has a page', () => {
    for (const { meta } of ruleList.slice(0, 3)) expect(ruleFacts(meta.id)).toBe(meta);
    expect(ruleFacts('made-up')).toBeUndefined();
    expect(ruleLink('a b/c')).toBe('https://tunelint.dev/rules/a%20b%2Fc');
  });
});

describe('hasProblems', () => {
  it('counts each severity', () => {
    expect(hasProblems(reportOf())).toBe(false);
    for (const severity of ['error', 'warning', 'info'])
      expect(hasProblems(reportOf({ counts: countsOf({ [severity]: 1 }) }))).toBe(true);
  });
});
