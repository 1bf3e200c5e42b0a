import { describe, expect, it } from 'vitest';
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

describe('rewriteJson', () => {
  it('changes separators only', () => {
    const text = ' { "a" : [1.0, -2e5,"x: y, \\"z\\"\\\\"],\n"b":{}, "é\\u00e9": null } ';
    expect(rewriteJson(text, ',', ':')).toBe('{"a":[1.0,-2e5,"x: y, \\"z\\"\\\\"],"b":{},"éé":null}');
    expect(rewriteJson('{"a":[1,{"b":2}]}', ', ', ': ')).toBe('{"a": [1, {"b": 2}]}');
    expect(rewriteJson('rain: yes', ',', ':')).toBeUndefined();
  });
});
