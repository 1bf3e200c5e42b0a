import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import { reportFormats } from '../../src/generated/report-formats.ts';
import type { Report } from '../../src/report/report.ts';
import { rendered } from './rendered.ts';
import { runnerCommands } from './runner-commands.ts';
import { RUN, sampleReports } from './sample-reports.ts';

let reports: Awaited<ReturnType<typeof sampleReports>>;

beforeAll(async () => {
  reports = await sampleReports();
});

const each = () => Object.entries<Report>(reports);

describe('github', () => {
  it('gives the runner its annotations and one group, and no other command', async () => {
    for (const [name, report] of each()) {
      const commands = runnerCommands(await rendered('github', report, { run: RUN, examplesPerRule: 20 }));
      const names = commands.map((command) => command.name);
      expect(
        names.filter((each) => !/^(?:error|warning|notice|group|endgroup)$/.test(each)),
        name,
      ).toEqual([]);
      for (const level of ['error', 'warning', 'notice'])
        expect(names.filter((each) => each === level).length).toBeLessThanOrEqual(10);
      expect(names.filter((each) => each === 'group').length).toBe(report.files.length > 0 ? 1 : 0);
    }
  });

  it('is read back as it was meant', async () => {
    const [first] = reports.ordinary.findings as [Finding];
    const finding = {
      ...first,
      severity: 'error',
      file: 'a,b:c%2C.jsonl',
      message: '100 % of 3: a, b',
      line: 7,
      endLine: 7,
    } as const;
    const text = await rendered('github', { ...reports.ordinary, findings: [finding] });
    const [command] = runnerCommands(text);
    expect(command?.properties['file']).toBe('a,b:c%2C.jsonl');
    expect(command?.properties['line']).toBe('7');
    expect(command?.data).toMatch(/^100 % of 3: a, b\n… and \d+ more errors, listed/);
  });

  it('shows one finding of every rule first', async () => {
    const commands = runnerCommands(await rendered('github', reports.hostile));
    const errors = commands.filter(({ name }) => name === 'error');
    const titles = errors.map(({ properties }) => properties['title']);
    const rules = new Set(
      reports.hostile.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    );
    expect(new Set(titles)).toEqual(rules);
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)?.data).toMatch(/and \d+ more errors/);
  });

  it('leaves nothing to the runner in the other formats', async () => {
    for (const format of Object.keys(reportFormats).filter((name) => name !== 'github')) {
      for (const [name, report] of each()) {
        const text = await rendered(format, report, { examplesPerRule: 20, columns: 60 });
        expect(runnerCommands(text), `${format}, ${name}`).toEqual([]);
      }
    }
  });
});

describe('jsonl', () => {
  it('gives findings and the rest of the report', async () => {
    const report = reports.ordinary;
    const lines = (await rendered('jsonl', report))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.slice(0, -1)).toEqual(report.findings.map((finding) => ({ type: 'finding', ...finding })));
    const { findings: _, ...rest } = report;
    expect(lines.at(-1)).toEqual({ type: 'summary', ...rest });
  });
});
