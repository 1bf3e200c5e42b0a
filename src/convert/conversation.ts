import type { JsonNode } from './json-node.ts';

/** The JSON source text of a value. Most values are written as they were read, so that no number, escape or order changes. */
export type Raw = string;

/** A member that no field of this representation stands for. */
export interface Extra {
  readonly key: string;
  readonly raw: Raw;
  readonly at: string;
}

export interface TextPart {
  readonly kind: 'text' | 'refusal';
  readonly text: Raw;
  readonly at: string;
}

export interface ImagePart {
  readonly kind: 'image';
  /** A JSON string with a data URL, a URL or a path. */
  readonly url: Raw;
  readonly detail: Raw | undefined;
  readonly at: string;
}

export type Part = TextPart | ImagePart;

/** The text of a message: a JSON string, parts, null as it was written, or nothing. */
export type Content = Raw | readonly Part[] | null | undefined;

/** The arguments of a call: JSON inside a JSON string, or the value itself. */
export interface Arguments {
  readonly form: 'text' | 'value';
  readonly raw: Raw;
}

export interface Call {
  readonly id: Raw | undefined;
  readonly name: Raw;
  readonly args: Arguments;
  readonly at: string;
}

export type Role = 'system' | 'developer' | 'user' | 'assistant' | 'tool';

export interface Turn {
  readonly role: Role;
  readonly content: Content;
  readonly calls: readonly Call[];
  /** Of a result: the call that it answers. */
  readonly callId: Raw | undefined;
  readonly name: Raw | undefined;
  /** 1 is trained, 0 is not; undefined where the format's own default holds. */
  readonly weight: 0 | 1 | undefined;
  readonly reasoning: Raw | undefined;
  readonly refusal: Raw | undefined;
  readonly extras: readonly Extra[];
  readonly at: string;
}

/** A function that may be called: its definition, an object with `name`, `description`, `parameters` and `strict`. */
export interface Tool {
  readonly definition: JsonNode;
  readonly at: string;
}

export interface Tools {
  readonly list: readonly Tool[];
  /** The list as it was written, where it is one of OpenAI's shape and nothing else. */
  readonly raw: Raw | undefined;
  readonly at: string;
}

export type Task = 'chat' | 'preference' | 'reinforcement' | 'completion';

/** One record, whatever its format: what is trained, and on what. */
export interface Conversation {
  readonly task: Task;
  /** Of a preference pair: the messages before the two answers. */
  readonly turns: readonly Turn[];
  readonly chosen: readonly Turn[];
  readonly rejected: readonly Turn[];
  /** Of a completion: two JSON strings. */
  readonly prompt: Raw | undefined;
  readonly completion: Raw | undefined;
  readonly tools: Tools | undefined;
  /** `parallel_tool_calls`. */
  readonly parallel: Raw | undefined;
  /** How much the whole record counts. */
  readonly sampleWeight: Raw | undefined;
  /** Written with `functions` and `function_call`. */
  readonly legacy: boolean;
  readonly extras: readonly Extra[];
}

/** A conversation without anything. */
export const EMPTY: Conversation = {
  task: 'chat',
  turns: [],
  chosen: [],
  rejected: [],
  prompt: undefined,
  completion: undefined,
  tools: undefined,
  parallel: undefined,
  sampleWeight: undefined,
  legacy: false,
  extras: [],
};

/** A turn with a role and a text only. */
export function plainTurn(role: Role, content: Content, at: string): Turn {
  return {
    role,
    content,
    calls: [],
    callId: undefined,
    name: undefined,
    weight: undefined,
    reasoning: undefined,
    refusal: undefined,
    extras: [],
    at,
  };
}
