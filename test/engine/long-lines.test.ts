import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RunSettings, run } from '../../src/engine/run.ts';
import type { LintSource } from '../../src/read/input.ts';
import type { Report } from '../../src/report/report.ts';
import { buildJpeg, EOI, segment } from '../image/build-jpeg.ts';
import { buildPng, pngChunk } from '../image/build-png.ts';
import { buildWebp, extended, lossy, webpChunk } from '../image/build-webp.ts';

/** Lines and payloads are long as soon as they may be. */
const SHORT: RunSettings = { longLineBytes: 100, runDigits: 1024 };
const PLAIN: RunSettings = { longLineBytes: 1e9 };

const noise = (bytes: number, seed = 1) =>
  Buffer.from(Array.from({ length: bytes }, (_, at) => (at * at * seed) % 251));
const pixels = [pngChunk('IDAT', noise(1500)), pngChunk('IDAT', noise(900, 3))];
const IMAGES: readonly Buffer[] = [
  buildPng({ pixels, width: 700, height: 900 }),
  buildPng({ pixels, after: noise(1200) }),
  buildPng({ pixels, colour: 0 }),
  buildPng({ pixels, before: [pngChunk('acTL', noise(8))] }),
  buildPng({ pixels }).subarray(0, 2000),
  buildJpeg({ before: [segment(0xe1, noise(800))], scan: noise(1000) }),
  buildJpeg({ components: 4, scan: noise(1500), end: Buffer.concat([EOI, noise(70)]) }),
  buildJpeg({ scan: noise(2100) }).subarray(0, 1900),
  buildWebp(extended(300, 200, 0x10), webpChunk('ICCP', noise(1000)), lossy(300, 200)),
  Buffer.concat([Buffer.from('GIF89a'), noise(1300)]),
  Buffer.from(buildPng({ pixels }).toString('base64')),
  Buffer.alloc(1600),
];

/** What goes wrong with payloads. */
const BREAKS: readonly ((payload: string, at: number) => string)[] = [
  (payload) => payload,
  (payload) => payload,
  (payload, at) => `${payload.slice(0, at)}!${payload.slice(at)}`,
  (payload, at) => `${payload.slice(0, at)}\u{1f600}${payload.slice(at + 1)}`,
  (payload, at) => `${payload.slice(0, at)}-_${payload.slice(at + 2)}`,
  (payload, at) => payload.slice(0, at),
  (payload) => `${payload.replace(/=+$/, '')}`,
  (payload) => `${payload}=`,
  (payload) => `${payload}==${payload}`,
  (payload) => payload.replace(/.{76}/g, '$&\r\n'),
  (payload, at) => `${payload.slice(0, at)}\n${payload.slice(at)} `,
  (payload, at) => `${payload.slice(0, at)}\\${payload.slice(at)}`,
  (payload, at) => `${payload.slice(0, at)};base64,${payload.slice(at)}`,
  (payload, at) => `${payload.slice(0, at)}"${payload}`,
  (payload) => `${payload}...`,
];
const PREFIXES = [
  'data:image/png;base64,',
  'data:image/jpeg;base64,',
  'data:image/webp;charset=utf-8;base64,',
  ' Data:image/png;base64,',
  'data:text/plain;base64,',
  'data:image/png;BASE64,',
  'data:image/png;name=a,b;base64,',
  'image/png;base64,',
  ';base64,',
  '',
];
const payload = fc
  .record({ image: fc.constantFrom(...IMAGES), spoil: fc.constantFrom(...BREAKS), at: fc.nat(3500) })
  .map(({ image, spoil, at }) => spoil(image.toString('base64'), at));
