import type { Example, MessageView } from '../format/example.ts';
import { declaredToolsOf, type ToolCallView, toolCallsOf } from '../format/tool-calls.ts';
import type { ImageTokenRule } from '../profile/profile.ts';
import { contentPieces } from './content-pieces.ts';
import { contentOf } from './content-tokens.ts';
import type { MessageTokens, TokenCounter } from './example-tokens.ts';
import { imagePartTokens } from './image-tokens.ts';
import { type RenderedTools, renderTools } from './render-tools.ts';
import { REQUEST_CALLS, TRAINING_CALLS, writeCalls, writeResults } from './tool-call-tokens.ts';

/** A stretch of a message, in the order in which the model reads it. */
export interface Segment {
  readonly kind: 'start' | 'text' | 'image' | 'tools' | 'end';
  readonly pointer: string;
  /** At the least, as in truncation. Undefined where they are those of the text, which may be too long to count for nothing. */
  readonly tokens?: number;
  /** What the model reads there. */
  readonly text?: string;
  /** What is tokenised together with `text` and belongs to nothing. */
  readonly behind?: string;
  /** Where values of the record begin in `text`; `literal`: the value is a string and stands there as it is. */
  readonly spots?: readonly Spot[];
}

export interface Spot {
  readonly start: number;
  readonly pointer: string;
  readonly literal: boolean;
}

/** The marks around a message's role, and the one behind its text. */
const START = 2;
const END = 1;

/** A call's mark before its receiver is one more. */
const CALL_START = 3;

/** Between system text and tools, and between the parts of a tool's result. */
const GAP = '\n\n';

/**
 * Takes one of an example's counted messages apart, the one at index `wanted`. The tokens are those that `countMessages` adds up, so that a number
 * of tokens kept leads to the place of the cut.
 */
export function messageSegments(
  example: Pick<Example, 'value' | 'format' | 'conversations'>,
  messages: readonly MessageTokens[],
  wanted: number,
  counter: TokenCounter,
  image: ImageTokenRule | undefined,
): readonly Segment[] {
  const { value, format, conversations } = example;
  const message = messages[wanted];
  if (message === undefined) return [];
  const { pointer, results } = message;
  if (format === 'completion') {
    const text = value[pointer.slice(1)];
    return typeof text === 'string' ? [literal(pointer, text)] : [];
  }
  const views = conversations.flatMap(({ messages }) => messages);
  const index = views.findIndex((view) => view.pointer === pointer);
  const view = views[index];
  const rendered = renderTools(declaredToolsOf({ value, format }));
  const tools = rendered === undefined ? [] : [toolsSegment(example, rendered)];
  if (view === undefined)
    return [{ kind: 'start', pointer, tokens: START + counter.count('system') }, ...tools, endOf(pointer, tools)];
  if (results !== undefined) return resultsSegments(views.slice(index, index + results), message, counter);
  if (view.role === 'tool' || view.role === 'function') return resultSegments(view, message, counter);
  const carrier = messages.find(({ role }) => role === 'system' || role === 'developer');
  const calls = view.role === 'assistant' ? toolCallsOf(view) : [];
  return [
    ...spokenSegments(view, calls, message === carrier ? tools : [], counter, image),
    ...callSegments(pointer, calls, format === 'rft', counter),
  ];
}

function literal(pointer: string, text: string, behind = ''): Segment {
  return { kind: 'text', pointer, text, behind, spots: [{ start: 0, pointer, literal: true }] };
}

/** The mark behind a message. With tools the measured sum is one less. */
function endOf(pointer: string, tools: readonly Segment[] = []): Segment {
  return { kind: 'end', pointer, tokens: tools.length > 0 ? END - 1 : END };
}

function toolsSegment({ value, format }: Pick<Example, 'value' | 'format'>, { least }: RenderedTools): Segment {
  const [first] = declaredToolsOf({ value, format });
  const pointer = (first?.pointer ?? '').replace(/\/\d+(?:\/function)?$/, '');
  return { kind: 'tools', pointer, text: least };
}

/** The texts and images of a message, and the tools behind them; nothing where the message is calls only. */
function spokenSegments(
  view: MessageView,
  calls: readonly ToolCallView[],
  tools: readonly Segment[],
  counter: TokenCounter,
  image: ImageTokenRule | undefined,
): readonly Segment[] {
  const { pointer, message, role = '' } = view;
  const pieces = contentPieces(view);
  const speaks = calls.length === 0 || pieces.some((piece) => piece.kind === 'text' && piece.text !== '');
  const name = typeof message['name'] === 'string' ? counter.count(`:${message['name']}`) : 0;
  const lastText = pieces.findLast(({ kind }) => kind === 'text');
  const said = pieces.map((piece): Segment => {
    if (piece.kind === 'image')
      return { kind: 'image', pointer: piece.pointer, tokens: imagePartTokens(piece.part, image).low };
    return literal(piece.pointer, piece.text, tools.length > 0 && piece === lastText ? GAP : '');
  });
  const gap = tools.length > 0 && lastText === undefined ? counter.count(GAP) : 0;
  const start = (speaks ? START + counter.count(role) : 0) + name + gap;
  return [{ kind: 'start', pointer, tokens: start }, ...said, ...tools, ...(speaks ? [endOf(pointer, tools)] : [])];
}

function callSegments(
  pointer: string,
  calls: readonly ToolCallView[],
  asRequest: boolean,
  counter: TokenCounter,
): readonly Segment[] {
  if (calls.length === 0) return [];
  const style = asRequest ? REQUEST_CALLS : TRAINING_CALLS;
  const { header, body, starts } = writeCalls(calls, style);
  const spots = calls.map((call, index) => ({
    start: starts[index] ?? 0,
    pointer: calls.length === 1 ? call.argumentsPointer : call.pointer,
    literal: calls.length === 1 && call.arguments === body,
  }));
  const start = (asRequest && calls.length === 1 ? CALL_START + 1 : CALL_START) + counter.count(header);
  return [
    { kind: 'start', pointer: calls[0]?.pointer ?? pointer, tokens: start },
    { kind: 'text', pointer, text: body, spots },
    endOf(pointer),
  ];
}

/** The result of one call: whose it is, its texts joined, the end. */
function resultSegments(
  view: MessageView,
  { pointer, tokens }: MessageTokens,
  counter: TokenCounter,
): readonly Segment[] {
  const spots: Spot[] = [];
  let text = '';
  for (const piece of contentPieces(view)) {
    if (piece.kind !== 'text') continue;
    if (spots.length > 0) text += GAP;
    spots.push({ start: text.length, pointer: piece.pointer, literal: true });
    text += piece.text;
  }
  return written(pointer, tokens, text, spots, counter);
}

/** The results of parallel calls, which are one JSON array to the model. */
function resultsSegments(
  views: readonly MessageView[],
  { pointer, tokens }: MessageTokens,
  counter: TokenCounter,
): readonly Segment[] {
  const { body, starts } = writeResults(views.map(({ message }) => contentOf(message).texts));
  const spots = views.map((view, index) => ({
    start: starts[index] ?? 0,
    pointer: `${view.pointer}/content`,
    literal: false,
  }));
  return written(pointer, tokens, body, spots, counter);
}

/** A message that is one text: what it has beside it stands before it, but for the end. */
function written(
  pointer: string,
  tokens: number,
  text: string,
  spots: readonly Spot[],
  counter: TokenCounter,
): readonly Segment[] {
  return [
    { kind: 'start', pointer, tokens: tokens - counter.count(text) - END },
    { kind: 'text', pointer, text, spots },
    endOf(pointer),
  ];
}
