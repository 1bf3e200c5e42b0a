// A handler of the shape that Workers, Deno and Bun have for servers: Request in, Response out. tunelint reads its token tables
// from its own folder, so the runtime has to offer node:fs.
import { validate } from 'tunelint';
import { SERVICE_LIMITS } from './service-limits.mjs';

export default {
  /** Answers with the report of the dataset in the request's body. */
  async fetch(request) {
    if (request.method !== 'POST' || request.body === null) return new Response('POST a dataset', { status: 405 });
    const report = await validate(
      { stream: request.body, name: 'upload.jsonl' },
      { limits: SERVICE_LIMITS, concurrency: 'off', signal: request.signal },
    );
    return Response.json(report, { status: report.limitsReached === undefined ? 200 : 413 });
  },
};
