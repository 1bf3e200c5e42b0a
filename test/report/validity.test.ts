import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { CommandRun } from '../../src/report/report-format.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { HOSTILE_NAME } from './hostile.ts';
import { rendered } from './rendered.ts';
import { RUN, sampleReports } from './sample-reports.ts';
import { xmlDocument } from './xml-document.ts';

let reports: Awaited<ReturnType<typeof sampleReports>>;

beforeAll(async () => {
  reports = await sampleReports();
});

const each = () => Object.entries<Report>(reports);

function schema(name: string): object {
  const {
    $schema: _,
    id: _id,
    ...rest
  } = JSON.parse(readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8'));
  return rest;
}

const URI_REFERENCE = /^(?:[A-Za-z][A-Za-z\d+.-]*:)?(?:[\w.~!$&'()*+,;=:@/?#-]|%[\dA-Fa-f]{2})*$/;

function validator(name: string) {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri-reference', URI_REFERENCE);
  ajv.addFormat('uri', (text) => URI_REFERENCE.test(text) && /^[A-Za-z][A-Za-z\d+.-]*:/.test(text));
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT/);
  return ajv.compile(schema(name));
}

describe('sarif', () => {
  it('holds to the schema of SARIF 2.1.0', async () => {
    const validate = validator('sarif-2.1.0.json');
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
    for (const [name, report] of each()) {
      for (const context of [{}, { run: RUN }, { quiet: true }]) {
        validate(JSON.parse(await rendered('sarif', report, context)));
        expect(validate.errors, name).toBe(null);
      }
    }
  });

  it('names files by URIs that lead back to them', async () => {
    const { runs } = JSON.parse(await rendered('sarif', reports.ordinary));
    expect(runs[0].artifacts[0].location.uri).toBe('data/train%20set.jsonl');
    const hostile = JSON.parse(await rendered('sarif', reports.hostile));
    expect(decodeURIComponent(hostile.runs[0].artifacts[0].location.uri)).toBe(HOSTILE_NAME);
  });

  it('points each result at its rule', async () => {
    const { runs } = JSON.parse(await rendered('sarif', reports.ordinary));
    const { rules } = runs[0].tool.driver;
    expect(runs[0].results.length).toBeGreaterThan(10);
    for (const { ruleId, ruleIndex } of runs[0].results) expect(rules[ruleIndex].id).toBe(ruleId);
    for (const rule of rules) expect(rule.helpUri).toBe(`https://tunelint.dev/rules/${rule.id}`);
  });

  it('says of the run what failed, not what was found', async () => {
    const invocation = async (report?: Report, run?: CommandRun) => {
      const context = run === undefined ? {} : { run };
      return JSON.parse(await rendered('sarif', report as Report, context)).runs[0].invocations[0];
    };
    expect(await invocation(reports.ordinary)).toEqual({ executionSuccessful: true });
    expect(await invocation(reports.ordinary, RUN)).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    const { executionSuccessful, toolExecutionNotifications } = await invocation(reports.interrupted);
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications.map((each: { descriptor: { id: string } }) => each.descriptor.id)).toEqual([
      'interrupted',
      'findings-omitted',
      'not-checked',
    ]);
  });

  it('keeps 5,000 results, the most severe, one of every rule first', async () => {
    const report = reports.ordinary;
    const [first] = report.findings as [Finding];
    const many = (rule: string, severity: Finding['severity'], count: number): Finding[] =>
      Array.from({ length: count }, (_, index) => ({ ...first, rule, severity, line: index + 1 }));
    const findings = [
      ...many('a', 'info', 10),
      ...many('b', 'warning', 6000),
      ...many('c', 'error', 3),
      ...many('d', 'warning', 2),
    ];
    const { runs } = JSON.parse(await rendered('sarif', { ...report, findings }));
    const count = (id: string) => runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === id).length;
    expect(['a', 'b', 'c', 'd'].map(count)).toEqual([0, 4995, 3, 2]);
    expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1,015 more findings/);
  });

  it('leaves out a fix that would write a key', async () => {
    const report = reports.fixed;
    const [finding] = report.findings;
    if (finding === undefined) throw new Error('no finding');
    const key = ['gh', 'p_', createHash('sha256').update('key').digest('base64').replace(/\W/g, 'x').slice(0, 36)].join(
      '',
    );
    const edits = [{ byteOffset: 0, byteLength: 1, text: key }];
    const text = await rendered('sarif', {
      ...report,
      findings: [{ ...finding, fix: { title: 'Say it', safety: 'safe', edits } }],
    });
    expect(text).not.toContain('"fixes"');
    expect(await rendered('sarif', report)).toContain('"fixes"');
  });
});

