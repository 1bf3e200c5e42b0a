import { defineRule } from '../src/engine/rule.ts';
import { loneSurrogates } from '../src/read/lone-surrogates.ts';

const row = (answer: string) =>
  `{"messages":[{"role":"user","content":"Is the beach nice?"},{"role":"assistant","content":"${answer}"}]}`;

/** How the escapes of surrogates start. */
const SURROGATES = ['\\ud', '\\uD'];

export default defineRule({
  meta: {
    id: 'lone-surrogate',
    summary: 'A string holds half of a character, such as \\ud83d alone.',
    group: 'file',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      lone: '{escape} is half of a character (a surrogate without its other half), {count|time|times} on this line. It cannot be written as UTF-8: readers fail or train on U+FFFD (the replacement character) instead. Write the whole character.',
    },
    docs: {
      why: 'Characters outside the basic plane, emoji above all, are two escapes in JSON: `\\ud83d\\ude00`. Text that was cut by length can end between them. The half that is left is no text: encoding it fails, or it becomes U+FFFD (the replacement character), and that is what the model learns.',
      fix: 'Restore the character or delete the half. Cut text by characters (code points), not by UTF-16 units.',
      sources: ['RFC 8259, section 8.2, unpaired UTF-16 surrogates, 2017-12'],
      bad: [row('Yes \\ud83d'), row('Yes \\ude00 and warm'), row('\\ud83d\\ud83d\\ude00')],
      good: [row('Yes \\ud83d\\ude00'), row('The escape is written \\\\ud83d'), row('Yes 😀')],
    },
  },
  line(line, { report }) {
    if (line.kind !== 'parsed' || !SURROGATES.some(line.mayHold)) return;
    const found = loneSurrogates(line.text);
    if (found === undefined) return;
    const { start, end, count } = found;
    report({ messageId: 'lone', range: { start, end }, data: { escape: line.text.slice(start, end), count } });
  },
});
