import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/generated/report-formats.ts';
import type { Report } from '../../src/report/report.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { HOSTILE_NAME, hostileText } from './hostile.ts';
import { rendered } from './rendered.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'jsonl',
  gitlab: 'json',
  sarif: 'json',
  junit: 'xml',
  markdown: 'md',
};
const folder = fileURLToPath(new URL('__snapshots__/formats/', import.meta.url));

let ordinary: Report;
let hostile: Report;

/** Snapshots do not change with the version. */
const stable = (report: Report): Report => ({ ...report, tool: { ...report.tool, version: '0.0.0' } });

beforeAll(async () => {
  const file = readFileSync(new URL('../../fixtures/demo/train.jsonl', import.meta.url), 'utf8');
  const validation = file.split('\n').slice(0, 2).join('\n');
  ordinary = stable(await lintCase({ file, name: 'data/train set.jsonl', validation }));
  hostile = stable(await lintCase({ file: hostileText(), name: HOSTILE_NAME }));
});

describe.each(Object.keys(reportFormats))('%s', (format) => {
  const path = (name: string) => `${folder}${name}-${format}.${ENDINGS[format] ?? 'txt'}`;

  it('of an ordinary dataset', async () => {
    await expect(await rendered(format, ordinary)).toMatchFileSnapshot(path('ordinary'));
  });

  it('of a hostile dataset', async () => {
    await expect(await rendered(format, hostile, { examplesPerRule: 20 })).toMatchFileSnapshot(path('hostile'));
  });

  it('holds no character that steers a terminal', async () => {
    for (const report of [ordinary, hostile]) {
      const text = await rendered(format, report, { examplesPerRule: 20 });
      expect(text).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\uffff]/,
      );
      expect(text.isWellFormed()).toBe(true);
    }
  });
});
