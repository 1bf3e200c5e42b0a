import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataUrl, isDataUrl, parseDataUrl } from '../../src/image/data-url.ts';
import { dataUrlBytes, payloadBytes } from '../../src/image/data-url-bytes.ts';
import { readImageBytes } from '../../src/image/read-image.ts';
import { buildJpeg, EOI, segment } from './build-jpeg.ts';
import { buildPng, pngChunk } from './build-png.ts';

const problemOf = (payload: string): DataUrl['problem'] => parseDataUrl(`data:image/png;base64,${payload}`).problem;

describe('parseDataUrl', () => {
  it('measures without decoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        fc.pre(bytes.length > 0);
        const payload = Buffer.from(bytes).toString('base64');
        const sound = { bytes: bytes.length, wrapped: false, unpadded: false, problem: undefined };
        expect(parseDataUrl(`data:image/png;base64,${payload}`)).toMatchObject(sound);
        const bare = payload.replace(/=+$/, '');
        expect(parseDataUrl(`data:image/png;base64,${bare}`)).toMatchObject({ ...sound, unpadded: bare !== payload });
        const lines = payload.replace(/.{5}/g, '$&\r\n');
        expect(parseDataUrl(`data:image/png;base64,${lines}`)).toMatchObject({ ...sound, wrapped: lines !== payload });
      }),
    );
  });

  it('reads the media type and the flag in any case', () => {
    expect(parseDataUrl('DATA:IMAGE/Png;charset=utf-8;BASE64,AAAA')).toMatchObject({
      mediaType: 'image/png',
      start: 36,
      bytes: 3,
      problem: undefined,
    });
    expect(parseDataUrl('data:;base64,AAAA').mediaType).toBe('');
  });

  it.each([
    ['data:image/png', 'no-comma'],
    ['data:image/png;base64AAAA', 'no-comma'],
    [`data:image/png;${'x'.repeat(2000)},AAAA`, 'no-comma'],
    ['data:image/png,AAAA', 'no-base64-flag'],
    ['data:image/png;base64;x=1,AAAA', 'no-base64-flag'],
    ['data:image/png;base64,', 'empty'],
    ['data:image/png;base64, \n', 'empty'],
    ['data:image/png;base64,AAAAA', 'length'],
    ['data:image/png;base64,AAA==', 'length'],
    ['data:image/png;base64,AAAA=', 'length'],
  ])('%s: %s', (url, kind) => expect(parseDataUrl(url).problem?.kind).toBe(kind));

  it.each<[string, Partial<DataUrl>]>([
    ['data:image/png', { mediaType: 'image/png', start: 0, bytes: 0, wrapped: false, unpadded: false }],
    ['data:image/png,AA AAA', { start: 15, bytes: 0, wrapped: false, unpadded: false }],
    ['data: image/PNG ; base64 ,AAAA', { mediaType: 'image/png', bytes: 3, problem: undefined }],
    [',AAAA', { mediaType: '', start: 1, problem: { kind: 'no-base64-flag' } }],
    ['data:image/png;base64,AAAAA', { bytes: 3, unpadded: false }],
    ['data:image/png;base64,AAAAAA', { bytes: 4, unpadded: true }],
    [
      'data:image/png;base64,AA AA!AA',
      { bytes: 3, wrapped: true, problem: { kind: 'character', index: 5, character: '!' } },
    ],
    ['data:image/png;base64,\u0080AAA', { bytes: 0, problem: { kind: 'character', index: 0, character: '\u0080' } }],
  ])('%j', (url, expected) => expect(parseDataUrl(url)).toMatchObject(expected));

  it('names the first wrong character', () => {
    expect(problemOf('AA!A')).toEqual({ kind: 'character', index: 2, character: '!' });
    expect(problemOf('AAA\u{1f600}')).toEqual({ kind: 'character', index: 3, character: '\u{1f600}' });
    expect(problemOf('AA==AAAA')).toEqual({ kind: 'character', index: 2, character: '=' });
    expect(problemOf('A===')).toEqual({ kind: 'character', index: 1, character: '=' });
    expect(problemOf('AA\u0000A')).toEqual({ kind: 'character', index: 2, character: '\u0000' });
  });

  it('never throws, and stays inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { bytes, problem, start } = parseDataUrl(`data:image/png;base64,${text}`);
        expect(bytes).toBeGreaterThanOrEqual(0);
        if (problem?.kind === 'character') expect(start + problem.index).toBeLessThan(text.length + 22);
        parseDataUrl(text);
      }),
    );
  });

  it('is recognised behind white space', () => {
    expect(isDataUrl(' \nData:image/png;base64,AAAA')).toBe(true);
    expect(isDataUrl('https://example.com/?data:')).toBe(false);
    expect(isDataUrl(`${' '.repeat(59)}data:,`)).toBe(true);
    expect(isDataUrl(`${' '.repeat(60)}data:,`)).toBe(false);
  });
});

