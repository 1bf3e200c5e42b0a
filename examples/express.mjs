// A handler for Express, or for node:http as it is. With Express: app.post('/datasets', validateDataset);
import { InputError, validate } from 'tunelint';
import { SERVICE_LIMITS } from './service-limits.mjs';

/** Answers with the report of the dataset in the request's body. Put it before body parsers: the body is read as a stream. */
export async function validateDataset(request, response) {
  const gone = new AbortController();
  // Whoever hangs up no longer waits for a report.
  response.on('close', () => gone.abort());
  try {
    const report = await validate(
      { stream: request, name: 'upload.jsonl' },
      { limits: SERVICE_LIMITS, concurrency: 'off', signal: gone.signal },
    );
    const status = report.limitsReached === undefined ? 200 : 413;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(report));
  } catch (error) {
    if (gone.signal.aborted) return;
    response.writeHead(error instanceof InputError ? 400 : 500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: 'The dataset could not be read.' }));
  }
}