const url = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: fc.constant(PREFIXES[0]) }, fc.constantFrom(...PREFIXES)),
  payload,
);
const text = fc.oneof(
  fc.constantFrom('Which "tree" is this?', 'Größe 你好 🙂', 'a\\b/c', '\u2028', 'half \ud83d', ''),
  url.map((parts) => `See ${parts.join('')} there`),
);
const part = fc.oneof(
  {
    weight: 3,
    arbitrary: url.map((parts) => ({ type: 'image_url', image_url: { url: parts.join(''), detail: 'hi' } })),
  },
  text.map((each) => ({ type: 'text', text: each })),
  url.map((parts) => ({ type: 'image_url', image_url: parts.join('') })),
  url.map((parts) => ({ type: 'image_url', text: 'x', image_url: { url: parts.join('') } })),
);
const message = fc.record({
  role: fc.constantFrom('user', 'user', 'assistant', 'system', 'tool'),
  content: fc.oneof({ weight: 4, arbitrary: fc.array(part, { maxLength: 3 }) }, text),
});
const answer = fc.constant({ role: 'assistant', content: 'An oak.', weigth: 1 });
const row = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.array(message, { minLength: 1, maxLength: 3 }), answer)
      .map(([all, last]) => ({ messages: [...all, last] })),
  },
  url.map((parts) => ({ messages: [{ role: 'user', content: 'Hi' }], metadata: { url: parts.join('') } })),
  fc
    .tuple(message, url)
    .map(([first, parts]) => ({ input: { messages: [first] }, preferred_output: [first], image: parts.join('') })),
  url.map((parts) => ({ [parts.join('')]: 1, messages: [] })),
);

/** Ways to write a row, and to break it. */
const SPELLINGS: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json,
  (json) => json.replaceAll('/', '\\/'),
  (json) => json.replace(/\//g, (slash, at: number) => (at % 3 === 0 ? '\\/' : slash)),
  (json) => json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (json) => `  ${json.replaceAll('":', '" : ')}\t`,
  (json) => json.replace(/\}$/, ',"n":12345678901234567890,"n":1}'),
  (json) => json.replace(/\}$/, ',}'),
  (json) => json.slice(0, Math.floor(json.length * 0.6)),
  (json) => `${json} ${json}`,
  (json) => json.replace('"', "'"),
  (json) => `\u00a0${json}`,
];
const line = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(row, fc.constantFrom(...SPELLINGS))
      .map(([each, spell]) => Buffer.from(spell(JSON.stringify(each)))),
  },
  fc.tuple(row, fc.nat(2000)).map(([each, at]) => {
    const bytes = Buffer.from(JSON.stringify(each));
    bytes[Math.min(at, bytes.length - 1)] = 0xe9;
    return bytes;
  }),
  fc.constantFrom('', '[]', '{"messages":[]}', 'x').map((each) => Buffer.from(each)),
);
const file = fc
  .record({
    mark: fc.constantFrom('', '', '\ufeff'),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom('\n', '\r\n'),
    last: fc.boolean(),
    twice: fc.boolean(),
  })
  .map(({ mark, lines, end, last, twice }) => {
    const all = twice ? [...lines, ...lines] : lines;
    const parts = all.flatMap((each, index) => (index < all.length - 1 || last ? [each, Buffer.from(end)] : [each]));
    return Buffer.concat([Buffer.from(mark), ...parts]);
  });

async function reportOf(source: LintSource, settings: RunSettings, limits = {}): Promise<Report> {
  const running = run([{ source, role: 'training', named: true }], { now: '2026-11-21', limits }, settings);
  for (;;) {
    const { done, value } = await running.next();
    if (done === true) return value.report;
  }
}

const inMemory = (bytes: Buffer): LintSource => ({ bytes, name: 'train.jsonl' });
/** Blocks of the given sizes, all in the same memory. */
function inBlocks(bytes: Buffer, sizes: readonly number[]): LintSource {
  async function* blocks(): AsyncGenerator<Uint8Array> {
    const memory = Buffer.alloc(Math.max(...sizes));
    for (let from = 0, index = 0; from < bytes.length; index++) {
      const size = bytes.copy(memory, 0, from, from + (sizes[index % sizes.length] ?? 1));
      yield memory.subarray(0, size);
      from += size;
    }
  }
  return { stream: blocks(), name: 'train.jsonl' };
}

