import type { Row } from '../../engine/read-row.ts';
import type { Conversation, MessageView } from '../../format/example.ts';
import type { MessageTokens } from '../../tokens/example-tokens.ts';
import { keptTokens } from '../../tokens/kept-tokens.ts';

/** What training does with a message. `rejected`: of the answer that the model learns to avoid. */
export type Training = 'trained' | 'rejected' | 'weight-0' | 'context';

/** A message with what training makes of it. */
export interface MessageState {
  readonly pointer: string;
  readonly training: Training;
  /** Undefined where nothing was counted, and for results of parallel calls that count with the first one. */
  readonly tokens: number | undefined;
  readonly learned: number;
  /** Tokens in front of the model's limit: less than `tokens` when the rest is cut off. */
  readonly kept: number;
  /** Of the tokens: tool definitions, which stand behind the text of the first system message. */
  readonly tools: number;
  /** How many results of parallel calls the tokens stand for. */
  readonly results: number;
}

/** States by the pointers of messages; of tool definitions without a system message by the pointer of their list. */
export function messageStates({ example, run }: Pick<Row, 'example' | 'run'>): ReadonlyMap<string, MessageState> {
  const states = new Map<string, MessageState>();
  if (example === undefined) return states;
  const { tokens, format, conversations } = example;
  const sequences =
    tokens === undefined
      ? []
      : tokens.pair === undefined
        ? [tokens.messages]
        : [tokens.pair.preferred, tokens.pair.rejected];
  const training = trainings(conversations, format === 'rft');
  const limit = run.model.trainingContext?.value ?? null;
  for (const messages of sequences) {
    const kept = keptTokens(messages, limit);
    for (const message of messages) {
      if (!states.has(message.pointer))
        states.set(
          message.pointer,
          counted(
            message,
            kept.get(message.pointer) ?? 0,
            training.get(message.pointer) ?? (message.trained ? 'trained' : 'context'),
          ),
        );
    }
  }
  for (const [pointer, how] of training) {
    if (!states.has(pointer))
      states.set(pointer, { pointer, training: how, tokens: undefined, learned: 0, kept: 0, tools: 0, results: 0 });
  }
  return states;
}

function counted(
  { pointer, tokens, learned, tools = 0, results = 0 }: MessageTokens,
  kept: number,
  training: Training,
): MessageState {
  return { pointer, training, tokens, learned, kept, tools, results };
}

function trainings(conversations: readonly Conversation[], isPrompt: boolean): ReadonlyMap<string, Training> {
  return new Map(
    conversations.flatMap(({ kind, messages }) =>
      messages.map((view) => [view.pointer, trainingOf(view, kind, isPrompt)] as const),
    ),
  );
}

function trainingOf({ role, message }: MessageView, kind: Conversation['kind'], isPrompt: boolean): Training {
  if (role !== 'assistant' || isPrompt || kind === 'input') return 'context';
  if (kind === 'non_preferred_output') return 'rejected';
  return kind === 'messages' && message['weight'] === 0 ? 'weight-0' : 'trained';
}
