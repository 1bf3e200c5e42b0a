import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/engine/lint-options.ts';
import { URL_LIMITS } from '../../src/urls/url-limits.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
const entries = ['src/index.ts', 'src/testing/index.ts'].map((name) => join(root, name));
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();

interface Exported {
  readonly name: string;
  /** Of a type that is an object: what it may hold. */
  readonly members: readonly string[];
}

function exportsOf(file: string): readonly Exported[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
  return checker.getExportsOfModule(module as ts.Symbol).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const isType = (target.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0;
    return { name: symbol.name, members: isType ? membersOf(checker.getDeclaredTypeOfSymbol(target)) : [] };
  });
}

/** Names of this repository's own properties; nothing of texts, lists and unions of words. */
function membersOf(type: ts.Type): readonly string[] {
  const types = type.isUnion() ? type.types : [type];
  const properties = types.filter((one) => one.flags & ts.TypeFlags.Object).flatMap((one) => one.getProperties());
  const own = properties.filter(({ declarations }) => declarations?.[0]?.getSourceFile().fileName.includes('/src/'));
  return [...new Set(own.map(({ name }) => name))];
}

/** What stands below the heading of this name, up to the next heading. */
function sectionOf(name: string): string {
  const heading = new RegExp(`^#+ ${name}\\n(.*?)(?=^#|(?![\\s\\S]))`, 'ms');
  return heading.exec(page)?.[1] ?? '';
}

/** The numbers of a table by the name in their row. */
function numbersOf(section: string): Record<string, number> {
  const rows = section.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm);
  return Object.fromEntries([...rows].map(([, name = '', value = '']) => [name, Number(value.replaceAll(',', ''))]));
}

describe('docs/api.md', () => {
  const exported = entries.flatMap(exportsOf);

  it('names every export', () => {
    expect(exported.length).toBeGreaterThan(30);
    const missing = exported.filter(({ name }) => !new RegExp(`\`${name}\\b|^#+ ${name}$`, 'm').test(page));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it.each(exported.filter(({ members }) => members.length > 0))('$name: every member', ({ name, members }) => {
    const section = sectionOf(name);
    const inherited = /A \[`(?:Location|RuleContext)`\]/.exec(section)?.[0];
    const all = inherited === undefined ? section : section + sectionOf(/`(\w+)`/.exec(inherited)?.[1] ?? '');
    const named = [...all.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[^\w$]+/));
    const missing = members.filter((member) => !named.includes(member));
    expect(missing).toEqual([]);
  });

  it('says the defaults that hold', () => {
    const stated = Object.entries(DEFAULT_LIMITS).filter(([, value]) => Number.isFinite(value));
    expect(numbersOf(sectionOf('Limits'))).toEqual(Object.fromEntries(stated));
    expect(numbersOf(sectionOf('UrlLimits'))).toEqual(URL_LIMITS);
    expect(sectionOf('LintOptions')).toContain(
      `| \`maxFindings\` | ${DEFAULT_LIMITS.findingsPerRule.toLocaleString('en-US')} |`,
    );
  });
});
