import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LintOptions } from '../../src/engine/lint-options.ts';
import { InputError, lint, OptionError, validate } from '../../src/index.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { lintInPieces } from '../../src/testing/lint-in-pieces.ts';
import { tunelint } from '../cli/fake-io.ts';
import { renderFindings } from '../render-findings.ts';

const ROWS = 'fixtures/grader/rows.jsonl';
const ONLY = ['grader-schema', 'grader-unknown-field'];
const NOW = '2026-11-21';
const folder = mkdtempSync(join(tmpdir(), 'tunelint-grader-'));
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const check = (reference: string) => ({
  type: 'string_check',
  name: 'vendor',
  operation: 'eq',
  input: '{{sample.output_text}}',
  reference,
});
const lintRows = (grader: NonNullable<LintOptions['grader']>) => validate(ROWS, { grader, only: ONLY, now: NOW });

describe('--grader', () => {
  it.each(['string-check', 'text-similarity', 'score-model', 'python', 'job'])(
    'finds nothing in %s.json',
    async (name) => {
      const report = await lintRows(`fixtures/grader/${name}.json`);
      expect(renderFindings(report)).toBe('');
      expect(report.files.map(({ role, examples, formats }) => ({ role, examples, formats }))).toEqual([
        { role: 'training', examples: 12, formats: { rft: 12 } },
        { role: 'grader', examples: 0, formats: {} },
      ]);
    },
  );

  it.each(['broken', 'broken-syntax'])('finds what is wrong in %s.json, with its lines and columns', async (name) => {
    const report = await lintRows(`fixtures/grader/${name}.json`);
    expect(renderFindings(report)).toMatchSnapshot();
    expect(report.files.find(({ role }) => role === 'grader')).toMatchObject({
      verdict: 'reject',
      reasons: ['grader-schema'],
    });
    expect(report.verdict).toBe('reject');
  });

  it('reports the grader as a file of its own', async () => {
    const flags = ['--grader', 'fixtures/grader/broken.json', '--today', NOW, ...ONLY.flatMap((id) => ['--only', id])];
    expect((await tunelint([ROWS, ...flags])).stdout).toMatchSnapshot();
    const compact = await tunelint([ROWS, ...flags, '-f', 'compact']);
    expect(compact.stdout).toContain('fixtures/grader/broken.json:60:26: error grader-schema:');
    expect(compact.code).toBe(1);
  });

  it('names the method, unless another is named', async () => {
    const chat = { text: '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."}]}' };
    const grader = check('{{item.vendor}}');
    expect((await validate(chat, { grader })).method).toBe('reinforcement');
    expect((await validate(chat, { grader, method: 'supervised' })).method).toBe('supervised');
  });

  it('looks at validation files too', async () => {
    const report = await validate(ROWS, {
      grader: check('{{item.vendor}}'),
      validation: { text: '{"messages":[{"role":"user","content":"Read it."}],"seller":"x"}', name: 'valid.jsonl' },
      only: ONLY,
      now: NOW,
    });
    expect(report.findings.map(({ file, messageId }) => [file, messageId])).toEqual([['valid.jsonl', 'missing']]);
  });
});

describe('where a grader comes from', () => {
  const broken = check('{{ vendor }}');
  const text = JSON.stringify(broken, null, 2);

  it('is a path, a URL, a text or the grader itself', async () => {
    const path = put('grader.json', text);
    for (const source of [path, pathToFileURL(path), { text, name: 'x.json' }, broken, { grader: broken }]) {
      const report = await lintRows(source);
      expect(report.findings.map(({ messageId }) => messageId)).toEqual(['noNamespace']);
    }
  });

  it('is an error of the input when it cannot be read, and the data are still checked', async () => {
    await expect(lintRows(join(folder, 'no.json'))).rejects.toThrow(InputError);
    await expect(lintRows(folder)).rejects.toThrow('is a directory');
    const ran = await tunelint([
      ROWS,
      '--grader',
      join(folder, 'no.json'),
      '--only',
      'grader-unknown-field',
      '-f',
      'json',
    ]);
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stdout).files).toHaveLength(1);
    expect(ran.stderr).toContain('no such file');
  });

  it('is an error of the options when it is no grader at all', async () => {
    await expect(lintRows(7 as never)).rejects.toThrow(OptionError);
    const circle: Record<string, unknown> = { type: 'multi' };
    circle['graders'] = circle;
    await expect(lintRows(circle)).rejects.toThrow(OptionError);
  });

  it('yields its findings first', async () => {
    const files: string[] = [];
    for await (const { file } of lint(ROWS, { grader: { ...check('{{item.x}}'), operation: 'neq' }, only: ONLY }))
      files.push(file);
    expect(files).toEqual(['<grader>', ROWS]);
  });
});

