import { defineRule } from '../src/engine/rule.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';
import { badCharacterHint } from '../src/image/bad-character-hint.ts';
import { imagesOf } from '../src/image/images-of.ts';

const row = (url: string) =>
  `{"messages":[{"role":"user","content":[{"type":"text","text":"Is this label printed straight?"},{"type":"image_url","image_url":{"url":"${url}"}}]},{"role":"assistant","content":"No, it leans to the left."}]}`;
const LABEL = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAC0lEQVR4nGNgQAYAAA4AAamRc7EAAAAASUVORK5CYII=';

export default defineRule({
  meta: {
    id: 'image-base64',
    summary: 'An image in a data URL is broken base64, or cut off.',
    group: 'images',
    severity: 'error',
    effect: 'skipped',
    everywhere: true,
    variants: {
      wrapped: { severity: 'warning', effect: 'quality' },
      unpadded: { severity: 'warning', effect: 'quality' },
    },
    formats: ['vision', 'dpo', 'rft'],
    messages: {
      'no-prefix':
        '{where} is base64 without a prefix, so it is taken for an address and the image is lost. Write "data:image/png;base64," (or jpeg, webp) in front.',
      'no-comma':
        '{where} is a data URL without a comma: nothing tells where the image starts. Write "data:image/png;base64,…".',
      'no-flag':
        '{where} is a data URL that does not say ";base64" before its comma: the image cannot be decoded. Write "data:image/png;base64,…".',
      empty:
        '{where} is a data URL with nothing behind its prefix: the image is missing. Check the program that wrote it.',
      length:
        '{where} has base64 of an impossible length: some of it is missing, or its "=" are wrong, and the image is skipped. Encode the file again.',
      character:
        '{where} is broken base64: {character} at position {position} of the payload is no base64 digit, and the image is skipped.{hint}',
      hex: '{where} is written in hexadecimal and not in base64: it decodes to nonsense, and the image is skipped. Encode the file as base64.',
      twice: '{where} holds {what} where the image should be, and the image is skipped. Encode the file once.',
      truncated: '{where} is a cut-off {format}: {problem}, and the image is skipped. Encode the whole file again.',
      wrapped:
        '{where} has line breaks or spaces in its base64: not every decoder takes them. Write the base64 in one piece; if "+" became a space on the way, encode the file again.',
      unpadded:
        '{where} has base64 without the "=" at its end: not every decoder takes that. Pad it to a multiple of four characters.',
    },
    docs: {
      why: 'An image inside a row is a data URL: `data:image/png;base64,` and the file in base64. "Invalid base64 image_url", says the API when that does not decode, and training skips an image that it cannot read: the model then learns an answer about a picture it never saw. Many decoders pass over a wrong character without a word, so the damage does not show until then.',
      fix: 'Encode the bytes of the file again, in one piece, and write the prefix in front.',
      sources: [
        'OpenAI guide "Vision fine-tuning", skipped images: invalid image format (2026-07-15)',
        'OpenAI API message "Invalid base64 image_url", as collected on 2026-11-21',
      ],
      bad: [
        { title: 'no prefix', file: row(LABEL) },
        { title: 'no comma', file: row(`data:image/png;base64${LABEL}`) },
        { title: 'not said to be base64', file: row(`data:image/png,${LABEL}`) },
        { title: 'nothing in it', file: row('data:image/png;base64,') },
        { title: 'a character is lost', file: row(`data:image/png;base64,${LABEL.slice(1)}`) },
        { title: 'shortened by a viewer', file: row(`data:image/png;base64,${LABEL.slice(0, 40)}...`) },
        { title: 'percent-encoded', file: row(`data:image/png;base64,${LABEL.replace('=', '%3D')}`) },
        { title: 'hexadecimal', file: row('data:image/png;base64,89504e470d0a1a0a0000000d49484452') },
        { title: 'encoded twice', file: row('data:image/png;base64,aVZCT1J3MEtHZ29BQUFBTlNVaEVVZ0FBQUFJQUFBQUM=') },
        { title: 'half of the file', file: row(`data:image/png;base64,${LABEL.slice(0, 64)}`) },
        { title: 'wrapped', file: row(`data:image/png;base64,${LABEL.slice(0, 60)}\\n${LABEL.slice(60)}`) },
        { title: 'no padding', file: row(`data:image/png;base64,${LABEL.replace('=', '')}`) },
      ],
      good: [row(`data:image/png;base64,${LABEL}`), row(`DATA:image/png;Base64,${LABEL}`)],
    },
  },
  example(example, { report }) {
    for (const { url, urlPointer, data: found, fault, misplaced } of imagesOf(example)) {
      if (misplaced) continue;
      const where = pointerInWords(urlPointer);
      const at = urlPointer;
      if (fault === undefined) {
        if (found?.wrapped === true) report({ messageId: 'wrapped', at, data: { where } });
        else if (found?.unpadded === true) report({ messageId: 'unpadded', at, data: { where } });
      } else if (fault.kind === 'no-prefix' || fault.kind === 'hex') {
        report({ messageId: fault.kind, at, data: { where } });
      } else if (fault.kind === 'twice') {
        report({ messageId: 'twice', at, data: { where, what: fault.words } });
      } else if (fault.kind === 'truncated') {
        report({ messageId: 'truncated', at, data: { where, format: fault.format, problem: fault.words } });
      } else if (fault.kind === 'payload') {
        const { problem } = fault;
        if (problem.kind === 'character') {
          const hint = badCharacterHint(problem.character, url.slice(found?.start ?? 0));
          const data = { where, character: quote(problem.character), position: problem.index + 1, hint };
          report({ messageId: 'character', at, data });
        } else if (problem.kind === 'no-base64-flag') report({ messageId: 'no-flag', at, data: { where } });
        else report({ messageId: problem.kind, at, data: { where } });
      }
    }
  },
});
