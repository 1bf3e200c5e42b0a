import { NOTICE } from './notice.mjs';
import { camelCase, idsIn } from './rule-index.mjs';

/** The output formats: one lazy import per file in src/report/formats/. */
export async function generateReportFormats(root) {
  const names = await idsIn(new URL('src/report/formats/', root));
  const content = [
    NOTICE,
    "import type { ReportFormat } from '../report/report-format.ts';",
    '',
    '/** Output formats by name, each loaded when it is asked for. */',
    'export const reportFormats: Readonly<Record<string, () => Promise<ReportFormat>>> = {',
    ...names.map((name) => `  ${name}: async () => (await import('../report/formats/${name}.ts')).${camelCase(name)},`),
    '};',
    '',
  ].join('\n');
  return new Map([['src/generated/report-formats.ts', content]]);
}
