import { formatNumber } from '../src/engine/message.ts';
import { defineRule } from '../src/engine/rule.ts';

const row = (answer: string) =>
  `{"messages":[{"role":"user","content":"Tell me a story."},{"role":"assistant","content":"${answer}"}]}`;

export default defineRule({
  meta: {
    id: 'line-too-long',
    summary: 'A line is longer than the line limit and was not checked.',
    group: 'file',
    severity: 'error',
    effect: 'lost',
    messages: {
      unchecked:
        'The line is {size} long, over the limit of {limit}, and was not checked. No model takes that much text in one example; split the record or raise limits.lineBytes.',
    },
    docs: {
      why: 'A line of hundreds of inWords is longer than any training context: all but its start would be cut off. Usually line feeds got lost when the file was written.',
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
    if (line.kind !== 'too-long') return;
    report({
      messageId: 'unchecked',
      data: { size: inWords(line.bytes), limit: inWords(settings.limits.lineBytes) },
    });
  },
});

function inWords(bytes: number): string {
  return bytes < 1e6 ? `${formatNumber(bytes)} bytes` : `${formatNumber(bytes / 1e6)} MB`;
}
