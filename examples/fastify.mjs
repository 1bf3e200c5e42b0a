// A plugin for Fastify: app.register(datasets);
import { validate } from 'tunelint';
import { SERVICE_LIMITS } from './service-limits.mjs';

/** Adds POST /datasets, which answers with the report of the dataset in the request's body. */
export async function datasets(app) {
  // The body goes in as the stream that it is.
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.post('/datasets', async (request, reply) => {
    const gone = new AbortController();
    reply.raw.on('close', () => gone.abort());
    const report = await validate(
      { stream: request.body, name: 'upload.jsonl' },
      { limits: SERVICE_LIMITS, concurrency: 'off', signal: gone.signal },
    );
    return reply.code(report.limitsReached === undefined ? 200 : 413).send(report);
  });
}
