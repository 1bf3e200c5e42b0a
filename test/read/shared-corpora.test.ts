import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diagnoseFile } from '../../src/read/diagnose-file.ts';
import { diagnoseSyntax } from '../../src/read/diagnose-syntax.ts';
import { readLines } from '../../src/read/read-lines.ts';
import { syntaxErrorIndex } from '../../src/read/syntax/syntax-error-index.ts';

/** Hostile files and JSONTestSuite, where they lie beside the repository; they are not part of it. */
const corpora = fileURLToPath(new URL('../../../shared/reliability/corpora/', import.meta.url));
const hostile = `${corpora}jsonl-hostile/`;
const suite = `${corpora}third-party/jsontestsuite/test_parsing/`;
const present = existsSync(`${hostile}index.jsonl`) && existsSync(suite);
if (!present) console.warn(`skipped: no corpora in ${corpora}`);

interface Entry {
  readonly file: string;
  readonly category: string;
  readonly kind: string;
  readonly expect: { readonly verdict: string; readonly line: number | null };
}

const entries: readonly Entry[] = present
  ? readFileSync(`${hostile}index.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry)
  : [];

const asTheyAre = { longLineBytes: 1 << 28, runDigits: 1 << 15, lineBytes: 1 << 28 };

const diagnose = (bytes: Buffer, name: string) => diagnoseFile(bytes, { name, bytes: bytes.length, complete: true });

describe.skipIf(!present)('JSONTestSuite', () => {
  const names = present ? readdirSync(suite) : [];
  const verdict = (bytes: Buffer): boolean => {
    if (!isUtf8(bytes)) return false;
    try {
      JSON.parse(bytes.toString('utf8'));
      return true;
    } catch {
      return false;
    }
  };

  it.each(names.filter((name) => /^[yn]_/.test(name)))('%s', (name) => {
    const bytes = readFileSync(suite + name);
    expect(verdict(bytes)).toBe(name.startsWith('y_'));
    const text = bytes.toString('utf8');
    if (isUtf8(bytes)) expect(syntaxErrorIndex(text) === undefined).toBe(name.startsWith('y_'));
    if (name.startsWith('n_')) expect(diagnoseSyntax(text).index).toBeLessThanOrEqual(text.length);
    diagnose(bytes, name);
  });

  it.each(names.filter((name) => name.startsWith('i_')))('%s ends', (name) => {
    const bytes = readFileSync(suite + name);
    diagnoseSyntax(bytes.toString('utf8'));
    diagnose(bytes, name);
    expect([...readLines({ offset: 0, bytes }, 0, asTheyAre)].length).toBeGreaterThanOrEqual(0);
  });
});

describe.skipIf(!present)('hostile files', () => {
  const bytesOf = ({ file }: Entry) => readFileSync(hostile + file);
  /** Alpaca rows are JSONL; a cut gzip is the inflater's to name. */
  const read = ['file-type/alpaca-file.jsonl', 'file-type/gzip-truncated.jsonl'];
  const wrongFiles = entries.filter(({ category, file }) => category === 'file-type' && !read.includes(file));

  it.each(wrongFiles.map((entry) => [entry.file, entry] as const))('%s is no JSONL', (file, entry) => {
    expect(diagnose(bytesOf(entry), file)).toBeDefined();
  });

  it.each(entries.filter(({ category }) => category === 'control').map((entry) => [entry.file, entry] as const))(
    '%s is clean',
    (file, entry) => {
      const bytes = bytesOf(entry);
      expect(diagnose(bytes, file)).toBeUndefined();
      for (const line of readLines({ offset: 0, bytes }, 0, asTheyAre)) {
        expect(line.kind).toBe('parsed');
        if (line.kind === 'parsed') expect(line.facts.duplicateKeyCount).toBe(0);
      }
    },
  );

  const broken = entries.filter(
    ({ kind, expect: { line } }) => ['json-syntax', 'encoding'].includes(kind) && line !== null && line > 1,
  );
  it.each(broken.map((entry) => [entry.file, entry] as const))('%s breaks its line only', (file, entry) => {
    const bytes = bytesOf(entry);
    expect(diagnose(bytes, file)).toBeUndefined();
    const bad = [...readLines({ offset: 0, bytes }, 0, asTheyAre)].flatMap((line, index) =>
      line.kind === 'broken' || line.kind === 'not-utf8' ? [index + 1] : [],
    );
    expect(bad).toEqual([entry.expect.line]);
  });
});
