import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { imagesOf } from '../src/image/images-of.ts';

const row = (url: string) =>
  `{"messages":[{"role":"user","content":[{"type":"text","text":"Which street is this?"},{"type":"image_url","image_url":{"url":"${url}"}}]},{"role":"assistant","content":"Harbour Street."}]}`;

/** Bytes in 10 MB, read as 10 times 2^20, for each byte in 10 MB read as 10 million. */
const BINARY_PER_DECIMAL = 1.048576;

/** Twice Pillow's limit against decompression bombs: from here on it refuses to open a picture. */
const MOST_PIXELS = 178_956_970;

export default defineRule({
  meta: {
    id: 'image-too-large',
    summary: 'An image has more bytes, or more pixels, than training takes.',
    group: 'images',
    severity: 'error',
    effect: 'skipped',
    everywhere: true,
    variants: { near: { severity: 'warning', effect: 'quality' } },
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      bytes:
        '{where} has {bytes} bytes, and an image may have {limit} at most (10 MB): it is skipped. Make it smaller or save it as JPEG.',
      near: '{where} has {bytes} bytes: that is more than 10 million, and the limit of 10 MB may mean just that. Make it a little smaller.',
      pixels:
        '{where} is {width} by {height} pixels: decoders refuse pictures of more than {limit} pixels, and the image is skipped. Make it smaller; the model sees 2,048 pixels a side at most.',
    },
    docs: {
      why: 'Each image may have 10 MB, counted in decoded bytes and not in base64 characters. A larger one is skipped, and the row trains without it. A picture of a few hundred megapixels is refused by common decoders whatever its size in bytes. The model sees at most 2,048 pixels a side, so nothing is gained above that.',
      fix: 'Scale the image down to at most 2,048 pixels a side, or save it as JPEG or WEBP.',
      sources: [
        'OpenAI guide "Vision fine-tuning", size: each image can be at most 10 MB; skipped images: image too large (2026-07-15)',
        'Microsoft Foundry "Vision fine-tuning" (2026-02-11)',
        'Pillow documentation, Image.MAX_IMAGE_PIXELS and DecompressionBombError, as read on 2026-11-21',
      ],
      bad: [
        {
          title: '40,000 by 30,000 pixels in a few bytes',
          file: row(
            'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAnEAAAHUwCAIAAABDdHdXAAAAC0lEQVR4nGNgQAUAABAAATm9j2UAAAAASUVORK5CYII=',
          ),
        },
      ],
      good: [row('data:image/jpeg;base64,/9j/wAARCAAIAAgDAREAAhEAAxEA/9oADAMBAAIAAwAAPwAS/wA0/9BWeP/Z')],
    },
  },
  example(example, { report, profile }) {
    const limit = profile.limits.maxImageBytes?.value ?? Number.POSITIVE_INFINITY;
    for (const { urlPointer: at, data: found, facts, fault, misplaced } of imagesOf(example)) {
      if (misplaced || fault !== undefined || found === undefined) continue;
      const where = pointerInWords(at);
      const { bytes } = found;
      const size = facts?.size;
      if (bytes > limit) report({ messageId: 'bytes', at, data: { where, bytes, limit } });
      else if (size !== undefined && size.width * size.height > MOST_PIXELS) {
        const { width, height } = size;
        report({ messageId: 'pixels', at, data: { where, width, height, limit: MOST_PIXELS } });
      } else if (bytes >= limit / BINARY_PER_DECIMAL) report({ messageId: 'near', at, data: { where, bytes } });
    }
  },
});
