import { defineRule } from '../src/engine/rule.ts';

const row = (metadata: string) =>
  `{"messages":[{"role":"user","content":"Any news?"},{"role":"assistant","content":"None."}],"notes":${metadata}}`;

export default defineRule({
  meta: {
    id: 'nesting-too-deep',
    summary: 'A record is nested deeper than the limit; its fields are not checked.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: {
      deep: 'The record is nested {depth} levels deep, over the limit of {limit}. Most JSON readers give up on that, so its fields were not checked; flatten it.',
      deepRequest:
        'The request is nested {depth} levels deep, over the limit of {limit}, so its parameters were not checked; flatten it.',
    },
    docs: {
      why: 'Real records nest ten to twenty levels at most. Readers in Python and other languages stop with an error at about a thousand, some much earlier, so such a record is a bug of the program that wrote it, or an attack on the reader.',
      fix: 'Flatten the record. The limit can be raised with the option `limits.depth` if you know that your reader copes.',
      sources: [
        'Python documentation, json, RecursionError for deeply nested documents, 3.13, 2024-10',
        'RFC 8259, section 9, a parser may limit the depth of nesting, 2017-12',
      ],
      bad: [
        {
          title: 'Twelve levels under a limit of ten',
          file: row('[[[[[[[[[[[]]]]]]]]]]]'),
          options: { limits: { depth: 10 } },
        },
      ],
      good: ['{"messages":[{"role":"user","content":"[[[[[[[[[["},{"role":"assistant","content":"{{{{{{"}]}'],
    },
  },
  line(line, { settings, report }) {
    if (line.kind !== 'parsed' || line.facts.depth <= settings.limits.depth) return;
    report({ messageId: 'deep', data: { depth: line.facts.depth, limit: settings.limits.depth } });
  },
  job({ line }, { settings, report }) {
    if (line.kind !== 'parsed' || line.facts.depth <= settings.limits.depth) return;
    report({ messageId: 'deepRequest', data: { depth: line.facts.depth, limit: settings.limits.depth } });
  },
});
