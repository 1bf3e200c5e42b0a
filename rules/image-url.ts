import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { imagesOf } from '../src/image/images-of.ts';
import { remoteProblem } from '../src/image/remote-url.ts';

const row = (image: string) =>
  `{"messages":[{"role":"user","content":[{"type":"text","text":"Which bike is this?"},{"type":"image_url","image_url":${image}}]},{"role":"assistant","content":"A city bike, size S."}]}`;

export default defineRule({
  meta: {
    id: 'image-url',
    summary: 'An image has no URL that training can fetch, or one that will fail it.',
    group: 'images',
    severity: 'error',
    effect: 'rejected',
    variants: {
      scheme: { severity: 'error', effect: 'skipped' },
      unparsable: { severity: 'error', effect: 'skipped' },
      private: { severity: 'warning', effect: 'skipped' },
      credentials: { severity: 'warning', effect: 'quality' },
      signed: { severity: 'warning', effect: 'quality' },
      disguised: { severity: 'warning', effect: 'quality' },
    },
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      string:
        '{where} is a bare text: write an object, "image_url": followed by an object with the key "url", or the file is refused.',
      shape: '{where} has no "url" that is a text: the image cannot be found, and the file is refused.',
      scheme: '{where} is {value}: training takes http(s) URLs and base64 data URLs only, and skips this image.',
      unparsable:
        '{where} is {value}, which is no URL: the image cannot be fetched and is skipped. Give an http(s) URL or a base64 data URL.',
      private:
        '{where} leads to {value}, {words}: the provider cannot reach it and skips the image. Put the image where it is public, or write it as a data URL.',
      credentials:
        '{where} carries a user name or password for {value}: the provider may not send them, and the dataset shows them to everyone. Use a public URL or a data URL.',
      signed:
        '{where} is a signed URL ({value}): it expires, perhaps before training fetches it, and its signature is in your dataset. Use a public URL or a data URL.',
      disguised:
        '{where} has a backslash, or digits of another script, in its host: programs disagree about where it leads (here {value}). Write the host in plain letters.',
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
        row('{"url":"http://localhost:8080/bike.jpg"}'),
        row('{"url":"http://0x7f.1/bike.jpg"}'),
        row('{"url":"https://nas.local/bike.jpg"}'),
        row('{"url":"https://kari:wheel-4471@example.com/bike.jpg"}'),
        row('{"url":"https://bikes.s3.amazonaws.com/1.jpg?X-Amz-Expires=600&X-Amz-Signature=5d1f"}'),
        row('{"url":"https://example.com\\\\@10.0.0.7/bike.jpg"}'),
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
    for (const { url, pointer, urlPointer, data: held, fault, misplaced } of imagesOf(example)) {
      if (misplaced || held !== undefined || fault !== undefined) continue;
      const head = url.slice(0, 12).toLowerCase();
      const data = { where: pointerInWords(urlPointer), value: quote(url) };
      const scheme = /^[a-z][a-z0-9+.-]*:/.exec(head)?.[0];
      if (scheme !== undefined && scheme !== 'http:' && scheme !== 'https:') {
        report({ messageId: 'scheme', at: urlPointer, data });
        continue;
      }
      if (!URL.canParse(url)) {
        report({ messageId: 'unparsable', at: urlPointer, data });
        continue;
      }
      const problem = remoteProblem(url, new URL(url));
      if (problem === undefined) continue;
      const shown = { where: data.where, value: quote(problem.shown) };
      if (problem.kind === 'private') {
        report({ messageId: 'private', at: urlPointer, data: { ...shown, words: problem.words } });
        continue;
      }
      // A password is not to be shown by the excerpt either.
      const at = problem.kind === 'credentials' ? pointer : urlPointer;
      report({ messageId: problem.kind, at, data: shown });
    }
  },
});
