import type { Conversation, Example, MessageView } from '../format/example.ts';
import { type DeclaredTool, declaredToolsOf, type ToolCallView, toolCallsOf } from '../format/tool-calls.ts';
import { checkArguments } from './check-arguments.ts';
import { type ParsedArguments, parseArguments } from './parse-arguments.ts';
import type { Violation } from './violation.ts';
import { type Budget, startBudget } from './walk.ts';

/** A call, its arguments read, and what they break of the tool's own parameters. */
export interface CheckedCall {
  readonly call: ToolCallView;
  readonly message: MessageView;
  readonly conversation: Conversation['kind'];
  /** Undefined when `arguments` is not a string: the schema speaks about that. */
  readonly parsed: ParsedArguments | undefined;
  readonly text: string;
  /** The declared function of that name; undefined when there is none, or more than one. */
  readonly tool: DeclaredTool | undefined;
  readonly violations: readonly Violation[];
}

const CHECKED = new WeakMap<Example, readonly CheckedCall[]>();

/**
 * The function calls of a record that a model may be trained to make: those of assistant messages, except in the
 * non-preferred output of a preference pair, which may be bad on purpose. Read once per record for all rules.
 */
export function callsOfExample(example: Example): readonly CheckedCall[] {
  const known = CHECKED.get(example);
  if (known !== undefined) return known;
  const calls = readCalls(example);
  CHECKED.set(example, calls);
  return calls;
}

function readCalls(example: Example): CheckedCall[] {
  const checked: CheckedCall[] = [];
  const budget = startBudget();
  let tools: ReadonlyMap<string, DeclaredTool | undefined> | undefined;
  for (const { kind, messages } of example.conversations) {
    if (kind === 'non_preferred_output') continue;
    for (const message of messages) {
      if (message.role !== 'assistant') continue;
      for (const call of toolCallsOf(message)) {
        if (call.kind === 'custom') continue;
        tools ??= toolsByName(example);
        const tool = call.name === undefined ? undefined : tools.get(call.name);
        checked.push({ call, message, conversation: kind, tool, ...readArguments(call, tool, budget) });
      }
    }
  }
  return checked;
}

function readArguments(
  call: ToolCallView,
  tool: DeclaredTool | undefined,
  budget: Budget,
): Pick<CheckedCall, 'text' | 'parsed' | 'violations'> {
  if (typeof call.arguments !== 'string') return { text: '', parsed: undefined, violations: [] };
  const parsed = parseArguments(call.arguments);
  const parameters = tool?.definition['parameters'];
  const violations = parsed.kind === 'object' ? checkArguments(parameters, parsed.value, budget) : [];
  return { text: call.arguments, parsed, violations };
}

function toolsByName(example: Example): ReadonlyMap<string, DeclaredTool | undefined> {
  const tools = new Map<string, DeclaredTool | undefined>();
  for (const tool of declaredToolsOf(example)) {
    if (tool.name !== undefined) tools.set(tool.name, tools.has(tool.name) ? undefined : tool);
  }
  return tools;
}