describe('a line without the middles of its payloads gives the report of the whole line', () => {
  it('from a source that can be read again, with chunks and payloads of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1024, max: 3000 }),
        fc.constantFrom(0, 100, 4000),
        async (bytes, chunkBytes, runDigits, longLineBytes) => {
          const settings = { chunkBytes, runDigits, longLineBytes };
          expect(await reportOf(inMemory(bytes), settings)).toEqual(await reportOf(inMemory(bytes), PLAIN));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('from a stream in blocks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5000 })), {
          minLength: 1,
          maxLength: 9,
        }),
        async (bytes, sizes) => {
          const plain = await reportOf(inBlocks(bytes, [1 << 20]), PLAIN);
          expect(await reportOf(inBlocks(bytes, sizes), { ...SHORT, chunkBytes: 500 })).toEqual(plain);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('lines over the limit', () => {
  const image = (payload: string) => ({ type: 'image_url', image_url: { url: `data:image/png;base64,${payload}` } });
  const rowOf = (...content: unknown[]) =>
    JSON.stringify({
      messages: [
        { role: 'user', content },
        { role: 'assistant', content: 'An oak.', weight: 3 },
      ],
    });
  const grey = buildPng({ colour: 0, pixels: [pngChunk('IDAT', noise(9000))] }).toString('base64');
  const found = async (text: string, source = inMemory) => {
    const report = await reportOf(source(Buffer.from(text)), SHORT, { lineBytes: 2500 });
    return report.findings
      .filter(({ rule }) => /line-too-long|image|weight-not|json/.test(rule))
      .map(({ rule, messageId, severity, line: at, column }) => `${at}:${column} ${severity} ${rule}:${messageId}`);
  };
  const stream = (bytes: Buffer) => inBlocks(bytes, [700]);
  const last = '{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hi.","weight":3}]}';

  it.each([
    ['read again', inMemory],
    ['streamed', stream],
  ])('are checked where payloads make them long, %s', async (_, source) => {
    const text = rowOf(image(grey), { type: 'text', text: 'a' }, image(`${grey}!`));
    const first = text.indexOf('"data:') + 1;
    const second = text.lastIndexOf('"data:') + 1;
    const weight = text.lastIndexOf('3') + 1;
    expect((await found(`${text}\r\n${last}\n`, source)).sort()).toEqual(
      [
        `1:${second} error image-base64:character`,
        `1:${first} error image-mode:mode`,
        `1:1 info line-too-long:checked`,
        `1:${weight} error weight-not-0-or-1:value`,
        `2:${last.lastIndexOf('3') + 1} error weight-not-0-or-1:value`,
      ].sort(),
    );
  });

  it.each([
    ['a text', rowOf({ type: 'text', text: 'oak '.repeat(1000) })],
    ['base64 in a text', rowOf({ type: 'text', text: `;base64,${grey}` })],
    ['base64 in several lines', rowOf(image(grey.replace(/.{76}/g, '$&\n')))],
    ['text beside images', rowOf(image(grey), { type: 'text', text: 'oak '.repeat(1000) })],
  ])('are not where it is %s', async (_, text) => {
    const expected = [
      '1:1 error line-too-long:unchecked',
      `2:${last.lastIndexOf('3') + 1} error weight-not-0-or-1:value`,
    ];
    expect((await found(`${text}\n${last}\n`)).sort()).toEqual(expected);
    expect((await found(`${text}\n${last}\n`, stream)).sort()).toEqual(expected);
  });

  it('are broken where they are broken', async () => {
    expect(await found(`${rowOf(image(grey)).slice(0, -1)}\n${last}`)).toContain('1:1 info line-too-long:checked');
  });
});

describe('copies of rows with images', () => {
  const rowOf = (payload: string, space = '') =>
    `{${space}"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,${payload}"}}]},{"role":"assistant","content":"An oak."}]}`;
  const payload = buildPng({ pixels }).toString('base64');
  const middle = Math.floor(payload.length / 2);
  const other = `${payload.slice(0, middle)}${payload[middle] === 'A' ? 'B' : 'A'}${payload.slice(middle + 1)}`;
  const escaped = payload.replaceAll('/', '\\/');
  const copies = async (file: string, settings: RunSettings) => {
    const { findings } = await reportOf(inMemory(Buffer.from(file)), settings);
    return findings
      .filter(({ rule }) => rule === 'duplicate-example')
      .map(({ line: at, occurrences }) => [at, occurrences]);
  };

  it.each([
    ['other image', [rowOf(payload), rowOf(other)], []],
    ['same image', [rowOf(payload), rowOf(other), rowOf(payload)], [[3, 1]]],
    ['same image, spelled in another way', [rowOf(payload), rowOf(escaped), rowOf(other)], [[2, 1]]],
    ['same image in a longer line', [rowOf(payload), rowOf(other), rowOf(payload, ' '.repeat(2000))], [[3, 1]]],
  ])('%s', async (_, rows, expected) => {
    const between = rowOf(escaped).length + 100;
    for (const settings of [PLAIN, SHORT, { ...SHORT, longLineBytes: between }]) {
      expect(await copies(rows.join('\n'), settings)).toEqual(expected);
    }
  });
});
