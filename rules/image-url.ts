import { defineRule } from '../src/engine/rule.ts';
import { imagePartsOf } from '../src/format/image-parts.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';

const row = (image: string) =>
  `{"messages":[{"role":"user","content":[{"type":"text","text":"Which bike is this?"},{"type":"image_url","image_url":${image}}]},{"role":"assistant","content":"A city bike, size S."}]}`;

export default defineRule({
  meta: {
    id: 'image-url',
    summary: 'An image has no URL that training can fetch or decode.',
    group: 'images',
    severity: 'error',
    effect: 'rejected',
    variants: {
      scheme: { severity: 'error', effect: 'skipped' },
      unparsable: { severity: 'error', effect: 'skipped' },
    },
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      string:
        '{where} is a bare text: write an object, "image_url": followed by an object with the key "url", or the file is refused.',
      shape: '{where} has no "url" that is a text: the image cannot be found, and the file is refused.',
      scheme: '{where} is {value}: training takes http(s) URLs and base64 data URLs only, and skips this image.',
      unparsable:
        '{where} is {value}, which is no URL: the image cannot be fetched and is skipped. Give an http(s) URL or a base64 data URL.',
    },
    docs: {
      why: 'Images come as public http(s) URLs or as base64 data URLs. The service skips an image that it cannot read, and the model then learns an answer about a picture it never saw.',
      fix: 'Upload the image where it is public, or write it as `data:image/png;base64,…`. Local paths and other schemes are not read.',
      sources: [
        'OpenAI guide "Vision fine-tuning", 2026-07-15',
        'OpenAI API reference, ChatCompletionRequestMessageContentPartImage (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [
        row('"https://example.com/bike.jpg"'),
        row('{"detail":"low"}'),
        row('{"url":"file:///home/kari/bike.jpg"}'),
        row('{"url":"images/bike.jpg"}'),
        row('{"url":"http://"}'),
      ],
      good: [row('{"url":"https://example.com/bike.jpg"}'), row('{"url":"HTTPS://example.com/a%20b.png?x=1"}')],
    },
  },
  schemaFailure({ pointer, value }, _example, { report }) {
    const where = pointerInWords(pointer);
    if (typeof value === 'string') report({ messageId: 'string', at: pointer, data: { where } });
    else report({ messageId: 'shape', at: pointer, data: { where } });
  },
  example(example, { report }) {
    for (const { url, urlPointer } of imagePartsOf(example)) {
      const head = url.slice(0, 12).toLowerCase();
      if (head.startsWith('data:')) continue;
      const data = { where: pointerInWords(urlPointer), value: quote(url) };
      const scheme = /^[a-z][a-z0-9+.-]*:/.exec(head)?.[0];
      if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') {
        report({ messageId: 'scheme', at: urlPointer, data });
      } else if (!URL.canParse(url)) report({ messageId: 'unparsable', at: urlPointer, data });
    }
  },
});
