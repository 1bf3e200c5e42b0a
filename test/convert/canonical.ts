interface Call {
  id?: unknown;
}

interface Message {
  role: string;
  content?: unknown;
  weight?: unknown;
  tool_calls?: Call[];
  tool_call_id?: unknown;
}

/** What two ways to write the same conversation have in common. `ids`: as they are, or as numbers in their order. */
export function canonical(text: string, { ids = true, weights = true } = {}): unknown {
  const row = JSON.parse(text) as Record<string, unknown>;
  const numbers = new Map<unknown, number>();
  const idOf = (id: unknown): unknown => {
    if (ids) return id;
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id);
  };
  const message = (each: Message): Message => {
    const plain = { ...each };
    if (plain.weight === 1 || !weights) delete plain.weight;
    if (plain.content === null) delete plain.content;
    if (Array.isArray(plain.content) && plain.content.length === 1 && plain.content[0]?.type === 'text')
      plain.content = plain.content[0].text;
    if (plain.tool_calls !== undefined)
      plain.tool_calls = plain.tool_calls.map((call) => ({ ...call, id: idOf(call.id) }));
    if (plain.tool_call_id !== undefined) plain.tool_call_id = idOf(plain.tool_call_id);
    return plain;
  };
  const list = (of: unknown): unknown => (Array.isArray(of) ? of.map((each) => message(each as Message)) : of);
  const input = row['input'] as { messages?: unknown } | undefined;
  return {
    ...row,
    ...('messages' in row ? { messages: list(row['messages']) } : {}),
    ...(input === undefined ? {} : { input: { ...input, messages: list(input.messages) } }),
  };
}
