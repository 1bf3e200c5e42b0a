import { describe, expect, it } from 'vitest';
import { chat, runWith } from './in-folder.ts';

const DATA = { 'a.jsonl': chat('Hi', 'Hello.') };

const said = async (name: string, text: string, argv: readonly string[] = ['a.jsonl']) => {
  const { code, stdout, stderr } = await runWith({ ...DATA, [name]: text }, argv);
  expect([code, stdout]).toEqual([2, '']);
  return stderr;
};

describe('what is wrong with a configuration is said with its place', () => {
  it.each([
    ['an unknown key', '{\n  "ruels": {}\n}'],
    ['a key with another name', '{\n  "ignore": "x.jsonl",\n  "preset": "strict"\n}'],
    ['a key that is like none', '{ "zzzzzzzz": 1 }'],
    ['the key __proto__', '{ "__proto__": { "rules": {} } }'],
    ['an unknown rule', '{ "rules": { "emtpy-content": "off",\n    "no-such-rule-at-all": "off" } }'],
    ['a rule of a plugin', '{ "rules": { "team/no-foo": "off" } }'],
    [
      'an unknown severity',
      '{ "rules": { "empty-content": "warn", "blank-line": 2, "schema": "eror", "mojibake": "loud" } }',
    ],
    ['an unknown profile', '{\n  "profile": "opneai"\n}'],
    ['an unknown method', '{ "method": "sft" }'],
    ['an unknown preset', '{ "extends": ["recomended", "tunelint:all"] }'],
    ['one unknown preset', '{ "extends": "stric" }'],
    ['an unknown format', '{ "format": "jsn" }'],
    [
      'values of a wrong type',
      '{ "model": 3, "epochs": 0, "maxCost": "25", "maxWarnings": -1, "failOn": "info", "extends": 1 }',
    ],
    ['empty values', '{ "model": "", "ignores": [], "overrides": [{ "files": "" }] }'],
    ['rules that are no object', '{ "rules": ["empty-content"] }'],
    ['overrides that are no list', '{ "overrides": { "files": "x" } }'],
    ['an override without files', '{ "overrides": [{ "rules": {} }] }'],
    [
      'mistakes in an override',
      '{ "overrides": [{ "file": "x", "rulez": {}, "profile": "azur", "method": "rft", "rules": { "schemas": "off" } }] }',
    ],
    ['patterns that are no texts', '{ "ignores": [3], "overrides": [{ "files": { } }] }'],
    ['a split without validation', '{ "splits": { "train": "a.jsonl" } }'],
    ['a split with other names', '{ "splits": { "train": "a.jsonl", "valid": "b.jsonl" } }'],
    ['a split with only other names', '{ "splits": { "training": "a.jsonl", "dev": "b.jsonl" } }'],
    ['splits that are no splits', '{ "splits": { "support": 3, "sales": { "train": 1, "validation": "x" } } }'],
    ['splits that are a list', '{ "splits": ["a.jsonl"] }'],
    [
      'a pattern out of the folder',
      '{ "ignores": "../x", "overrides": [{ "files": ["/etc/*", "a/../../b", "{..,a}/b", "~/c", "C:\\\\d"] }] }',
    ],
    ['a split out of the folder', '{ "splits": { "train": "../train.jsonl", "validation": "valid.jsonl" } }'],
    ['patterns with many stars', '{ "ignores": ["*a*b*c*d*e", "**/a/**/b/**/c/**"] }'],
    ['code', '{\n  "plugins": ["./evil.mjs"]\n}'],
    ['an output file', '{ "output": "/tmp/report.txt" }'],
    ['no object', '[]'],
    ['a text', '"strict"'],
    ['a key twice', '{\n  "profile": "azure",\n  "profile": "openai"\n}'],
    ['a comma too few', '{\n  "profile": "azure"\n  "model": "gpt-4.1"\n}'],
    ['a brace too few', '{\n  "profile": "azure"'],
    ['a key without quotes', '{ profile: "azure" }'],
    ['single quotes', "{ 'profile': 'azure' }"],
    ['something behind it', '{} {}'],
    ['a text that is not closed', '{ "profile": "azure\n}'],
    ['a comment that is not closed', '{ /* "profile": "azure" }'],
    ['a bad escape', '{ "model": "\\x" }'],
    ['a colon too few', '{ "model" "x" }'],
    ['a value too few', '{ "model": }'],
    ['deep nesting', '['.repeat(100_000)],
    ['control characters in it', '{ "rules": { "\\u001b[31mred": "off" }, "\\u202e": 1 }'],
  ])('%s', async (_, text) => {
    expect(await said('tunelint.config.json', text)).toMatchSnapshot();
  });

  it.each([
    ['an unknown key', 'profile: openai\nruels:\n  empty-content: off\n'],
    ['an unknown rule', 'rules:\n  empty-content: warning\n  emtpy-file: error\n'],
    ['a wrong value', 'overrides:\n  - files: a.jsonl\n    method: sft\n'],
    ['a missing key', 'overrides:\n  - files: a.jsonl\n  - method: dpo\n'],
    ['off that YAML 1.1 would take for false', 'rules:\n  empty-content: false\n'],
    ['a key twice', 'profile: azure\nprofile: openai\n'],
    ['a tab', 'rules:\n\tempty-content: off\n'],
    ['bad indentation', 'rules:\n    empty-content: off\n  schema: off\n'],
    ['a quote too few', 'profile: "azure\n'],
    ['two documents', 'profile: azure\n---\nprofile: openai\n'],
    ['a list', '- a\n'],
    [
      'too many aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    ],
    ['a tag of another language', 'profile: !!js/function "() => 1"\n'],
    ['deep nesting', `a: ${'['.repeat(50_000)}`],
  ])('in YAML: %s', async (_, text) => {
    expect(await said('tunelint.config.yaml', text)).toMatchSnapshot();
  });

  it('in package.json, at its own lines', async () => {
    const text =
      '{\n  "name": "x",\n  "tunelint": {\n    "rules": {\n      "emtpy-file": "off"\n    },\n    "oops": 1\n  }\n}';
    expect(await said('package.json', text)).toMatchInlineSnapshot(`
      "tunelint: package.json:5:7: Unknown rule "emtpy-file". Did you mean "empty-file"?
      tunelint: package.json:7:5: Unknown key "oops". Known: extends, profile, model, method, rules, epochs, maxCost, overrides, splits, ignores, failOn, maxWarnings, format, output, plugins.
      "
    `);
  });

  it('in .tunelintrc, which may be JSON or YAML', async () => {
    expect(await said('.tunelintrc', '{ "oops": 1 }')).toContain('.tunelintrc:1:3: Unknown key "oops".');
    expect(await said('.tunelintrc', 'oops: 1')).toContain('.tunelintrc:1:1: Unknown key "oops".');
  });

  it('of a file that is named', async () => {
    const missing = await said('x', '', ['-c', 'missing.json', 'a.jsonl']);
    const folder = await said('sub/x', '', ['-c', 'sub', 'a.jsonl']);
    const both = await said('c.json', '{}', ['-c', 'c.json', '--no-config', 'a.jsonl']);
    const valueless = await said('c.json', '{}', ['a.jsonl', '-c']);
    const large = await said('tunelint.config.json', ' '.repeat(2 ** 20 + 1));
    expect([missing, folder, both, valueless, large.replace(/\S*\/tunelint-config-\w+/, '*')]).toMatchInlineSnapshot(`
      [
        "tunelint: missing.json: no such file
      ",
        "tunelint: sub: is a directory
      ",
        "tunelint: --config and --no-config contradict each other.
      ",
        "tunelint: -c needs a value.
      ",
        "tunelint: */tunelint.config.json: is over 1 MB, which no configuration is
      ",
      ]
    `);
  });
});