describe('gitlab', () => {
  it('holds to the schema of the Code Quality report, each fingerprint once', async () => {
    const validate = validator('gitlab-code-quality.json');
    for (const [name, report] of each()) {
      const entries = JSON.parse(await rendered('gitlab', report));
      validate(entries);
      expect(validate.errors, name).toBe(null);
      const fingerprints = entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(fingerprints).size).toBe(report.findings.length);
    }
  });

  it('tells equal rows apart, and keeps a fingerprint when rows move', async () => {
    const row = '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":""}]}';
    const other = row.replace('Hi', 'Ho');
    const of = async (file: string) =>
      JSON.parse(await rendered('gitlab', await lintCase(file, { only: ['empty-content'] }))).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    const before = await of([row, row, other].join('\n'));
    expect(new Set(before).size).toBe(3);
    expect((await of([other, row, row].join('\n'))).sort()).toEqual(before.sort());
  });
});

/** As the common junit-10.xsd has it, restated from memory on 2026-11-28: what stands where, and with which attributes. */
const JUNIT: Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>
> = {
  testsuites: { attributes: ['name', 'tests', 'failures', 'errors', 'time', 'disabled'], children: ['testsuite'] },
  testsuite: {
    attributes: [
      'name',
      'tests',
      'failures',
      'errors',
      'time',
      'disabled',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
    ],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    attributes: ['name', 'assertions', 'time', 'classname', 'status'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { attributes: ['type', 'message'], children: [] },
  error: { attributes: ['type', 'message'], children: [] },
  'system-out': { attributes: [], children: [] },
};

describe('junit', () => {
  it('is well-formed, and holds what readers of JUnit know', async () => {
    for (const [name, report] of each()) {
      const root = xmlDocument(await rendered('junit', report, { run: RUN }));
      expect(root.name, name).toBe('testsuites');
      const all = [root];
      for (const element of all) {
        const known = JUNIT[element.name];
        expect(known, element.name).toBeDefined();
        for (const attribute of Object.keys(element.attributes)) expect(known?.attributes).toContain(attribute);
        for (const child of element.children) expect(known?.children).toContain(child.name);
        all.push(...element.children);
      }
      const cases = all.filter((element) => element.name === 'testcase');
      const having = (child: string) => cases.filter(({ children }) => children.some((each) => each.name === child));
      expect(root.attributes).toEqual({
        name: 'tunelint',
        tests: String(cases.length),
        failures: String(having('failure').length),
        errors: String(having('error').length),
      });
    }
  });

  it('fails the cases of rules that found errors, and passes a clean file', async () => {
    const cases = xmlDocument(await rendered('junit', reports.ordinary)).children[0]?.children ?? [];
    const failed = cases.filter(({ children }) => children.some(({ name }) => name === 'failure'));
    expect(failed.map(({ attributes }) => attributes['name'])).toContain('weight-not-0-or-1');
    expect(failed.map(({ attributes }) => attributes['name'])).not.toContain('few-examples');
    const clean = xmlDocument(await rendered('junit', reports.clean));
    expect(clean.children[0]?.children.map(({ attributes }) => attributes['name'])).toEqual(['no problems']);
  });
});
