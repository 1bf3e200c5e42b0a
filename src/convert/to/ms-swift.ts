import { capabilities } from '../capabilities.ts';
import type { Call, Raw, Turn } from '../conversation.ts';
import { joinTokens } from '../joined-text.ts';
import { partsOf } from '../place-images.ts';
import type { Target } from '../target.ts';
import { withThought } from '../thought.ts';
import { callJson } from '../write-call-json.ts';
import { OPENAI_DIALECT, rowMembers, writeToolsText, writeTurn } from '../write-chat.ts';
import { writeList, writeObject } from '../write-json.ts';

const CAN = capabilities(
  'ms-swift',
  {
    tasks: ['chat', 'preference', 'reinforcement', 'completion'],
    laterSystem: true,
    repeatedUser: 'kept',
    repeatedAssistant: 'kept',
    assistantFirst: true,
    endings: ['answer', 'call', 'result'],
    parts: false,
    ids: 'lost',
    images: ['data', 'http', 'file'],
    reserved: ['<image>'],
    extras: true,
    completions: true,
  },
  { identical: false },
);

/** Source: Custom-dataset.md, Agent-support.md and core.py of modelscope/ms-swift@3602360 (2026-08-22). */
export const msSwift: Target = {
  id: 'ms-swift',
  title: 'ms-swift',
  forms: [],
  isOwn: (shape) => shape === 'ms-swift',
  alike: 'openai',
  capabilities: () => CAN,
  write(conversation, notes) {
    const { task, turns, chosen, rejected, prompt, completion, tools } = conversation;
    const rest = rowMembers(conversation, writeToolsText(tools, notes));
    if (task === 'completion') return writeObject([['query', prompt], ['response', completion], ...rest]);
    const isPair = task === 'preference';
    const texts = isPair && [chosen, rejected].every((answer) => answer.every(({ calls }) => calls.length === 0));
    return writeObject([
      ['messages', writeSwiftTurns(isPair ? [...turns, ...chosen] : turns)],
      ['rejected_response', texts ? textOf(rejected[0]) : undefined],
      ['rejected_messages', isPair && !texts ? writeSwiftTurns([...turns, ...rejected]) : undefined],
      ...rest,
    ]);
  },
  hints: () => [],
};

/** A text beside calls is a message before them, and each call is one. */
function writeSwiftTurns(turns: readonly Turn[]): Raw {
  return writeList(
    turns.flatMap((turn) => {
      if (turn.calls.length === 0) return [writeMessage(turn)];
      const hasText = turn.reasoning !== undefined || partsOf(turn.content, '').length > 0;
      return [...(hasText ? [writeMessage(turn)] : []), ...turn.calls.map((call) => writeSwiftCall(call, turn))];
    }),
  );
}

function writeSwiftCall(call: Call, turn: Turn): Raw {
  return writeObject([
    ['role', '"tool_call"'],
    ['content', JSON.stringify(callJson(call))],
    ['loss', lossOf(turn)],
  ]);
}

function writeMessage(turn: Turn): Raw {
  if (turn.role === 'tool')
    return writeObject([
      ['role', '"tool_response"'],
      ['content', textOf(turn)],
    ]);
  const isList = partsOf(turn.content, '').some(({ kind }) => kind === 'image');
  const content = isList ? turn.content : textOf(turn);
  const plain = writeTurn({ ...turn, content, calls: [], reasoning: undefined, weight: undefined }, OPENAI_DIALECT);
  const loss = lossOf(turn);
  return loss === undefined ? plain : `${plain.slice(0, -1)}, "loss": ${loss}}`;
}

function lossOf({ weight }: Turn): Raw | undefined {
  return weight === undefined ? undefined : String(weight === 1);
}

function textOf(turn: Turn | undefined): Raw {
  if (turn === undefined) return '""';
  const texts = partsOf(turn.content, turn.at).flatMap((part) => (part.kind === 'image' ? [] : [part.text]));
  return withThought(turn, joinTokens(texts, ''));
}
