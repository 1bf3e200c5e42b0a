import type { Conversation, Raw, Turn } from './conversation.ts';
import { imagesColumn } from './images-column.ts';
import type { RowNotes } from './row-notes.ts';
import type { TargetOptions } from './target.ts';
import { withThought } from './thought.ts';
import { OPENAI_DIALECT, writeTools, writeTurn } from './write-chat.ts';
import { writeList, writeObject } from './write-json.ts';

/**
 * A row of LLaMA-Factory's openai formatting: arguments are objects there, and every message needs `content`.
 *
 * @throws SkippedRow when roles do not take turns
 */
export function writeLlamaOpenai(conversation: Conversation, notes: RowNotes, options: TargetOptions): Raw {
  const { turns, chosen, rejected, tools, task } = conversation;
  const images = imagesColumn(options, notes);
  const plain = (turn: Turn): Raw => {
    const content = turn.calls.length > 0 ? '""' : withThought(turn, images.tagged(turn));
    return writeTurn({ ...turn, content, reasoning: undefined }, OPENAI_DIALECT);
  };
  checkTurns(turns, notes);
  notes.add(
    'CHANGED-SYSTEM',
    '/messages',
    'LLaMA-Factory appends "detailed thinking off" or a line break to the system prompt',
  );
  const messages = writeList(turns.map(plain));
  const answer = ([turn]: readonly Turn[]): Raw | undefined => turn && plain(turn);
  const pair = task === 'preference' ? [answer(chosen), answer(rejected)] : [];
  return writeObject([
    ['messages', messages],
    ['chosen', pair[0]],
    ['rejected', pair[1]],
    ['tools', writeTools(tools)],
    ['images', images.written()],
  ]);
}

function checkTurns(turns: readonly Turn[], notes: RowNotes): void {
  let isPromptNext = true;
  for (const [index, { role, at }] of turns.entries()) {
    if (role === 'system' || (role === 'tool' && turns[index - 1]?.role === 'tool')) continue;
    if ((role !== 'assistant') !== isPromptNext)
      notes.refuse(at, 'prompts and answers do not take turns, and LLaMA-Factory drops such rows');
    isPromptNext = !isPromptNext;
  }
}
