import { defineRule } from '../src/engine/rule.ts';
import { isObject } from '../src/format/is-object.ts';
import { quote } from '../src/format/quote.ts';

const ROW =
  '{"messages":[{"role":"user","content":"Do you ship to Norway?"},{"role":"assistant","content":"Yes, in four days."}]}';
const below = (line: string) => `${ROW}\n${line}\n`;

export default defineRule({
  meta: {
    id: 'line-not-object',
    summary: 'A line is valid JSON but holds an array, a string or a number instead of an object.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: {
      encodedTwice:
        'The line is a string that holds the record as JSON: it was encoded twice, and the file is refused. Call json.dumps() once, on the record itself.',
      records:
        'The line is an array of {count|record|records}; the file is refused. Write each record on a line of its own, without brackets.',
      messages:
        'The line is a bare list of {count|message|messages}; the file is refused. Put the list into an object under the key "messages".',
      array:
        'The line is an array, but each line has to be a JSON object; the file is refused. Write one object per line.',
      value:
        'The line is {found}, but each line has to be a JSON object; the file is refused. Delete or rewrite the line.',
    },
    docs: {
      why: 'Every line of a training file has to be one JSON object ("dictionary" in the server’s words). One line that is not gets the whole file refused.',
      fix: 'Write one object per line. A list of messages belongs under the key `messages`; a line that is one long string was passed to `json.dumps` twice.',
      sources: [
        'Server message "Expected file to have JSONL format, where every line is a JSON dictionary" (OkGoDoIt/OpenAI-API-dotnet#59, 2023-03-02)',
      ],
      bad: [
        below(JSON.stringify(ROW)),
        below(`[${ROW}]`),
        below('[{"role":"user","content":"Do you ship to Iceland?"},{"role":"assistant","content":"Not yet."}]'),
        below('[]'),
        below('null'),
        below('"Do you ship to Iceland?"'),
        below('42'),
      ],
      good: [ROW],
    },
  },
  line(line, { report }) {
    if (line.kind !== 'parsed') return;
    const { value } = line;
    if (isObject(value)) return;
    if (Array.isArray(value)) {
      const objects = value.filter(isObject);
      const count = value.length;
      if (count === 0 || objects.length < count) report({ messageId: 'array' });
      else if (objects.every((member) => Object.hasOwn(member, 'role')))
        report({ messageId: 'messages', data: { count } });
      else report({ messageId: 'records', data: { count } });
    } else if (typeof value === 'string' && holdsRecord(value)) report({ messageId: 'encodedTwice' });
    else {
      const found = value === null ? 'null' : `the ${typeof value} ${quote(value)}`;
      report({ messageId: 'value', data: { found } });
    }
  },
});

function holdsRecord(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
