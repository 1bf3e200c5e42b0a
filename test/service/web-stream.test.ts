import { describe, expect, it } from 'vitest';
import { type LintSource, validate } from '../../src/index.ts';

const ROW =
  '{"messages":[{"role":"user","content":"Do you have tandems?"},{"role":"assistant","content":"Three.","weight":2}]}\n';
const ONLY = { only: ['weight-not-0-or-1'], now: '2026-11-21' } as const;

/** A stream as some runtimes have it: nothing to iterate over. */
function bare(stream: ReadableStream<Uint8Array>): LintSource {
  return { getReader: () => stream.getReader() };
}

describe('a web stream', () => {
  it.each<[string, () => LintSource]>([
    ['of a request', () => new Request('https://a.example', { method: 'POST', body: ROW }).body as ReadableStream],
    ['with a name', () => ({ stream: new Blob([ROW]).stream(), name: 'body.jsonl' })],
    ['that cannot be iterated over', () => bare(new Blob([ROW]).stream())],
  ])('%s is read', async (_, source) => {
    const { findings } = await validate(source(), ONLY);
    expect(findings.map(({ line }) => line)).toEqual([1]);
  });

  it.each(['aborted', 'cut'])('is cancelled when the run is %s', async (how) => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(Buffer.from(ROW)),
      cancel() {
        cancelled = true;
      },
    });
    const controller = new AbortController();
    const limits = how === 'cut' ? { bytes: 1000 } : {};
    if (how === 'aborted') setTimeout(() => controller.abort(new Error('enough')), 20);
    const running = validate(bare(endless), { ...ONLY, limits, signal: controller.signal });
    if (how === 'aborted') await expect(running).rejects.toThrow('enough');
    else expect((await running).limitsReached).toHaveLength(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(cancelled).toBe(true);
  });

  it('passes its fault on', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('the line went dead')),
    });
    await expect(validate(bare(broken), ONLY)).rejects.toThrow('the line went dead');
  });

  it('of text is no stream of bytes', async () => {
    const text = new ReadableStream({ start: (controller) => controller.enqueue('{"a":1}\n') });
    await expect(validate(bare(text), ONLY)).rejects.toThrow('Uint8Array');
  });
});

describe('calls at once', () => {
  it('do not know of one another', async () => {
    const options = [
      { profile: 'azure', now: '2026-11-21' },
      { ...ONLY },
      { tokens: false, extends: 'all', now: '2026-11-21' },
      { limits: { bytes: 150 }, now: '2026-11-21' },
      { rules: { 'weight-not-0-or-1': 'off' }, now: '2026-11-21' },
    ] as const;
    const text = `${ROW.repeat(40)}{"broken\n${ROW.replace('Three', 'Four')}`;
    const alone = [];
    for (const each of options) alone.push(await validate({ text }, each));
    const jobs = Array.from({ length: 40 }, (_, i) => options[i % options.length]);
    const together = await Promise.all(
      jobs.map((each) => validate({ stream: new Blob([text]).stream(), name: '<text>' }, each)),
    );
    for (const [i, { findings, verdict, counts }] of together.entries()) {
      const expected = alone[i % options.length];
      expect(findings).toEqual(expected?.findings);
      expect({ verdict, counts }).toEqual({ verdict: expected?.verdict, counts: expected?.counts });
    }
  });
});
