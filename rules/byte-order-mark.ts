import { defineRule } from '../src/engine/rule.ts';

const ROW =
  '{"messages":[{"role":"user","content":"Can I bring my dog?"},{"role":"assistant","content":"Yes, on a lead."}]}';

export default defineRule({
  meta: {
    id: 'byte-order-mark',
    summary: 'The file starts with a UTF-8 byte order mark.',
    group: 'file',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      present:
        'The file starts with a byte order mark (EF BB BF). Many JSON readers fail on the first line because of it; save the file as UTF-8 without BOM.',
    },
    docs: {
      why: 'JSON must not start with a byte order mark, and Python’s `json` refuses a line that does. Azure’s documentation asks for one, although none of Microsoft’s own sample files has it, so on Azure this is only noted.',
      fix: 'Save the file as "UTF-8" instead of "UTF-8 with BOM"; in Python write with `encoding="utf-8"`, not `"utf-8-sig"`.',
      sources: [
        'RFC 8259, section 8.1, implementations must not add a byte order mark, 2017-12',
        'Azure OpenAI “Customize a model with fine-tuning”, files must include a byte-order mark, 2026-10-06',
      ],
      bad: [
        `\ufeff${ROW}\n`,
        { title: 'On Azure it is only noted', file: `\ufeff${ROW}\n`, options: { profile: 'azure' } },
      ],
      good: [`${ROW}\n`, { title: 'U+FEFF inside a text', file: ROW.replace('lead', 'lead\ufeff') }],
    },
  },
  finish(_, { source, examples, report }) {
    if (source.byteOrderMark && source.diagnosis === undefined && examples > 0)
      report({ messageId: 'present', fixable: 'safe' });
  },
  repair({ line: { place } }) {
    // The first line of a file starts behind it.
    if (place.offset === 0) return [];
    const edits = [{ byteOrderMark: 'remove' }] as const;
    return [{ messageId: 'present', title: 'Delete the byte order mark', safety: 'safe', edits }];
  },
});
