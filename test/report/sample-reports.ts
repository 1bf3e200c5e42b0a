import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/engine/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { CommandRun } from '../../src/report/report-format.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { HOSTILE_NAME, hostileText } from './hostile.ts';

const DEMO = readFileSync(new URL('../../fixtures/demo/train.jsonl', import.meta.url), 'utf8');

/** What a command line says of a run in which a file was missing. */
export const RUN: CommandRun = {
  exitCode: 2,
  failures: ['missing.jsonl: no such file'],
  hostPath: (path) => path,
};

/** Reports of every kind, by name. */
export async function sampleReports() {
  const ordinary = await lintCase({ file: DEMO, name: 'data/train set.jsonl', validation: DEMO });
  const [first] = ordinary.findings;
  if (first === undefined) throw new Error('no finding');
  const edits = [
    { byteOffset: 3, byteLength: 2, text: 'ø' },
    { byteOffset: 9, byteLength: 1, text: '' },
  ];
  return {
    ordinary,
    hostile: await lintCase({ file: hostileText(), name: HOSTILE_NAME }),
    clean: { ...(await lintCase({ file: DEMO })), findings: [] },
    'nothing read': { ...ordinary, files: [], findings: [] },
    fixed: { ...ordinary, findings: [{ ...first, fix: { title: 'Say it', safety: 'safe', edits } } satisfies Finding] },
    interrupted: { ...ordinary, interrupted: true, notChecked: ['tokens'], omitted: { schema: 3 } },
  } satisfies Record<string, Report>;
}