describe('payloadBytes', () => {
  it('decodes a window of 192 bytes at least, once for what lies in it', () => {
    const text = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 251)).toString('base64');
    const asked: (readonly [number, number])[] = [];
    const slice = (from: number, to: number) => {
      asked.push([from, to]);
      return text.slice(from, to);
    };
    const bytes = payloadBytes(slice, { bytes: 3000, wrapped: false });
    for (const [at, length] of [
      [0, 8],
      [0, 192],
      [184, 8],
      [100, 0],
      // Beyond the window by a byte, then before it.
      [184, 9],
      [183, 1],
      [376, 0],
      [10, 500],
      [2999, 8],
      [3000, 8],
      [3001, 8],
    ] as const) {
      bytes.read(at, length);
    }
    expect(asked).toEqual([
      [0, 256],
      [244, 504],
      [12, 680],
      [3996, 4256],
    ]);
  });
});

describe('dataUrlBytes', () => {
  const bytesOf = (bytes: Buffer) => {
    const url = `data:image/png;base64,${bytes.toString('base64')}`;
    return dataUrlBytes(url, parseDataUrl(url));
  };

  it('reads what decoding the whole would give, in any order', () => {
    const whole = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 251));
    const bytes = bytesOf(whole);
    expect(bytes.total).toBe(whole.length);
    fc.assert(
      fc.property(fc.nat(21_000), fc.nat(9000), (at, length) => {
        expect(bytes.read(at, length).equals(whole.subarray(at, at + length))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives no more after 16 MB of decoding', () => {
    const bytes = bytesOf(Buffer.alloc(100_000, 7));
    for (let round = 0; round < 300; round++) bytes.read((round % 2) * 30_000, 65_536);
    expect(bytes.read(10_000, 65_536)).toHaveLength(0);
  });

  it('has the head only of a wrapped payload', () => {
    const png = buildPng({ before: [pngChunk('eXIf', Buffer.alloc(200_000))] });
    const url = `data:image/png;base64,${png.toString('base64').replace(/.{76}/g, '$&\n')}`;
    expect(readImageBytes(dataUrlBytes(url, parseDataUrl(url)))).toMatchObject({ mode: 'RGB', problem: undefined });
  });

  it.each([
    [
      'JPEG with 5 MB of metadata',
      buildJpeg({ before: Array.from({ length: 80 }, () => segment(0xe1, Buffer.alloc(65_000))) }),
    ],
    ['JPEG of 10 MB', buildJpeg({ scan: Buffer.alloc(10_000_000, 0x55) })],
    [
      'JPEG of 10 MB with 1 MB behind it',
      buildJpeg({ scan: Buffer.alloc(9_000_000, 0x55), end: Buffer.concat([EOI, Buffer.alloc(1_000_000)]) }),
    ],
    [
      'PNG of 10 MB in chunks of 8 KB',
      buildPng({ pixels: Array.from({ length: 1220 }, () => pngChunk('IDAT', Buffer.alloc(8192, 1))) }),
    ],
  ])('%s: read fast', (_, image) => {
    const url = `data:image/png;base64,${image.toString('base64')}`;
    const started = performance.now();
    const facts = readImageBytes(dataUrlBytes(url, parseDataUrl(url)));
    const took = performance.now() - started;
    expect(facts).toMatchObject({ mode: 'RGB', problem: undefined });
    expect(took).toBeLessThan(500);
  });
});
