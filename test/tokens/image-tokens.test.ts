import { describe, expect, it } from 'vitest';
import { readDataUrlImageSize, readImageSize } from '../../src/image/read-image-size.ts';
import { imagePartTokens, imageTokens } from '../../src/tokens/image-tokens.ts';
import { rewriteJson } from '../../src/tokens/rewrite-json.ts';

const TILE = { kind: 'tile', base: 85, tile: 170 } as const;

describe('imageTokens', () => {
  it.each([
    [2560, 1669, 1105],
    [3008, 2000, 1105],
    [2048, 768, 1445],
    [640, 480, 425],
    [1, 1, 255],
    [1800, 2400, 765],
    [2049, 513, 1445],
    [2050, 513, 765],
  ])('%i x %i in tiles', (width, height, tokens) => {
    expect(imageTokens({ width, height }, TILE)).toBe(tokens);
  });

  it.each([
    [1.62, 640, 480, 488],
    [1.62, 4000, 1474, 2490],
    [1.62, 2400, 1800, 2354],
    [2.46, 540, 360, 503],
    [1.72, 128, 64, 15],
  ])('times %d: %i x %i in patches', (multiplier, width, height, tokens) => {
    expect(imageTokens({ width, height }, { kind: 'patch', multiplier })).toBe(tokens);
  });

  it('needs no size for low detail, and bounds what it cannot know', () => {
    const url = 'https://img.example.org/a.png';
    expect(imagePartTokens({ image_url: { url, detail: 'low' } }, TILE)).toEqual({ low: 85, high: 85 });
    expect(imagePartTokens({ image_url: { url, detail: 'high' } }, TILE)).toEqual({ low: 255, high: 1445 });
    expect(imagePartTokens({ image_url: { url } }, undefined)).toEqual({ low: 85, high: 1445 });
    expect(imagePartTokens({ image_url: 7 }, { kind: 'patch', multiplier: 1.62 })).toEqual({ low: 3, high: 2490 });
  });
});

describe('readImageSize', () => {
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108012c01900301220002110103110103', 'hex');
  const vp8 = Buffer.from('524946460000000057454250565038200000000000000000009d012a40010801', 'hex').subarray(0, 30);

  it('reads JPEG behind other segments', () => {
    expect(readImageSize(jpeg)).toEqual({ width: 400, height: 300 });
  });

  it('reads the three kinds of WEBP', () => {
    const lossy = Buffer.from(vp8);
    lossy.writeUInt16LE(320, 26);
    lossy.writeUInt16LE(264, 28);
    expect(readImageSize(lossy)).toEqual({ width: 320, height: 264 });
    const lossless = Buffer.from(lossy);
    lossless.write('VP8L', 12, 'latin1');
    lossless.writeUInt32LE((319 | (263 << 14)) >>> 0, 21);
    expect(readImageSize(lossless)).toEqual({ width: 320, height: 264 });
    const extended = Buffer.from(lossy);
    extended.write('VP8X', 12, 'latin1');
    extended.writeUIntLE(319, 24, 3);
    extended.writeUIntLE(263, 27, 3);
    expect(readImageSize(extended)).toEqual({ width: 320, height: 264 });
  });

  it('does not guess', () => {
    expect(readImageSize(Buffer.from('GIF89a'.padEnd(40)))).toBeUndefined();
    expect(readImageSize(jpeg.subarray(0, 24))).toBeUndefined();
    expect(readImageSize(Buffer.alloc(0))).toBeUndefined();
    expect(readImageSize(Buffer.concat([Buffer.from('ffd8', 'hex'), Buffer.alloc(70_000, 0xff)]))).toBeUndefined();
    expect(readDataUrlImageSize('https://img.example.org/a.png')).toBeUndefined();
    expect(readDataUrlImageSize(`data:image/png,${'a'.repeat(100)}`)).toBeUndefined();
    expect(readDataUrlImageSize('data:image/png;base64,')).toBeUndefined();
  });

  it('reads a data URL of any size by its head', () => {
    const bytes = Buffer.concat([jpeg, Buffer.alloc(5_000_000)]);
    expect(readDataUrlImageSize(`data:image/jpeg;base64,${bytes.toString('base64')}`)).toEqual({
      width: 400,
      height: 300,
    });
  });
});

describe('rewriteJson', () => {
  it('changes separators only', () => {
    const text = ' { "a" : [1.0, -2e5,"x: y, \\"z\\"\\\\"],\n"b":{}, "é\\u00e9": null } ';
    expect(rewriteJson(text, ',', ':')).toBe('{"a":[1.0,-2e5,"x: y, \\"z\\"\\\\"],"b":{},"éé":null}');
    expect(rewriteJson('{"a":[1,{"b":2}]}', ', ', ': ')).toBe('{"a": [1, {"b": 2}]}');
    expect(rewriteJson('rain: yes', ',', ':')).toBeUndefined();
  });
});
