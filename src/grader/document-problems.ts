import { fillMessage } from '../engine/message.ts';
import type { Descriptor } from '../engine/rule.ts';
import { quote } from '../format/quote.ts';
import { SYNTAX_WORDS } from '../format/syntax-words.ts';
import type { Line } from '../read/line.ts';
import { unreadableText } from '../read/unreadable-text.ts';
import { utf16Index } from '../read/utf16-index.ts';
import type { GRADER_MESSAGES } from './grader-messages.ts';

/** What is wrong with the text of a grader's document. @param most levels of nesting that are looked into */
export function documentProblems(line: Line, most: number): Descriptor<typeof GRADER_MESSAGES>[] {
  const unreadable = unreadableText(line);
  if (unreadable !== undefined)
    return [{ messageId: 'unreadable', data: { reason: unreadable.reason }, range: unreadable.range }];
  if (line.kind === 'broken') {
    const { cause, detail, index: start, length } = line.problem;
    const problem = fillMessage(SYNTAX_WORDS[cause], { detail });
    return [
      { messageId: 'syntax', range: { start, end: Math.min(line.text.length, start + length) }, data: { problem } },
    ];
  }
  if (line.kind !== 'parsed') return [];
  const { depth, duplicateKeys } = line.facts;
  if (depth > most) return [{ messageId: 'tooDeep', data: { depth, most } }];
  return duplicateKeys.map(({ key, start: from, end }) => {
    const start = utf16Index(line.text, from);
    const range = { start, end: start + utf16Index(line.text.slice(start), end - from) };
    return { messageId: 'duplicateKey', range, data: { key: quote(key) } };
  });
}
