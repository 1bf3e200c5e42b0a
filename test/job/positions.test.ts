import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, validateJob } from '../../src/index.ts';
import { checkRequest } from './check-request.ts';

/** The text that a finding points at. */
function textAt(text: string, { line, column, endLine, endColumn }: Finding): string {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  if (line === endLine) return lines[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
  const middle = lines.slice(line, endLine - 1);
  return [lines[line - 1]?.slice(column - 1), ...middle, lines[endLine - 1]?.slice(0, endColumn - 1)].join('\n');
}

const REQUEST = {
  metadata: { 'größe 🙂': 'é', run: 7 },
  model: 'gpt-4.1-2025-04-14',
  training_file: 'file-a1',
  method: { type: 'dpo', dpo: { hyperparameters: { beta: 2.5, batchsize: 8 } } },
};

describe('where findings stand', () => {
  it('is exact, however the request is written', async () => {
    const indents = fc.constantFrom(0, 1, 2, 4, '\t', '   ');
    const feeds = fc.constantFrom('\n', '\r\n', '\n\n');
    await fc.assert(
      fc.asyncProperty(indents, feeds, fc.boolean(), fc.boolean(), async (indent, feed, mark, last) => {
        const body = JSON.stringify(REQUEST, null, indent).replaceAll('\n', feed);
        const text = `${mark ? '\ufeff' : ''}${body}${last ? feed : ''}`;
        const { findings } = await checkRequest(text);
        const found = Object.fromEntries(findings.map((each) => [each.pointer, textAt(text, each)]));
        expect(found).toEqual({
          '/metadata/run': '7',
          '/method/dpo/hyperparameters/beta': '2.5',
          '/method/dpo/hyperparameters/batchsize': '"batchsize"',
        });
        const bytes = Buffer.from(text);
        for (const each of findings) {
          const shown = textAt(text, each);
          expect(bytes.toString('utf8', each.byteOffset, each.byteOffset + Buffer.byteLength(shown))).toBe(shown);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the key of a misspelt parameter that is required', async () => {
    const { findings } = await checkRequest('{\n  "model": "gpt-4.1-2025-04-14",\n  "trainingfile": "file-a1"\n}');
    expect(findings.map(({ line, column, message }) => [line, column, message])).toEqual([
      [3, 3, expect.stringContaining('Did you mean "training_file" where it says "trainingfile"?')],
    ]);
  });

  it('shows one line of the request, without its indentation', async () => {
    const { findings } = await checkRequest(JSON.stringify(REQUEST, null, 4));
    expect(findings.map(({ excerpt }) => excerpt)).toContainEqual({ text: '"beta": 2.5,', caret: '        ^^^' });
  });

  it('keeps fingerprints when another part of the request changes', async () => {
    const prints = async (seed: number) =>
      (await checkRequest({ ...REQUEST, seed })).findings.map(({ fingerprint }) => fingerprint);
    expect(await prints(1)).toEqual(await prints(2));
  });
});

describe('text that is no request', () => {
  it.each([
    ['', 'job-schema', '1:1', 'it is empty'],
    [' \n\n', 'job-schema', '1:1', 'it is empty'],
    ['[]', 'job-schema', '1:1', 'it is []'],
    ['"file-a1"', 'job-schema', '1:1', 'it is "file-a1"'],
    ['{\n  "model": "m",\n', 'invalid-json', '3:1', 'The request is cut off: the line ends where a key was expected'],
    ['{\n  "model": "m"\n  "seed": 1\n}', 'invalid-json', '3:3', 'el": "m" "seed": 1'],
    ['{\n  "model: "m",\n}', 'invalid-json', '2:11', 'The request is not JSON'],
    ['{\n  "model": "m,\n  "seed": 1\n}', 'invalid-json', '2:12', 'opens at line 2, column 12'],
    ['{\r\n  "model": "m,\r\n  "seed": 1\r\n}', 'invalid-json', '2:12', 'opens at line 2, column 12'],
    ['{"model": "m"} {"model": "m"}', 'invalid-json', '1:16', 'A second record'],
    [`{"model": ${'['.repeat(2000)}${']'.repeat(2000)}}`, 'nesting-too-deep', '1:1', '2,001 levels deep'],
  ])('%j', async (text, rule, at, words) => {
    const { findings, verdict } = await checkRequest(text);
    expect(findings.map(({ rule: id, line, column }) => [id, `${line}:${column}`])).toEqual([[rule, at]]);
    expect(findings[0]?.message).toContain(words);
    expect(verdict).toBe('reject');
  });

  it('in another encoding', async () => {
    const text = Buffer.from('{"model":"gpt-4.1-2025-04-14","training_file":"file-\xe9"}', 'latin1');
    const { mkdtempSync, writeFileSync } = await import('node:fs');
    const path = `${mkdtempSync(join(tmpdir(), 'tunelint-'))}/job.json`;
    writeFileSync(path, text);
    const { findings } = await validateJob(path, { now: '2026-11-21' });
    expect(findings.map(({ rule, column, message }) => [rule, column, message])).toEqual([
      ['job-schema', 53, expect.stringContaining('byte 53 is not UTF-8')],
    ]);
  });
});

describe('whatever the request holds', () => {
  it('the check ends with a report', async () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const name = fc.constantFrom(
      ...['model', 'training_file', 'validation_file', 'suffix', 'seed', 'metadata', 'integrations', 'method'],
      ...['hyperparameters', 'trainingType', '__proto__', 'constructor', 'a/b~c', '0'],
    );
    const block = fc.record({ type: value, dpo: value, supervised: value, reinforcement: value }, { requiredKeys: [] });
    const request = fc.tuple(fc.dictionary(name, value), block).map(([rest, method]) => ({ ...rest, method }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(request, value), fc.constantFrom('openai', 'azure'), async (each, profile) => {
        // A name of a file that does not exist is an error of its own.
        const text = JSON.stringify(each).replaceAll(/"(training_file|validation_file)":"[^"]*"/g, '"$1":"file-a1"');
        const report = await checkRequest(text, { profile });
        expect(report.files[0]?.role).toBe('job');
        for (const { line, column, endLine, endColumn } of report.findings)
          expect(line < endLine || (line === endLine && column <= endColumn)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
