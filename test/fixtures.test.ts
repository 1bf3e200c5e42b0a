import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../src/generated/formats.ts';
import { validate } from '../src/index.ts';
import { renderFindings } from './render-findings.ts';

const ABOUT_SIZE = ['too-few-examples', 'few-examples', 'no-validation-file', 'rft-validation-missing'] as const;

describe('fixtures', () => {
  it('exist for every format', () => {
    const folders = readdirSync(new URL('../fixtures/', import.meta.url));
    for (const id of FORMAT_IDS) expect(folders).toContain(id);
  });

  it.each([...FORMAT_IDS])(
    '%s/valid.jsonl has no error and no warning but for what the format itself is',
    async (id) => {
      const report = await validate(`fixtures/${id}/valid.jsonl`, { skip: ABOUT_SIZE, now: '2026-11-21' });
      const rules = report.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
      expect(rules).toEqual(id === 'functions' ? ['deprecated-functions'] : []);
      expect(Object.keys(report.files[0]?.formats ?? {})).toEqual([id]);
    },
  );

  it.each([...FORMAT_IDS])('%s/invalid.jsonl gets these findings', async (id) => {
    const report = await validate(`fixtures/${id}/invalid.jsonl`, { skip: ABOUT_SIZE, now: '2026-11-21' });
    expect(report.verdict).toBe('reject');
    expect(renderFindings(report)).toMatchSnapshot();
  });
});
