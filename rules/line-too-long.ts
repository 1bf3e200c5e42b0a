import { formatNumber } from '../src/engine/message.ts';
import { defineRule } from '../src/engine/rule.ts';
import { shortOf } from '../src/read/line.ts';

const row = (answer: string) =>
  `{"messages":[{"role":"user","content":"Tell me a story."},{"role":"assistant","content":"${answer}"}]}`;

export default defineRule({
  meta: {
    id: 'line-too-long',
    summary: 'A line is longer than the line limit.',
    group: 'file',
    severity: 'error',
    effect: 'lost',
    everywhere: true,
    variants: { checked: { severity: 'info', effect: 'quality' } },
    messages: {
      unchecked:
        'The line is {size} long, over the limit of {limit}, and was not checked. No model takes that much text in one example; split the record or raise limits.lineBytes.',
      checked:
        'The line is {size} long, over the limit of {limit}. Most of it is images in base64: they were measured where they stand, and everything else was checked. Many readers cannot load such a line; give images as URLs, or split the record.',
    },
    docs: {
      why: 'A line of hundreds of megabytes is longer than any training context: all but its start would be cut off. Usually line feeds got lost when the file was written. Where images in base64 make a line that long it is checked all the same, without its payloads, and this is only a note.',
      fix: 'Look for missing line feeds or for embedded files. The limit can be raised with the option `limits.lineBytes`.',
      sources: ['OpenAI guide “Fine-tuning best practices”, token limits of training examples, 2026-07-15'],
      bad: [
        {
          title: 'A line over a limit of 1,000 bytes',
          file: row('Once upon a time. '.repeat(60)),
          options: { limits: { lineBytes: 1000 } },
        },
      ],
      good: [row('Once upon a time. '.repeat(60))],
    },
  },
  line(line, { settings, report }) {
    const { lineBytes } = settings.limits;
    const bytes = line.kind === 'too-long' ? line.bytes : (shortOf(line)?.bytes ?? 0);
    if (line.kind === 'too-long' ? line.isNul : bytes <= lineBytes) return;
    const messageId = line.kind === 'too-long' ? 'unchecked' : 'checked';
    report({ messageId, data: { size: inWords(bytes), limit: inWords(lineBytes) } });
  },
});

function inWords(bytes: number): string {
  return bytes < 1e6 ? `${formatNumber(bytes)} bytes` : `${formatNumber(bytes / 1e6)} MB`;
}
