import { describe, expect, it } from 'vitest';
import { parseDataUrl } from '../../src/image/data-url.ts';
import { imageOf } from '../../src/image/image-of.ts';
import { lintCase } from '../../src/testing/lint-case.ts';
import { imagePartTokens } from '../../src/tokens/image-tokens.ts';
import { buildJpeg, EOI, segment } from './build-jpeg.ts';
import { buildPng, pngChunk } from './build-png.ts';

/** Rules about images, and those that image tokens decide. */
const ABOUT = /image|too-long|trainable/;
const SKIP = ['too-few-examples', 'few-examples', 'no-validation-file'];

const dataUrl = (bytes: Buffer, type = 'image/png') => `data:${type};base64,${bytes.toString('base64')}`;
const rowOf = (...urls: readonly unknown[]) => ({
  messages: [
    { role: 'user', content: urls.map((url) => ({ type: 'image_url', image_url: { url, detail: 'low' } })) },
    { role: 'assistant', content: 'A lighthouse at dusk.' },
  ],
});

async function findingsOf(row: unknown, options: Parameters<typeof lintCase>[1] = {}): Promise<string[]> {
  const report = await lintCase(JSON.stringify(row), { skip: SKIP, ...options });
  const about = report.findings.filter(({ rule }) => ABOUT.test(rule));
  return about.map(({ rule, messageId, severity }) => `${severity} ${rule}:${messageId}`);
}

describe('one finding per cause and image', () => {
  it.each([
    ['a cut GIF', dataUrl(Buffer.from('GIF89a\x01')), ['error image-format:format']],
    [
      'a large GIF',
      dataUrl(Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(11_000_000)])),
      ['error image-format:format'],
    ],
    ['a grey PNG, cut', dataUrl(buildPng({ colour: 0 }).subarray(0, 40)), ['error image-base64:truncated']],
    ['broken base64 under a wrong type', 'data:image/gif;base64,iVBORw0KGgo!', ['error image-base64:character']],
    ['no image type and no base64', 'data:text/html,<p>hello</p>', ['error image-format:media-type']],
    ['octets', dataUrl(buildPng(), 'application/octet-stream'), ['error image-format:media-type']],
    ['a data URL in a data URL', dataUrl(Buffer.from(dataUrl(buildPng()))), ['error image-base64:twice']],
    [
      'several pictures',
      dataUrl(buildJpeg({ before: [segment(0xe2, Buffer.from('MPF\0'))] }), 'image/jpeg'),
      ['warning image-format:pictures'],
    ],
    ['bare, with half a prefix', `image/png;base64,${buildPng().toString('base64')}`, ['error image-base64:no-prefix']],
    ['a bare JPEG, which starts like a path', buildJpeg().toString('base64'), ['error image-base64:no-prefix']],
    ['a path', '/9j/photos/lighthouse-at-dusk-2026.jpg', ['error image-url:unparsable']],
    ['white space in front', ` ${dataUrl(buildPng({ colour: 3 }))}`, ['error image-mode:mode']],
  ])('%s', async (_, url, expected) => expect(await findingsOf(rowOf(url))).toEqual(expected));

  it('says nothing else about an image that is in the wrong place', async () => {
    const image = { type: 'image_url', image_url: { url: 'http://localhost/a.gif' } };
    for (const role of ['assistant', 'system', 'developer']) {
      const ask = { role: 'user', content: 'Draw a lighthouse.' };
      const messages = [{ role, content: [image] }, ask, { role: 'assistant', content: 'I cannot draw.' }];
      const found = await findingsOf({ messages }, { only: ['image-outside-user', 'image-url', 'image-format'] });
      expect(found).toEqual([`error image-outside-user:${role === 'assistant' ? 'assistant' : 'other'}`]);
    }
  });

  it('checks each image of a row', async () => {
    const found = await findingsOf(
      rowOf(dataUrl(buildPng({ colour: 4 })), dataUrl(buildPng()), 'ftp://example.com/a.png'),
    );
    expect(found.sort()).toEqual(['error image-mode:mode', 'error image-url:scheme']);
  });
});

describe('image-too-large', () => {
  it.each([
    [9_999_999, []],
    [10_000_000, ['warning image-too-large:near']],
    [10_485_760, ['warning image-too-large:near']],
    [10_485_761, ['error image-too-large:bytes']],
    [30_000_000, ['error image-too-large:bytes']],
  ])('%i bytes: %j', async (bytes, expected) => {
    const frame = buildJpeg().length;
    const url = dataUrl(buildJpeg({ end: Buffer.concat([Buffer.alloc(bytes - frame, 0x55), EOI]) }), 'image/jpeg');
    expect(parseDataUrl(url).bytes).toBe(bytes);
    expect(await findingsOf(rowOf(url))).toEqual(expected);
  });
});

describe('image-model', () => {
  const image = rowOf('https://example.com/a.png');
  const prompt = { messages: image.messages.slice(0, 1), reference_answer: 'dusk' };

  it('is about named models only', async () => {
    expect(await findingsOf(image)).toEqual([]);
    expect(await findingsOf(prompt, { profile: 'azure' })).toEqual([]);
    expect(await findingsOf(image, { model: 'ft:gpt-4.1-mini-2025-04-14:org::x' })).toContain(
      'error image-model:supervised',
    );
    expect(await findingsOf(image, { model: 'gpt-4.1-2025-04-14' })).toContain('error image-model:supervised');
    expect(await findingsOf(image, { model: 'gpt-4.1-2025-04-14', profile: 'azure' })).toEqual([]);
  });
});

describe('image tokens', () => {
  const TILE = { kind: 'tile', base: 85, tile: 170 } as const;

  it('come from the same reading as the rules', () => {
    const image = { url: dataUrl(buildPng({ width: 640, height: 480 })) };
    expect(imagePartTokens({ image_url: image }, TILE)).toEqual({ low: 425, high: 425 });
    expect(imageOf(image)).toBe(imageOf(image));
  });

  it('are a range where the picture cannot be read', () => {
    for (const url of ['data:image/png,AAAA', dataUrl(Buffer.from('GIF89a')), 'https://example.com/a.png']) {
      expect(imagePartTokens({ image_url: { url } }, TILE)).toEqual({ low: 85, high: 1445 });
    }
  });

  it('know the size of a picture with much metadata in front of it', () => {
    const before = Array.from({ length: 20 }, () => segment(0xe1, Buffer.alloc(65_000)));
    const url = dataUrl(buildJpeg({ before, width: 2048, height: 768 }), 'image/jpeg');
    expect(imagePartTokens({ image_url: { url } }, TILE)).toEqual({ low: 1445, high: 1445 });
    const png = buildPng({ width: 128, height: 64, before: [pngChunk('iCCP', Buffer.alloc(900_000))] });
    const patch = { kind: 'patch', multiplier: 1.72 } as const;
    expect(imagePartTokens({ image_url: { url: dataUrl(png) } }, patch)).toEqual({ low: 15, high: 15 });
  });

  it('do not cut a row that only large remote pictures would make too long', async () => {
    const urls = Array.from({ length: 64 }, (_, index) => `https://example.com/${index}.png`);
    const content = urls.map((url) => ({ type: 'image_url', image_url: { url } }));
    const row = {
      messages: [
        { role: 'user', content },
        { role: 'assistant', content: 'They are all lighthouses.' },
      ],
    };
    expect(await findingsOf(row, { profile: 'azure', model: 'gpt-4o-2024-08-06' })).toEqual([]);
  });
});
