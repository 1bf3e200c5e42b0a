import { beforeAll, describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/generated/report-formats.ts';
import type { Report } from '../../src/report/report.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { rendered } from './rendered.ts';

/** Made here, so that no file holds a key. */
const SECRET = ['gh', 'p_', 'Zq7Lw2Xn9Vb4', 'Kt6Rm1Pc8Hd3', 'Js5Gf0Yw7TuE'].join('');

let report: Report;

beforeAll(async () => {
  const user = { role: 'user', content: 'Hi' };
  const assistant = { role: 'assistant', content: 'Hello.' };
  const call = { id: SECRET, type: 'function', function: { name: SECRET, arguments: `{"a": ${SECRET}` } };
  const rows = [
    { messages: [{ ...user, role: SECRET }, assistant] },
    { messages: [user, { ...assistant, [SECRET]: 1 }] },
    { messages: [user, assistant], [SECRET]: { [SECRET]: SECRET } },
    { messages: [user, { ...assistant, content: SECRET, weight: SECRET }] },
    { messages: [user, { role: 'assistant', tool_calls: [call] }, user], tools: [{ type: SECRET }] },
    { messages: [user, { ...assistant, content: [{ type: SECRET }] }] },
    {
      messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: `http://${SECRET}` } }] }, assistant],
    },
    { prompt: SECRET, completion: '', [SECRET]: 1 },
  ].map((row) => JSON.stringify(row));
  const lines = [`{"messages": ${SECRET}}`, SECRET, `{"${SECRET}":1,"${SECRET}":2}`, `{"messages": "${SECRET}`];
  report = await lintCase([...rows, ...lines].join('\n'));
});

describe('a key in the data', () => {
  it.each(Object.keys(reportFormats))('is not in a report as %s', async (format) => {
    expect(report.findings.length).toBeGreaterThan(12);
    const text = await rendered(format, report, { examplesPerRule: 100 });
    expect(text).toContain('ghp_');
    expect(text).not.toContain(SECRET.slice(8, 24));
  });
});
