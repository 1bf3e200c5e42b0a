import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/image/read-image.ts';
import { lintCase } from '../../src/testing/lint-case.ts';

const CORPORA = new URL('../../../shared/reliability/corpora/', import.meta.url);
const SKIP = ['too-few-examples', 'few-examples', 'no-validation-file', 'duplicate-example'];
const MIME: Readonly<Record<string, string>> = { JPEG: 'image/jpeg', PNG: 'image/png', WEBP: 'image/webp' };

/** Lenient, so that a busy machine fails nothing; the slowest is printed. */
const MOST_MILLISECONDS = 200;

interface Entry {
  readonly file: string;
  readonly format: string | null;
  readonly mode: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly valid_for_finetuning: boolean;
  readonly ambiguous?: boolean;
}

function linesOf<Row>(path: string): Row[] {
  return readFileSync(new URL(path, CORPORA), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

async function errorsOf(url: string): Promise<string[]> {
  const content = [{ type: 'image_url', image_url: { url } }];
  const row = {
    messages: [
      { role: 'user', content },
      { role: 'assistant', content: 'A cup.' },
    ],
  };
  const report = await lintCase(JSON.stringify(row), { skip: SKIP });
  const found = report.findings.filter(({ severity }) => severity === 'error');
  expect(found.length, 'one error per image').toBeLessThan(2);
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}

const present = existsSync(new URL('images/index.jsonl', CORPORA));
if (!present) console.log('The corpora of broken images are not there: skipped.');

describe.skipIf(!present)('images of the corpus', () => {
  const entries = present ? linesOf<Entry>('images/index.jsonl') : [];
  let slowest = { file: '', took: 0 };

  it.each(entries.map((entry) => [entry.file, entry] as const))('%s', async (file, entry) => {
    const bytes = readFileSync(new URL(`images/${file}`, CORPORA));
    const started = performance.now();
    const facts = readImage(bytes);
    const took = performance.now() - started;
    if (took > slowest.took) slowest = { file, took };
    expect(took).toBeLessThan(MOST_MILLISECONDS);

    const url = `data:${MIME[entry.format ?? ''] ?? 'image/png'};base64,${bytes.toString('base64')}`;
    const errors = await errorsOf(url);
    if (entry.ambiguous === true) return;
    expect(errors.length === 0, errors.join()).toBe(entry.valid_for_finetuning);
    if (entry.format !== null && entry.format !== 'TGA') expect(facts.format).toBe(entry.format);
    // What is accepted was understood, not overlooked.
    if (!entry.valid_for_finetuning) return;
    expect(facts).toMatchObject({ mode: entry.mode, size: { width: entry.width, height: entry.height } });
  });

  it('were read fast', () => {
    console.log(`slowest image: ${slowest.file}, ${slowest.took.toFixed(2)} ms`);
    expect(slowest.took).toBeLessThan(MOST_MILLISECONDS);
  });
});

describe.skipIf(!present)('data URLs of the corpus', () => {
  interface DataUrlEntry {
    readonly name: string;
    readonly url: string;
    readonly valid_for_finetuning: boolean;
    readonly ambiguous?: boolean;
  }
  const entries = present ? linesOf<DataUrlEntry>('images/dataurls.jsonl') : [];

  it.each(entries.map((entry) => [entry.name, entry] as const))('%s', async (_, entry) => {
    const errors = await errorsOf(entry.url);
    if (entry.ambiguous !== true) expect(errors.length === 0, errors.join()).toBe(entry.valid_for_finetuning);
  });
});

describe.skipIf(!present)('image URLs of the corpus', () => {
  interface FileEntry {
    readonly file: string;
    readonly expect: { readonly verdict: string; readonly line: number | null; readonly soft?: boolean };
  }
  const entries = (present ? linesOf<FileEntry>('jsonl-hostile/index.jsonl') : []).filter(({ file }) =>
    file.startsWith('image-url/'),
  );

  it.each(entries.map((entry) => [entry.file, entry] as const))('%s', async (file, entry) => {
    const base64 = readFileSync(new URL(`jsonl-hostile/${file}`, CORPORA)).toString('base64');
    const { findings } = await lintCase({ base64 }, { skip: SKIP });
    const heard = findings.filter(({ severity }) => severity !== 'info');
    if (entry.expect.soft === true) return;
    expect(heard.map(({ line }) => line)).toEqual([entry.expect.line]);
    const severity = entry.expect.verdict === 'warn' ? 'warning' : 'error';
    expect(heard.map((finding) => finding.severity)).toEqual([severity]);
  });
});
