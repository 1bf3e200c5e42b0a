export type AnswerFormat = 'json' | 'fenced' | 'other';

const FENCE = '```';

/** Whether an answer is a JSON object or array, one in a code fence, or anything else. */
export function answerFormatOf(text: string): AnswerFormat {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  const first = text[start];
  if (first === '{' || first === '[') return isJson(text) ? 'json' : 'other';
  if (first !== '`' || !text.startsWith(FENCE, start)) return 'other';
  const block = text.trim();
  const body = block.slice(block.indexOf('\n') + 1, -FENCE.length).trim();
  return block.endsWith(FENCE) && (body[0] === '{' || body[0] === '[') && isJson(body) ? 'fenced' : 'other';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
