import { createServer, type Server } from 'node:https';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkUrls } from '../../src/urls/check-urls.ts';
import type { UrlGate } from '../../src/urls/url-gate.ts';
import { selfSigned } from './self-signed.ts';
import { PNG } from './test-server.ts';

const gate: UrlGate = { refuse: () => undefined, resolve: async () => ['127.0.0.1'] };
let server: Server;
let url: string;
let requests = 0;

beforeAll(async () => {
  server = createServer(selfSigned('lamps.example'), (_request, response) => {
    requests++;
    response.end(PNG);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `https://lamps.example:${typeof address === 'object' ? address?.port : 0}/a.png`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('https', () => {
  it('a certificate that nobody vouches for is reported, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const results = await checkUrls([url], { cache: false }, { gate });
    vi.unstubAllEnvs();
    expect([...results.values()]).toEqual([{ kind: 'failed', why: 'certificate' }]);
    expect(requests).toBe(0);
  });
});
