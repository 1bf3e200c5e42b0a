import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUILDERS, builtRegexes } from './built-regexes.ts';
import { regexesOf } from './regexes-of.ts';
import { verdictOf } from './verdict-of.ts';

// recheck takes minutes for all, so that its verdicts are kept: TUNELINT_CHECK_REGEXES=1 npx vitest run test/regexes
// checks what is new and forgets what is gone. Exceptions are argued by hand.
const KEPT = new URL('./verdicts.json', import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const files = ['src', 'rules']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  .sort();
const found = files.map((file) => ({ file, ...regexesOf(root + file) }));
const all = [...new Set([...found.flatMap(({ written }) => written), ...(await builtRegexes())])].sort();

function keptVerdicts(): Record<string, string> {
  const kept: Record<string, string> = JSON.parse(readFileSync(KEPT, 'utf8'));
  if (process.env['TUNELINT_CHECK_REGEXES'] === undefined) return kept;
  const fresh = Object.fromEntries(all.map((regex) => [regex, kept[regex] ?? verdictOf(regex)]));
  writeFileSync(KEPT, `${JSON.stringify(fresh, null, 2)}\n`);
  return fresh;
}

describe('the regular expressions of src and rules', () => {
  const verdicts = keptVerdicts();
  const exceptions: readonly { regex: string; reason: string }[] = JSON.parse(
    readFileSync(new URL('./exceptions.json', import.meta.url), 'utf8'),
  );

  it('have all been checked, and nothing else is kept', () => {
    expect(Object.keys(verdicts).sort()).toEqual(all);
  });

  it('are safe, or it is argued why they may stay', () => {
    const doubtful = all.filter((regex) => !/^safe: /.test(verdicts[regex] ?? ''));
    expect(doubtful).toEqual(exceptions.map(({ regex }) => regex).sort());
    for (const { regex, reason } of exceptions) expect(reason.length, regex).toBeGreaterThan(30);
  });

  it('are built at run time in few places, from constants', () => {
    const builders = found.filter(({ built }) => built.length > 0).map(({ file }) => file);
    expect(builders).toEqual(BUILDERS.map((file) => `src/${file}`));
  });
});

describe('the check itself', () => {
  it('tells what is quadratic or worse from what is linear', () => {
    expect(verdictOf('/^(a+)+$/')).toBe('vulnerable: exponential');
    expect(verdictOf('/b+$/')).toBe('vulnerable: 2nd degree polynomial');
    expect(verdictOf('/^[0-9a-f]{16}$/')).toMatch(/^safe: /);
  });

  it('sees literals and calls, and what is known at run time only', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'tunelint-regexes-')), 'sample.ts');
    writeFileSync(
      path,
      "const word = 'e';\n[/a\\/b/g, new RegExp('c+', 'i'), new globalThis.RegExp('d'), RegExp(word)];\n",
    );
    expect(regexesOf(path)).toEqual({ written: ['/a\\/b/g', '/c+/i', '/d/'], built: ['RegExp(word)'] });
  });
});
