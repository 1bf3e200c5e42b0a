import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundled.ts';

let product: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  product = await bundled();
});
afterAll(() => product?.remove());

/** Calls of every kind with data in memory; prints how many findings they gave. */
const CALLS = `
const good = JSON.stringify({ messages: [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: 'Hello.' }] });
const bad = good.replace('"Hello."', '"Hello.", "weight": 2');
const text = (good + '\\n' + bad + '\\n{"broken\\n' + good).replaceAll('Hello', 'H\\u00e9llo');
const rft = JSON.stringify({ messages: [{ role: 'user', content: '2+2?' }], answer: '4' });
const grader = { type: 'string_check', name: 'g', operation: 'eq', input: '{{sample.output_text}}', reference: '{{item.answer}}' };
let findings = 0;
const seen = async (report) => { findings += (await report).findings.length; };
async function calls() {
  await seen(validate({ text }));
  await seen(validate(Buffer.from(text), { model: 'gpt-3.5-turbo-0125', profile: 'azure', extends: 'all' }));
  await seen(validate(gzipSync(text)));
  await seen(validate(new Blob([text]).stream(), { validation: { text: good } }));
  await seen(validate({ text: rft }, { grader }));
  await seen(validateJob({ request: { model: 'gpt-4.1-2025-04-14', method: { type: 'supervised' } } }));
  for await (const finding of lint({ text })) findings++;
}`;

describe('data in memory', () => {
  it('need no file once the package is preloaded, and no network, process or thread', async () => {
    const { status, out, err } = await product.run(
      `import fs from 'node:fs';
import child from 'node:child_process';
import dns from 'node:dns';
import net from 'node:net';
import threads from 'node:worker_threads';
import { syncBuiltinESMExports } from 'node:module';
import { gzipSync } from 'node:zlib';
import { lint, preload, validate, validateJob } from './index.js';
${CALLS}
await preload();
const touched = [];
for (const [where, module] of Object.entries({ fs, promises: fs.promises, child, dns, net, threads })) {
  for (const name of Object.keys(module)) {
    if (typeof module[name] !== 'function' || /^(?:isMainThread|Stats|Dirent|F_OK)/.test(name)) continue;
    try {
      module[name] = (...args) => { touched.push(where + '.' + name + ' ' + String(args[0])); throw new Error('touched ' + name); };
    } catch {}
  }
}
syncBuiltinESMExports();
await calls();
// Printing opens files of its own.
if (touched.length > 0 || findings < 10) throw new Error(JSON.stringify({ touched, findings }));`,
    );
    expect({ status, err, out }).toEqual({ status: 0, err: '', out: '' });
  });

  it('need nothing but to read the package, under the permission model of Node', async () => {
    const [major = 0] = process.versions.node.split('.').map(Number);
    const flag = major >= 24 ? '--permission' : '--experimental-permission';
    const { status, out } = await product.run(
      `import { gzipSync } from 'node:zlib';
import { lint, validate, validateJob } from './index.js';
${CALLS}
await calls();
console.log(findings > 10, process.permission.has('fs.read', '/etc'), process.permission.has('fs.write'), process.permission.has('worker'));`,
      [flag, `--allow-fs-read=${product.folder}/*`, '--no-warnings'],
    );
    expect({ status, out }).toEqual({ status: 0, out: 'true false false false\n' });
  });
});

describe('ten thousand calls in one process', () => {
  it('give back their memory and leave nothing behind', async () => {
    const { status, out, err } = await product.run(
      `import { lint, preload, validate } from './index.js';
await preload();
const row = (i) => JSON.stringify({ messages: [{ role: 'user', content: 'Question ' + i }, { role: 'assistant', content: 'Answer ' + i, weight: i % 3 }] });
const { signal } = new AbortController();
const only = ['schema', 'invalid-json', 'weight-not-0-or-1', 'duplicate-example', 'possible-secret', 'example-too-long'];
const limits = { bytes: 60, findings: 1, milliseconds: 60000 };
const ways = [
  (text) => validate({ text }, { only, signal }),
  (text) => validate(Buffer.from(text), { signal }),
  (text) => validate(new Blob([text]).stream(), { only, limits }),
  async (text) => { for await (const finding of lint({ text }, { only, signal })) if (finding) break; },
  (text) => validate({ text }, { only, signal: AbortSignal.abort() }).catch(() => undefined),
];
async function calls(from, to) {
  for (let i = from; i < to; i += 4)
    await Promise.all([0, 1, 2, 3].map((j) => ways[(i + j) % ways.length](row(i + j) + '\\n{"broken' + i)));
}
const heap = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
const listeners = () => process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
await calls(0, 2000);
const before = { heap: heap(), listeners: listeners() };
await calls(2000, 10000);
const grown = heap() - before.heap;
await new Promise((resolve) => setImmediate(resolve));
console.log(JSON.stringify({ grown, listeners: listeners() - before.listeners, resources: process.getActiveResourcesInfo().filter((name) => !/Pipe|TTY/.test(name)) }));`,
      ['--expose-gc'],
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { grown, listeners, resources } = JSON.parse(out);
    // Eight thousand calls: 250 bytes each would be 2 MB.
    expect(grown).toBeLessThan(2e6);
    expect({ listeners, resources }).toEqual({ listeners: 0, resources: [] });
  });
});
