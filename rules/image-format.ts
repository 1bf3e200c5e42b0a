import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { imagesOf } from '../src/image/images-of.ts';
import { declaredFormat, mediaTypeOf } from '../src/image/media-types.ts';

const row = (url: string) =>
  `{"messages":[{"role":"user","content":[{"type":"text","text":"Which bird is on this photo?"},{"type":"image_url","image_url":{"url":"${url}"}}]},{"role":"assistant","content":"A goldcrest."}]}`;
const BIRD = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAC0lEQVR4nGNgQAYAAA4AAamRc7EAAAAASUVORK5CYII=';

export default defineRule({
  meta: {
    id: 'image-format',
    summary: 'An image is not a sound JPEG, PNG or WEBP file.',
    group: 'images',
    severity: 'error',
    effect: 'skipped',
    everywhere: true,
    variants: {
      mismatch: { severity: 'warning', effect: 'quality' },
      animated: { severity: 'warning', effect: 'quality' },
      pictures: { severity: 'warning', effect: 'quality' },
      trailing: { severity: 'warning', effect: 'quality' },
    },
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      'media-type':
        '{where} declares {type}, which is no image: training reads JPEG, PNG and WEBP images, and skips this one. Write data:image/png, data:image/jpeg or data:image/webp.',
      format: '{where} holds {what}: training reads JPEG, PNG and WEBP only, and skips this image. Convert it.',
      damaged: '{where} is a damaged {format}: {problem}, so it cannot be decoded and is skipped. Export it again.',
      mismatch:
        '{where} declares {declared}, but its bytes are {format}. Write data:{right}, as some decoders go by the name.',
      animated: '{where} is an animated {format}: nothing says which picture training sees. Save the one you mean.',
      pictures:
        '{where} is an MPO file, a JPEG that holds several pictures, as some phones write. Save it as a plain JPEG.',
      trailing:
        '{where} has {bytes|byte|bytes} behind the end of its {format}: another file may be glued on, and you upload it all. Save the picture again.',
    },
    docs: {
      why: 'Training reads JPEG, PNG and WEBP. The service goes by the bytes, not by the name: a GIF or HEIC that was renamed is skipped, and so is a damaged file; the model then learns an answer about a picture it never saw. The file is told by its first bytes and its outline, and is not decoded here.',
      fix: 'Save the image again as PNG, JPEG or WEBP, and declare that type: `data:image/png;base64,…`.',
      sources: [
        'OpenAI guide "Vision fine-tuning", format and skipped images (2026-07-15)',
        'Microsoft Foundry "Vision fine-tuning" (2026-02-11)',
      ],
      bad: [
        { title: 'a GIF', file: row('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7') },
        { title: 'a GIF cut in half, called PNG', file: row('data:image/png;base64,R0lGODlhAQABAIAAAAAAAP//') },
        {
          title: 'an SVG',
          file: row('data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4='),
        },
        { title: 'an error page', file: row('data:image/jpeg;base64,PCFkb2N0eXBlIGh0bWw+PHRpdGxlPjQwNDwvdGl0bGU+') },
        { title: 'a PDF', file: row('data:application/pdf;base64,JVBERi0xLjcK') },
        { title: 'a damaged header', file: row(`data:image/png;base64,${BIRD.replace('91JpzA', '9AZpzA')}`) },
        { title: 'PNG bytes under image/webp', file: row(`data:image/webp;base64,${BIRD}`) },
        {
          title: 'an animated PNG',
          file: row(
            'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACGFjVEwAAAACAAAAAPONk3AAAAALSURBVHicY2BABgAADgABqZFzsQAAAABJRU5ErkJggg==',
          ),
        },
        {
          title: 'bytes behind the end',
          file: row(`data:image/png;base64,${BIRD.slice(0, -4)}YIJhcHBlbmRlZCBieSBhIHRvb2w=`),
        },
      ],
      good: [
        row(`data:image/png;base64,${BIRD}`),
        row('data:image/jpg;base64,/9j/wAARCAAIAAgDAREAAhEAAxEA/9oADAMBAAIAAwAAPwAS/wA0/9BWeP/Z'),
      ],
    },
  },
  example(example, { report }) {
    for (const { urlPointer: at, data: found, facts, fault, misplaced } of imagesOf(example)) {
      if (misplaced || found === undefined) continue;
      const where = pointerInWords(at);
      if (fault?.kind === 'media-type') {
        const type = fault.mediaType === '' ? 'no type' : quote(fault.mediaType);
        report({ messageId: 'media-type', at, data: { where, type } });
      } else if (fault?.kind === 'format') report({ messageId: 'format', at, data: { where, what: fault.words } });
      else if (fault?.kind === 'damaged') {
        report({ messageId: 'damaged', at, data: { where, format: fault.format, problem: fault.words } });
      }
      if (fault !== undefined || facts?.format === undefined) continue;
      const { format, animated, trailing } = facts;
      const right = mediaTypeOf(format);
      if (right !== undefined && declaredFormat(found.mediaType) !== right) {
        report({ messageId: 'mismatch', at, data: { where, declared: quote(found.mediaType), format, right } });
      }
      if (animated) report({ messageId: 'animated', at, data: { where, format } });
      if (format === 'MPO') report({ messageId: 'pictures', at, data: { where } });
      if (trailing > 0) report({ messageId: 'trailing', at, data: { where, bytes: trailing, format } });
    }
  },
});
