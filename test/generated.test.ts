import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateConfigSchema } from '../scripts/gen/config-schema.mjs';
import { generateDocs } from '../scripts/gen/docs.mjs';
import { generateFormatIndex } from '../scripts/gen/format-index.mjs';
import { generateJobParameters } from '../scripts/gen/job-parameters.mjs';
import { generateProfileIndex } from '../scripts/gen/profile-index.mjs';
import { generateReportFormats } from '../scripts/gen/report-formats.mjs';
import { generateRuleIndex } from '../scripts/gen/rule-index.mjs';
import { generateValidators } from '../scripts/gen/validators.mjs';
import { generateVersion } from '../scripts/gen/version.mjs';
import * as docsData from '../src/docs-data.ts';

const root = new URL('../', import.meta.url);

describe('generated files are what `npm run gen` would write now', () => {
  it.each([
    generateFormatIndex,
    generateVersion,
    generateRuleIndex,
    generateReportFormats,
    generateProfileIndex,
    generateJobParameters,
    generateConfigSchema,
    generateValidators,
  ])('$name', async (generate: (root: URL) => Promise<Map<string, string>>) => {
    for (const [path, content] of await generate(root)) expect(readFileSync(new URL(path, root), 'utf8')).toBe(content);
  });

  it('docs, with no page left over', async () => {
    const pages: Map<string, string> = await generateDocs(root, docsData);
    for (const [path, content] of pages) expect(readFileSync(new URL(path, root), 'utf8'), path).toBe(content);
    for (const name of readdirSync(new URL('docs/rules/', root)))
      expect([...pages.keys()]).toContain(`docs/rules/${name}`);
  });
});
