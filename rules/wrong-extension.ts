import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';

const file =
  '{"messages":[{"role":"user","content":"Any vegan dishes?"},{"role":"assistant","content":"Yes, four of them."}]}\n';

export default defineRule({
  meta: {
    id: 'wrong-extension',
    summary: 'The name of the file does not end with .jsonl.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    variants: { gzip: { severity: 'warning', effect: 'quality' } },
    messages: {
      extension:
        'The file is called {name}, but for fine-tuning the Files API takes only names that end with .jsonl. Rename it.',
      gzip: 'The file {name} was decompressed and checked, but it cannot be uploaded as it is. Decompress it first (gunzip).',
    },
    docs: {
      why: 'The Files API takes only `.jsonl` files for fine-tuning; an upload under another name is refused whatever the content is.',
      fix: 'Rename the file. Compressed files have to be decompressed before the upload.',
      sources: [
        'OpenAI API reference, POST /files, "The Fine-tuning API only supports .jsonl files" (openai-openapi f85dbe2, 2026-08-21)',
      ],
      bad: [
        { name: 'train.json', file },
        { name: 'train.txt', file },
        {
          name: 'train.jsonl.gz',
          base64:
            'H4sIAAAAAAACA03LQQqDMBhE4b2n+Jl16AHcSI9RxEWoExWaBDKxUCR315V0+/jegUjJLxT68UDJH6LHLhY4vHOqTPUKz/SzLxefbN60UgOau7WXNlV/wf/lRTkLeS+Wg9WV8YE2te4EPIzdaXEAAAA=',
        },
      ],
      good: [
        { name: 'train.jsonl', file },
        { name: 'data/TRAIN.JSONL', file },
      ],
    },
  },
  finish(_, { source, report }) {
    // A file that is no JSONL at all has to be replaced, not renamed.
    if (!source.named || source.diagnosis !== undefined || /\.jsonl$/i.test(source.name)) return;
    const messageId = /\.jsonl\.gz$/i.test(source.name) ? 'gzip' : 'extension';
    report({ messageId, data: { name: quote(baseName(source.name)) } });
  },
});

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
