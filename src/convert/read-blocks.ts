import type { Call, Content, Part, Turn } from './conversation.ts';
import { plainTurn } from './conversation.ts';
import { joinTokens } from './joined-text.ts';
import type { RowNotes } from './row-notes.ts';

/** What the blocks of one turn hold in formats whose results stand among the user's texts. */
export interface Blocks {
  readonly parts: Part[];
  readonly calls: Call[];
  readonly results: Turn[];
  reasoning: string | undefined;
}

export function noBlocks(): Blocks {
  return { parts: [], calls: [], results: [], reasoning: undefined };
}

/** Adds what the model thought; with a thought before it they become one, which is noted. */
export function addThought(blocks: Blocks, raw: string, at: string, notes: RowNotes): void {
  if (blocks.reasoning !== undefined) notes.add('CHANGED-ORDER', at, 'the thought is joined with the one before it');
  blocks.reasoning = blocks.reasoning === undefined ? raw : joinTokens([blocks.reasoning, raw], '\n\n');
}

/** The turns that blocks stand for: results come first, as they do everywhere else. */
export function turnsOfBlocks(
  { parts, calls, results, reasoning }: Blocks,
  role: 'user' | 'assistant',
  at: string,
  notes: RowNotes,
): Turn[] {
  if (role === 'assistant') {
    if (results.length > 0) notes.refuse(at, 'a result in a turn of the model');
    return [{ ...plainTurn(role, contentOf(parts, calls), at), calls, reasoning }];
  }
  if (calls.length > 0) notes.refuse(at, 'a call in a turn of the user');
  const [first] = parts;
  if (results.length > 0 && first !== undefined && (results[0]?.at ?? '') > first.at)
    notes.add('CHANGED-ORDER', first.at, 'the results now stand before the text beside them');
  return parts.length === 0 && results.length > 0
    ? results
    : [...results, plainTurn(role, contentOf(parts, calls), at)];
}

/** One text is a plain content; nothing beside calls is none. */
function contentOf(parts: readonly Part[], calls: readonly Call[]): Content {
  const [only, ...more] = parts;
  if (only === undefined) return calls.length > 0 ? undefined : '""';
  return only.kind === 'text' && more.length === 0 ? only.text : parts;
}

/** Several texts as one content. */
export function textContent(texts: readonly { readonly text: string; readonly at: string }[]): Content {
  const [only, ...more] = texts;
  if (only === undefined) return '""';
  return more.length === 0 ? only.text : texts.map(({ text, at }) => ({ kind: 'text', text, at }));
}
