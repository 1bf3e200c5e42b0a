import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map(
  (name) => [name, parse(readFileSync(new URL(name, folder), 'utf8'))] as const,
);
const named = Object.fromEntries(workflows);

describe('workflows', () => {
  it('test every supported line of Node on every system', () => {
    const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const { matrix } = named['ci.yml'].jobs.tests.strategy;
    expect(`>=${matrix.node[0]}`).toBe(engines.node);
    expect(matrix.node).toEqual([20.19, 22, 24]);
    expect(matrix.os.map((os: string) => os.split('-')[0])).toEqual(['ubuntu', 'macos', 'windows']);
  });

  it.each(workflows)('%s may only read, but for the job that publishes', (name, { permissions, jobs }) => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const [id, job] of Object.entries<{ permissions?: object }>(jobs)) {
      const expected =
        name === 'release.yml' && id === 'publish' ? { contents: 'write', 'id-token': 'write' } : undefined;
      expect(job.permissions).toEqual(expected);
    }
  });

  it.each(workflows)('%s writes no expression into a script', (_, { jobs }) => {
    for (const { steps } of Object.values<{ steps: { run?: string }[] }>(jobs)) {
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
    }
  });

  it('publish with provenance, after everything else', () => {
    const runs = named['release.yml'].jobs.publish.steps.map(({ run }: { run?: string }) => run ?? '');
    const at = (text: string) => runs.findIndex((run: string) => run.includes(text));
    expect(at('npm publish --provenance')).toBeGreaterThan(at('.ci/run'));
    expect(at('.ci/run')).toBeGreaterThanOrEqual(0);
  });
});
