import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { imagesOf } from '../src/image/images-of.ts';
import { modeInWords } from '../src/image/mode-in-words.ts';

const row = (url: string) =>
  `{"messages":[{"role":"user","content":[{"type":"text","text":"What does the stamp say?"},{"type":"image_url","image_url":{"url":"${url}"}}]},{"role":"assistant","content":"Received 12 May."}]}`;

export default defineRule({
  meta: {
    id: 'image-mode',
    summary: 'An image is not in the colour mode RGB or RGBA.',
    group: 'images',
    severity: 'error',
    effect: 'skipped',
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      mode: '{where} is a {format} {words}: images must be RGB or RGBA, and this one is skipped. Convert it, for example with Pillow: image.convert("RGB").',
      bits: '{where} is a JPEG with {bits} bits per sample: common decoders read 8 only, and the image is skipped. Save it with 8 bits.',
    },
    docs: {
      why: 'The guide asks for the mode RGB or RGBA. Scans and stamps are often greyscale, icons and screenshots have a palette, and pictures from print are CMYK; they look the same on screen. The mode is read from the header. PNG files with 16 bits per channel are RGB or RGBA as well.',
      fix: 'Convert the image to RGB and save it again.',
      sources: [
        'OpenAI guide "Vision fine-tuning", format: images must be in the RGB or RGBA image mode (2026-07-15)',
        'Microsoft Foundry "Vision fine-tuning" (2026-02-11)',
      ],
      bad: [
        {
          title: 'a greyscale PNG',
          file: row(
            'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAAC0lEQVR4nGNgAAEAAAYAAf6MZ8gAAAAASUVORK5CYII=',
          ),
        },
        {
          title: 'a PNG with a palette',
          file: row(
            'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAMAAABFaP0WAAAAA1BMVEXIAAA4xvoiAAAAC0lEQVR4nGNgAAEAAAYAAf6MZ8gAAAAASUVORK5CYII=',
          ),
        },
        {
          title: 'a CMYK JPEG',
          file: row('data:image/jpeg;base64,/9j/wAAUCAAIAAgEAREAAhEAAxEABBEA/9oADgQBAAIAAwAEAAA/ABL/ADT/0FZ4/9k='),
        },
        {
          title: 'a JPEG with 12 bits',
          file: row('data:image/jpeg;base64,/9j/wAARDAAIAAgDAREAAhEAAxEA/9oADAMBAAIAAwAAPwAS/wA0/9BWeP/Z'),
        },
      ],
      good: [
        {
          title: 'RGBA with 16 bits per channel',
          file: row(
            'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABEAYAAABPhRjKAAAAC0lEQVR4nGNggAIAAAkAAftSuKkAAAAASUVORK5CYII=',
          ),
        },
        row('https://example.com/stamp.png'),
      ],
    },
  },
  example(example, { report }) {
    for (const { urlPointer: at, facts, fault, misplaced } of imagesOf(example)) {
      if (misplaced || fault !== undefined || facts?.mode === undefined) continue;
      const { mode, bits, format = '' } = facts;
      const where = pointerInWords(at);
      if (mode !== 'RGB' && mode !== 'RGBA') {
        report({ messageId: 'mode', at, data: { where, format, words: modeInWords(mode) } });
      } else if (format !== 'PNG' && bits !== undefined && bits !== 8) {
        report({ messageId: 'bits', at, data: { where, bits } });
      }
    }
  },
});
