import type { JsonObject, MessageView } from '../format/example.ts';
import { type DeclaredTool, type ToolCallView, toolCallsOf } from '../format/tool-calls.ts';
import type { ImageTokenRule } from '../profile/profile.ts';
import { contentOf, imagesTokens, textTokens } from './content-tokens.ts';
import type { Accuracy, MessageTokens, TokenCounter } from './example-tokens.ts';
import { renderTools } from './render-tools.ts';
import { type CallStyle, parallelResultTokens, toolCallTokens, toolResultTokens } from './tool-call-tokens.ts';
import { type ToolsTokens, toolsTokens } from './tools-tokens.ts';
import { worseAccuracy } from './worse-accuracy.ts';

export interface MessageSetting {
  readonly counter: TokenCounter;
  readonly image: ImageTokenRule | undefined;
  readonly calls: CallStyle;
  /** Whether the model is trained to produce this assistant message. */
  readonly trains: (view: MessageView) => boolean;
}

export interface CountedMessages {
  readonly messages: readonly MessageTokens[];
  /** Sum over the messages; with images of unknown size, the high end. */
  readonly tokens: number;
  /** High end less low end, as far as images make them differ. */
  readonly spread: number;
  readonly accuracy: Accuracy;
}

const MESSAGE_OVERHEAD = 3;

/**
 * Counts messages in the order in which the model reads them. Tool definitions count into the first system (or
 * developer) message; without one, into an entry of their own that comes first and points at the list of tools.
 * The results of parallel calls are one message to the model: they count at the first of them.
 */
export function countMessages(
  views: readonly MessageView[],
  tools: readonly DeclaredTool[],
  setting: MessageSetting,
): CountedMessages {
  const { counter } = setting;
  const messages: MessageTokens[] = [];
  let spread = 0;
  let accuracy: Accuracy = 'exact';
  const rendered = renderTools(tools);
  if (rendered !== undefined) accuracy = rendered.familiar ? 'close' : 'estimate';
  const ofTools = rendered && toolsTokens(rendered, counter);
  const carrier = ofTools && views.find(({ role }) => role === 'system' || role === 'developer');
  if (ofTools !== undefined && carrier === undefined) {
    const pointer = (tools[0]?.pointer ?? '').replace(/\/\d+(?:\/function)?$/, '');
    const tokens = MESSAGE_OVERHEAD + counter.count('system') + ofTools.tokens - 1;
    messages.push({ ...untrained(pointer, 'system'), tokens, tools: tokens, ...unsureOf(ofTools.unsure) });
  }

  const names = new Map<string, string>();
  let parallel: ReadonlySet<string> = new Set();
  let results: string[][] = [];
  for (const [index, view] of views.entries()) {
    const { role = '', message, pointer } = view;
    if (role === 'tool' && parallel.has(calledId(message))) {
      results.push([...contentOf(message).texts]);
      const next = views[index + 1];
      if (next?.role === 'tool' && parallel.has(calledId(next.message))) continue;
      accuracy = worseAccuracy(accuracy, 'estimate');
      const first = views[index - results.length + 1] ?? view;
      const tokens = parallelResultTokens(results, counter);
      messages.push({ ...untrained(first.pointer, role), tokens, results: results.length });
      results = [];
      continue;
    }
    if (role === 'tool' || role === 'function') {
      accuracy = worseAccuracy(accuracy, 'close');
      const tokens = toolResultTokens(calledName(message, names), contentOf(message).texts, counter);
      messages.push({ ...untrained(pointer, role), tokens });
      continue;
    }
    const calls = role === 'assistant' ? toolCallsOf(view) : [];
    for (const { id, name } of calls) if (id !== undefined) names.set(id, name ?? '');
    if (calls.length > 0) parallel = idsOfParallel(calls);
    const counted = countMessage(view, calls, view === carrier ? ofTools : undefined, setting);
    messages.push(counted.message);
    spread += counted.spread;
    accuracy = worseAccuracy(accuracy, counted.accuracy);
  }
  return { messages, tokens: messages.reduce((sum, { tokens }) => sum + tokens, 0), spread, accuracy };
}

function untrained(pointer: string, role: string): Omit<MessageTokens, 'tokens'> {
  return { pointer, role, trained: false, learned: 0 };
}

function idsOfParallel(calls: readonly ToolCallView[]): ReadonlySet<string> {
  return new Set(calls.length < 2 ? [] : calls.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

function calledId(message: JsonObject): string {
  const id = message['tool_call_id'];
  return typeof id === 'string' ? id : '';
}

/** The function whose result a message holds; its id costs nothing. */
function calledName(message: JsonObject, names: ReadonlyMap<string, string>): string {
  const { name } = message;
  return names.get(calledId(message)) ?? (typeof name === 'string' ? name : '');
}

function countMessage(
  view: MessageView,
  calls: readonly ToolCallView[],
  tools: ToolsTokens | undefined,
  { counter, image, calls: style, trains }: MessageSetting,
): { message: MessageTokens; spread: number; accuracy: Accuracy } {
  const { role = '', message, pointer } = view;
  const { texts, images } = contentOf(message);
  const trained = role === 'assistant' && trains(view);
  let accuracy: Accuracy = 'exact';
  let tokens = 0;
  let learned = 0;
  let ofCalls = 0;

  if (calls.length === 0 || texts.some((text) => text !== '')) {
    const text = tools === undefined ? textTokens(texts, counter) : joinedTokens(texts, tools, counter);
    tokens = MESSAGE_OVERHEAD + counter.count(role) + text;
    // The end token is produced too.
    learned = text + 1;
  }
  if (typeof message['name'] === 'string') tokens += counter.count(`:${message['name']}`);
  if (calls.length > 0) {
    const call = toolCallTokens(calls, style, counter);
    tokens += call.tokens;
    learned += call.produced;
    accuracy = call.accuracy;
    ofCalls = call.tokens;
  }
  if (typeof message['refusal'] === 'string') accuracy = worseAccuracy(accuracy, 'estimate');
  const { low, high } = imagesTokens(images, image);
  if (images.length > 0) accuracy = worseAccuracy(accuracy, low === high ? 'estimate' : 'range');
  tokens += high;
  const spread = high - low;
  return {
    message: {
      pointer,
      role,
      tokens,
      ...unsureOf(spread + (tools?.unsure ?? 0)),
      ...(tools === undefined ? {} : { tools: tools.tokens - 1 }),
      ...(ofCalls > 0 ? { calls: ofCalls } : {}),
      ...(high > 0 ? { images: high } : {}),
      trained,
      learned: trained ? Math.min(learned, tokens) : 0,
    },
    spread,
    accuracy,
  };
}

function unsureOf(unsure: number): Pick<MessageTokens, 'unsure'> {
  return unsure > 0 ? { unsure } : {};
}

/**
 * Tool definitions are tokenised together with the system text before them; the measured sum is one less. No token
 * reaches over the line feeds and the `#` between them, so that the two can be counted apart.
 */
function joinedTokens(texts: readonly string[], tools: ToolsTokens, counter: TokenCounter): number {
  const last = texts.at(-1) ?? '';
  return textTokens(texts.slice(0, -1), counter) + counter.count(`${last}\n\n`) + tools.tokens - 1;
}
