import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/engine/finding.ts';
import { compact } from '../../../src/report/formats/compact.ts';
import { github } from '../../../src/report/formats/github.ts';
import { gitlab } from '../../../src/report/formats/gitlab.ts';
import { json } from '../../../src/report/formats/json.ts';
import { jsonl } from '../../../src/report/formats/jsonl.ts';
import type { Report } from '../../../src/report/report.ts';
import type { FormatContext } from '../../../src/report/report-format.ts';
import { countsOf, findingOf, PLAIN, reportOf } from '../made-of.ts';

const CONTEXT: FormatContext = { paint: PLAIN, examplesPerRule: 3, columns: 100, quiet: false };
const RUN = { exitCode: 2, failures: ['100 % gone'], hostPath: (path: string) => `data/${path}` };
const WARNING = findingOf({ severity: 'warning', line: 3, endLine: 3 });
const both = reportOf({ findings: [findingOf(), WARNING] });

it('compact has one line for each finding', () => {
  const line = 'train.jsonl:2:5: error made-up: Something is wrong.\n';
  expect([...compact(both, CONTEXT)]).toEqual([line, 'train.jsonl:3:5: warning made-up: Something is wrong.\n']);
  expect([...compact(both, { ...CONTEXT, quiet: true })]).toEqual([line]);
});

it('json and jsonl hold the report', () => {
  const [text = ''] = [...json(both, CONTEXT)];
  expect(JSON.parse(text)).toEqual(both);
  expect(text.startsWith('{\n  "schemaVersion": 1,\n')).toBe(true);
  const { findings, ...rest } = both;
  const lines = [...jsonl(both, { ...CONTEXT, quiet: true })];
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { type: 'finding', ...findings[0] },
    { type: 'summary', ...rest },
  ]);
  expect(lines.every((line) => line.endsWith('}\n'))).toBe(true);
});

describe('gitlab', () => {
  const entries = (findings: readonly Finding[], about: Partial<FormatContext> = {}) =>
    JSON.parse([...gitlab(reportOf({ findings }), { ...CONTEXT, ...about })].join(''));

  it('has one entry for each finding', () => {
    expect(entries([findingOf()])).toEqual([
      {
        description: 'Something is wrong.',
        check_name: 'made-up',
        fingerprint: expect.stringMatching(/^[\da-f]{32}$/),
        severity: 'critical',
        location: { path: 'train.jsonl', lines: { begin: 2 } },
      },
    ]);
    expect([...gitlab(reportOf(), CONTEXT)]).toEqual(['[]\n']);
    expect([...gitlab(both, CONTEXT)].filter((_, index) => index % 2 === 0)).toEqual(['[\n  ', ',\n  ', '\n]\n']);
    expect(entries([WARNING], { quiet: true })).toEqual([]);
  });

  it.each<[Partial<Finding>, string]>([
    [{ effect: 'lost' }, 'major'],
    [{ severity: 'warning', effect: 'rejected' }, 'minor'],
    [{ severity: 'info' }, 'info'],
  ])('has a severity for %j', (about, severity) => {
    expect(entries([findingOf(about)])[0].severity).toBe(severity);
  });

  it('gives each finding a fingerprint, and the same one in the next run', () => {
    const list = [findingOf(), findingOf({ line: 9 }), findingOf({ file: 'b' }), findingOf({ fingerprint: 'f' })];
    const prints = entries(list).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(4);
    expect(entries([findingOf({ line: 77 })])[0].fingerprint).toBe(prints[0]);
  });

  it('has paths as the host knows them', () => {
    expect(entries([findingOf({ file: '././a' })])[0].location.path).toBe('a');
    expect(entries([findingOf()], { run: RUN })[0].location.path).toBe('data/train.jsonl');
  });
});

describe('github', () => {
  const lines = (report: Partial<Report>, about: Partial<FormatContext> = {}) => {
    const text = [...github(reportOf(report), { ...CONTEXT, ...about })].join('');
    return (text.split('::group::')[0] ?? '').split('\n').slice(0, -1);
  };
  const at = 'file=train.jsonl,line=2,endLine=2,col=5,endColumn=9,title=made-up';

  it('annotates lines, with columns where they are in one line', () => {
    const counts = countsOf({ error: 1, warning: 1 });
    expect(lines({ findings: both.findings, counts })).toEqual([
      `::error ${at}::Something is wrong.`,
      `::warning ${at.replaceAll('=2', '=3')}::Something is wrong.`,
    ]);
    expect(lines({ findings: both.findings, counts }, { quiet: true })).toHaveLength(1);
    const whole = 'file=train.jsonl,line=2,endLine=2,title=made-up';
    expect(lines({ findings: [findingOf({ endColumn: 5, severity: 'info' })] })).toEqual([
      `::notice ${whole}::Something is wrong.`,
    ]);
    expect(lines({ findings: [findingOf({ endLine: 3 })] })).toEqual([
      `::error ${whole.replace('endLine=2', 'endLine=3')}::Something is wrong.`,
    ]);
  });

  it('says what does not fit, after ten of each level', () => {
    const findings = Array.from({ length: 11 }, () => findingOf());
    const more = (error: number, about: Partial<FormatContext> = {}) => {
      const shown = lines({ findings, counts: countsOf({ error }) }, about);
      return [shown.length, shown.at(-1)?.split('%0A')[1]];
    };
    const behind = 'listed in the log and the summary of this step.';
    expect(more(11)).toEqual([10, `… and 1 more error, ${behind}`]);
    expect(more(2010)).toEqual([10, `… and 2,000 more errors, ${behind}`]);
    expect(more(10)).toEqual([10, undefined]);
    expect(more(11, { run: RUN })).toEqual([10, `… and 2 more errors, ${behind}`]);
  });

  it('says what could not be read, and nothing else without a file', () => {
    expect([...github(reportOf({ files: [] }), { ...CONTEXT, run: RUN })]).toEqual([
      '::error title=tunelint::100 %25 gone\n',
    ]);
  });

  it('puts the default view in a group', () => {
    const text = [...github(reportOf(), CONTEXT)].join('');
    expect(text.startsWith('::group::tunelint: accept, No problems found\n')).toBe(true);
    expect(text.endsWith('No problems found.\n::endgroup::\n')).toBe(true);
  });
});
