import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { utf16Index } from '../src/read/utf16-index.ts';

export default defineRule({
  meta: {
    id: 'duplicate-key',
    summary: 'One object has the same key twice; the last value silently wins.',
    group: 'file',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      twice:
        'The key {key} stands twice in the same object. Readers keep the last value and drop the first without a word; delete one.',
      several:
        'The key {key} and others stand more than once in the same object, {count|time|times} on this line. Readers keep the last value and drop the rest without a word; delete them.',
    },
    docs: {
      why: 'JSON parsers do not complain about a repeated key: most keep the last value, some the first. What the model learns then depends on the reader, and the dropped text was written for nothing.',
      fix: 'Delete the one you do not mean. Keys count as equal when they are after unescaping, so `"rol\\u0065"` is `"role"`.',
      sources: ['RFC 8259, section 4, names within an object should be unique, 2017-12'],
      bad: [
        '{"messages":[{"role":"user","content":"Is it far?"},{"role":"assistant","content":"Yes.","content":"Ten minutes on foot."}]}',
        '{"messages":[{"role":"user","content":"Is it far?"},{"role":"assistant","content":"Yes.","cont\\u0065nt":"Ten minutes."}]}',
        '{"messages":[],"messages":[{"role":"user","content":"Is it far?"},{"role":"assistant","content":"No."}],"messages":[{"role":"user","content":"Is it near?"},{"role":"assistant","content":"Yes."}]}',
        {
          title: 'A job request with two seeds',
          job: '{\n  "model": "gpt-4.1-2025-04-14",\n  "training_file": "file-a1",\n  "validation_file": "file-b2",\n  "seed": 1,\n  "seed": 2\n}\n',
        },
      ],
      good: [
        '{"messages":[{"role":"user","content":"role, role"},{"role":"assistant","content":"{\\"a\\":1,\\"a\\":2}"}]}',
      ],
    },
  },
  line(line, { report }) {
    if (line.kind !== 'parsed') return;
    const [first] = line.facts.duplicateKeys;
    if (first === undefined) return;
    const start = utf16Index(line.text, first.start);
    const range = { start, end: start + utf16Index(line.text.slice(start), first.end - first.start) };
    const key = quote(first.key);
    const count = line.facts.duplicateKeyCount;
    if (count === 1) report({ messageId: 'twice', range, data: { key } });
    else report({ messageId: 'several', range, data: { key, count } });
  },
  job({ line }, { report }) {
    if (line.kind !== 'parsed') return;
    for (const { key, start: from, end } of line.facts.duplicateKeys) {
      const start = utf16Index(line.text, from);
      const range = { start, end: start + utf16Index(line.text.slice(start), end - from) };
      report({ messageId: 'twice', range, data: { key: quote(key) } });
    }
  },
});
