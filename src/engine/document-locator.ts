import { caretWindow } from '../read/caret-window.ts';
import { hideSecrets } from '../secret/hide-secrets.ts';
import type { LocatedText } from './finding.ts';
import { fingerprint, textLocator } from './locate-text.ts';

type LocateText = ReturnType<typeof textLocator>;

/**
 * Looks up findings in a document of several lines. An excerpt shows the line where the finding starts, and a fingerprint
 * depends on the text that the finding is about, so that a change elsewhere keeps it.
 */
export function documentLocator(text: string): LocateText {
  const locate = textLocator(text);
  return (rule, messageId, where): LocatedText => {
    const located = locate(rule, messageId, where);
    const { span, excerpt } = located;
    if (span === undefined) return located;
    const content = text.slice(span.start, span.end);
    return {
      ...located,
      fingerprint: fingerprint(rule, messageId, where.at ?? '', content),
      excerpt: excerpt === undefined ? undefined : excerptOf(text, span.start, span.end),
    };
  };
}

function excerptOf(text: string, start: number, end: number): { text: string; caret: string } {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', start);
  const lineText = text.slice(lineStart, feed < 0 ? text.length : feed).trimEnd();
  const indent = lineText.length - lineText.trimStart().length;
  const from = lineStart + Math.min(indent, start - lineStart);
  const shown = hideSecrets(text.slice(from, lineStart + lineText.length));
  const { line, caret } = caretWindow(shown, start - from, end - from);
  return { text: line, caret };
}
