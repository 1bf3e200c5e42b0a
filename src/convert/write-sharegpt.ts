import type { Conversation, Raw, Turn } from './conversation.ts';
import { type ImagesColumn, imagesColumn } from './images-column.ts';
import { joinTokens } from './joined-text.ts';
import { RESULT_JOIN } from './result-join.ts';
import type { RowNotes } from './row-notes.ts';
import type { TargetOptions } from './target.ts';
import { thoughtText, withThought } from './thought.ts';
import { callsText } from './write-call-json.ts';
import { writeToolsText } from './write-chat.ts';
import { writeList, writeObject } from './write-json.ts';

/** A row of LLaMA-Factory's sharegpt formatting. @throws SkippedRow when roles do not take turns */
export function writeSharegpt(conversation: Conversation, notes: RowNotes, options: TargetOptions): Raw {
  const { turns, chosen, rejected, tools, task } = conversation;
  const images = imagesColumn(options, notes);
  const written = writeShareTurns(turns, images, notes);
  const answer = ([turn]: readonly Turn[]): Raw | undefined => turn && writeTurn(turn, images);
  const pair = task === 'preference' ? [answer(chosen), answer(rejected)] : [];
  return writeObject([
    ['conversations', written],
    ['chosen', pair[0]],
    ['rejected', pair[1]],
    ['tools', writeToolsText(tools, notes)],
    ['images', images.written()],
  ]);
}

/** Prompts stand at odd places, answers at even ones. */
function writeShareTurns(turns: readonly Turn[], images: ImagesColumn, notes: RowNotes): Raw {
  const written: Raw[] = [];
  let isPromptNext = true;
  for (const [index, turn] of turns.entries()) {
    if (turn.role === 'tool') {
      // Results in a row are written as one turn.
      if (turns[index - 1]?.role === 'tool') continue;
      const after = turns.findIndex(({ role }, at) => at > index && role !== 'tool');
      const results = turns.slice(index, after < 0 ? turns.length : after);
      written.push(observation(results, images, notes));
    } else written.push(writeTurn(turn, images));
    if (turn.role === 'system') continue;
    if ((turn.role !== 'assistant') !== isPromptNext)
      notes.refuse(turn.at, 'prompts and answers do not take turns, and LLaMA-Factory drops such rows');
    isPromptNext = !isPromptNext;
  }
  return writeList(written);
}

function observation(results: readonly Turn[], images: ImagesColumn, notes: RowNotes): Raw {
  const texts = results.map((turn) => {
    const text = images.tagged(turn);
    return text.includes(MARK)
      ? notes.refuse(turn.at, 'the result holds the mark that LLaMA-Factory puts between results', text)
      : text;
  });
  const value = joinTokens(texts, RESULT_JOIN);
  return `{"from": "observation", "value": ${value}}`;
}

const MARK = '</tool_response>';

const TAGS = { system: 'system', developer: 'system', user: 'human', assistant: 'gpt', tool: 'observation' } as const;

function writeTurn(turn: Turn, images: ImagesColumn): Raw {
  if (turn.calls.length > 0) return `{"from": "function_call", "value": ${callsText(turn.calls, thoughtText(turn))}}`;
  return `{"from": "${TAGS[turn.role]}", "value": ${withThought(turn, images.tagged(turn))}}`;
}