describe('places in a grader', () => {
  const placesIn = async (text: string) =>
    (await lintRows({ text, name: 'grader.json' })).findings.map(
      ({ messageId, line, column, endColumn, byteOffset }) => [messageId, line, column, endColumn, byteOffset] as const,
    );

  it('count lines, columns and bytes, behind a byte order mark and other scripts too', async () => {
    const lines = [
      '{"type": "string_check", "name": "größe",',
      '  "operation": "neq",',
      '"input": "{{sample.output_text}}",',
      '"reference": "東京"}',
    ];
    const feed = lines.join('\n');
    const offset = Buffer.byteLength(`${lines[0]}\n  "operation": `);
    expect(await placesIn(feed)).toEqual([['value', 2, 16, 21, offset]]);
    expect(await placesIn(lines.join('\r\n'))).toEqual([['value', 2, 16, 21, offset + 1]]);
    expect(await placesIn(`\ufeff${feed}`)).toEqual([['value', 2, 16, 21, offset + 3]]);
    expect(await placesIn(`\n\n${feed}`)).toEqual([['value', 4, 16, 21, offset + 2]]);
  });

  it('name the line of a syntax error', async () => {
    expect(await placesIn('')).toEqual([['unreadable', 1, 1, 1, 0]]);
    expect(await placesIn('{\n "type": "multi"\n "name": "x"}')).toEqual([['syntax', 3, 2, 3, 20]]);
    expect(await placesIn('{"type": "multi",\n')).toEqual([['syntax', 2, 1, 1, 18]]);
  });

  it('are those of keys that stand twice', async () => {
    const text = JSON.stringify(check('{{item.vendor}}')).replace('"name":"vendor"', '"name":"a",\n"name":"b"');
    expect(await placesIn(text)).toEqual([['duplicateKey', 2, 1, 7, Buffer.byteLength(text.split('\n')[0] ?? '') + 1]]);
  });

  it('have a limit of depth', async () => {
    const text = `{"type":"python","source":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(await placesIn(text)).toEqual([['tooDeep', 1, 1, text.length + 1, 0]]);
  });
});

describe('the fields that a grader reads', () => {
  const field = fc.constantFrom(
    '"answer":"x"',
    '"answer":7',
    '"answer":null',
    '"anwser":"x"',
    '"answer":["a"]',
    '"a":{"b":1}',
    '"a":{}',
    `"answer":"${'long '.repeat(60)}"`,
  );
  const rows = fc.array(fc.uniqueArray(field, { maxLength: 3, selector: (text) => text.slice(0, 4) }), {
    minLength: 1,
    maxLength: 30,
  });
  const grader = JSON.stringify({
    type: 'multi',
    name: 'm',
    graders: {
      a: check('{{item.answer}}'),
      b: { ...check('{{ item.a.b }}'), type: 'text_similarity', evaluation_metric: 'bleu' },
      c: { type: 'python', name: 'c', source: 'def grade(sample, item):\n    return item["answer"] == item.get("a")' },
    },
    calculate_output: 'a + b + c',
  });

  it('give the same report for any split of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 2000 }), async (fields, bytes) => {
        const file = fields
          .map((own) => `{"messages":[{"role":"user","content":"Hi"}]${own.map((each) => `,${each}`).join('')}}`)
          .join('\n');
        const options = { only: ONLY };
        expect(await lintInPieces({ file, grader }, bytes, options)).toEqual(await lintCase({ file, grader }, options));
      }),
      { numRuns: 60 },
    );
  });

  it('are counted with their share and types', async () => {
    const row = (own: string) => `{"messages":[{"role":"user","content":"Hi"}],${own}}`;
    const file = [...Array.from({ length: 199 }, (_, index) => row(`"answer":"${index}"`)), row('"answers":"x"')].join(
      '\n',
    );
    const report = await lintCase({ file, grader: JSON.stringify(check('{{item.answer}}')) }, { only: ONLY });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ line: 200, occurrences: 1, severity: 'error', effect: 'lost' });
    expect(report.findings[0]?.message).toContain('missing in 1 of 200 rows (0.5 %)');
    expect(report.findings[0]?.message).toContain('a text (199 rows). Did you mean "answers"?');
  });

  it('are bounded, however many a grader names', async () => {
    const reference = Array.from({ length: 900 }, (_, index) => `{{item.f${index}}}`).join(' ');
    const report = await lintCase(
      { file: '{"messages":[{"role":"user","content":"Hi"}],"a":1}', grader: JSON.stringify(check(reference)) },
      { only: ONLY },
    );
    expect(report.byRule['grader-unknown-field']?.count).toBe(200);
  });
});

describe('what only one provider says', () => {
  it('is told for that provider alone', async () => {
    const grader = { ...check('{{ item.vendor }}'), operation: 'ilike' };
    const messages = async (profile: string) =>
      (await validate(ROWS, { grader, profile, only: ONLY, now: NOW })).findings.map(({ messageId, severity }) => [
        messageId,
        severity,
      ]);
    expect(await messages('openai')).toEqual([]);
    expect(await messages('azure')).toEqual([['plainTemplate', 'info']]);
  });
});
