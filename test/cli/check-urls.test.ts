import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answer, PNG, startTestServer, type TestServer } from '../urls/test-server.ts';
import { tunelint } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-flag-'));
const file = join(folder, 'lamps.jsonl');
let server: TestServer;

beforeAll(async () => {
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'user'));
  server = await startTestServer((socket, { path }) =>
    socket.end(path === '/lamp.png' ? answer('200 OK', {}, PNG) : answer('404 Not Found')),
  );
  const row = (url: string) => ({
    messages: [
      { role: 'user', content: [{ type: 'image_url', image_url: { url } }] },
      { role: 'assistant', content: 'A lamp.' },
    ],
  });
  const rows = [row(server.url('/lamp.png')), row(server.url('/gone.png'))];
  writeFileSync(file, rows.map((each) => JSON.stringify(each)).join('\n'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const only = ['--only', 'image-unreachable', '--rule', 'image-unreachable:error', '--no-tokens'];

describe('--check-urls', () => {
  it('reports what the server says, and remembers the good in the user’s cache folder', async () => {
    const { code, stdout, stderr } = await tunelint([file, ...only, '--check-urls', '--allow-private-addresses']);
    expect(stdout).toContain('the server answers 404');
    expect([code, stderr]).toEqual([1, '']);
    if (process.platform === 'linux') expect(existsSync(join(folder, 'user/tunelint/urls.jsonl'))).toBe(true);
    const before = server.requests.length;
    await tunelint([file, ...only, '--check-urls', '--allow-private-addresses']);
    expect(new Set(server.requests.slice(before).map(({ path }) => path))).toEqual(new Set(['/gone.png']));
  });

  it('connects to nothing here without the second flag, and to nothing at all without the first', async () => {
    const before = server.connections.length;
    expect((await tunelint([file, ...only, '--check-urls'])).code).toBe(0);
    expect((await tunelint([file, ...only])).code).toBe(0);
    expect(server.connections.length).toBe(before);
  });

  it('is not answered from a kept report', async () => {
    const reports = join(folder, 'reports');
    const flags = ['--cache-location', reports, '--check-urls', '--allow-private-addresses'];
    const before = server.requests.length;
    for (const _ of [1, 2]) expect((await tunelint([file, ...only, ...flags])).code).toBe(1);
    expect(server.requests.length - before).toBe(4);
    expect(existsSync(reports) ? readdirSync(reports) : []).toEqual([]);
  });

  it('shows the flag for tests neither in help nor as a guess', async () => {
    const { stdout } = await tunelint(['--help']);
    expect(stdout).toContain('--check-urls');
    expect(stdout).not.toContain('allow-private');
    expect((await tunelint([file, '--allow-private-addresse'])).stderr).not.toContain('allow-private-addresses');
  });

  it('refuses the second flag alone', async () => {
    const { code, stderr } = await tunelint([file, '--allow-private-addresses']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('goes with --check-urls')]);
  });
});
