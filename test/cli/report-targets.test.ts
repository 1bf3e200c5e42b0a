import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportTargets } from '../../src/cli/report-targets.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-targets-'));
const file = join(folder, 'a.txt');
const out = (format: string, output?: string) => ({ format, output });
const ACTION = { GITHUB_ACTIONS: 'true' };

it.each([
  [[], undefined, {}, [out('stylish')]],
  [[], undefined, ACTION, [out('github')]],
  [[], undefined, { GITHUB_ACTIONS: 'false' }, [out('stylish')]],
  [[], file, ACTION, [out('stylish', file)]],
  [['json'], undefined, ACTION, [out('json')]],
  [['json'], file, {}, [out('json', file)]],
  [['json'], '-', {}, [out('json')]],
  [['json=-'], undefined, {}, [out('json')]],
  [[`json=${file}`], undefined, {}, [out('json', file)]],
  [[`json=${file}=b`], undefined, {}, [out('json', `${file}=b`)]],
  [[`json=${file}`, 'sarif'], undefined, {}, [out('json', file), out('sarif')]],
  [[`json=${file}`, 'sarif'], `${file}.b`, {}, [out('json', file), out('sarif', `${file}.b`)]],
])('%j with the output %s', (formats, output, env, targets) => {
  expect(reportTargets(formats, output, env)).toEqual(targets);
});

const KNOWN = 'compact, github, gitlab, html, json, jsonl, junit, markdown, sarif, stylish';

it.each([
  [['jsno'], undefined, 'Unknown format "jsno". Did you mean "json"?'],
  [['jsno=x'], undefined, 'Unknown format "jsno". Did you mean "json"?'],
  [['zzzzzz\u001b'], undefined, `Unknown format "zzzzzz\\u{1b}". Known: ${KNOWN}.`],
  [['toString'], undefined, `Unknown format "toString". Known: ${KNOWN}.`],
  [['json='], undefined, '-f json= names no file: -f json=<file>.'],
  [
    ['json', 'sarif'],
    undefined,
    'Only one report has no file, not "json" and "sarif": name one, as in -f sarif=report.txt.',
  ],
  [[`json=${file}`], 'b.txt', 'Every format has its own file, so nothing is left for -o b.txt.'],
  [[`json=${file}`, `sarif=${folder}/./a.txt`], undefined, `Two reports cannot go to one file: ${file}.`],
  [['json', `sarif=${file}`], file, `Two reports cannot go to one file: ${file}.`],
  [['json'], `${folder}/no/a.txt`, `cannot write the report to ${folder}/no/a.txt: there is no folder ${folder}/no`],
])('%j with the output %s is refused', (formats, output, message) => {
  const error = new UsageError(message);
  expect(error.name).toBe('UsageError');
  expect(() => reportTargets(formats, output, {})).toThrow(error);
});
